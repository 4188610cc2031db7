import { LegacyRowsRefusedError } from '../domain/legacy-rows-refused-error.ts';

/** Constraints (class 23) and values that a type cannot hold (class 22). */
const REFUSED = /^2[23][0-9A-Z]{3}$/;

/**
 * Runs a migration as a whole, with its transaction. A value or row that only the database itself finds wrong (a unique fingerprint, a
 * constraint of a later version) is answered as a refusal in the database's words, not as a fault of ours.
 *
 * @throws LegacyRowsRefusedError
 */
export async function withDatabaseRefusals<Result>(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    const refusal = refusalIn(error);
    if (refusal === null) throw error;
    const fault = { table: 'quantum', row: '?', column: '?', value: null, rule: refusal };
    throw new LegacyRowsRefusedError([fault], { cause: error });
  }
}

/** What the database says of a row that it refused; null for every other error. */
function refusalIn(error: unknown, depth = 0): string | null {
  if (typeof error !== 'object' || error === null || depth > 4) return null;
  const code: unknown = Reflect.get(error, 'originalCode') ?? Reflect.get(error, 'code');
  const message: unknown = Reflect.get(error, 'originalMessage') ?? Reflect.get(error, 'message');
  if (typeof code === 'string' && REFUSED.test(code) && typeof message === 'string') return message;
  for (const name of ['cause', 'meta', 'driverAdapterError']) {
    const inner = refusalIn(Reflect.get(error, name), depth + 1);
    if (inner !== null) return inner;
  }
  return null;
}
