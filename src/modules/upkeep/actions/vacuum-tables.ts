import type { PrismaClient } from '../../../db/generated/client.ts';
import { type MaintainedTables, maintainTables } from '../../../db/upkeep/maintain-tables.ts';
import type { Clock } from '../../../shared/clock.ts';
import { toJson } from '../../../shared/json.ts';
import { noteUpkeep } from './note-upkeep.ts';

export interface VacuumDeps {
  readonly db: PrismaClient;
  readonly clock: Clock;
  /** The address of the same database: it is done on a connection of its own. */
  readonly url: string;
  readonly signal: AbortSignal;
}

/** Vacuums and analyses every table of ours, one after the other, and notes it with the tables that were passed over. Minutes for a large database. */
export async function vacuumTables({ db, clock, url, signal }: VacuumDeps): Promise<MaintainedTables> {
  const maintained = await maintainTables(url, 'VACUUM (ANALYZE)', signal);
  const details = toJson({ tables: maintained.done.length, skipped: maintained.skipped });
  await db.$transaction((tx) => noteUpkeep(tx, 'VACUUM', clock.now(), details));
  return maintained;
}
