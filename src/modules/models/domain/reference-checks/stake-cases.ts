import { winOrLose } from '../../../../quant/settlement/settlement.ts';
import {
  exclusiveGrowth,
  exclusiveKellyFractions,
} from '../../../../quant/stakes/exclusive-kelly-fractions.ts';
import { kellyFraction } from '../../../../quant/stakes/kelly-fraction.ts';
import { settlementGrowth } from '../../../../quant/stakes/settlement-kelly-fraction.ts';
import { closingLineValue } from '../../../../quant/value/closing-line-value.ts';
import { type ReferenceCase, referenceCase } from './reference-case.ts';

const KELLY = 'quant-cases, Stakes: Kelly, Bell System Technical Journal 35, 1956';

/** Stakes as shares of the bankroll, growth in nats, closing line value as a fraction. */
export const STAKE_CASES: readonly ReferenceCase[] = [
  referenceCase({
    name: 'kelly 3.5 at 0.30',
    source: KELLY,
    tolerance: 1e-12,
    expected: { stake: 0.02 },
    compute: () => ({ stake: kellyFraction(0.3, 3.5) }),
  }),
  referenceCase({
    name: 'kelly half 2.1 at 0.55',
    source: KELLY,
    tolerance: 1e-9,
    expected: { stake: 0.0704545455, growth: 0.0081771418 },
    compute: () => {
      const stake = kellyFraction(0.55, 2.1, { multiplier: 0.5 });
      return { stake, growth: settlementGrowth(winOrLose(0.55), 2.1, stake) };
    },
  }),
  referenceCase({
    name: 'kelly 1.8 at 0.40',
    source: `${KELLY}: no edge, no stake`,
    tolerance: 0,
    expected: { stake: 0 },
    compute: () => ({ stake: kellyFraction(0.4, 1.8) }),
  }),
  referenceCase({
    name: 'kelly exclusive 2.5/3.2/2.8 at 0.55/0.25/0.20',
    source: 'quant-cases, Stakes: Smoczynski and Tomkins 2010',
    tolerance: 1e-9,
    expected: { 'stake 1': 0.2717391304, 'stake 2': 0.0326086957, 'stake 3': 0, growth: 0.0467825655 },
    compute: () => {
      const outcomes = [
        { probability: 0.55, price: 2.5 },
        { probability: 0.25, price: 3.2 },
        { probability: 0.2, price: 2.8 },
      ];
      const stakes = exclusiveKellyFractions(outcomes);
      const [first = NaN, second = NaN, third = NaN] = stakes;
      const growth = exclusiveGrowth(outcomes, stakes);
      return { 'stake 1': first, 'stake 2': second, 'stake 3': third, growth };
    },
  }),
  referenceCase({
    name: 'clv 2.40 against',
    source: 'quant-cases, closing line: +6.67 % and +9.09 %',
    tolerance: 5e-5,
    expected: { 'fair close 2.25': 0.0667, 'raw close 2.20': 0.0909 },
    compute: () => ({
      'fair close 2.25': closingLineValue(2.4, 2.25),
      'raw close 2.20': closingLineValue(2.4, 2.2),
    }),
  }),
];
