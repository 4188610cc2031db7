import { DomainError } from '../../../shared/domain-error.ts';
import type { Day } from '../../../shared/uk-time.ts';
import { type DivisionFit, fitDivision, type HistoricResult } from '../../models/domain/fit-division.ts';
import type { ModelSettings } from '../../models/domain/model-settings.ts';

/** The two models of a division that its forecasts are made of. */
export interface DivisionModels {
  /** In which every match of the history weighs the same. */
  readonly base: DivisionFit;
  /** In which older matches weigh less; `base` itself where nothing fades. */
  readonly decayed: DivisionFit;
}

/** Fits a division's models, or says why its history determines none. */
export function divisionModels(
  history: readonly HistoricResult[],
  day: Day,
  settings: ModelSettings,
): DivisionModels | string {
  try {
    const decayed = fitDivision(history, day, settings);
    return { decayed, base: settings.xi === 0 ? decayed : fitDivision(history, day, { ...settings, xi: 0 }) };
  } catch (error) {
    if (error instanceof DomainError) return error.message;
    throw error;
  }
}
