import type { DriftFinding } from './match-state.ts';
import type { RunConfig } from './run-config.ts';

/** What was known of the drift of a league. */
export interface KnownDrift {
  readonly division: string;
  readonly status: DriftFinding['status'];
  /** Of the reports. */
  readonly asOf: Date;
}

const DAY_MS = 86_400_000;

/** What the configuration makes of the drift of each division. Reports that are too old, or missing, say nothing. */
export function driftFindings(
  divisions: readonly string[],
  known: readonly KnownDrift[],
  asOf: Date,
  { onWarning, onCritical, maxAgeDays }: RunConfig['drift'],
): Map<string, DriftFinding> {
  const actions = { NONE: 'NOTE', WARNING: onWarning, CRITICAL: onCritical } as const;
  const oldest = asOf.getTime() - maxAgeDays * DAY_MS;
  return new Map(
    divisions.map((division): [string, DriftFinding] => {
      const found = known.find((one) => one.division === division);
      if (!found || found.asOf.getTime() <= oldest) {
        return [division, { status: 'NONE', asOf: null, action: 'NOTE' }];
      }
      const { status } = found;
      return [division, { status, asOf: found.asOf.toISOString(), action: actions[status] }];
    }),
  );
}
