import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { checkoutDir } from './data-folder.ts';

const told = z.object({ event: z.string(), text: z.string() });

export interface Holder {
  readonly pid: number;
  /** Everything it has told so far. */
  readonly events: readonly z.infer<typeof told>[];
  /** The text of the first event of that name; fails when the process ends without it. */
  hear(event: string): Promise<string>;
  /** Asks it to give the server back, and waits for its end. */
  release(): Promise<void>;
  /** Ends it as a crash would: without a chance to give anything back. */
  kill(): Promise<void>;
}

/** Starts another process that holds the embedded PostgreSQL in `dataDir`, in a process group of its own. */
export function startHolder(dataDir: string): Holder {
  const script = fileURLToPath(new URL('holder.ts', import.meta.url));
  const child = spawn(process.execPath, [script, checkoutDir, dataDir], {
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
  });
  const events: z.infer<typeof told>[] = [];
  let wake: () => void = () => undefined;
  let hasEnded = false;
  createInterface({ input: child.stdout }).on('line', (line) => {
    events.push(told.parse(JSON.parse(line)));
    wake();
  });
  const ended = new Promise<void>((settle) => {
    child.once('close', () => {
      hasEnded = true;
      wake();
      settle();
    });
  });
  return {
    pid: child.pid ?? 0,
    events,
    hear: async (event) => {
      for (;;) {
        const heard = events.find((told) => told.event === event);
        if (heard !== undefined) return heard.text;
        if (hasEnded) throw new Error(`ended without "${event}": ${JSON.stringify(events)}`);
        await new Promise<void>((resolve) => (wake = resolve));
      }
    },
    release: async () => {
      child.stdin.end();
      await ended;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
