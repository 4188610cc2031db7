import type { LeakAlarm } from './leak-alarm.ts';
import type { GroupScores } from './score-group.ts';

/** The matches of a league and season, of a league over all seasons, of a season over all leagues, or all of them. */
export interface GroupKey {
  /** Null for all leagues. */
  readonly division: string | null;
  /** Null for all seasons. */
  readonly season: string | null;
}

export interface EvaluationGroup extends GroupKey, GroupScores {}

/** What was counted to find a leak. */
export interface LeakCheck {
  readonly name: LeakCheckName;
  readonly count: number;
  /** Whether the count is what it is without a leak. */
  readonly passed: boolean;
}

export const LEAK_CHECKS = {
  LATE_RESULTS:
    'Results that a model learned from although they became known after its decision; 0 without a leak.',
  LATE_DECISIONS: 'Forecasts that were decided after the kick-off; 0 without a leak.',
  EARLY_RESULTS: 'Matches whose result counts as known at or before their own kick-off; 0 without a leak.',
  DOUBLE_MATCHES:
    'Matches of which the history holds another result of the same two teams at most three days away; 0 without a leak.',
  UNPRICED_MATCHES:
    'Forecasts that the closing line has no price for; more than a tenth of all say that the line is no yardstick.',
} as const;
export type LeakCheckName = keyof typeof LEAK_CHECKS;

/** Why a model's scores are not to be believed. */
export interface LeakSuspicion {
  /** The groups in which the closing line was beaten by more than the margin, in the order of the groups. */
  readonly groups: readonly (GroupKey & LeakAlarm)[];
  readonly checks: readonly LeakCheck[];
  /** What to look at, the likeliest first, in sentences. */
  readonly lookAt: readonly string[];
}

/** What an evaluation found. */
export interface EvaluationResult {
  /** All matches first, then by league, by season, and by league and season. */
  readonly groups: readonly EvaluationGroup[];
  /** Null when nothing looks like a leak. */
  readonly leak: LeakSuspicion | null;
}
