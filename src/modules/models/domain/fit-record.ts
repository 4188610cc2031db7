import type { GoalModelFit } from '../../../quant/goals/goal-model-fit.ts';
import type { Day } from '../../../shared/uk-time.ts';
import type { DivisionFit } from './fit-division.ts';
import type { FitSettings } from './model-settings.ts';
import { MODEL_VERSION } from './model-version.ts';

/** The fit of a division as plain data: what is stored of it, and what can lie between two steps of a run. */
export interface FitRecord {
  readonly division: string;
  /** `MODEL_VERSION` when it was made. */
  readonly version: number;
  readonly settings: FitSettings;
  /** ISO instant: no match that was known later is in it. */
  readonly asOf: string;
  readonly referenceOn: Day;
  readonly firstMatchOn: Day;
  readonly lastMatchOn: Day;
  readonly fit: GoalModelFit<number>;
  /** Each team with its matches in the history, by ascending id. */
  readonly matchesByTeam: readonly (readonly [teamId: number, matches: number])[];
  readonly inputsHash: string;
}

/** The record of a fit that was made for `asOf`, an instant of its reference day. */
export function fitRecord(division: string, asOf: Date, fitted: DivisionFit): FitRecord {
  const { settings, referenceOn, firstMatchOn, lastMatchOn, fit, matchesByTeam, inputsHash } = fitted;
  return {
    division,
    version: MODEL_VERSION,
    settings,
    asOf: asOf.toISOString(),
    referenceOn,
    firstMatchOn,
    lastMatchOn,
    fit,
    matchesByTeam: [...matchesByTeam].sort(([left], [right]) => left - right),
    inputsHash,
  };
}
