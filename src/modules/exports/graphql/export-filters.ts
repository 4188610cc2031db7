import type { PrismaClient } from '../../../db/generated/client.ts';
import type PrismaTypes from '../../../db/generated/pothos-types.ts';
import type { ModelName } from '../../../graphql/connections/order.ts';
import type { Filter, FilterValue } from '../../../graphql/filters/define-filter.ts';
import type { InputType } from '../../../graphql/filters/enum-operators.ts';
import { auditEntryFilter } from '../../audit/graphql/audit-entry-filter.ts';
import { backupFilter } from '../../backups/graphql/backups.ts';
import { costFilter } from '../../costs/graphql/cost-filter.ts';
import { experimentFilter } from '../../experiments/graphql/experiments.ts';
import { frictionFilter } from '../../frictions/graphql/friction-filter.ts';
import { storedStatus } from '../../improvements/domain/improvement-status.ts';
import { improvementFilter } from '../../improvements/graphql/improvement-filter.ts';
import { analysisFilter } from '../../improvements/graphql/strategy-analyses.ts';
import { jobFilter } from '../../jobs/graphql/jobs.ts';
import { migrationFilter } from '../../legacy/graphql/legacy-migrations.ts';
import { llmCallFilter } from '../../llm/graphql/llm-call-filter.ts';
import { importFilter } from '../../matches/graphql/imports.ts';
import { matchFilter } from '../../matches/graphql/match-filter.ts';
import { evaluationFilter } from '../../models/graphql/evaluations.ts';
import { modelFitFilter } from '../../models/graphql/model-fits.ts';
import { alertFilter } from '../../monitoring/graphql/alerts.ts';
import { driftReportFilter } from '../../monitoring/graphql/drift-reports.ts';
import { pickFilter } from '../../picks/graphql/pick-filter.ts';
import { trainingExampleFilter } from '../../picks/graphql/training-examples.ts';
import { pipelineRunFilter } from '../../pipeline/graphql/pipeline-run-filter.ts';
import { pipelineScheduleFilter } from '../../pipeline/graphql/pipeline-schedule-filter.ts';
import { strategyAdoptionFilter } from '../../strategies/graphql/strategy-adoption-filter.ts';
import { strategyEvaluationFilter } from '../../strategies/graphql/strategy-evaluations.ts';
import { strategyFilter } from '../../strategies/graphql/strategy-filter.ts';
import { strategyVersionFilter } from '../../strategies/graphql/strategy-versions.ts';
import { settleConvictions } from '../../strategies/reads/settle-convictions.ts';
import { teamFilter } from '../../teams/graphql/team-filter.ts';
import { aiDecisionFilter } from '../../trading/graphql/ai-decision-filter.ts';
import { marketSnapshotFilter } from '../../trading/graphql/market-snapshot-filter.ts';
import { portfolioSnapshotFilter } from '../../trading/graphql/portfolio-snapshot-filter.ts';
import { strategyPerformanceFilter } from '../../trading/graphql/strategy-performance-filter.ts';
import { systemLogFilter } from '../../trading/graphql/system-log-filter.ts';
import { tokenFilter } from '../../trading/graphql/tokens.ts';
import { tradeFilter } from '../../trading/graphql/trade-filter.ts';
import { rotatedFileFilter } from '../../upkeep/graphql/rotated-files.ts';
import type { ExportSubjectName } from '../domain/export-subject.ts';
import type { Condition } from '../stored-condition.ts';
import { exportFilter } from './export-filter.ts';

/** How a list is filtered. */
export interface ExportFilter {
  readonly ref: InputType<FilterValue>;
  /** The rows that the list answers for a filter. @throws InvalidInputError naming the member and the rule. */
  readonly where: (db: PrismaClient, filter: FilterValue) => Promise<Condition>;
}

/** The filters of the lists that can be exported: those that the lists themselves use. */
export const EXPORT_FILTERS: Readonly<Record<ExportSubjectName, ExportFilter>> = {
  AI_DECISIONS: by(aiDecisionFilter),
  ALERTS: by(alertFilter),
  ARCHIVED_IMPROVEMENTS: by(improvementFilter, (where) =>
    Promise.resolve({ AND: [{ status: storedStatus('ARCHIVED') }, where] }),
  ),
  AUDIT_ENTRIES: by(auditEntryFilter),
  BACKUPS: by(backupFilter),
  COSTS: by(costFilter),
  DRIFT_REPORTS: by(driftReportFilter),
  EVALUATIONS: by(evaluationFilter),
  EXPERIMENTS: by(experimentFilter),
  EXPORTS: by(exportFilter),
  FRICTIONS: by(frictionFilter),
  IMPORTS: by(importFilter),
  IMPROVEMENTS: by(improvementFilter),
  JOBS: by(jobFilter),
  LEGACY_MIGRATIONS: by(migrationFilter),
  LLM_CALLS: by(llmCallFilter),
  MARKET_SNAPSHOTS: by(marketSnapshotFilter),
  MATCHES: by(matchFilter),
  MODEL_FITS: by(modelFitFilter),
  PICKS: by(pickFilter),
  PIPELINE_RUNS: by(pipelineRunFilter),
  PIPELINE_SCHEDULES: by(pipelineScheduleFilter),
  PORTFOLIO_SNAPSHOTS: by(portfolioSnapshotFilter),
  ROTATED_FILES: by(rotatedFileFilter),
  STRATEGIES: by(strategyFilter, (where, db) => settleConvictions(db, where)),
  STRATEGY_ADOPTIONS: by(strategyAdoptionFilter),
  STRATEGY_ANALYSES: by(analysisFilter),
  STRATEGY_EVALUATIONS: by(strategyEvaluationFilter),
  STRATEGY_PERFORMANCES: by(strategyPerformanceFilter),
  STRATEGY_VERSIONS: by(strategyVersionFilter),
  SYSTEM_LOGS: by(systemLogFilter),
  TEAMS: by(teamFilter),
  TOKENS: by(tokenFilter),
  TRADES: by(tradeFilter),
  TRAINING_EXAMPLES: by(trainingExampleFilter),
};

/** @param further what the list does with the condition of its filter. */
function by<Model extends ModelName>(
  filter: Filter<Model>,
  further?: (where: PrismaTypes[Model]['Where'], db: PrismaClient) => Promise<object>,
): ExportFilter {
  return {
    ref: filter.ref,
    where: async (db, value) => {
      const where = await filter.settledWhere(db, value);
      return further ? await further(where, db) : where;
    },
  };
}
