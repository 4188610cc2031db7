/** The error that `outcome` ends with; fails when it does not. */
export async function refusalOf(outcome: Promise<unknown>): Promise<Error> {
  const ended: unknown = await outcome.then(
    () => null,
    (error: unknown) => error,
  );
  if (ended instanceof Error) return ended;
  throw new Error(`expected a refusal, got ${String(ended)}`);
}
