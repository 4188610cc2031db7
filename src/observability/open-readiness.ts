import { readdir } from 'node:fs/promises';
import { CHECKOUT_DIR } from '../db/checkout-dir.ts';
import type { Logger } from 'pino';
import { Readiness, type ReadinessSettings } from './readiness.ts';

export type OpenReadiness = Pick<ReadinessSettings, 'db' | 'queue' | 'stopping'> & {
  readonly log: Pick<Logger, 'warn'>;
};

/** The readiness of a process of this version: the migrations that it expects are those of its folder, read once. */
export async function openReadiness({ db, queue, stopping, log }: OpenReadiness): Promise<Readiness> {
  const entries = await readdir(`${CHECKOUT_DIR}prisma/migrations`, { withFileTypes: true });
  const migrations = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const onFault = (error: unknown, part: string): void => log.warn({ err: error, part }, 'not ready');
  return new Readiness({ db, queue, stopping, migrations: migrations.toSorted(), onFault });
}
