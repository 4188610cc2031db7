import { bothTeamsToScore } from '../../../quant/score-grid/both-teams-to-score.ts';
import { matchResultProbabilities } from '../../../quant/score-grid/match-result-probabilities.ts';
import { scoreGrid } from '../../../quant/score-grid/score-grid.ts';
import { totalSettlement } from '../../../quant/score-grid/total-settlement.ts';
import { DomainError } from '../../../shared/domain-error.ts';
import type { DivisionFit } from '../../models/domain/fit-division.ts';
import { fixtureMeans, type UnratedReason } from '../../models/domain/fixture-means.ts';
import type { GoalForecast } from '../../models/domain/layers/goal-forecast.ts';
import { layerStack } from '../../models/domain/layers/layer-stack.ts';
import { opinionOfQuotes } from '../../models/domain/matchup/matchup-opinion.ts';
import type { DivisionModels } from './division-models.ts';
import type { Lack, AnalysedMatch, ModelledMatch } from './match-state.ts';
import { modelEvidence } from './model-evidence.ts';
import type { RunConfig } from './run-config.ts';

/** The probabilities of a fixture: the model's, with friction and the market as far as the configuration lets them count. */
export function modelMatch(
  match: AnalysedMatch,
  models: DivisionModels,
  config: RunConfig,
): ModelledMatch | Lack {
  const base = forecastOf(match, models.base, config);
  if (isLack(base)) return base;
  const decayed = forecastOf(match, models.decayed, config);
  if (isLack(decayed)) return decayed;
  const { layers: weights, model } = config;
  const market = weights.marketWeight === 0 ? null : opinionOfQuotes(match.quotes, config);
  try {
    const { layers, forecast } = layerStack({
      base,
      decayed,
      xi: model.xi,
      friction: match.friction,
      market,
      weights,
    });
    const { means, rho, covariance } = forecast;
    const grid = scoreGrid(means, { rho, covariance });
    return {
      ...match,
      model: modelEvidence(match.fixture, models, config),
      layers,
      market,
      forecast: { means, rho, covariance },
      probabilities: {
        ...matchResultProbabilities(grid),
        over25: totalSettlement(grid, 'OVER', 2.5).win,
        bothTeamsToScore: bothTeamsToScore(grid).yes,
      },
    };
  } catch (error) {
    // Means beyond the grid: no football match has them.
    if (error instanceof DomainError) return { reason: 'ModelNotConverged', detail: error.message };
    throw error;
  }
}

function forecastOf(
  { fixture }: AnalysedMatch,
  fitted: DivisionFit,
  { model }: RunConfig,
): GoalForecast | Lack {
  const { home, away } = fixture;
  const sides = { home: home.teamId, away: away.teamId, isNeutral: false };
  const found = fixtureMeans(fitted, model, sides);
  if (found.rated) return { means: found.means, rho: found.rho, covariance: found.covariance };
  const { name } = found.teamId === home.teamId ? home : away;
  return UNRATED[found.reason](name, fixture.division);
}

/** Of teams with too few matches, the loader sets those aside that nothing is made of; the others are no newcomers. */
const UNRATED: Readonly<Record<UnratedReason, (name: string, division: string) => Lack>> = {
  UNKNOWN: (name, division) => ({
    reason: 'TeamUnknown',
    detail: `${name} has no known match in ${division}`,
  }),
  TOO_FEW_MATCHES: (name, division) => ({
    reason: 'InsufficientHistory',
    detail: `${name} has too few known matches in ${division}, and did not come into it within the history`,
  }),
  UNDETERMINED: (name) => ({
    reason: 'ModelNotConverged',
    detail: `the history does not determine a rating of ${name}`,
  }),
};

function isLack(found: GoalForecast | Lack): found is Lack {
  return 'reason' in found;
}
