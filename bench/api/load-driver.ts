import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Load, LoadResult } from './driver.ts';

const resultForm = z.object({
  requests: z.number(),
  seconds: z.number(),
  medianMs: z.number(),
  p99Ms: z.number(),
  bytes: z.number(),
  fault: z.string().nullable(),
});

/** The process that sends requests. */
export class LoadDriver {
  readonly #child: ChildProcess = fork(fileURLToPath(new URL('driver.ts', import.meta.url)));

  /** @throws Error when an answer is no proper one, or the process ends. */
  async drive(load: Load): Promise<LoadResult> {
    const result = await new Promise<unknown>((resolve, reject) => {
      const ended = (): void => reject(new Error('The process that sends requests has ended.'));
      this.#child.once('exit', ended);
      this.#child.once('message', (message) => {
        this.#child.off('exit', ended);
        resolve(message);
      });
      this.#child.send(load);
    });
    const parsed = resultForm.parse(result);
    if (parsed.fault !== null) throw new Error(`An answer under load is none: ${parsed.fault}`);
    return parsed;
  }

  close(): void {
    this.#child.disconnect();
  }
}
