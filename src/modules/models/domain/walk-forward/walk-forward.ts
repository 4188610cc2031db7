import type { GoalMeans } from '../../../../quant/goals/expected-goals.ts';
import { DomainError } from '../../../../shared/domain-error.ts';
import { InvalidInputError } from '../../../../shared/invalid-input-error.ts';
import type { Day } from '../../../../shared/uk-time.ts';
import type { UnratedReason } from '../fixture-means.ts';
import type { ModelSettings } from '../model-settings.ts';
import type { DatedResult } from './dated-result.ts';
import { learnGoalModel } from './learn-goal-model.ts';
import type { Forecaster, Learner } from './learner.ts';

/** A match to forecast, and the instant up to which results count. */
export interface WalkedMatch {
  readonly matchId: number;
  readonly season: string;
  readonly playedOn: Day;
  readonly homeTeamId: number;
  readonly awayTeamId: number;
  readonly decidedAt: Date;
}

/** What was expected of a match at its decision. */
export interface WalkedForecast {
  readonly matchId: number;
  readonly means: GoalMeans;
  readonly rho: number;
  readonly covariance: number;
}

/** Why a match has no forecast: a team that the model does not rate, or results that determined no model at all. */
export const WALK_SKIP_REASONS = [
  'UNKNOWN',
  'TOO_FEW_MATCHES',
  'UNDETERMINED',
  'NO_MODEL',
] as const satisfies readonly (UnratedReason | 'NO_MODEL')[];
export type WalkSkipReason = (typeof WALK_SKIP_REASONS)[number];

export interface WalkForward {
  /** In order of decision, then of match. */
  readonly forecasts: readonly WalkedForecast[];
  readonly skipped: readonly { readonly matchId: number; readonly reason: WalkSkipReason }[];
}

export interface WalkForwardRequest {
  /** All of one division. */
  readonly results: readonly DatedResult[];
  readonly matches: readonly WalkedMatch[];
  readonly settings: ModelSettings;
  /** What makes the forecasts; the goal model of `settings` unless told. */
  readonly learner?: Learner;
}

/**
 * Forecasts the matches of a division one decision after the other. Each forecast is made from the results with `resultKnownAt` at
 * or before its `decidedAt` and from nothing else; the model is fitted once for each distinct instant of decision. The order of `results` and
 * `matches` changes nothing, and the same input gives the same bits.
 *
 * @throws InvalidInputError for a match whose result was known at its decision, or that has no teams to tell apart.
 */
export function walkForward({
  results,
  matches,
  settings,
  learner = learnGoalModel(settings),
}: WalkForwardRequest): WalkForward {
  const known = results.toSorted(byKnownAt);
  const walk: { forecasts: WalkedForecast[]; skipped: { matchId: number; reason: WalkSkipReason }[] } = {
    forecasts: [],
    skipped: [],
  };
  requireUnknown(matches, results);
  let count = 0;
  for (const [decidedMs, decided] of groupByDecision(matches)) {
    while ((known[count]?.resultKnownAt.getTime() ?? Infinity) <= decidedMs) count += 1;
    const forecaster = forecasterOrNull(learner, known.slice(0, count), new Date(decidedMs));
    for (const { matchId, homeTeamId: home, awayTeamId: away } of decided) {
      const found = forecaster?.({ home, away, isNeutral: false });
      if (found === undefined) walk.skipped.push({ matchId, reason: 'NO_MODEL' });
      else if (!found.rated) walk.skipped.push({ matchId, reason: found.reason });
      else {
        const { means, rho, covariance } = found;
        walk.forecasts.push({ matchId, means, rho, covariance });
      }
    }
  }
  return walk;
}

function byKnownAt(a: DatedResult, b: DatedResult): number {
  return a.resultKnownAt.getTime() - b.resultKnownAt.getTime() || a.matchId - b.matchId;
}

/** The matches of each decision, in order of time, each in order of id. */
function groupByDecision(matches: readonly WalkedMatch[]): [number, WalkedMatch[]][] {
  const sorted = matches.toSorted((a, b) => a.matchId - b.matchId);
  return [...Map.groupBy(sorted, ({ decidedAt }) => decidedAt.getTime())].sort(([a], [b]) => a - b);
}

function forecasterOrNull(
  learner: Learner,
  known: readonly DatedResult[],
  decidedAt: Date,
): Forecaster | undefined {
  if (known.length === 0) return undefined;
  try {
    return learner(known, decidedAt);
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}

/** A decision after the result forecasts nothing. */
function requireUnknown(matches: readonly WalkedMatch[], results: readonly DatedResult[]): void {
  const knownAt = new Map(results.map(({ matchId, resultKnownAt }) => [matchId, resultKnownAt.getTime()]));
  for (const [index, { matchId, decidedAt }] of matches.entries()) {
    if ((knownAt.get(matchId) ?? Infinity) > decidedAt.getTime()) continue;
    const rule = `must come before the instant at which the result of match ${matchId} was known.`;
    throw new InvalidInputError(`matches[${index}].decidedAt`, decidedAt.toISOString(), rule);
  }
}
