import { readFileSync } from 'node:fs';
import type pg from 'pg';
import { cpuNs, localPorts } from './process-figures.ts';

const SAMPLE_MS = 500;

/** CPU of the PostgreSQL backends that serve one process, told from the others by the ports that it is connected from. */
export class BackendMeter {
  readonly #client: pg.Client;
  readonly #pid: number;
  /** By backend: what it had used at the start of the measure, and when it was last looked at. */
  readonly #seen = new Map<number, { from: number; to: number }>();
  #timer: NodeJS.Timeout | undefined;
  #sampling: Promise<void> = Promise.resolve();
  #fault: unknown = null;

  constructor(client: pg.Client, pid: number) {
    this.#client = client;
    this.#pid = pid;
  }

  async start(): Promise<void> {
    await this.#sample(true);
    this.#timer = setInterval(() => {
      this.#sampling = this.#sampling
        .then(() => this.#sample(false))
        .catch((error: unknown) => {
          this.#fault = error;
        });
    }, SAMPLE_MS);
  }

  /** Since the start, in ns. A backend that has come since counts whole; one that has gone, as far as it was seen. */
  async stop(): Promise<number> {
    this.close();
    await this.#sampling;
    if (this.#fault !== null) throw new Error('The backends cannot be measured.', { cause: this.#fault });
    await this.#sample(false);
    return [...this.#seen.values()].reduce((sum, { from, to }) => sum + to - from, 0);
  }

  /** Looks no more. */
  close(): void {
    clearInterval(this.#timer);
  }

  async #sample(isFirst: boolean): Promise<void> {
    const ports = localPorts(this.#pid);
    const { rows } = await this.#client.query<{ pid: number; port: number }>(
      `SELECT pid, client_port AS port FROM pg_stat_activity WHERE datname = current_database() AND client_port > 0`,
    );
    for (const { pid, port } of rows) {
      if (!ports.has(port) && !this.#seen.has(pid)) continue;
      const used = backendCpuNs(pid);
      if (used === null) continue;
      this.#seen.set(pid, { from: this.#seen.get(pid)?.from ?? (isFirst ? used : 0), to: used });
    }
  }
}

/** Null for a backend that has ended. */
function backendCpuNs(pid: number): number | null {
  try {
    return cpuNs(pid);
  } catch {
    return null;
  }
}

/** @throws Error when the backends are no processes of this machine. */
export async function needLocalBackends(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const pid = rows[0]?.pid ?? 0;
  try {
    if (readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres') && cpuNs(pid) > 0) return;
  } catch (error) {
    throw new Error('CPU of the database is read from /proc: PostgreSQL must run on this machine.', {
      cause: error,
    });
  }
  throw new Error('CPU of the database is read from /proc: PostgreSQL must run on this machine.');
}
