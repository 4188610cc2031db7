import type { MatchRow } from '../../../../matches/domain/match-row.ts';
import { checkReferenceCase, type ReferenceCheck } from '../check-reference-case.ts';
import { CLOSING_LINE_CASES } from './closing-line-cases.ts';
import { FIT_CASES } from './fit-cases.ts';
import type { SeasonCase, SeasonName, SeasonReader } from './season-case.ts';
import { WALK_FORWARD_CASES } from './walk-forward-cases.ts';

/** Every published figure on season files. */
export const SEASON_CASES: readonly SeasonCase[] = [
  ...FIT_CASES,
  ...CLOSING_LINE_CASES,
  ...WALK_FORWARD_CASES,
];

/** A figure that was not calculated, and the seasons that it lacks: neither passed nor failed. */
export interface NotRun {
  readonly name: string;
  readonly missing: readonly SeasonName[];
}

export interface SeasonChecks {
  readonly checks: readonly ReferenceCheck[];
  readonly notRun: readonly NotRun[];
}

/** Calculates the published figures on these seasons, always in the same order; seconds, since seasons are walked forward. */
export function seasonChecks(
  seasons: ReadonlyMap<SeasonName, readonly MatchRow[]>,
  cases: readonly SeasonCase[] = SEASON_CASES,
): SeasonChecks {
  const read: SeasonReader = (name) => seasons.get(name) ?? [];
  const checks: ReferenceCheck[] = [];
  const notRun: NotRun[] = [];
  for (const each of cases) {
    const missing = each.needs.filter((name) => !seasons.has(name));
    if (missing.length === 0) checks.push(...checkReferenceCase(each, read));
    else for (const { name } of each.figures.values()) notRun.push({ name, missing });
  }
  return { checks, notRun };
}
