import { expect, test } from 'vitest';
import type { KnownResult } from '../../../src/modules/matches/reads/known-at.ts';
import type { Fixture, AnalysedMatch } from '../../../src/modules/pipeline/domain/match-state.ts';
import { DEFAULT_RUN_CONFIG } from '../../../src/modules/pipeline/domain/run-config.ts';
import { EMPTY_STATE } from '../../../src/modules/pipeline/domain/run-state.ts';
import { probabilityModeller } from '../../../src/modules/pipeline/nodes/probability-modeller.ts';
import { factsOf } from './made-facts.ts';

const [GIANTS, ROVERS, UNITED, MINNOWS] = [1, 2, 3, 4];

const result = (
  home: number,
  away: number,
  [homeGoals, awayGoals]: readonly [number, number],
): KnownResult => ({
  matchId: 100 * home + 10 * away + homeGoals,
  division: 'E0',
  resultKnownAt: new Date('2026-05-01T16:30:00Z'),
  season: '2025/26',
  playedOn: '2026-05-01',
  homeTeamId: home,
  awayTeamId: away,
  homeGoals,
  awayGoals,
});
const loaded = (home: number, away: number): AnalysedMatch => ({
  fixture: {
    matchId: 10 * home + away,
    division: 'E0',
    season: '2025/26',
    home: { teamId: home, name: `Team ${home}` },
    away: { teamId: away, name: `Team ${away}` },
    kickOffAt: '2026-05-16T14:00:00.000Z',
  } satisfies Fixture,
  freshness: { status: 'FRESH', newestResultOn: '2026-05-01', ageDays: 14 },
  quotes: [],
  dna: { home: null, away: null },
  friction: { features: null, trial: null },
});

test('a fixture that is beyond the score grid is skipped, and costs the others nothing', async () => {
  const history = [
    result(GIANTS, MINNOWS, [14, 1]),
    result(MINNOWS, GIANTS, [1, 12]),
    result(ROVERS, UNITED, [1, 1]),
    result(UNITED, ROVERS, [2, 1]),
    result(GIANTS, ROVERS, [3, 1]),
    result(UNITED, GIANTS, [1, 3]),
    result(ROVERS, MINNOWS, [3, 1]),
    result(MINNOWS, UNITED, [1, 3]),
  ];
  const config = { ...DEFAULT_RUN_CONFIG, model: { ...DEFAULT_RUN_CONFIG.model, minTeamMatches: 4 } };
  const { matches, skipped } = await probabilityModeller.run(
    { ...EMPTY_STATE, matches: [loaded(GIANTS, MINNOWS), loaded(ROVERS, UNITED)] },
    factsOf(config),
    {
      history: () => Promise.resolve(new Map([['E0', history]])),
      signal: new AbortController().signal,
    },
  );
  expect(matches.map(({ fixture }) => fixture.matchId)).toEqual([23]);
  expect(skipped).toMatchObject([
    {
      fixture: { matchId: 14 },
      reason: 'ModelNotConverged',
      detail: expect.stringMatching(/maxGoals/) as string,
    },
  ]);
});
