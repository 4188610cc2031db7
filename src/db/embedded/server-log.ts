/** Where the launcher reports what it did; a pino logger and `console` both fit. */
export interface ServerLog {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}
