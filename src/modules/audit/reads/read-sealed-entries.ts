import { Prisma } from '../../../db/generated/client.ts';
import type { Reader } from '../../../db/transaction.ts';
import type { SealedEntry } from '../domain/sealed-entry.ts';

/** An instant with microseconds in UTC. What the form cannot tell from another instant is printed as PostgreSQL does. */
function instant(column: 'kick_off_at' | 'recorded_at' | 'sealed_at'): Prisma.Sql {
  const name = Prisma.raw(column);
  return Prisma.sql`CASE WHEN ${name} BETWEEN '0001-01-01 00:00:00+00' AND '9999-12-31 23:59:59.999999+00'
    THEN to_char(${name} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') ELSE ${name}::text END`;
}

const COLUMNS = Prisma.sql`sequence::text, id::text, kind, run_id::text AS "runId", step::text, match_id::text AS "matchId",
  pick_id::text AS "pickId", subject, outcome, ${instant('kick_off_at')} AS "kickOffAt", ${instant('recorded_at')} AS "recordedAt",
  ${instant('sealed_at')} AS "sealedAt", payload::text, previous_hash AS "previousHash", hash`;

/** Where in the trail a batch begins: behind this entry. */
export interface ChainPlace {
  readonly sequence: bigint;
  readonly id: string;
}

/** Before every entry, whatever its number. */
export const START: ChainPlace = {
  sequence: -(2n ** 63n),
  id: '00000000-0000-0000-0000-000000000000',
};

/** Behind every entry of a number. */
export function placeBehind(sequence: bigint): ChainPlace {
  return { sequence, id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };
}

/** The next entries of the trail behind a place and up to a number, in the order of their numbers, as their columns are written out. */
export async function readSealedEntries(
  reader: Reader,
  after: ChainPlace,
  upTo: bigint,
  limit: number,
): Promise<SealedEntry[]> {
  return reader.$queryRaw<SealedEntry[]>`
    SELECT ${COLUMNS} FROM public.pick_audit_trail
    WHERE (pick_audit_trail.sequence, pick_audit_trail.id) > (${after.sequence}, ${after.id}::uuid)
      AND pick_audit_trail.sequence <= ${upTo}
    ORDER BY pick_audit_trail.sequence, pick_audit_trail.id LIMIT ${limit}`;
}

/** Entries by id, as their columns are written out, in any order. */
export async function readSealedEntriesById(reader: Reader, ids: readonly string[]): Promise<SealedEntry[]> {
  return reader.$queryRaw<SealedEntry[]>`
    SELECT ${COLUMNS} FROM public.pick_audit_trail WHERE pick_audit_trail.id = ANY(${[...ids]}::uuid[])`;
}
