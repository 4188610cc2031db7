import type { DivisionFit } from '../../models/domain/fit-division.ts';
import { ratedSide } from '../../models/domain/rated-side.ts';
import type { DivisionModels } from './division-models.ts';
import type { Fixture, ModelEvidence, TeamRating } from './match-state.ts';
import type { RunConfig } from './run-config.ts';

/** What the model of a fixture was made from, with the ratings of its two teams. Both are rated. */
export function modelEvidence(
  { home, away }: Fixture,
  { base, decayed }: DivisionModels,
  { model }: RunConfig,
): ModelEvidence {
  const { fit, settings, referenceOn, firstMatchOn, lastMatchOn, inputsHash } = decayed;
  return {
    kind: fit.kind,
    xi: settings.xi,
    shrinkage: fit.shrinkage,
    referenceDay: referenceOn,
    firstMatchOn,
    lastMatchOn,
    matches: fit.matches,
    weightSum: fit.weightSum,
    logLikelihood: fit.logLikelihood,
    intercept: fit.intercept,
    homeAdvantage: fit.homeAdvantage,
    rho: fit.rho,
    covariance: fit.covariance,
    home: ratingOf(decayed, model, home.teamId),
    away: ratingOf(decayed, model, away.teamId),
    inputsHash,
    baseInputsHash: base.inputsHash,
    newcomers: decayed.newcomers,
  };
}

function ratingOf(fitted: DivisionFit, model: RunConfig['model'], teamId: number): TeamRating {
  const side = ratedSide(fitted, model, teamId);
  if (typeof side === 'string') throw new Error(`Team ${teamId} is not rated: ${side}.`);
  const { attack, defence } = side.rating;
  const matches = fitted.matchesByTeam.get(teamId) ?? 0;
  return { attack, defence, matches, isNewcomer: side.isNewcomer };
}
