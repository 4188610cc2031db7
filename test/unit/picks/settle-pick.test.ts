import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PickTerms, settlePick } from '../../../src/modules/picks/domain/settle-pick.ts';
import { InvalidInputError } from '../../../src/shared/invalid-input-error.ts';

type Case = readonly [
  market: PickTerms['market'],
  side: PickTerms['side'],
  line: number | null,
  score: readonly [number, number],
  outcome: string,
  profit: string,
  turnover: string,
];

const terms = { stakeUnits: '1.23', netPrice: '1.957' };

describe('a pick is settled by the score', () => {
  const cases: readonly Case[] = [
    ['MATCH_RESULT', 'HOME', null, [2, 1], 'WON', '1.177110', '1.2300'],
    ['MATCH_RESULT', 'DRAW', null, [1, 1], 'WON', '1.177110', '1.2300'],
    ['MATCH_RESULT', 'AWAY', null, [2, 1], 'LOST', '-1.230000', '1.2300'],
    ['OVER_UNDER', 'OVER', 2.5, [2, 1], 'WON', '1.177110', '1.2300'],
    ['OVER_UNDER', 'UNDER', 3, [2, 1], 'PUSH', '0.000000', '0.0000'],
    ['OVER_UNDER', 'OVER', 2.75, [2, 1], 'HALF_WON', '0.588555', '0.6150'],
    ['OVER_UNDER', 'UNDER', 2.75, [2, 1], 'HALF_LOST', '-0.615000', '0.6150'],
    ['OVER_UNDER', 'OVER', 3.25, [2, 1], 'HALF_LOST', '-0.615000', '0.6150'],
    ['ASIAN_HANDICAP', 'HOME', -1, [2, 1], 'PUSH', '0.000000', '0.0000'],
    ['ASIAN_HANDICAP', 'HOME', -0.75, [2, 1], 'HALF_WON', '0.588555', '0.6150'],
    ['ASIAN_HANDICAP', 'AWAY', -0.75, [2, 1], 'HALF_LOST', '-0.615000', '0.6150'],
    ['ASIAN_HANDICAP', 'AWAY', -1.25, [2, 1], 'HALF_WON', '0.588555', '0.6150'],
    ['ASIAN_HANDICAP', 'HOME', 0.25, [1, 1], 'HALF_WON', '0.588555', '0.6150'],
    ['ASIAN_HANDICAP', 'AWAY', 1.5, [0, 2], 'WON', '1.177110', '1.2300'],
  ];
  test.each(cases)('%s %s at %s on %j: %s', (market, side, line, [homeGoals, awayGoals], ...expected) => {
    const settled = settlePick({ ...terms, market, side, line }, { homeGoals, awayGoals });
    expect([settled.outcome, settled.profitUnits, settled.turnoverUnits]).toEqual(expected);
  });

  test('and gets its stake back without one', () => {
    expect(settlePick({ ...terms, market: 'MATCH_RESULT', side: 'HOME', line: null }, null)).toEqual({
      outcome: 'VOID',
      profitUnits: '0.000000',
      turnoverUnits: '0.0000',
    });
  });

  test('to the last digit, where binary fractions are a millionth off', () => {
    const bet = { market: 'MATCH_RESULT', side: 'HOME', line: null } as const;
    const won = settlePick({ ...bet, stakeUnits: '0.07', netPrice: '1.1' }, { homeGoals: 1, awayGoals: 0 });
    expect(won.profitUnits).toBe('0.007000');
    // Half of 0.0001 x 0.0001 is below a millionth; half of 0.01 x 0.0101 has a half at the last digit and goes up.
    const quarter = { market: 'OVER_UNDER', side: 'OVER', line: 2.75 } as const;
    const small = settlePick(
      { ...quarter, stakeUnits: '0.01', netPrice: '1.0101' },
      { homeGoals: 3, awayGoals: 0 },
    );
    expect(small.profitUnits).toBe('0.000051');
  });

  test('the two sides of a line share out the same turnover, and one wins what the other loses', () => {
    const quarterLine = fc.integer({ min: -16, max: 16 }).map((quarters) => quarters / 4);
    const goals = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(quarterLine, goals, goals, (line, homeGoals, awayGoals) => {
        const even = { market: 'ASIAN_HANDICAP', line, stakeUnits: '1', netPrice: '2' } as const;
        const home = settlePick({ ...even, side: 'HOME' }, { homeGoals, awayGoals });
        const away = settlePick({ ...even, side: 'AWAY' }, { homeGoals, awayGoals });
        expect(Number(home.profitUnits) + Number(away.profitUnits)).toBe(0);
        expect(home.turnoverUnits).toBe(away.turnoverUnits);
        expect(Math.abs(Number(home.profitUnits))).toBe(Number(home.turnoverUnits));
      }),
    );
  });

  test('with terms that the tables can hold alone', () => {
    const bet = { market: 'MATCH_RESULT', side: 'HOME', line: null, netPrice: '2' } as const;
    expect(() => settlePick({ ...bet, stakeUnits: '0.00001' }, null)).toThrow(InvalidInputError);
  });
});
