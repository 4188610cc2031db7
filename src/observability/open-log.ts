import { writeSync } from 'node:fs';
import { pino, type Level, type Logger } from 'pino';
import { scrubSecrets } from './scrub-secrets.ts';

export interface LogSettings {
  readonly level: Level | 'silent';
  /** Texts that no line may hold. */
  readonly secrets: readonly string[];
  /** Where lines go; the standard error of the process unless given. */
  readonly write?: (line: string) => void;
}

/** Members that no line shows, wherever somebody hands on a whole request or the settings. */
const REDACTED = ['authorization', 'cookie', 'password', 'apiKey', 'secret', 'token', 'connectionString'];

/** The log of a process: a line of JSON each, without secrets. */
export function openLog({ level, secrets, write = toStandardError }: LogSettings): Logger {
  const scrub = scrubSecrets(secrets);
  return pino(
    {
      level,
      redact: {
        paths: REDACTED.flatMap((name) => [name, `*.${name}`, `*.*.${name}`, `*.*.*.${name}`]),
        censor: '…',
      },
    },
    { write: (line) => write(scrub(line)) },
  );
}

function toStandardError(line: string): void {
  try {
    writeSync(2, line);
  } catch (error) {
    // A pipe that is full or closed: to lose a line is better than to end the process for it.
    if (!isLostPipe(error)) throw error;
  }
}

function isLostPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EAGAIN' || error.code === 'EPIPE');
}
