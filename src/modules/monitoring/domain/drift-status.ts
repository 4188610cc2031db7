/** What drift means for the picks of a league, from the best to the worst. */
export const DRIFT_STATUSES = ['NONE', 'WARNING', 'CRITICAL'] as const;
export type DriftStatus = (typeof DRIFT_STATUSES)[number];

/** The worst of several leagues; NONE without any. */
export function worstDriftStatus(statuses: readonly DriftStatus[]): DriftStatus {
  if (statuses.includes('CRITICAL')) return 'CRITICAL';
  return statuses.includes('WARNING') ? 'WARNING' : 'NONE';
}
