import { expect, test } from 'vitest';
import {
  chooseOptimalStrategy,
  type StrategyCandidate,
} from '../../../src/modules/strategies/domain/choose-optimal-strategy.ts';
import { readContext } from '../../../src/modules/strategies/domain/read-context.ts';

const AT_HOME = readContext({ venue: 'HOME', opponentTier: 'ELITE' });

function candidate(strategyId: number, given: Partial<StrategyCandidate> = {}): StrategyCandidate {
  return {
    strategyId,
    strategyName: `S${strategyId}`,
    isActive: true,
    contextFilters: null,
    strategyRank: null,
    yieldBound: null,
    ...given,
  };
}

const chosenOf = (...candidates: StrategyCandidate[]) =>
  chooseOptimalStrategy(candidates, AT_HOME).chosen?.strategyId;

test('the strategy with most matching filters comes first, whatever its rank and bound', () => {
  const general = candidate(1, { strategyRank: 1, yieldBound: 0.2 });
  const home = candidate(2, { contextFilters: { venue: 'HOME' }, strategyRank: 2, yieldBound: 0.1 });
  const both = candidate(3, { contextFilters: { venue: 'HOME', opponent_tier: ['ELITE'] }, strategyRank: 9 });
  expect(chooseOptimalStrategy([general, home, both], AT_HOME)).toEqual({
    chosen: both,
    matchedFilters: ['venue', 'opponent_tier'],
    reason:
      'All its context filters match (venue, opponent_tier); rank 9, no bound of yield. ' +
      'Before S2 (1 matching filter; rank 2, lower 95 % bound of yield +10.0 %): more filters match.',
    rejectedCount: 0,
    rejected: [],
  });
});

test('the better rank breaks a tie, and no rank comes last', () => {
  const unranked = candidate(1, { yieldBound: 0.5 });
  expect(chosenOf(unranked, candidate(2, { strategyRank: 4 }), candidate(3, { strategyRank: 3 }))).toBe(3);
  expect(chosenOf(unranked, candidate(2, { strategyRank: 4 }))).toBe(2);
});

test('the higher bound of yield breaks a tie of ranks, and no bound comes last', () => {
  const ranked = { strategyRank: 1 };
  const loses = candidate(2, { ...ranked, yieldBound: -0.4 });
  expect(chosenOf(candidate(1, ranked), loses)).toBe(2);
  expect(chosenOf(loses, candidate(3, { ...ranked, yieldBound: 0.01 }))).toBe(3);
});

test('the older row is taken when nothing tells two apart, and the reason says so', () => {
  const { chosen, reason } = chooseOptimalStrategy([candidate(8), candidate(7)], AT_HOME);
  expect(chosen?.strategyId).toBe(7);
  expect(reason).toBe(
    'It has no context filters and fits everywhere; no rank, no bound of yield. ' +
      'Before S8 (0 matching filters; no rank, no bound of yield): nothing tells the two apart, and it is the older row.',
  );
});

test('a strategy that is not active, or does not fit, is rejected with the reason', () => {
  const candidates = [
    candidate(3, { contextFilters: { venue: 'AWAY' }, strategyRank: 1 }),
    candidate(2, { isActive: false, strategyRank: 1 }),
    candidate(1, { isActive: null }),
  ];
  expect(chooseOptimalStrategy(candidates, AT_HOME)).toEqual({
    chosen: candidates[2],
    matchedFilters: [],
    reason:
      'It has no context filters and fits everywhere; no rank, no bound of yield. No other strategy fits.',
    rejectedCount: 2,
    rejected: [
      { strategyId: 2, strategyName: 'S2', reason: 'it is not active' },
      {
        strategyId: 3,
        strategyName: 'S3',
        reason: 'it asks for venue "AWAY", and the context has "HOME"',
      },
    ],
  });
});

test('no strategy is an answer, with the reason', () => {
  expect(chooseOptimalStrategy([], AT_HOME)).toEqual({
    chosen: null,
    matchedFilters: [],
    reason: 'The team has no strategies.',
    rejectedCount: 0,
    rejected: [],
  });
  const { chosen, reason } = chooseOptimalStrategy([candidate(1, { isActive: false })], AT_HOME);
  expect({ chosen, reason }).toEqual({
    chosen: null,
    reason: "None of the team's strategies (1) is active and fits the context.",
  });
});

test('the first 50 that do not fit are listed, in the order of their ids, and all are counted', () => {
  const candidates = Array.from({ length: 120 }, (_, index) =>
    candidate(120 - index, { contextFilters: { venue: 'AWAY' } }),
  );
  const { rejectedCount, rejected } = chooseOptimalStrategy(candidates, AT_HOME);
  expect(rejectedCount).toBe(120);
  expect(rejected.map(({ strategyId }) => strategyId)).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
});

test('long names of filters and strategies are cut in the reason', () => {
  const filters = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`long_key_${index}`, 1]));
  const situation = readContext(filters);
  const long = candidate(1, { contextFilters: filters });
  const { reason } = chooseOptimalStrategy(
    [long, candidate(2, { strategyName: 'x'.repeat(5_000) })],
    situation,
  );
  expect(reason).toMatch(/long_key_0, .*…/);
  expect(reason.length).toBeLessThan(500);
});
