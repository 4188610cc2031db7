/** A list that can be exported: the table behind it, and how its rows are told apart. */
export interface ExportSubject {
  /** The root field of the API that answers the same rows. */
  readonly list: string;
  /** The model of the database client: a condition is one on its rows. */
  readonly model: string;
  /** The key, as the client and as the database name it. Rows are exported in its ascending order. */
  readonly idField: string;
  readonly idColumn: string;
  /** With its schema. */
  readonly table: string;
}

/** Every root connection, by the name under which an export of it is stored. */
export const EXPORT_SUBJECTS = {
  AI_DECISIONS: byId('aiDecisions', 'aiDecision', 'trading.ai_decisions'),
  ALERTS: byId('alerts', 'alert', 'public.alerts'),
  ARCHIVED_IMPROVEMENTS: byId('archivedImprovements', 'strategyImprovement', 'public.strategy_improvements'),
  AUDIT_ENTRIES: byId('auditEntries', 'auditEntry', 'public.pick_audit_trail'),
  BACKUPS: byId('backups', 'backup', 'public.backups'),
  COSTS: byId('costs', 'costEntry', 'public.cost_tracking'),
  DRIFT_REPORTS: byId('driftReports', 'driftReport', 'public.drift_reports'),
  EVALUATIONS: byId('evaluations', 'evaluation', 'public.evaluations'),
  EXPERIMENTS: byId('experiments', 'experiment', 'public.experiments'),
  EXPORTS: byId('exports', 'dataExport', 'public.exports'),
  FRICTIONS: {
    list: 'frictions',
    model: 'friction',
    idField: 'frictionId',
    idColumn: 'friction_id',
    table: 'quantum.quantum_friction_matrix_v3',
  },
  IMPORTS: byId('imports', 'matchImport', 'public.match_imports'),
  IMPROVEMENTS: byId('improvements', 'strategyImprovement', 'public.strategy_improvements'),
  JOBS: byId('jobs', 'job', 'public.jobs'),
  LEGACY_MIGRATIONS: byId('legacyMigrations', 'legacyMigration', 'public.legacy_migrations'),
  LLM_CALLS: byId('llmCalls', 'llmCall', 'public.llm_calls'),
  MARKET_SNAPSHOTS: byId('marketSnapshots', 'marketSnapshot', 'trading.market_snapshots'),
  MATCHES: byId('matches', 'match', 'public.matches'),
  MODEL_FITS: byId('modelFits', 'modelFit', 'public.model_fits'),
  PICKS: byId('picks', 'pick', 'public.picks'),
  PIPELINE_RUNS: byId('pipelineRuns', 'pipelineRun', 'public.pipeline_runs'),
  PIPELINE_SCHEDULES: byId('pipelineSchedules', 'pipelineSchedule', 'public.pipeline_schedules'),
  PORTFOLIO_SNAPSHOTS: byId('portfolioSnapshots', 'portfolioSnapshot', 'trading.portfolio_snapshots'),
  ROTATED_FILES: byId('rotatedFiles', 'rotatedFile', 'public.rotated_files'),
  STRATEGIES: {
    list: 'strategies',
    model: 'strategy',
    idField: 'strategyId',
    idColumn: 'strategy_id',
    table: 'quantum.quantum_strategies_v3',
  },
  STRATEGY_ADOPTIONS: byId('strategyAdoptions', 'strategyAdoption', 'public.strategy_adoptions'),
  STRATEGY_ANALYSES: byId('strategyAnalyses', 'strategyAnalysis', 'public.strategy_analyses'),
  STRATEGY_EVALUATIONS: byId('strategyEvaluations', 'strategyEvaluation', 'public.strategy_evaluations'),
  STRATEGY_PERFORMANCES: byId('strategyPerformances', 'strategyPerformance', 'trading.strategy_performance'),
  STRATEGY_VERSIONS: byId('strategyVersions', 'strategyVersion', 'public.strategy_versions'),
  SYSTEM_LOGS: byId('systemLogs', 'systemLog', 'trading.system_logs'),
  TEAMS: {
    list: 'teams',
    model: 'team',
    idField: 'teamId',
    idColumn: 'team_id',
    table: 'quantum.team_quantum_dna_v3',
  },
  TOKENS: {
    list: 'tokens',
    model: 'token',
    idField: 'token',
    idColumn: 'token',
    table: 'trading.tokens',
  },
  TRADES: byId('trades', 'trade', 'trading.trades'),
  TRAINING_EXAMPLES: {
    list: 'trainingExamples',
    model: 'trainingExample',
    idField: 'pickId',
    idColumn: 'pick_id',
    table: 'public.ml_training_dataset',
  },
} as const satisfies Readonly<Record<string, ExportSubject>>;

export type ExportSubjectName = keyof typeof EXPORT_SUBJECTS;

export const EXPORT_SUBJECT_NAMES = Object.keys(EXPORT_SUBJECTS) as readonly ExportSubjectName[];

function byId<const List extends string, const Model extends string>(
  list: List,
  model: Model,
  table: string,
) {
  return { list, model, idField: 'id', idColumn: 'id', table } as const;
}

/** The name of the subject whose list is called so; null when there is none. */
export function findSubjectOfList(list: string): ExportSubjectName | null {
  return EXPORT_SUBJECT_NAMES.find((name) => EXPORT_SUBJECTS[name].list === list) ?? null;
}

/** The subject of a stored export. Only names of the table are ever written. */
export function readSubjectName(stored: string): ExportSubjectName {
  const name = EXPORT_SUBJECT_NAMES.find((one) => one === stored);
  if (!name) throw new Error(`An export of the unknown subject ${stored} is stored.`);
  return name;
}
