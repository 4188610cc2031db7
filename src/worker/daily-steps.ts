import type { DailyStep, DailySteps } from '../modules/jobs/domain/daily-steps.ts';
import type { Budgets } from '../modules/costs/domain/budgets.ts';
import { dailyAnalysisStep } from '../modules/improvements/actions/daily-analysis-step.ts';
import { fetchResultsJob } from '../modules/matches/actions/fetch-results-job.ts';
import { dailyAccrualStep } from '../modules/experiments/actions/daily-accrual-step.ts';
import { dailyAlertsStep } from '../modules/monitoring/actions/daily-alerts-step.ts';
import { dailyDriftStep } from '../modules/monitoring/actions/daily-drift-step.ts';
import { dailyRotationStep } from '../modules/upkeep/actions/daily-rotation-step.ts';
import { dailyUpkeepStep } from '../modules/upkeep/actions/daily-upkeep-step.ts';
import { compareSchema } from '../modules/upkeep/actions/compare-schema.ts';
import { settlePicks } from '../modules/picks/actions/settle-picks.ts';
import { DEFAULT_SETTLEMENT_RULES } from '../modules/picks/domain/settlement-basis.ts';
import { toJson } from '../shared/json.ts';
import type { HandlerDeps } from './job-handlers.ts';
import { NO_UPKEEP } from './upkeep-settings.ts';

export interface DailyDeps extends HandlerDeps {
  readonly budgets: Budgets;
}

/** The code of every step of the daily job. */
export function dailySteps(deps: DailyDeps): DailySteps {
  const { db, clock, budgets, settlementRules, llm = null, analysis, upkeep = NO_UPKEEP } = deps;
  const { url, archiveDir: folder, retention, alertThresholds: thresholds, areBackupsExpected } = upkeep;
  return {
    FETCH_RESULTS: fetchStep(deps),
    SETTLE_PICKS: settleStep(deps),
    ACCRUE_EXPERIMENTS: dailyAccrualStep(db, clock, settlementRules),
    DETECT_DRIFT: dailyDriftStep(db, clock),
    ANALYZE_STRATEGIES: dailyAnalysisStep({ db, clock, llm, analysis }),
    ROTATE_RECORDS: dailyRotationStep({ db, clock, retention, folder }),
    UPKEEP: dailyUpkeepStep({ db, clock, url }),
    CHECK_ALERTS: dailyAlertsStep({
      db,
      clock,
      budgets,
      thresholds,
      areBackupsExpected,
      compareSchema: url === null ? null : () => compareSchema(db, clock, url),
    }),
  };
}

/** As the job that does this alone: it fails when every source did, and is tried again. */
function fetchStep({ db, clock, resultSources: sources = [] }: DailyDeps): DailyStep {
  const fetchResults = fetchResultsJob({ db, clock, sources });
  return async (context) => {
    if (sources.length === 0) return { kind: 'SKIPPED', reason: 'No source of results is configured.' };
    return { kind: 'DONE', result: await fetchResults({ sources: null }, context) };
  };
}

function settleStep({ db, clock, settlementRules = DEFAULT_SETTLEMENT_RULES }: DailyDeps): DailyStep {
  return async ({ signal, report }) => {
    const request = { asOf: clock.now(), runId: null, rules: settlementRules };
    return { kind: 'DONE', result: toJson(await settlePicks({ db, clock, signal, report }, request)) };
  };
}
