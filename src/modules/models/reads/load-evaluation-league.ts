import type { Reader } from '../../../db/transaction.ts';
import { BENCHMARKS } from '../../matches/domain/benchmark.ts';
import { type KnownQuote, knownAt } from '../../matches/reads/known-at.ts';
import type { LeagueFacts, SeasonFacts } from '../domain/evaluation/league-facts.ts';

const EVER = new Date(0);
const BOOKS: ReadonlySet<string> = new Set(BENCHMARKS);

export interface LeagueRequest {
  readonly division: string;
  /** Empty for every season with a known result. */
  readonly seasons: readonly string[];
  readonly asOf: Date;
}

/** All that an evaluation reads of a league, as it was known at its as-of instant. Seasons without a known result are left out. */
export async function loadEvaluationLeague(
  reader: Reader,
  { division, seasons, asOf }: LeagueRequest,
): Promise<LeagueFacts> {
  const known = knownAt(reader, asOf);
  const results = await known.results({ divisions: [division], from: EVER });
  const withResults = [...new Set(results.map(({ season }) => season))].sort();
  const facts: SeasonFacts[] = [];
  for (const season of withResults) {
    if (seasons.length > 0 && !seasons.includes(season)) continue;
    const played = await known.played({ division, season });
    const quotes = await known.odds({
      matchIds: played.map(({ matchId }) => matchId),
      stage: 'CLOSING',
    });
    facts.push({ season, played, closing: byMatch(quotes) });
  }
  return { division, results, seasons: facts };
}

/** The benchmarks' prices of the match result, the books of a match in alphabetical order. */
function byMatch(quotes: readonly KnownQuote[]): Map<number, KnownQuote[]> {
  const wanted = quotes.filter(({ market, book }) => market === 'MATCH_RESULT' && BOOKS.has(book));
  return Map.groupBy(
    wanted.toSorted((a, b) => (a.book < b.book ? -1 : 1)),
    ({ matchId }) => matchId,
  );
}
