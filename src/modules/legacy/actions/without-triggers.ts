import { Prisma } from '../../../db/generated/client.ts';
import type { Tx } from '../../../db/transaction.ts';
import { dataTable, quoted } from './sql-name.ts';

/** As pg_trigger names when a trigger fires: O, unless a replica is written; A, always. */
const ENABLE: Readonly<Record<string, string>> = { O: 'ENABLE', A: 'ENABLE ALWAYS' };

/** Triggers would write the instant of the roll-back into updated_at. They are off for this transaction's own writes alone. */
export async function withoutTriggers(tx: Tx, target: string, write: () => Promise<void>): Promise<void> {
  const triggers = await tx.$queryRaw<{ name: string; fires: string }[]>`
    SELECT tgname::text AS name, tgenabled::text AS fires FROM pg_trigger
    WHERE tgrelid = format('quantum.%I', ${target}::text)::regclass AND NOT tgisinternal AND tgenabled IN ('O', 'A')`;
  for (const { name } of triggers) await turn(tx, target, name, 'DISABLE');
  await write();
  for (const { name, fires } of triggers) await turn(tx, target, name, ENABLE[fires] ?? 'ENABLE');
}

async function turn(tx: Tx, target: string, name: string, way: string): Promise<void> {
  await tx.$executeRaw`ALTER TABLE ${dataTable(target)} ${Prisma.raw(`${way} TRIGGER ${quoted(name)}`)}`;
}
