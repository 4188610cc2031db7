import { bothTeamsToScore } from '../../../quant/score-grid/both-teams-to-score.ts';
import { matchResultProbabilities } from '../../../quant/score-grid/match-result-probabilities.ts';
import { scoreGrid } from '../../../quant/score-grid/score-grid.ts';
import { totalSettlement } from '../../../quant/score-grid/total-settlement.ts';
import { DomainError } from '../../../shared/domain-error.ts';
import { ukDayOf } from '../../../shared/uk-time.ts';
import { type DivisionFit, fitDivision } from '../../models/domain/fit-division.ts';
import { fixtureMeans, type UnratedReason } from '../../models/domain/fixture-means.ts';
import type {
  LoadedMatch,
  ModelEvidence,
  ModelledMatch,
  SkippedMatch,
  TeamRating,
} from '../domain/match-state.ts';
import type { PipelineNode, RunFacts } from '../domain/node.ts';
import type { LoadedData } from './data-loader.ts';

export interface ModelledData {
  readonly matches: readonly ModelledMatch[];
  readonly skipped: readonly SkippedMatch[];
}

/** Fits each division's goal model once and turns it into the probabilities of its fixtures. */
export const probabilityModeller: PipelineNode<LoadedData, ModelledData> = {
  name: 'probability-modeller',
  run(data, facts) {
    const matches: ModelledMatch[] = [];
    const skipped: SkippedMatch[] = [...data.skipped];
    for (const [division, ofDivision] of Map.groupBy(data.matches, ({ fixture }) => fixture.division)) {
      const history = data.history[division] ?? [];
      const fitted = valueOrReason(() => fitDivision(history, ukDayOf(facts.asOf), facts.config.model));
      for (const match of ofDivision) {
        const modelled =
          typeof fitted === 'string' ? fitted : valueOrReason(() => model(match, fitted, facts));
        if (typeof modelled !== 'string') matches.push(modelled);
        else
          skipped.push({
            fixture: match.fixture,
            freshness: match.freshness,
            reason: 'ModelNotConverged',
            detail: modelled,
          });
      }
    }
    return { matches, skipped };
  },
};

/** What a model gives, or the reason why it gives none. */
function valueOrReason<T>(give: () => T): T | string {
  try {
    return give();
  } catch (error) {
    if (error instanceof DomainError) return error.message;
    throw error;
  }
}

/** The loader set aside whom it has too few matches of: what is left is what the fit itself does not rate. */
const UNRATED: Readonly<Record<UnratedReason, (name: string) => string>> = {
  UNKNOWN: (name) => `the history holds no match of ${name}`,
  TOO_FEW_MATCHES: (name) => `the history holds too few matches of ${name}`,
  UNDETERMINED: (name) => `the history does not determine a rating of ${name}`,
};

function model(match: LoadedMatch, fitted: DivisionFit, facts: RunFacts): ModelledMatch | string {
  const { home, away } = match.fixture;
  const sides = { home: home.teamId, away: away.teamId, isNeutral: false };
  const found = fixtureMeans(fitted, facts.config.model, sides);
  if (!found.rated) return UNRATED[found.reason](found.teamId === home.teamId ? home.name : away.name);
  const { means, rho } = found;
  const grid = scoreGrid(means, { rho });
  return {
    ...match,
    model: evidenceOf(fitted, home.teamId, away.teamId, facts),
    means: { home: means.home, away: means.away },
    probabilities: {
      ...matchResultProbabilities(grid),
      over25: totalSettlement(grid, 'OVER', 2.5).win,
      bothTeamsToScore: bothTeamsToScore(grid).yes,
    },
  };
}

function evidenceOf(
  fitted: DivisionFit,
  home: number,
  away: number,
  { asOf, config }: RunFacts,
): ModelEvidence {
  const { fit } = fitted;
  const ratingOf = (team: number): TeamRating => {
    const index = fit.teams.indexOf(team);
    return {
      attack: fit.attack[index] ?? 0,
      defence: fit.defence[index] ?? 0,
      matches: fitted.matchesByTeam.get(team) ?? 0,
    };
  };
  return {
    kind: fit.kind,
    xi: config.model.xi,
    shrinkage: fit.shrinkage,
    referenceDay: ukDayOf(asOf),
    firstMatchOn: fitted.firstMatchOn,
    lastMatchOn: fitted.lastMatchOn,
    matches: fit.matches,
    weightSum: fit.weightSum,
    logLikelihood: fit.logLikelihood,
    intercept: fit.intercept,
    homeAdvantage: fit.homeAdvantage,
    rho: fit.rho,
    home: ratingOf(home),
    away: ratingOf(away),
    inputsHash: fitted.inputsHash,
  };
}
