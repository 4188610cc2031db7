import { describe, expect, test } from 'vitest';
import { fitDivision, type HistoricResult } from '../../../src/modules/models/domain/fit-division.ts';
import type { ModelSettings } from '../../../src/modules/models/domain/model-settings.ts';
import { divisionModels, type DivisionModels } from '../../../src/modules/pipeline/domain/division-models.ts';
import type {
  Lack,
  AnalysedMatch,
  ModelledMatch,
  UsableQuote,
} from '../../../src/modules/pipeline/domain/match-state.ts';
import { EMPTY_STATE } from '../../../src/modules/pipeline/domain/run-state.ts';
import { modelMatch } from '../../../src/modules/pipeline/domain/model-match.ts';
import { DEFAULT_RUN_CONFIG, type RunConfig } from '../../../src/modules/pipeline/domain/run-config.ts';
import { strategySelector } from '../../../src/modules/pipeline/nodes/strategy-selector.ts';
import { expectedGoals } from '../../../src/quant/goals/expected-goals.ts';
import { matchResultProbabilities } from '../../../src/quant/score-grid/match-result-probabilities.ts';
import { scoreGrid } from '../../../src/quant/score-grid/score-grid.ts';
import { addDays } from '../../../src/shared/uk-time.ts';
import { factsOf } from './made-facts.ts';

const [AVON, BRENT, COLNE, DEE, CAME, UNSEEN] = [1, 2, 3, 4, 5, 9];
const DAY = '2026-05-15';

/** Seasons of four teams, in which both sides of a match score much, or both little: goals that are shared. */
function season(name: string, teams: readonly number[], daysBefore: number): HistoricResult[] {
  const pairs = teams.flatMap((home) =>
    teams.filter((away) => away !== home).map((away) => ({ home, away })),
  );
  return pairs.map(({ home, away }, n) => ({
    matchId: Number(name.slice(0, 4)) * 100 + n,
    season: name,
    playedOn: addDays(DAY, n - daysBefore),
    homeTeamId: home,
    awayTeamId: away,
    homeGoals: (n % 3) + ((home + n) % 2),
    awayGoals: (n % 3) + ((away + 2 * n) % 2),
  }));
}
const history = [
  ...season('2024/25', [AVON, BRENT, COLNE, DEE], 400),
  ...season('2025/26', [AVON, BRENT, COLNE, CAME], 40),
];

const configOf = (model: Partial<ModelSettings>, layers: Partial<RunConfig['layers']> = {}): RunConfig => ({
  ...DEFAULT_RUN_CONFIG,
  model: { ...DEFAULT_RUN_CONFIG.model, minTeamMatches: 3, ...model },
  layers: { ...DEFAULT_RUN_CONFIG.layers, ...layers },
});
function modelsOf({ model }: RunConfig): DivisionModels {
  const models = divisionModels(history, DAY, model);
  if (typeof models === 'string') throw new Error(models);
  return models;
}
const quote: UsableQuote = {
  book: 'PS',
  market: 'MATCH_RESULT',
  stage: 'PRE_MATCH',
  line: null,
  first: 2.7,
  draw: 3.3,
  second: 2.7,
  knownAt: '2026-05-14T17:00:00.000Z',
};
const loaded = (home: number, away: number, quotes: readonly UsableQuote[] = [quote]): AnalysedMatch => ({
  fixture: {
    matchId: 10 * home + away,
    division: 'E0',
    season: '2025/26',
    home: { teamId: home, name: `Team ${home}` },
    away: { teamId: away, name: `Team ${away}` },
    kickOffAt: '2026-05-16T14:00:00.000Z',
  },
  freshness: { status: 'FRESH', newestResultOn: '2026-05-01', ageDays: 14 },
  quotes,
  dna: { home: null, away: null },
  friction: { features: null, trial: null },
});
const modelled = (match: AnalysedMatch, config: RunConfig): ModelledMatch | Lack =>
  modelMatch(match, modelsOf(config), config);
function priced(match: AnalysedMatch, config: RunConfig): ModelledMatch {
  const found = modelled(match, config);
  if (!('model' in found)) throw new Error(found.detail);
  return found;
}

describe('a match without weights on friction and market', () => {
  test('is priced by the model with decay alone, to the bit', () => {
    const config = configOf({});
    const { fit } = fitDivision(history, DAY, config.model);
    const means = expectedGoals(fit, AVON, BRENT);
    const found = priced(loaded(AVON, BRENT), config);
    expect(found.forecast).toEqual({ means, rho: fit.rho, covariance: 0 });
    expect(found.probabilities).toMatchObject(matchResultProbabilities(scoreGrid(means, { rho: fit.rho })));
    expect(found.market).toBeNull();
  });

  test('is priced with the covariance of a bivariate fit, and so are its selections', async () => {
    const config = configOf({ kind: 'BIVARIATE_POISSON', shrinkage: 2 });
    const match = priced(loaded(AVON, BRENT), config);
    const { means, rho, covariance } = match.forecast;
    expect(covariance).toBeGreaterThan(0.1);
    expect(rho).toBe(0);
    const shared = matchResultProbabilities(scoreGrid(means, { covariance }));
    expect(match.probabilities).toMatchObject(shared);
    expect(shared.draw).toBeGreaterThan(matchResultProbabilities(scoreGrid(means)).draw);
    const weighed = await strategySelector.run({ ...EMPTY_STATE, matches: [match] }, factsOf(config), null);
    const draw = weighed.matches[0]?.selections.find(({ side }) => side === 'DRAW');
    expect(draw?.probability).toBeCloseTo(shared.draw, 12);
  });
});

describe('the market in a match', () => {
  test('is the opinion of the benchmark, mixed in by its weight', () => {
    const { market, probabilities, layers } = priced(loaded(AVON, BRENT), configOf({}, { marketWeight: 1 }));
    expect(market?.book).toBe('PS');
    expect(probabilities.home).toBeCloseTo(market?.matchResult.home ?? Number.NaN, 6);
    expect(probabilities.home).toBeCloseTo(probabilities.away, 6);
    expect(layers.at(-1)).toMatchObject({ name: 'MARKET', weight: 1 });
  });

  test('does not count where no benchmark quotes the match', () => {
    const config = configOf({}, { marketWeight: 1 });
    const found = priced(loaded(AVON, BRENT, [{ ...quote, book: 'MAX' }]), config);
    expect(found.layers.at(-1)).toMatchObject({ weight: 0, idleReason: 'NO_MARKET_KNOWN' });
    expect(found.probabilities).toEqual(priced(loaded(AVON, BRENT), configOf({})).probabilities);
  });
});

describe('a match of a team that is not rated', () => {
  test.each([
    ['TeamUnknown', UNSEEN, /Team 9 has no known match in E0/],
    ['InsufficientHistory', CAME, /Team 5 has too few known matches in E0/],
  ] as const)('is skipped as %s', (reason, team, detail) => {
    const config = configOf({ minTeamMatches: 7 });
    expect(modelled(loaded(AVON, team), config)).toEqual({
      reason,
      detail: expect.stringMatching(detail) as string,
    });
    expect(modelled(loaded(team, AVON), config)).toMatchObject({ reason });
  });

  test('is priced where newcomers are rated, and shows the ratings that it used', () => {
    const config = configOf({ minTeamMatches: 6, newcomers: 'RATE' });
    const { model } = priced(loaded(UNSEEN, AVON), config);
    const { fit } = fitDivision(history, DAY, config.model);
    const position = fit.teams.indexOf(CAME);
    expect(model.home).toEqual({
      attack: fit.attack[position],
      defence: fit.defence[position],
      matches: 0,
      isNewcomer: true,
    });
    expect(model.away).toMatchObject({ isNewcomer: false, attack: fit.attack[fit.teams.indexOf(AVON)] });
  });
});

test('a history that determines no model says so', () => {
  expect(divisionModels([], DAY, configOf({}).model)).toMatch(/at least one match/);
});
