import { describe, expect, test } from 'vitest';
import type { FrictionKnown } from '../../../../src/modules/models/domain/layers/friction-step.ts';
import type { GoalForecast } from '../../../../src/modules/models/domain/layers/goal-forecast.ts';
import { type LayerInputs, layerStack } from '../../../../src/modules/models/domain/layers/layer-stack.ts';
import type { MarketOpinion } from '../../../../src/modules/models/domain/layers/market-opinion.ts';
import { matchResultProbabilities } from '../../../../src/quant/score-grid/match-result-probabilities.ts';
import { scoreGrid } from '../../../../src/quant/score-grid/score-grid.ts';
import { totalSettlement } from '../../../../src/quant/score-grid/total-settlement.ts';

const base: GoalForecast = { means: { home: 1.6, away: 0.9 }, rho: -0.13, covariance: 0 };
const decayed: GoalForecast = { means: { home: 1.7, away: 0.95 }, rho: -0.1, covariance: 0 };

/** The opinion of a market that prices a match by these means. */
function opinionOf({ means, rho, covariance }: GoalForecast, hasTotal = true): MarketOpinion {
  const grid = scoreGrid(means, { rho, covariance });
  const over = totalSettlement(grid, 'OVER', 2.5).win;
  return { matchResult: matchResultProbabilities(grid), total: hasTotal ? { line: 2.5, over } : null };
}
const market = opinionOf({ means: { home: 1.3, away: 1.2 }, rho: -0.05, covariance: 0 });

/** A pair whose friction makes goals and favours the home side, after a trial that friction won. */
const convincing: FrictionKnown = {
  features: { goals: 0.4, supremacy: 0.2 },
  trial: {
    coefficients: {
      goals: { value: 0.2, standardError: 0.05, centre: 0 },
      supremacy: { value: 0.1, standardError: 0.05, centre: 0 },
      matches: 1000,
    },
    excludesZero: true,
  },
};

function inputs(changes: Partial<LayerInputs> = {}): LayerInputs {
  const weights = { frictionWeight: 0, marketWeight: 0 };
  return { base, decayed, xi: 0.0018, friction: convincing, market, weights, ...changes };
}

describe('the layers', () => {
  test('stand in order, each with the 1X2 of its own forecast, and contributions that sum to the last 1X2', () => {
    const { layers, grid } = layerStack(inputs({ weights: { frictionWeight: 1, marketWeight: 0.4 } }));
    expect(layers.map(({ name }) => name)).toEqual(['BASE', 'TIME_DECAY', 'FRICTION', 'MARKET']);
    for (const { forecast, matchResult } of layers) {
      expect(matchResult).toEqual(matchResultProbabilities(scoreGrid(forecast.means, { rho: forecast.rho })));
    }
    const final = matchResultProbabilities(grid);
    expect(layers.at(-1)?.matchResult).toEqual(final);
    for (const side of ['home', 'draw', 'away'] as const) {
      const sum = layers.reduce((total, { contribution }) => total + contribution[side], 0);
      expect(sum).toBeCloseTo(final[side], 12);
    }
    expect(layers[2]?.contribution.home).toBeGreaterThan(0);
    expect(layers[3]?.contribution.home).toBeLessThan(0);
  });

  test('without weight above the model, leave its forecast to the bit and say that they weigh 0', () => {
    const { layers, forecast, grid } = layerStack(inputs());
    expect(forecast).toEqual(decayed);
    expect(grid).toEqual(scoreGrid(decayed.means, { rho: decayed.rho }));
    expect(layers.slice(2).map(({ weight, idleReason }) => ({ weight, idleReason }))).toEqual([
      { weight: 0, idleReason: 'NO_WEIGHT' },
      { weight: 0, idleReason: 'NO_WEIGHT' },
    ]);
    expect(layers[3]?.contribution).toEqual({ home: 0, draw: 0, away: 0 });
  });

  test('say that nothing fades where xi is 0', () => {
    const [, decay] = layerStack(inputs({ decayed: base, xi: 0 })).layers;
    expect(decay).toMatchObject({
      weight: 0,
      idleReason: 'NO_DECAY',
      contribution: { home: 0, draw: 0, away: 0 },
    });
  });

  test.each([
    { frictionWeight: -0.1, marketWeight: 0 },
    { frictionWeight: 0, marketWeight: 1.1 },
    { frictionWeight: Number.NaN, marketWeight: 0 },
  ])('refuse weights outside 0 to 1: %o', (weights) => {
    expect(() => layerStack(inputs({ weights }))).toThrow(/layers\.(friction|market)Weight: .* from 0 to 1/);
  });
});

describe('friction', () => {
  const weights = { frictionWeight: 0.5, marketWeight: 0 };

  test('changes the means by its coefficients and its weight once a trial excludes 0', () => {
    const { forecast, layers } = layerStack(inputs({ weights }));
    // 0.5 * 0.2 * 0.4 for the goals of both, 0.5 * 0.1 * 0.2 between them.
    expect(forecast.means.home).toBeCloseTo(1.7 * Math.exp(0.04 + 0.005), 12);
    expect(forecast.means.away).toBeCloseTo(0.95 * Math.exp(0.04 - 0.005), 12);
    expect(layers[2]).toMatchObject({ askedWeight: 0.5, weight: 0.5, idleReason: null });
  });

  test.each([
    ['NO_TRIAL', { ...convincing, trial: null }],
    [
      'TRIAL_INCLUDES_ZERO',
      { ...convincing, trial: convincing.trial && { ...convincing.trial, excludesZero: false } },
    ],
    ['NO_FRICTION_KNOWN', { ...convincing, features: null }],
    ['NO_FRICTION_KNOWN', { ...convincing, features: { goals: null, supremacy: null } }],
  ] as const)('counts for nothing, whatever its weight, with %s', (idleReason, friction) => {
    const { forecast, layers } = layerStack(inputs({ weights, friction }));
    expect(forecast).toEqual(decayed);
    expect(layers[2]).toMatchObject({ askedWeight: 0.5, weight: 0, idleReason });
  });

  test('brings a rho at its bound back within that of the new means', () => {
    const atBound: GoalForecast = { means: { home: 1.7, away: 0.95 }, rho: 1 / (1.7 * 0.95), covariance: 0 };
    const { forecast } = layerStack(inputs({ decayed: atBound, weights }));
    expect(forecast.rho).toBe(1 / (forecast.means.home * forecast.means.away));
  });
});

describe('the market', () => {
  test('at weight 1 prices 1X2 and the total as the market does', () => {
    const { grid } = layerStack(inputs({ weights: { frictionWeight: 0, marketWeight: 1 } }));
    const { home, draw, away } = matchResultProbabilities(grid);
    expect(home).toBeCloseTo(market.matchResult.home, 8);
    expect(draw).toBeCloseTo(market.matchResult.draw, 8);
    expect(away).toBeCloseTo(market.matchResult.away, 8);
    expect(totalSettlement(grid, 'OVER', 2.5).win).toBeCloseTo(market.total?.over ?? 0, 8);
  });

  test('mixes log means and rho by its weight', () => {
    const { forecast, layers } = layerStack(inputs({ weights: { frictionWeight: 0, marketWeight: 0.25 } }));
    expect(forecast.means.home).toBeCloseTo(1.7 ** 0.75 * 1.3 ** 0.25, 6);
    expect(forecast.means.away).toBeCloseTo(0.95 ** 0.75 * 1.2 ** 0.25, 6);
    expect(forecast.rho).toBeCloseTo(0.75 * -0.1 + 0.25 * -0.05, 6);
    expect(layers[3]).toMatchObject({ weight: 0.25, idleReason: null });
  });

  test('beside a covariance gives its means alone, and at weight 1 its 1X2', () => {
    const shared: GoalForecast = { means: { home: 1.7, away: 0.95 }, rho: 0, covariance: 0.2 };
    const half = layerStack(inputs({ decayed: shared, weights: { frictionWeight: 0, marketWeight: 0.5 } }));
    expect(half.forecast).toMatchObject({ rho: 0, covariance: 0.1 });
    const whole = layerStack(inputs({ decayed: shared, weights: { frictionWeight: 0, marketWeight: 1 } }));
    expect(whole.forecast.covariance).toBe(0);
    expect(whole.layers[3]?.matchResult.draw).toBeCloseTo(market.matchResult.draw, 8);
  });

  test('counts for nothing where none is known, and where no means give its prices', () => {
    const weights = { frictionWeight: 0, marketWeight: 1 };
    const unknown = layerStack(inputs({ market: null, weights }));
    expect(unknown.layers[3]).toMatchObject({ weight: 0, idleReason: 'NO_MARKET_KNOWN' });
    // Hardly any draw between equals: no Poisson goals do that.
    const odd: MarketOpinion = { matchResult: { home: 0.495, draw: 0.01, away: 0.495 }, total: null };
    const strange = layerStack(inputs({ market: odd, weights }));
    expect(strange.layers[3]).toMatchObject({ weight: 0, idleReason: 'NO_MEANS_FOR_MARKET' });
    expect(strange.forecast).toEqual(decayed);
  });
});
