import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { PROCESS_ENV } from '../support/process-env.ts';

const root = path.resolve(import.meta.dirname, '../..');

export interface StartedApi {
  readonly url: string;
  /** Everything that the process has printed. */
  output(): string;
  /** Sends the signal. */
  signal(name: NodeJS.Signals): void;
  /** Its status, once it has ended; null when it was killed. */
  readonly ended: Promise<number | null>;
  /** Sends the signal and waits for the end. @returns the exit code. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts the product as `npm start` does, on a free port, and waits until it says where it listens. */
export async function startApi(environment: Readonly<Record<string, string>>): Promise<StartedApi> {
  const child = spawn(process.execPath, ['src/main.ts'], {
    cwd: root,
    env: { ...PROCESS_ENV, PORT: '0', LOG_LEVEL: 'warn', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const [, found] = /GraphiQL: (http:\S+)\/graphql/.exec(output) ?? [];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) =>
      reject(new Error(`ended with ${String(code)} before it listened:\n${output}`)),
    );
  });
  return {
    url,
    output: () => output,
    signal: (name) => void child.kill(name),
    ended: once(child, 'exit').then(() => child.exitCode),
    end: (signal) => endOf(child, signal),
  };
}

async function endOf(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
  return child.exitCode;
}
