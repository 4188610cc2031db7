import { describe, expect, test } from 'vitest';
import { adjustForFriction } from '../../../../src/modules/models/domain/friction-layer/adjust-for-friction.ts';
import { fitFrictionCoefficients } from '../../../../src/modules/models/domain/friction-layer/fit-friction-coefficients.ts';
import { FRICTION_PRIOR_DEVIATION } from '../../../../src/modules/models/domain/friction-layer/fit-friction-table.ts';
import { frictionFeatures } from '../../../../src/modules/models/domain/friction-layer/friction-features.ts';
import { frictionLikelihood } from '../../../../src/modules/models/domain/friction-layer/friction-likelihood.ts';
import type { FrictionObservation } from '../../../../src/modules/models/domain/friction-layer/friction-observation.ts';
import {
  centred,
  centreOf,
  frictionTable,
} from '../../../../src/modules/models/domain/friction-layer/friction-table.ts';
import { InvalidInputError } from '../../../../src/shared/invalid-input-error.ts';
import { madeObservations } from './made-observations.ts';

const PRECISION = 1 / FRICTION_PRIOR_DEVIATION ** 2;

/** The posterior of these matches by itself, at any point. */
function posterior(observations: readonly FrictionObservation[]) {
  const table = frictionTable(observations);
  const features = {
    goals: centred(table.goals, centreOf(table, table.goals)),
    supremacy: centred(table.supremacy, centreOf(table, table.supremacy)),
  };
  return (goals: number, supremacy: number) =>
    frictionLikelihood(table, features, { goals, supremacy }, PRECISION);
}

describe('friction coefficients', () => {
  test('are found again in scores that were drawn with them, within their standard errors', () => {
    const { goals, supremacy, matches } = fitFrictionCoefficients(
      madeObservations({ matches: 20_000, goals: 0.3, supremacy: -0.4, seed: 1 }),
    );
    expect(matches).toBe(20_000);
    expect(goals.standardError).toBeLessThan(0.03);
    expect(supremacy.standardError).toBeLessThan(0.06);
    expect(Math.abs(goals.value - 0.3)).toBeLessThan(2.5 * goals.standardError);
    expect(Math.abs(supremacy.value + 0.4)).toBeLessThan(2.5 * supremacy.standardError);
  });

  test('lie where the exact slopes are 0, and the slopes and bends are those of differences', () => {
    const observations = madeObservations({ matches: 500, goals: 0.3, supremacy: -0.4, seed: 2 });
    const at = posterior(observations);
    const { goals, supremacy } = fitFrictionCoefficients(observations);
    const top = at(goals.value, supremacy.value);
    expect(Math.abs(top.slope.goals)).toBeLessThan(1e-9);
    expect(Math.abs(top.slope.supremacy)).toBeLessThan(1e-9);
    const [g, s, h] = [0.21, -0.13, 1e-5];
    const here = at(g, s);
    expect(here.slope.goals).toBeCloseTo((at(g + h, s).value - at(g - h, s).value) / (2 * h), 4);
    expect(here.slope.supremacy).toBeCloseTo((at(g, s + h).value - at(g, s - h).value) / (2 * h), 4);
    const bend = (one: number, other: number): number => -(one - other) / (2 * h);
    expect(here.bend.goals).toBeCloseTo(bend(at(g + h, s).slope.goals, at(g - h, s).slope.goals), 4);
    expect(here.bend.both).toBeCloseTo(bend(at(g + h, s).slope.supremacy, at(g - h, s).slope.supremacy), 4);
    expect(here.bend.supremacy).toBeCloseTo(
      bend(at(g, s + h).slope.supremacy, at(g, s - h).slope.supremacy),
      4,
    );
  });

  test('by hand: one feature of two values is the shrunk logarithm of the ratio of goals', () => {
    // Two matches of means 1 and 1 with the features 0.5 and -0.5, centre 0: 4 goals against 2.
    const match = (matchId: number, goals: number, homeGoals: number): FrictionObservation => ({
      matchId,
      means: { home: 1, away: 1 },
      features: { goals, supremacy: null },
      homeGoals,
      awayGoals: 1,
    });
    const { goals, supremacy } = fitFrictionCoefficients([match(1, 0.5, 3), match(2, -0.5, 1)]);
    // The slope of the posterior: 0.5 (4 - 2 e^(b/2)) - 0.5 (2 - 2 e^(-b/2)) - 25 b = 0.
    const b = goals.value;
    expect(0.5 * (4 - 2 * Math.exp(b / 2)) - 0.5 * (2 - 2 * Math.exp(-b / 2)) - 25 * b).toBeCloseTo(0, 10);
    expect(goals.centre).toBe(0);
    expect(supremacy).toEqual({ value: 0, standardError: FRICTION_PRIOR_DEVIATION, centre: 0 });
  });

  test('are the same bits in any order of the matches, and refuse a match that is given twice', () => {
    const observations = madeObservations({ matches: 300, goals: 0.3, supremacy: 0.2, seed: 3 });
    const fit = fitFrictionCoefficients(observations);
    expect(fitFrictionCoefficients(observations.toReversed())).toStrictEqual(fit);
    expect(() => fitFrictionCoefficients([...observations, ...observations.slice(0, 1)])).toThrow(
      'observations.1.matchId: 1 is given twice.',
    );
  });

  test('do not take a forecast that is wrong for all matches alike for friction', () => {
    const observations = madeObservations({ matches: 4_000, goals: 0, supremacy: 0, seed: 4 });
    // Every match has more friction than the middle of the scale, and every forecast lacks a fifth of the goals.
    const biased = observations.map((one) => ({
      ...one,
      means: { home: one.means.home / 1.25, away: one.means.away / 1.25 },
      features: { goals: 0.5 + (one.features?.goals ?? 0) / 2, supremacy: one.features?.supremacy ?? null },
    }));
    const { goals } = fitFrictionCoefficients(biased);
    expect(Math.abs(goals.value)).toBeLessThan(2.5 * goals.standardError);
    expect(goals.centre).toBeCloseTo(0.5, 1);
  });

  test('are 0 and as uncertain as the prior without a match that says anything', () => {
    const silent = madeObservations({ matches: 10, goals: 0.3, supremacy: 0.3, seed: 5 }).map((one) => ({
      ...one,
      features: null,
    }));
    const unknown = { value: 0, standardError: FRICTION_PRIOR_DEVIATION, centre: 0 };
    expect(fitFrictionCoefficients(silent)).toEqual({ goals: unknown, supremacy: unknown, matches: 0 });
    expect(fitFrictionCoefficients([])).toEqual({ goals: unknown, supremacy: unknown, matches: 0 });
  });

  test('stay finite where one wild score is all there is', () => {
    const { goals } = fitFrictionCoefficients([
      {
        matchId: 1,
        means: { home: 0.01, away: 0.01 },
        features: { goals: 2, supremacy: 2 },
        homeGoals: 40,
        awayGoals: 0,
      },
      {
        matchId: 2,
        means: { home: 9, away: 9 },
        features: { goals: -2, supremacy: 1 },
        homeGoals: 0,
        awayGoals: 0,
      },
    ]);
    expect(goals.value).toBeGreaterThan(0);
    expect(goals.value).toBeLessThan(3);
  });

  test.each([
    [{ means: { home: 0, away: 1 } }, 'observations.1.means.home'],
    [{ homeGoals: 1.5 }, 'observations.1.homeGoals'],
    [{ features: { goals: Number.NaN, supremacy: null } }, 'observations.1.features.goals'],
    [{ features: { goals: null, supremacy: 3 } }, 'observations.1.features.supremacy'],
  ])('refuse %o', (wrong, path) => {
    const [first] = madeObservations({ matches: 1, goals: 0, supremacy: 0, seed: 6 });
    if (!first) throw new Error('No match was made.');
    expect(() => fitFrictionCoefficients([{ ...first, ...wrong }])).toThrow(InvalidInputError);
    expect(() => fitFrictionCoefficients([{ ...first, ...wrong }])).toThrow(path);
  });
});

describe('the adjustment for friction', () => {
  const means = { home: 1.6, away: 1.1 };
  const coefficients = {
    goals: { value: 0.2, standardError: 0.05, centre: 0.1 },
    supremacy: { value: -0.3, standardError: 0.05, centre: 0 },
    matches: 1000,
  };

  test('scales the coefficients by the weight', () => {
    const features = { goals: 0.5, supremacy: 0.4 };
    const half = adjustForFriction(means, features, coefficients, 0.5);
    expect(half.home).toBeCloseTo(1.6 * Math.exp(0.5 * (0.2 * 0.4 - (0.3 * 0.4) / 2)), 14);
    expect(half.away).toBeCloseTo(1.1 * Math.exp(0.5 * (0.2 * 0.4 + (0.3 * 0.4) / 2)), 14);
  });

  test('gives the means back to the bit at weight 0, and where nothing is known', () => {
    const features = { goals: 0.5, supremacy: 0.4 };
    expect(adjustForFriction(means, features, coefficients, 0)).toBe(means);
    expect(adjustForFriction(means, null, coefficients, 1)).toBe(means);
    expect(adjustForFriction(means, features, null, 1)).toBe(means);
    expect(adjustForFriction(means, { goals: null, supremacy: null }, coefficients, 1)).toBe(means);
  });

  test('changes nothing for the feature that is at its centre or not known', () => {
    const goalsOnly = adjustForFriction(means, { goals: 0.6, supremacy: null }, coefficients, 1);
    expect(goalsOnly.home / goalsOnly.away).toBeCloseTo(means.home / means.away, 14);
    const supremacyOnly = adjustForFriction(means, { goals: 0.1, supremacy: 0.2 }, coefficients, 1);
    expect(supremacyOnly.home * supremacyOnly.away).toBeCloseTo(means.home * means.away, 14);
    expect(supremacyOnly.home).toBeLessThan(means.home);
  });

  test.each([-0.1, 1.1, Number.NaN])('refuses the weight %d', (weight) => {
    expect(() => adjustForFriction(means, null, null, weight)).toThrow(InvalidInputError);
  });
});

test('the features are 0 in the middle of the scale, and change sign with the venue where a side is meant', () => {
  expect(frictionFeatures({ frictionScore: 75, psychologicalEdge: 20 })).toEqual({
    goals: 0.5,
    supremacy: 0.4,
  });
  expect(frictionFeatures({ frictionScore: 50, psychologicalEdge: -20 })).toEqual({
    goals: 0,
    supremacy: -0.4,
  });
  expect(frictionFeatures({ frictionScore: null, psychologicalEdge: null })).toEqual({
    goals: null,
    supremacy: null,
  });
});
