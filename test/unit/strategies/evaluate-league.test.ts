import { describe, expect, test } from 'vitest';
import type { Quote } from '../../../src/modules/matches/domain/odds.ts';
import type { PlayedMatch } from '../../../src/modules/matches/domain/played-match.ts';
import { bettingMatches } from '../../../src/modules/strategies/domain/backtest/betting-matches.ts';
import type { TimedQuote } from '../../../src/modules/strategies/domain/backtest/decision-instant.ts';
import { evaluateLeague } from '../../../src/modules/strategies/domain/backtest/evaluate-league.ts';
import type { SeasonHistory } from '../../../src/modules/strategies/domain/backtest/season-history.ts';
import { playedMatch, quote } from './made-betting-match.ts';

const DAY_MS = 86_400_000;
const TEAMS = [1, 2, 3, 4, 5, 6];

/** Everybody meets everybody at home and away, three matches a week; scores without a pattern that a rule could follow. */
function madeMatches(firstId: number, start: Date): PlayedMatch[] {
  const pairs = TEAMS.flatMap((home) =>
    TEAMS.filter((away) => away !== home).map((away) => ({ home, away })),
  );
  return pairs.map(({ home, away }, index) =>
    playedMatch({
      matchId: firstId + index,
      home,
      away,
      goals: [(index * 7 + home) % 4, (index * 5 + away) % 3],
      kickOffAt: new Date(start.getTime() + Math.floor(index / 3) * 7 * DAY_MS),
    }),
  );
}

const before = madeMatches(1, new Date('2024-08-17T14:00:00Z'));
const season = madeMatches(101, new Date('2025-08-16T14:00:00Z'));

function madeHistory(more: Partial<SeasonHistory> = {}): SeasonHistory {
  const quotesOf = ({ matchId, kickOffAt }: PlayedMatch): TimedQuote[] => [
    {
      ...quote('B365', 'MATCH_RESULT', null, [2.1 + (matchId % 5) / 10, 3.4, 3.1]),
      knownAt: dayBefore(kickOffAt),
    },
    { ...quote('WH', 'MATCH_RESULT', null, [2.2, 3.3, 3.2]), knownAt: dayBefore(kickOffAt) },
    { ...quote('B365', 'OVER_UNDER', 2.5, [1.9, 1.9]), knownAt: dayBefore(kickOffAt) },
  ];
  const closingOf = (matchId: number): Quote[] => [
    quote('B365', 'MATCH_RESULT', null, [2.05 + (matchId % 3) / 10, 3.4, 3.2], 'CLOSING'),
  ];
  return {
    division: 'E0',
    season: '2025/26',
    asOf: new Date('2026-07-01T00:00:00Z'),
    matches: season,
    results: [...before, ...season],
    preMatchQuotes: new Map(season.map((match) => [match.matchId, quotesOf(match)])),
    closingQuotes: new Map(season.map(({ matchId }) => [matchId, closingOf(matchId)])),
    teamNames: new Map(TEAMS.map((teamId) => [teamId, `Team ${teamId}`])),
    ...more,
  };
}

function dayBefore(instant: Date): Date {
  return new Date(instant.getTime() - DAY_MS);
}

describe('a league', () => {
  test('is evaluated to the same bits whatever the order of the quotes', () => {
    const history = madeHistory();
    const turned = madeHistory({
      preMatchQuotes: new Map(
        [...history.preMatchQuotes].map(([matchId, quotes]) => [matchId, quotes.toReversed()]),
      ),
    });
    const evaluation = evaluateLeague(history);
    expect(evaluation.tests.some(({ record }) => record.bets > 10)).toBe(true);
    expect(JSON.stringify(evaluateLeague(turned))).toBe(JSON.stringify(evaluation));
  });

  test.each([
    ['a price', { first: 2.9 }],
    ['the instant from which it was known', { knownAt: new Date('2025-08-14T00:00:00Z') }],
  ] as const)('has another hash of its inputs where %s is another', (_what, change) => {
    const history = madeHistory();
    const changed = new Map(history.preMatchQuotes);
    changed.set(
      101,
      (changed.get(101) ?? []).map((one, index) => (index === 0 ? { ...one, ...change } : one)),
    );
    expect(evaluateLeague(madeHistory({ preMatchQuotes: changed })).inputsHash).not.toBe(
      evaluateLeague(history).inputsHash,
    );
  });

  test('is tested where prices were known before kick-off, and says how many matches were not', () => {
    const history = madeHistory();
    const late = new Map(history.preMatchQuotes);
    late.set(
      101,
      (late.get(101) ?? []).map((one) => ({ ...one, knownAt: new Date('2025-08-16T14:00:00Z') })),
    );
    late.delete(102);
    const { matches, skipped } = bettingMatches(madeHistory({ preMatchQuotes: late }));
    expect(matches).toHaveLength(season.length - 2);
    expect(skipped).toEqual([{ reason: 'NO_PRICES', matches: 2 }]);
    expect(matches.every(({ before: { forecast } }) => forecast !== null)).toBe(true);
  });

  test('of teams that the model knows nothing of is bet on by prices and form alone', () => {
    const { matches, skipped } = bettingMatches(madeHistory({ results: [] }));
    expect(skipped).toEqual([{ reason: 'NO_MODEL', matches: season.length }]);
    expect(matches.every(({ before: { forecast } }) => forecast === null)).toBe(true);
    const { tests } = evaluateLeague(madeHistory({ results: [] }));
    const betsOf = (name: string) => tests.find(({ definition }) => definition.name === name)?.record.bets;
    expect(betsOf('HOME_VALUE')).toBe(0);
    expect(betsOf('BLIND_HOME')).toBe(season.length);
  });

  test('of one match day has no reality check', () => {
    const [first] = season;
    expect(evaluateLeague(madeHistory({ matches: first ? [first] : [] })).realityCheck).toBeNull();
  });
});
