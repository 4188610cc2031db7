import type { Reader } from '../../../db/transaction.ts';
import type { ChainHead } from '../domain/check-chain-end.ts';

/** The end of the trail at one instant. */
export interface ChainEnds {
  /** As it is kept apart from the entries; null when it is gone. */
  readonly head: ChainHead | null;
  /** The greatest number of an entry; 0 when there is none. */
  readonly newest: bigint;
}

/** Head and newest entry by one statement, between which nothing can be appended. */
export async function readChainEnds(reader: Reader): Promise<ChainEnds> {
  const [row] = await reader.$queryRaw<{ sequence: bigint | null; hash: string | null; newest: bigint }[]>`
    SELECT head.sequence, head.hash, coalesce((SELECT max(sequence) FROM public.pick_audit_trail), 0) AS newest
    FROM (SELECT 1) AS one LEFT JOIN public.audit_chain_head AS head ON head.id = 1`;
  if (!row) throw new Error('A statement that always has a row had none.');
  const { sequence, hash, newest } = row;
  return { head: sequence === null || hash === null ? null : { sequence, hash }, newest };
}

/** The hashes that are stored under a number: one, or none, unless somebody changed the trail around the product. */
export async function readHashesAt(reader: Reader, sequence: bigint): Promise<(string | null)[]> {
  const rows = await reader.$queryRaw<{ hash: string | null }[]>`
    SELECT hash FROM public.pick_audit_trail WHERE sequence = ${sequence}`;
  return rows.map(({ hash }) => hash);
}
