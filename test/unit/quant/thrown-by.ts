/** The error that `act` throws, which must be of the class that is expected. */
export function thrownBy<E extends Error>(act: () => unknown, kind: abstract new (...args: never[]) => E): E {
  try {
    act();
  } catch (error) {
    if (error instanceof kind) return error;
    throw error;
  }
  throw new Error(`Expected a ${kind.name}, but nothing was thrown.`);
}
