import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overround } from '../../../src/quant/devig/book.ts';
import { devig } from '../../../src/quant/devig/devig.ts';
import { brierScore } from '../../../src/quant/scoring/brier-score.ts';
import { ignoranceScore } from '../../../src/quant/scoring/ignorance-score.ts';
import { logLoss } from '../../../src/quant/scoring/log-loss.ts';
import { rankedProbabilityScore } from '../../../src/quant/scoring/ranked-probability-score.ts';
import { InvalidInputError } from '../../../src/shared/invalid-input-error.ts';
import { mean } from './mean.ts';
import { hasRealData, onRealData } from '../../support/real-data.ts';
import { readSeason, resultOf } from './read-season.ts';

const PUBLISHED: { forecast: number[]; outcome: number; rps: number }[] = [
  { forecast: [1, 0, 0], outcome: 0, rps: 0 },
  { forecast: [0.9, 0.1, 0], outcome: 0, rps: 0.005 },
  { forecast: [0.8, 0.1, 0.1], outcome: 0, rps: 0.025 },
  { forecast: [0.5, 0.25, 0.25], outcome: 0, rps: 0.15625 },
  { forecast: [0.35, 0.3, 0.35], outcome: 1, rps: 0.1225 },
  { forecast: [0.6, 0.3, 0.1], outcome: 1, rps: 0.185 },
  { forecast: [0.6, 0.25, 0.15], outcome: 0, rps: 0.09125 },
  { forecast: [0.6, 0.15, 0.25], outcome: 0, rps: 0.11125 },
  { forecast: [0.57, 0.33, 0.1], outcome: 0, rps: 0.09745 },
  { forecast: [0.6, 0.2, 0.2], outcome: 0, rps: 0.1 },
];

type Rule = (forecast: readonly number[], outcome: number) => number;
const RULES: { name: string; rule: Rule }[] = [
  { name: 'ranked probability score', rule: rankedProbabilityScore },
  { name: 'Brier score', rule: brierScore },
  { name: 'log loss', rule: logLoss },
  { name: 'ignorance', rule: ignoranceScore },
];

describe('scoring rules', () => {
  it('agree on the published forecasts', () => {
    for (const { forecast, outcome, rps } of PUBLISHED) {
      expect(rankedProbabilityScore(forecast, outcome)).toBeCloseTo(rps, 12);
    }
    const meanOf = (rule: Rule): number =>
      mean(PUBLISHED.map(({ forecast, outcome }) => rule(forecast, outcome)));
    expect(meanOf(rankedProbabilityScore)).toBeCloseTo(0.08937, 12);
    expect(meanOf(brierScore)).toBeCloseTo(0.30838, 12);
    expect(meanOf(ignoranceScore)).toBeCloseTo(0.7969725335, 10);
    expect(meanOf(logLoss)).toBeCloseTo(0.5524192646, 10);
  });

  it('stay finite where what happened had no probability', () => {
    expect(logLoss([0, 1, 0], 0)).toBeCloseTo(-Math.log(1e-15), 12);
    expect(ignoranceScore([0, 1, 0], 0)).toBeCloseTo(-Math.log2(1e-15), 10);
    expect(rankedProbabilityScore([0, 0, 1], 0)).toBe(1);
    expect(brierScore([0, 0, 1], 0)).toBe(2);
  });

  it.each(RULES)('$name is zero for certainty and best, on average, for the truth', ({ rule }) => {
    expect(rule([0, 1, 0], 1)).toBe(0);
    const anyForecast = fc
      .array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 })
      .map((shares) => {
        const sum = shares.reduce((total, share) => total + share, 0);
        return shares.map((share) => share / sum);
      });
    fc.assert(
      fc.property(anyForecast, anyForecast, (truth, other) => {
        const expected = (forecast: number[]): number =>
          truth.reduce((sum, probability, outcome) => sum + probability * rule(forecast, outcome), 0);
        expect(expected(truth)).toBeLessThanOrEqual(expected(other) + 1e-12);
      }),
    );
  });

  it.each(RULES)('$name refuses what is no forecast or no outcome of it', ({ rule }) => {
    expect(() => rule([0.5, 0.6], 0)).toThrow(InvalidInputError);
    expect(() => rule([1], 0)).toThrow(InvalidInputError);
    expect(() => rule([1.2, -0.2], 0)).toThrow(InvalidInputError);
    expect(() => rule([0.5, 0.5], 2)).toThrow(InvalidInputError);
    expect(() => rule([0.5, 0.5], 0.5)).toThrow(InvalidInputError);
  });
});

describe.skipIf(!hasRealData)(onRealData('closing odds of the English season 2023/24'), () => {
  it.each([
    { method: 'MULTIPLICATIVE' as const, rps: 0.180456, loss: 0.89955 },
    { method: 'SHIN' as const, rps: 0.180169, loss: 0.89841 },
  ])('score as published without margin by $method', ({ method, rps, loss }) => {
    const matches = readSeason('2324');
    const forecasts = matches.map((match) => devig(method, match.closingOdds).probabilities);
    const scoreBy = (rule: Rule): number =>
      mean(matches.map((match, index) => rule(forecasts[index] ?? [], resultOf(match))));

    expect(matches).toHaveLength(380);
    expect(scoreBy(rankedProbabilityScore)).toBeCloseTo(rps, 6);
    expect(scoreBy(logLoss)).toBeCloseTo(loss, 6);
    expect(mean(matches.map((match) => overround(match.closingOdds)))).toBeCloseTo(0.02926, 5);
  });
});
