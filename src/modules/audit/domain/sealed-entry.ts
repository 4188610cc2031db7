/** An audit entry as the database writes its columns out; null where a column holds nothing. */
export interface SealedEntry {
  readonly sequence: string | null;
  readonly id: string | null;
  readonly kind: string | null;
  readonly runId: string | null;
  readonly step: string | null;
  readonly matchId: string | null;
  readonly pickId: string | null;
  readonly subject: string | null;
  readonly outcome: string | null;
  /** Instants in UTC with microseconds: `2026-05-15T06:00:00.000000Z`. */
  readonly kickOffAt: string | null;
  readonly recordedAt: string | null;
  readonly sealedAt: string | null;
  /** As `jsonb` prints it, every digit. */
  readonly payload: string | null;
  readonly previousHash: string | null;
  readonly hash: string | null;
}

/** What the first entry names as the hash before it. */
export const GENESIS_HASH = '0'.repeat(64);

/**
 * The text whose SHA-256, in UTF-8, is the hash of the entry: a line for each column, with a hyphen for what the entry has nothing to do
 * with, the payload last. Null where there is none, because a column that no entry lacks is empty or a value cannot be told from another:
 * nothing of that kind was ever sealed.
 */
export function hashedText(entry: SealedEntry): string | null {
  const { previousHash, sequence, id, kind, runId, step, matchId, pickId, subject, outcome } = entry;
  if (subject === '-') return null;
  const lines = [
    previousHash,
    sequence,
    id,
    kind,
    runId ?? '-',
    step ?? '-',
    matchId ?? '-',
    pickId ?? '-',
    subject ?? '-',
    outcome,
    entry.kickOffAt ?? '-',
    entry.recordedAt,
    entry.sealedAt,
    entry.payload,
  ];
  // A line break within a column would let two entries share a text; `jsonb` prints none.
  if (lines.some((line) => line === null || line.includes('\n'))) return null;
  return lines.join('\n');
}
