import { fitDixonColes } from '../../../quant/goals/fit-dixon-coles.ts';
import { fitPoisson } from '../../../quant/goals/fit-poisson.ts';
import type { GoalModelFit } from '../../../quant/goals/goal-model-fit.ts';
import { timeWeight } from '../../../quant/goals/time-weight.ts';
import { canonicalHash } from '../../../shared/canonical-hash.ts';
import { type Day, daysBetween } from '../../../shared/uk-time.ts';
import type { ModelSettings } from './model-settings.ts';

/** A result as the model reads it. */
export interface HistoricResult {
  readonly matchId: number;
  readonly playedOn: Day;
  readonly homeTeamId: number;
  readonly awayTeamId: number;
  readonly homeGoals: number;
  readonly awayGoals: number;
}

export interface DivisionFit {
  readonly fit: GoalModelFit<number>;
  readonly inputsHash: string;
  readonly firstMatchOn: Day;
  readonly lastMatchOn: Day;
  readonly matchesByTeam: ReadonlyMap<number, number>;
}

/**
 * The goal model of a division from its history, older matches weighing less. Teams whose ratings the matches do not
 * determine are left out, so that one newcomer does not cost a division its model.
 *
 * @throws DomainError NO_CONVERGENCE when the history determines no model at all.
 */
export function fitDivision(
  history: readonly HistoricResult[],
  referenceDay: Day,
  model: ModelSettings,
): DivisionFit {
  const rows = history.map(({ playedOn, homeTeamId, awayTeamId, homeGoals, awayGoals }) => ({
    home: homeTeamId,
    away: awayTeamId,
    homeGoals,
    awayGoals,
    weight: timeWeight(model.xi, daysBetween(playedOn, referenceDay)),
  }));
  const fitModel = model.kind === 'POISSON' ? fitPoisson<number> : fitDixonColes<number>;
  const fit = fitModel(rows, { shrinkage: model.shrinkage, undetermined: 'LEAVE_OUT' });
  const days = history.map(({ playedOn }) => playedOn).sort();
  return {
    fit,
    inputsHash: canonicalHash([referenceDay, model, history]),
    firstMatchOn: days[0] ?? referenceDay,
    lastMatchOn: days.at(-1) ?? referenceDay,
    matchesByTeam: countMatches(history),
  };
}

/** How many matches of the history each team played. */
export function countMatches(history: readonly HistoricResult[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { homeTeamId, awayTeamId } of history) {
    counts.set(homeTeamId, (counts.get(homeTeamId) ?? 0) + 1);
    counts.set(awayTeamId, (counts.get(awayTeamId) ?? 0) + 1);
  }
  return counts;
}
