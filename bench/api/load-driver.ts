import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Load, type LoadResult, loadResultForm } from './load.ts';

/** The process that sends requests: what it takes is not the server's. */
export class LoadDriver {
  readonly #child: ChildProcess = fork(fileURLToPath(new URL('driver.ts', import.meta.url)));

  /** One load at a time. @throws Error when an answer is no proper one, or the process ends. */
  async drive(load: Load): Promise<LoadResult> {
    const told = await new Promise<unknown>((resolve, reject) => {
      const ended = (): void => reject(new Error('The process that sends requests has ended.'));
      this.#child.once('exit', ended);
      this.#child.once('message', (message) => {
        this.#child.off('exit', ended);
        resolve(message);
      });
      this.#child.send(load);
    });
    const result = loadResultForm.parse(told);
    if (result.fault !== null) throw new Error(`An answer under load is none: ${result.fault}`);
    return result;
  }

  close(): void {
    if (this.#child.connected) this.#child.disconnect();
  }
}
