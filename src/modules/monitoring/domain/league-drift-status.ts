import type { DriftFindingStatus } from './drift-finding-status.ts';
import type { DriftStatus } from './drift-status.ts';
import type { DriftKind } from './drift-subject.ts';

/** What a report says of one subject of a league. */
export interface SubjectFinding {
  readonly kind: DriftKind;
  readonly subject: string;
  readonly status: DriftFindingStatus;
}

export interface LeagueDriftStatus {
  readonly status: DriftStatus;
  /** Subjects that drift, in the order of the reports. */
  readonly drifting: readonly string[];
  readonly warning: readonly string[];
  /** Subjects of which too little was known to say anything: they count as if nothing were the matter with them. */
  readonly insufficient: readonly string[];
}

/**
 * Sums up a league. CRITICAL: a calibration subject of the model drifts. Stakes follow from the model's probabilities alone, so from then
 * on they rest on numbers that are known to be wrong. WARNING: any subject warns, or another one drifts: statistics,
 * outcomes and the closing line may change while the model, which is fitted anew to every result, keeps up with them. NONE: neither.
 */
export function leagueDriftStatus(findings: readonly SubjectFinding[]): LeagueDriftStatus {
  const withStatus = (status: DriftFindingStatus): SubjectFinding[] =>
    findings.filter((finding) => finding.status === status);
  const [drifting, warning] = [withStatus('DRIFT'), withStatus('WARNING')];
  const isCritical = drifting.some(isOfModel);
  return {
    status: isCritical ? 'CRITICAL' : drifting.length + warning.length > 0 ? 'WARNING' : 'NONE',
    drifting: drifting.map(({ subject }) => subject),
    warning: warning.map(({ subject }) => subject),
    insufficient: withStatus('INSUFFICIENT').map(({ subject }) => subject),
  };
}

function isOfModel({ kind, subject }: SubjectFinding): boolean {
  return kind === 'CALIBRATION' && subject.startsWith('model_');
}
