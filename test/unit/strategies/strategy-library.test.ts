import { describe, expect, test } from 'vitest';
import { deduceMarketFamily } from '../../../src/modules/strategies/domain/deduce-market-family.ts';
import { deduceStrategyType } from '../../../src/modules/strategies/domain/deduce-strategy-type.ts';
import {
  configurationsOf,
  type StrategyDefinition,
} from '../../../src/modules/strategies/domain/library/strategy-definition.ts';
import { adoptRule } from '../../../src/modules/strategies/domain/library/adopt-rule.ts';
import { STRATEGY_LIBRARY } from '../../../src/modules/strategies/domain/library/strategy-library.ts';
import type { StrategyRule } from '../../../src/modules/strategies/domain/library/strategy-rule.ts';
import { readLibraryRule } from '../../../src/modules/strategies/parse-library-rule.ts';

const FAMILY_BY_MARKET = { MATCH_RESULT: '1X2', ASIAN_HANDICAP: 'AH', BTTS: 'BTTS' } as const;

describe('the library of strategies', () => {
  test('names strategies for over, under, both to score, home, away, draw, handicap and convergence', () => {
    const names = STRATEGY_LIBRARY.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(
      expect.arrayContaining([
        'OVER_2_5_VALUE',
        'UNDER_2_5_VALUE',
        'BTTS_YES',
        'HOME_VALUE',
        'AWAY_VALUE',
        'DRAW_VALUE',
        'HANDICAP_VALUE',
        'CONVERGENCE',
      ]),
    );
  });

  test.each(STRATEGY_LIBRARY.map((definition) => [definition.name, definition] as const))(
    '%s has the family of its market, and no other one in its name',
    (name, { rule, marketFamily }) => {
      const family =
        rule.market === 'OVER_UNDER'
          ? rule.sides[0] === 'OVER'
            ? 'OVER'
            : 'UNDER'
          : FAMILY_BY_MARKET[rule.market];
      expect(marketFamily).toBe(family);
      expect(['OTHER', family]).toContain(deduceMarketFamily(name));
    },
  );

  test('has the types that the names mean', () => {
    const typeOf = (name: string) => [name, deduceStrategyType(name)];
    expect(['OVER_2_5_VALUE', 'BTTS_NO', 'HOME_VALUE', 'LONGSHOT_AWAY', 'CONVERGENCE'].map(typeOf)).toEqual([
      ['OVER_2_5_VALUE', 'MARKET'],
      ['BTTS_NO', 'MARKET'],
      ['HOME_VALUE', 'CONTEXT'],
      ['LONGSHOT_AWAY', 'CONTEXT'],
      ['CONVERGENCE', 'COMPOUND'],
    ]);
  });

  test.each(STRATEGY_LIBRARY.map((definition) => [definition.name, definition] as const))(
    '%s is tried in every combination of its axes, of which the reported one is the first',
    (_name, definition) => {
      const configurations = configurationsOf(definition);
      expect(configurations[0]).toEqual(definition.rule);
      expect(configurations).toHaveLength(definition.axes.reduce((count, axis) => count * axis.length, 1));
    },
  );

  test('is read from data, member by member, as it is', () => {
    for (const { rule } of STRATEGY_LIBRARY)
      expect(readLibraryRule(JSON.parse(JSON.stringify(rule)))).toEqual(rule);
  });

  test('backs a venue only where it backs that side', () => {
    for (const { venue, rule } of STRATEGY_LIBRARY.filter(({ venue: where }) => where !== null)) {
      expect(rule.sides).toEqual([venue]);
    }
  });
});

describe('a strategy with a rule that was put into force', () => {
  const draw = STRATEGY_LIBRARY.find(({ name }) => name === 'DRAW_VALUE') as StrategyDefinition;
  const edgesOf = (rule: StrategyRule): (number | null)[] =>
    configurationsOf(adoptRule(draw, rule) as StrategyDefinition).map(({ minEdge }) => minEdge);

  test('is reported by it, varies from it, and tries its own rule beside', () => {
    const rule = { ...draw.rule, minEdge: 0.07, maxPrice: 5 };
    const tried = configurationsOf(adoptRule(draw, rule) as StrategyDefinition);
    expect(tried).toEqual([
      rule,
      ...[0.02, 0.05, 0.08, 0.12].map((minEdge) => ({ ...rule, minEdge })),
      draw.rule,
    ]);
  });

  test('tries each rule once, in whatever order its members were stored', () => {
    expect(edgesOf({ ...draw.rule, minEdge: 0.08 })).toEqual([0.08, 0.02, 0.05, 0.12]);
    const turned = Object.fromEntries(Object.entries(draw.rule).reverse()) as unknown as StrategyRule;
    expect(edgesOf(turned)).toEqual([0.05, 0.02, 0.08, 0.12]);
  });

  test('cannot back what its name does not say', () => {
    expect(adoptRule(draw, { ...draw.rule, sides: ['HOME', 'DRAW'] })).toBeNull();
    expect(adoptRule(draw, { ...draw.rule, market: 'ASIAN_HANDICAP' })).toBeNull();
  });

  test.each<[string, unknown]>([
    ['of any form', { threshold: 0.1 }],
    ['with a member that no rule has', { ...draw.rule, conditions: [] }],
    ['without a member', { ...draw.rule, minSignals: undefined }],
    ['without sides', { ...draw.rule, sides: [] }],
    ['with a probability above 1', { ...draw.rule, minProbability: 1.1 }],
    ['that are no object', [draw.rule]],
  ])('has no rule in parameters %s', (_what, parameters) => {
    expect(readLibraryRule(parameters)).toBeNull();
  });
});
