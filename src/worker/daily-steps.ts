import type { DailyStep, DailySteps } from '../modules/jobs/domain/daily-steps.ts';
import type { Budgets } from '../modules/costs/domain/budgets.ts';
import { fetchResults } from '../modules/matches/actions/fetch-results.ts';
import { dailyAlertsStep } from '../modules/monitoring/actions/daily-alerts-step.ts';
import { dailyDriftStep } from '../modules/monitoring/actions/daily-drift-step.ts';
import { settlePicks } from '../modules/picks/actions/settle-picks.ts';
import { DEFAULT_SETTLEMENT_RULES } from '../modules/picks/domain/settlement-basis.ts';
import { toJson } from '../shared/json.ts';
import type { HandlerDeps } from './job-handlers.ts';

export interface DailyDeps extends HandlerDeps {
  readonly budgets: Budgets;
}

/** The code of every step of the daily job. */
export function dailySteps(deps: DailyDeps): DailySteps {
  const { db, clock, budgets } = deps;
  return {
    FETCH_RESULTS: fetchStep(deps),
    SETTLE_PICKS: settleStep(deps),
    DETECT_DRIFT: dailyDriftStep(db, clock),
    CHECK_ALERTS: dailyAlertsStep({ db, clock, budgets }),
  };
}

function fetchStep({ db, clock, resultSources = [] }: DailyDeps): DailyStep {
  return async ({ signal, report }) => {
    if (resultSources.length === 0) return { kind: 'SKIPPED', reason: 'No source of results is configured.' };
    return {
      kind: 'DONE',
      result: toJson(await fetchResults({ db, clock, signal, report }, resultSources)),
    };
  };
}

function settleStep({ db, clock, settlementRules = DEFAULT_SETTLEMENT_RULES }: DailyDeps): DailyStep {
  return async ({ signal, report }) => {
    const request = { asOf: clock.now(), runId: null, rules: settlementRules };
    return { kind: 'DONE', result: toJson(await settlePicks({ db, clock, signal, report }, request)) };
  };
}
