import { describe, expect, test } from 'vitest';
import type { AnalysedBet } from '../../../src/modules/improvements/domain/analysis/analysed-bet.ts';
import { betsOfRules } from '../../../src/modules/improvements/domain/analysis/bets-of-rules.ts';
import { expectedEffectOf } from '../../../src/modules/improvements/domain/analysis/expected-effect.ts';
import type { FailurePattern } from '../../../src/modules/improvements/domain/analysis/failure-pattern.ts';
import type {
  AnalysedStrategy,
  Findings,
  LibraryStrategy,
} from '../../../src/modules/improvements/domain/analysis/proposer.ts';
import type { Proposal } from '../../../src/modules/improvements/domain/proposal.ts';
import { embeddedProposer } from '../../../src/modules/improvements/proposers/embedded-proposer.ts';
import { ANY_PRICE } from '../../../src/modules/strategies/domain/library/strategy-rule.ts';
import { madeBet, RULE, segment } from './made-bets.ts';

const MIDWEEK = segment('MIDWEEK');
const pattern = (changes: Partial<FailurePattern> = {}): FailurePattern => ({
  id: 'P1',
  source: 'SETTLED_PICKS',
  strategyName: 'made',
  segment: MIDWEEK,
  metric: 'FAIR_CLV',
  benchmark: 'PS',
  bets: 40,
  matches: 40,
  mean: -0.03,
  standardError: 0.004,
  restMean: 0.01,
  pValue: 1e-9,
  adjustedPValue: 1e-7,
  winRate: 0.4,
  roi: -0.1,
  ...changes,
});

/** `count` bets of an edge and a closing line value, in MIDWEEK unless the segments say otherwise. */
const bets = (count: number, edge: number, clv: number, segments = [MIDWEEK]): AnalysedBet[] =>
  Array.from({ length: count }, (_, index) => madeBet(index, { edge, fairClv: { PS: clv }, segments }));

const LIBRARY: LibraryStrategy = {
  kind: 'LIBRARY',
  name: 'HOME_VALUE',
  rule: { market: 'MATCH_RESULT', sides: ['HOME'], ...ANY_PRICE, minEdge: 0.05, maxEdge: 0.25 },
  thresholds: [0.02, 0.05, 0.08],
  outcomes: [
    { minEdge: 0.02, bets: 400, mean: -0.02 },
    { minEdge: 0.05, bets: 250, mean: -0.06 },
    { minEdge: 0.08, bets: 120, mean: -0.01 },
  ],
};

async function propose(given: Partial<Findings>): Promise<readonly Proposal[]> {
  const strategies: AnalysedStrategy[] = [{ kind: 'PIPELINE', rule: RULE }, LIBRARY];
  const findings: Findings = {
    patterns: [pattern()],
    strategies,
    bets: [],
    maximumProposals: 5,
    minimumBets: 20,
    shrinkage: { ofMeans: 0.25, ofDifferences: 0.5 },
    ...given,
  };
  const outcome = await embeddedProposer(findings, new AbortController().signal);
  if (outcome.kind !== 'PROPOSED') throw new Error('refused');
  expect(outcome.llmCallId).toBeNull();
  return outcome.proposals;
}

describe('the embedded proposer', () => {
  test('asks for the smallest tried edge at which the bets of a segment do not lose', async () => {
    const others = bets(20, 0.06, 0.01, []);
    const [proposal] = await propose({
      bets: [...bets(20, 0.06, -0.05), ...bets(10, 0.08, -0.03), ...bets(10, 0.11, 0.04), ...others],
    });
    // At 0.08, ten bets of -3 % and ten of +4 % are left.
    expect(proposal).toMatchObject({
      agentName: 'embedded-rules',
      strategyName: 'made',
      baselineWinRate: 40,
      newThreshold: 0.08,
      adjustments: [{ kind: 'REQUIRE_EDGE', segment: MIDWEEK, minEdge: 0.08 }],
      baselineParameters: {
        market: 'MATCH_RESULT',
        minEdge: 0.05,
        maxEdge: 0.25,
        minPrice: 1.2,
        maxPrice: 15,
      },
      proposedParameters: { minEdge: 0.05, conditions: [{ ...MIDWEEK, minEdge: 0.08 }] },
      pattern: pattern(),
      missingFactors: [{ factor: 'CONTEXT' }],
      expectedEffect: {
        metric: 'FAIR_CLV',
        betsRemoved: 20,
        betsKept: 20,
        // (-1 - 0.3 + 0.4 + 0.2) / 60, and (-0.3 + 0.4 + 0.2) / 40; half of the gain is expected.
        meanBefore: expect.closeTo(-0.7 / 60, 12) as number,
        meanAfter: expect.closeTo(0.3 / 40, 12) as number,
        expectedGain: expect.closeTo((0.3 / 40 + 0.7 / 60) / 2, 12) as number,
      },
    });
  });

  test('excludes a segment where no edge helps, or where too few bets would be left', async () => {
    const [excluded] = await propose({ bets: [...bets(30, 0.06, -0.05), ...bets(9, 0.12, 0.05)] });
    expect(excluded).toMatchObject({
      newThreshold: null,
      adjustments: [{ kind: 'EXCLUDE', segment: MIDWEEK }],
      // Nothing is left: a quarter of what was lost, (30 x 5 - 9 x 5) / 39 per cent.
      expectedEffect: {
        betsRemoved: 39,
        betsKept: 0,
        meanAfter: null,
        expectedGain: expect.closeTo(1.05 / 39 / 4, 12) as number,
      },
    });
  });

  test('raises the edge of a whole strategy, and suspends it where that does not help', async () => {
    const patterns = [pattern({ segment: null, restMean: null })];
    const [raised] = await propose({
      patterns,
      bets: [...bets(20, 0.06, -0.05), ...bets(20, 0.12, 0.02)],
    });
    expect(raised).toMatchObject({
      newThreshold: 0.08,
      adjustments: [{ kind: 'SET', parameter: 'minEdge', from: 0.05, to: 0.08 }],
      proposedParameters: { minEdge: 0.08 },
      missingFactors: [],
    });
    const losing = bets(40, 0.12, -0.02);
    const [suspended, ...more] = await propose({ patterns, bets: losing });
    expect(more).toEqual([]);
    expect(suspended).toMatchObject({
      newThreshold: 0.25,
      adjustments: [{ kind: 'SET', parameter: 'minEdge', from: 0.05, to: 0.25 }],
      proposedParameters: { minEdge: 0.25, maxEdge: 0.25 },
      expectedEffect: {
        betsRemoved: 40,
        betsKept: 0,
        meanAfter: null,
        expectedGain: expect.closeTo(0.02 / 4, 12) as number,
      },
    });
    const strategies = [{ kind: 'PIPELINE' as const, rule: { ...RULE, minEdge: 0.25 } }];
    expect(await propose({ patterns, bets: losing, strategies })).toEqual([]);
  });

  test('takes the next stricter edge of the library where that did better, over all divisions alone', async () => {
    const library = {
      source: 'STRATEGY_RESULTS',
      strategyName: 'HOME_VALUE',
      metric: 'PROFIT',
      benchmark: null,
    } as const;
    const [stricter] = await propose({ patterns: [pattern({ ...library, segment: null })] });
    expect(stricter).toMatchObject({
      strategyName: 'HOME_VALUE',
      newThreshold: 0.08,
      adjustments: [{ kind: 'SET', parameter: 'minEdge', from: 0.05, to: 0.08 }],
      proposedParameters: { ...LIBRARY.rule, minEdge: 0.08 },
      expectedEffect: {
        metric: 'PROFIT',
        betsRemoved: 130,
        betsKept: 120,
        meanBefore: -0.06,
        meanAfter: -0.01,
        expectedGain: expect.closeTo(0.025, 12) as number,
      },
    });
    expect(await propose({ patterns: [pattern(library)] })).toEqual([]);
    const worse = LIBRARY.outcomes.map((one) => (one.minEdge === 0.08 ? { ...one, mean: -0.07 } : one));
    const strategies = [{ ...LIBRARY, outcomes: worse }];
    expect(await propose({ patterns: [pattern({ ...library, segment: null })], strategies })).toEqual([]);
  });

  test('makes one proposal of patterns that ask for the same, and no more than it may', async () => {
    const losing = bets(30, 0.06, -0.05, [MIDWEEK, segment('STALE_DATA'), segment('NEWCOMER')]);
    const same = pattern({ id: 'P2', metric: 'PROFIT', benchmark: null });
    const patterns = [
      pattern(),
      same,
      pattern({ id: 'P3', segment: segment('STALE_DATA') }),
      pattern({ id: 'P4', segment: segment('NEWCOMER') }),
    ];
    const made = await propose({ patterns, bets: losing, maximumProposals: 2 });
    expect(made.map((proposal) => proposal.pattern?.id)).toEqual(['P1', 'P3']);
  });

  test('leaves alone what is none of the strategies, also where one of the other kind has its name', async () => {
    expect(await propose({ patterns: [pattern({ strategyName: 'gone' })] })).toEqual([]);
    expect(await propose({ patterns: [pattern({ source: 'STRATEGY_RESULTS' })] })).toEqual([]);
  });
});

describe('the expected effect', () => {
  test('is that of every kind of adjustment, all of them together', () => {
    const findings = {
      bets: [
        madeBet(1, { edge: 0.06, price: 2, profitUnits: -1 }),
        madeBet(2, { edge: 0.2, price: 2, profitUnits: 1 }),
        madeBet(3, { edge: 0.1, price: 5, profitUnits: 4 }),
        madeBet(4, { edge: 0.1, price: 1.3, profitUnits: 0.3 }),
        madeBet(5, { edge: 0.1, price: 2, profitUnits: 1, strategyName: 'another' }),
      ],
      strategies: [],
      patterns: [],
      maximumProposals: 5,
      minimumBets: 20,
      shrinkage: { ofMeans: 1, ofDifferences: 1 },
    };
    const all = pattern({ segment: null, metric: 'PROFIT', benchmark: null });
    const set = (parameter: 'minEdge' | 'maxEdge' | 'minPrice' | 'maxPrice', to: number) =>
      expectedEffectOf(all, [{ kind: 'SET', parameter, from: null, to }], findings)?.betsKept;
    expect([set('minEdge', 0.1), set('maxEdge', 0.1), set('minPrice', 2), set('maxPrice', 2)]).toEqual([
      3, 3, 3, 3,
    ]);
    const none = expectedEffectOf(pattern(), [{ kind: 'EXCLUDE', segment: MIDWEEK }], findings);
    expect(none).toBeNull();
  });
});

describe('the bets of the present rules', () => {
  test('are those that the rules would make, by edge, price and every condition', () => {
    const rule = {
      ...RULE,
      conditions: [
        { ...segment('NEWCOMER'), minEdge: null },
        { ...MIDWEEK, minEdge: 0.08 },
      ],
    };
    const made = [
      madeBet(1, { edge: 0.05 }),
      madeBet(2, { edge: 0.049 }),
      madeBet(3, { edge: 0.26 }),
      madeBet(4, { price: 1.1 }),
      madeBet(5, { price: 16 }),
      madeBet(6, { edge: 0.07, segments: [MIDWEEK] }),
      madeBet(7, { edge: 0.08, segments: [MIDWEEK] }),
      madeBet(8, { edge: 0.2, segments: [segment('NEWCOMER')] }),
      madeBet(9, { strategyName: 'gone' }),
    ];
    expect(betsOfRules(made, [rule]).map(({ matchId }) => matchId)).toEqual([1, 7]);
  });
});
