import type { PrismaClient } from '../db/generated/client.ts';
import { backupJobs, type BackupSettings } from '../modules/backups/actions/backup-jobs.ts';
import { type Budgets, DEFAULT_BUDGETS } from '../modules/costs/domain/budgets.ts';
import { frictionsJob } from '../modules/frictions/actions/frictions-job.ts';
import type { AnalysisSetting } from '../modules/improvements/domain/analysis/paid-analysis.ts';
import { analyzeStrategiesJob } from '../modules/improvements/actions/analyze-strategies-job.ts';
import type { Llm } from '../modules/llm/llm.ts';
import { fetchResultsJob } from '../modules/matches/actions/fetch-results-job.ts';
import { importJob } from '../modules/matches/actions/import-job.ts';
import type { ResultSourceSetting } from '../modules/matches/domain/result-source.ts';
import { exportJob, USUAL_KEEP_HOURS } from '../modules/exports/actions/export-job.ts';
import { evaluateModelJob } from '../modules/models/actions/evaluate-model-job.ts';
import type { JobHandler, JobKind } from '../modules/jobs/domain/job.ts';
import { settlePicksJob } from '../modules/picks/actions/settle-picks-job.ts';
import type { SettlementRules } from '../modules/picks/domain/settlement-basis.ts';
import { driftJob } from '../modules/monitoring/actions/drift-job.ts';
import { pipelineRunJob } from '../modules/pipeline/actions/run-job.ts';
import { strategiesJob } from '../modules/strategies/actions/strategies-job.ts';
import { importTradesJob } from '../modules/trading/actions/import-trades-job.ts';
import { teamDnaJob } from '../modules/teams/actions/team-dna-job.ts';
import { dailyJob } from '../modules/jobs/actions/daily-job.ts';
import { dailySteps } from './daily-steps.ts';
import type { UpkeepSettings } from './upkeep-settings.ts';
import { withEndedAnalysis } from './with-ended-analysis.ts';
import type { Clock } from '../shared/clock.ts';

export interface HandlerDeps {
  readonly db: PrismaClient;
  readonly clock: Clock;
  readonly importRoot: string | null;
  /** The language models that jobs may ask; none unless given. */
  readonly llm?: Llm | null;
  /** Who analyses in the daily job; EMBEDDED when not given. */
  readonly analysis?: AnalysisSetting | undefined;
  /** Where results are fetched from; nowhere when not given. */
  readonly resultSources?: readonly ResultSourceSetting[] | undefined;
  /** Which picks stand; the defaults when not given. */
  readonly settlementRules?: SettlementRules | undefined;
  /** What paid calls may cost; the defaults when not given. */
  readonly budgets?: Budgets | undefined;
  /** For how many hours exported files are handed out; a day when not given. */
  readonly exportKeepHours?: number | undefined;
  /** What the upkeep of the database goes by; little is done when not given. */
  readonly upkeep?: UpkeepSettings | undefined;
  /** The database as those that copy it whole reach it, and where archives lie; without it, jobs of backups fail. */
  readonly backups?: BackupSettings | undefined;
  /** Told of failures of steps that are no refusals; nobody is when not given. */
  readonly onUnexpected?: (error: unknown, step: string) => void;
}

/** The code behind every kind of job. */
export function jobHandlers(deps: HandlerDeps): Record<JobKind, JobHandler> {
  const { db, clock, importRoot, llm = null, resultSources = [], settlementRules } = deps;
  const { backups, budgets = DEFAULT_BUDGETS, onUnexpected = () => undefined } = deps;
  const { exportKeepHours: keepHours = USUAL_KEEP_HOURS } = deps;
  return {
    IMPORT_MATCHES: importJob({ db, clock, root: importRoot }),
    IMPORT_TRADES: importTradesJob({ db, clock, root: importRoot }),
    PIPELINE_RUN: pipelineRunJob({ db, clock, llm, chance: Math.random, settlementRules }),
    COMPUTE_FRICTIONS: frictionsJob(db, clock),
    COMPUTE_TEAM_DNA: teamDnaJob(db, clock),
    EVALUATE_MODEL: evaluateModelJob(db, clock),
    EVALUATE_STRATEGIES: strategiesJob(db, clock),
    ANALYZE_STRATEGIES: analyzeStrategiesJob({ db, clock, llm }),
    DETECT_DRIFT: driftJob(db, clock),
    FETCH_RESULTS: fetchResultsJob({ db, clock, sources: resultSources }),
    EXPORT: exportJob({ db, clock, keepHours }),
    SETTLE_PICKS: settlePicksJob(db, clock, settlementRules),
    ...backupJobs(db, clock, backups ?? null),
    DAILY: withEndedAnalysis(
      db,
      clock,
      dailyJob({ db, clock, steps: dailySteps({ ...deps, budgets }), onUnexpected }),
    ),
  };
}
