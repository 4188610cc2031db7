import { ukDayOf } from '../../../shared/uk-time.ts';
import { knownAt } from '../../matches/reads/known-at.ts';
import { countMatches } from '../../models/domain/fit-division.ts';
import { currentQuotes, freshnessOf } from '../domain/freshness.ts';
import { lackOfHistory, lackOfOdds } from '../domain/lacks.ts';
import type { Fixture, LoadedMatch, ScannedMatch, SkippedMatch, UsableQuote } from '../domain/match-state.ts';
import type { PipelineNode } from '../domain/node.ts';
import { soundQuotes } from '../domain/sound-quotes.ts';
import type { NodeIo } from './node-io.ts';

/** Loads odds as they were known, says how fresh the results are, and sets aside the fixtures that have too little of either. */
export const dataLoader: PipelineNode<ScannedMatch, LoadedMatch, NodeIo> = {
  name: 'data-loader',
  async run(state, { asOf, config }, { reader, history }) {
    const fixtures = state.matches.map(({ fixture }) => fixture);
    const results = await history([...new Set(fixtures.map(({ division }) => division))]);
    const quotes = await quotesByMatch(knownAt(reader, asOf), fixtures);
    const matches: LoadedMatch[] = [];
    const skipped: SkippedMatch[] = [];
    for (const [division, ofDivision] of Map.groupBy(state.matches, ({ fixture }) => fixture.division)) {
      const known = results.get(division) ?? [];
      const freshness = freshnessOf(newestDay(known), ukDayOf(asOf), config.freshness);
      const counts = countMatches(known);
      for (const match of ofDivision) {
        const { fixture } = match;
        const seen = quotes.get(fixture.matchId) ?? [];
        const sound = soundQuotes(seen);
        const offered = currentQuotes(sound, asOf, config.freshness);
        const lack =
          lackOfHistory(fixture, freshness, counts, config) ?? lackOfOdds({ seen, sound, offered }, config);
        if (lack) skipped.push({ fixture, freshness, ...lack });
        else matches.push({ ...match, freshness, quotes: offered });
      }
    }
    return { ...state, matches, skipped: [...state.skipped, ...skipped] };
  },
};

async function quotesByMatch(
  known: ReturnType<typeof knownAt>,
  fixtures: readonly Fixture[],
): Promise<Map<number, UsableQuote[]>> {
  const quotes = await known.odds({ matchIds: fixtures.map(({ matchId }) => matchId), stage: 'PRE_MATCH' });
  const byMatch = new Map<number, UsableQuote[]>();
  for (const { matchId, knownAt: since, ...quote } of quotes) {
    const list = byMatch.get(matchId) ?? [];
    list.push({ ...quote, knownAt: since.toISOString() });
    byMatch.set(matchId, list);
  }
  return byMatch;
}

function newestDay(history: readonly { readonly playedOn: string }[]): string | null {
  return history.reduce<string | null>(
    (newest, { playedOn }) => (newest === null || playedOn > newest ? playedOn : newest),
    null,
  );
}
