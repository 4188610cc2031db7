import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exclusiveKellyFractions } from '../../../src/quant/stakes/exclusive-kelly-fractions.ts';
import { jointGrowth, jointKellyFractions } from '../../../src/quant/stakes/joint-kelly-fractions.ts';
import type { JointBet } from '../../../src/quant/stakes/joint-kelly-fractions.ts';
import { kellyFraction } from '../../../src/quant/stakes/kelly-fraction.ts';
import { scoreGrid } from '../../../src/quant/score-grid/score-grid.ts';
import { settlementKellyFraction } from '../../../src/quant/stakes/settlement-kelly-fraction.ts';
import { InvalidInputError } from '../../../src/shared/invalid-input-error.ts';
import { expectClose } from './grid-cases.ts';
import { anyPrice, anySettlement } from './stake-cases.ts';

/** One bet on each outcome, of which exactly one happens. */
function exclusiveBets(prices: readonly number[]): JointBet[] {
  return prices.map((price, bet) => ({
    returns: prices.map((_, outcome) => (outcome === bet ? price - 1 : -1)),
  }));
}

/** Sum of p * (1 + return) / wealth: 1 for what is staked on, at most 1 for the rest, cash included. */
function slopesOf(
  bets: readonly JointBet[],
  scenarios: readonly number[],
  stakes: readonly number[],
): number[] {
  const wealth = scenarios.map((_, scenario) =>
    bets.reduce((sum, { returns }, bet) => sum + (stakes[bet] ?? NaN) * (returns[scenario] ?? NaN), 1),
  );
  const cash: JointBet = { returns: scenarios.map(() => 0) };
  return [...bets, cash].map(({ returns }) =>
    scenarios.reduce((sum, chance, scenario) => {
      const payout = 1 + (returns[scenario] ?? NaN);
      return payout === 0 || chance === 0 ? sum : sum + (chance * payout) / (wealth[scenario] ?? NaN);
    }, 0),
  );
}

function expectMaximum(
  bets: readonly JointBet[],
  scenarios: readonly number[],
  stakes: readonly number[],
): void {
  const total = stakes.reduce((sum, stake) => sum + stake, 0);
  const held = [...stakes, 1 - total];
  expect(total).toBeLessThanOrEqual(1 + 1e-10);
  for (const [holding, slope] of slopesOf(bets, scenarios, stakes).entries()) {
    expect(stakes[holding] ?? 0).toBeGreaterThanOrEqual(0);
    expect(slope).toBeLessThan(1 + 1e-9);
    if ((held[holding] ?? NaN) > 1e-6) expect(Math.abs(slope - 1)).toBeLessThan(1e-9);
  }
}

const anyScenarios = fc
  .array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 2, maxLength: 12 })
  .map((parts) => parts.map((part) => part / parts.reduce((sum, other) => sum + other, 0)));
const anyJoint = anyScenarios
  .chain((scenarios) =>
    fc.record({
      scenarios: fc.constant(scenarios),
      bets: fc.array(
        fc.tuple(
          fc.array(fc.constantFrom(-1, -0.5, 0, 0.5, 1), {
            minLength: scenarios.length,
            maxLength: scenarios.length,
          }),
          fc.double({ min: 0.05, max: 5, noNaN: true }),
        ),
        { minLength: 1, maxLength: 8 },
      ),
    }),
  )
  .map(({ scenarios, bets }) => ({
    scenarios,
    bets: bets.map(([sides, profit]) => ({
      returns: sides.map((side) => (side > 0 ? side * profit : side)),
    })),
  }));

describe('joint Kelly stakes', () => {
  it('agree on the published book of exclusive outcomes', () => {
    const bets = exclusiveBets([2.5, 3.2, 2.8]);
    const stakes = jointKellyFractions(bets, [0.55, 0.25, 0.2]);

    expectClose(stakes, [0.2717391304, 0.0326086957, 0], 1e-10);
    expect(stakes[2]).toBe(0);
    expect(jointGrowth(bets, [0.55, 0.25, 0.2], stakes)).toBeCloseTo(0.0467825655, 10);
  });

  it('are those of the closed form for exclusive outcomes of any book', () => {
    const anyBook = anyScenarios.chain((scenarios) =>
      fc.tuple(
        fc.constant(scenarios),
        fc.array(fc.double({ min: 0.5, max: 1.2, noNaN: true }), {
          minLength: scenarios.length,
          maxLength: scenarios.length,
        }),
      ),
    );
    fc.assert(
      fc.property(anyBook, ([scenarios, returns]) => {
        // A book with a margin: with none, stakes that cancel out can be added at will.
        const prices = scenarios.map((chance, index) => Math.max(1.01, (returns[index] ?? NaN) / chance));
        fc.pre(prices.reduce((sum, price) => sum + 1 / price, 0) > 1.01);
        const stakes = jointKellyFractions(exclusiveBets(prices), scenarios);
        const closed = exclusiveKellyFractions(
          scenarios.map((probability, index) => ({ probability, price: prices[index] ?? NaN })),
        );
        expectClose(stakes, closed, 1e-7);
      }),
    );
  });

  it('are a single Kelly stake for one bet, halves included', () => {
    expect(jointKellyFractions([{ returns: [2.5, -1] }], [0.3, 0.7])[0]).toBeCloseTo(0.02, 11);
    expect(jointKellyFractions([{ returns: [0.8, -1] }], [0.4, 0.6])).toEqual([0]);
    fc.assert(
      fc.property(anySettlement, anyPrice, (settlement, price) => {
        const { win, halfWin, push, halfLoss, loss } = settlement;
        // What all but always pushes has no edge that rounding leaves.
        fc.pre(push < 0.99);
        const returns = [price - 1, (price - 1) / 2, 0, -0.5, -1];
        const [stake] = jointKellyFractions([{ returns }], [win, halfWin, push, halfLoss, loss]);
        expect(Math.abs((stake ?? NaN) - settlementKellyFraction(settlement, price))).toBeLessThan(1e-6);
      }),
    );
  });

  it('meet the conditions of the maximum, whatever the bets', () => {
    fc.assert(
      fc.property(anyJoint, ({ scenarios, bets }) => {
        expectMaximum(bets, scenarios, jointKellyFractions(bets, scenarios));
      }),
      { numRuns: 1000 },
    );
  });

  it('are smaller on each of two independent bets than on one alone, but larger in sum', () => {
    const [p, price] = [0.55, 2.1];
    const scenarios = [p * p, p * (1 - p), (1 - p) * p, (1 - p) * (1 - p)];
    const profit = price - 1;
    const bets = [{ returns: [profit, profit, -1, -1] }, { returns: [profit, -1, profit, -1] }];
    const [first = NaN, second = NaN] = jointKellyFractions(bets, scenarios);
    const single = kellyFraction(p, price);

    expect(first).toBeCloseTo(second, 12);
    expect(first).toBeLessThan(single);
    expect(first + second).toBeGreaterThan(single);
  });

  it('price the markets of a score grid together', () => {
    const { cells, maxGoals } = scoreGrid({ home: 1.7, away: 1.1 });
    const bet = (price: number, wins: (home: number, away: number) => boolean): JointBet => ({
      returns: Array.from(cells, (_, cell) =>
        wins(Math.floor(cell / (maxGoals + 1)), cell % (maxGoals + 1)) ? price - 1 : -1,
      ),
    });
    const bets = [
      bet(2.1, (home, away) => home > away),
      bet(3.5, (home, away) => home === away),
      bet(1.95, (home, away) => home + away > 2),
      bet(1.9, (home, away) => home > 0 && away > 0),
    ];
    const stakes = jointKellyFractions(bets, cells);

    expectMaximum(bets, [...cells], stakes);
    expect(stakes[0]).toBeGreaterThan(0);
    expect(jointKellyFractions(bets, cells)).toEqual(stakes);
  });

  it('find a sure win in prices that leave one', () => {
    const bets = exclusiveBets([2.2, 2.2]);
    const stakes = jointKellyFractions(bets, [0.5, 0.5]);

    expect(jointGrowth(bets, [0.5, 0.5], stakes)).toBeCloseTo(Math.log(1.1), 9);
    expectMaximum(bets, [0.5, 0.5], stakes);
  });

  it('leave alone what grows no faster than cash', () => {
    expect(jointKellyFractions([{ returns: [0, 0] }], [0.5, 0.5])).toEqual([0]);
    expect(jointKellyFractions(exclusiveBets([2, 2]), [0.5, 0.5])).toEqual([0, 0]);
    expect(jointKellyFractions(exclusiveBets([4, 4 / 3]), [0.25, 0.75])).toEqual([0, 0]);
  });

  it('take a bet offered twice as one', () => {
    const bets = [{ returns: [1.1, -1] }, { returns: [1.1, -1] }];
    const [first = NaN, second = NaN] = jointKellyFractions(bets, [0.55, 0.45]);

    expect(first + second).toBeCloseTo(kellyFraction(0.55, 2.1), 10);
  });

  it('keep their proportions under a multiplier and a cap on their sum', () => {
    const bets = exclusiveBets([2.5, 3.2, 2.8]);
    const [first = NaN, second = NaN, third] = jointKellyFractions(bets, [0.55, 0.25, 0.2], {
      multiplier: 0.5,
      cap: 0.1,
    });

    expect(first + second).toBeCloseTo(0.1, 12);
    expect(first / second).toBeCloseTo(0.2717391304 / 0.0326086957, 6);
    expect(third).toBe(0);
  });

  it('pass over what cannot happen, and keep a rare disaster from taking everything', () => {
    expect(jointKellyFractions([{ returns: [1, -1, -1] }], [0.6, 0.4, 0])[0]).toBeCloseTo(0.2, 11);
    const [stake = NaN] = jointKellyFractions([{ returns: [1, -1] }], [1 - 1e-9, 1e-9]);
    expect(stake).toBeLessThan(1);
    expect(Math.abs(stake - kellyFraction(1 - 1e-9, 2))).toBeLessThan(1e-9);
    expect(jointGrowth([{ returns: [1, -1] }], [0.5, 0.5], [1])).toBe(-Infinity);
  });

  const one = [{ returns: [1, -1] }];
  it.each([
    ['no bets', () => jointKellyFractions([], [1])],
    [
      'too many bets',
      () =>
        jointKellyFractions(
          Array.from({ length: 41 }, () => ({ returns: [1, -1] })),
          [0.5, 0.5],
        ),
    ],
    ['no scenarios', () => jointKellyFractions([{ returns: [] }], [])],
    ['too many scenarios', () => jointKellyFractions(one, new Float64Array(20_001).fill(1 / 20_001))],
    ['scenarios that do not sum to 1', () => jointKellyFractions(one, [0.5, 0.4])],
    ['a scenario that is no probability', () => jointKellyFractions(one, [1.5, -0.5])],
    ['a loss of more than the stake', () => jointKellyFractions([{ returns: [1, -1.1] }], [0.5, 0.5])],
    ['a return that is no number', () => jointKellyFractions([{ returns: [NaN, -1] }], [0.5, 0.5])],
    ['a scenario without a return', () => jointKellyFractions([{ returns: [1] }], [0.5, 0.5])],
    ['a multiplier above 1', () => jointKellyFractions(one, [0.4, 0.6], { multiplier: 2 })],
    ['stakes above the bankroll', () => jointGrowth([...one, ...one], [0.5, 0.5], [0.6, 0.6])],
    ['a bet without a stake', () => jointGrowth(one, [0.5, 0.5], [])],
  ])('are refused for %s', (_, act) => {
    expect(act).toThrow(InvalidInputError);
  });
});
