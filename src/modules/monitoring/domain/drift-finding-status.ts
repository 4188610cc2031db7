/** What became of a subject, from the best to the worst; INSUFFICIENT says nothing of it. */
export const DRIFT_FINDING_STATUSES = ['STABLE', 'WARNING', 'DRIFT', 'INSUFFICIENT'] as const;
export type DriftFindingStatus = (typeof DRIFT_FINDING_STATUSES)[number];

/** What one measure says. */
export type DriftVerdict = Exclude<DriftFindingStatus, 'INSUFFICIENT'>;

/** The worst of several verdicts; STABLE without any. */
export function worstVerdict(verdicts: readonly DriftVerdict[]): DriftVerdict {
  if (verdicts.includes('DRIFT')) return 'DRIFT';
  return verdicts.includes('WARNING') ? 'WARNING' : 'STABLE';
}
