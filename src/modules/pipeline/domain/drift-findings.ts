import { driftAction, type DriftPolicy } from './drift-policy.ts';
import type { DriftStatus } from '../../monitoring/domain/drift-status.ts';
import type { DriftFinding } from './match-state.ts';

/** What was known of the drift of a league. */
export interface KnownDrift {
  readonly division: string;
  readonly status: DriftStatus;
  /** Of the reports; null without any. */
  readonly asOf: Date | null;
}

const DAY_MS = 86_400_000;

/** What the policy makes of the drift of each league. Reports that are too old, or missing, say nothing. */
export function driftFindings(
  known: readonly KnownDrift[],
  asOf: Date,
  policy: DriftPolicy,
): Map<string, DriftFinding> {
  const oldest = asOf.getTime() - policy.maxAgeDays * DAY_MS;
  return new Map(
    known.map(({ division, status, asOf: reportedAt }): [string, DriftFinding] => {
      if (reportedAt === null || reportedAt.getTime() < oldest)
        return [division, { status: 'NONE', asOf: null, action: null }];
      return [division, { status, asOf: reportedAt.toISOString(), action: driftAction(status, policy) }];
    }),
  );
}
