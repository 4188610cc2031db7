import type { ErrorCode } from '../../shared/error-code.ts';

export interface DatabaseTrouble {
  readonly code: ErrorCode;
  readonly message: string;
}

const UNREACHABLE = new Set(
  'P1001 P1002 P1008 P1017 P2024 ECONNREFUSED ECONNRESET ENOTFOUND 57P01 57P03'.split(' '),
);
const NO_CONNECTION_FREE =
  /timeout exceeded when trying to connect|Unable to start a transaction in the given time/;
const STATEMENT_TOO_LONG = /canceling statement due to statement timeout|57014/;
const OUT_OF_RANGE = /value .{1,60} is out of range for type \w+/;

/** What a client is told of an error of the database that it can do something about; null for every other error. */
export function databaseTroubleOf(error: unknown): DatabaseTrouble | null {
  const texts = textsOf(error);
  const outOfRange = texts.map((text) => OUT_OF_RANGE.exec(text)?.[0]).find((found) => found !== undefined);
  if (outOfRange !== undefined) return { code: 'BAD_USER_INPUT', message: `${outOfRange}.` };
  if (texts.some((text) => STATEMENT_TOO_LONG.test(text))) {
    return { code: 'LIMIT_EXCEEDED', message: 'The database took too long for this. Ask for less at once.' };
  }
  // The adapter's timeout has no code of its own.
  if (texts.some((text) => UNREACHABLE.has(text) || NO_CONNECTION_FREE.test(text))) {
    return { code: 'UNAVAILABLE', message: 'The database cannot be reached now. Try again in a moment.' };
  }
  return null;
}

/** The codes and messages of an error and of what caused it. */
function textsOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const own = ['code', 'originalCode', 'message', 'originalMessage'].flatMap((name) => {
    const text: unknown = Reflect.get(error, name);
    return typeof text === 'string' ? [text] : [];
  });
  const inner = ['cause', 'meta', 'driverAdapterError'].flatMap((name) =>
    textsOf(Reflect.get(error, name), depth + 1),
  );
  return [...own, ...inner];
}
