import { openDatabase, type OpenDatabase } from '../db/open-database.ts';
import { type Env, readEnv } from '../env.ts';
import { signalOfInterrupt } from '../interrupt.ts';
import { recordSlowStatements } from '../modules/monitoring/slow-statement-recorder.ts';
import { systemClock } from '../shared/clock.ts';
import { isRefusal, isWrongOption } from './is-refusal.ts';

export interface CommandContext extends OpenDatabase {
  readonly env: Env;
  /** Fires on Ctrl-C: the command is to end at its next safe point. */
  readonly signal: AbortSignal;
}

/** A command that takes longer to stop is cut short: something outside does not answer. */
const LONGEST_STOP_MS = 15_000;

/** What a shell expects of a command that Ctrl-C ended. */
const INTERRUPTED = 130;

/**
 * Runs a command with the database open, and closes it whatever happens. A refusal is printed as its message and ends the process with
 * status 1, a wrong option with the command's usage as well; anything unforeseen is printed whole. Ctrl-C fires the command's signal,
 * closes in the same order and ends with status 130.
 */
export async function runCommand(
  usage: string,
  command: (context: CommandContext) => Promise<void>,
): Promise<void> {
  const signal = signalOfInterrupt(LONGEST_STOP_MS, INTERRUPTED);
  let database: OpenDatabase | undefined;
  let stopRecording: (() => Promise<void>) | undefined;
  try {
    const env = readEnv();
    database = await openDatabase(env, { info: () => undefined, warn: console.warn, error: console.error });
    stopRecording = recordSlowStatements({
      db: database.db,
      clock: systemClock,
      onFault: (error) => console.warn('A slow statement was not recorded:', error),
      watch: database.slowStatements,
    });
    signal.throwIfAborted();
    await command({ ...database, env, signal });
  } catch (error) {
    process.exitCode = signal.aborted ? INTERRUPTED : 1;
    if (signal.aborted) console.error('Stopped before the end.');
    else console.error(isRefusal(error) ? error.message : error);
    if (isWrongOption(error)) console.error(`Usage: ${usage}`);
  } finally {
    await stopRecording?.();
    await database?.close();
  }
}
