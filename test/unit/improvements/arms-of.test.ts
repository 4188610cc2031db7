import { expect, test } from 'vitest';
import { armsOf } from '../../../src/modules/improvements/arms-of.ts';
import { isSameRule } from '../../../src/modules/improvements/domain/is-same-rule.ts';
import type { StrategyRule } from '../../../src/modules/pipeline/domain/run-config.ts';

const RULE: StrategyRule = {
  name: 'value',
  market: 'MATCH_RESULT',
  minEdge: 0.05,
  maxEdge: 0.25,
  minPrice: 1.2,
  maxPrice: 15,
};
const E0 = { factor: 'DIVISION', value: 'E0' } as const;
const E1 = { factor: 'DIVISION', value: 'E1' } as const;

test('the treatment is the rule in force with the adjustments, in their order', () => {
  const stored = [
    { kind: 'SET', parameter: 'minEdge', from: 0.04, to: 0.06 },
    { kind: 'REQUIRE_EDGE', segment: E0, minEdge: 0.08 },
    { kind: 'EXCLUDE', segment: E1 },
  ];
  expect(armsOf(RULE, stored)).toEqual({
    control: RULE,
    treatment: {
      ...RULE,
      minEdge: 0.06,
      conditions: [
        { ...E0, minEdge: 0.08 },
        { ...E1, minEdge: null },
      ],
    },
  });
});

test.each([
  [null],
  [[]],
  ['raise it'],
  [[{ kind: 'SET', parameter: 'stake', from: null, to: 1 }]],
  [[{ kind: 'SET', parameter: 'minEdge', from: 0.05, to: 0.3 }]],
  [[{ kind: 'SET', parameter: 'minPrice', from: 1.2, to: 0.5 }]],
])('adjustments that make no rule, %j, leave no arms', (stored) => {
  expect(armsOf(RULE, stored)).toEqual({ gap: 'UNREADABLE_ADJUSTMENTS' });
});

test('a strategy that no run decides by has no arms, whatever the adjustments', () => {
  expect(armsOf(undefined, [{ kind: 'EXCLUDE', segment: E0 }])).toEqual({ gap: 'NO_PIPELINE_STRATEGY' });
});

test('asking for what is in force already changes nothing, in whatever order its conditions come to stand', () => {
  const conditions = [
    { ...E0, minEdge: null },
    { ...E1, minEdge: 0.1 },
  ];
  expect(armsOf({ ...RULE, conditions }, [{ kind: 'EXCLUDE', segment: E0 }])).toEqual({ gap: 'NO_CHANGE' });
  expect(isSameRule(RULE, { ...RULE, conditions: [] })).toBe(true);
  expect(isSameRule(RULE, { ...RULE, conditions })).toBe(false);
  expect(isSameRule(RULE, { ...RULE, maxPrice: 14 })).toBe(false);
});
