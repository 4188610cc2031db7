import { expect, test } from 'vitest';
import { resultForecast } from '../../../../src/modules/models/domain/evaluation/result-forecast.ts';

test('a dependence that the means of a fixture do not allow counts as far as they do', () => {
  const means = { home: 4, away: 0.5 };
  // -1 / 4 is the least that leaves 0-1 a probability.
  const beyond = resultForecast({ means, rho: -0.4, covariance: 0 });

  expect(beyond).toEqual(resultForecast({ means, rho: -0.25, covariance: 0 }));
  expect(beyond.reduce((sum, probability) => sum + probability, 0)).toBeCloseTo(1, 12);
});
