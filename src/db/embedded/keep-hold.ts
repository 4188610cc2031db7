import type { EmbeddedPostgres } from './embedded-postgres.ts';
import { releaseServer, type ServerHold } from './server-hold.ts';
import type { ServerLog } from './server-log.ts';

interface KeepInput {
  readonly first: ServerHold;
  /** Claims the server again, starting it on the port if it is gone. */
  readonly regain: (port: number) => Promise<ServerHold>;
  readonly log: ServerLog;
}

/**
 * Keeps one claim on the server until `release`. When the claim's connection breaks, the server has died or was
 * restarted: the claim is taken again, so that the address stays good and no other process stops the server under us.
 */
export function keepHold({ first, regain, log }: KeepInput): EmbeddedPostgres {
  let current: Promise<ServerHold | null> = Promise.resolve(first);
  let released: Promise<void> | null = null;

  const watch = (hold: ServerHold): ServerHold => {
    hold.session.once('end', () => {
      if (released === null) current = takeAgain(hold);
    });
    return hold;
  };

  const takeAgain = async (lost: ServerHold): Promise<ServerHold | null> => {
    log.error(`lost the connection to the embedded PostgreSQL (process ${lost.pid}); taking it up again`);
    try {
      const hold = watch(await regain(lost.port));
      if (hold.url === first.url) log.warn(`the embedded PostgreSQL is back (process ${hold.pid})`);
      else
        log.error(
          `the embedded PostgreSQL is back on port ${hold.port} instead of ${first.port}: restart this process`,
        );
      return hold;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      log.error(`the embedded PostgreSQL cannot be brought back: ${reason}`);
      return null;
    }
  };

  const giveBack = async (): Promise<void> => {
    const hold = await current;
    if (hold === null) return;
    try {
      if (await releaseServer(hold))
        log.info('stopped the embedded PostgreSQL: this was the last process to use it');
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      log.error(`the embedded PostgreSQL could not be released: ${reason}`);
    }
  };

  watch(first);
  return { url: first.url, release: () => (released ??= giveBack()) };
}
