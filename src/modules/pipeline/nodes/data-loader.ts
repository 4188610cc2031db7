import type { Reader } from '../../../db/transaction.ts';
import { ukDayOf } from '../../../shared/uk-time.ts';
import { type KnownAt, knownAt, type KnownResult } from '../../matches/reads/known-at.ts';
import { countMatches, type HistoricResult } from '../../models/domain/fit-division.ts';
import { currentQuotes, freshnessOf } from '../domain/freshness.ts';
import type {
  Fixture,
  Freshness,
  Lack,
  LoadedMatch,
  SkippedMatch,
  UsableQuote,
} from '../domain/match-state.ts';
import type { PipelineNode } from '../domain/node.ts';
import type { KnownFriction } from '../../models/domain/known-friction.ts';
import { loadHistory } from '../../models/reads/load-history.ts';
import { loadFixtureFrictions } from '../../models/reads/load-fixture-frictions.ts';
import type { RunConfig } from '../domain/run-config.ts';
import type { ScannedMarket } from './market-scanner.ts';

const NOTHING_KNOWN: KnownFriction = { features: null, trial: null };

export interface LoadedData {
  readonly matches: readonly LoadedMatch[];
  readonly skipped: readonly SkippedMatch[];
  /** The results behind the models, by division. */
  readonly history: Readonly<Record<string, readonly HistoricResult[]>>;
}

/** Loads history and odds as they were known, and sets aside the fixtures that have too little of either. */
export function dataLoader(reader: Reader): PipelineNode<ScannedMarket, LoadedData> {
  return {
    name: 'data-loader',
    async run({ fixtures }, { asOf, config }) {
      const known = knownAt(reader, asOf);
      const divisions = [...new Set(fixtures.map(({ division }) => division))].sort();
      const { historyDays } = config.model;
      const results = await loadHistory(reader, { divisions, asOf, historyDays });
      const quotes = await quotesByMatch(known, fixtures);

      const matches: Omit<LoadedMatch, 'friction'>[] = [];
      const skipped: SkippedMatch[] = [];
      for (const [division, ofDivision] of Map.groupBy(fixtures, (fixture) => fixture.division)) {
        const history = results.get(division) ?? [];
        const freshness = freshnessOf(newestDay(history), ukDayOf(asOf), config.freshness);
        const counts = countMatches(history);
        for (const fixture of ofDivision) {
          const seen = quotes.get(fixture.matchId) ?? [];
          const offered = currentQuotes(seen, asOf, config.freshness);
          const lack = lackOfHistory(fixture, freshness, counts, config) ?? lackOfOdds(seen, offered, config);
          if (lack) skipped.push({ fixture, freshness, ...lack });
          else matches.push({ fixture, freshness, quotes: offered });
        }
      }
      const needed = new Set(matches.map(({ fixture }) => fixture.division));
      const history = Object.fromEntries(
        [...results]
          .filter(([division]) => needed.has(division))
          .map(([division, rows]) => [division, rows.map(historicOf)]),
      );
      const frictions = await loadFixtureFrictions(reader, {
        asOf,
        frictionWeight: config.layers.frictionWeight,
        fixtures: matches.map(({ fixture }) => fixture),
      });
      const loaded = matches.map((match) => ({
        ...match,
        friction: frictions.get(match.fixture.matchId) ?? NOTHING_KNOWN,
      }));
      return { matches: loaded, skipped, history };
    },
  };
}

async function quotesByMatch(
  known: KnownAt,
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

function lackOfHistory(
  fixture: Fixture,
  freshness: Freshness,
  counts: ReadonlyMap<number, number>,
  { model, freshness: limits }: RunConfig,
): Lack | null {
  if (freshness.status === 'MISSING') {
    return {
      reason: 'InsufficientHistory',
      detail: `no result of ${fixture.division} was known within ${model.historyDays} days`,
    };
  }
  if (freshness.status === 'EXPIRED') {
    const detail = `the newest result of ${fixture.division} is ${String(freshness.ageDays)} days old; ${limits.expiredAfterDays} are too many`;
    return { reason: 'InsufficientHistory', detail };
  }
  // Whether a team is a newcomer, the model knows.
  if (model.newcomers === 'RATE') return null;
  for (const team of [fixture.home, fixture.away]) {
    const played = counts.get(team.teamId) ?? 0;
    if (played >= model.minTeamMatches) continue;
    const detail = `${team.name} has ${played} known matches in ${fixture.division}; ${model.minTeamMatches} are needed`;
    return { reason: played === 0 ? 'TeamUnknown' : 'InsufficientHistory', detail };
  }
  return null;
}

function lackOfOdds(
  seen: readonly UsableQuote[],
  offered: readonly UsableQuote[],
  { freshness }: RunConfig,
): Lack | null {
  if (offered.length > 0) return null;
  if (seen.length === 0) return { reason: 'OddsMissing', detail: 'no odds were known' };
  return { reason: 'OddsStale', detail: `no odds were seen within ${freshness.oddsExpiredAfterDays} days` };
}

function newestDay(history: readonly KnownResult[]): string | null {
  return history.reduce<string | null>(
    (newest, { playedOn }) => (newest === null || playedOn > newest ? playedOn : newest),
    null,
  );
}

function historicOf({
  matchId,
  season,
  playedOn,
  homeTeamId,
  awayTeamId,
  homeGoals,
  awayGoals,
}: KnownResult): HistoricResult {
  return { matchId, season, playedOn, homeTeamId, awayTeamId, homeGoals, awayGoals };
}
