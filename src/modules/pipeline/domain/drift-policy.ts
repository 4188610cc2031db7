import { assertNever } from '../../../shared/assert-never.ts';
import type { DriftStatus } from '../../monitoring/domain/drift-status.ts';

/** What a run does about drift: note it, keep the picks of the league out of every count, or end. */
export const DRIFT_ACTIONS = ['NOTE', 'SHADOW', 'STOP'] as const;
export type DriftAction = (typeof DRIFT_ACTIONS)[number];

export interface DriftPolicy {
  readonly onWarning: DriftAction;
  readonly onCritical: DriftAction;
  /** Age of drift reports, in days, from which they say nothing any more; whole, 1 or more. The daily job makes new ones. */
  readonly maxAgeDays: number;
}

/** A warning is for people to look at. Picks by a model that is known to be off are still worth knowing, but not worth money. */
export const DEFAULT_DRIFT_POLICY: DriftPolicy = { onWarning: 'NOTE', onCritical: 'SHADOW', maxAgeDays: 14 };

/** What is to be done about a league; null when nothing is the matter. */
export function driftAction(status: DriftStatus, { onWarning, onCritical }: DriftPolicy): DriftAction | null {
  switch (status) {
    case 'NONE':
      return null;
    case 'WARNING':
      return onWarning;
    case 'CRITICAL':
      return onCritical;
    default:
      return assertNever(status);
  }
}
