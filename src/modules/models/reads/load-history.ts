import type { Reader } from '../../../db/transaction.ts';
import { type KnownResult, knownAt } from '../../matches/reads/known-at.ts';

const DAY_MS = 86_400_000;

export interface HistoryRequest {
  readonly divisions: readonly string[];
  readonly asOf: Date;
  readonly historyDays: number;
}

/** The results that a goal model as of an instant is fitted to, by division, each in the order of play; a division without any is absent. */
export async function loadHistory(
  reader: Reader,
  { divisions, asOf, historyDays }: HistoryRequest,
): Promise<Map<string, KnownResult[]>> {
  const from = new Date(asOf.getTime() - historyDays * DAY_MS);
  const results = await knownAt(reader, asOf).results({ divisions, from });
  return Map.groupBy(results, ({ division }) => division);
}
