import { openDatabase, type OpenDatabase, openServer } from '../db/open-database.ts';
import { type Env, readEnv } from '../env.ts';
import { signalOfInterrupt } from '../interrupt.ts';
import { recordSlowStatements } from '../modules/monitoring/slow-statement-recorder.ts';
import { systemClock } from '../shared/clock.ts';
import { isRefusal, isWrongOption } from './is-refusal.ts';

interface Interruptible {
  readonly env: Env;
  /** Fires on Ctrl-C: the command is to end at its next safe point. */
  readonly signal: AbortSignal;
}

export interface CommandContext extends OpenDatabase, Interruptible {}

/** What a command works with that must not need the product's database to be in order. */
export interface ServerContext extends Interruptible {
  readonly url: string;
  readonly isEmbedded: boolean;
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
  await run(usage, openWatched, command);
}

/** The database, with what takes long in it recorded. */
async function openWatched(env: Env): Promise<OpenDatabase> {
  const database = await openDatabase(env, LOG);
  const stopRecording = recordSlowStatements({
    db: database.db,
    clock: systemClock,
    onFault: (error) => console.warn('A slow statement was not recorded:', error),
    watch: database.slowStatements,
  });
  const close = async (): Promise<void> => {
    await stopRecording();
    await database.close();
  };
  return { ...database, close };
}

/** As `runCommand`, with the server alone: nothing is read, migrated or made in the product's database. */
export async function runServerCommand(
  usage: string,
  command: (context: ServerContext) => Promise<void>,
): Promise<void> {
  const open = async (env: Env) => {
    const server = await openServer(env, LOG);
    return { url: server.url, isEmbedded: server.isEmbedded, close: () => server.release() };
  };
  await run(usage, open, command);
}

const LOG = { info: () => undefined, warn: console.warn, error: console.error };

async function run<Opened extends { close(): Promise<void> }>(
  usage: string,
  open: (env: Env) => Promise<Opened>,
  command: (context: Opened & Interruptible) => Promise<void>,
): Promise<void> {
  const signal = signalOfInterrupt(LONGEST_STOP_MS, INTERRUPTED);
  let opened: Opened | undefined;
  try {
    const env = readEnv();
    opened = await open(env);
    signal.throwIfAborted();
    await command({ ...opened, env, signal });
  } catch (error) {
    process.exitCode = signal.aborted ? INTERRUPTED : 1;
    if (signal.aborted) console.error('Stopped before the end.');
    else console.error(isRefusal(error) ? error.message : error);
    if (isWrongOption(error)) console.error(`Usage: ${usage}`);
  } finally {
    await opened?.close();
  }
}
