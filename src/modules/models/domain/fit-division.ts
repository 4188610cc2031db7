import { fitBivariatePoisson } from '../../../quant/goals/fit-bivariate-poisson.ts';
import { fitDixonColes } from '../../../quant/goals/fit-dixon-coles.ts';
import { fitPoisson } from '../../../quant/goals/fit-poisson.ts';
import type { GoalFitOptions, GoalModelFit, GoalRow } from '../../../quant/goals/goal-model-fit.ts';
import { timeWeight } from '../../../quant/goals/time-weight.ts';
import { canonicalHash } from '../../../shared/canonical-hash.ts';
import { type Day, daysBetween } from '../../../shared/uk-time.ts';
import { type FitSettings, type GoalModelKind, fitSettingsOf } from './model-settings.ts';
import { MODEL_VERSION } from './model-version.ts';
import { newcomersOf } from './newcomers.ts';

/** A result as the model reads it. */
export interface HistoricResult {
  readonly matchId: number;
  /** As `2025/26`. Who is new to the division is read from it; it decides no fit. */
  readonly season: string;
  readonly playedOn: Day;
  readonly homeTeamId: number;
  readonly awayTeamId: number;
  readonly homeGoals: number;
  readonly awayGoals: number;
}

/** What forecasts are made of. */
export interface DivisionRatings {
  readonly fit: GoalModelFit<number>;
  /** Counts every match of the history, also those that the fit left out. */
  readonly matchesByTeam: ReadonlyMap<number, number>;
  /** Teams that came into the division within the history, by `newcomersOf`. */
  readonly newcomers: readonly number[];
}

export interface DivisionFit extends DivisionRatings {
  readonly settings: FitSettings;
  /** The UK day from which ages of matches count back. */
  readonly referenceOn: Day;
  /** Of the version, the settings, the reference day and every match: equal hashes, equal bits. */
  readonly inputsHash: string;
  readonly firstMatchOn: Day;
  readonly lastMatchOn: Day;
}

type Fitter = (rows: readonly GoalRow<number>[], options: GoalFitOptions<number>) => GoalModelFit<number>;

const FITTERS: Readonly<Record<GoalModelKind, Fitter>> = {
  POISSON: fitPoisson,
  DIXON_COLES: fitDixonColes,
  BIVARIATE_POISSON: fitBivariatePoisson,
};

/**
 * The goal model of a division from its history, older matches weighing less. Teams whose ratings the matches do not
 * determine are left out, so that one newcomer does not cost a division its model.
 *
 * @throws DomainError NO_CONVERGENCE when the history determines no model at all.
 */
export function fitDivision(
  history: readonly HistoricResult[],
  referenceDay: Day,
  model: FitSettings,
): DivisionFit {
  const settings = fitSettingsOf(model);
  const days = history.map(({ playedOn }) => playedOn).sort();
  return {
    ...fitRatings(history, referenceDay, settings),
    settings,
    referenceOn: referenceDay,
    inputsHash: inputsHashOf(history, referenceDay, settings),
    firstMatchOn: days[0] ?? referenceDay,
    lastMatchOn: days.at(-1) ?? referenceDay,
  };
}

/**
 * What forecasts need of `fitDivision`, for who fits many times over. Started from an earlier fit it takes half the time and differs by
 * rounding, so that what is stored is never started from one.
 *
 * @throws as `fitDivision`.
 */
export function fitRatings(
  history: readonly HistoricResult[],
  referenceDay: Day,
  { kind, xi, shrinkage }: FitSettings,
  startFrom?: GoalModelFit<number>,
): DivisionRatings {
  // Matches of one day weigh the same.
  const weights = new Map<Day, number>();
  for (const { playedOn } of history) {
    if (weights.has(playedOn)) continue;
    weights.set(playedOn, timeWeight(xi, daysBetween(playedOn, referenceDay)));
  }
  const rows = history.map(({ playedOn, homeTeamId, awayTeamId, homeGoals, awayGoals }) => ({
    home: homeTeamId,
    away: awayTeamId,
    homeGoals,
    awayGoals,
    weight: weights.get(playedOn),
  }));
  return {
    fit: FITTERS[kind](rows, { shrinkage, undetermined: 'LEAVE_OUT', startFrom }),
    matchesByTeam: countMatches(history),
    newcomers: newcomersOf(history),
  };
}

/** The same whatever the order of the matches, as the fit is. Their weights follow from days, settings and reference day. */
function inputsHashOf(history: readonly HistoricResult[], referenceOn: Day, settings: FitSettings): string {
  const matches = history.map(({ matchId, playedOn, homeTeamId, awayTeamId, homeGoals, awayGoals }) =>
    [matchId, playedOn, homeTeamId, awayTeamId, homeGoals, awayGoals].join(' '),
  );
  return canonicalHash({ version: MODEL_VERSION, settings, referenceOn, matches: matches.sort() });
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
