import type { Scope } from '../../modules/access/domain/scope.ts';

/** What something opens: names, with spaces between them. */
export interface AccessRow {
  /** Fields of Query. */
  readonly queries?: string;
  /** Fields of Mutation. */
  readonly mutations?: string;
  /** Fields of Subscription. */
  readonly subscriptions?: string;
  /** Object types and interfaces, wherever they are reached. */
  readonly types?: string;
  /** Single fields that need more than their type does: `PipelineRun.costUsd`. */
  readonly fields?: string;
}

/**
 * Who may do and read what: each root field and each type under the scope that it needs. What is named under several scopes needs all of them. Which
 * role has a scope says `SCOPES`. What follows from other rows has none: see `needsOfType`. The schema is not built while a row is missing, or is about nothing.
 */
export const ACCESS_TABLE: Readonly<Record<Scope, AccessRow>> = {
  CATALOGUE_READ: {
    queries: `
      team teams nearestTeams dnaCatalogue dnaTags friction frictions match matches imports resultSources
      strategies strategyRanking strategyVersions strategyAdoptions strategyEvaluations optimalStrategy`,
    types: `
      Team TeamAlias TeamDna TeamDnaSnapshot NearTeam NearestTeams DnaTag DnaMeasureInfo DnaVectorInfo
      Friction FrictionLookup FrictionRecord FrictionSignatures
      Match MatchStats OddsQuote OddsQuoteRevision Prices QuotedPrice RawPrices ResultSource
      MatchImport ImportReport ImportAnomaly ImportedMatchCounts ImportedQuoteCounts MatchChange QuoteChange FieldChange SkippedRow
      Strategy StrategyVersion StrategyAdoption StrategyEvaluation StrategyConfiguration StrategyRank BenchmarkClv BetCalibration
      ClosingLineRecord OptimalStrategy RejectedStrategy RealityCheck ResultRecord SkippedBackTestMatches

      AdvancedProfileV8 AvoidMarkets BettingIdentity BettingRole CardDna CardRecord ChameleonCorners ChameleonDna ChameleonFouls
      ChameleonGoals ChameleonShotFraction ChameleonShots ClutchDna ClutchOneGoal ContextDna ContextVenue CornerBalance CornerDna
      CornerRecord CurrentSeason ExploitMarkets FormAnalysis FormStreaks FormWindow FoulBalance LeagueStanding LuckDna LuckMatch
      MarketDna MarketEmpiricalProfile MarketFamilies MarketFamily MarketLook MarketOpponent MetaDna NarrativeTacticalProfile
      NemesisDna NemesisOpponent OptimalScenarios OptimalStrategies PerformanceRecord PhysicalDna PhysicalRest Profile2d PsycheDna
      PsycheLeading PsycheTrailing RedCardBalance ScenarioLook SentimentDna SentimentDrift SentimentMove ShootingDna ShotBalance
      ShotOnTargetBalance ShotYield SignatureV3 Status20252026 StrategyLook TacticalDna TemporalDna TemporalHalf TemporalMonth
      TemporalWeekday YellowCardBalance`,
  },
  CATALOGUE_COMPUTE: {
    mutations: 'computeTeamDna computeFrictions evaluateStrategies detectDrift runDailyJob',
  },
  MATCHES_IMPORT: { mutations: 'importMatches fetchResults runDailyJob' },

  MODELS_READ: {
    queries: 'evaluation evaluations modelFit modelFits calculateMatchup referenceChecks',
    types: `
      Evaluation EvaluationGroup EvaluationScores EvaluationSettings BrierParts CalibrationBin ClosingComparison ClosingScores
      ForecastScores ScoreDifference ScoreInterval SkippedForecasts LeakCheck LeakSuspect LeakSuspectedError ReferenceCheck
      FrictionTrial FrictionTrialDivision FrictionTrialScore FrictionCoefficient FrictionCoefficients
      ModelFit ModelFitRepetition ModelFitSettings TeamRating
      Matchup MatchupBet MatchupBothTeamsToScore MatchupDoubleChance MatchupDrawNoBet MatchupFit MatchupHandicap MatchupLayer
      MatchupMarketOdds MatchupMarketOpinion MatchupMarkets MatchupResultPrices MatchupScoreGrid MatchupTotal BetSettlement
      CorrectScore DevigAnswer DevigParameter ExpectedGoals FairBet KellyStake MarketDevig ResultContribution ResultProbabilities`,
  },
  MODELS_EVALUATE: { mutations: 'evaluateModel' },

  PIPELINE_READ: {
    queries: `
      pipelineRun pipelineRuns pipelineSchedules pipelineStrategies pick picks pickPerformance trainingExamples
      auditEntries verifyAuditChain replayPick`,
    subscriptions: 'pipelineRunEvents pipelineRunsFeed',
    types: `
      PipelineRun PipelineRunError PipelineSchedule PipelineSkips PipelineStrategy PipelineStrategyRule ProcessingCheckpoint RunEvent
      BacktestDays SegmentCondition
      Pick PickBin PickCalibration PickClosingPerformance PickClosingRecord PickClosingSummary PickClosingValue PickDivisionTotals
      PickInterval PickMarketTotals PickPerformance PickReplay PickSettlement PickTotals ReplayDifference TrainingExample
      AuditEntry AuditFault AuditChainReport AuditHead`,
  },
  PIPELINE_RUN: {
    mutations: `
      startPipelineRun cancelPipelineRun resumePipelineRun settlePicks savePipelineSchedule removePipelineSchedule runDailyJob`,
  },

  IMPROVEMENTS_READ: {
    queries: `
      improvement improvements archivedImprovements improvementCounts experiment experiments strategyAnalysis strategyAnalyses`,
    types: `
      Improvement ImprovementAdjustment ImprovementCount ImprovementEvidence ImprovementTransition ExpectedEffect FailurePattern
      Segment Experiment ExperimentBet ExperimentDesign ExperimentObservation BayesianReading ConfidenceSequence
      StrategyAnalysis AnalysisSettings AnsweredPattern ProviderRefusedError`,
  },
  IMPROVEMENTS_ANALYZE: { mutations: 'analyzeStrategies runDailyJob' },
  IMPROVEMENTS_DECIDE: {
    mutations: 'activateImprovements applyImprovement archiveImprovement reactivateImprovement',
    types: 'ImprovementActivation',
  },

  LEDGER_READ: {
    queries: `
      trade trades aiDecision aiDecisions systemLogs marketSnapshots portfolioSnapshots strategyPerformances tokens tradingPerformance`,
    types: `
      Trade AiDecision SystemLog MarketSnapshot PortfolioSnapshot StrategyPerformance Token
      TradingPerformance StrategyFigures PerformanceBucket EquityPoint TokenRoundTrips`,
    fields: 'SystemStatus.trades SystemStatus.decisions',
  },
  LEDGER_WRITE: {
    mutations: `
      recordTrade recordTrades updateTradeStatus recordAiDecision recordAiDecisions updateAiDecisionStatus recordSystemLog
      recordSystemLogs recordMarketSnapshot recordMarketSnapshots recordPortfolioSnapshot recordPortfolioSnapshots
      recordStrategyPerformance recordStrategyPerformances computeStrategyPerformance registerToken importTrades`,
    types: `
      RecordRefusal RecordedTrade RecordedAiDecision RecordedSystemLog RecordedMarketSnapshot RecordedPortfolioSnapshot
      RecordedStrategyPerformance`,
  },

  // What a job is about needs the scopes of its kind as well: see `JOB_SCOPES`.
  JOBS_READ: { queries: 'job jobs', types: 'Job JobStep' },
  JOBS_CANCEL: { mutations: 'cancelJob' },

  // An export needs what its list needs as well: see `needsOfSubject`.
  EXPORTS_READ: { queries: 'export exports exportColumns', types: 'Export ExportColumn' },
  EXPORTS_REQUEST: { mutations: 'requestExport' },

  COSTS_READ: {
    queries: 'costs costSummary costPerAppliedImprovement budget llmCalls',
    types: 'CostEntry CostSum CostSummary CostPerAppliedImprovement ImprovementCost BudgetState LlmCall',
    fields: 'PipelineRun.costUsd',
  },
  MONITORING_READ: {
    queries: 'alerts driftReports leagueDrift systemStatus',
    types: `
      Alert OpenAlertCount DriftReport DriftChange DriftCusum DriftDistance DriftStability DriftTest DriftThresholds DriftWindow LeagueDrift
      SystemStatus AppliedMigration DailyActivity DatabaseStatus ErrorRate OperationCounts QueueStatus SourceBreaker
      TransactionsADay UpkeepTask WorkerSeen`,
  },
  MONITORING_ACKNOWLEDGE: { mutations: 'acknowledgeAlert' },
  OPERATIONS_READ: {
    queries: 'backup backups rotatedFiles legacyMigrations',
    types: `
      Backup RotatedFile RunningStatement SlowStatement
      LegacyMigration LegacyMigrationReport LegacyTableReport LegacyColumn LegacyRepair`,
    fields: 'UpkeepTask.details',
  },
  BACKUPS_WRITE: { mutations: 'createBackup verifyBackup' },
  BACKUPS_RESTORE: { mutations: 'restoreBackup' },
  LEGACY_MIGRATE: {
    mutations: 'migrateLegacy rollbackLegacyMigration',
    types: 'LaterChanges LaterReferences LegacyFault LegacySchemaFault TableRows',
  },

  ACCESS_READ: { queries: 'apiKeys', types: 'ApiKey' },
  ACCESS_WRITE: { mutations: 'createApiKey revokeApiKey' },
  // Kept where the schema is asked for, and where documents are taken: they open no field.
  INTROSPECTION: {},
  DOCUMENTS_ARBITRARY: {},
};

/** What needs no scope, and why. */
export const OPEN_TABLE = {
  /** Open to whoever asks, without a credential. */
  anybody: { queries: 'viewer', types: 'Viewer' },
  /** Open to whoever is known: the type inside each id decides, before anything is read. */
  known: { queries: 'node nodes' },
  /** What holds nothing of its own: it is reached through types that need a scope. */
  parts: { types: 'PageInfo Node Error JobError' },
} as const satisfies Record<string, AccessRow>;
