import { describe, expect, test } from 'vitest';
import { deduceMarketFamily } from '../../../src/modules/strategies/domain/deduce-market-family.ts';
import { deduceStrategyType } from '../../../src/modules/strategies/domain/deduce-strategy-type.ts';
import { configurationsOf } from '../../../src/modules/strategies/domain/library/strategy-definition.ts';
import { STRATEGY_LIBRARY } from '../../../src/modules/strategies/domain/library/strategy-library.ts';

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

  test('backs a venue only where it backs that side', () => {
    for (const { venue, rule } of STRATEGY_LIBRARY.filter(({ venue: where }) => where !== null)) {
      expect(rule.sides).toEqual([venue]);
    }
  });
});
