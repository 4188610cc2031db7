import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

export const EXAMPLES = path.resolve(import.meta.dirname, '../../../examples');

export interface StartedScript {
  /** What the pattern found in its output. */
  readonly found: string;
  end(): Promise<void>;
}

/** Starts a script of the examples with Node, and waits until it prints what is looked for. */
export async function startScript(
  name: string,
  environment: Readonly<Record<string, string>>,
  pattern: RegExp,
): Promise<StartedScript> {
  const child = spawn(process.execPath, [path.join(EXAMPLES, name)], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  const found = await new Promise<string>((resolve, reject) => {
    let printed = '';
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      const [, part] = pattern.exec(printed) ?? [];
      if (part !== undefined) resolve(part);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => reject(new Error(`${name} ended:\n${printed}`)));
  });
  return {
    found,
    async end() {
      child.kill();
      await ended;
    },
  };
}

export interface ScriptResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A program that hangs is ended, so that what it printed is seen. */
const LONGEST_MS = 45_000;

/** Runs a program to its end. */
export async function runProgram(
  program: string,
  options: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<ScriptResult> {
  const child = spawn(program, options, {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LONGEST_MS,
  });
  const [stdout, stderr]: string[][] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => stdout?.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => stderr?.push(chunk.toString()));
  await once(child, 'close');
  return { code: child.exitCode, stdout: (stdout ?? []).join(''), stderr: (stderr ?? []).join('') };
}
