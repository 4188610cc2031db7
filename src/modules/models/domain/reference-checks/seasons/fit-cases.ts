import { fitDixonColes } from '../../../../../quant/goals/fit-dixon-coles.ts';
import { fitPoisson } from '../../../../../quant/goals/fit-poisson.ts';
import type { GoalModelFit } from '../../../../../quant/goals/goal-model-fit.ts';
import { timeWeight } from '../../../../../quant/goals/time-weight.ts';
import { daysBetween } from '../../../../../shared/uk-time.ts';
import { fixtureFigures, ratingsOf, sumOf } from './fit-figures.ts';
import { playedRows } from './played-rows.ts';
import type { SeasonCase, SeasonName, SeasonReader } from './season-case.ts';
import { seasonCase } from './season-case.ts';

const THREE_SEASONS: readonly SeasonName[] = ['2122/E0', '2223/E0', '2324/E0'];

const poisson = (read: SeasonReader): GoalModelFit<string> => fitPoisson(playedRows(read('1112/E0')));
const dixonColes = (read: SeasonReader): GoalModelFit<string> => fitDixonColes(playedRows(read('1112/E0')));

/** Matches fade by 0.001 a day up to the last of them. */
function fadingDixonColes(read: SeasonReader): GoalModelFit<string> {
  const rows = THREE_SEASONS.flatMap((name) => playedRows(read(name)));
  const last = rows.reduce((day, { playedOn }) => (playedOn > day ? playedOn : day), '');
  return fitDixonColes(
    rows.map((row) => ({ ...row, weight: timeWeight(0.001, daysBetween(row.playedOn, last)) })),
  );
}

const POISSON = {
  name: '1112/E0 poisson',
  needs: ['1112/E0'],
  source: 'quant-cases, Goal models: no weights (Maher 1982)',
} as const;
const DIXON_COLES = {
  name: '1112/E0 dixon-coles',
  needs: ['1112/E0'],
  source: 'quant-cases, Goal models: no weights (Dixon and Coles 1997)',
} as const;
const FADING = {
  name: '2122+2223+2324/E0 dixon-coles xi 0.001',
  needs: THREE_SEASONS,
  source: 'quant-cases, Goal models: weighted to the last date (Dixon and Coles 1997)',
} as const;

/** Goal models fitted on whole seasons: log-likelihoods in nats, means in goals. */
export const FIT_CASES: readonly SeasonCase[] = [
  seasonCase({
    ...POISSON,
    tolerance: 1e-5,
    expected: {
      'log-likelihood': [-1088.991045, 1e-3],
      intercept: 0.1250731,
      'home advantage': 0.2680093,
      'sum of attacks': [0, 1e-9],
      'sum of defences': [0, 1e-9],
    },
    compute: (read) => {
      const fit = poisson(read);
      return {
        'log-likelihood': fit.logLikelihood,
        intercept: fit.intercept,
        'home advantage': fit.homeAdvantage,
        'sum of attacks': sumOf(fit.attack),
        'sum of defences': sumOf(fit.defence),
      };
    },
  }),
  seasonCase({
    ...POISSON,
    name: `${POISSON.name} Arsenal-Fulham`,
    tolerance: 1e-5,
    expected: {
      'home mean': 2.0984505,
      'away mean': 1.0272012,
      home: 0.6197117,
      draw: 0.2035688,
      away: 0.1767195,
    },
    compute: (read) => fixtureFigures(poisson(read), 'Arsenal', 'Fulham'),
  }),
  seasonCase({
    ...POISSON,
    name: `${POISSON.name} Man United-Chelsea`,
    tolerance: 1e-5,
    expected: { home: 0.6736194, draw: 0.1843756, away: 0.142005 },
    compute: (read) => fixtureFigures(poisson(read), 'Man United', 'Chelsea'),
  }),
  seasonCase({
    ...POISSON,
    name: `${POISSON.name} Man City`,
    tolerance: 1e-3,
    expected: { attack: 0.571, defence: 0.535 },
    compute: (read) => ratingsOf(poisson(read), 'Man City'),
  }),
  seasonCase({
    ...POISSON,
    name: `${POISSON.name} Wolves`,
    tolerance: 1e-3,
    expected: { attack: -0.2222, defence: -0.4545 },
    compute: (read) => ratingsOf(poisson(read), 'Wolves'),
  }),
  seasonCase({
    ...DIXON_COLES,
    tolerance: 1e-3,
    expected: { 'log-likelihood': -1087.35926, rho: -0.1336495 },
    compute: (read) => {
      const { logLikelihood, rho } = dixonColes(read);
      return { 'log-likelihood': logLikelihood, rho };
    },
  }),
  seasonCase({
    ...DIXON_COLES,
    name: `${DIXON_COLES.name} Arsenal-Fulham`,
    tolerance: 5e-4,
    expected: { home: 0.611679, draw: 0.2267786, away: 0.1615424 },
    compute: (read) => fixtureFigures(dixonColes(read), 'Arsenal', 'Fulham'),
  }),
  seasonCase({
    ...FADING,
    tolerance: 1e-3,
    expected: { 'log-likelihood': -2164.740974, 'home advantage': 0.212245, rho: 0.00617009 },
    compute: (read) => {
      const { logLikelihood, homeAdvantage, rho } = fadingDixonColes(read);
      return { 'log-likelihood': logLikelihood, 'home advantage': homeAdvantage, rho };
    },
  }),
  seasonCase({
    ...FADING,
    name: `${FADING.name} Man City-Liverpool`,
    tolerance: 5e-4,
    expected: {
      'home mean': [1.935884, 1e-3],
      'away mean': [1.104031, 1e-3],
      home: 0.5679186,
      draw: 0.2183177,
      away: 0.2137636,
      'both score': 0.5713793,
      'over 2.5': 0.5856927,
    },
    compute: (read) => fixtureFigures(fadingDixonColes(read), 'Man City', 'Liverpool'),
  }),
];
