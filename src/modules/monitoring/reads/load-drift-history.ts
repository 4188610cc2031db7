import type { Reader } from '../../../db/transaction.ts';
import { addDays, ukInstant } from '../../../shared/uk-time.ts';
import type { PlayedMatch } from '../../matches/domain/played-match.ts';
import type { SeasonAsOf } from '../../matches/domain/season-as-of.ts';
import { type Season, seasonFrom, seasonSpan } from '../../matches/domain/season.ts';
import { knownAt } from '../../matches/reads/known-at.ts';
import { DEFAULT_MODEL_SETTINGS } from '../../models/domain/model-settings.ts';
import type { DriftHistory } from '../domain/drift-history.ts';

/**
 * A league's season as it was known at an instant, beside up to `referenceSeasons` seasons directly before it. The caller reads in
 * one state of the database (REPEATABLE READ). Null when no result of the season was known.
 */
export async function loadDriftHistory(
  reader: Reader,
  { division, season, asOf }: SeasonAsOf,
  referenceSeasons: number,
): Promise<DriftHistory | null> {
  const known = knownAt(reader, asOf);
  const current = await known.played({ division, season });
  if (current.length === 0) return null;
  const before = new Map<Season, PlayedMatch[]>();
  for (const earlier of seasonsBefore(season, referenceSeasons)) {
    const played = await known.played({ division, season: earlier });
    if (played.length > 0) before.set(earlier, played);
  }
  const reference = [...before.values()].flat();
  const matchIds = [...reference, ...current].map(({ matchId }) => matchId);
  const oldest = before.keys().next().value ?? season;
  const from = ukInstant(addDays(seasonSpan(oldest).from, -DEFAULT_MODEL_SETTINGS.historyDays), 0, 0);
  const quotes = await known.odds({ matchIds, stage: 'CLOSING' });
  return {
    division,
    season,
    asOf,
    referenceSeasons: [...before.keys()],
    reference,
    current,
    results: await known.results({ divisions: [division], from }),
    closingQuotes: Map.groupBy(quotes, ({ matchId }) => matchId),
  };
}

/** In ascending order. */
function seasonsBefore(season: Season, count: number): Season[] {
  const year = Number(season.slice(0, 4));
  return Array.from({ length: count }, (_, index) => seasonFrom(year - count + index));
}
