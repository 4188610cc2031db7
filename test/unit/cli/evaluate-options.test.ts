import { expect, test } from 'vitest';
import { evaluateOptions } from '../../../src/cli/evaluate-options.ts';
import { DEFAULT_EVALUATION_RULES } from '../../../src/modules/models/domain/evaluation/evaluation-config.ts';

const NOW = new Date('2026-05-15T06:00:00Z');

test('evaluates everything that is known now by the usual rules when nothing is said', () => {
  expect(evaluateOptions([], NOW)).toEqual({
    leagues: [],
    seasons: [],
    asOf: NOW,
    rules: DEFAULT_EVALUATION_RULES,
  });
});

test('takes over what is said', () => {
  const line =
    '--leagues SP1,E0,E0 --seasons 2024/25,2023/24 --as-of 2026-01-01T00:00:00Z --model bivariate-poisson --xi 0 --history-days 700 ' +
    '--shrinkage 5 --min-team-matches 1 --newcomers rate --devig odds-ratio --resamples 500 --seed 7 --margin 0.001 --no-friction';
  const { model, benchmark, bootstrap, alarm } = DEFAULT_EVALUATION_RULES;
  expect(evaluateOptions(line.split(' '), NOW)).toEqual({
    leagues: ['E0', 'SP1'],
    seasons: ['2023/24', '2024/25'],
    asOf: new Date('2026-01-01T00:00:00Z'),
    rules: {
      model: {
        ...model,
        kind: 'BIVARIATE_POISSON',
        xi: 0,
        historyDays: 700,
        shrinkage: 5,
        minTeamMatches: 1,
        newcomers: 'RATE',
      },
      benchmark: { ...benchmark, devigMethod: 'ODDS_RATIO' },
      bootstrap: { ...bootstrap, resamples: 500, seed: 7 },
      alarm: { ...alarm, margin: 0.001 },
      withFriction: false,
    },
  });
});

test.each([
  ['--model elo', /--model: "elo" is none of poisson, dixon-coles, bivariate-poisson/],
  ['--xi small', /--xi: "small" is no number/],
  ['--as-of yesterday', /--as-of: "yesterday"/],
  ['--lambda 1', /--lambda/],
])('refuses %s', (line, message) => {
  expect(() => evaluateOptions(line.split(' '), NOW)).toThrow(message);
});
