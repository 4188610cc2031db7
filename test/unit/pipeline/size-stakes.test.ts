import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WeighedSelection } from '../../../src/modules/pipeline/domain/match-state.ts';
import { DEFAULT_RUN_CONFIG } from '../../../src/modules/pipeline/domain/run-config.ts';
import { type SizableMatch, sizeStakes } from '../../../src/modules/pipeline/domain/size-stakes.ts';
import { winOrLose } from '../../../src/quant/settlement/settlement.ts';

const { stakes } = DEFAULT_RUN_CONFIG;

const selection = (
  probability: number,
  netPrice: number,
  decision: WeighedSelection['decision'] = 'KEPT',
): WeighedSelection => ({
  strategy: 'test',
  market: 'MATCH_RESULT',
  side: 'HOME',
  line: null,
  book: 'B365',
  price: netPrice,
  netPrice,
  settlement: winOrLose(probability),
  probability,
  fairProbability: null,
  benchmark: null,
  edge: probability * netPrice - 1,
  probabilityEdge: null,
  decision,
});
const NOTHING = { match: 0, league: 0, day: 0 };
/** Matches of a division and a day each, so that what they share is the run alone. */
const apart = (matches: readonly WeighedSelection[][]): SizableMatch[] =>
  matches.map((selections, n) => ({ division: `D${n}`, day: String(n), selections, open: NOTHING }));
const sizedOf = (selections: WeighedSelection[]) => sizeStakes(apart([selections]), stakes)[0]?.selections[0];
const unitsIn = (matches: readonly SizableMatch[], given = stakes): number[][] =>
  sizeStakes(matches, given).map((match) => match.selections.map(({ stakeUnits }) => stakeUnits));
const unitsOf = (matches: WeighedSelection[][]): number[][] => unitsIn(apart(matches));

describe('sizing stakes', () => {
  test('stakes the fraction of single Kelly on the bankroll, in whole hundredths', () => {
    // Kelly at odds 3.5 and 0.30 is 0.02: a quarter of it on 100 units is 0.5.
    const sized = sizedOf([selection(0.3, 3.5)]);
    expect(sized?.stakeUnits).toBe(0.5);
    expect(sized?.kellyFraction).toBeCloseTo(0.02, 12);
  });

  test('caps a pick', () => {
    expect(unitsOf([[selection(0.6, 2.1)]])).toEqual([[2]]);
  });

  test('scales the picks of a match down together to its cap', () => {
    expect(unitsOf([[selection(0.6, 2.1), selection(0.6, 2.1)]])).toEqual([[1.5, 1.5]]);
  });

  test('scales the whole run down to its cap', () => {
    const run = Array.from({ length: 20 }, () => [selection(0.6, 2.1)]);
    expect(unitsOf(run).flat()).toEqual(Array.from({ length: 20 }, () => 1.25));
  });

  test('scales matches of a league on a day down to what its cap leaves, and other days not', () => {
    const full = [selection(0.6, 2.1), selection(0.6, 2.1)];
    const match = (day: string, open = NOTHING): SizableMatch => ({
      division: 'E0',
      day,
      selections: full,
      open,
    });
    const limits = { ...stakes, maxLeagueUnits: 4, maxRunUnits: 100 };
    expect(unitsIn([match('a'), match('a'), match('b')], limits)).toEqual([
      [1, 1],
      [1, 1],
      [1.5, 1.5],
    ]);
    const open = { match: 0, league: 2, day: 2 };
    expect(unitsIn([match('a', open), match('a', open)], limits)).toEqual([
      [0.5, 0.5],
      [0.5, 0.5],
    ]);
  });

  test('leaves room for what is at stake on the match and the day already', () => {
    const one = { division: 'E0', day: 'a', selections: [selection(0.6, 2.1)] };
    expect(unitsIn([{ ...one, open: { match: 2, league: 2, day: 2 } }])).toEqual([[1]]);
    expect(unitsIn([{ ...one, open: { match: 0, league: 0, day: 24 } }])).toEqual([[1]]);
  });

  test('says by what each cap scaled', () => {
    const full = [selection(0.6, 2.1), selection(0.6, 2.1)];
    const run = apart(Array.from({ length: 20 }, () => full));
    expect(sizeStakes(run, stakes)[0]?.sizing).toEqual({ match: 0.75, league: 1, day: 1, run: 25 / 60 });
  });

  test('refuses a stake below the minimum, and says so', () => {
    const sized = sizedOf([selection(0.3, 3.34)]);
    expect(sized).toMatchObject({ decision: 'STAKE_TOO_SMALL', stakeUnits: 0 });
  });

  test('stakes nothing on what was refused, and leaves its reason', () => {
    const sized = sizedOf([selection(0.6, 2.1, 'MODEL_DISAGREES')]);
    expect(sized).toMatchObject({ decision: 'MODEL_DISAGREES', stakeUnits: 0 });
  });

  test('never exceeds a cap, whatever it is given', () => {
    const one = fc.record({
      probability: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      price: fc.double({ min: 1.01, max: 50, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(fc.array(one, { maxLength: 4 }), { maxLength: 30 }), (matches) => {
        const units = unitsOf(
          matches.map((match) => match.map(({ probability, price }) => selection(probability, price))),
        );
        const totals = units.map((match) => match.reduce((sum, stake) => sum + stake, 0));
        expect(Math.max(0, ...units.flat())).toBeLessThanOrEqual(stakes.maxPickUnits);
        expect(Math.max(0, ...totals)).toBeLessThanOrEqual(stakes.maxMatchUnits + 1e-9);
        expect(totals.reduce((sum, total) => sum + total, 0)).toBeLessThanOrEqual(stakes.maxRunUnits + 1e-9);
      }),
    );
  });
});
