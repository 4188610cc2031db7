/** A promise of the language itself, whatever kind it was made of. */
export function nativePromise(promise: PromiseLike<unknown>): Promise<unknown> {
  return promise instanceof Promise ? promise : Promise.resolve(promise);
}
