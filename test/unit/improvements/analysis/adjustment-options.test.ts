import { describe, expect, test } from 'vitest';
import { adjustmentOptions } from '../../../../src/modules/improvements/domain/analysis/adjustment-options.ts';
import { askedPatterns } from '../../../../src/modules/improvements/domain/analysis/asked-pattern.ts';
import { madeFindings, madeLibraryStrategy, madePattern, madeRule } from '../../../support/made-findings.ts';

const segment = { factor: 'DIVISION', value: 'E0' } as const;
const pipeline = (changes: Parameters<typeof madeRule>[0] = {}) =>
  ({ kind: 'PIPELINE', rule: madeRule(changes) }) as const;

describe('what may be changed because of a pattern', () => {
  test('of a segment is the edge that is asked for there, or whether it is bet on', () => {
    expect(adjustmentOptions({ segment }, pipeline())).toEqual([
      { kind: 'REQUIRE_EDGE', segment, bounds: { above: 0.05, atMost: 0.25 } },
      { kind: 'EXCLUDE', segment },
    ]);
  });

  test('of a segment with a condition is stricter than the condition', () => {
    const conditions = [
      { ...segment, minEdge: 0.1 },
      { factor: 'DIVISION', value: 'E1', minEdge: 0.2 },
    ] as const;
    expect(adjustmentOptions({ segment }, pipeline({ conditions }))).toEqual([
      { kind: 'REQUIRE_EDGE', segment, bounds: { above: 0.1, atMost: 0.25 } },
      { kind: 'EXCLUDE', segment },
    ]);
  });

  test('is never less than the rule asks for anyway', () => {
    const conditions = [{ ...segment, minEdge: 0.01 }];
    expect(adjustmentOptions({ segment }, pipeline({ conditions }))[0]).toMatchObject({
      bounds: { above: 0.05 },
    });
  });

  test('of a segment that no edge is left for is whether it is bet on; of an excluded one nothing', () => {
    const exclude = { kind: 'EXCLUDE', segment };
    expect(adjustmentOptions({ segment }, pipeline({ minEdge: 0.25 }))).toEqual([exclude]);
    expect(adjustmentOptions({ segment }, pipeline({ conditions: [{ ...segment, minEdge: null }] }))).toEqual(
      [],
    );
  });

  test('of all bets is each number of the rule, in the direction of fewer bets', () => {
    expect(adjustmentOptions({ segment: null }, pipeline())).toEqual([
      { kind: 'SET', parameter: 'minEdge', from: 0.05, bounds: { above: 0.05, atMost: 0.25 } },
      { kind: 'SET', parameter: 'maxEdge', from: 0.25, bounds: { atLeast: 0.05, below: 0.25 } },
      { kind: 'SET', parameter: 'minPrice', from: 1.2, bounds: { above: 1.2, atMost: 15 } },
      { kind: 'SET', parameter: 'maxPrice', from: 15, bounds: { atLeast: 1.2, below: 15 } },
    ]);
    const narrow = pipeline({ minPrice: 2, maxPrice: 2 });
    expect(
      adjustmentOptions({ segment: null }, narrow).map((option) => option.kind === 'SET' && option.parameter),
    ).toEqual(['minEdge', 'maxEdge']);
  });

  test('of a strategy of the library is a stricter edge among those that are evaluated', () => {
    const library = madeLibraryStrategy();
    expect(adjustmentOptions({ segment: null }, library)).toEqual([
      { kind: 'SET', parameter: 'minEdge', from: 0.05, bounds: { oneOf: [0.08, 0.12] } },
    ]);
    expect(adjustmentOptions({ segment: null }, { ...library, thresholds: [0.02, 0.05] })).toEqual([]);
    expect(adjustmentOptions({ segment }, library)).toEqual([]);
    const withoutEdge = { ...library, rule: { ...library.rule, minEdge: null } };
    expect(adjustmentOptions({ segment: null }, withoutEdge)).toEqual([]);
  });
});

describe('the patterns that a model is asked about', () => {
  test('are those of strategies in force that something can be changed of, at most twenty', () => {
    const rule = madeRule({ conditions: [{ factor: 'DIVISION', value: 'E1', minEdge: null }] });
    const library = madeLibraryStrategy();
    const patterns = [
      madePattern({ id: 'P1', strategyName: 'gone' }),
      madePattern({ id: 'P2', segment: { factor: 'DIVISION', value: 'E1' } }),
      madePattern({ id: 'P3', source: 'STRATEGY_RESULTS', strategyName: 'HOME_VALUE', segment: null }),
      // A strategy of the pipeline is none of the library, whatever it is called.
      madePattern({ id: 'P4', source: 'STRATEGY_RESULTS' }),
      ...Array.from({ length: 50 }, (_, number) => madePattern({ id: `P${number + 5}` })),
    ];
    const asked = askedPatterns(
      madeFindings({ patterns, strategies: [{ kind: 'PIPELINE', rule }, library] }),
    );
    expect(asked).toHaveLength(20);
    expect(asked.slice(0, 2)).toEqual([
      { pattern: patterns[2], strategy: library, options: adjustmentOptions({ segment: null }, library) },
      {
        pattern: patterns[4],
        strategy: { kind: 'PIPELINE', rule },
        options: adjustmentOptions({ segment }, { kind: 'PIPELINE', rule }),
      },
    ]);
  });
});
