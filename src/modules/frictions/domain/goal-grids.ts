import { scoreGrid, type ScoreGrid } from '../../../quant/score-grid/score-grid.ts';
import { DomainError } from '../../../shared/domain-error.ts';
import { addDays, type Day } from '../../../shared/uk-time.ts';
import { type DivisionFit, fitDivision, type HistoricResult } from '../../models/domain/fit-division.ts';
import { fixtureMeans } from '../../models/domain/fixture-means.ts';
import { DEFAULT_MODEL_SETTINGS } from '../../models/domain/model-settings.ts';

/** The model and the history that a pipeline run uses unless told otherwise: both then say the same of a fixture. */
export const FRICTION_MODEL = DEFAULT_MODEL_SETTINGS;

/** The score grid of a match between two teams at the ground of the first; null when either has no rating. */
export type GridOf = (home: number, away: number) => ScoreGrid | null;

/** The first day whose matches the model looks at. */
export function firstDayOfHistory(referenceDay: Day): Day {
  return addDays(referenceDay, -FRICTION_MODEL.historyDays);
}

/**
 * The grids of a division's goal model as of a day. A team that the fit left out, or with fewer matches in the history than a
 * pipeline run asks for, has none; nor does anybody when the matches determine no model at all.
 */
export function goalGrids(results: readonly HistoricResult[], referenceDay: Day): GridOf {
  const firstDay = firstDayOfHistory(referenceDay);
  const history = results.filter(({ playedOn }) => playedOn >= firstDay);
  const fitted = orNull((): DivisionFit => fitDivision(history, referenceDay, FRICTION_MODEL));
  if (!fitted) return () => null;
  return (home, away) => {
    const found = fixtureMeans(fitted, FRICTION_MODEL, { home, away, isNeutral: false });
    if (!found.rated) return null;
    const { means, rho, covariance } = found;
    // Means beyond any grid are no prediction either.
    return orNull(() => scoreGrid(means, { rho, covariance }));
  };
}

/** What is refused for lack of data is unknown; anything else is a fault. */
function orNull<Value>(give: () => Value): Value | null {
  try {
    return give();
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}
