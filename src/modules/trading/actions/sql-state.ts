import { textsOfError } from '../../../db/database-fault.ts';

/** Whether an error is a refusal of the database with this SQLSTATE. */
export function hasSqlState(error: unknown, state: string): boolean {
  return textsOfError(error).includes(state);
}
