import { createInterface } from 'node:readline';
import { startEmbeddedPostgres } from '../../../src/db/embedded/start-embedded-postgres.ts';

// A process that holds the embedded PostgreSQL: `node holder.ts <checkoutDir> <dataDir>`. It tells what happens to it as
// one JSON text a line, and gives the server back when its standard input ends.

const [checkoutDir = '', dataDir = ''] = process.argv.slice(2);

// Ctrl-C reaches every process of a terminal; this one goes on, to show what it does to the server.
process.on('SIGINT', () => tell('interrupted'));

const log = {
  info: (message: string) => tell('info', message),
  warn: (message: string) => tell('warn', message),
  error: (message: string) => tell('error', message),
};

try {
  const server = await startEmbeddedPostgres({ checkoutDir, dataDir, log, isDurable: false });
  tell('ready', server.url);
  for await (const line of createInterface({ input: process.stdin })) tell('heard', line);
  await server.release();
  tell('released');
} catch (error) {
  tell('failed', error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function tell(event: string, text = ''): void {
  process.stdout.write(`${JSON.stringify({ event, text })}\n`);
}
