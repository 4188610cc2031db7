import { openDatabase, type OpenDatabase } from '../db/open-database.ts';
import { type Env, readEnv } from '../env.ts';
import { DomainError } from '../shared/domain-error.ts';

export interface CommandContext extends OpenDatabase {
  readonly env: Env;
}

/**
 * Runs a command with the database open, and closes it whatever happens. A refusal is printed as its message and ends the process with
 * status 1; anything unforeseen is printed whole. Ctrl-C ends the command in the same order.
 */
export async function runCommand(command: (context: CommandContext) => Promise<void>): Promise<void> {
  let database: OpenDatabase | undefined;
  try {
    const env = readEnv();
    database = await openDatabase(env, { info: () => undefined, warn: console.warn, error: console.error });
    await command({ ...database, env });
  } catch (error) {
    console.error(isRefusal(error) ? error.message : error);
    process.exitCode = 1;
  } finally {
    await database?.close();
  }
}

/** Errors whose message is meant for the person at the terminal: ours, and wrong options. */
function isRefusal(error: unknown): error is Error {
  if (error instanceof DomainError) return true;
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
