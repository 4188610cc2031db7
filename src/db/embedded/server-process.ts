import { spawn, type ChildProcess } from 'node:child_process';
import { chown } from 'node:fs/promises';
import type { ServerUser } from './server-placement.ts';

/** Nothing of our environment reaches the server: a PGDATA or PGPORT in it would change what it does. */
const SERVER_ENVIRONMENT = { PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin', LC_ALL: 'C', TZ: 'UTC' };

interface ServerCommand {
  readonly program: string;
  readonly args: readonly string[];
  /** A folder that the server's user can enter; ours may not be one. */
  readonly cwd: string;
  readonly runAs: ServerUser | null;
  /** An open file for both outputs: inherited ones would keep a caller's pipe open for as long as the server lives. */
  readonly outputFile: number;
}

/** Starts a program of PostgreSQL in a session of its own, so that Ctrl-C in our terminal does not reach it. */
export function spawnServerProgram(command: ServerCommand): ChildProcess {
  return spawn(command.program, command.args, {
    cwd: command.cwd,
    env: SERVER_ENVIRONMENT,
    detached: true,
    stdio: ['ignore', command.outputFile, command.outputFile],
    ...(command.runAs ?? {}),
  });
}

/** What `endOf` says of a program that did what it was to do. */
export const ENDED_IN_ORDER = 'exit status 0';

/** How the program ended, once it has: in words, for a message. */
export function endOf(child: ChildProcess): Promise<string> {
  return new Promise((settle) => {
    child.once('error', (error) => settle(error.message));
    child.once('exit', (code, signal) =>
      settle(signal === null ? `exit status ${code ?? 0}` : `signal ${signal}`),
    );
  });
}

/** Makes `path` the server's; nothing to do where the server runs as the user we are. */
export async function giveToServer(path: string, runAs: ServerUser | null): Promise<void> {
  if (runAs !== null) await chown(path, runAs.uid, runAs.gid);
}
