import { databaseFaultOf, textsOfError } from '../../db/database-fault.ts';
import type { ErrorCode } from '../../shared/error-code.ts';

export interface DatabaseTrouble {
  readonly code: ErrorCode;
  readonly message: string;
}

const STATEMENT_TOO_LONG = /canceling statement due to statement timeout|57014/;
const POOL_EXHAUSTED = /Every connection of the pool is in use/;
const OUT_OF_RANGE = /value .{1,60} is out of range for type \w+/;

/** What a client is told of an error of the database that it can do something about; null for every other error. */
export function databaseTroubleOf(error: unknown): DatabaseTrouble | null {
  const texts = textsOfError(error);
  const outOfRange = texts.map((text) => OUT_OF_RANGE.exec(text)?.[0]).find((found) => found !== undefined);
  if (outOfRange !== undefined) return { code: 'BAD_USER_INPUT', message: `${outOfRange}.` };
  if (texts.some((text) => STATEMENT_TOO_LONG.test(text))) {
    return { code: 'LIMIT_EXCEEDED', message: 'The database took too long for this. Ask for less at once.' };
  }
  if (texts.some((text) => POOL_EXHAUSTED.test(text)))
    return { code: 'UNAVAILABLE', message: 'The server is too busy for this now. Try again in a moment.' };
  const fault = databaseFaultOf(error);
  if (fault === 'UNREACHABLE')
    return { code: 'UNAVAILABLE', message: 'The database cannot be reached now. Try again in a moment.' };
  if (fault === 'CONFLICT')
    return { code: 'CONFLICT', message: 'Another change was in the way. Nothing was changed; try again.' };
  return null;
}
