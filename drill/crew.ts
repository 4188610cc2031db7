import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const checkoutDir = fileURLToPath(new URL('..', import.meta.url));

/** A process of the product that a drill started. */
export interface Member {
  readonly pid: number;
  /** Where its API listens; empty for a worker. */
  readonly url: string;
  /** Everything that it has printed. */
  output(): string;
  signal(name: NodeJS.Signals): void;
  /** Kills it at once, as `kill -9` does, and waits for its end. */
  kill(): Promise<void>;
  isAlive(): boolean;
}

/** A command of the product that a drill started. */
export interface Command {
  /** Its status; null when it was killed. */
  readonly ended: Promise<number | null>;
  /** As `kill -9` does, and waits for its end. */
  kill(): Promise<void>;
}

/** The processes of one drill. Signals reach them and nobody else, and none of them outlives the drill. */
export class Crew {
  readonly #environment: Readonly<Record<string, string>>;
  readonly #children = new Set<ChildProcess>();

  constructor(databaseUrl: string) {
    this.#environment = {
      PATH: '/usr/bin:/bin',
      DATABASE_URL: databaseUrl,
      DEMO_WORLD: 'off',
      DAILY_CRON: 'off',
      LOG_LEVEL: 'warn',
      JOB_HEARTBEAT_SECONDS: '10',
      POOL_SIZE: '6',
    };
    process.once('exit', () => this.#killAll());
  }

  /** Starts `npm run worker`, which works on one job at a time. @param settings what else its environment holds. */
  async worker(settings: Readonly<Record<string, string>> = {}): Promise<Member> {
    return await this.#start('src/cli/worker.ts', { WORKER_THREADS: '1', ...settings }, /(Working on jobs)/);
  }

  /** Starts a command of the product, which ends by itself. */
  command(program: string, options: readonly string[]): Command {
    const child = spawn(process.execPath, [program, ...options], {
      cwd: checkoutDir,
      env: this.#environment,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    this.#children.add(child);
    child.once('exit', () => this.#children.delete(child));
    const ended = endOf(child).then(() => child.exitCode);
    return {
      ended,
      kill: async () => {
        child.kill('SIGKILL');
        await ended;
      },
    };
  }

  /** Starts `npm start` on a free port, with as many workers in it. */
  async api(workers: number): Promise<Member> {
    const settings = { PORT: '0', WORKER_THREADS: String(workers) };
    return await this.#start('src/main.ts', settings, /GraphiQL: (http:\S+)\/graphql/);
  }

  /** Kills whatever is left. */
  async end(): Promise<void> {
    const ends = [...this.#children].map((child) => endOf(child));
    this.#killAll();
    await Promise.all(ends);
  }

  #killAll(): void {
    for (const child of this.#children) child.kill('SIGKILL');
  }

  async #start(
    program: string,
    settings: Readonly<Record<string, string>>,
    isReady: RegExp,
  ): Promise<Member> {
    const child = spawn(process.execPath, [program], {
      cwd: checkoutDir,
      env: { ...this.#environment, ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#children.add(child);
    child.once('exit', () => this.#children.delete(child));
    let output = '';
    const url = await new Promise<string>((resolve, reject) => {
      const read = (chunk: Buffer): void => {
        output += chunk.toString();
        const [, found] = isReady.exec(output) ?? [];
        if (found !== undefined) resolve(found.startsWith('http') ? found : '');
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.once('error', reject);
      child.once('exit', (code) =>
        reject(new Error(`${program} ended with ${String(code)} before it was ready:\n${output}`)),
      );
    });
    return {
      pid: child.pid ?? 0,
      url,
      output: () => output,
      signal: (name) => void child.kill(name),
      kill: async () => {
        const end = endOf(child);
        child.kill('SIGKILL');
        await end;
      },
      isAlive: () => child.exitCode === null && child.signalCode === null,
    };
  }
}

function endOf(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
  });
}
