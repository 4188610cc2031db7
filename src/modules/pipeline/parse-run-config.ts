import { z } from 'zod';
import { DEVIG_METHODS } from '../../quant/devig/devig-result.ts';
import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import { GOAL_MODEL_KINDS, NEWCOMER_RULES } from '../models/domain/model-settings.ts';
import { strategyRule } from './parse-strategy-rule.ts';
import { reviewerConfig } from './review-forms.ts';
import { DRIFT_ACTIONS } from './domain/drift-policy.ts';
import { DEFAULT_RUN_CONFIG, type RunConfig, type StrategyRule } from './domain/run-config.ts';

const share = z.number().min(0).max(1);
const units = z.number().positive().max(1_000_000);
const days = z.number().int().min(1).max(36_500);

const strategies = z
  .array(strategyRule)
  .min(1)
  .max(50)
  .refine(
    (rules) => new Set(rules.map(({ name }) => name)).size === rules.length,
    'must have distinct names',
  );

const config = z.strictObject({
  horizonDays: days,
  model: z.strictObject({
    kind: z.enum(GOAL_MODEL_KINDS),
    xi: z.number().min(0).max(1),
    historyDays: days,
    minTeamMatches: z.number().int().min(1).max(1000),
    newcomers: z.enum(NEWCOMER_RULES),
    shrinkage: z.number().min(0).max(1000),
  }),
  layers: z.strictObject({ frictionWeight: share, marketWeight: share }),
  devigMethod: z.enum(DEVIG_METHODS),
  // An exchange that keeps all winnings offers no price.
  exchangeCommission: share.lt(1),
  strategies,
  stakes: z.strictObject({
    bankrollUnits: units,
    kellyMultiplier: share,
    maxPickUnits: units,
    maxMatchUnits: units,
    maxLeagueUnits: units,
    maxDayUnits: units,
    maxRunUnits: units,
    minPickUnits: units,
  }),
  freshness: z.strictObject({ staleAfterDays: days, expiredAfterDays: days, oddsExpiredAfterDays: days }),
  dna: z.strictObject({ isRequired: z.boolean() }),
  validators: z.strictObject({
    maxPriceRatio: z.number().min(1).max(1_000),
    minDivisionMatches: z.number().int().min(0).max(100_000),
  }),
  drift: z.strictObject({
    onWarning: z.enum(DRIFT_ACTIONS),
    onCritical: z.enum(DRIFT_ACTIONS),
    maxAgeDays: days,
  }),
  reviewer: reviewerConfig,
});

/**
 * A run's configuration from JSON. Groups and members that are not given take their defaults, or what is usual; unknown ones are refused.
 *
 * @throws InvalidInputError naming the member, its value and the rule.
 */
export function parseRunConfig(given: unknown, usual: RunConfig = DEFAULT_RUN_CONFIG): RunConfig {
  const parsed = config.safeParse(withDefaults(given, usual));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = ['config', ...(issue?.path ?? [])].join('.');
  throw new InvalidInputError(
    path,
    valueAt(given, issue?.path ?? []),
    issue?.message ?? 'is not a valid configuration',
  );
}

/** The strategies in a stored configuration; null where it has another form. */
export function readRunStrategies(stored: unknown): StrategyRule[] | null {
  const read = z.object({ strategies }).safeParse(stored);
  return read.success ? read.data.strategies : null;
}

/** Whether a given configuration says itself which strategies there are, be it well or not. */
export function namesStrategies(given: unknown): boolean {
  return isGroup(given) && 'strategies' in given;
}

function withDefaults(given: unknown, usual: RunConfig): unknown {
  if (given === null || given === undefined) return usual;
  if (!isGroup(given)) return given;
  // A group that is given in part keeps the defaults of its other members; a list is given whole.
  const groups = Object.entries(usual).flatMap(([name, defaults]): [string, unknown][] => {
    if (!isGroup(defaults)) return [];
    const value = given[name];
    return [[name, isGroup(value) ? { ...defaults, ...value } : (value ?? defaults)]];
  });
  return { ...usual, ...given, ...Object.fromEntries(groups) };
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (isRecord(inner) ? inner[String(key)] : undefined), value);
}

/** An object that is no list: a list says nothing of members. */
function isGroup(value: unknown): value is Record<string, unknown> {
  return isRecord(value) && !Array.isArray(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
