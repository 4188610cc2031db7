import { requireNumber, requireWhole } from '../../../../quant/input/require-number.ts';
import { InvalidInputError } from '../../../../shared/invalid-input-error.ts';
import { isDivisionCode } from '../../../matches/domain/divisions.ts';
import { isSeason } from '../../../matches/domain/season.ts';
import type { ModelSettings } from '../model-settings.ts';
import type { EvaluationConfig } from './evaluation-config.ts';

export type EvaluationRules = Omit<EvaluationConfig, 'leagues' | 'seasons'>;

/** What is to be evaluated. */
export interface EvaluationRequest {
  /** Codes of divisions (`E0`); empty for every one of which results are known. */
  readonly leagues: readonly string[];
  /** As `2025/26`; empty for every one of which results are known. */
  readonly seasons: readonly string[];
  /** Nothing that became known later is read. */
  readonly asOf: Date;
  readonly rules: EvaluationRules;
}

export const EVALUATION_LIMITS = {
  historyDays: 36_500,
  teamMatches: 1000,
  shrinkage: 1000,
  resamples: 20_000,
  margin: 1,
  leastMatches: 100_000,
} as const;

/**
 * Refuses what can be told from the request alone.
 * @throws InvalidInputError naming the value and its rule.
 */
export function checkEvaluationRequest(
  { leagues, seasons, asOf, rules }: EvaluationRequest,
  now: Date,
): void {
  for (const [index, league] of leagues.entries()) {
    if (!isDivisionCode(league))
      throw new InvalidInputError(`leagues[${index}]`, league, "is no division's code such as E0");
  }
  for (const [index, season] of seasons.entries()) {
    if (!isSeason(season))
      throw new InvalidInputError(`seasons[${index}]`, season, 'is not written as 2025/26');
  }
  if (asOf > now)
    throw new InvalidInputError('asOf', asOf, 'lies in the future: what will be known then is not known yet');
  checkModel(rules.model);
  // An exchange that keeps all winnings offers no price.
  requireNumber('exchangeCommission', rules.benchmark.exchangeCommission, 0, 0.99);
  requireWhole('bootstrap.resamples', rules.bootstrap.resamples, 100, EVALUATION_LIMITS.resamples);
  requireNumber('bootstrap.confidence', rules.bootstrap.confidence, 0.5, 0.999);
  requireWhole('bootstrap.seed', rules.bootstrap.seed, 0, Number.MAX_SAFE_INTEGER);
  requireNumber('alarm.margin', rules.alarm.margin, 0, EVALUATION_LIMITS.margin);
  requireWhole('alarm.leastMatches', rules.alarm.leastMatches, 1, EVALUATION_LIMITS.leastMatches);
}

function checkModel({ xi, historyDays, minTeamMatches, shrinkage }: ModelSettings): void {
  requireNumber('model.xi', xi, 0, 1);
  requireWhole('model.historyDays', historyDays, 1, EVALUATION_LIMITS.historyDays);
  requireWhole('model.minTeamMatches', minTeamMatches, 1, EVALUATION_LIMITS.teamMatches);
  requireNumber('model.shrinkage', shrinkage, 0, EVALUATION_LIMITS.shrinkage);
}
