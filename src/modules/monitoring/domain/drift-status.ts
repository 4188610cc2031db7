/** What became of a subject, from the best to the worst; INSUFFICIENT says nothing of it. */
export const DRIFT_STATUSES = ['STABLE', 'WARNING', 'DRIFT', 'INSUFFICIENT'] as const;
export type DriftStatus = (typeof DRIFT_STATUSES)[number];

/** What one measure says. */
export type DriftVerdict = Exclude<DriftStatus, 'INSUFFICIENT'>;

/** The worst of several verdicts; STABLE without any. */
export function worstVerdict(verdicts: readonly DriftVerdict[]): DriftVerdict {
  if (verdicts.includes('DRIFT')) return 'DRIFT';
  return verdicts.includes('WARNING') ? 'WARNING' : 'STABLE';
}
