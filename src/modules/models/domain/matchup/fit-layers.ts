import { DomainError } from '../../../../shared/domain-error.ts';
import { type Day, ukDayOf } from '../../../../shared/uk-time.ts';
import { type DivisionFit, fitDivision, type HistoricResult } from '../fit-division.ts';
import type { ModelSettings } from '../model-settings.ts';
import type { MatchupRequest } from './matchup-request.ts';

/** Fits of one history; plain data, so that another thread can make them. */
export interface FitTask {
  readonly history: readonly HistoricResult[];
  readonly referenceDay: Day;
  readonly settings: readonly ModelSettings[];
}

/** A fit, or why the history determines none. */
export type FitAnswer =
  | { readonly fitted: DivisionFit; readonly refusal: null }
  | { readonly fitted: null; readonly refusal: string };

/** The fits that a matchup is made of: without decay first, then with it, unless nothing decays. */
export function fitTaskOf({ asOf, model }: MatchupRequest, history: readonly HistoricResult[]): FitTask {
  const base = { ...model, xi: 0 };
  return { history, referenceDay: ukDayOf(asOf), settings: model.xi === 0 ? [base] : [base, model] };
}

/** Makes the fits of a task, in its order: milliseconds each, and some tens where the bounds of rho stop a small history. */
export function fitLayers({ history, referenceDay, settings }: FitTask): FitAnswer[] {
  return settings.map((one) => {
    if (history.length === 0) return { fitted: null, refusal: 'there are none.' };
    try {
      return { fitted: fitDivision(history, referenceDay, one), refusal: null };
    } catch (error) {
      if (error instanceof DomainError) return { fitted: null, refusal: error.message };
      throw error;
    }
  });
}
