/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
/** Which alert somebody has seen. */
export type AcknowledgeAlertInput = {
  /** Who does it: a name of 1 to 100 characters on one line, kept with the step. Who holds an API key or a token is recorded in any case: behind the name that is given, `Ada (ci)`, with at most 100 characters in all, or alone when none is. The user of the machine is recorded under the name that is given, and has to give one. */
  by?: string | null | undefined;
  /** The id of an Alert. */
  id: string;
  /** A word of your own for this call, 1 to 200 characters. Repeating it with the same input answers the first result and does nothing again, whoever repeats it: also after the key or token of the caller was replaced. With another input it is refused. Without it, every call is a new one. */
  idempotencyKey?: string | null | undefined;
  /** What is done about it, at most 2,000 characters; nothing when not given. */
  note?: string | null | undefined;
};

/** Which improvements are to be tested, and how. */
export type ActivateImprovementsInput = {
  /** Who does it: a name of 1 to 100 characters on one line, kept with the step. Who holds an API key or a token is recorded in any case: behind the name that is given, `Ada (ci)`, with at most 100 characters in all, or alone when none is. The user of the machine is recorded under the name that is given; nobody is named when none is. */
  by?: string | null | undefined;
  /** How each is tested; as usual when not given. */
  design?: ExperimentDesignInput | null | undefined;
  /** What becomes of the others where one cannot be activated. */
  errorPolicy: ErrorPolicy;
  /** A word of your own for this call, 1 to 200 characters. Repeating it with the same input answers the first result and does nothing again, whoever repeats it: also after the key or token of the caller was replaced. With another input it is refused. Without it, every call is a new one. */
  idempotencyKey?: string | null | undefined;
  /** The ids of 1 to 100 Improvements, each once. */
  ids: Array<string>;
};

/** Which rows of AiDecision are meant. What is given together has to hold together; given empty, every row. At most 200 conditions and 2000 values, those of nested filters included. */
export type AiDecisionFilter = {
  /** Each of these has to hold. 1 to 50, none of them empty. */
  AND?: Array<AiDecisionFilter> | null | undefined;
  /** This must not hold. Rows for which it is unknown, for lack of a value, do not match. Not empty. */
  NOT?: AiDecisionFilter | null | undefined;
  /** At least one of these has to hold. 1 to 50, none of them empty. */
  OR?: Array<AiDecisionFilter> | null | undefined;
  /** By the amount, in US dollars. */
  amountUsd?: DecimalFilter | null | undefined;
  /** By how sure the model said to be, 0..1. */
  confidence?: FloatFilter | null | undefined;
  /** By what the answer cost, in US dollars. */
  costUsd?: DecimalFilter | null | undefined;
  /** By when it was stored. */
  createdAt?: DateTimeFilter | null | undefined;
  /** By `databaseId`. */
  databaseId?: IntFilter | null | undefined;
  /** By when it was made. */
  decidedAt?: DateTimeFilter | null | undefined;
  /** By the name that the desk gave it. */
  decisionId?: StringFilter | null | undefined;
  /** By what to do. */
  decisionType?: AiDecisionTypeFilter | null | undefined;
  /** By what became of it. */
  executionStatus?: AiDecisionStatusFilter | null | undefined;
  /** By the `databaseId` of the trade that carried it out; `isNull` asks for those without one. */
  executionTradeId?: IntFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By the words of the model. */
  reasoning?: StringFilter | null | undefined;
  /** By the pair. */
  tokenPair?: StringFilter | null | undefined;
};

/** In which order a list of AiDecision is answered. */
export type AiDecisionOrder = {
  /** Up or down; nulls come last either way. */
  direction?: OrderDirection;
  /** The value to order by. */
  field: AiDecisionOrderField;
};

/** What a list of AiDecision can be ordered by. Equal values are ordered by id. */
export type AiDecisionOrderField =
  /** By the amount. NaN counts as greatest. Nulls come last in both directions. */
  | 'AMOUNT_USD'
  /** By how sure the model said to be. NaN counts as greatest. Nulls come last in both directions. */
  | 'CONFIDENCE'
  /** By what the answer cost. NaN counts as greatest. Nulls come last in both directions. */
  | 'COST_USD'
  /** By the instant at which it was stored. */
  | 'CREATED_AT'
  /** As they were recorded. */
  | 'DATABASE_ID'
  /** By the instant at which it was made. */
  | 'DECIDED_AT'
  /** By the name of the status, as the database compares text. */
  | 'EXECUTION_STATUS'
  /** By the pair, as the database compares text. */
  | 'TOKEN_PAIR';

/** What became of a decision: PENDING leads to all others, FAILED back to PENDING. */
export type AiDecisionStatus =
  /** Was given up. This is final. */
  | 'CANCELLED'
  /** Was carried out: a BUY or SELL by a confirmed trade, a HOLD by doing nothing. This is final. */
  | 'EXECUTED'
  /** Could not be carried out; it can be tried again. */
  | 'FAILED'
  /** Waits to be carried out. */
  | 'PENDING';

/** A condition on a value of AiDecisionStatus. What is given together has to hold together. */
export type AiDecisionStatusFilter = {
  /** Exactly this value. */
  eq?: AiDecisionStatus | null | undefined;
  /** One of these. At most 200 values; an empty list matches nothing. */
  in?: Array<AiDecisionStatus> | null | undefined;
  /** Another value. */
  not?: AiDecisionStatus | null | undefined;
};

/** What a model decided to do. */
export type AiDecisionType =
  /** Buy the base token of the pair with the quote token. */
  | 'BUY'
  /** Do nothing: it admits no trade. */
  | 'HOLD'
  /** Sell the base token of the pair for the quote token. */
  | 'SELL';

/** A condition on a value of AiDecisionType. What is given together has to hold together. */
export type AiDecisionTypeFilter = {
  /** Exactly this value. */
  eq?: AiDecisionType | null | undefined;
  /** One of these. At most 200 values; an empty list matches nothing. */
  in?: Array<AiDecisionType> | null | undefined;
  /** Another value. */
  not?: AiDecisionType | null | undefined;
};

/** Which rows of Alert are meant. What is given together has to hold together; given empty, every row. At most 200 conditions and 2000 values, those of nested filters included. */
export type AlertFilter = {
  /** Each of these has to hold. 1 to 50, none of them empty. */
  AND?: Array<AlertFilter> | null | undefined;
  /** This must not hold. Rows for which it is unknown, for lack of a value, do not match. Not empty. */
  NOT?: AlertFilter | null | undefined;
  /** At least one of these has to hold. 1 to 50, none of them empty. */
  OR?: Array<AlertFilter> | null | undefined;
  /** By when somebody acknowledged it; `{ isNull: true }` has those that nobody did. */
  acknowledgedAt?: DateTimeFilter | null | undefined;
  /** By who acknowledged it; null when nobody did. */
  acknowledgedBy?: StringFilter | null | undefined;
  /** By the instant at which it was closed; `{ isNull: true }` has the open ones. */
  closedAt?: DateTimeFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By the instant at which it was first found. */
  openedAt?: DateTimeFilter | null | undefined;
  /** By the rule that opened it. */
  rule?: AlertRuleFilter | null | undefined;
  /** By how grave it is. */
  severity?: AlertSeverityFilter | null | undefined;
  /** By what it is about: `division:E0`. */
  subject?: StringFilter | null | undefined;
};

/** What opens an alert, what its `subject` is, and when it is closed. */
export type AlertRule =
  /** A verification of the whole audit trail found a changed, missing or reordered entry (`audit`). Closed by one that does not. */
  | 'AUDIT_CHAIN_BROKEN'
  /** The audit trail does not end where its head says (`audit`): nothing can be decided. Closed when it does. */
  | 'AUDIT_CHAIN_CUT'
  /** The newest backup that has ended failed, or its verification did (`backup`). Closed by one that did not. */
  | 'BACKUP_FAILED'
  /** The newest good backup is older than 26 hours, or there is none 26 hours after the product could make one (`backup`). Closed when there is one, or when backups by the clock are switched off. */
  | 'BACKUP_MISSING'
  /** The circuit breaker of a source outside has opened (`source:<name>`). Closed when the breaker has closed. */
  | 'BREAKER_OPEN'
  /** Of a budget for paid calls 80 % or more is spent or reserved, but not all (`budget:day`, `budget:month`). Closed when it is not. */
  | 'BUDGET_NEARLY_SPENT'
  /** A budget for paid calls is spent (`budget:day`, `budget:month`). Closed when it is not. */
  | 'BUDGET_SPENT'
  /** A step of the daily job failed after its last try (`step:<name>`). Closed when the step succeeds or is skipped. */
  | 'DAILY_STEP_FAILED'
  /** The database takes more than 1 GB on disk, or what `ALERT_DATABASE_GB` says (`database`). Closed when it does not. */
  | 'DATABASE_LARGE'
  /** The drift of a division is CRITICAL (`division:<code>`), by reports of the last 30 days. Closed when it is not. */
  | 'DRIFT_CRITICAL'
  /** The drift of a division is WARNING (`division:<code>`), by reports of the last 30 days. Closed when it is not. */
  | 'DRIFT_WARNING'
  /** More than 5 % of at least 20 operations of the last hour, or what `ALERT_ERROR_RATE` says, ended with an unforeseen failure (`api`), over all processes. Closed when it is not so. */
  | 'ERROR_RATE'
  /** Every worker that took a job up died or was stopped (`job:<id>`). Closed after a week. */
  | 'JOB_GIVEN_UP'
  /** Picks of a division are still open 72 hours after kick-off (`division:<code>`). Closed when they are settled. */
  | 'RESULTS_MISSING'
  /** A run failed (`run:<id>`). Closed when it is resumed, or after a week. */
  | 'RUN_FAILED'
  /** A run that has not ended shows no progress for 30 minutes (`run:<id>`). Closed when it goes on or ends. */
  | 'RUN_STUCK'
  /** A schedule could not start its run (`schedule:<name>`). Closed when it starts one, is changed, or is removed. */
  | 'SCHEDULE_FAILED'
  /** The database is not what the migrations make (`schema`); looked for once a day, with the daily job. Closed when it is. */
  | 'SCHEMA_DIFFERS'
  /** A statement took longer than a second, or what `SLOW_STATEMENT_MS` says, within the last 24 hours (`statement:<hash of its text>`). Closed when it was not slow for a day. */
  | 'SLOW_STATEMENT';

/** A condition on a value of AlertRule. What is given together has to hold together. */
export type AlertRuleFilter = {
  /** Exactly this value. */
  eq?: AlertRule | null | undefined;
  /** One of these. At most 200 values; an empty list matches nothing. */
  in?: Array<AlertRule> | null | undefined;
  /** Another value. */
  not?: AlertRule | null | undefined;
};

/** How grave an alert is, from the mildest to the gravest; it follows from the rule. */
export type AlertSeverity =
  /** Somebody should look at it now: picks are not made, not proven, or not to be trusted, or data may be lost. */
  | 'CRITICAL'
  /** Good to know. */
  | 'INFO'
  /** Somebody should look at it in the next days. */
  | 'WARNING';

/** A condition on a value of AlertSeverity. What is given together has to hold together. */
export type AlertSeverityFilter = {
  /** Exactly this value. */
  eq?: AlertSeverity | null | undefined;
  /** One of these. At most 200 values; an empty list matches nothing. */
  in?: Array<AlertSeverity> | null | undefined;
  /** Another value. */
  not?: AlertSeverity | null | undefined;
};

/** Who turns the patterns of an analysis into proposals. */
export type AnalysisProvider =
  /** A model of Anthropic, or of a server that speaks its messages. */
  | 'ANTHROPIC'
  /** Rules of the product over the same statistics: needs no key and costs nothing. */
  | 'EMBEDDED'
  /** A model of OpenAI, or of a server that speaks its chat completions. */
  | 'OPENAI';

/** A condition on a value of AnalysisProvider. What is given together has to hold together. */
export type AnalysisProviderFilter = {
  /** Exactly this value. */
  eq?: AnalysisProvider | null | undefined;
  /** One of these. At most 200 values; an empty list matches nothing. */
  in?: Array<AnalysisProvider> | null | undefined;
  /** Another value. */
  not?: AnalysisProvider | null | undefined;
};

/** How far an analysis has come. All but the first are final, unless its job is tried again. */
export type AnalysisStatus =
  /** Done: patterns and proposals are there, of which there can be none. */
  | 'COMPLETED'
  /** It ended without a result, and nothing was proposed; `error` says why. */
  | 'FAILED'
  /** The provider's answer was none that can be used: it is kept with the call, and nothing was proposed. */
  | 'REFUSED'
  /** Somebody is at it. */
  | 'RUNNING';

/** A condition on a value of AnalysisStatus. What is given together has to hold together. */
export type AnalysisStatusFilter = {
  /** Exactly this value. */
  eq?: AnalysisStatus | null | undefined;
  /** One of these. At most 200 values; an empty list matches nothing. */
  in?: Array<AnalysisStatus> | null | undefined;
  /** Another value. */
  not?: AnalysisStatus | null | undefined;
};

/** Which bets are to be looked at, by what rules, and who proposes. */
export type AnalyzeStrategiesInput = {
  /** Nothing that became known later is used: of a pick that was settled anew since, the settlement before. Not in the future; now when not given. */
  asOf?: string | null | undefined;
  /** Share of false ones among the patterns that is put up with in the mean, a fraction from 0.000001 to 0.5; 0.05 when not given. */
  falseDiscoveryRate?: number | null | undefined;
  /** A word of your own for this call, 1 to 200 characters. Repeating it with the same input answers the first result and does nothing again, whoever repeats it: also after the key or token of the caller was replaced. With another input it is refused. Without it, every call is a new one. */
  idempotencyKey?: string | null | undefined;
  /** Codes of divisions (`E0`), at most 50; all of them when empty or not given. */
  leagues?: Array<string> | null | undefined;
  /** Proposals that may be made: 1 to 50; 5 when not given. */
  maximumProposals?: number | null | undefined;
  /** A strategy or segment with fewer bets, or with fewer distinct matches than half of that, is not tested: 20 to 100,000; 50 when not given. */
  minimumBets?: number | null | undefined;
  /** The model of a paid provider, as that names it, 1 to 200 characters; it needs a price. Not for EMBEDDED. */
  model?: string | null | undefined;
  /** Whose books are looked at; LIVE and PAPER when neither this nor `runId` is given. A bet that several runs decided counts once, by the earliest. Results of the library of strategies are looked at, too. */
  modes?: Array<ExecutionMode> | null | undefined;
  /** Who turns patterns into proposals; EMBEDDED when not given. A paid one needs a key, and what its answer may cost has to fit into the budgets. */
  provider?: AnalysisProvider | null | undefined;
  /** The id of a PipelineRun, whose picks alone are looked at, and whose configuration is what changes are proposed of. Not together with `modes`. */
  runId?: string | null | undefined;
  /** Names of strategies of the pipeline or the library, at most 50; all of them when empty or not given. */
  strategies?: Array<string> | null | undefined;
};

/** Which rows of ApiKey are meant. What is given together has to hold together; given empty, every row. At most 200 conditions and 2000 values, those of nested filters included. */
export type ApiKeyFilter = {
  /** Each of these has to hold. 1 to 50, none of them empty. */
  AND?: Array<ApiKeyFilter> | null | undefined;
  /** This must not hold. Rows for which it is unknown, for lack of a value, do not match. Not empty. */
  NOT?: ApiKeyFilter | null | undefined;
  /** At least one of these has to hold. 1 to 50, none of them empty. */
  OR?: Array<ApiKeyFilter> | null | undefined;
  /** By when it was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** By who made it. */
  createdBy?: StringFilter | null | undefined;
  /** By when it ends; `{ isNull: true }` has those that never do. */
  expiresAt?: DateTimeFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By when it was last used; `{ isNull: true }` has those that nobody used. */
  lastUsedAt?: DateTimeFilter | null | undefined;
  /** By what it is for. */
  name?: StringFilter | null | undefined;
  /** By the beginning of the key: `qs_1a2b3c4d`. */
  prefix?: StringFilter | null | undefined;
  /** By when it was revoked; `{ isNull: true }` has those that are not. */
  revokedAt?: DateTimeFilter | null | undefined;
  /** By what its holder is. */
  role?: RoleFilter | null | undefined;
};

/** Which improvement is put into force. */
export type ApplyImprovementInput = {
  /** Who does it: a name of 1 to 100 characters on one line, kept with the step. Who holds an API key or a token is recorded in any case: behind the name that is given, `Ada (ci)`, with at most 100 characters in all, or alone when none is. The user of the machine is recorded under the name that is given; nobody is named when none is. */
  by?: string | null | undefined;
  /** The id of an Improvement. */
  id: string;
  /** A word of your own for this call, 1 to 200 characters. Repeating it with the same input answers the first result and does nothing again, whoever repeats it: also after the key or token of the caller was replaced. With another input it is refused. Without it, every call is a new one. */
  idempotencyKey?: string | null | undefined;
  /** Applies it without an experiment in its favour. Where there is one, nothing is overridden, and the step says so. */
  override?: ImprovementOverrideInput | null | undefined;
};

/** Which improvement is put aside, and why. */
export type ArchiveImprovementInput = {
  /** Who does it: a name of 1 to 100 characters on one line, kept with the step. Who holds an API key or a token is recorded in any case: behind the name that is given, `Ada (ci)`, with at most 100 characters in all, or alone when none is. The user of the machine is recorded under the name that is given; nobody is named when none is. */
  by?: string | null | undefined;
  /** The id of an Improvement. */
  id: string;
  /** A word of your own for this call, 1 to 200 characters. Repeating it with the same input answers the first result and does nothing again, whoever repeats it: also after the key or token of the caller was replaced. With another input it is refused. Without it, every call is a new one. */
  idempotencyKey?: string | null | undefined;
  /** Why, in 1 to 2,000 characters. */
  reason: string;
};

/** The end of the audit trail as it was noted earlier, outside of the database. */
export type AuditChainHeadInput = {
  /** Its hash, as `headHash` told it: 64 lower-case hexadecimal digits; 64 zeros for an empty trail. */
  hash: string;
  /** The number of the newest entry of then, as `headSequence` told it; 0 for an empty trail. */
  sequence: number;
};

/** Which rows of AuditEntry are meant. What is given together has to hold together; given empty, every row. At most 200 conditions and 2000 values, those of nested filters included. */
export type AuditEntryFilter = {
  /** Each of these has to hold. 1 to 50, none of them empty. */
  AND?: Array<AuditEntryFilter> | null | undefined;
  /** This must not hold. Rows for which it is unknown, for lack of a value, do not match. Not empty. */
  NOT?: AuditEntryFilter | null | undefined;
  /** At least one of these has to hold. 1 to 50, none of them empty. */
  OR?: Array<AuditEntryFilter> | null | undefined;
  /** By its hash, in lower-case hexadecimal digits. */
  hash?: StringFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By the kick-off of its match as it was known then; null when it is about no match. */
  kickOffAt?: DateTimeFilter | null | undefined;
  /** By what the entry is about. */
  kind?: AuditKindFilter | null | undefined;
  /** By the match it is about. */
  match?: MatchFilter | null | undefined;
  /** By what the decision came to. */
  outcome?: AuditOutcomeFilter | null | undefined;
  /** By the pick it is about, such as the one that was settled. */
  pick?: PickFilter | null | undefined;
  /** By the instant at which it was recorded. */
  recordedAt?: DateTimeFilter | null | undefined;
  /** By the run that decided. */
  run?: PipelineRunFilter | null | undefined;
  /** By the instant at which it was sealed, compared with its microseconds. */
  sealedAt?: DateTimeFilter | null | undefined;
  /** By its number in the trail. */
  sequence?: IntFilter | null | undefined;
  /** By the as-of instant of the run, from 0; null when no run decided. */
  step?: IntFilter | null | undefined;
  /** By what it is about where that is neither a match nor a pick. */
  subject?: StringFilter | null | undefined;
};

/** What is wrong with the audit trail at a number. */
export type AuditFaultKind =
  /** The entry names another hash than that of the entry before it: one of the two was changed and its hash made anew. */
  | 'BROKEN_LINK'
  /** The head of the chain, which is kept apart from the entries, is not the newest entry: it was changed, or entries were put behind it. */
  | 'HEAD_MISMATCH'
  /** Entries with this number, and perhaps with those that follow, were removed. */
  | 'MISSING'
  /** The entry stands at another number than the one under which it was sealed. */
  | 'REORDERED'
  /** The entry has another hash than `expectedHead` says: the trail up to it was made anew. */
  | 'REWRITTEN'
  /** An entry that no appending made: its number is taken by another one, or below 1 (then told as 0). */
  | 'SURPLUS'
  /** A column of the entry was changed, its hash or its number included. */
  | 'TAMPERED'
  /** Entries from this number on were cut off the end. */
  | 'TRUNCATED';

/** What an audit entry is about. */
export type AuditKind =
  /** Access that was given or taken away. */
  | 'ACCESS'
  /** How the experiment of an improvement came out. */
  | 'EXPERIMENT_VERDICT'
  /** A change of the state of an improvement. */
  | 'IMPROVEMENT_TRANSITION'
  /** What a run decided about one match, with every selection it weighed. */
  | 'MATCH_DECISION'
  /** How a pick was settled. */
  | 'SETTLEMENT'
  /** A change of a strategy. */
  | 'STRATEGY_TRANSITION';

/** A condition on a value of AuditKind. What is given together has to hold together. */
export type AuditKindFilter = {
  /** Exactly this value. */
  eq?: AuditKind | null | undefined;
  /** One of these. At most 200 values; an empty list matches nothing. */
  in?: Array<AuditKind> | null | undefined;
  /** Another value. */
  not?: AuditKind | null | undefined;
};

/** What a decision came to; which values there can be follows from the kind. */
export type AuditOutcome =
  /** The improvement was taken into a test. */
  | 'ACTIVE'
  /** The improvement changed its strategy. */
  | 'APPLIED'
  /** The improvement was put away. */
  | 'ARCHIVED'
  /** It came out in favour of the parameters in force. */
  | 'FAVOURS_BASELINE'
  /** The experiment came out in favour of the proposed parameters. */
  | 'FAVOURS_PROPOSAL'
  /** Access was given. */
  | 'GRANTED'
  /** It reached its largest number of matches without a verdict for either. */
  | 'INCONCLUSIVE'
  /** Every selection was weighed, and none was kept. */
  | 'NO_EDGE'
  /** At least one selection was kept. */
  | 'PICKED'
  /** The improvement was proposed, or is a proposal again. */
  | 'PROPOSED'
  /** The result was corrected after that, and the pick settled anew. */
  | 'RESETTLED'
  /** Access was taken away. */
  | 'REVOKED'
  /** The pick was settled for the first time. */
  | 'SETTLED'
  /** The match was not modelled; the payload names the reason. */
  | 'SKIPPED'
  /** The rules of a strategy got a new version. */
  | 'VERSIONED';

/** A condition on a value of AuditOutcome. What is given together has to hold together. */
export type AuditOutcomeFilter = {
  /** Exactly this value. */
  eq?: AuditOutcome | null | undefined;
  /** One of these. At most 200 values; an empty list matches nothing. */
  in?: Array<AuditOutcome> | null | undefined;
  /** Another value. */
  not?: AuditOutcome | null | undefined;
};

/** Days of a backtest, both included. None lies in the future; 3,660 at most. */
export type BacktestDaysInput = {
  /** The first UK day. */
  from: string;
  /** The last UK day, not before the first. */
  to: string;
};

/** Which rows of Backup are meant. What is given together has to hold together; given empty, every row. At most 200 conditions and 2000 values, those of nested filters included. */
export type BackupFilter = {
  /** Each of these has to hold. 1 to 50, none of them empty. */
  AND?: Array<BackupFilter> | null | undefined;
  /** This must not hold. Rows for which it is unknown, for lack of a value, do not match. Not empty. */
  NOT?: BackupFilter | null | undefined;
  /** At least one of these has to hold. 1 to 50, none of them empty. */
  OR?: Array<BackupFilter> | null | undefined;
  /** By the name of its archive. */
  fileName?: StringFilter | null | undefined;
  /** By the machine that wrote it. */
  host?: StringFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By why it was made. */
  kind?: BackupKindFilter | null | undefined;
  /** By when its files were removed; `{ isNull: true }` has those whose files are there. */
  removedAt?: DateTimeFilter | null | undefined;
  /** By the instant that its rows are of; null until it is COMPLETED. */
  snapshotAt?: DateTimeFilter | null | undefined;
  /** By the instant at which it was begun. */
  startedAt?: DateTimeFilter | null | undefined;
  /** By how far it has come. */
  status?: BackupStatusFilter | null | undefined;
  /** By how its last verification came out; null before the first one. */
  verification?: BackupVerificationOrNullFilter | null | undefined;
};

/** Why a backup was made, which decides about its rotation. */
export type BackupKind =
  /** Made by the clock, verified, and removed by rotation in its time. A CSV of the trades lies beside it. */
  | 'DAILY'
  /** Somebody asked for it. Rotation never removes it. */
  | 'MANUAL';

/** A condition on a value of BackupKind. What is given together has to hold together. */
export type BackupKindFilter = {
  /** Exactly this value. */
  eq?: BackupKind | null | undefined;
  /** One of these. At most 200 values; an empty list matches nothing. */
  in?: Array<BackupKind> | null | undefined;
  /** Another value. */
  not?: BackupKind | null | undefined;
};

/** How far the writing of an archive has come. COMPLETED and FAILED are final. */
export type BackupStatus =
  /** The archive is whole and on the disk. */
  | 'COMPLETED'
  /** It was not brought to an end; nothing of it is left. `error` says why. */
  | 'FAILED'
  /** It is being written. There is no archive yet. */
  | 'RUNNING';

/** A condition on a value of BackupStatus. What is given together has to hold together. */
export type BackupStatusFilter = {
  /** Exactly this value. */
  eq?: BackupStatus | null | undefined;
  /** One of these. At most 200 values; an empty list matches nothing. */
  in?: Array<BackupStatus> | null | undefined;
  /** Another value. */
  not?: BackupStatus | null | undefined;
};

/** How the last verification of an archive came out. */
export type BackupVerification =
  /** It was not; `verificationError` says what is wrong. */
  | 'FAILED'
  /** The archive was whole, could be restored, and what was restored had the counts and checksums of its manifest. */
  | 'PASSED';

/** A condition on a value of BackupVerification. What is given together has to hold together. */
export type BackupVerificationOrNullFilter = {
  /** Exactly this value. */
  eq?: BackupVerification | null | undefined;
  /** One of these. At most 200 values; an empty list matches nothing. */
  in?: Array<BackupVerification> | null | undefined;
  /** True: only rows without a value. False: only rows with one. */
  isNull?: boolean | null | undefined;
  /** Another value. */
  not?: BackupVerification | null | undefined;
};

/** A condition on a yes or no. */
export type BooleanFilter = {
  /** Exactly this. */
  eq?: boolean | null | undefined;
};

/** What the circuit breaker of a source does with the next call. */
export type BreakerState =
  /** Calls go through. */
  | 'CLOSED'
  /** One call goes through on trial: it closes the breaker, or opens it again. */
  | 'HALF_OPEN'
  /** Calls are refused at once, until the instant of the next trial. */
  | 'OPEN';

/** What a budget is for. */
export type BudgetWindow =
  /** A day from 00:00 UTC. */
  | 'DAY'
  /** A month from 00:00 UTC of its first day. */
  | 'MONTH'
  /** What one pipeline run may cost, or one job that belongs to no run, over all its attempts. */
  | 'RUN';

/** Who meets whom, as of when, by which model, and at which odds. */
export type CalculateMatchupInput = {
  /** Nothing that became known later is used. Not in the future; now when not given. */
  asOf?: string | null | undefined;
  /** The other side. */
  away: TeamKeyInput;
  /** How the margin is taken out; SHIN when not given. */
  devigMethod?: DevigMethod | null | undefined;
  /** The side at home; on neutral ground, the one named first. */
  home: TeamKeyInput;
  /** Whether nobody has the home advantage; false when not given. */
  isNeutral?: boolean | null | undefined;
  /** The bankroll, and how far stakes stay below full Kelly; 0.25 of it when not given. */
  kelly?: MatchupKellyInput | null | undefined;
  /** What counts besides the model; nothing when not given. */
  layers?: MatchupLayersInput | null | undefined;
  /** The code of the division whose model prices the matchup: `E0`. When not given, that of their next fixture with these sides, else the one in which both played last. */
  league?: string | null | undefined;
  /** Totals and handicaps to price besides the usual ones. */
  lines?: MatchupLinesInput | null | undefined;
  /** The goal model; the usual one when not given. */
  model?: MatchupModelInput | null | undefined;
  /** Prices to weigh; at most 10 markets, each market and line once. */
  odds?: Array<MatchupOddsInput> | null | undefined;
};

/** How the server knows who asks. */
export type CallerKind =
  /** Whoever holds an API key. */
  | 'API_KEY'
  /** Somebody on this machine, where no key and no token is needed. */
  | 'LOCAL_USER'
  /** Whoever holds a JSON Web Token. */
  | 'TOKEN';

/** Which job is to end. */
export type CancelJobInput = {
  /** The id of a Job. */
  id: string;
  /** A word of your own for this call, 1 to 200 characters. Repeating it with the same input answers the first result and does nothing again, whoever repeats it: also after the key or token of the caller was replaced. With another input it is refused. Without it, every call is a new one. */
  idempotencyKey?: string | null | undefined;
};

/** Which run is to end. */
export type CancelPipelineRunInput = {
  /** The id of a PipelineRun. */
  id: string;
  /** A word of your own for this call, 1 to 200 characters. Repeating it with the same input answers the first result and does nothing again, whoever repeats it: also after the key or token of the caller was replaced. With another input it is refused. Without it, every call is a new one. */
  idempotencyKey?: string | null | undefined;
};

/** Why a benchmark gives no fair closing line value. */
export type ClosingGap =
  /** It closed at another handicap, and without a total to derive a price for the taken one from. */
  | 'LINE_MOVED_WITHOUT_TOTAL'
  /** The book closed without a price for the selection. */
  | 'NO_CLOSING_PRICE'
  /** Its closing prices leave no margin to take out, or the method of the run does not apply to them. */
  | 'NO_FAIR_PRICE'
  /** No mean numbers of goals give its closing handicap and total. */
  | 'NO_MEANS';

/** Which rows of CostEntry are meant. What is given together has to hold together; given empty, every row. At most 200 conditions and 2000 values, those of nested filters included. */
export type CostEntryFilter = {
  /** Each of these has to hold. 1 to 50, none of them empty. */
  AND?: Array<CostEntryFilter> | null | undefined;
  /** This must not hold. Rows for which it is unknown, for lack of a value, do not match. Not empty. */
  NOT?: CostEntryFilter | null | undefined;
  /** At least one of these has to hold. 1 to 50, none of them empty. */
  OR?: Array<CostEntryFilter> | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By the model, as its provider names it. */
  model?: StringFilter | null | undefined;
  /** By who is paid. */
  provider?: PaidProviderFilter | null | undefined;
  /** By what it was made for. */
  purpose?: CostPurposeFilter | null | undefined;
  /** By the instant at which it was reserved. */
  reservedAt?: DateTimeFilter | null | undefined;
  /** By the run that it was made for. */
  run?: PipelineRunFilter | null | undefined;
  /** By how far it has come. */
  state?: CostStateFilter | null | undefined;
};

/** What is paid for. */
export type CostPurpose =
  /** A language model reviewed the selections that a pipeline run kept of a match. */
  | 'LLM_REVIEW'
  /** A language model turned patterns of failure into proposals of improvements. */
  | 'STRATEGY_ANALYSIS';

/** A condition on a value of CostPurpose. What is given together has to hold together. */
export type CostPurposeFilter = {
  /** Exactly this value. */
  eq?: CostPurpose | null | undefined;
  /** One of these. At most 200 values; an empty list matches nothing. */
  in?: Array<CostPurpose> | null | undefined;
  /** Another value. */
  not?: CostPurpose | null | undefined;
};

/** How far a paid call has come. RECORDED and RELEASED are final. */
export type CostState =
  /** What the call cost is known, or counted at the most it can have cost. */
  | 'RECORDED'
  /** The call cost nothing, or was never seen to end. */
  | 'RELEASED'
  /** The call is under way: what it may cost at most counts against the budgets. */
  | 'RESERVED';

/** A condition on a value of CostState. What is given together has to hold together. */
export type CostStateFilter = {
  /** Exactly this value. */
  eq?: CostState | null | undefined;
  /** One of these. At most 200 values; an empty list matches nothing. */
  in?: Array<CostState> | null | undefined;
  /** Another value. */
  not?: CostState | null | undefined;
};

/** What a key is for, and what its holder may do. */
export type CreateApiKeyInput = {
  /** From when on it opens nothing: later than now. Never when not given. */
  expiresAt?: string | null | undefined;
  /** A word of your own for this call, 1 to 200 characters. Repeating it with the same input answers the first result and does nothing again, whoever repeats it: also after the key or token of the caller was replaced. With another input it is refused. Without it, every call is a new one. A repetition answers the key without its secret, which is stored nowhere. */
  idempotencyKey?: string | null | undefined;
  /** What it is for: 1 to 100 characters on one line, which no other key has that is not revoked. What its holder does is recorded under it. */
  name: string;
  /** What its holder is; at most what its maker is. */
  role: Role;
  /** What the key is held to, of what its role may: at least one. All that the role may when not given, which a maker who is held to scopes cannot give. */
  scopes?: Array<Scope> | null | undefined;
};

/** How old the results were that a decision rests on. */
export type DataFreshness =
  /** The division's newest result was too old to be used. */
  | 'EXPIRED'
  /** The division's newest result was recent. */
  | 'FRESH'
  /** The division had no result at all. */
  | 'MISSING'
  /** The division's newest result was older than the run's configuration likes; used all the same. */
  | 'STALE';

/** A condition on a value of DataFreshness. What is given together has to hold together. */
export type DataFreshnessFilter = {
  /** Exactly this value. */
  eq?: DataFreshness | null | undefined;
  /** One of these. At most 200 values; an empty list matches nothing. */
  in?: Array<DataFreshness> | null | undefined;
  /** Another value. */
  not?: DataFreshness | null | undefined;
};

/** A condition on a day. What is given together has to hold together. */
export type DateFilter = {
  /** Exactly then. */
  eq?: string | null | undefined;
  /** Later. */
  gt?: string | null | undefined;
  /** Then or later. */
  gte?: string | null | undefined;
  /** One of these. At most 200 values; an empty list matches nothing. */
  in?: Array<string> | null | undefined;
  /** True: only rows without a value. False: only rows with one. */
  isNull?: boolean | null | undefined;
  /** Earlier. */
  lt?: string | null | undefined;
  /** Then or earlier. */
  lte?: string | null | undefined;
  /** The value is another one. Rows without a value do not match. */
  not?: string | null | undefined;
};

/** A condition on an instant. What is given together has to hold together. */
export type DateTimeFilter = {
  /** Exactly then. */
  eq?: string | null | undefined;
  /** Later. */
  gt?: string | null | undefined;
  /** Then or later. */
  gte?: string | null | undefined;
  /** One of these. At most 200 values; an empty list matches nothing. */
  in?: Array<string> | null | undefined;
  /** True: only rows without a value. False: only rows with one. */
  isNull?: boolean | null | undefined;
  /** Earlier. */
  lt?: string | null | undefined;
  /** Then or earlier. */
  lte?: string | null | undefined;
  /** The value is another one. Rows without a value do not match. */
  not?: string | null | undefined;
};

/** A condition on an exact decimal. What is given together has to hold together. */
export type DecimalFilter = {
  /** Exactly this value. */
  eq?: string | null | undefined;
  /** Greater. */
  gt?: string | null | undefined;
  /** Greater or equal. */
  gte?: string | null | undefined;
  /** One of these. At most 200 values; an empty list matches nothing. */
  in?: Array<string> | null | undefined;
  /** True: only rows without a value. False: only rows with one. */
  isNull?: boolean | null | undefined;
  /** Less. */
  lt?: string | null | undefined;
  /** Less or equal. */
  lte?: string | null | undefined;
  /** The value is another one. Rows without a value do not match. */
  not?: string | null | undefined;
};

/** How a bookmaker's margin is taken out of a book of odds. */
export type DevigMethod =
  /** The same amount is taken off every inverse odd. Does not apply to books with long shots that it makes negative. */
  | 'ADDITIVE'
  /** Inverse odds are scaled to sum to 1: each outcome carries the same share of the margin. */
  | 'MULTIPLICATIVE'
  /** The odds ratio of priced and fair probability is the same for all outcomes. */
  | 'ODDS_RATIO'
  /** Inverse odds are raised to the power at which they sum to 1: long shots carry more of the margin. */
  | 'POWER'
  /** Shin's model of a bookmaker who faces a share of insiders. */
  | 'SHIN';

/** A condition on a number inside a document. What is given together has to hold together. Only numbers compare: a text, a list or a yes or no in its place counts as no value. */
export type DnaMeasureFilter = {
  /** Exactly this value. */
  eq?: number | null | undefined;
  /** Greater. Every value given lies within ±1e15. */
  gt?: number | null | undefined;
  /** Greater or equal. */
  gte?: number | null | undefined;
  /** True: only rows without a number there. False: only rows with one. */
  isNull?: boolean | null | undefined;
  /** Less. */
  lt?: number | null | undefined;
  /** Less or equal. */
  lte?: number | null | undefined;
  /** Which number, by the names of `dna`: `market.empiricalProfile.avgEdge`. `dnaCatalogue` lists them all. */
  path: string;
};

/** What became of one subject of a league; `DriftStatus` sums up a whole league. */
export type DriftFindingStatus =
  /** A measure passed its threshold of drift: what was learnt before may no longer hold. */
  | 'DRIFT'
  /** Too few matches before or in the season to say anything. */
  | 'INSUFFICIENT'
  /** No measure says more than chance would, among all that was tested. */
  | 'STABLE'
  /** A measure passed its threshold of warning, and none that of drift. */
  | 'WARNING';

/** A condition on a value of DriftFindingStatus. What is given together has to hold together. */
export type DriftFindingStatusFilter = {
  /** Exactly this value. */
  eq?: DriftFindingStatus | null | undefined;
  /** One of these. At most 200 values; an empty list matches nothing. */
  in?: Array<DriftFindingStatus> | null | undefined;
  /** Another value. */
  not?: DriftFindingStatus | null | undefined;
};

/** What sort of number a drift report is about. */
export type DriftKind =
  /** How far forecasts are from what happened: those of the model, and the closing line. */
  | 'CALIBRATION'
  /** What is known of a match beside its goals: shots, corners, fouls, cards, the overround at the close. */
  | 'FEATURE'
  /** What matches come to: goals, and how often results and totals happen. */
  | 'OUTCOME';

/** A condition on a value of DriftKind. What is given together has to hold together. */
export type DriftKindFilter = {
  /** Exactly this value. */
  eq?: DriftKind | null | undefined;
  /** One of these. At most 200 values; an empty list matches nothing. */
  in?: Array<DriftKind> | null | undefined;
  /** Another value. */
  not?: DriftKind | null | undefined;
};

/** Which rows of DriftReport are meant. What is given together has to hold together; given empty, every row. At most 200 conditions and 2000 values, those of nested filters included. */
export type DriftReportFilter = {
  /** Each of these has to hold. 1 to 50, none of them empty. */
  AND?: Array<DriftReportFilter> | null | undefined;
  /** This must not hold. Rows for which it is unknown, for lack of a value, do not match. Not empty. */
  NOT?: DriftReportFilter | null | undefined;
  /** At least one of these has to hold. 1 to 50, none of them empty. */
  OR?: Array<DriftReportFilter> | null | undefined;
  /** By the as-of instant. */
  asOf?: DateTimeFilter | null | undefined;
  /** By the instant of storing. */
  computedAt?: DateTimeFilter | null | undefined;
  /** By the number of matches of the season. */
  currentMatches?: IntFilter | null | undefined;
  /** By the code of the division: `E0`. */
  division?: StringFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By the hash of the inputs: one league's reports of one detection. */
  inputsHash?: StringFilter | null | undefined;
  /** By what sort of number it is. */
  kind?: DriftKindFilter | null | undefined;
  /** By the number of matches of the reference. */
  referenceMatches?: IntFilter | null | undefined;
  /** By the season that is looked at, as `2025/26`. */
  season?: StringFilter | null | undefined;
  /** By what became of it. */
  status?: DriftFindingStatusFilter | null | undefined;
  /** By the name of the subject: `home_shots`. */
  subject?: StringFilter | null | undefined;
};

/** What went wrong, in a form that programs can rely on. Messages may be reworded; codes stay. */
export type ErrorCode =
  /** A decision with this decisionId is stored already. */
  | 'AI_DECISION_EXISTS'
  /** A decision to buy or sell is carried out by a confirmed trade of its own, and there is none. */
  | 'AI_DECISION_NOT_TRADED'
  /** What was asked for cannot be done with a decision of this status. */
  | 'AI_DECISION_WRONG_STATUS'
  /** Somebody has acknowledged the alert already; what was said then stands. */
  | 'ALERT_ALREADY_ACKNOWLEDGED'
  /** The audit trail was changed around the product. */
  | 'AUDIT_CHAIN_BROKEN'
  /** An archive of a backup is missing, broken, or made by migrations that this version does not have; the message says what. */
  | 'BACKUP_FAULT'
  /** A value that was given breaks a rule; the message names both. */
  | 'BAD_USER_INPUT'
  /** A budget for paid calls is spent; the message says which, and from when it is open again. */
  | 'BUDGET_EXHAUSTED'
  /** The thing changed between reading and writing it; read it again and retry. */
  | 'CONFLICT'
  /** Drift of a league is critical, and the configuration stops a run for it. */
  | 'CRITICAL_DRIFT'
  /** There is a database of that name already; nothing is ever restored over one. */
  | 'DATABASE_EXISTS'
  /** The server takes published documents alone from this caller, and this is none. */
  | 'DOCUMENT_NOT_PUBLISHED'
  /** The experiment of the improvement has not come out in its favour. */
  | 'EXPERIMENT_NOT_IN_FAVOUR'
  /** The file of the export is no longer kept; ask for a new one. */
  | 'EXPORT_EXPIRED'
  /** The file of the export is not complete, or never will be: see its job. */
  | 'EXPORT_NOT_READY'
  /** The caller is not allowed to do this, or the address is no longer valid. */
  | 'FORBIDDEN'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_CONFLICT'
  /** A file is broken or is not what it claims to be; nothing of it was stored. */
  | 'IMPORT_REFUSED'
  /** The parameters of the strategy were changed since; the improvement speaks of others than are in force. */
  | 'IMPROVEMENT_OUTDATED'
  /** What was asked for cannot be done with an improvement of this status. */
  | 'IMPROVEMENT_WRONG_STATUS'
  /** Too little was known at the instant for the answer that was asked for. */
  | 'INSUFFICIENT_HISTORY'
  /** An unforeseen failure; the request id is found in the log. */
  | 'INTERNAL'
  /** The job has ended already. */
  | 'JOB_NOT_CANCELLABLE'
  /** A model scored better than the closing line by more than can be believed: it has probably seen the future. */
  | 'LEAK_SUSPECTED'
  /** The operation asks for more than the server allows. */
  | 'LIMIT_EXCEEDED'
  /** Nothing is stored under the id or name that was given. */
  | 'NOT_FOUND'
  /** An optimiser or root finder did not reach its tolerance. */
  | 'NO_CONVERGENCE'
  /** A provider gave an answer that has not the form that was asked for. */
  | 'PROVIDER_REFUSED'
  /** The caller asks for more a second than it may; the answer says when to try again. */
  | 'RATE_LIMITED'
  /** The run has ended already. */
  | 'RUN_NOT_CANCELLABLE'
  /** The run has neither failed nor been cancelled, or cannot go on from the node that was asked for. */
  | 'RUN_NOT_RESUMABLE'
  /** A trade is not what the decision that it belongs to asked for. */
  | 'TRADE_CONTRADICTS_DECISION'
  /** What was asked for cannot be done with a trade of this status. */
  | 'TRADE_WRONG_STATUS'
  /** The credential opens nothing (unknown, expired, revoked), or there is none and one is needed. */
  | 'UNAUTHENTICATED'
  /** A part that the answer needs (database, queue) cannot be reached now. */
  | 'UNAVAILABLE';

/** What becomes of a batch when some of it cannot be done. Either way, each part is answered for. */
export type ErrorPolicy =
  /** What can be done is done, the rest is left out. */
  | 'APPLY_VALID'
  /** Nothing is done unless all of it can be. */
  | 'REJECT_ALL';

/** Which rows of Evaluation are meant. What is given together has to hold together; given empty, every row. At most 200 conditions and 2000 values, those of nested filters included. */
export type EvaluationFilter = {
  /** Each of these has to hold. 1 to 50, none of them empty. */
  AND?: Array<EvaluationFilter> | null | undefined;
  /** This must not hold. Rows for which it is unknown, for lack of a value, do not match. Not empty. */
  NOT?: EvaluationFilter | null | undefined;
  /** At least one of these has to hold. 1 to 50, none of them empty. */
  OR?: Array<EvaluationFilter> | null | undefined;
  /** By the as-of instant. */
  asOf?: DateTimeFilter | null | undefined;
  /** By the instant of storing. */
  computedAt?: DateTimeFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By the hash of the inputs: repetitions of one evaluation. */
  inputsHash?: StringFilter | null | undefined;
  /** By its leagues: `{ hasAny: ["E0"] }`. */
  leagues?: TagsFilter | null | undefined;
  /** By the number of matches that were scored. */
  matches?: IntFilter | null | undefined;
  /** By how it ended. */
  outcomeKind?: EvaluationOutcomeKindFilter | null | undefined;
};

/** How an evaluation ended. */
export type EvaluationOutcomeKind =
  /** With scores that beat the closing line by more than can be believed. */
  | 'LEAK_SUSPECTED'
  /** With scores that nothing speaks against. */
  | 'SCORED';

/** A condition on a value of EvaluationOutcomeKind. What is given together has to hold together. */
export type EvaluationOutcomeKindFilter = {
  /** Exactly this value. */
  eq?: EvaluationOutcomeKind | null | undefined;
  /** One of these. At most 200 values; an empty list matches nothing. */
  in?: Array<EvaluationOutcomeKind> | null | undefined;
  /** Another value. */
  not?: EvaluationOutcomeKind | null | undefined;
};

/** What the picks of a run are for. */
export type ExecutionMode =
  /** As of an instant in the past, or day by day, to see what would have come of it; selects on prices before the match alone. */
  | 'BACKTEST'
  /** Picks that are to be placed, by people or programs: the product places no bets. The as-of is now, within five minutes. */
  | 'LIVE'
  /** Picks that nobody places, kept to be judged later; no two runs of the mode make the same bet. */
  | 'PAPER'
  /** Beside a live run, to compare another configuration with it: computed and settled, and not counted. */
  | 'SHADOW';

/** A condition on a value of ExecutionMode. What is given together has to hold together. */
export type ExecutionModeFilter = {
  /** Exactly this value. */
  eq?: ExecutionMode | null | undefined;
  /** One of these. At most 200 values; an empty list matches nothing. */
  in?: Array<ExecutionMode> | null | undefined;
  /** Another value. */
  not?: ExecutionMode | null | undefined;
};

/** What is set down of a test before its first observation, and not changed after; what is not given is as described. */
export type ExperimentDesignInput = {
  /** Chance of a verdict for either arm where both are equal, over all looks together; a fraction, 0.000001 to 0.2; 0.05 when not given. */
  alpha?: number | null | undefined;
  /** Code of the book by whose closing prices bets are valued: PS, BFE, B365, AVG. When not given, the sharpest that has closed at least 90 % of the newest matches, at most 100, of the last 90 days; PS where none closed any. */
  benchmark?: string | null | undefined;
  /** A difference of one match counts at most so much for the test, in units and in either direction; 0.01 to 10; 0.5 when not given. */
  boundUnits?: number | null | undefined;
  /** Matches after which the test ends without a verdict for either arm, not below `minimumMatches`; 10 to 5000; 2000 when not given. */
  maximumMatches?: number | null | undefined;
  /** Matches before which no verdict is given, 10 to 5000; 100 when not given. */
  minimumMatches?: number | null | undefined;
  /** Decisions of runs of this mode are observed, BACKTEST's never; PAPER when not given. */
  mode?: ExecutionMode | null | undefined;
};

/** Which rows of Experiment are meant. What is given together has to hold together; given empty, every row. At most 200 conditions and 2000 values, those of nested filters included. */
export type ExperimentFilter = {
  /** Each of these has to hold. 1 to 50, none of them empty. */
  AND?: Array<ExperimentFilter> | null | undefined;
  /** This must not hold. Rows for which it is unknown, for lack of a value, do not match. Not empty. */
  NOT?: ExperimentFilter | null | undefined;
  /** At least one of these has to hold. 1 to 50, none of them empty. */
  OR?: Array<ExperimentFilter> | null | undefined;
  /** By the instant at which it ended; null while it runs. */
  endedAt?: DateTimeFilter | null | undefined;
  /** By why its arms cannot be computed; null where they can. */
  gap?: ExperimentGapOrNullFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By the `databaseId` of the improvement that is tested. */
  improvementDatabaseId?: IntFilter | null | undefined;
  /** By the instant at which it was set down. */
  startedAt?: DateTimeFilter | null | undefined;
  /** By whether it goes on. */
  status?: ExperimentStatusFilter | null | undefined;
  /** By the name of the strategy. */
  strategyName?: StringFilter | null | undefined;
  /** By how it came out; null until it is concluded. */
  verdict?: ExperimentVerdictOrNullFilter | null | undefined;
};

/** Why the arms of a test cannot be computed: nothing is observed then, and no verdict comes. */
export type ExperimentGap =
  /** The adjustments leave the parameters that are in force as they are. */
  | 'NO_CHANGE'
  /** No run of the pipeline makes picks by the strategy. */
  | 'NO_PIPELINE_STRATEGY'
  /** The adjustments are none that the product can carry out. */
  | 'UNREADABLE_ADJUSTMENTS';

/** A condition on a value of ExperimentGap. What is given together has to hold together. */
export type ExperimentGapOrNullFilter = {
  /** Exactly this value. */
  eq?: ExperimentGap | null | undefined;
  /** One of these. At most 200 values; an empty list matches nothing. */
  in?: Array<ExperimentGap> | null | undefined;
  /** True: only rows without a value. False: only rows with one. */
  isNull?: boolean | null | undefined;
  /** Another value. */
  not?: ExperimentGap | null | undefined;
};

/** In which order a list of Experiment is answered. */
export type ExperimentOrder = {
  /** Up or down; nulls come last either way. */
  direction?: OrderDirection;
  /** The value to order by. */
  field: ExperimentOrderField;
};

/** What a list of Experiment can be ordered by. Equal values are ordered by id. */
export type ExperimentOrderField =
  /** By the instant at which it ended; null while it runs. Nulls come last in both directions. */
  | 'ENDED_AT'
  /** By the instant at which it was set down. */
  | 'STARTED_AT';

/** Whether a test goes on. */
export type ExperimentStatus =
  /** Has a verdict. */
  | 'CONCLUDED'
  /** Observes every match that runs of its mode decide. */
  | 'RUNNING'
  /** Was ended without a verdict: its improvement was archived, or applied before there was one. */
  | 'STOPPED';

/** A condition on a value of ExperimentStatus. What is given together has to hold together. */
export type ExperimentStatusFilter = {
  /** Exactly this value. */
  eq?: ExperimentStatus | null | undefined;
  /** One of these. At most 200 values; an empty list matches nothing. */
  in?: Array<ExperimentStatus> | null | undefined;
  /** Another value. */
  not?: ExperimentStatus | null | undefined;
};

/** How a test came out. */
export type ExperimentVerdict =
  /** The parameters in force have it: the whole confidence sequence lies below 0. */
  | 'FAVOURS_BASELINE'
  /** The proposed parameters have the higher closing line value: the whole confidence sequence lies above 0. */
  | 'FAVOURS_PROPOSAL'
  /** The largest number of matches was reached, and 0 is not excluded. */
  | 'INCONCLUSIVE';

/** A condition on a value of ExperimentVerdict. What is given together has to hold together. */
export type ExperimentVerdictOrNullFilter = {
  /** Exactly this value. */
  eq?: ExperimentVerdict | null | undefined;
  /** One of these. At most 200 values; an empty list matches nothing. */
  in?: Array<ExperimentVerdict> | null | undefined;
  /** True: only rows without a value. False: only rows with one. */
  isNull?: boolean | null | undefined;
  /** Another value. */
  not?: ExperimentVerdict | null | undefined;
};

/** Which rows of Export are meant. What is given together has to hold together; given empty, every row. At most 200 conditions and 2000 values, those of nested filters included. */
export type ExportFilter = {
  /** Each of these has to hold. 1 to 50, none of them empty. */
  AND?: Array<ExportFilter> | null | undefined;
  /** This must not hold. Rows for which it is unknown, for lack of a value, do not match. Not empty. */
  NOT?: ExportFilter | null | undefined;
  /** At least one of these has to hold. 1 to 50, none of them empty. */
  OR?: Array<ExportFilter> | null | undefined;
  /** By when its file is no longer handed out; null until it is complete. */
  expiresAt?: DateTimeFilter | null | undefined;
  /** By when its file was complete; null until then. */
  finishedAt?: DateTimeFilter | null | undefined;
  /** By format. */
  format?: ExportFormatFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By the job that writes it: `{ state: { eq: RUNNING } }`. */
  job?: JobFilter | null | undefined;
  /** By when it was asked for. */
  requestedAt?: DateTimeFilter | null | undefined;
  /** By rows; null until the file is complete. */
  rowCount?: IntFilter | null | undefined;
  /** By the list that was exported. */
  subject?: ExportSubjectFilter | null | undefined;
};

/** How an exported file is written. All of them have the same columns by the same names, and lose no digit and no microsecond. */
export type ExportFormat =
  /** Comma-separated text by RFC 4180, UTF-8 without a byte order mark: a header, lines that end in CRLF. No value is an empty cell; an empty text is `""`. A text that a spreadsheet would take for a formula has an apostrophe in front. */
  | 'CSV'
  /** One JSON array of objects. */
  | 'JSON'
  /** One JSON object a line, each line ended by LF. */
  | 'NDJSON';

/** A condition on a value of ExportFormat. What is given together has to hold together. */
export type ExportFormatFilter = {
  /** Exactly this value. */
  eq?: ExportFormat | null | undefined;
  /** One of these. At most 200 values; an empty list matches nothing. */
  in?: Array<ExportFormat> | null | undefined;
  /** Another value. */
  not?: ExportFormat | null | undefined;
};

/** Lists that can be exported: every root connection. */
export type ExportSubject =
  /** What `aiDecisions` lists: rows of the table `trading.ai_decisions`. */
  | 'AI_DECISIONS'
  /** What `alerts` lists: rows of the table `public.alerts`. */
  | 'ALERTS'
  /** What `archivedImprovements` lists: rows of the table `public.strategy_improvements`. */
  | 'ARCHIVED_IMPROVEMENTS'
  /** What `auditEntries` lists: rows of the table `public.pick_audit_trail`. */
  | 'AUDIT_ENTRIES'
  /** What `backups` lists: rows of the table `public.backups`. */
  | 'BACKUPS'
  /** What `costs` lists: rows of the table `public.cost_tracking`. */
  | 'COSTS'
  /** What `driftReports` lists: rows of the table `public.drift_reports`. */
  | 'DRIFT_REPORTS'
  /** What `evaluations` lists: rows of the table `public.evaluations`. */
  | 'EVALUATIONS'
  /** What `experiments` lists: rows of the table `public.experiments`. */
  | 'EXPERIMENTS'
  /** What `exports` lists: rows of the table `public.exports`. */
  | 'EXPORTS'
  /** What `frictions` lists: rows of the table `quantum.quantum_friction_matrix_v3`. */
  | 'FRICTIONS'
  /** What `imports` lists: rows of the table `public.match_imports`. */
  | 'IMPORTS'
  /** What `improvements` lists: rows of the table `public.strategy_improvements`. */
  | 'IMPROVEMENTS'
  /** What `jobs` lists: rows of the table `public.jobs`. */
  | 'JOBS'
  /** What `legacyMigrations` lists: rows of the table `public.legacy_migrations`. */
  | 'LEGACY_MIGRATIONS'
  /** What `llmCalls` lists: rows of the table `public.llm_calls`. */
  | 'LLM_CALLS'
  /** What `marketSnapshots` lists: rows of the table `trading.market_snapshots`. */
  | 'MARKET_SNAPSHOTS'
  /** What `matches` lists: rows of the table `public.matches`. */
  | 'MATCHES'
  /** What `modelFits` lists: rows of the table `public.model_fits`. */
  | 'MODEL_FITS'
  /** What `picks` lists: rows of the table `public.picks`. */
  | 'PICKS'
  /** What `pipelineRuns` lists: rows of the table `public.pipeline_runs`. */
  | 'PIPELINE_RUNS'
  /** What `pipelineSchedules` lists: rows of the table `public.pipeline_schedules`. */
  | 'PIPELINE_SCHEDULES'
  /** What `portfolioSnapshots` lists: rows of the table `trading.portfolio_snapshots`. */
  | 'PORTFOLIO_SNAPSHOTS'
  /** What `rotatedFiles` lists: rows of the table `public.rotated_files`. */
  | 'ROTATED_FILES'
  /** What `strategies` lists: rows of the table `quantum.quantum_strategies_v3`. */
  | 'STRATEGIES'
  /** What `strategyAdoptions` lists: rows of the table `public.strategy_adoptions`. */
  | 'STRATEGY_ADOPTIONS'
  /** What `strategyAnalyses` lists: rows of the table `public.strategy_analyses`. */
  | 'STRATEGY_ANALYSES'
  /** What `strategyEvaluations` lists: rows of the table `public.strategy_evaluations`. */
  | 'STRATEGY_EVALUATIONS'
  /** What `strategyPerformances` lists: rows of the table `trading.strategy_performance`. */
  | 'STRATEGY_PERFORMANCES'
  /** What `strategyVersions` lists: rows of the table `public.strategy_versions`. */
  | 'STRATEGY_VERSIONS'
  /** What `systemLogs` lists: rows of the table `trading.system_logs`. */
  | 'SYSTEM_LOGS'
  /** What `teams` lists: rows of the table `quantum.team_quantum_dna_v3`. */
  | 'TEAMS'
  /** What `tokens` lists: rows of the table `trading.tokens`. */
  | 'TOKENS'
  /** What `trades` lists: rows of the table `trading.trades`. */
  | 'TRADES'
  /** What `trainingExamples` lists: rows of the table `public.ml_training_dataset`. */
  | 'TRAINING_EXAMPLES';

/** A condition on a value of ExportSubject. What is given together has to hold together. */
export type ExportSubjectFilter = {
  /** Exactly this value. */
  eq?: ExportSubject | null | undefined;
  /** One of these. At most 200 values; an empty list matches nothing. */
  in?: Array<ExportSubject> | null | undefined;
  /** Another value. */
  not?: ExportSubject | null | undefined;
};

/** Which rows of which list are meant: one member, named like the list, with a filter of that list. `{ picks: {} }` are all picks. */
export type ExportSubjectInput =
  {   /** Rows of `aiDecisions`; all of them when empty. */
  aiDecisions: AiDecisionFilter; alerts?: never; archivedImprovements?: never; auditEntries?: never; backups?: never; costs?: never; driftReports?: never; evaluations?: never; experiments?: never; exports?: never; frictions?: never; imports?: never; improvements?: never; jobs?: never; legacyMigrations?: never; llmCalls?: never; marketSnapshots?: never; matches?: never; modelFits?: never; picks?: never; pipelineRuns?: never; pipelineSchedules?: never; portfolioSnapshots?: never; rotatedFiles?: never; strategies?: never; strategyAdoptions?: never; strategyAnalyses?: never; strategyEvaluations?: never; strategyPerformances?: never; strategyVersions?: never; systemLogs?: never; teams?: never; tokens?: never; trades?: never; trainingExamples?: never; }
  |  { aiDecisions?: never;   /** Rows of `alerts`; all of them when empty. */
  alerts: AlertFilter; archivedImprovements?: never; auditEntries?: never; backups?: never; costs?: never; driftReports?: never; evaluations?: never; experiments?: never; exports?: never; frictions?: never; imports?: never; improvements?: never; jobs?: never; legacyMigrations?: never; llmCalls?: never; marketSnapshots?: never; matches?: never; modelFits?: never; picks?: never; pipelineRuns?: never; pipelineSchedules?: never; portfolioSnapshots?: never; rotatedFiles?: never; strategies?: never; strategyAdoptions?: never; strategyAnalyses?: never; strategyEvaluations?: never; strategyPerformances?: never; strategyVersions?: never; systemLogs?: never; teams?: never; tokens?: never; trades?: never; trainingExamples?: never; }
  |  { aiDecisions?: never; alerts?: never;   /** Rows of `archivedImprovements`; all of them when empty. */
  archivedImprovements: ImprovementFilter; auditEntries?: never; backups?: never; costs?: never; driftReports?: never; evaluations?: never; experiments?: never; exports?: never; frictions?: never; imports?: never; improvements?: never; jobs?: never; legacyMigrations?: never; llmCalls?: never; marketSnapshots?: never; matches?: never; modelFits?: never; picks?: never; pipelineRuns?: never; pipelineSchedules?: never; portfolioSnapshots?: never; rotatedFiles?: never; strategies?: never; strategyAdoptions?: never; strategyAnalyses?: never; strategyEvaluations?: never; strategyPerformances?: never; strategyVersions?: never; systemLogs?: never; teams?: never; tokens?: never; trades?: never; trainingExamples?: never; }
  |  { aiDecisions?: never; alerts?: never; archivedImprovements?: never;   /** Rows of `auditEntries`; all of them when empty. */
  auditEntries: AuditEntryFilter; backups?: never; costs?: never; driftReports?: never; evaluations?: never; experiments?: never; exports?: never; frictions?: never; imports?: never; improvements?: never; jobs?: never; legacyMigrations?: never; llmCalls?: never; marketSnapshots?: never; matches?: never; modelFits?: never; picks?: never; pipelineRuns?: never; pipelineSchedules?: never; portfolioSnapshots?: never; rotatedFiles?: never; strategies?: never; strategyAdoptions?: never; strategyAnalyses?: never; strategyEvaluations?: never; strategyPerformances?: never; strategyVersions?: never; systemLogs?: never; teams?: never; tokens?: never; trades?: never; trainingExamples?: never; }
  |  { aiDecisions?: never; alerts?: never; archivedImprovements?: never; auditEntries?: never;   /** Rows of `backups`; all of them when empty. */
  backups: BackupFilter; costs?: never; driftReports?: never; evaluations?: never; experiments?: never; exports?: never; frictions?: never; imports?: never; improvements?: never; jobs?: never; legacyMigrations?: never; llmCalls?: never; marketSnapshots?: never; matches?: never; modelFits?: never; picks?: never; pipelineRuns?: never; pipelineSchedules?: never; portfolioSnapshots?: never; rotatedFiles?: never; strategies?: never; strategyAdoptions?: never; strategyAnalyses?: never; strategyEvaluations?: never; strategyPerformances?: never; strategyVersions?: never; systemLogs?: never; teams?: never; tokens?: never; trades?: never; trainingExamples?: never; }
  |  { aiDecisions?: never; alerts?: never; archivedImprovements?: never; auditEntries?: never; backups?: never;   /** Rows of `costs`; all of them when empty. */
  costs: CostEntryFilter; driftReports?: never; evaluations?: never; experiments?: never; exports?: never; frictions?: never; imports?: never; improvements?: never; jobs?: never; legacyMigrations?: never; llmCalls?: never; marketSnapshots?: never; matches?: never; modelFits?: never; picks?: never; pipelineRuns?: never; pipelineSchedules?: never; portfolioSnapshots?: never; rotatedFiles?: never; strategies?: never; strategyAdoptions?: never; strategyAnalyses?: never; strategyEvaluations?: never; strategyPerformances?: never; strategyVersions?: never; systemLogs?: never; teams?: never; tokens?: never; trades?: never; trainingExamples?: never; }
  |  { aiDecisions?: never; alerts?: never; archivedImprovements?: never; auditEntries?: never; backups?: never; costs?: never;   /** Rows of `driftReports`; all of them when empty. */
  driftReports: DriftReportFilter; evaluations?: never; experiments?: never; exports?: never; frictions?: never; imports?: never; improvements?: never; jobs?: never; legacyMigrations?: never; llmCalls?: never; marketSnapshots?: never; matches?: never; modelFits?: never; picks?: never; pipelineRuns?: never; pipelineSchedules?: never; portfolioSnapshots?: never; rotatedFiles?: never; strategies?: never; strategyAdoptions?: never; strategyAnalyses?: never; strategyEvaluations?: never; strategyPerformances?: never; strategyVersions?: never; systemLogs?: never; teams?: never; tokens?: never; trades?: never; trainingExamples?: never; }
  |  { aiDecisions?: never; alerts?: never; archivedImprovements?: never; auditEntries?: never; backups?: never; costs?: never; driftReports?: never;   /** Rows of `evaluations`; all of them when empty. */
  evaluations: EvaluationFilter; experiments?: never; exports?: never; frictions?: never; imports?: never; improvements?: never; jobs?: never; legacyMigrations?: never; llmCalls?: never; marketSnapshots?: never; matches?: never; modelFits?: never; picks?: never; pipelineRuns?: never; pipelineSchedules?: never; portfolioSnapshots?: never; rotatedFiles?: never; strategies?: never; strategyAdoptions?: never; strategyAnalyses?: never; strategyEvaluations?: never; strategyPerformances?: never; strategyVersions?: never; systemLogs?: never; teams?: never; tokens?: never; trades?: never; trainingExamples?: never; }
  |  { aiDecisions?: never; alerts?: never; archivedImprovements?: never; auditEntries?: never; backups?: never; costs?: never; driftReports?: never; evaluations?: never;   /** Rows of `experiments`; all of them when empty. */
  experiments: ExperimentFilter; exports?: never; frictions?: never; imports?: never; improvements?: never; jobs?: never; legacyMigrations?: never; llmCalls?: never; marketSnapshots?: never; matches?: never; modelFits?: never; picks?: never; pipelineRuns?: never; pipelineSchedules?: never; portfolioSnapshots?: never; rotatedFiles?: never; strategies?: never; strategyAdoptions?: never; strategyAnalyses?: never; strategyEvaluations?: never; strategyPerformances?: never; strategyVersions?: never; systemLogs?: never; teams?: never; tokens?: never; trades?: never; trainingExamples?: never; }
  |  { aiDecisions?: never; alerts?: never; archivedImprovements?: never; auditEntries?: never; backups?: never; costs?: never; driftReports?: never; evaluations?: never; experiments?: never;   /** Rows of `exports`; all of them when empty. */
  exports: ExportFilter; frictions?: never; imports?: never; improvements?: never; jobs?: never; legacyMigrations?: never; llmCalls?: never; marketSnapshots?: never; matches?: never; modelFits?: never; picks?: never; pipelineRuns?: never; pipelineSchedules?: never; portfolioSnapshots?: never; rotatedFiles?: never; strategies?: never; strategyAdoptions?: never; strategyAnalyses?: never; strategyEvaluations?: never; strategyPerformances?: never; strategyVersions?: never; systemLogs?: never; teams?: never; tokens?: never; trades?: never; trainingExamples?: never; }
  |  { aiDecisions?: never; alerts?: never; archivedImprovements?: never; auditEntries?: never; backups?: never; costs?: never; driftReports?: never; evaluations?: never; experiments?: never; exports?: never;   /** Rows of `frictions`; all of them when empty. */
  frictions: FrictionFilter; imports?: never; improvements?: never; jobs?: never; legacyMigrations?: never; llmCalls?: never; marketSnapshots?: never; matches?: never; modelFits?: never; picks?: never; pipelineRuns?: never; pipelineSchedules?: never; portfolioSnapshots?: never; rotatedFiles?: never; strategies?: never; strategyAdoptions?: never; strategyAnalyses?: never; strategyEvaluations?: never; strategyPerformances?: never; strategyVersions?: never; systemLogs?: never; teams?: never; tokens?: never; trades?: never; trainingExamples?: never; }
  |  { aiDecisions?: never; alerts?: never; archivedImprovements?: never; auditEntries?: never; backups?: never; costs?: never; driftReports?: never; evaluations?: never; experiments?: never; exports?: never; frictions?: never;   /** Rows of `imports`; all of them when empty. */
  imports: MatchImportFilter; improvements?: never; jobs?: never; legacyMigrations?: never; llmCalls?: never; marketSnapshots?: never; matches?: never; modelFits?: never; picks?: never; pipelineRuns?: never; pipelineSchedules?: never; portfolioSnapshots?: never; rotatedFiles?: never; strategies?: never; strategyAdoptions?: never; strategyAnalyses?: never; strategyEvaluations?: never; strategyPerformances?: never; strategyVersions?: never; systemLogs?: never; teams?: never; tokens?: never; trades?: never; trainingExamples?: never; }
  |  { aiDecisions?: never; alerts?: never; archivedImprovements?: never; auditEntries?: never; backups?: never; costs?: never; driftReports?: never; evaluations?: never; experiments?: never; exports?: never; frictions?: never; imports?: never;   /** Rows of `improvements`; all of them when empty. */
  improvements: ImprovementFilter; jobs?: never; legacyMigrations?: never; llmCalls?: never; marketSnapshots?: never; matches?: never; modelFits?: never; picks?: never; pipelineRuns?: never; pipelineSchedules?: never; portfolioSnapshots?: never; rotatedFiles?: never; strategies?: never; strategyAdoptions?: never; strategyAnalyses?: never; strategyEvaluations?: never; strategyPerformances?: never; strategyVersions?: never; systemLogs?: never; teams?: never; tokens?: never; trades?: never; trainingExamples?: never; }
  |  { aiDecisions?: never; alerts?: never; archivedImprovements?: never; auditEntries?: never; backups?: never; costs?: never; driftReports?: never; evaluations?: never; experiments?: never; exports?: never; frictions?: never; imports?: never; improvements?: never;   /** Rows of `jobs`; all of them when empty. */
  jobs: JobFilter; legacyMigrations?: never; llmCalls?: never; marketSnapshots?: never; matches?: never; modelFits?: never; picks?: never; pipelineRuns?: never; pipelineSchedules?: never; portfolioSnapshots?: never; rotatedFiles?: never; strategies?: never; strategyAdoptions?: never; strategyAnalyses?: never; strategyEvaluations?: never; strategyPerformances?: never; strategyVersions?: never; systemLogs?: never; teams?: never; tokens?: never; trades?: never; trainingExamples?: never; }
  |  { aiDecisions?: never; alerts?: never; archivedImprovements?: never; auditEntries?: never; backups?: never; costs?: never; driftReports?: never; evaluations?: never; experiments?: never; exports?: never; frictions?: never; imports?: never; improvements?: never; jobs?: never;   /** Rows of `legacyMigrations`; all of them when empty. */
  legacyMigrations: LegacyMigrationFilter; llmCalls?: never; marketSnapshots?: never; matches?: never; modelFits?: never; picks?: never; pipelineRuns?: never; pipelineSchedules?: never; portfolioSnapshots?: never; rotatedFiles?: never; strategies?: never; strategyAdoptions?: never; strategyAnalyses?: never; strategyEvaluations?: never; strategyPerformances?: never; strategyVersions?: never; systemLogs?: never; teams?: never; tokens?: never; trades?: never; trainingExamples?: never; }
  |  { aiDecisions?: never; alerts?: never; archivedImprovements?: never; auditEntries?: never; backups?: never; costs?: never; driftReports?: never; evaluations?: never; experiments?: never; exports?: never; frictions?: never; imports?: never; improvements?: never; jobs?: never; legacyMigrations?: never;   /** Rows of `llmCalls`; all of them when empty. */
  llmCalls: LlmCallFilter; marketSnapshots?: never; matches?: never; modelFits?: never; picks?: never; pipelineRuns?: never; pipelineSchedules?: never; portfolioSnapshots?: never; rotatedFiles?: never; strategies?: never; strategyAdoptions?: never; strategyAnalyses?: never; strategyEvaluations?: never; strategyPerformances?: never; strategyVersions?: never; systemLogs?: never; teams?: never; tokens?: never; trades?: never; trainingExamples?: never; }
  |  { aiDecisions?: never; alerts?: never; archivedImprovements?: never; auditEntries?: never; backups?: never; costs?: never; driftReports?: never; evaluations?: never; experiments?: never; exports?: never; frictions?: never; imports?: never; improvements?: never; jobs?: never; legacyMigrations?: never; llmCalls?: never;   /** Rows of `marketSnapshots`; all of them when empty. */
  marketSnapshots: MarketSnapshotFilter; matches?: never; modelFits?: never; picks?: never; pipelineRuns?: never; pipelineSchedules?: never; portfolioSnapshots?: never; rotatedFiles?: never; strategies?: never; strategyAdoptions?: never; strategyAnalyses?: never; strategyEvaluations?: never; strategyPerformances?: never; strategyVersions?: never; systemLogs?: never; teams?: never; tokens?: never; trades?: never; trainingExamples?: never; }
  |  { aiDecisions?: never; alerts?: never; archivedImprovements?: never; auditEntries?: never; backups?: never; costs?: never; driftReports?: never; evaluations?: never; experiments?: never; exports?: never; frictions?: never; imports?: never; improvements?: never; jobs?: never; legacyMigrations?: never; llmCalls?: never; marketSnapshots?: never;   /** Rows of `matches`; all of them when empty. */
  matches: MatchFilter; modelFits?: never; picks?: never; pipelineRuns?: never; pipelineSchedules?: never; portfolioSnapshots?: never; rotatedFiles?: never; strategies?: never; strategyAdoptions?: never; strategyAnalyses?: never; strategyEvaluations?: never; strategyPerformances?: never; strategyVersions?: never; systemLogs?: never; teams?: never; tokens?: never; trades?: never; trainingExamples?: never; }
  |  { aiDecisions?: never; alerts?: never; archivedImprovements?: never; auditEntries?: never; backups?: never; costs?: never; driftReports?: never; evaluations?: never; experiments?: never; exports?: never; frictions?: never; imports?: never; improvements?: never; jobs?: never; legacyMigrations?: never; llmCalls?: never; marketSnapshots?: never; matches?: never;   /** Rows of `modelFits`; all of them when empty. */
  modelFits: ModelFitFilter; picks?: never; pipelineRuns?: never; pipelineSchedules?: never; portfolioSnapshots?: never; rotatedFiles?: never; strategies?: never; strategyAdoptions?: never; strategyAnalyses?: never; strategyEvaluations?: never; strategyPerformances?: never; strategyVersions?: never; systemLogs?: never; teams?: never; tokens?: never; trades?: never; trainingExamples?: never; }
  |  { aiDecisions?: never; alerts?: never; archivedImprovements?: never; auditEntries?: never; backups?: never; costs?: never; driftReports?: never; evaluations?: never; experiments?: never; exports?: never; frictions?: never; imports?: never; improvements?: never; jobs?: never; legacyMigrations?: never; llmCalls?: never; marketSnapshots?: never; matches?: never; modelFits?: never;   /** Rows of `picks`; all of them when empty. */
  picks: PickFilter; pipelineRuns?: never; pipelineSchedules?: never; portfolioSnapshots?: never; rotatedFiles?: never; strategies?: never; strategyAdoptions?: never; strategyAnalyses?: never; strategyEvaluations?: never; strategyPerformances?: never; strategyVersions?: never; systemLogs?: never; teams?: never; tokens?: never; trades?: never; trainingExamples?: never; }
  |  { aiDecisions?: never; alerts?: never; archivedImprovements?: never; auditEntries?: never; backups?: never; costs?: never; driftReports?: never; evaluations?: never; experiments?: never; exports?: never; frictions?: never; imports?: never; improvements?: never; jobs?: never; legacyMigrations?: never; llmCalls?: never; marketSnapshots?: never; matches?: never; modelFits?: never; picks?: never;   /** Rows of `pipelineRuns`; all of them when empty. */
  pipelineRuns: PipelineRunFilter; pipelineSchedules?: never; portfolioSnapshots?: never; rotatedFiles?: never; strategies?: never; strategyAdoptions?: never; strategyAnalyses?: never; strategyEvaluations?: never; strategyPerformances?: never; strategyVersions?: never; systemLogs?: never; teams?: never; tokens?: never; trades?: never; trainingExamples?: never; }
  |  { aiDecisions?: never; alerts?: never; archivedImprovements?: never; auditEntries?: never; backups?: never; costs?: never; driftReports?: never; evaluations?: never; experiments?: never; exports?: never; frictions?: never; imports?: never; improvements?: never; jobs?: never; legacyMigrations?: never; llmCalls?: never; marketSnapshots?: never; matches?: never; modelFits?: never; picks?: never; pipelineRuns?: never;   /** Rows of `pipelineSchedules`; all of them when empty. */
  pipelineSchedules: PipelineScheduleFilter; portfolioSnapshots?: never; rotatedFiles?: never; strategies?: never; strategyAdoptions?: never; strategyAnalyses?: never; strategyEvaluations?: never; strategyPerformances?: never; strategyVersions?: never; systemLogs?: never; teams?: never; tokens?: never; trades?: never; trainingExamples?: never; }
  |  { aiDecisions?: never; alerts?: never; archivedImprovements?: never; auditEntries?: never; backups?: never; costs?: never; driftReports?: never; evaluations?: never; experiments?: never; exports?: never; frictions?: never; imports?: never; improvements?: never; jobs?: never; legacyMigrations?: never; llmCalls?: never; marketSnapshots?: never; matches?: never; modelFits?: never; picks?: never; pipelineRuns?: never; pipelineSchedules?: never;   /** Rows of `portfolioSnapshots`; all of them when empty. */
  portfolioSnapshots: PortfolioSnapshotFilter; rotatedFiles?: never; strategies?: never; strategyAdoptions?: never; strategyAnalyses?: never; strategyEvaluations?: never; strategyPerformances?: never; strategyVersions?: never; systemLogs?: never; teams?: never; tokens?: never; trades?: never; trainingExamples?: never; }
  |  { aiDecisions?: never; alerts?: never; archivedImprovements?: never; auditEntries?: never; backups?: never; costs?: never; driftReports?: never; evaluations?: never; experiments?: never; exports?: never; frictions?: never; imports?: never; improvements?: never; jobs?: never; legacyMigrations?: never; llmCalls?: never; marketSnapshots?: never; matches?: never; modelFits?: never; picks?: never; pipelineRuns?: never; pipelineSchedules?: never; portfolioSnapshots?: never;   /** Rows of `rotatedFiles`; all of them when empty. */
  rotatedFiles: RotatedFileFilter; strategies?: never; strategyAdoptions?: never; strategyAnalyses?: never; strategyEvaluations?: never; strategyPerformances?: never; strategyVersions?: never; systemLogs?: never; teams?: never; tokens?: never; trades?: never; trainingExamples?: never; }
  |  { aiDecisions?: never; alerts?: never; archivedImprovements?: never; auditEntries?: never; backups?: never; costs?: never; driftReports?: never; evaluations?: never; experiments?: never; exports?: never; frictions?: never; imports?: never; improvements?: never; jobs?: never; legacyMigrations?: never; llmCalls?: never; marketSnapshots?: never; matches?: never; modelFits?: never; picks?: never; pipelineRuns?: never; pipelineSchedules?: never; portfolioSnapshots?: never; rotatedFiles?: never;   /** Rows of `strategies`; all of them when empty. */
  strategies: StrategyFilter; strategyAdoptions?: never; strategyAnalyses?: never; strategyEvaluations?: never; strategyPerformances?: never; strategyVersions?: never; systemLogs?: never; teams?: never; tokens?: never; trades?: never; trainingExamples?: never; }
  |  { aiDecisions?: never; alerts?: never; archivedImprovements?: never; auditEntries?: never; backups?: never; costs?: never; driftReports?: never; evaluations?: never; experiments?: never; exports?: never; frictions?: never; imports?: never; improvements?: never; jobs?: never; legacyMigrations?: never; llmCalls?: never; marketSnapshots?: never; matches?: never; modelFits?: never; picks?: never; pipelineRuns?: never; pipelineSchedules?: never; portfolioSnapshots?: never; rotatedFiles?: never; strategies?: never;   /** Rows of `strategyAdoptions`; all of them when empty. */
  strategyAdoptions: StrategyAdoptionFilter; strategyAnalyses?: never; strategyEvaluations?: never; strategyPerformances?: never; strategyVersions?: never; systemLogs?: never; teams?: never; tokens?: never; trades?: never; trainingExamples?: never; }
  |  { aiDecisions?: never; alerts?: never; archivedImprovements?: never; auditEntries?: never; backups?: never; costs?: never; driftReports?: never; evaluations?: never; experiments?: never; exports?: never; frictions?: never; imports?: never; improvements?: never; jobs?: never; legacyMigrations?: never; llmCalls?: never; marketSnapshots?: never; matches?: never; modelFits?: never; picks?: never; pipelineRuns?: never; pipelineSchedules?: never; portfolioSnapshots?: never; rotatedFiles?: never; strategies?: never; strategyAdoptions?: never;   /** Rows of `strategyAnalyses`; all of them when empty. */
  strategyAnalyses: StrategyAnalysisFilter; strategyEvaluations?: never; strategyPerformances?: never; strategyVersions?: never; systemLogs?: never; teams?: never; tokens?: never; trades?: never; trainingExamples?: never; }
  |  { aiDecisions?: never; alerts?: never; archivedImprovements?: never; auditEntries?: never; backups?: never; costs?: never; driftReports?: never; evaluations?: never; experiments?: never; exports?: never; frictions?: never; imports?: never; improvements?: never; jobs?: never; legacyMigrations?: never; llmCalls?: never; marketSnapshots?: never; matches?: never; modelFits?: never; picks?: never; pipelineRuns?: never; pipelineSchedules?: never; portfolioSnapshots?: never; rotatedFiles?: never; strategies?: never; strategyAdoptions?: never; strategyAnalyses?: never;   /** Rows of `strategyEvaluations`; all of them when empty. */
  strategyEvaluations: StrategyEvaluationFilter; strategyPerformances?: never; strategyVersions?: never; systemLogs?: never; teams?: never; tokens?: never; trades?: never; trainingExamples?: never; }
  |  { aiDecisions?: never; alerts?: never; archivedImprovements?: never; auditEntries?: never; backups?: never; costs?: never; driftReports?: never; evaluations?: never; experiments?: never; exports?: never; frictions?: never; imports?: never; improvements?: never; jobs?: never; legacyMigrations?: never; llmCalls?: never; marketSnapshots?: never; matches?: never; modelFits?: never; picks?: never; pipelineRuns?: never; pipelineSchedules?: never; portfolioSnapshots?: never; rotatedFiles?: never; strategies?: never; strategyAdoptions?: never; strategyAnalyses?: never; strategyEvaluations?: never;   /** Rows of `strategyPerformances`; all of them when empty. */
  strategyPerformances: StrategyPerformanceFilter; strategyVersions?: never; systemLogs?: never; teams?: never; tokens?: never; trades?: never; trainingExamples?: never; }
  |  { aiDecisions?: never; alerts?: never; archivedImprovements?: never; auditEntries?: never; backups?: never; costs?: never; driftReports?: never; evaluations?: never; experiments?: never; exports?: never; frictions?: never; imports?: never; improvements?: never; jobs?: never; legacyMigrations?: never; llmCalls?: never; marketSnapshots?: never; matches?: never; modelFits?: never; picks?: never; pipelineRuns?: never; pipelineSchedules?: never; portfolioSnapshots?: never; rotatedFiles?: never; strategies?: never; strategyAdoptions?: never; strategyAnalyses?: never; strategyEvaluations?: never; strategyPerformances?: never;   /** Rows of `strategyVersions`; all of them when empty. */
  strategyVersions: StrategyVersionFilter; systemLogs?: never; teams?: never; tokens?: never; trades?: never; trainingExamples?: never; }
  |  { aiDecisions?: never; alerts?: never; archivedImprovements?: never; auditEntries?: never; backups?: never; costs?: never; driftReports?: never; evaluations?: never; experiments?: never; exports?: never; frictions?: never; imports?: never; improvements?: never; jobs?: never; legacyMigrations?: never; llmCalls?: never; marketSnapshots?: never; matches?: never; modelFits?: never; picks?: never; pipelineRuns?: never; pipelineSchedules?: never; portfolioSnapshots?: never; rotatedFiles?: never; strategies?: never; strategyAdoptions?: never; strategyAnalyses?: never; strategyEvaluations?: never; strategyPerformances?: never; strategyVersions?: never;   /** Rows of `systemLogs`; all of them when empty. */
  systemLogs: SystemLogFilter; teams?: never; tokens?: never; trades?: never; trainingExamples?: never; }
  |  { aiDecisions?: never; alerts?: never; archivedImprovements?: never; auditEntries?: never; backups?: never; costs?: never; driftReports?: never; evaluations?: never; experiments?: never; exports?: never; frictions?: never; imports?: never; improvements?: never; jobs?: never; legacyMigrations?: never; llmCalls?: never; marketSnapshots?: never; matches?: never; modelFits?: never; picks?: never; pipelineRuns?: never; pipelineSchedules?: never; portfolioSnapshots?: never; rotatedFiles?: never; strategies?: never; strategyAdoptions?: never; strategyAnalyses?: never; strategyEvaluations?: never; strategyPerformances?: never; strategyVersions?: never; systemLogs?: never;   /** Rows of `teams`; all of them when empty. */
  teams: TeamFilter; tokens?: never; trades?: never; trainingExamples?: never; }
  |  { aiDecisions?: never; alerts?: never; archivedImprovements?: never; auditEntries?: never; backups?: never; costs?: never; driftReports?: never; evaluations?: never; experiments?: never; exports?: never; frictions?: never; imports?: never; improvements?: never; jobs?: never; legacyMigrations?: never; llmCalls?: never; marketSnapshots?: never; matches?: never; modelFits?: never; picks?: never; pipelineRuns?: never; pipelineSchedules?: never; portfolioSnapshots?: never; rotatedFiles?: never; strategies?: never; strategyAdoptions?: never; strategyAnalyses?: never; strategyEvaluations?: never; strategyPerformances?: never; strategyVersions?: never; systemLogs?: never; teams?: never;   /** Rows of `tokens`; all of them when empty. */
  tokens: TokenFilter; trades?: never; trainingExamples?: never; }
  |  { aiDecisions?: never; alerts?: never; archivedImprovements?: never; auditEntries?: never; backups?: never; costs?: never; driftReports?: never; evaluations?: never; experiments?: never; exports?: never; frictions?: never; imports?: never; improvements?: never; jobs?: never; legacyMigrations?: never; llmCalls?: never; marketSnapshots?: never; matches?: never; modelFits?: never; picks?: never; pipelineRuns?: never; pipelineSchedules?: never; portfolioSnapshots?: never; rotatedFiles?: never; strategies?: never; strategyAdoptions?: never; strategyAnalyses?: never; strategyEvaluations?: never; strategyPerformances?: never; strategyVersions?: never; systemLogs?: never; teams?: never; tokens?: never;   /** Rows of `trades`; all of them when empty. */
  trades: TradeFilter; trainingExamples?: never; }
  |  { aiDecisions?: never; alerts?: never; archivedImprovements?: never; auditEntries?: never; backups?: never; costs?: never; driftReports?: never; evaluations?: never; experiments?: never; exports?: never; frictions?: never; imports?: never; improvements?: never; jobs?: never; legacyMigrations?: never; llmCalls?: never; marketSnapshots?: never; matches?: never; modelFits?: never; picks?: never; pipelineRuns?: never; pipelineSchedules?: never; portfolioSnapshots?: never; rotatedFiles?: never; strategies?: never; strategyAdoptions?: never; strategyAnalyses?: never; strategyEvaluations?: never; strategyPerformances?: never; strategyVersions?: never; systemLogs?: never; teams?: never; tokens?: never; trades?: never;   /** Rows of `trainingExamples`; all of them when empty. */
  trainingExamples: TrainingExampleFilter; };

/** What is done about a failure of a run. */
export type FailureSeverity =
  /** The run ends at once. */
  | 'FATAL'
  /** Tried again, with growing pauses; when that does not help, the run fails. */
  | 'RECOVERABLE'
  /** The match is passed over and its audit entry names the reason; the run goes on. */
  | 'SKIP_MATCH';

/** Which sources of results are to be asked. */
export type FetchResultsInput = {
  /** A word of your own for this call, 1 to 200 characters. Repeating it with the same input answers the first result and does nothing again, whoever repeats it: also after the key or token of the caller was replaced. With another input it is refused. Without it, every call is a new one. */
  idempotencyKey?: string | null | undefined;
  /** Names of sources, as `resultSources` has them; all of them when not given. What is not set up on the server (`RESULTS_SOURCES`) is refused. */
  sources?: Array<string> | null | undefined;
};

/** A condition on a number. What is given together has to hold together. */
export type FloatFilter = {
  /** Exactly this value. */
  eq?: number | null | undefined;
  /** Greater. */
  gt?: number | null | undefined;
  /** Greater or equal. */
  gte?: number | null | undefined;
  /** One of these. At most 200 values; an empty list matches nothing. */
  in?: Array<number> | null | undefined;
  /** True: only rows without a value. False: only rows with one. */
  isNull?: boolean | null | undefined;
  /** Less. */
  lt?: number | null | undefined;
  /** Less or equal. */
  lte?: number | null | undefined;
  /** The value is another one. Rows without a value do not match. */
  not?: number | null | undefined;
};

/** Which rows of Friction are meant. What is given together has to hold together; given empty, every row. At most 200 conditions and 2000 values, those of nested filters included. */
export type FrictionFilter = {
  /** Each of these has to hold. 1 to 50, none of them empty. */
  AND?: Array<FrictionFilter> | null | undefined;
  /** This must not hold. Rows for which it is unknown, for lack of a value, do not match. Not empty. */
  NOT?: FrictionFilter | null | undefined;
  /** At least one of these has to hold. 1 to 50, none of them empty. */
  OR?: Array<FrictionFilter> | null | undefined;
  /** By chaos potential, 0 to 100. */
  chaosPotential?: FloatFilter | null | undefined;
  /** By confidence level: `LOW`, `MEDIUM`, `HIGH`. */
  confidenceLevel?: StringFilter | null | undefined;
  /** By the instant at which the pair was first stored. */
  createdAt?: DateTimeFilter | null | undefined;
  /** By `databaseId`. */
  databaseId?: IntFilter | null | undefined;
  /** By the friction score, 0 to 100. */
  frictionScore?: FloatFilter | null | undefined;
  /** By goals per meeting. */
  h2hAvgGoals?: FloatFilter | null | undefined;
  /** By meetings that the away side won. */
  h2hAwayWins?: IntFilter | null | undefined;
  /** By meetings that nobody won. */
  h2hDraws?: IntFilter | null | undefined;
  /** By meetings that the home side won. */
  h2hHomeWins?: IntFilter | null | undefined;
  /** By the number of meetings. */
  h2hMatches?: IntFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By the day of the last meeting. */
  lastMatchOn?: DateFilter | null | undefined;
  /** By matches analysed. */
  matchesAnalyzed?: IntFilter | null | undefined;
  /** By mental clash, 0 to 100. */
  mentalClash?: FloatFilter | null | undefined;
  /** By the probability that both sides score, a fraction 0..1. */
  predictedBttsProb?: FloatFilter | null | undefined;
  /** By predicted goals. */
  predictedGoals?: FloatFilter | null | undefined;
  /** By the probability of three goals or more, a fraction 0..1. */
  predictedOver25Prob?: FloatFilter | null | undefined;
  /** By the predicted winner as it is stored: `HOME`, `DRAW`, `AWAY`. */
  predictedWinner?: StringFilter | null | undefined;
  /** By psychological edge, -100 to 100, positive for the home side. */
  psychologicalEdge?: FloatFilter | null | undefined;
  /** By risk friction, 0 to 100. */
  riskFriction?: FloatFilter | null | undefined;
  /** By season, as `2025/26`. */
  season?: StringFilter | null | undefined;
  /** By the style of the away side. */
  styleAway?: StringFilter | null | undefined;
  /** By style clash, 0 to 100. */
  styleClash?: FloatFilter | null | undefined;
  /** By the style of the home side. */
  styleHome?: StringFilter | null | undefined;
  /** By tactical friction, 0 to 100. */
  tacticalFriction?: FloatFilter | null | undefined;
  /** By either side: at least one of the two fits. */
  team?: TeamFilter | null | undefined;
  /** By the side that is stored as away. */
  teamAway?: TeamFilter | null | undefined;
  /** By the side that is stored as home: `{ league: { eq: "Premier League" } }`. */
  teamHome?: TeamFilter | null | undefined;
  /** By tempo friction, 0 to 100. */
  tempoFriction?: FloatFilter | null | undefined;
  /** By the instant of the last change. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** In which order a list of Friction is answered. */
export type FrictionOrder = {
  /** Up or down; nulls come last either way. */
  direction?: OrderDirection;
  /** The value to order by. */
  field: FrictionOrderField;
};

/** What a list of Friction can be ordered by. Equal values are ordered by id. */
export type FrictionOrderField =
  /** By chaos potential. Nulls come last in both directions. */
  | 'CHAOS_POTENTIAL'
  /** By confidence level, as text. Nulls come last in both directions. */
  | 'CONFIDENCE_LEVEL'
  /** By the instant at which the pair was first stored. */
  | 'CREATED_AT'
  /** By `databaseId`: in the order in which pairs were first stored. */
  | 'DATABASE_ID'
  /** By the friction score. Nulls come last in both directions. */
  | 'FRICTION_SCORE'
  /** By goals per meeting. Nulls come last in both directions. */
  | 'H2H_AVG_GOALS'
  /** By meetings that the away side won. Nulls come last in both directions. */
  | 'H2H_AWAY_WINS'
  /** By meetings that nobody won. Nulls come last in both directions. */
  | 'H2H_DRAWS'
  /** By meetings that the home side won. Nulls come last in both directions. */
  | 'H2H_HOME_WINS'
  /** By the number of meetings. Nulls come last in both directions. */
  | 'H2H_MATCHES'
  /** By the day of the last meeting. Nulls come last in both directions. */
  | 'LAST_MATCH_ON'
  /** By matches analysed. Nulls come last in both directions. */
  | 'MATCHES_ANALYZED'
  /** By mental clash. Nulls come last in both directions. */
  | 'MENTAL_CLASH'
  /** By the probability that both sides score. Nulls come last in both directions. */
  | 'PREDICTED_BTTS_PROB'
  /** By predicted goals. Nulls come last in both directions. */
  | 'PREDICTED_GOALS'
  /** By the probability of three goals or more. Nulls come last in both directions. */
  | 'PREDICTED_OVER25_PROB'
  /** By the predicted winner, as text. Nulls come last in both directions. */
  | 'PREDICTED_WINNER'
  /** By psychological edge. Nulls come last in both directions. */
  | 'PSYCHOLOGICAL_EDGE'
  /** By risk friction. Nulls come last in both directions. */
  | 'RISK_FRICTION'
  /** By season. Nulls come last in both directions. */
  | 'SEASON'
  /** By the style of the away side. Nulls come last in both directions. */
  | 'STYLE_AWAY'
  /** By style clash. Nulls come last in both directions. */
  | 'STYLE_CLASH'
  /** By the style of the home side. Nulls come last in both directions. */
  | 'STYLE_HOME'
  /** By tactical friction. Nulls come last in both directions. */
  | 'TACTICAL_FRICTION'
  /** By the name of the away side. Nulls come last in both directions. */
  | 'TEAM_AWAY_NAME'
  /** By the name of the home side. Nulls come last in both directions. */
  | 'TEAM_HOME_NAME'
  /** By tempo friction. Nulls come last in both directions. */
  | 'TEMPO_FRICTION'
  /** By the instant of the last change. */
  | 'UPDATED_AT';

/** How the goals of the two sides are distributed, given the ratings of the teams. */
export type GoalModelKind =
  /** Poisson goals of each side and goals that both share (Karlis and Ntzoufras 2003), with `covariance` as their mean. */
  | 'BIVARIATE_POISSON'
  /** Poisson goals with a dependence `rho` in the scores 0-0, 1-0, 0-1 and 1-1 (Dixon and Coles 1997). */
  | 'DIXON_COLES'
  /** Independent Poisson goals (Maher 1982): `rho` and `covariance` are 0. */
  | 'POISSON';

/** A condition on a value of GoalModelKind. What is given together has to hold together. */
export type GoalModelKindFilter = {
  /** Exactly this value. */
  eq?: GoalModelKind | null | undefined;
  /** One of these. At most 200 values; an empty list matches nothing. */
  in?: Array<GoalModelKind> | null | undefined;
  /** Another value. */
  not?: GoalModelKind | null | undefined;
};

/** A condition on the id of a node. */
export type IdFilter = {
  /** Exactly this node. */
  eq?: string | null | undefined;
  /** One of these nodes. At most 200 values; an empty list matches nothing. */
  in?: Array<string> | null | undefined;
  /** Any other node. */
  not?: string | null | undefined;
};

/** What a file of matches is. */
export type ImportKind =
  /** Matches to come, with the odds of the day. */
  | 'FIXTURES'
  /** A season of a division: results, statistics and odds. */
  | 'SEASON';

/** A condition on a value of ImportKind. What is given together has to hold together. */
export type ImportKindFilter = {
  /** Exactly this value. */
  eq?: ImportKind | null | undefined;
  /** One of these. At most 200 values; an empty list matches nothing. */
  in?: Array<ImportKind> | null | undefined;
  /** Another value. */
  not?: ImportKind | null | undefined;
};

/** Which files are to be imported. */
export type ImportMatchesInput = {
  /** The code of the division that every row has to be of (`E0`), whatever the names of the files claim. */
  division?: string | null | undefined;
  /** A word of your own for this call, 1 to 200 characters. Repeating it with the same input answers the first result and does nothing again, whoever repeats it: also after the key or token of the caller was replaced. With another input it is refused. Without it, every call is a new one. */
  idempotencyKey?: string | null | undefined;
  /** From when fixtures files were known; not given, 00:00 UTC of the day in the name of each. */
  knownAt?: string | null | undefined;
  /** Files or folders below the server's import folder (`IMPORT_DIR`), relative to it. */
  paths?: Array<string> | null | undefined;
  /** Files sent along as text. */
  uploads?: Array<MatchFileInput> | null | undefined;
};

/** What became of an improvement that was to be activated. */
export type ImprovementActivationOutcome =
  /** It is active, and its experiment has begun. */
  | 'ACTIVATED'
  /** It could have been activated, and was not, because another one could not: REJECT_ALL. */
  | 'HELD_BACK'
  /** There is none under the id. */
  | 'NOT_FOUND'
  /** It is in a status from which it cannot be activated, and was left there. */
  | 'WRONG_STATUS';

/** What an adjustment changes. */
export type ImprovementAdjustmentKind =
  /** No bets in a segment. */
  | 'EXCLUDE'
  /** A higher least edge for the bets of a segment. */
  | 'REQUIRE_EDGE'
  /** Another number for all bets of the strategy. */
  | 'SET';

/** Which rows of Improvement are meant. What is given together has to hold together; given empty, every row. At most 200 conditions and 2000 values, those of nested filters included. */
export type ImprovementFilter = {
  /** Each of these has to hold. 1 to 50, none of them empty. */
  AND?: Array<ImprovementFilter> | null | undefined;
  /** This must not hold. Rows for which it is unknown, for lack of a value, do not match. Not empty. */
  NOT?: ImprovementFilter | null | undefined;
  /** At least one of these has to hold. 1 to 50, none of them empty. */
  OR?: Array<ImprovementFilter> | null | undefined;
  /** By who proposed it. */
  agentName?: StringFilter | null | undefined;
  /** By when it was archived; only archived ones have it. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** By the win rate where the strategy fails, in per cent. */
  baselineWinRate?: FloatFilter | null | undefined;
  /** By when it was proposed. */
  createdAt?: DateTimeFilter | null | undefined;
  /** By `databaseId`. */
  databaseId?: IntFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By the threshold that is proposed. */
  newThreshold?: FloatFilter | null | undefined;
  /** By where it stands. */
  status?: ImprovementStatusFilter | null | undefined;
  /** By the strategy that is to change. */
  strategyName?: StringFilter | null | undefined;
  /** By a text in its agent, strategy, failure pattern, reasoning or reason of archiving. */
  text?: TextSearchFilter | null | undefined;
  /** By when its row was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** In which order a list of Improvement is answered. */
export type ImprovementOrder = {
  /** Up or down; nulls come last either way. */
  direction?: OrderDirection;
  /** The value to order by. */
  field: ImprovementOrderField;
};

/** What a list of Improvement can be ordered by. Equal values are ordered by id. */
export type ImprovementOrderField =
  /** By who proposed it, as the database compares text. */
  | 'AGENT_NAME'
  /** By the instant at which it was archived. Nulls come last in both directions. */
  | 'ARCHIVED_AT'
  /** By the win rate where the strategy fails. Nulls come last in both directions. */
  | 'BASELINE_WIN_RATE'
  /** By the instant at which it was proposed. */
  | 'CREATED_AT'
  /** By the threshold that is proposed. Nulls come last in both directions. */
  | 'NEW_THRESHOLD'
  /** By the name of the status: ACTIVE, APPLIED, ARCHIVED, PROPOSED. */
  | 'STATUS'
  /** By the strategy, as the database compares text. */
  | 'STRATEGY_NAME'
  /** By the instant at which its row was last changed. */
  | 'UPDATED_AT';

/** That an improvement is applied whatever its experiment says. */
export type ImprovementOverrideInput = {
  /** Why, in 1 to 2,000 characters; kept in its history and in the audit trail. */
  reason: string;
};

/** Where an improvement stands. */
export type ImprovementStatus =
  /** Is being tested: both parameter sets are computed on every match. */
  | 'ACTIVE'
  /** Its parameters were put into force. This is final. */
  | 'APPLIED'
  /** Was put aside, with a reason; it can be proposed again. */
  | 'ARCHIVED'
  /** Waits for somebody to test or archive it. */
  | 'PROPOSED';

/** A condition on a value of ImprovementStatus. What is given together has to hold together. */
export type ImprovementStatusFilter = {
  /** Exactly this value. */
  eq?: ImprovementStatus | null | undefined;
  /** One of these. At most 200 values; an empty list matches nothing. */
  in?: Array<ImprovementStatus> | null | undefined;
  /** Another value. */
  not?: ImprovementStatus | null | undefined;
};

/** A condition on a whole number. What is given together has to hold together. */
export type IntFilter = {
  /** Exactly this value. */
  eq?: number | null | undefined;
  /** Greater. */
  gt?: number | null | undefined;
  /** Greater or equal. */
  gte?: number | null | undefined;
  /** One of these. At most 200 values; an empty list matches nothing. */
  in?: Array<number> | null | undefined;
  /** True: only rows without a value. False: only rows with one. */
  isNull?: boolean | null | undefined;
  /** Less. */
  lt?: number | null | undefined;
  /** Less or equal. */
  lte?: number | null | undefined;
  /** The value is another one. Rows without a value do not match. */
  not?: number | null | undefined;
};

/** Which rows of Job are meant. What is given together has to hold together; given empty, every row. At most 200 conditions and 2000 values, those of nested filters included. */
export type JobFilter = {
  /** Each of these has to hold. 1 to 50, none of them empty. */
  AND?: Array<JobFilter> | null | undefined;
  /** This must not hold. Rows for which it is unknown, for lack of a value, do not match. Not empty. */
  NOT?: JobFilter | null | undefined;
  /** At least one of these has to hold. 1 to 50, none of them empty. */
  OR?: Array<JobFilter> | null | undefined;
  /** By the instant at which it was asked for. */
  createdAt?: DateTimeFilter | null | undefined;
  /** By the instant at which it ended; null until then. */
  finishedAt?: DateTimeFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By what the job does. */
  kind?: JobKindFilter | null | undefined;
  /** By how far it has come. */
  state?: JobStateFilter | null | undefined;
};

/** What a job does. */
export type JobKind =
  /** Finds patterns of failure as of an instant and proposes improvements; the result names the analysis, and counts what was tested and proposed. */
  | 'ANALYZE_STRATEGIES'
  /** Computes the frictions of the pairs of leagues as of an instant; the result counts the pairs of each league. */
  | 'COMPUTE_FRICTIONS'
  /** Computes the DNA of the teams of leagues as of an instant; the result counts the teams of each league. */
  | 'COMPUTE_TEAM_DNA'
  /** Writes every table at one instant into an archive; the result names the backup. The daily one is verified as well, and older ones are rotated. */
  | 'CREATE_BACKUP'
  /** The daily work: fetch results, settle picks, and what follows from them; each step is tried again on its own. */
  | 'DAILY'
  /** Compares seasons of leagues with those before them; the result counts the subjects of each league by status. */
  | 'DETECT_DRIFT'
  /** Walks a model through imported seasons as of an instant and scores it; the result names the evaluation. */
  | 'EVALUATE_MODEL'
  /** Tests the library of strategies on seasons of leagues as of an instant; the result counts what was tried in each league. */
  | 'EVALUATE_STRATEGIES'
  /** Writes the rows of a list into a file, all of them of one instant; the result names the export, and counts its rows and bytes. */
  | 'EXPORT'
  /** Reads the sources of results and imports what is new; the result tells each source. */
  | 'FETCH_RESULTS'
  /** Imports season or fixtures files; the result holds a report for each file. */
  | 'IMPORT_MATCHES'
  /** Imports a public list of trades into the ledger; the result is the report of it. */
  | 'IMPORT_TRADES'
  /** Runs the pipeline as of an instant; the result counts matches and picks. */
  | 'PIPELINE_RUN'
  /** Restores an archive into a database that it makes; the result names it, and where it can be reached. */
  | 'RESTORE_BACKUP'
  /** Settles picks whose results are known, and adds their matches to experiments; the result counts them by outcome. */
  | 'SETTLE_PICKS'
  /** Checks an archive and restores it into a database that is dropped again; the result counts what was compared. */
  | 'VERIFY_BACKUP';

/** A condition on a value of JobKind. What is given together has to hold together. */
export type JobKindFilter = {
  /** Exactly this value. */
  eq?: JobKind | null | undefined;
  /** One of these. At most 200 values; an empty list matches nothing. */
  in?: Array<JobKind> | null | undefined;
  /** Another value. */
  not?: JobKind | null | undefined;
};

/** How far a job has come. The last three are final. */
export type JobState =
  /** Ended because somebody asked for it; nothing half done is left. */
  | 'CANCELLED'
  /** Done; `result` says what came of it. */
  | 'COMPLETED'
  /** Ended without a result; `error` says why. */
  | 'FAILED'
  /** Waits for a worker. */
  | 'QUEUED'
  /** A worker is at it. When that worker dies, another one starts the job anew, three times at most; a job of a command that was killed FAILS. */
  | 'RUNNING';

/** A condition on a value of JobState. What is given together has to hold together. */
export type JobStateFilter = {
  /** Exactly this value. */
  eq?: JobState | null | undefined;
  /** One of these. At most 200 values; an empty list matches nothing. */
  in?: Array<JobState> | null | undefined;
  /** Another value. */
  not?: JobState | null | undefined;
};

/** Which rows of LegacyMigration are meant. What is given together has to hold together; given empty, every row. At most 200 conditions and 2000 values, those of nested filters included. */
export type LegacyMigrationFilter = {
  /** Each of these has to hold. 1 to 50, none of them empty. */
  AND?: Array<LegacyMigrationFilter> | null | undefined;
  /** This must not hold. Rows for which it is unknown, for lack of a value, do not match. Not empty. */
  NOT?: LegacyMigrationFilter | null | undefined;
  /** At least one of these has to hold. 1 to 50, none of them empty. */
  OR?: Array<LegacyMigrationFilter> | null | undefined;
  /** By what its copies are called after. */
  backupSuffix?: StringFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By the instant at which it ran. */
  migratedAt?: DateTimeFilter | null | undefined;
  /** By the instant at which the state before was restored; null while it stands. */
  rolledBackAt?: DateTimeFilter | null | undefined;
};

/** Which rows of LlmCall are meant. What is given together has to hold together; given empty, every row. At most 200 conditions and 2000 values, those of nested filters included. */
export type LlmCallFilter = {
  /** Each of these has to hold. 1 to 50, none of them empty. */
  AND?: Array<LlmCallFilter> | null | undefined;
  /** This must not hold. Rows for which it is unknown, for lack of a value, do not match. Not empty. */
  NOT?: LlmCallFilter | null | undefined;
  /** At least one of these has to hold. 1 to 50, none of them empty. */
  OR?: Array<LlmCallFilter> | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By the match that it was about. */
  match?: MatchFilter | null | undefined;
  /** By the model, as its provider names it. */
  model?: StringFilter | null | undefined;
  /** By what it came to. */
  outcome?: LlmCallOutcomeFilter | null | undefined;
  /** By who was asked. */
  provider?: PaidProviderFilter | null | undefined;
  /** By what it was made for. */
  purpose?: CostPurposeFilter | null | undefined;
  /** By the run that it was made for. */
  run?: PipelineRunFilter | null | undefined;
  /** By the instant at which it was about to be sent. */
  startedAt?: DateTimeFilter | null | undefined;
};

/** What a request to a language model came to. */
export type LlmCallOutcome =
  /** The answer has the form that was asked for, and says nothing that it must not. */
  | 'ACCEPTED'
  /** There is no answer; the error says why. */
  | 'FAILED'
  /** Under way, or its process died within the last quarter of an hour. */
  | 'PENDING'
  /** The answer is none of the form that was asked for, or says what it must not: nothing of it is used. */
  | 'REFUSED';

/** A condition on a value of LlmCallOutcome. What is given together has to hold together. */
export type LlmCallOutcomeFilter = {
  /** Exactly this value. */
  eq?: LlmCallOutcome | null | undefined;
  /** One of these. At most 200 values; an empty list matches nothing. */
  in?: Array<LlmCallOutcome> | null | undefined;
  /** Another value. */
  not?: LlmCallOutcome | null | undefined;
};

/** How grave a line of the log is. */
export type LogLevel =
  /** What stops the desk. */
  | 'CRITICAL'
  /** For whoever looks for a fault. */
  | 'DEBUG'
  /** What did not work. */
  | 'ERROR'
  /** What happened as it should. */
  | 'INFO'
  /** What may become a fault. */
  | 'WARNING';

/** A condition on a value of LogLevel. What is given together has to hold together. */
export type LogLevelFilter = {
  /** Exactly this value. */
  eq?: LogLevel | null | undefined;
  /** One of these. At most 200 values; an empty list matches nothing. */
  in?: Array<LogLevel> | null | undefined;
  /** Another value. */
  not?: LogLevel | null | undefined;
};

/** Which rows of MarketSnapshot are meant. What is given together has to hold together; given empty, every row. At most 200 conditions and 2000 values, those of nested filters included. */
export type MarketSnapshotFilter = {
  /** Each of these has to hold. 1 to 50, none of them empty. */
  AND?: Array<MarketSnapshotFilter> | null | undefined;
  /** This must not hold. Rows for which it is unknown, for lack of a value, do not match. Not empty. */
  NOT?: MarketSnapshotFilter | null | undefined;
  /** At least one of these has to hold. 1 to 50, none of them empty. */
  OR?: Array<MarketSnapshotFilter> | null | undefined;
  /** By how far bid and ask are apart, in hundredths of a per cent. */
  bidAskSpreadBps?: FloatFilter | null | undefined;
  /** By when it was stored. */
  createdAt?: DateTimeFilter | null | undefined;
  /** By `databaseId`. */
  databaseId?: IntFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By what could be traded against, in US dollars. */
  liquidityUsd?: DecimalFilter | null | undefined;
  /** By the price, in the quote token. */
  price?: DecimalFilter | null | undefined;
  /** By where it is from. */
  source?: StringFilter | null | undefined;
  /** By the instant that it is about. */
  takenAt?: DateTimeFilter | null | undefined;
  /** By the pair. */
  tokenPair?: StringFilter | null | undefined;
  /** By how much the price moved in an hour. */
  volatility1h?: FloatFilter | null | undefined;
  /** By what was traded in a day, in US dollars. */
  volume24hUsd?: DecimalFilter | null | undefined;
};

/** A file of matches, sent along as text. */
export type MatchFileInput = {
  /** Its name: says what the file claims to be (`E0_2526.csv`, `fixtures_2026-05-15.csv`). */
  name: string;
  /** Its whole content. A request may have 10 MB in all. */
  text: string;
};

/** Which rows of Match are meant. What is given together has to hold together; given empty, every row. At most 200 conditions and 2000 values, those of nested filters included. */
export type MatchFilter = {
  /** Each of these has to hold. 1 to 50, none of them empty. */
  AND?: Array<MatchFilter> | null | undefined;
  /** This must not hold. Rows for which it is unknown, for lack of a value, do not match. Not empty. */
  NOT?: MatchFilter | null | undefined;
  /** At least one of these has to hold. 1 to 50, none of them empty. */
  OR?: Array<MatchFilter> | null | undefined;
  /** By goals of the away side; null without a result. */
  awayGoals?: IntFilter | null | undefined;
  /** By the side that travels. */
  awayTeam?: TeamFilter | null | undefined;
  /** By the code of the division: `E0`. */
  division?: StringFilter | null | undefined;
  /** By whether the time of day is known. */
  hasKickOffTime?: BooleanFilter | null | undefined;
  /** By goals of the home side; null without a result. */
  homeGoals?: IntFilter | null | undefined;
  /** By the side that plays at home. */
  homeTeam?: TeamFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By kick-off. */
  kickOffAt?: DateTimeFilter | null | undefined;
  /** By the instant from which the fixture was known. */
  knownAt?: DateTimeFilter | null | undefined;
  /** By the day of the match in the United Kingdom. */
  playedOn?: DateFilter | null | undefined;
  /** By the name of the referee. */
  referee?: StringFilter | null | undefined;
  /** By the instant from which the result was known; `isNull: true` finds matches without one. */
  resultKnownAt?: DateTimeFilter | null | undefined;
  /** By season, as `2025/26`. */
  season?: StringFilter | null | undefined;
  /** By either side: at least one of the two fits. */
  team?: TeamFilter | null | undefined;
};

/** Which rows of MatchImport are meant. What is given together has to hold together; given empty, every row. At most 200 conditions and 2000 values, those of nested filters included. */
export type MatchImportFilter = {
  /** Each of these has to hold. 1 to 50, none of them empty. */
  AND?: Array<MatchImportFilter> | null | undefined;
  /** This must not hold. Rows for which it is unknown, for lack of a value, do not match. Not empty. */
  NOT?: MatchImportFilter | null | undefined;
  /** At least one of these has to hold. 1 to 50, none of them empty. */
  OR?: Array<MatchImportFilter> | null | undefined;
  /** By the name of the file. */
  fileName?: StringFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By the instant at which the import ran. */
  importedAt?: DateTimeFilter | null | undefined;
  /** By what the file is. */
  kind?: ImportKindFilter | null | undefined;
  /** By the SHA-256 of its bytes. */
  sha256?: StringFilter | null | undefined;
};

/** In which order a list of Match is answered. */
export type MatchOrder = {
  /** Up or down; nulls come last either way. */
  direction?: OrderDirection;
  /** The value to order by. */
  field: MatchOrderField;
};

/** What a list of Match can be ordered by. Equal values are ordered by id. */
export type MatchOrderField =
  /** By goals of the away side. Nulls come last in both directions. */
  | 'AWAY_GOALS'
  /** By goals of the home side. Nulls come last in both directions. */
  | 'HOME_GOALS'
  /** By kick-off. */
  | 'KICK_OFF_AT'
  /** By the instant from which the fixture was known. */
  | 'KNOWN_AT'
  /** By the instant from which the result was known. Nulls come last in both directions. */
  | 'RESULT_KNOWN_AT';

/** That the bets on a match do not stand, or that an earlier declaration is taken back. */
export type MatchVoidInput = {
  /** True takes an earlier declaration back: picks are settled by the result once it is known, and stay void until then. */
  isWithdrawn?: boolean | null | undefined;
  /** The id of a Match. */
  matchId: string;
  /** Why, for whoever reads the settlement: 1 to 500 characters. */
  reason: string;
};

/** How stakes are cut down from full Kelly. */
export type MatchupKellyInput = {
  /** What there is to stake, in units, above 0; 100 when not given. */
  bankrollUnits?: number | null | undefined;
  /** Largest share of the bankroll, after the multiplier, 0 to 1, of a single bet and of all simultaneous ones together; 1 when not given. */
  cap?: number | null | undefined;
  /** Share of full Kelly, 0 to 1; 0.25 when not given. */
  multiplier?: number | null | undefined;
};

/** The layers of a forecast, in the order in which they are laid on top of each other. */
export type MatchupLayerName =
  /** The goal model with every match of its history weighing the same. */
  | 'BASE'
  /** The means adjusted by what the friction of the two clubs was seen to do to goals. */
  | 'FRICTION'
  /** Mixed with the goal means that price the match as the market does. */
  | 'MARKET'
  /** The same model with older matches weighing less. */
  | 'TIME_DECAY';

/** How much the layers above the goal model count. */
export type MatchupLayersInput = {
  /** Of what the friction trial found, 0 to 1; 0 when not given. Counts for nothing until a trial excludes 0 in favour of friction. */
  frictionWeight?: number | null | undefined;
  /** Of the market's opinion, 0 to 1; 0 when not given. That is in the given 1X2 odds, else in the benchmark's quotes of the stored fixture. */
  marketWeight?: number | null | undefined;
};

/** Lines to price besides the usual ones; multiples of 0.25, at most 20 of a kind. */
export type MatchupLinesInput = {
  /** Goals given to the home side, -10 to 10; besides -2 to 2 by quarters. */
  handicaps?: Array<string> | null | undefined;
  /** Goals in all, 0 to 10; besides 0.5, 1.5, 2.5, 3.5 and 4.5. */
  totals?: Array<string> | null | undefined;
};

/** Markets whose prices can be weighed in `calculateMatchup`. */
export type MatchupMarket =
  /** Home or away once the line is added to the home goals: prices `home`, `away`. */
  | 'ASIAN_HANDICAP'
  /** Whether each side scores: prices `yes`, `no`; no line. */
  | 'BOTH_TEAMS_TO_SCORE'
  /** Home win, draw or away win (1X2): prices `home`, `draw`, `away`; no line. */
  | 'MATCH_RESULT'
  /** More or fewer goals in all than the line: prices `over`, `under`. */
  | 'OVER_UNDER';

/** The goal model; what is not given is as pipeline runs have it, but for newcomers, who are rated. */
export type MatchupModelInput = {
  /** How far back matches count, in days, 1 to 1825; 1095 when not given. */
  historyDays?: number | null | undefined;
  /** How goals are distributed; DIXON_COLES when not given. */
  kind?: GoalModelKind | null | undefined;
  /** Matches that a club must have in the league to be rated by them alone, 1 to 1000; 10 when not given. */
  minTeamMatches?: number | null | undefined;
  /** What becomes of a club with fewer; RATE when not given. `Matchup.newcomers` says whom it concerned. */
  newcomers?: NewcomerRule | null | undefined;
  /** Precision of the prior that draws ratings to the average, 0 to 1000; 0 when not given: plain maximum likelihood. */
  shrinkage?: number | null | undefined;
  /** Decay of a match's weight per day of age, 0 to 0.02; 0.0018 when not given, which halves a match in 385 days. */
  xi?: number | null | undefined;
};

/** Prices of one market: decimal odds above 1, up to 1000000, of its outcomes, by name. A part of them is taken; the margin can be taken out of all of them alone. */
export type MatchupOddsInput = {
  /** Of the away side; in MATCH_RESULT and ASIAN_HANDICAP. */
  away?: string | null | undefined;
  /** Of the draw; in MATCH_RESULT. */
  draw?: string | null | undefined;
  /** Of the home side; in MATCH_RESULT and ASIAN_HANDICAP. */
  home?: string | null | undefined;
  /** Goals in all of OVER_UNDER, 0 to 10, or given to the home side of ASIAN_HANDICAP, -10 to 10; a multiple of 0.25. None in other markets. */
  line?: string | null | undefined;
  /** Which one; it says which prices it takes. */
  market: MatchupMarket;
  /** That a side scores nothing; in BOTH_TEAMS_TO_SCORE. */
  no?: string | null | undefined;
  /** Of more goals; in OVER_UNDER. */
  over?: string | null | undefined;
  /** Of fewer goals; in OVER_UNDER. */
  under?: string | null | undefined;
  /** That both score; in BOTH_TEAMS_TO_SCORE. */
  yes?: string | null | undefined;
};

/** An outcome of a `MatchupMarket`. */
export type MatchupSelection =
  /** The away side: it wins, or covers the handicap. */
  | 'AWAY'
  /** Level after full time. */
  | 'DRAW'
  /** The home side: it wins, or covers the handicap. */
  | 'HOME'
  /** A side scores nothing. */
  | 'NO'
  /** More goals than the line. */
  | 'OVER'
  /** Fewer goals than the line. */
  | 'UNDER'
  /** Each side scores at least once. */
  | 'YES';

/** Which rows of ModelFit are meant. What is given together has to hold together; given empty, every row. At most 200 conditions and 2000 values, those of nested filters included. */
export type ModelFitFilter = {
  /** Each of these has to hold. 1 to 50, none of them empty. */
  AND?: Array<ModelFitFilter> | null | undefined;
  /** This must not hold. Rows for which it is unknown, for lack of a value, do not match. Not empty. */
  NOT?: ModelFitFilter | null | undefined;
  /** At least one of these has to hold. 1 to 50, none of them empty. */
  OR?: Array<ModelFitFilter> | null | undefined;
  /** By the as-of instant. */
  asOf?: DateTimeFilter | null | undefined;
  /** By the instant of storing. */
  computedAt?: DateTimeFilter | null | undefined;
  /** By the code of the division: `E0`. */
  division?: StringFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By the hash of the inputs: one fit at most. */
  inputsHash?: StringFilter | null | undefined;
  /** By the distribution. */
  kind?: GoalModelKindFilter | null | undefined;
  /** By the number of matches that determine it. */
  matches?: IntFilter | null | undefined;
  /** By the day from which ages of matches count back. */
  referenceOn?: DateFilter | null | undefined;
  /** By the version of the rules. */
  version?: IntFilter | null | undefined;
};

/** What becomes of a club with few matches in the league. */
export type NewcomerRule =
  /** Such a club is rated as those that came into the league within the history, the mean of their attacks and defences, mixed with its own rating as far as it has matches. */
  | 'RATE'
  /** A club with fewer than `minTeamMatches` is not rated. */
  | 'SKIP';

/** What is bet on. */
export type OddsMarket =
  /** Home or away once the line is added to the home goals; quarter lines split the stake. */
  | 'ASIAN_HANDICAP'
  /** Home win, draw or away win after full time (1X2). Has no line. */
  | 'MATCH_RESULT'
  /** More or fewer goals in all than the line. */
  | 'OVER_UNDER';

/** A condition on a value of OddsMarket. What is given together has to hold together. */
export type OddsMarketFilter = {
  /** Exactly this value. */
  eq?: OddsMarket | null | undefined;
  /** One of these. At most 200 values; an empty list matches nothing. */
  in?: Array<OddsMarket> | null | undefined;
  /** Another value. */
  not?: OddsMarket | null | undefined;
};

/** When prices were taken. */
export type OddsStage =
  /** The last prices before kick-off. */
  | 'CLOSING'
  /** Collected before the match: on Friday afternoon for the weekend, on Tuesday afternoon for midweek. */
  | 'PRE_MATCH';

/** Which end of an order comes first. Nulls come last in both. */
export type OrderDirection =
  /** Smallest, earliest or alphabetically first value first. */
  | 'ASC'
  /** Largest, latest or alphabetically last value first. */
  | 'DESC';

/** Who is paid for the answers of a language model. */
export type PaidProvider =
  /** Anthropic, or a server that speaks its messages. */
  | 'ANTHROPIC'
  /** OpenAI, or a server that speaks its chat completions. */
  | 'OPENAI';

/** A condition on a value of PaidProvider. What is given together has to hold together. */
export type PaidProviderFilter = {
  /** Exactly this value. */
  eq?: PaidProvider | null | undefined;
  /** One of these. At most 200 values; an empty list matches nothing. */
  in?: Array<PaidProvider> | null | undefined;
  /** Another value. */
  not?: PaidProvider | null | undefined;
};

/** Which rows of Pick are meant. What is given together has to hold together; given empty, every row. At most 200 conditions and 2000 values, those of nested filters included. */
export type PickFilter = {
  /** Each of these has to hold. 1 to 50, none of them empty. */
  AND?: Array<PickFilter> | null | undefined;
  /** This must not hold. Rows for which it is unknown, for lack of a value, do not match. Not empty. */
  NOT?: PickFilter | null | undefined;
  /** At least one of these has to hold. 1 to 50, none of them empty. */
  OR?: Array<PickFilter> | null | undefined;
  /** By the code of the book: `PS`. */
  book?: StringFilter | null | undefined;
  /** By the instant at which the run recorded it. */
  createdAt?: DateTimeFilter | null | undefined;
  /** By how old the results were. */
  dataFreshness?: DataFreshnessFilter | null | undefined;
  /** By expected profit per unit staked, a fraction: 0.05 is five per cent. */
  edge?: FloatFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By whether it counts, or is in the shadow. */
  isCounted?: BooleanFilter | null | undefined;
  /** By line, in goals; null for MATCH_RESULT. */
  line?: DecimalFilter | null | undefined;
  /** By what is bet on. */
  market?: OddsMarketFilter | null | undefined;
  /** By the match it is about. */
  match?: MatchFilter | null | undefined;
  /** By how it ended; null while it is open. */
  outcome?: PickOutcomeOrNullFilter | null | undefined;
  /** By decimal odds as offered. */
  price?: DecimalFilter | null | undefined;
  /** By the model's probability, a fraction 0..1. */
  probability?: FloatFilter | null | undefined;
  /** By probability minus fair probability, a fraction -1..1; null without a fair probability. */
  probabilityEdge?: FloatFilter | null | undefined;
  /** By profit, in units, a loss negative; null while it is open. */
  profitUnits?: DecimalFilter | null | undefined;
  /** By the run that kept it. */
  run?: PipelineRunFilter | null | undefined;
  /** By what is backed. */
  selection?: SelectionFilter | null | undefined;
  /** By the instant at which it was settled last; null while it is open. */
  settledAt?: DateTimeFilter | null | undefined;
  /** By stake, in units. */
  stakeUnits?: DecimalFilter | null | undefined;
  /** By the name of the strategy. */
  strategyName?: StringFilter | null | undefined;
};

/** In which order a list of Pick is answered. */
export type PickOrder = {
  /** Up or down; nulls come last either way. */
  direction?: OrderDirection;
  /** The value to order by. */
  field: PickOrderField;
};

/** What a list of Pick can be ordered by. Equal values are ordered by id. */
export type PickOrderField =
  /** By the instant at which the run recorded it. */
  | 'CREATED_AT'
  /** By expected profit per unit staked. */
  | 'EDGE'
  /** By line. Nulls come last in both directions. */
  | 'LINE'
  /** By decimal odds as offered. */
  | 'PRICE'
  /** By the model's probability. */
  | 'PROBABILITY'
  /** By distance from the fair probability. Nulls come last in both directions. */
  | 'PROBABILITY_EDGE'
  /** By profit in units; null while it is open. Nulls come last in both directions. */
  | 'PROFIT_UNITS'
  /** By the instant at which it was settled last; null while it is open. Nulls come last in both directions. */
  | 'SETTLED_AT'
  /** By stake. */
  | 'STAKE_UNITS';

/** How a settled pick ended. */
export type PickOutcome =
  /** Half of the stake is lost, the other half came back: a quarter line. */
  | 'HALF_LOST'
  /** Half of the stake won at the price, the other half came back: a quarter line. */
  | 'HALF_WON'
  /** The whole stake is lost. */
  | 'LOST'
  /** The line was met: the whole stake came back. */
  | 'PUSH'
  /** The bet does not stand: the match was postponed for too long, or somebody declared it void. The stake came back. */
  | 'VOID'
  /** The whole stake won. */
  | 'WON';

/** A condition on a value of PickOutcome. What is given together has to hold together. */
export type PickOutcomeFilter = {
  /** Exactly this value. */
  eq?: PickOutcome | null | undefined;
  /** One of these. At most 200 values; an empty list matches nothing. */
  in?: Array<PickOutcome> | null | undefined;
  /** Another value. */
  not?: PickOutcome | null | undefined;
};

/** A condition on a value of PickOutcome. What is given together has to hold together. */
export type PickOutcomeOrNullFilter = {
  /** Exactly this value. */
  eq?: PickOutcome | null | undefined;
  /** One of these. At most 200 values; an empty list matches nothing. */
  in?: Array<PickOutcome> | null | undefined;
  /** True: only rows without a value. False: only rows with one. */
  isNull?: boolean | null | undefined;
  /** Another value. */
  not?: PickOutcome | null | undefined;
};

/** Every way in which a run can be disturbed: 5 that are tried again, 8 for which a match is passed over, 5 that end the run. */
export type PipelineFailure =
  /** The audit trail was changed around the product: nothing is decided on top of it. FATAL. */
  | 'AUDIT_CHAIN_BROKEN'
  /** A budget for paid calls is spent. FATAL. */
  | 'BUDGET_EXHAUSTED'
  /** The stored configuration of the run is not valid. FATAL. */
  | 'CONFIG_INVALID'
  /** Drift of a league is critical, and the configuration stops a run for it. FATAL. */
  | 'CRITICAL_DRIFT'
  /** The database did not answer in time, or cannot be reached. RECOVERABLE. */
  | 'DATABASE_TIMEOUT'
  /** No DNA of a side was known, and the configuration asks for it. SKIP_MATCH. */
  | 'DNA_MISSING'
  /** Too few results of the division or of a side were known. SKIP_MATCH. */
  | 'INSUFFICIENT_HISTORY'
  /** The match has kicked off by the wall clock: a LIVE run decides before that. SKIP_MATCH. */
  | 'KICK_OFF_PASSED'
  /** Another transaction was in the way: a deadlock, or a lock that was not given up in time. RECOVERABLE. */
  | 'LOCK_CONFLICT'
  /** The history determines no forecast of the match. SKIP_MATCH. */
  | 'MODEL_NOT_CONVERGED'
  /** The prices of the match cannot all be true. SKIP_MATCH. */
  | 'ODDS_ANOMALOUS'
  /** No price of the match was known. SKIP_MATCH. */
  | 'ODDS_MISSING'
  /** Every price of the match was seen too long ago to be an offer. SKIP_MATCH. */
  | 'ODDS_STALE'
  /** A language model did not answer in time. RECOVERABLE. */
  | 'PROVIDER_TIMEOUT'
  /** A source or provider asked for fewer calls. RECOVERABLE. */
  | 'RATE_LIMITED'
  /** What lies between two nodes has not the form that the next one needs. FATAL. */
  | 'SCHEMA_MISMATCH'
  /** A source of results or odds cannot be reached, or its circuit breaker is open. RECOVERABLE. */
  | 'SOURCE_UNAVAILABLE'
  /** A side has no known match in the division. SKIP_MATCH. */
  | 'TEAM_UNKNOWN';

/** The nodes of a run, numbered 0 to 9 in the order in which they work. */
export type PipelineNodeName =
  /** Seals decisions and picks in the audit trail. Its number is 9. */
  | 'AUDITOR'
  /** Loads the results known then, and says how fresh each division is. Its number is 1. */
  | 'DATA_LOADER'
  /** Reads the DNA vectors of both sides as they were known then. Its number is 2. */
  | 'DNA_PROFILER'
  /** Reads the friction between both sides as it was known then. Its number is 3. */
  | 'FRICTION_ANALYST'
  /** Has a language model read what was kept; off unless the configuration asks for it. Its number is 7. */
  | 'LLM_REVIEWER'
  /** Finds the fixtures and prices that were known at the as-of instant. Its number is 0. */
  | 'MARKET_SCANNER'
  /** Fits the goal models and gives the probability of every score. Its number is 4. */
  | 'PROBABILITY_MODELLER'
  /** Gives every selection that was kept its stake. Its number is 8. */
  | 'STAKE_SIZER'
  /** Weighs every selection by the strategies, and keeps those with an edge. Its number is 5. */
  | 'STRATEGY_SELECTOR'
  /** Refuses selections by exposure, sanity of odds, drift, duplicates and least history. Its number is 6. */
  | 'VALIDATORS';

/** Which rows of PipelineRun are meant. What is given together has to hold together; given empty, every row. At most 200 conditions and 2000 values, those of nested filters included. */
export type PipelineRunFilter = {
  /** Each of these has to hold. 1 to 50, none of them empty. */
  AND?: Array<PipelineRunFilter> | null | undefined;
  /** This must not hold. Rows for which it is unknown, for lack of a value, do not match. Not empty. */
  NOT?: PipelineRunFilter | null | undefined;
  /** At least one of these has to hold. 1 to 50, none of them empty. */
  OR?: Array<PipelineRunFilter> | null | undefined;
  /** By its as-of instant. */
  asOf?: DateTimeFilter | null | undefined;
  /** By the instant at which it was asked for. */
  createdAt?: DateTimeFilter | null | undefined;
  /** By the instant at which it ended; null until then. */
  finishedAt?: DateTimeFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By the divisions it looked at; runs over all of them list none. */
  leagues?: TagsFilter | null | undefined;
  /** By what its picks are for. */
  mode?: ExecutionModeFilter | null | undefined;
  /** By the number of picks. */
  picksKept?: IntFilter | null | undefined;
  /** By the schedule that started it; runs that somebody started do not match. */
  schedule?: PipelineScheduleFilter | null | undefined;
  /** By how far it has come. */
  status?: ProcessingStatusFilter | null | undefined;
};

/** In which order a list of PipelineRun is answered. */
export type PipelineRunOrder = {
  /** Up or down; nulls come last either way. */
  direction?: OrderDirection;
  /** The value to order by. */
  field: PipelineRunOrderField;
};

/** What a list of PipelineRun can be ordered by. Equal values are ordered by id. */
export type PipelineRunOrderField =
  /** By its as-of instant. */
  | 'AS_OF'
  /** By the instant at which it was asked for. */
  | 'CREATED_AT'
  /** By the instant at which it ended. Nulls come last in both directions. */
  | 'FINISHED_AT'
  /** By the number of picks. */
  | 'PICKS_KEPT';

/** Which rows of PipelineSchedule are meant. What is given together has to hold together; given empty, every row. At most 200 conditions and 2000 values, those of nested filters included. */
export type PipelineScheduleFilter = {
  /** Each of these has to hold. 1 to 50, none of them empty. */
  AND?: Array<PipelineScheduleFilter> | null | undefined;
  /** This must not hold. Rows for which it is unknown, for lack of a value, do not match. Not empty. */
  NOT?: PipelineScheduleFilter | null | undefined;
  /** At least one of these has to hold. 1 to 50, none of them empty. */
  OR?: Array<PipelineScheduleFilter> | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By whether it starts runs. */
  isEnabled?: BooleanFilter | null | undefined;
  /** By what the picks of its runs are for. */
  mode?: ExecutionModeFilter | null | undefined;
  /** By name. */
  name?: StringFilter | null | undefined;
};

/** Which rows of PortfolioSnapshot are meant. What is given together has to hold together; given empty, every row. At most 200 conditions and 2000 values, those of nested filters included. */
export type PortfolioSnapshotFilter = {
  /** Each of these has to hold. 1 to 50, none of them empty. */
  AND?: Array<PortfolioSnapshotFilter> | null | undefined;
  /** This must not hold. Rows for which it is unknown, for lack of a value, do not match. Not empty. */
  NOT?: PortfolioSnapshotFilter | null | undefined;
  /** At least one of these has to hold. 1 to 50, none of them empty. */
  OR?: Array<PortfolioSnapshotFilter> | null | undefined;
  /** By how much of it was USDC. */
  cashUsdc?: DecimalFilter | null | undefined;
  /** By when it was stored. */
  createdAt?: DateTimeFilter | null | undefined;
  /** By `databaseId`. */
  databaseId?: IntFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By the profit of 7 days, in US dollars. */
  pnl7dUsd?: DecimalFilter | null | undefined;
  /** By the profit of a day, in US dollars. */
  pnl24hUsd?: DecimalFilter | null | undefined;
  /** By the profit of 30 days, in US dollars. */
  pnl30dUsd?: DecimalFilter | null | undefined;
  /** By how risky the desk found it. */
  riskScore?: FloatFilter | null | undefined;
  /** By the instant that it is about. */
  takenAt?: DateTimeFilter | null | undefined;
  /** By what everything was worth, in US dollars. */
  totalValueUsd?: DecimalFilter | null | undefined;
};

/** One snapshot of what the desk holds. */
export type PortfolioSnapshotItemInput = {
  /** How much of it is USDC. */
  cashUsdc?: string | null | undefined;
  /** Profit of the 7 days before, in US dollars. */
  pnl7dUsd?: string | null | undefined;
  /** Profit of the 24 hours before, in US dollars. */
  pnl24hUsd?: string | null | undefined;
  /** Profit of the 30 days before, in US dollars. */
  pnl30dUsd?: string | null | undefined;
  /** The tokens that are held, in any form. */
  positions?: unknown;
  /** How risky the desk finds it, on a scale of its own, from 0. */
  riskScore?: number | null | undefined;
  /** The instant that it is about. Of any offset, at most 5 minutes ahead of now; now when not given. */
  takenAt?: string | null | undefined;
  /** What everything together is worth, in US dollars. */
  totalValueUsd: string;
};

/** How far a run, or one node of it, has come. COMPLETED is final; FAILED and CANCELLED are until somebody resumes. */
export type ProcessingStatus =
  /** Ended because somebody asked for it. A run can be resumed. */
  | 'CANCELLED'
  /** Done: decisions and picks are stored. */
  | 'COMPLETED'
  /** Ended before its end; `error` says why. It can be resumed. */
  | 'FAILED'
  /** Waits for a worker. */
  | 'PENDING'
  /** A worker is at it, or it waits to be tried again; what nodes have finished is stored. */
  | 'RUNNING'
  /** Passed over for a named reason. */
  | 'SKIPPED';

/** A condition on a value of ProcessingStatus. What is given together has to hold together. */
export type ProcessingStatusFilter = {
  /** Exactly this value. */
  eq?: ProcessingStatus | null | undefined;
  /** One of these. At most 200 values; an empty list matches nothing. */
  in?: Array<ProcessingStatus> | null | undefined;
  /** Another value. */
  not?: ProcessingStatus | null | undefined;
};

/** Which archived improvement is proposed again. */
export type ReactivateImprovementInput = {
  /** Who does it: a name of 1 to 100 characters on one line, kept with the step. Who holds an API key or a token is recorded in any case: behind the name that is given, `Ada (ci)`, with at most 100 characters in all, or alone when none is. The user of the machine is recorded under the name that is given; nobody is named when none is. */
  by?: string | null | undefined;
  /** The id of an Improvement. */
  id: string;
  /** A word of your own for this call, 1 to 200 characters. Repeating it with the same input answers the first result and does nothing again, whoever repeats it: also after the key or token of the caller was replaced. With another input it is refused. Without it, every call is a new one. */
  idempotencyKey?: string | null | undefined;
  /** Why, in 1 to 2,000 characters; none is kept when not given. */
  reason?: string | null | undefined;
};

/** A decision. */
export type RecordAiDecisionInput = {
  /** The numbers that the question was made of. */
  aggregatedInputs?: unknown;
  /** For how much, in US dollars, from 0. */
  amountUsd?: string | null | undefined;
  /** How sure the model says to be, 0..1. */
  confidence?: number | null | undefined;
  /** What the answer cost, in US dollars, from 0. */
  costUsd?: string | null | undefined;
  /** When it was made. Of any offset, at most 5 minutes ahead of now; now when not given. */
  decidedAt?: string | null | undefined;
  /** A name of your own, in 1 to 200 characters. One that is stored already is refused, whatever the decision says. */
  decisionId: string;
  /** What to do. */
  decisionType: AiDecisionType;
  /** What the model was asked, whole, in 1 to 200,000 characters. */
  fullPrompt?: string | null | undefined;
  /** A word of your own for this call, 1 to 200 characters. Repeating it with the same input answers the first result and does nothing again, whoever repeats it: also after the key or token of the caller was replaced. With another input it is refused. Without it, every call is a new one. */
  idempotencyKey?: string | null | undefined;
  /** Tokens of text that the model read, from 0. */
  inputTokens?: number | null | undefined;
  /** Tokens of text that the model wrote, from 0. */
  outputTokens?: number | null | undefined;
  /** What the model answered, as it came, in 1 to 200,000 characters. */
  rawResponse?: string | null | undefined;
  /** Why, in the words of the model, in 1 to 200,000 characters. */
  reasoning?: string | null | undefined;
  /** At which price to give up, above 0. */
  stopLossPrice?: string | null | undefined;
  /** At which price to take the profit, above 0. */
  takeProfitPrice?: string | null | undefined;
  /** The pair: BASE/QUOTE, `SOL/USDC`. */
  tokenPair: string;
};

/** What became of one record of a batch. */
export type RecordOutcome =
  /** It could have been stored, and was not, because another one could not: REJECT_ALL. */
  | 'HELD_BACK'
  /** It is stored. */
  | 'RECORDED'
  /** It breaks a rule, and is not stored; `refusal` says which. */
  | 'REFUSED';

/** Which snapshots of what the desk holds are to be stored, and what becomes of them where one is refused. */
export type RecordPortfolioSnapshotsInput = {
  /** What becomes of the others where one is refused. */
  errorPolicy: ErrorPolicy;
  /** A word of your own for this call, 1 to 200 characters. Repeating it with the same input answers the first result and does nothing again, whoever repeats it: also after the key or token of the caller was replaced. With another input it is refused. Without it, every call is a new one. One for the whole batch. */
  idempotencyKey?: string | null | undefined;
  /** 1 to 1,000. The body of the request may have 10 MB. */
  items: Array<PortfolioSnapshotItemInput>;
};

/** Which trades are to be stored, and what becomes of them where one is refused. */
export type RecordTradesInput = {
  /** What becomes of the others where one is refused. */
  errorPolicy: ErrorPolicy;
  /** A word of your own for this call, 1 to 200 characters. Repeating it with the same input answers the first result and does nothing again, whoever repeats it: also after the key or token of the caller was replaced. With another input it is refused. Without it, every call is a new one. One for the whole batch. */
  idempotencyKey?: string | null | undefined;
  /** 1 to 1,000. The body of the request may have 10 MB. */
  items: Array<TradeItemInput>;
};

/** Which rows are to be written into a file, and how. */
export type RequestExportInput = {
  /** How the file is written. */
  format: ExportFormat;
  /** A word of your own for this call, 1 to 200 characters. Repeating it with the same input answers the first result and does nothing again, whoever repeats it: also after the key or token of the caller was replaced. With another input it is refused. Without it, every call is a new one. */
  idempotencyKey?: string | null | undefined;
  /** The list and its filter. What it says of documents of related rows, such as DNA, is settled now; everything else when the job reads. */
  of: ExportSubjectInput;
};

/** Which run is to go on, and from where. */
export type ResumePipelineRunInput = {
  /** The node that runs again, and those after it. Where the run stopped when not given. Not for a BACKTEST over days, nor once the decisions are sealed. */
  fromNode?: PipelineNodeName | null | undefined;
  /** The id of a PipelineRun that FAILED or was CANCELLED. */
  id: string;
  /** A word of your own for this call, 1 to 200 characters. Repeating it with the same input answers the first result and does nothing again, whoever repeats it: also after the key or token of the caller was replaced. With another input it is refused. Without it, every call is a new one. */
  idempotencyKey?: string | null | undefined;
};

/** Which key is to open nothing any more. */
export type RevokeApiKeyInput = {
  /** The id of an ApiKey. */
  id: string;
  /** A word of your own for this call, 1 to 200 characters. Repeating it with the same input answers the first result and does nothing again, whoever repeats it: also after the key or token of the caller was replaced. With another input it is refused. Without it, every call is a new one. */
  idempotencyKey?: string | null | undefined;
  /** Why, in 1 to 2,000 characters, kept in the audit trail; none is kept when not given. */
  reason?: string | null | undefined;
};

/** What a caller can be, the weakest first: each may do all that the ones before it may. */
export type Role =
  /** Everything: restores backups, takes over and rolls back the tables of V1, and gives and takes access. */
  | 'ADMIN'
  /** Computes and evaluates besides: DNA, frictions, strategies, models, analyses; exports; sees costs. */
  | 'ANALYST'
  /** Runs the desk besides: imports, pipeline runs, settlement, improvements, the ledger, alerts, backups. */
  | 'OPERATOR'
  /** Reads what the desk knows and did: catalogue, runs, picks, improvements, the ledger. */
  | 'VIEWER';

/** A condition on a value of Role. What is given together has to hold together. */
export type RoleFilter = {
  /** Exactly this value. */
  eq?: Role | null | undefined;
  /** One of these. At most 200 values; an empty list matches nothing. */
  in?: Array<Role> | null | undefined;
  /** Another value. */
  not?: Role | null | undefined;
};

/** Which rows of RotatedFile are meant. What is given together has to hold together; given empty, every row. At most 200 conditions and 2000 values, those of nested filters included. */
export type RotatedFileFilter = {
  /** Each of these has to hold. 1 to 50, none of them empty. */
  AND?: Array<RotatedFileFilter> | null | undefined;
  /** This must not hold. Rows for which it is unknown, for lack of a value, do not match. Not empty. */
  NOT?: RotatedFileFilter | null | undefined;
  /** At least one of these has to hold. 1 to 50, none of them empty. */
  OR?: Array<RotatedFileFilter> | null | undefined;
  /** By its name in the folder. */
  fileName?: StringFilter | null | undefined;
  /** By the instant of its oldest record. */
  fromAt?: DateTimeFilter | null | undefined;
  /** By the machine that it was written on. */
  host?: StringFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By what it holds. */
  kind?: RotatedKindFilter | null | undefined;
  /** By when the records left the database. */
  rotatedAt?: DateTimeFilter | null | undefined;
  /** By the instant of its newest record. */
  toAt?: DateTimeFilter | null | undefined;
};

/** Which records are moved into files when they are old: 30 days, unless the settings say otherwise. */
export type RotatedKind =
  /** Idempotency keys with the answers that they stand for, by the instant at which they were stored. Who calls with one after that makes a new call. */
  | 'IDEMPOTENCY_KEYS'
  /** Events of pipeline runs that have ended, by the instant of the event and once the run itself is as old. Subscriptions no longer tell them. */
  | 'RUN_EVENTS'
  /** Entries of the system log, by the instant at which they were stored. */
  | 'SYSTEM_LOGS';

/** A condition on a value of RotatedKind. What is given together has to hold together. */
export type RotatedKindFilter = {
  /** Exactly this value. */
  eq?: RotatedKind | null | undefined;
  /** One of these. At most 200 values; an empty list matches nothing. */
  in?: Array<RotatedKind> | null | undefined;
  /** Another value. */
  not?: RotatedKind | null | undefined;
};

/** What can happen to a run. */
export type RunEventKind =
  /** A node is done; what it added is stored. */
  | 'NODE_COMPLETED'
  /** A node failed; it is tried again, or the run ends. */
  | 'NODE_FAILED'
  /** The run ended because somebody asked for it. */
  | 'RUN_CANCELLED'
  /** The run is done. */
  | 'RUN_COMPLETED'
  /** The run ended without completing. */
  | 'RUN_FAILED'
  /** The run was asked for and waits for a worker. */
  | 'RUN_QUEUED'
  /** Somebody asked for the run to go on after it had failed or was cancelled. */
  | 'RUN_RESUMED'
  /** Picks of the run were settled. */
  | 'RUN_SETTLED'
  /** A worker took the run up, for the first time or after another one. */
  | 'RUN_STARTED'
  /** All nodes are done for one as-of instant, and its picks are stored. */
  | 'STEP_COMPLETED';

/** What can be allowed, one by one. A role brings every scope that it is enough for; a key or a token can be held to some of them. */
export type Scope =
  /** See API keys, without their secrets. From the role ADMIN on. */
  | 'ACCESS_READ'
  /** Create and revoke API keys. From the role ADMIN on. */
  | 'ACCESS_WRITE'
  /** Restore backups into new databases. From the role ADMIN on. */
  | 'BACKUPS_RESTORE'
  /** Make and verify backups. From the role OPERATOR on. */
  | 'BACKUPS_WRITE'
  /** Compute DNA, frictions and drift, and test the library of strategies. From the role ANALYST on. */
  | 'CATALOGUE_COMPUTE'
  /** Read teams, DNA, frictions, strategies, matches, odds, and what was imported. From the role VIEWER on. */
  | 'CATALOGUE_READ'
  /** Read budgets, costs, and calls of paid models with their texts. From the role ANALYST on. */
  | 'COSTS_READ'
  /** Send documents of the caller’s own to a server that otherwise takes published ones alone. From the role ANALYST on. */
  | 'DOCUMENTS_ARBITRARY'
  /** See exports and download files of lists that may be read. From the role ANALYST on. */
  | 'EXPORTS_READ'
  /** Export lists that may be read. From the role ANALYST on. */
  | 'EXPORTS_REQUEST'
  /** Look for patterns of failure, which may ask a paid model. From the role ANALYST on. */
  | 'IMPROVEMENTS_ANALYZE'
  /** Archive, reactivate, activate and apply improvements. From the role OPERATOR on. */
  | 'IMPROVEMENTS_DECIDE'
  /** Read improvements, experiments and analyses. From the role VIEWER on. */
  | 'IMPROVEMENTS_READ'
  /** Ask for the schema, open GraphiQL, and get suggestions for names that do not exist. From the role ANALYST on. */
  | 'INTROSPECTION'
  /** Cancel jobs that the caller could have started. From the role ANALYST on. */
  | 'JOBS_CANCEL'
  /** See jobs, their state and their progress. From the role VIEWER on. */
  | 'JOBS_READ'
  /** Read trades, decisions, logs, snapshots and performance of the trading ledger. From the role VIEWER on. */
  | 'LEDGER_READ'
  /** Record, import and update what the trading ledger holds. From the role OPERATOR on. */
  | 'LEDGER_WRITE'
  /** Take over the tables of V1, and roll that back. From the role ADMIN on. */
  | 'LEGACY_MIGRATE'
  /** Import season and fixtures files, and fetch results. From the role OPERATOR on. */
  | 'MATCHES_IMPORT'
  /** Walk models through seasons. From the role ANALYST on. */
  | 'MODELS_EVALUATE'
  /** Read fits and evaluations, and calculate matchups. From the role VIEWER on. */
  | 'MODELS_READ'
  /** Acknowledge alerts. From the role OPERATOR on. */
  | 'MONITORING_ACKNOWLEDGE'
  /** Read drift, alerts, and how the system is. From the role VIEWER on. */
  | 'MONITORING_READ'
  /** Read backups, rotated files, migrations of V1, the statements of the database, and /metrics. From the role OPERATOR on. */
  | 'OPERATIONS_READ'
  /** Read runs, picks, schedules and the audit trail, and replay decisions. From the role VIEWER on. */
  | 'PIPELINE_READ'
  /** Start, cancel and resume runs, settle picks, and keep schedules. From the role OPERATOR on. */
  | 'PIPELINE_RUN';

/** By what bets are told apart, as it is known when they are decided. */
export type SegmentFactor =
  /** A DNA tag of the team that is backed, as it was known; of none where no team is. In several at once. */
  | 'BACKED_TAG'
  /** What is known of the match besides: `WEEKEND` or `MIDWEEK` by its UK day, the part of the season, stale data, a newcomer. In several at once. */
  | 'CONTEXT'
  /** The division of the match, by its code: `E0`. */
  | 'DIVISION'
  /** A DNA tag of either team, where no team is backed: totals and draws. In several at once. */
  | 'EITHER_TAG'
  /** A DNA tag of the team that is backed against. In several at once. */
  | 'OPPONENT_TAG'
  /** The price on offer before commission, from the lower bound to below the upper one: `2.00-2.50`. */
  | 'PRICE_BAND'
  /** Market and side: `MATCH_RESULT HOME`. */
  | 'SELECTION';

/** An outcome that can be backed. */
export type Selection =
  /** The away side: it wins, or covers the handicap. */
  | 'AWAY'
  /** Level after full time; in MATCH_RESULT alone. */
  | 'DRAW'
  /** The home side: it wins, or covers the handicap. */
  | 'HOME'
  /** More goals than the line. */
  | 'OVER'
  /** Fewer goals than the line. */
  | 'UNDER';

/** A condition on a value of Selection. What is given together has to hold together. */
export type SelectionFilter = {
  /** Exactly this value. */
  eq?: Selection | null | undefined;
  /** One of these. At most 200 values; an empty list matches nothing. */
  in?: Array<Selection> | null | undefined;
  /** Another value. */
  not?: Selection | null | undefined;
};

/** Which picks are to be settled, and which matches do not count. */
export type SettlePicksInput = {
  /** Results and closing prices that became known later do not count; now when not given. */
  asOf?: string | null | undefined;
  /** A word of your own for this call, 1 to 200 characters. Repeating it with the same input answers the first result and does nothing again, whoever repeats it: also after the key or token of the caller was replaced. With another input it is refused. Without it, every call is a new one. */
  idempotencyKey?: string | null | undefined;
  /** The id of a PipelineRun, whose picks alone are settled; all when not given. */
  runId?: string | null | undefined;
  /** Declarations of void matches, at most 100. They count from now on, for picks of every run. Not together with a past `asOf`. */
  voids?: Array<MatchVoidInput> | null | undefined;
};

/** What a run is to look at. */
export type StartPipelineRunInput = {
  /** Nothing that became known later is used. Not in the future; now when not given. Not together with `backtestDays`. */
  asOf?: string | null | undefined;
  /** For BACKTEST: the days to go through instead of one instant. Each match is decided at 17:00 UK time, the last before its kick-off. */
  backtestDays?: BacktestDaysInput | null | undefined;
  /** What differs from the usual configuration: `{ "stakes": { "kellyMultiplier": 0.1 } }`. Unknown members are refused; `PipelineRun.config` shows the whole. `model.kind` is a GoalModelKind; `model.newcomers` is `SKIP`, which leaves promoted teams out until they have played enough, or `RATE`, by those that came before them; `layers.frictionWeight` and `layers.marketWeight`, 0..1, say how much friction and the market count. `strategies` are given whole, with `conditions` by segment (`{ factor: "DIVISION", value: "E0", minEdge: null }`); without them, those of `pipelineStrategies` as of `asOf`, or as of the first of `backtestDays`, decide. */
  config?: unknown;
  /** A word of your own for this call, 1 to 200 characters. Repeating it with the same input answers the first result and does nothing again, whoever repeats it: also after the key or token of the caller was replaced. With another input it is refused. Without it, every call is a new one. */
  idempotencyKey?: string | null | undefined;
  /** Codes of the divisions to look at (`E0`), at most 50; all of them when empty or not given. */
  leagues?: Array<string> | null | undefined;
  /** What its picks are for. */
  mode: ExecutionMode;
  /** Names of the strategies of the configuration that may keep selections (`totals-value`); all of them when empty or not given. */
  strategies?: Array<string> | null | undefined;
};

/** Which rows of StrategyAdoption are meant. What is given together has to hold together; given empty, every row. At most 200 conditions and 2000 values, those of nested filters included. */
export type StrategyAdoptionFilter = {
  /** Each of these has to hold. 1 to 50, none of them empty. */
  AND?: Array<StrategyAdoptionFilter> | null | undefined;
  /** This must not hold. Rows for which it is unknown, for lack of a value, do not match. Not empty. */
  NOT?: StrategyAdoptionFilter | null | undefined;
  /** At least one of these has to hold. 1 to 50, none of them empty. */
  OR?: Array<StrategyAdoptionFilter> | null | undefined;
  /** By when it was put into force. */
  adoptedAt?: DateTimeFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By the `databaseId` of the improvement that was applied. */
  improvementDatabaseId?: IntFilter | null | undefined;
  /** By strategy. */
  strategyName?: StringFilter | null | undefined;
};

/** Which rows of StrategyAnalysis are meant. What is given together has to hold together; given empty, every row. At most 200 conditions and 2000 values, those of nested filters included. */
export type StrategyAnalysisFilter = {
  /** Each of these has to hold. 1 to 50, none of them empty. */
  AND?: Array<StrategyAnalysisFilter> | null | undefined;
  /** This must not hold. Rows for which it is unknown, for lack of a value, do not match. Not empty. */
  NOT?: StrategyAnalysisFilter | null | undefined;
  /** At least one of these has to hold. 1 to 50, none of them empty. */
  OR?: Array<StrategyAnalysisFilter> | null | undefined;
  /** By the as-of instant. */
  asOf?: DateTimeFilter | null | undefined;
  /** By how many bets it looked at. */
  bets?: IntFilter | null | undefined;
  /** By when it ended; null until then. */
  finishedAt?: DateTimeFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By the model; null for EMBEDDED. */
  model?: StringFilter | null | undefined;
  /** By how many improvements it proposed. */
  proposed?: IntFilter | null | undefined;
  /** By who made the proposals. */
  provider?: AnalysisProviderFilter | null | undefined;
  /** By when a worker last took it up. */
  startedAt?: DateTimeFilter | null | undefined;
  /** By how far it has come. */
  status?: AnalysisStatusFilter | null | undefined;
  /** By how many means were tested. */
  tests?: IntFilter | null | undefined;
};

/** Which rows of StrategyEvaluation are meant. What is given together has to hold together; given empty, every row. At most 200 conditions and 2000 values, those of nested filters included. */
export type StrategyEvaluationFilter = {
  /** Each of these has to hold. 1 to 50, none of them empty. */
  AND?: Array<StrategyEvaluationFilter> | null | undefined;
  /** This must not hold. Rows for which it is unknown, for lack of a value, do not match. Not empty. */
  NOT?: StrategyEvaluationFilter | null | undefined;
  /** At least one of these has to hold. 1 to 50, none of them empty. */
  OR?: Array<StrategyEvaluationFilter> | null | undefined;
  /** By the as-of instant. */
  asOf?: DateTimeFilter | null | undefined;
  /** By the instant of storing. */
  computedAt?: DateTimeFilter | null | undefined;
  /** By how many configurations were tried. */
  configurationsTried?: IntFilter | null | undefined;
  /** By the code of the division: `E0`. */
  division?: StringFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By the hash of the inputs. */
  inputsHash?: StringFilter | null | undefined;
  /** By matches that could be bet on. */
  matches?: IntFilter | null | undefined;
  /** By season, as `2025/26`. */
  season?: StringFilter | null | undefined;
  /** By the version of the rules of testing. */
  version?: IntFilter | null | undefined;
};

/** Which rows of Strategy are meant. What is given together has to hold together; given empty, every row. At most 200 conditions and 2000 values, those of nested filters included. */
export type StrategyFilter = {
  /** Each of these has to hold. 1 to 50, none of them empty. */
  AND?: Array<StrategyFilter> | null | undefined;
  /** This must not hold. Rows for which it is unknown, for lack of a value, do not match. Not empty. */
  NOT?: StrategyFilter | null | undefined;
  /** At least one of these has to hold. 1 to 50, none of them empty. */
  OR?: Array<StrategyFilter> | null | undefined;
  /** By average closing line value, in per cent. */
  avgClvPct?: FloatFilter | null | undefined;
  /** By conviction, 0..100: `{ gte: 50 }` finds what does not lose with 95 % confidence. Too few bets have none. Refused where it holds for more than 30,000 rows that fit the conditions beside it. */
  conviction?: FloatFilter | null | undefined;
  /** By the instant at which the row was first stored. */
  createdAt?: DateTimeFilter | null | undefined;
  /** By `databaseId`. */
  databaseId?: IntFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By whether it may be followed; rows that do not say match neither. */
  isActive?: BooleanFilter | null | undefined;
  /** By whether it is the best one of its club. */
  isBestStrategy?: BooleanFilter | null | undefined;
  /** By bets lost. */
  losses?: IntFilter | null | undefined;
  /** By market family, stored or deduced from the name. */
  marketFamily?: StrategyMarketFamilyFilter | null | undefined;
  /** By the hash of the parameters. */
  parametersHash?: StringFilter | null | undefined;
  /** By priority. */
  priority?: IntFilter | null | undefined;
  /** By profit, in units. */
  profitUnits?: FloatFilter | null | undefined;
  /** By return on turnover, in per cent: 13.8. */
  roiPct?: FloatFilter | null | undefined;
  /** By season, as `2025/26`. */
  season?: StringFilter | null | undefined;
  /** By where the row comes from. */
  source?: StringFilter | null | undefined;
  /** By the name of the strategy. */
  strategyName?: StringFilter | null | undefined;
  /** By rank within the club, 1 the best. */
  strategyRank?: IntFilter | null | undefined;
  /** By type, stored or deduced from the name. */
  strategyType?: StrategyTypeFilter | null | undefined;
  /** By the club on whose matches it was tested. */
  team?: TeamFilter | null | undefined;
  /** By the club's `databaseId`. */
  teamDatabaseId?: IntFilter | null | undefined;
  /** By bets, voids included. */
  totalBets?: IntFilter | null | undefined;
  /** By profit and loss, in units. */
  totalPnlUnits?: FloatFilter | null | undefined;
  /** By bets won of bets settled, in per cent: 61.5. */
  winRatePct?: FloatFilter | null | undefined;
  /** By bets won. */
  wins?: IntFilter | null | undefined;
};

/** What a strategy bets on. */
export type StrategyMarketFamily =
  /** Asian handicaps. */
  | 'AH'
  /** Both teams to score, or not. */
  | 'BTTS'
  /** Home win, draw or away win; `1X2` in the row. */
  | 'MATCH_RESULT'
  /** Several of these, or none. */
  | 'OTHER'
  /** More goals than a line. */
  | 'OVER'
  /** Fewer goals than a line. */
  | 'UNDER';

/** A condition on a value of StrategyMarketFamily. What is given together has to hold together. */
export type StrategyMarketFamilyFilter = {
  /** Exactly this value. */
  eq?: StrategyMarketFamily | null | undefined;
  /** One of these. At most 200 values; an empty list matches nothing. */
  in?: Array<StrategyMarketFamily> | null | undefined;
  /** Another value. */
  not?: StrategyMarketFamily | null | undefined;
};

/** Which rows of StrategyPerformance are meant. What is given together has to hold together; given empty, every row. At most 200 conditions and 2000 values, those of nested filters included. */
export type StrategyPerformanceFilter = {
  /** Each of these has to hold. 1 to 50, none of them empty. */
  AND?: Array<StrategyPerformanceFilter> | null | undefined;
  /** This must not hold. Rows for which it is unknown, for lack of a value, do not match. Not empty. */
  NOT?: StrategyPerformanceFilter | null | undefined;
  /** At least one of these has to hold. 1 to 50, none of them empty. */
  OR?: Array<StrategyPerformanceFilter> | null | undefined;
  /** By when it was stored. */
  createdAt?: DateTimeFilter | null | undefined;
  /** By `databaseId`. */
  databaseId?: IntFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By the deepest fall, in per cent. */
  maxDrawdownPct?: FloatFilter | null | undefined;
  /** By the end of the period. */
  periodEndsAt?: DateTimeFilter | null | undefined;
  /** By the start of the period. */
  periodStartsAt?: DateTimeFilter | null | undefined;
  /** By what was won by what was lost. */
  profitFactor?: FloatFilter | null | undefined;
  /** By the Sharpe ratio. */
  sharpeRatio?: FloatFilter | null | undefined;
  /** By the strategy. */
  strategyName?: StringFilter | null | undefined;
  /** By profits less losses, in US dollars. */
  totalPnlUsd?: DecimalFilter | null | undefined;
  /** By how many trades count. */
  totalTrades?: IntFilter | null | undefined;
  /** By the share of winning trades, 0 to 1. */
  winRate?: FloatFilter | null | undefined;
};

/** Which strategies are meant. What is given together has to hold together. */
export type StrategyRankFilter = {
  /** Strategies with so many settled bets or more. */
  minBets?: number | null | undefined;
  /** Strategies with one of these names. At most 200; an empty list matches nothing. */
  names?: Array<string> | null | undefined;
  /** Strategies of one of these tiers; those without a tier match none. */
  tiers?: Array<StrategyTier> | null | undefined;
};

/** In which order the ranking is answered. */
export type StrategyRankOrder = {
  /** Up or down; nulls come last either way. */
  direction?: OrderDirection;
  /** The value to order by. */
  field: StrategyRankOrderField;
};

/** What the ranking can be ordered by. Equal values are ordered by name. */
export type StrategyRankOrderField =
  /** By name, letter by letter. */
  | 'NAME'
  /** By return on turnover. Nulls come last in both directions. */
  | 'ROI_PCT'
  /** By bets placed. */
  | 'TOTAL_BETS'
  /** By profit and loss. */
  | 'TOTAL_PNL_UNITS'
  /** By turnover. */
  | 'TURNOVER_UNITS'
  /** By the lower bound of yield. Nulls come last in both directions. */
  | 'YIELD_LOWER_BOUND_PCT';

/** How good a strategy is, judged by the lower 95 % bound of its profit per unit staked, not by how often it wins. */
export type StrategyTier =
  /** The lower bound of yield is at least 2 and below 5 per cent. */
  | 'A'
  /** The lower bound of yield is at least 0 and below 2 per cent. */
  | 'B'
  /** The lower bound of yield is at least -5 and below 0 per cent: it may lose. */
  | 'C'
  /** The lower bound of yield is below -5 per cent. */
  | 'D'
  /** The lower bound of yield is 5 per cent or more. */
  | 'S';

/** What a strategy looks at. */
export type StrategyType =
  /** Puts several signals together, or says in its name neither a market nor a situation. */
  | 'COMPOUND'
  /** Bets where a situation holds: at home, away. */
  | 'CONTEXT'
  /** Bets on a market wherever it is played: over, under, both teams to score. */
  | 'MARKET';

/** A condition on a value of StrategyType. What is given together has to hold together. */
export type StrategyTypeFilter = {
  /** Exactly this value. */
  eq?: StrategyType | null | undefined;
  /** One of these. At most 200 values; an empty list matches nothing. */
  in?: Array<StrategyType> | null | undefined;
  /** Another value. */
  not?: StrategyType | null | undefined;
};

/** Which rows of StrategyVersion are meant. What is given together has to hold together; given empty, every row. At most 200 conditions and 2000 values, those of nested filters included. */
export type StrategyVersionFilter = {
  /** Each of these has to hold. 1 to 50, none of them empty. */
  AND?: Array<StrategyVersionFilter> | null | undefined;
  /** This must not hold. Rows for which it is unknown, for lack of a value, do not match. Not empty. */
  NOT?: StrategyVersionFilter | null | undefined;
  /** At least one of these has to hold. 1 to 50, none of them empty. */
  OR?: Array<StrategyVersionFilter> | null | undefined;
  /** By the instant of recording. */
  createdAt?: DateTimeFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By the name of the strategy. */
  name?: StringFilter | null | undefined;
  /** By the hash of the parameters. */
  parametersHash?: StringFilter | null | undefined;
  /** By number within the name. */
  version?: IntFilter | null | undefined;
};

/** A condition on a text. What is given together has to hold together. */
export type StringFilter = {
  /** Contains this text, in upper or lower case. No wildcards. */
  contains?: string | null | undefined;
  /** Exactly this text; upper and lower case differ. */
  eq?: string | null | undefined;
  /** Behind this text, as the database compares text. */
  gt?: string | null | undefined;
  /** This text or behind it, as the database compares text. */
  gte?: string | null | undefined;
  /** One of these. At most 200 values; an empty list matches nothing. */
  in?: Array<string> | null | undefined;
  /** True: only rows without a value. False: only rows with one. */
  isNull?: boolean | null | undefined;
  /** Before this text, as the database compares text. */
  lt?: string | null | undefined;
  /** This text or before it, as the database compares text. */
  lte?: string | null | undefined;
  /** The value is another one. Rows without a value do not match. */
  not?: string | null | undefined;
};

/** Which rows of SystemLog are meant. What is given together has to hold together; given empty, every row. At most 200 conditions and 2000 values, those of nested filters included. */
export type SystemLogFilter = {
  /** Each of these has to hold. 1 to 50, none of them empty. */
  AND?: Array<SystemLogFilter> | null | undefined;
  /** This must not hold. Rows for which it is unknown, for lack of a value, do not match. Not empty. */
  NOT?: SystemLogFilter | null | undefined;
  /** At least one of these has to hold. 1 to 50, none of them empty. */
  OR?: Array<SystemLogFilter> | null | undefined;
  /** By the `databaseId` of its decision; `isNull` asks for those without one. */
  aiDecisionId?: IntFilter | null | undefined;
  /** By when it was stored. */
  createdAt?: DateTimeFilter | null | undefined;
  /** By `databaseId`. */
  databaseId?: IntFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By how grave it is. */
  level?: LogLevelFilter | null | undefined;
  /** By when it happened. */
  loggedAt?: DateTimeFilter | null | undefined;
  /** By what happened, in words. */
  message?: StringFilter | null | undefined;
  /** By the part of the desk. */
  module?: StringFilter | null | undefined;
  /** By the `databaseId` of its trade; `isNull` asks for those without one. */
  tradeId?: IntFilter | null | undefined;
};

/** A condition on a list of words. What is given together has to hold together. Rows without a list count as rows with an empty one. */
export type TagsFilter = {
  /** Each of these is in the list, in any order. At most 200 values; an empty list matches everything. */
  hasAll?: Array<string> | null | undefined;
  /** At least one of these is in the list. At most 200 values; an empty list matches nothing. */
  hasAny?: Array<string> | null | undefined;
};

/** Which rows of Team are meant. What is given together has to hold together; given empty, every row. At most 200 conditions and 2000 values, those of nested filters included. */
export type TeamFilter = {
  /** Each of these has to hold. 1 to 50, none of them empty. */
  AND?: Array<TeamFilter> | null | undefined;
  /** This must not hold. Rows for which it is unknown, for lack of a value, do not match. Not empty. */
  NOT?: TeamFilter | null | undefined;
  /** At least one of these has to hold. 1 to 50, none of them empty. */
  OR?: Array<TeamFilter> | null | undefined;
  /** By average closing line value, in per cent. */
  avgClvPct?: FloatFilter | null | undefined;
  /** By the name of the best strategy. */
  bestStrategy?: StringFilter | null | undefined;
  /** By the instant at which the club was first stored. */
  createdAt?: DateTimeFilter | null | undefined;
  /** By playing style. */
  currentStyle?: StringFilter | null | undefined;
  /** By `databaseId`. */
  databaseId?: IntFilter | null | undefined;
  /** By numbers inside the DNA vectors; all of these have to hold. Said of related clubs in a list within rows, as in `team { matches }`, a filter takes at most 5; in a root list as many as of anything. 1 to 50. */
  dna?: Array<DnaMeasureFilter> | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By the name of the league. */
  league?: StringFilter | null | undefined;
  /** By the name of the club. */
  name?: StringFilter | null | undefined;
  /** By return on turnover, in per cent: 13.8. */
  roiPct?: FloatFilter | null | undefined;
  /** By the newest season the club was seen in, as `2025/26`. */
  season?: StringFilter | null | undefined;
  /** By the tags of the fingerprint. */
  tags?: TagsFilter | null | undefined;
  /** By archetype. */
  teamArchetype?: StringFilter | null | undefined;
  /** By tier: `ELITE`, `TOP6`, `MID`, `BOTTOM`. */
  tier?: StringFilter | null | undefined;
  /** By rank within the tier. */
  tierRank?: IntFilter | null | undefined;
  /** By bets, voids included. */
  totalBets?: IntFilter | null | undefined;
  /** By matches counted. */
  totalMatches?: IntFilter | null | undefined;
  /** By profit and loss, in units. */
  totalPnlUnits?: FloatFilter | null | undefined;
  /** By bets won of bets settled, in per cent: 61.5. */
  winRatePct?: FloatFilter | null | undefined;
};

/** One club, by exactly one of these. */
export type TeamKeyInput = {
  /** The key in `team_quantum_dna_v3`. */
  databaseId?: number | null | undefined;
  /** The id of a Team. */
  id?: string | null | undefined;
  /** The name, or what a source calls the club; case, accents and punctuation count only where they decide. A name that means several clubs is refused. */
  name?: string | null | undefined;
};

/** In which order a list of Team is answered. */
export type TeamOrder = {
  /** Up or down; nulls come last either way. */
  direction?: OrderDirection;
  /** The value to order by. */
  field: TeamOrderField;
};

/** What a list of Team can be ordered by. Equal values are ordered by id. */
export type TeamOrderField =
  /** By average closing line value. Nulls come last in both directions. */
  | 'AVG_CLV_PCT'
  /** By the instant at which the team was first stored. */
  | 'CREATED_AT'
  /** By `databaseId`: in the order of first appearance. */
  | 'DATABASE_ID'
  /** By the instant of the last audit. Nulls come last in both directions. */
  | 'LAST_AUDIT_AT'
  /** By the league's name. Nulls come last in both directions. */
  | 'LEAGUE'
  /** By name, as the database compares text. */
  | 'NAME'
  /** By return on turnover. Nulls come last in both directions. */
  | 'ROI_PCT'
  /** By rank within the tier. Nulls come last in both directions. */
  | 'TIER_RANK'
  /** By bets, voids included. Nulls come last in both directions. */
  | 'TOTAL_BETS'
  /** By matches counted. Nulls come last in both directions. */
  | 'TOTAL_MATCHES'
  /** By profit and loss. Nulls come last in both directions. */
  | 'TOTAL_PNL_UNITS'
  /** By bets won of bets settled. Nulls come last in both directions. */
  | 'WIN_RATE_PCT';

/** A condition on several texts of a row together. */
export type TextSearchFilter = {
  /** One of them contains this text, in upper or lower case. No wildcards. */
  contains?: string | null | undefined;
};

/** Which rows of Token are meant. What is given together has to hold together; given empty, every row. At most 200 conditions and 2000 values, those of nested filters included. */
export type TokenFilter = {
  /** Each of these has to hold. 1 to 50, none of them empty. */
  AND?: Array<TokenFilter> | null | undefined;
  /** This must not hold. Rows for which it is unknown, for lack of a value, do not match. Not empty. */
  NOT?: TokenFilter | null | undefined;
  /** At least one of these has to hold. 1 to 50, none of them empty. */
  OR?: Array<TokenFilter> | null | undefined;
  /** By how many decimals it has. */
  decimals?: IntFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By whether one is worth a US dollar. */
  isUsdStablecoin?: BooleanFilter | null | undefined;
  /** By its name. */
  token?: StringFilter | null | undefined;
};

/** Which rows of Trade are meant. What is given together has to hold together; given empty, every row. At most 200 conditions and 2000 values, those of nested filters included. */
export type TradeFilter = {
  /** Each of these has to hold. 1 to 50, none of them empty. */
  AND?: Array<TradeFilter> | null | undefined;
  /** This must not hold. Rows for which it is unknown, for lack of a value, do not match. Not empty. */
  NOT?: TradeFilter | null | undefined;
  /** At least one of these has to hold. 1 to 50, none of them empty. */
  OR?: Array<TradeFilter> | null | undefined;
  /** By its decision; those without one do not match. */
  aiDecision?: AiDecisionFilter | null | undefined;
  /** By the `databaseId` of its decision; `isNull` asks for those without one. */
  aiDecisionId?: IntFilter | null | undefined;
  /** By how much was given. */
  amountIn?: DecimalFilter | null | undefined;
  /** By how much was taken. */
  amountOut?: DecimalFilter | null | undefined;
  /** By how sure the desk was, 0..1. */
  confidenceScore?: FloatFilter | null | undefined;
  /** By `databaseId`. */
  databaseId?: IntFilter | null | undefined;
  /** By why it failed. */
  errorMessage?: StringFilter | null | undefined;
  /** By how long it took, in milliseconds. */
  executionTimeMs?: IntFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By the price. */
  price?: DecimalFilter | null | undefined;
  /** By profit, in US dollars. */
  profitLoss?: DecimalFilter | null | undefined;
  /** By the slippage that was allowed. */
  slippageBps?: IntFilter | null | undefined;
  /** By where it stands. */
  status?: TradeStatusFilter | null | undefined;
  /** By the strategy. */
  strategyUsed?: StringFilter | null | undefined;
  /** By the token that was given. */
  tokenIn?: StringFilter | null | undefined;
  /** By the token that was taken. */
  tokenOut?: StringFilter | null | undefined;
  /** By when it was sent. */
  tradedAt?: DateTimeFilter | null | undefined;
  /** By the hash of its transaction. */
  transactionHash?: StringFilter | null | undefined;
  /** By the signature of its transaction. */
  transactionSignature?: StringFilter | null | undefined;
};

/** One trade. */
export type TradeItemInput = {
  /** The id of the AiDecision that it carries out. It has to be of the same pair and direction, and where one side is a US dollar stablecoin within 5 % of its amount; a HOLD admits no trade. */
  aiDecisionId?: string | null | undefined;
  /** How much is given, above 0, with no more decimals than the token has: see `tokens`. */
  amountIn: string;
  /** How much is taken, from 0, likewise. Leave it out while it is not known. */
  amountOut?: string | null | undefined;
  /** How sure the desk is, 0..1. */
  confidenceScore?: number | null | undefined;
  /** Why it failed, in 1 to 20,000 characters. */
  errorMessage?: string | null | undefined;
  /** How long it took, in milliseconds, from 0. */
  executionTimeMs?: number | null | undefined;
  /** The fee of the network, in lamports, a whole number from 0. */
  gasUsedLamports?: string | null | undefined;
  /** The offer of the exchange, as it came. */
  jupiterQuoteResponse?: unknown;
  /** The transaction of the exchange, as it came. */
  jupiterTransactionData?: unknown;
  /** Up to which block the transaction is valid, a whole number. */
  lastValidBlockHeight?: string | null | undefined;
  /** Units of the quote token for one of the base token, above 0, as the desk reckons it. */
  price?: string | null | undefined;
  /** Profit, or loss below 0, in US dollars. */
  profitLoss?: string | null | undefined;
  /** How far the price may move, in hundredths of a per cent, 0 to 10,000. */
  slippageBps?: number | null | undefined;
  /** Where it stands; trades of the past are recorded as what became of them. */
  status?: TradeStatus;
  /** The strategy that it belongs to, in 1 to 200 characters. */
  strategyUsed?: string | null | undefined;
  /** The token that is given: a symbol or the address of a mint, in 1 to 100 characters. */
  tokenIn: string;
  /** The token that is taken, likewise; another one. */
  tokenOut: string;
  /** When it was sent. Of any offset, at most 5 minutes ahead of now; now when not given. */
  tradedAt?: string | null | undefined;
  /** The hash of its transaction, in 1 to 200 characters. */
  transactionHash?: string | null | undefined;
  /** The signature of its transaction, in 1 to 200 characters. */
  transactionSignature?: string | null | undefined;
};

/** In which order a list of Trade is answered. */
export type TradeOrder = {
  /** Up or down; nulls come last either way. */
  direction?: OrderDirection;
  /** The value to order by. */
  field: TradeOrderField;
};

/** What a list of Trade can be ordered by. Equal values are ordered by id. */
export type TradeOrderField =
  /** By how much was given, whatever the token. NaN counts as greatest. */
  | 'AMOUNT_IN'
  /** As they were recorded. */
  | 'DATABASE_ID'
  /** By how long it took. Nulls come last in both directions. */
  | 'EXECUTION_TIME_MS'
  /** By the price. NaN counts as greatest. Nulls come last in both directions. */
  | 'PRICE'
  /** By profit, in US dollars. NaN counts as greatest. Nulls come last in both directions. */
  | 'PROFIT_LOSS'
  /** By the name of the status, as the database compares text. */
  | 'STATUS'
  /** By the strategy, as the database compares text. Nulls come last in both directions. */
  | 'STRATEGY_USED'
  /** By the instant at which it was sent. */
  | 'TRADED_AT';

/** Where a trade stands. From PENDING it goes on to one of the others, and stays there. */
export type TradeStatus =
  /** Was given up before it was sent. This is final. */
  | 'CANCELLED'
  /** Was carried out. This is final. */
  | 'CONFIRMED'
  /** Was refused on its way, or ran out of time; nothing was exchanged. This is final. */
  | 'FAILED'
  /** Was sent, or is about to be; what came of it is not known yet. */
  | 'PENDING';

/** A condition on a value of TradeStatus. What is given together has to hold together. */
export type TradeStatusFilter = {
  /** Exactly this value. */
  eq?: TradeStatus | null | undefined;
  /** One of these. At most 200 values; an empty list matches nothing. */
  in?: Array<TradeStatus> | null | undefined;
  /** Another value. */
  not?: TradeStatus | null | undefined;
};

/** Which rows of TrainingExample are meant. What is given together has to hold together; given empty, every row. At most 200 conditions and 2000 values, those of nested filters included. */
export type TrainingExampleFilter = {
  /** Each of these has to hold. 1 to 50, none of them empty. */
  AND?: Array<TrainingExampleFilter> | null | undefined;
  /** This must not hold. Rows for which it is unknown, for lack of a value, do not match. Not empty. */
  NOT?: TrainingExampleFilter | null | undefined;
  /** At least one of these has to hold. 1 to 50, none of them empty. */
  OR?: Array<TrainingExampleFilter> | null | undefined;
  /** By the as-of instant of the decision. */
  asOf?: DateTimeFilter | null | undefined;
  /** By the form of the features. */
  featuresVersion?: IntFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By what came of it. */
  label?: PickOutcomeFilter | null | undefined;
  /** By the instant at which the label was set. */
  labelledAt?: DateTimeFilter | null | undefined;
  /** By the pick. */
  pick?: PickFilter | null | undefined;
  /** By profit per unit staked. */
  profitPerUnit?: FloatFilter | null | undefined;
};

export type ApiKeyFactsFragment = { __typename: 'ApiKey', id: string, prefix: string, name: string, role: Role, scopes: Array<Scope> | null, isActive: boolean, createdAt: string, createdBy: string | null, expiresAt: string | null, lastUsedAt: string | null, revokedAt: string | null, revokedBy: string | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { __typename: 'Viewer', kind: CallerKind, name: string | null, role: Role, scopes: Array<Scope>, keyPrefix: string | null, expiresAt: string | null } | null };

export type ApiKeysQueryVariables = Exact<{
  filter?: ApiKeyFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ApiKeysQuery = { apiKeys: { __typename: 'ApiKeyConnection', totalCount: number, nodes: Array<{ __typename: 'ApiKey', id: string, prefix: string, name: string, role: Role, scopes: Array<Scope> | null, isActive: boolean, createdAt: string, createdBy: string | null, expiresAt: string | null, lastUsedAt: string | null, revokedAt: string | null, revokedBy: string | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateApiKeyMutation = { createApiKey:
    | { __typename: 'CreateApiKeyPayload', secret: string | null, apiKey: { __typename: 'ApiKey', id: string, prefix: string, name: string, role: Role, scopes: Array<Scope> | null, isActive: boolean, createdAt: string, createdBy: string | null, expiresAt: string | null, lastUsedAt: string | null, revokedAt: string | null, revokedBy: string | null } }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', path: string, rule: string, code: ErrorCode, message: string }
    | { __typename: 'RightsNotHeldError', missingScopes: Array<Scope>, code: ErrorCode, message: string }
   | null };

export type RevokeApiKeyMutationVariables = Exact<{
  input: RevokeApiKeyInput;
}>;


export type RevokeApiKeyMutation = { revokeApiKey:
    | { __typename: 'ApiKeyRevokedError', revokedAt: string, revokedBy: string | null, code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', path: string, rule: string, code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'RevokeApiKeyPayload', apiKey: { __typename: 'ApiKey', id: string, prefix: string, name: string, role: Role, scopes: Array<Scope> | null, isActive: boolean, createdAt: string, createdBy: string | null, expiresAt: string | null, lastUsedAt: string | null, revokedAt: string | null, revokedBy: string | null } }
   | null };

export type CostsQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type CostsQuery = { costSummary: { __typename: 'CostSummary', total: { __typename: 'CostSum', calls: number, costUsd: string, inputTokens: string, outputTokens: string }, days: Array<{ __typename: 'CostSum', dayOn: string | null, calls: number, costUsd: string }>, purposes: Array<{ __typename: 'CostSum', purpose: CostPurpose | null, calls: number, costUsd: string }> }, budget: Array<{ __typename: 'BudgetState', window: BudgetWindow, limitUsd: string, spentUsd: string, reservedUsd: string, remainingUsd: string, startsAt: string | null, opensAgainAt: string | null }> };

export type DriftReportsQueryVariables = Exact<{
  filter?: DriftReportFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DriftReportsQuery = { driftReports: { __typename: 'DriftReportConnection', totalCount: number, nodes: Array<{ __typename: 'DriftReport', id: string, division: string, season: string, subject: string, kind: DriftKind, status: DriftFindingStatus, asOf: string, referenceMean: number | null, currentMean: number | null, referenceMatches: number, currentMatches: number }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type AlertFactsFragment = { __typename: 'Alert', id: string, rule: AlertRule | null, severity: AlertSeverity, subject: string, message: string, isOpen: boolean, occurrences: number, openedAt: string, lastSeenAt: string, closedAt: string | null, acknowledgedAt: string | null, acknowledgedBy: string | null, note: string | null };

export type AlertsQueryVariables = Exact<{
  filter?: AlertFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AlertsQuery = { alerts: { __typename: 'AlertConnection', totalCount: number, nodes: Array<{ __typename: 'Alert', id: string, rule: AlertRule | null, severity: AlertSeverity, subject: string, message: string, isOpen: boolean, occurrences: number, openedAt: string, lastSeenAt: string, closedAt: string | null, acknowledgedAt: string | null, acknowledgedBy: string | null, note: string | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type AcknowledgeAlertMutationVariables = Exact<{
  input: AcknowledgeAlertInput;
}>;


export type AcknowledgeAlertMutation = { acknowledgeAlert:
    | { __typename: 'AcknowledgeAlertPayload', alert: { __typename: 'Alert', id: string, rule: AlertRule | null, severity: AlertSeverity, subject: string, message: string, isOpen: boolean, occurrences: number, openedAt: string, lastSeenAt: string, closedAt: string | null, acknowledgedAt: string | null, acknowledgedBy: string | null, note: string | null } }
    | { __typename: 'AlertAlreadyAcknowledgedError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', path: string, rule: string, code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   | null };

export type SystemStatusQueryVariables = Exact<{ [key: string]: never; }>;


export type SystemStatusQuery = { systemStatus: { __typename: 'SystemStatus', version: string, checkedAt: string, nextDailyJobAt: string | null, database: { __typename: 'DatabaseStatus', isReachable: boolean, version: string | null, sizeBytes: number | null }, queue: { __typename: 'QueueStatus', queued: number, running: number, oldestQueuedAt: string | null, failedLastDay: number, completedLastDay: number } | null, openAlerts: Array<{ __typename: 'OpenAlertCount', severity: AlertSeverity, open: number, unacknowledged: number }> | null, errorRate: { __typename: 'ErrorRate', lastHour: { __typename: 'OperationCounts', operations: number, failures: number, rate: number | null } } | null, breakers: Array<{ __typename: 'SourceBreaker', source: string, state: BreakerState, retryAt: string | null }> | null, auditHead: { __typename: 'AuditHead', sequence: number, hash: string } | null, newestRun: { __typename: 'PipelineRun', id: string, mode: ExecutionMode, asOf: string, status: ProcessingStatus, progress: number } | null, lastBackup: { __typename: 'Backup', status: BackupStatus, finishedAt: string | null, verification: BackupVerification | null } | null } };

export type ExportFactsFragment = { __typename: 'Export', id: string, subject: ExportSubject, format: ExportFormat, fileName: string | null, requestedAt: string, finishedAt: string | null, rowCount: number | null, sizeBytes: number | null, sha256: string | null, downloadUrl: string | null, expiresAt: string | null, job: { __typename: 'Job', id: string, kind: JobKind, state: JobState, progress: number, progressMessage: string | null, result: unknown, createdAt: string, startedAt: string | null, finishedAt: string | null, error: { __typename: 'JobError', code: ErrorCode, message: string } | null } };

export type RequestExportMutationVariables = Exact<{
  input: RequestExportInput;
}>;


export type RequestExportMutation = { requestExport:
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', path: string, rule: string, code: ErrorCode, message: string }
    | { __typename: 'RequestExportPayload', export: { __typename: 'Export', id: string, subject: ExportSubject, format: ExportFormat, fileName: string | null, requestedAt: string, finishedAt: string | null, rowCount: number | null, sizeBytes: number | null, sha256: string | null, downloadUrl: string | null, expiresAt: string | null, job: { __typename: 'Job', id: string, kind: JobKind, state: JobState, progress: number, progressMessage: string | null, result: unknown, createdAt: string, startedAt: string | null, finishedAt: string | null, error: { __typename: 'JobError', code: ErrorCode, message: string } | null } } }
   | null };

export type ExportQueryVariables = Exact<{
  id: string;
}>;


export type ExportQuery = { export: { __typename: 'Export', id: string, subject: ExportSubject, format: ExportFormat, fileName: string | null, requestedAt: string, finishedAt: string | null, rowCount: number | null, sizeBytes: number | null, sha256: string | null, downloadUrl: string | null, expiresAt: string | null, job: { __typename: 'Job', id: string, kind: JobKind, state: JobState, progress: number, progressMessage: string | null, result: unknown, createdAt: string, startedAt: string | null, finishedAt: string | null, error: { __typename: 'JobError', code: ErrorCode, message: string } | null } } | null };

export type ExportsQueryVariables = Exact<{
  filter?: ExportFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ExportsQuery = { exports: { __typename: 'ExportConnection', totalCount: number, nodes: Array<{ __typename: 'Export', id: string, subject: ExportSubject, format: ExportFormat, fileName: string | null, requestedAt: string, finishedAt: string | null, rowCount: number | null, sizeBytes: number | null, sha256: string | null, downloadUrl: string | null, expiresAt: string | null, job: { __typename: 'Job', id: string, kind: JobKind, state: JobState, progress: number, progressMessage: string | null, result: unknown, createdAt: string, startedAt: string | null, finishedAt: string | null, error: { __typename: 'JobError', code: ErrorCode, message: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ImprovementFactsFragment = { __typename: 'Improvement', id: string, databaseId: number, status: ImprovementStatus | null, agentName: string, strategyName: string, failurePattern: string | null, newThreshold: number | null, abTestActive: boolean, improvementApplied: boolean, archivedAt: string | null, archivedReason: string | null, createdAt: string, updatedAt: string };

export type ExperimentFactsFragment = { __typename: 'Experiment', id: string, number: number, improvementDatabaseId: number, strategyName: string, status: ExperimentStatus, verdict: ExperimentVerdict | null, startedAt: string, endedAt: string | null, matches: number, baselineBets: number, proposalBets: number, meanDifferenceUnits: number | null, confidenceSequence: { __typename: 'ConfidenceSequence', lower: number, upper: number } | null };

export type ImprovementsQueryVariables = Exact<{
  filter?: ImprovementFilter | null | undefined;
  orderBy?: ImprovementOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ImprovementsQuery = { improvements: { __typename: 'ImprovementConnection', totalCount: number, nodes: Array<{ __typename: 'Improvement', id: string, databaseId: number, status: ImprovementStatus | null, agentName: string, strategyName: string, failurePattern: string | null, newThreshold: number | null, abTestActive: boolean, improvementApplied: boolean, archivedAt: string | null, archivedReason: string | null, createdAt: string, updatedAt: string }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ImprovementQueryVariables = Exact<{
  id: string;
}>;


export type ImprovementQuery = { improvement: { __typename: 'Improvement', reasoning: string | null, id: string, databaseId: number, status: ImprovementStatus | null, agentName: string, strategyName: string, failurePattern: string | null, newThreshold: number | null, abTestActive: boolean, improvementApplied: boolean, archivedAt: string | null, archivedReason: string | null, createdAt: string, updatedAt: string, adjustments: Array<{ __typename: 'ImprovementAdjustment', kind: ImprovementAdjustmentKind, parameter: string | null, from: number | null, to: number | null, minEdge: number | null, segment: { __typename: 'Segment', factor: SegmentFactor, value: string } | null }> | null, experiment: { __typename: 'Experiment', id: string, number: number, improvementDatabaseId: number, strategyName: string, status: ExperimentStatus, verdict: ExperimentVerdict | null, startedAt: string, endedAt: string | null, matches: number, baselineBets: number, proposalBets: number, meanDifferenceUnits: number | null, confidenceSequence: { __typename: 'ConfidenceSequence', lower: number, upper: number } | null } | null, history: { __typename: 'ImprovementTransitionConnection', nodes: Array<{ __typename: 'ImprovementTransition', number: number, fromStatus: ImprovementStatus | null, toStatus: ImprovementStatus, by: string | null, reason: string | null, isOverride: boolean, occurredAt: string }> } } | null };

export type AnalyzeStrategiesMutationVariables = Exact<{
  input: AnalyzeStrategiesInput;
}>;


export type AnalyzeStrategiesMutation = { analyzeStrategies:
    | { __typename: 'AnalyzeStrategiesPayload', job: { __typename: 'Job', id: string, kind: JobKind, state: JobState, progress: number, progressMessage: string | null, result: unknown, createdAt: string, startedAt: string | null, finishedAt: string | null, error: { __typename: 'JobError', code: ErrorCode, message: string } | null } }
    | { __typename: 'BudgetExhaustedError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', path: string, rule: string, code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   | null };

export type ActivateImprovementsMutationVariables = Exact<{
  input: ActivateImprovementsInput;
}>;


export type ActivateImprovementsMutation = { activateImprovements:
    | { __typename: 'ActivateImprovementsPayload', activatedCount: number, outcomes: Array<{ __typename: 'ImprovementActivation', improvementId: string, outcome: ImprovementActivationOutcome, foundStatus: ImprovementStatus | null, improvement: { __typename: 'Improvement', id: string, databaseId: number, status: ImprovementStatus | null, agentName: string, strategyName: string, failurePattern: string | null, newThreshold: number | null, abTestActive: boolean, improvementApplied: boolean, archivedAt: string | null, archivedReason: string | null, createdAt: string, updatedAt: string } | null }> }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', path: string, rule: string, code: ErrorCode, message: string }
   | null };

export type ApplyImprovementMutationVariables = Exact<{
  input: ApplyImprovementInput;
}>;


export type ApplyImprovementMutation = { applyImprovement:
    | { __typename: 'ApplyImprovementPayload', improvement: { __typename: 'Improvement', id: string, databaseId: number, status: ImprovementStatus | null, agentName: string, strategyName: string, failurePattern: string | null, newThreshold: number | null, abTestActive: boolean, improvementApplied: boolean, archivedAt: string | null, archivedReason: string | null, createdAt: string, updatedAt: string }, strategyVersion: { __typename: 'StrategyVersion', id: string, name: string, version: number, parameters: unknown } }
    | { __typename: 'ExperimentNotInFavourError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'ImprovementOutdatedError', code: ErrorCode, message: string }
    | { __typename: 'ImprovementWrongStatusError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', path: string, rule: string, code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   | null };

export type ArchiveImprovementMutationVariables = Exact<{
  input: ArchiveImprovementInput;
}>;


export type ArchiveImprovementMutation = { archiveImprovement:
    | { __typename: 'ArchiveImprovementPayload', improvement: { __typename: 'Improvement', id: string, databaseId: number, status: ImprovementStatus | null, agentName: string, strategyName: string, failurePattern: string | null, newThreshold: number | null, abTestActive: boolean, improvementApplied: boolean, archivedAt: string | null, archivedReason: string | null, createdAt: string, updatedAt: string } }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'ImprovementWrongStatusError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', path: string, rule: string, code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   | null };

export type ReactivateImprovementMutationVariables = Exact<{
  input: ReactivateImprovementInput;
}>;


export type ReactivateImprovementMutation = { reactivateImprovement:
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'ImprovementWrongStatusError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', path: string, rule: string, code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'ReactivateImprovementPayload', improvement: { __typename: 'Improvement', id: string, databaseId: number, status: ImprovementStatus | null, agentName: string, strategyName: string, failurePattern: string | null, newThreshold: number | null, abTestActive: boolean, improvementApplied: boolean, archivedAt: string | null, archivedReason: string | null, createdAt: string, updatedAt: string } }
   | null };

export type ExperimentsQueryVariables = Exact<{
  filter?: ExperimentFilter | null | undefined;
  orderBy?: ExperimentOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ExperimentsQuery = { experiments: { __typename: 'ExperimentConnection', totalCount: number, nodes: Array<{ __typename: 'Experiment', id: string, number: number, improvementDatabaseId: number, strategyName: string, status: ExperimentStatus, verdict: ExperimentVerdict | null, startedAt: string, endedAt: string | null, matches: number, baselineBets: number, proposalBets: number, meanDifferenceUnits: number | null, confidenceSequence: { __typename: 'ConfidenceSequence', lower: number, upper: number } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type JobStateFragment = { __typename: 'Job', id: string, kind: JobKind, state: JobState, progress: number, progressMessage: string | null, result: unknown, createdAt: string, startedAt: string | null, finishedAt: string | null, error: { __typename: 'JobError', code: ErrorCode, message: string } | null };

export type JobQueryVariables = Exact<{
  id: string;
}>;


export type JobQuery = { job: { __typename: 'Job', id: string, kind: JobKind, state: JobState, progress: number, progressMessage: string | null, result: unknown, createdAt: string, startedAt: string | null, finishedAt: string | null, error: { __typename: 'JobError', code: ErrorCode, message: string } | null } | null };

export type JobsQueryVariables = Exact<{
  filter?: JobFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type JobsQuery = { jobs: { __typename: 'JobConnection', totalCount: number, nodes: Array<{ __typename: 'Job', id: string, kind: JobKind, state: JobState, progress: number, progressMessage: string | null, result: unknown, createdAt: string, startedAt: string | null, finishedAt: string | null, error: { __typename: 'JobError', code: ErrorCode, message: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type CancelJobMutationVariables = Exact<{
  input: CancelJobInput;
}>;


export type CancelJobMutation = { cancelJob:
    | { __typename: 'CancelJobPayload', job: { __typename: 'Job', id: string, kind: JobKind, state: JobState, progress: number, progressMessage: string | null, result: unknown, createdAt: string, startedAt: string | null, finishedAt: string | null, error: { __typename: 'JobError', code: ErrorCode, message: string } | null } }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', path: string, rule: string, code: ErrorCode, message: string }
    | { __typename: 'JobNotCancellableError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   | null };

export type TradeFactsFragment = { __typename: 'Trade', id: string, databaseId: number, tradedAt: string, status: TradeStatus | null, tokenIn: string, amountIn: string | null, tokenOut: string, amountOut: string | null, price: string | null, profitLoss: string | null, strategyUsed: string | null, transactionHash: string | null, errorMessage: string | null };

export type TradesQueryVariables = Exact<{
  filter?: TradeFilter | null | undefined;
  orderBy?: TradeOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TradesQuery = { trades: { __typename: 'TradeConnection', totalCount: number, nodes: Array<{ __typename: 'Trade', id: string, databaseId: number, tradedAt: string, status: TradeStatus | null, tokenIn: string, amountIn: string | null, tokenOut: string, amountOut: string | null, price: string | null, profitLoss: string | null, strategyUsed: string | null, transactionHash: string | null, errorMessage: string | null, aiDecision: { __typename: 'AiDecision', id: string, decisionId: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type AiDecisionsQueryVariables = Exact<{
  filter?: AiDecisionFilter | null | undefined;
  orderBy?: AiDecisionOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AiDecisionsQuery = { aiDecisions: { __typename: 'AiDecisionConnection', totalCount: number, nodes: Array<{ __typename: 'AiDecision', id: string, decisionId: string, decidedAt: string, decisionType: AiDecisionType | null, tokenPair: string, amountUsd: string | null, confidence: number | null, executionStatus: AiDecisionStatus | null, executionTrade: { __typename: 'Trade', id: string, databaseId: number, tradedAt: string, status: TradeStatus | null, tokenIn: string, amountIn: string | null, tokenOut: string, amountOut: string | null, price: string | null, profitLoss: string | null, strategyUsed: string | null, transactionHash: string | null, errorMessage: string | null } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type PortfolioSnapshotsQueryVariables = Exact<{
  filter?: PortfolioSnapshotFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PortfolioSnapshotsQuery = { portfolioSnapshots: { __typename: 'PortfolioSnapshotConnection', totalCount: number, nodes: Array<{ __typename: 'PortfolioSnapshot', id: string, takenAt: string, totalValueUsd: string | null, cashUsdc: string | null, pnl24hUsd: string | null, pnl7dUsd: string | null, pnl30dUsd: string | null, riskScore: number | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type PerformanceFiguresFragment = { __typename: 'StrategyFigures', strategyName: string | null, trades: number, winningTrades: number, losingTrades: number, winRate: number | null, totalPnlUsd: string, profitFactor: number | null, expectancyUsd: string | null, sharpeRatio: number | null, sortinoRatio: number | null, maxDrawdownUsd: string, maxDrawdownPct: number | null };

export type TradingPerformanceQueryVariables = Exact<{
  from: string;
  to?: string | null | undefined;
  strategies?: Array<string> | string | null | undefined;
  startingEquityUsd?: string | null | undefined;
}>;


export type TradingPerformanceQuery = { tradingPerformance: { __typename: 'TradingPerformance', startsAt: string, endsAt: string, total: { __typename: 'StrategyFigures', strategyName: string | null, trades: number, winningTrades: number, losingTrades: number, winRate: number | null, totalPnlUsd: string, profitFactor: number | null, expectancyUsd: string | null, sharpeRatio: number | null, sortinoRatio: number | null, maxDrawdownUsd: string, maxDrawdownPct: number | null }, strategies: Array<{ __typename: 'StrategyFigures', strategyName: string | null, trades: number, winningTrades: number, losingTrades: number, winRate: number | null, totalPnlUsd: string, profitFactor: number | null, expectancyUsd: string | null, sharpeRatio: number | null, sortinoRatio: number | null, maxDrawdownUsd: string, maxDrawdownPct: number | null }> } };

export type RecordTradesMutationVariables = Exact<{
  input: RecordTradesInput;
}>;


export type RecordTradesMutation = { recordTrades:
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', path: string, rule: string, code: ErrorCode, message: string }
    | { __typename: 'RecordTradesPayload', recordedCount: number, items: Array<{ __typename: 'RecordedTrade', outcome: RecordOutcome, recordedId: string | null, refusal: { __typename: 'RecordRefusal', code: ErrorCode, message: string, path: string } | null }> }
   | null };

export type RecordAiDecisionMutationVariables = Exact<{
  input: RecordAiDecisionInput;
}>;


export type RecordAiDecisionMutation = { recordAiDecision:
    | { __typename: 'AiDecisionExistsError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', path: string, rule: string, code: ErrorCode, message: string }
    | { __typename: 'RecordAiDecisionPayload', recordedId: string }
   | null };

export type RecordPortfolioSnapshotsMutationVariables = Exact<{
  input: RecordPortfolioSnapshotsInput;
}>;


export type RecordPortfolioSnapshotsMutation = { recordPortfolioSnapshots:
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', path: string, rule: string, code: ErrorCode, message: string }
    | { __typename: 'RecordPortfolioSnapshotsPayload', recordedCount: number, items: Array<{ __typename: 'RecordedPortfolioSnapshot', outcome: RecordOutcome, recordedId: string | null, refusal: { __typename: 'RecordRefusal', code: ErrorCode, message: string, path: string } | null }> }
   | null };

export type MatchFactsFragment = { __typename: 'Match', id: string, division: string, league: string, season: string, kickOffAt: string, hasKickOffTime: boolean, homeGoals: number | null, awayGoals: number | null, result: Selection | null, resultKnownAt: string | null, homeTeam: { __typename: 'Team', id: string, name: string }, awayTeam: { __typename: 'Team', id: string, name: string } };

export type MatchesQueryVariables = Exact<{
  filter?: MatchFilter | null | undefined;
  orderBy?: MatchOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MatchesQuery = { matches: { __typename: 'MatchConnection', totalCount: number, nodes: Array<{ __typename: 'Match', id: string, division: string, league: string, season: string, kickOffAt: string, hasKickOffTime: boolean, homeGoals: number | null, awayGoals: number | null, result: Selection | null, resultKnownAt: string | null, homeTeam: { __typename: 'Team', id: string, name: string }, awayTeam: { __typename: 'Team', id: string, name: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type MatchQueryVariables = Exact<{
  id: string;
  market?: OddsMarket | null | undefined;
  book?: string | null | undefined;
  stage?: OddsStage | null | undefined;
}>;


export type MatchQuery = { match: { __typename: 'Match', halfTimeHomeGoals: number | null, halfTimeAwayGoals: number | null, id: string, division: string, league: string, season: string, kickOffAt: string, hasKickOffTime: boolean, homeGoals: number | null, awayGoals: number | null, result: Selection | null, resultKnownAt: string | null, stats: { __typename: 'MatchStats', homeShots: number | null, awayShots: number | null, homeShotsOnTarget: number | null, awayShotsOnTarget: number | null, homeCorners: number | null, awayCorners: number | null }, odds: Array<{ __typename: 'OddsQuote', id: string, book: string, bookName: string, market: OddsMarket, stage: OddsStage, line: string | null, overround: number, knownAt: string, prices: Array<{ __typename: 'QuotedPrice', selection: Selection, price: string }> }>, homeTeam: { __typename: 'Team', id: string, name: string }, awayTeam: { __typename: 'Team', id: string, name: string } } | null };

export type MatchupQueryVariables = Exact<{
  input: CalculateMatchupInput;
}>;


export type MatchupQuery = { calculateMatchup:
    | { __typename: 'InvalidInputError', path: string, rule: string, code: ErrorCode, message: string }
    | { __typename: 'LeagueUnclearError', code: ErrorCode, message: string }
    | { __typename: 'Matchup', asOf: string, league: string, homeTeam: { __typename: 'Team', id: string, name: string }, awayTeam: { __typename: 'Team', id: string, name: string }, expectedGoals: { __typename: 'ExpectedGoals', home: number, away: number, total: number, supremacy: number }, markets: { __typename: 'MatchupMarkets', matchResult: { __typename: 'MatchupResultPrices', home: { __typename: 'FairBet', probability: number, fairOdds: string | null }, draw: { __typename: 'FairBet', probability: number, fairOdds: string | null }, away: { __typename: 'FairBet', probability: number, fairOdds: string | null } }, totals: Array<{ __typename: 'MatchupTotal', line: string, isMainLine: boolean, over: { __typename: 'FairBet', fairOdds: string | null }, under: { __typename: 'FairBet', fairOdds: string | null } }> }, odds: Array<{ __typename: 'MatchupMarketOdds', market: MatchupMarket, line: string | null, bets: Array<{ __typename: 'MatchupBet', selection: MatchupSelection, price: string, marketProbability: number | null, edge: number, kelly: { __typename: 'KellyStake', fullFraction: number, stakeUnits: string } }> }>, layers: Array<{ __typename: 'MatchupLayer', layer: MatchupLayerName, weight: number, note: string }> }
    | { __typename: 'NoModelError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'TeamNotRatedError', code: ErrorCode, message: string }
   | null };

export type ImportMatchesMutationVariables = Exact<{
  input: ImportMatchesInput;
}>;


export type ImportMatchesMutation = { importMatches:
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'ImportMatchesPayload', job: { __typename: 'Job', id: string, kind: JobKind, state: JobState, progress: number, progressMessage: string | null, result: unknown, createdAt: string, startedAt: string | null, finishedAt: string | null, error: { __typename: 'JobError', code: ErrorCode, message: string } | null } }
    | { __typename: 'InvalidInputError', path: string, rule: string, code: ErrorCode, message: string }
   | null };

export type FetchResultsMutationVariables = Exact<{
  input: FetchResultsInput;
}>;


export type FetchResultsMutation = { fetchResults:
    | { __typename: 'FetchResultsPayload', job: { __typename: 'Job', id: string, kind: JobKind, state: JobState, progress: number, progressMessage: string | null, result: unknown, createdAt: string, startedAt: string | null, finishedAt: string | null, error: { __typename: 'JobError', code: ErrorCode, message: string } | null } }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', path: string, rule: string, code: ErrorCode, message: string }
   | null };

export type PickFactsFragment = { __typename: 'Pick', id: string, strategyName: string, market: OddsMarket, selection: Selection, line: string | null, book: string, price: string, netPrice: string, probability: number, fairProbability: number | null, edge: number, kellyFraction: number, stakeUnits: string, dataFreshness: DataFreshness, isCounted: boolean, outcome: PickOutcome | null, profitUnits: string | null, settledAt: string | null, createdAt: string, match: { __typename: 'Match', id: string, kickOffAt: string, division: string, homeTeam: { __typename: 'Team', id: string, name: string }, awayTeam: { __typename: 'Team', id: string, name: string } } };

export type PicksQueryVariables = Exact<{
  filter?: PickFilter | null | undefined;
  orderBy?: PickOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PicksQuery = { picks: { __typename: 'PickConnection', totalCount: number, nodes: Array<{ __typename: 'Pick', id: string, strategyName: string, market: OddsMarket, selection: Selection, line: string | null, book: string, price: string, netPrice: string, probability: number, fairProbability: number | null, edge: number, kellyFraction: number, stakeUnits: string, dataFreshness: DataFreshness, isCounted: boolean, outcome: PickOutcome | null, profitUnits: string | null, settledAt: string | null, createdAt: string, match: { __typename: 'Match', id: string, kickOffAt: string, division: string, homeTeam: { __typename: 'Team', id: string, name: string }, awayTeam: { __typename: 'Team', id: string, name: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type PicksOfRunQueryVariables = Exact<{
  runId: string;
  orderBy?: PickOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PicksOfRunQuery = { pipelineRun: { __typename: 'PipelineRun', id: string, status: ProcessingStatus, picks: { __typename: 'PickConnection', totalCount: number, nodes: Array<{ __typename: 'Pick', id: string, strategyName: string, market: OddsMarket, selection: Selection, line: string | null, book: string, price: string, netPrice: string, probability: number, fairProbability: number | null, edge: number, kellyFraction: number, stakeUnits: string, dataFreshness: DataFreshness, isCounted: boolean, outcome: PickOutcome | null, profitUnits: string | null, settledAt: string | null, createdAt: string, match: { __typename: 'Match', id: string, kickOffAt: string, division: string, homeTeam: { __typename: 'Team', id: string, name: string }, awayTeam: { __typename: 'Team', id: string, name: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type PickQueryVariables = Exact<{
  id: string;
}>;


export type PickQuery = { pick: { __typename: 'Pick', id: string, strategyName: string, market: OddsMarket, selection: Selection, line: string | null, book: string, price: string, netPrice: string, probability: number, fairProbability: number | null, edge: number, kellyFraction: number, stakeUnits: string, dataFreshness: DataFreshness, isCounted: boolean, outcome: PickOutcome | null, profitUnits: string | null, settledAt: string | null, createdAt: string, run: { __typename: 'PipelineRun', id: string, mode: ExecutionMode, asOf: string }, auditEntry: { __typename: 'AuditEntry', id: string, sequence: number, outcome: AuditOutcome, payload: unknown, hash: string, previousHash: string, recordedAt: string }, closingValues: Array<{ __typename: 'PickClosingValue', benchmark: string, rawClv: number | null, fairClv: number | null, gap: ClosingGap | null }>, settlements: Array<{ __typename: 'PickSettlement', number: number, outcome: PickOutcome, profitUnits: string, turnoverUnits: string, reason: string | null, settledAt: string }>, match: { __typename: 'Match', id: string, kickOffAt: string, division: string, homeTeam: { __typename: 'Team', id: string, name: string }, awayTeam: { __typename: 'Team', id: string, name: string } } } | null };

export type ReplayPickQueryVariables = Exact<{
  id: string;
}>;


export type ReplayPickQuery = { replayPick:
    | { __typename: 'InvalidInputError', path: string, rule: string, code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'PickNotReplayableError', code: ErrorCode, message: string }
    | { __typename: 'PickReplay', isIdentical: boolean, matchesDecided: number, firstDifference: { __typename: 'ReplayDifference', field: string, recorded: unknown, recomputed: unknown } | null }
   | null };

export type PickPerformanceQueryVariables = Exact<{
  filter?: PickFilter | null | undefined;
  isCounted?: boolean | null | undefined;
}>;


export type PickPerformanceQuery = { pickPerformance: { __typename: 'PickPerformance', picks: number, open: number, settled: number, won: number, lost: number, push: number, void: number, hitRate: number | null, turnoverUnits: string, profitUnits: string, roi: number | null, roiInterval: { __typename: 'PickInterval', lower: number, upper: number } | null, closing: Array<{ __typename: 'PickClosingPerformance', benchmark: string, picks: number, meanRawClv: number | null, meanFairClv: number | null }> } };

export type VerifyAuditChainQueryVariables = Exact<{
  fromSequence?: number | null | undefined;
  expectedHead?: AuditChainHeadInput | null | undefined;
}>;


export type VerifyAuditChainQuery = { verifyAuditChain:
    | { __typename: 'AuditChainReport', isIntact: boolean, entriesChecked: number, headSequence: number | null, headHash: string | null, firstFault: { __typename: 'AuditFault', sequence: number, kind: AuditFaultKind, message: string } | null }
    | { __typename: 'InvalidInputError', path: string, rule: string, code: ErrorCode, message: string }
   | null };

export type SettlePicksMutationVariables = Exact<{
  input: SettlePicksInput;
}>;


export type SettlePicksMutation = { settlePicks:
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', path: string, rule: string, code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'SettlePicksPayload', job: { __typename: 'Job', id: string, kind: JobKind, state: JobState, progress: number, progressMessage: string | null, result: unknown, createdAt: string, startedAt: string | null, finishedAt: string | null, error: { __typename: 'JobError', code: ErrorCode, message: string } | null } }
   | null };

type Refusal_AiDecisionExistsError_Fragment = { __typename: 'AiDecisionExistsError', code: ErrorCode, message: string };

type Refusal_AiDecisionNotTradedError_Fragment = { __typename: 'AiDecisionNotTradedError', code: ErrorCode, message: string };

type Refusal_AiDecisionWrongStatusError_Fragment = { __typename: 'AiDecisionWrongStatusError', code: ErrorCode, message: string };

type Refusal_AlertAlreadyAcknowledgedError_Fragment = { __typename: 'AlertAlreadyAcknowledgedError', code: ErrorCode, message: string };

type Refusal_ApiKeyRevokedError_Fragment = { __typename: 'ApiKeyRevokedError', code: ErrorCode, message: string };

type Refusal_BackupFaultError_Fragment = { __typename: 'BackupFaultError', code: ErrorCode, message: string };

type Refusal_BudgetExhaustedError_Fragment = { __typename: 'BudgetExhaustedError', code: ErrorCode, message: string };

type Refusal_DatabaseExistsError_Fragment = { __typename: 'DatabaseExistsError', code: ErrorCode, message: string };

type Refusal_ExperimentNotInFavourError_Fragment = { __typename: 'ExperimentNotInFavourError', code: ErrorCode, message: string };

type Refusal_FrictionNotFoundError_Fragment = { __typename: 'FrictionNotFoundError', code: ErrorCode, message: string };

type Refusal_IdempotencyConflictError_Fragment = { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string };

type Refusal_ImprovementOutdatedError_Fragment = { __typename: 'ImprovementOutdatedError', code: ErrorCode, message: string };

type Refusal_ImprovementWrongStatusError_Fragment = { __typename: 'ImprovementWrongStatusError', code: ErrorCode, message: string };

type Refusal_InvalidInputError_Fragment = { __typename: 'InvalidInputError', path: string, rule: string, code: ErrorCode, message: string };

type Refusal_JobNotCancellableError_Fragment = { __typename: 'JobNotCancellableError', code: ErrorCode, message: string };

type Refusal_LeagueUnclearError_Fragment = { __typename: 'LeagueUnclearError', code: ErrorCode, message: string };

type Refusal_LeakSuspectedError_Fragment = { __typename: 'LeakSuspectedError', code: ErrorCode, message: string };

type Refusal_LegacyRollbackRefusedError_Fragment = { __typename: 'LegacyRollbackRefusedError', code: ErrorCode, message: string };

type Refusal_LegacyRowsRefusedError_Fragment = { __typename: 'LegacyRowsRefusedError', code: ErrorCode, message: string };

type Refusal_LegacySchemaError_Fragment = { __typename: 'LegacySchemaError', code: ErrorCode, message: string };

type Refusal_LegacyTargetNotEmptyError_Fragment = { __typename: 'LegacyTargetNotEmptyError', code: ErrorCode, message: string };

type Refusal_NoModelError_Fragment = { __typename: 'NoModelError', code: ErrorCode, message: string };

type Refusal_NotFoundError_Fragment = { __typename: 'NotFoundError', code: ErrorCode, message: string };

type Refusal_PickNotReplayableError_Fragment = { __typename: 'PickNotReplayableError', code: ErrorCode, message: string };

type Refusal_ProviderRefusedError_Fragment = { __typename: 'ProviderRefusedError', code: ErrorCode, message: string };

type Refusal_RightsNotHeldError_Fragment = { __typename: 'RightsNotHeldError', code: ErrorCode, message: string };

type Refusal_RunNotCancellableError_Fragment = { __typename: 'RunNotCancellableError', code: ErrorCode, message: string };

type Refusal_RunNotResumableError_Fragment = { __typename: 'RunNotResumableError', code: ErrorCode, message: string };

type Refusal_TeamNotRatedError_Fragment = { __typename: 'TeamNotRatedError', code: ErrorCode, message: string };

type Refusal_TradeContradictsDecisionError_Fragment = { __typename: 'TradeContradictsDecisionError', code: ErrorCode, message: string };

type Refusal_TradeWrongStatusError_Fragment = { __typename: 'TradeWrongStatusError', code: ErrorCode, message: string };

export type RefusalFragment =
  | Refusal_AiDecisionExistsError_Fragment
  | Refusal_AiDecisionNotTradedError_Fragment
  | Refusal_AiDecisionWrongStatusError_Fragment
  | Refusal_AlertAlreadyAcknowledgedError_Fragment
  | Refusal_ApiKeyRevokedError_Fragment
  | Refusal_BackupFaultError_Fragment
  | Refusal_BudgetExhaustedError_Fragment
  | Refusal_DatabaseExistsError_Fragment
  | Refusal_ExperimentNotInFavourError_Fragment
  | Refusal_FrictionNotFoundError_Fragment
  | Refusal_IdempotencyConflictError_Fragment
  | Refusal_ImprovementOutdatedError_Fragment
  | Refusal_ImprovementWrongStatusError_Fragment
  | Refusal_InvalidInputError_Fragment
  | Refusal_JobNotCancellableError_Fragment
  | Refusal_LeagueUnclearError_Fragment
  | Refusal_LeakSuspectedError_Fragment
  | Refusal_LegacyRollbackRefusedError_Fragment
  | Refusal_LegacyRowsRefusedError_Fragment
  | Refusal_LegacySchemaError_Fragment
  | Refusal_LegacyTargetNotEmptyError_Fragment
  | Refusal_NoModelError_Fragment
  | Refusal_NotFoundError_Fragment
  | Refusal_PickNotReplayableError_Fragment
  | Refusal_ProviderRefusedError_Fragment
  | Refusal_RightsNotHeldError_Fragment
  | Refusal_RunNotCancellableError_Fragment
  | Refusal_RunNotResumableError_Fragment
  | Refusal_TeamNotRatedError_Fragment
  | Refusal_TradeContradictsDecisionError_Fragment
  | Refusal_TradeWrongStatusError_Fragment
;

export type RunStateFragment = { __typename: 'PipelineRun', id: string, mode: ExecutionMode, asOf: string, status: ProcessingStatus, progress: number, leagues: Array<string>, matchesConsidered: number, matchesSkipped: number, picksKept: number, createdAt: string, startedAt: string | null, finishedAt: string | null, error: { __typename: 'PipelineRunError', code: ErrorCode, message: string, failure: PipelineFailure | null, severity: FailureSeverity | null } | null };

export type RunsQueryVariables = Exact<{
  filter?: PipelineRunFilter | null | undefined;
  orderBy?: PipelineRunOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RunsQuery = { pipelineRuns: { __typename: 'PipelineRunConnection', totalCount: number, nodes: Array<{ __typename: 'PipelineRun', id: string, mode: ExecutionMode, asOf: string, status: ProcessingStatus, progress: number, leagues: Array<string>, matchesConsidered: number, matchesSkipped: number, picksKept: number, createdAt: string, startedAt: string | null, finishedAt: string | null, error: { __typename: 'PipelineRunError', code: ErrorCode, message: string, failure: PipelineFailure | null, severity: FailureSeverity | null } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type RunQueryVariables = Exact<{
  id: string;
}>;


export type RunQuery = { pipelineRun: { __typename: 'PipelineRun', config: unknown, costUsd: string, steps: number, stepsDone: number, id: string, mode: ExecutionMode, asOf: string, status: ProcessingStatus, progress: number, leagues: Array<string>, matchesConsidered: number, matchesSkipped: number, picksKept: number, createdAt: string, startedAt: string | null, finishedAt: string | null, job: { __typename: 'Job', id: string, kind: JobKind, state: JobState, progress: number, progressMessage: string | null, result: unknown, createdAt: string, startedAt: string | null, finishedAt: string | null, error: { __typename: 'JobError', code: ErrorCode, message: string } | null } | null, nodes: Array<{ __typename: 'ProcessingCheckpoint', id: string, node: PipelineNodeName, step: number, status: ProcessingStatus, attempt: number, startedAt: string, durationMs: number | null, matches: number | null, skipped: number | null, error: { __typename: 'PipelineRunError', code: ErrorCode, message: string } | null }>, skips: Array<{ __typename: 'PipelineSkips', reason: PipelineFailure | null, matches: number }>, error: { __typename: 'PipelineRunError', code: ErrorCode, message: string, failure: PipelineFailure | null, severity: FailureSeverity | null } | null } | null };

export type RunProgressQueryVariables = Exact<{
  id: string;
}>;


export type RunProgressQuery = { pipelineRun: { __typename: 'PipelineRun', id: string, mode: ExecutionMode, asOf: string, status: ProcessingStatus, progress: number, leagues: Array<string>, matchesConsidered: number, matchesSkipped: number, picksKept: number, createdAt: string, startedAt: string | null, finishedAt: string | null, error: { __typename: 'PipelineRunError', code: ErrorCode, message: string, failure: PipelineFailure | null, severity: FailureSeverity | null } | null } | null };

export type RunEventFactsFragment = { __typename: 'RunEvent', sequence: number, kind: RunEventKind, occurredAt: string, node: PipelineNodeName | null, step: number | null, attempt: number | null, progress: number | null, matches: number | null, skipped: number | null, picks: number | null, durationMs: number | null, error: { __typename: 'PipelineRunError', code: ErrorCode, message: string } | null };

export type RunEventsSubscriptionVariables = Exact<{
  runId: string;
  after?: number | null | undefined;
}>;


export type RunEventsSubscription = { pipelineRunEvents: { __typename: 'RunEvent', sequence: number, kind: RunEventKind, occurredAt: string, node: PipelineNodeName | null, step: number | null, attempt: number | null, progress: number | null, matches: number | null, skipped: number | null, picks: number | null, durationMs: number | null, run: { __typename: 'PipelineRun', id: string, status: ProcessingStatus }, error: { __typename: 'PipelineRunError', code: ErrorCode, message: string } | null } };

export type RunsFeedSubscriptionVariables = Exact<{
  after?: number | null | undefined;
}>;


export type RunsFeedSubscription = { pipelineRunsFeed: { __typename: 'RunEvent', sequence: number, kind: RunEventKind, occurredAt: string, node: PipelineNodeName | null, step: number | null, attempt: number | null, progress: number | null, matches: number | null, skipped: number | null, picks: number | null, durationMs: number | null, run: { __typename: 'PipelineRun', id: string, mode: ExecutionMode, status: ProcessingStatus }, error: { __typename: 'PipelineRunError', code: ErrorCode, message: string } | null } };

export type StartRunMutationVariables = Exact<{
  input: StartPipelineRunInput;
}>;


export type StartRunMutation = { startPipelineRun:
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', path: string, rule: string, code: ErrorCode, message: string }
    | { __typename: 'StartPipelineRunPayload', run: { __typename: 'PipelineRun', id: string, mode: ExecutionMode, asOf: string, status: ProcessingStatus, progress: number, leagues: Array<string>, matchesConsidered: number, matchesSkipped: number, picksKept: number, createdAt: string, startedAt: string | null, finishedAt: string | null, job: { __typename: 'Job', id: string, state: JobState } | null, error: { __typename: 'PipelineRunError', code: ErrorCode, message: string, failure: PipelineFailure | null, severity: FailureSeverity | null } | null } }
   | null };

export type CancelRunMutationVariables = Exact<{
  input: CancelPipelineRunInput;
}>;


export type CancelRunMutation = { cancelPipelineRun:
    | { __typename: 'CancelPipelineRunPayload', run: { __typename: 'PipelineRun', id: string, mode: ExecutionMode, asOf: string, status: ProcessingStatus, progress: number, leagues: Array<string>, matchesConsidered: number, matchesSkipped: number, picksKept: number, createdAt: string, startedAt: string | null, finishedAt: string | null, error: { __typename: 'PipelineRunError', code: ErrorCode, message: string, failure: PipelineFailure | null, severity: FailureSeverity | null } | null } }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', path: string, rule: string, code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'RunNotCancellableError', code: ErrorCode, message: string }
   | null };

export type ResumeRunMutationVariables = Exact<{
  input: ResumePipelineRunInput;
}>;


export type ResumeRunMutation = { resumePipelineRun:
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', path: string, rule: string, code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'ResumePipelineRunPayload', run: { __typename: 'PipelineRun', id: string, mode: ExecutionMode, asOf: string, status: ProcessingStatus, progress: number, leagues: Array<string>, matchesConsidered: number, matchesSkipped: number, picksKept: number, createdAt: string, startedAt: string | null, finishedAt: string | null, error: { __typename: 'PipelineRunError', code: ErrorCode, message: string, failure: PipelineFailure | null, severity: FailureSeverity | null } | null } }
    | { __typename: 'RunNotResumableError', code: ErrorCode, message: string }
   | null };

export type TeamFactsFragment = { __typename: 'Team', id: string, name: string, league: string | null, season: string | null, tier: string | null, tierRank: number | null, currentStyle: string | null, tags: Array<string> };

export type TeamsQueryVariables = Exact<{
  filter?: TeamFilter | null | undefined;
  orderBy?: TeamOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TeamsQuery = { teams: { __typename: 'TeamConnection', totalCount: number, nodes: Array<{ __typename: 'Team', id: string, name: string, league: string | null, season: string | null, tier: string | null, tierRank: number | null, currentStyle: string | null, tags: Array<string> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type TeamQueryVariables = Exact<{
  id?: string | null | undefined;
  name?: string | null | undefined;
}>;


export type TeamQuery = { team: { __typename: 'Team', styleConfidence: number | null, teamArchetype: string | null, bestStrategy: string | null, narrative: string | null, id: string, name: string, league: string | null, season: string | null, tier: string | null, tierRank: number | null, currentStyle: string | null, tags: Array<string>, signature: unknown, aliases: Array<{ __typename: 'TeamAlias', source: string, alias: string }>, dna: { __typename: 'TeamDna', context: { __typename: 'ContextDna', homeDependence: number | null, home: { __typename: 'ContextVenue', matches: number | null, pointsPerMatch: number | null } | null, away: { __typename: 'ContextVenue', matches: number | null, pointsPerMatch: number | null } | null } | null, luck: { __typename: 'LuckDna', matches: number | null, benchmark: string | null, points: number | null, expectedPoints: number | null, pointsOverExpected: number | null, zScore: number | null, verdict: string | null } | null, market: { __typename: 'MarketDna', benchmark: string | null, matches: number | null, bestStrategy: string | null, empiricalProfile: { __typename: 'MarketEmpiricalProfile', avgEdge: number | null, sampleSize: number | null } | null } | null } } | null };

export type NearestTeamsQueryVariables = Exact<{
  name: string;
  sameLeague?: boolean;
  first?: number;
}>;


export type NearestTeamsQuery = { nearestTeams:
    | { __typename: 'InvalidInputError', path: string, rule: string, code: ErrorCode, message: string }
    | { __typename: 'NearestTeams', teams: Array<{ __typename: 'NearTeam', distance: number, team: { __typename: 'Team', id: string, name: string, league: string | null, season: string | null, tier: string | null, tierRank: number | null, currentStyle: string | null, tags: Array<string> } }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   | null };

export type FrictionFactsFragment = { __typename: 'Friction', id: string, frictionScore: number | null, styleClash: number | null, tempoFriction: number | null, mentalClash: number | null, psychologicalEdge: number | null, chaosPotential: number | null, predictedGoals: number | null, predictedOver25Prob: number | null, predictedBttsProb: number | null, predictedWinner: string | null, h2hMatches: number | null, lastMatchOn: string | null, confidenceLevel: string | null, teamHome: { __typename: 'Team', id: string, name: string }, teamAway: { __typename: 'Team', id: string, name: string } };

export type FrictionsQueryVariables = Exact<{
  filter?: FrictionFilter | null | undefined;
  orderBy?: FrictionOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FrictionsQuery = { frictions: { __typename: 'FrictionConnection', totalCount: number, nodes: Array<{ __typename: 'Friction', id: string, frictionScore: number | null, styleClash: number | null, tempoFriction: number | null, mentalClash: number | null, psychologicalEdge: number | null, chaosPotential: number | null, predictedGoals: number | null, predictedOver25Prob: number | null, predictedBttsProb: number | null, predictedWinner: string | null, h2hMatches: number | null, lastMatchOn: string | null, confidenceLevel: string | null, teamHome: { __typename: 'Team', id: string, name: string }, teamAway: { __typename: 'Team', id: string, name: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type OptimalStrategyQueryVariables = Exact<{
  team: TeamKeyInput;
  context?: unknown;
}>;


export type OptimalStrategyQuery = { optimalStrategy:
    | { __typename: 'InvalidInputError', path: string, rule: string, code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'OptimalStrategy', reason: string, consideredCount: number, matchedFilters: Array<string>, strategy: { __typename: 'Strategy', id: string, strategyName: string, strategyType: StrategyType, marketFamily: StrategyMarketFamily, conviction: number | null, totalBets: number | null, roiPct: number | null, yieldLowerBoundPct: number | null } | null, rejected: Array<{ __typename: 'RejectedStrategy', strategyName: string, reason: string }> }
   | null };

export type StrategyRankingQueryVariables = Exact<{
  filter?: StrategyRankFilter | null | undefined;
  orderBy?: StrategyRankOrder | null | undefined;
  first?: number | null | undefined;
}>;


export type StrategyRankingQuery = { strategyRanking: Array<{ __typename: 'StrategyRank', strategyName: string, tier: StrategyTier | null, teams: number, totalBets: number, settledBets: number, wins: number, winRatePct: number | null, totalPnlUnits: number, roiPct: number | null, yieldLowerBoundPct: number | null }> };


/** An operation with the types of its result and variables. `__meta__` is for clients that send documents by their hash, or as text. */
export type PublishedDocument<Result, Variables> = TypedDocumentNode<Result, Variables> & {
  readonly __meta__: {
    /** SHA-256 of `text`, in hexadecimal. */
    readonly hash: string;
    /** What is sent: the operation with its fragments. */
    readonly text: string;
  };
};

/** Says that somebody has seen an alert. */
export declare const AcknowledgeAlertDocument: PublishedDocument<AcknowledgeAlertMutation, AcknowledgeAlertMutationVariables>;

/** Puts improvements to the test. */
export declare const ActivateImprovementsDocument: PublishedDocument<ActivateImprovementsMutation, ActivateImprovementsMutationVariables>;

/** What a model decided on the token desk, and the trade that carried it out. */
export declare const AiDecisionsDocument: PublishedDocument<AiDecisionsQuery, AiDecisionsQueryVariables>;

/** Alerts, open and closed. */
export declare const AlertsDocument: PublishedDocument<AlertsQuery, AlertsQueryVariables>;

/** Looks for bets that lose, and proposes what to change. The job tells what came of it. */
export declare const AnalyzeStrategiesDocument: PublishedDocument<AnalyzeStrategiesMutation, AnalyzeStrategiesMutationVariables>;

/** API keys, the newest first, revoked ones too. */
export declare const ApiKeysDocument: PublishedDocument<ApiKeysQuery, ApiKeysQueryVariables>;

/** Puts an improvement into force, by its experiment or by an override with a reason. */
export declare const ApplyImprovementDocument: PublishedDocument<ApplyImprovementMutation, ApplyImprovementMutationVariables>;

/** Lays an improvement aside. */
export declare const ArchiveImprovementDocument: PublishedDocument<ArchiveImprovementMutation, ArchiveImprovementMutationVariables>;

/** Ends a job that waits or runs. */
export declare const CancelJobDocument: PublishedDocument<CancelJobMutation, CancelJobMutationVariables>;

/** Ends a run within a second or two. */
export declare const CancelRunDocument: PublishedDocument<CancelRunMutation, CancelRunMutationVariables>;

/** What paid calls cost in a period of days, both included. */
export declare const CostsDocument: PublishedDocument<CostsQuery, CostsQueryVariables>;

/** Makes a key. `secret` is the whole of it, is shown once, and is null when the call is repeated. */
export declare const CreateApiKeyDocument: PublishedDocument<CreateApiKeyMutation, CreateApiKeyMutationVariables>;

/** What has moved in the leagues. */
export declare const DriftReportsDocument: PublishedDocument<DriftReportsQuery, DriftReportsQueryVariables>;

/** Experiments, and what they have shown so far. */
export declare const ExperimentsDocument: PublishedDocument<ExperimentsQuery, ExperimentsQueryVariables>;

/** An export: ask again until its job has ended. Null for an unknown one. */
export declare const ExportDocument: PublishedDocument<ExportQuery, ExportQueryVariables>;

/** Exports, the newest first. */
export declare const ExportsDocument: PublishedDocument<ExportsQuery, ExportsQueryVariables>;

/** Fetches results from the sources that the server knows. */
export declare const FetchResultsDocument: PublishedDocument<FetchResultsMutation, FetchResultsMutationVariables>;

/** Pairs of teams and what they do to each other. */
export declare const FrictionsDocument: PublishedDocument<FrictionsQuery, FrictionsQueryVariables>;

/** Takes season or fixtures files as text, or from the folder of the server. The job tells what came of it. */
export declare const ImportMatchesDocument: PublishedDocument<ImportMatchesMutation, ImportMatchesMutationVariables>;

/** An improvement with its reasons, its experiment, and how it came to where it is. Null for an unknown one. */
export declare const ImprovementDocument: PublishedDocument<ImprovementQuery, ImprovementQueryVariables>;

/** Improvements that are not archived. */
export declare const ImprovementsDocument: PublishedDocument<ImprovementsQuery, ImprovementsQueryVariables>;

/** A job: ask again until `state` is COMPLETED, FAILED or CANCELLED. Null for an unknown one. */
export declare const JobDocument: PublishedDocument<JobQuery, JobQueryVariables>;

/** Jobs, the newest first. */
export declare const JobsDocument: PublishedDocument<JobsQuery, JobsQueryVariables>;

/** A match with its statistics and its odds; of one book, market and stage where they are named. Null for an unknown one. */
export declare const MatchDocument: PublishedDocument<MatchQuery, MatchQueryVariables>;

/** Matches by league, season, team or kick-off, played and to come. */
export declare const MatchesDocument: PublishedDocument<MatchesQuery, MatchesQueryVariables>;

/** What a match of two teams is worth, and what the given odds are: goal means, fair odds, the edge and stake of each price. */
export declare const MatchupDocument: PublishedDocument<MatchupQuery, MatchupQueryVariables>;

/** The teams whose DNA is most like that of one team, the nearest first. */
export declare const NearestTeamsDocument: PublishedDocument<NearestTeamsQuery, NearestTeamsQueryVariables>;

/** The strategy that a team is best bet by in a context, why, and what was turned down for it. */
export declare const OptimalStrategyDocument: PublishedDocument<OptimalStrategyQuery, OptimalStrategyQueryVariables>;

/** A pick with the entry of the audit trail that says why it was made, and every settlement. Null for an unknown one. */
export declare const PickDocument: PublishedDocument<PickQuery, PickQueryVariables>;

/** What came of picks: profit, return, and closing line value by each benchmark. */
export declare const PickPerformanceDocument: PublishedDocument<PickPerformanceQuery, PickPerformanceQueryVariables>;

/** Picks by run, match, market, edge or outcome. */
export declare const PicksDocument: PublishedDocument<PicksQuery, PicksQueryVariables>;

/** The picks of one run, a page at a time. */
export declare const PicksOfRunDocument: PublishedDocument<PicksOfRunQuery, PicksOfRunQueryVariables>;

/** What the portfolio was worth, by instant. */
export declare const PortfolioSnapshotsDocument: PublishedDocument<PortfolioSnapshotsQuery, PortfolioSnapshotsQueryVariables>;

/** Proposes an archived improvement again. */
export declare const ReactivateImprovementDocument: PublishedDocument<ReactivateImprovementMutation, ReactivateImprovementMutationVariables>;

/** Records a decision of a model. */
export declare const RecordAiDecisionDocument: PublishedDocument<RecordAiDecisionMutation, RecordAiDecisionMutationVariables>;

/** Records snapshots of the portfolio in one transaction; each is answered for. */
export declare const RecordPortfolioSnapshotsDocument: PublishedDocument<RecordPortfolioSnapshotsMutation, RecordPortfolioSnapshotsMutationVariables>;

/** Records trades in one transaction; each is answered for. */
export declare const RecordTradesDocument: PublishedDocument<RecordTradesMutation, RecordTradesMutationVariables>;

/** Decides a pick anew from what was pinned with it, and names the first member that differs. */
export declare const ReplayPickDocument: PublishedDocument<ReplayPickQuery, ReplayPickQueryVariables>;

/** Asks for a list as a file, with the filter of that list. */
export declare const RequestExportDocument: PublishedDocument<RequestExportMutation, RequestExportMutationVariables>;

/** Lets a failed or cancelled run go on. */
export declare const ResumeRunDocument: PublishedDocument<ResumeRunMutation, ResumeRunMutationVariables>;

/** Revokes a key, for good. */
export declare const RevokeApiKeyDocument: PublishedDocument<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;

/** A run with its nodes and what was set aside. Null for an unknown one. */
export declare const RunDocument: PublishedDocument<RunQuery, RunQueryVariables>;

/** What happens to one run, from behind `after` on; completes when the run has ended and all was told. */
export declare const RunEventsDocument: PublishedDocument<RunEventsSubscription, RunEventsSubscriptionVariables>;

/** Where a run is, and nothing else: for who asks again and again. */
export declare const RunProgressDocument: PublishedDocument<RunProgressQuery, RunProgressQueryVariables>;

/** Runs, the newest first. */
export declare const RunsDocument: PublishedDocument<RunsQuery, RunsQueryVariables>;

/** What happens to all runs, from behind `after` on, or from now on without it; never completes by itself. */
export declare const RunsFeedDocument: PublishedDocument<RunsFeedSubscription, RunsFeedSubscriptionVariables>;

/** Settles the picks whose results are known, of one run or of all. */
export declare const SettlePicksDocument: PublishedDocument<SettlePicksMutation, SettlePicksMutationVariables>;

/** Starts a run. The same idempotency key with the same input answers the same run, however often it is sent. */
export declare const StartRunDocument: PublishedDocument<StartRunMutation, StartRunMutationVariables>;

/** Strategies over all teams, by what can be trusted of their profit. */
export declare const StrategyRankingDocument: PublishedDocument<StrategyRankingQuery, StrategyRankingQueryVariables>;

/** How the desk is: database, queue, alerts, the newest run and backup. */
export declare const SystemStatusDocument: PublishedDocument<SystemStatusQuery, SystemStatusQueryVariables>;

/** A team by id or name, with what its DNA says of markets, venues, luck, style and form. Null for an unknown one. */
export declare const TeamDocument: PublishedDocument<TeamQuery, TeamQueryVariables>;

/** Teams by name, league, tier, tag or any number of their DNA; 20 a page unless `first` says otherwise. */
export declare const TeamsDocument: PublishedDocument<TeamsQuery, TeamsQueryVariables>;

/** Token trades by pair, status, strategy or instant. */
export declare const TradesDocument: PublishedDocument<TradesQuery, TradesQueryVariables>;

/** Profit and risk of a period, by strategy and together. A drawdown in per cent needs a starting equity. */
export declare const TradingPerformanceDocument: PublishedDocument<TradingPerformanceQuery, TradingPerformanceQueryVariables>;

/** Whether the audit trail is whole. Give a head that was noted elsewhere: only that finds a trail that was rewritten. */
export declare const VerifyAuditChainDocument: PublishedDocument<VerifyAuditChainQuery, VerifyAuditChainQueryVariables>;

/** Who sends the request, and what that allows. Null without a credential where one is needed. */
export declare const ViewerDocument: PublishedDocument<ViewerQuery, ViewerQueryVariables>;
