/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** One decision. */
export type AiDecisionItemInput = {
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

/** In which order a list of Alert is answered. */
export type AlertOrder = {
  /** Up or down; nulls come last either way. */
  direction?: OrderDirection;
  /** The value to order by. */
  field: AlertOrderField;
};

/** What a list of Alert can be ordered by. Equal values are ordered by id. */
export type AlertOrderField =
  /** By the instant at which it was last found. */
  | 'LAST_SEEN_AT'
  /** By how often its cause was found. */
  | 'OCCURRENCES'
  /** By the instant at which it was first found. */
  | 'OPENED_AT';

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

/** In which order a list of AuditEntry is answered. */
export type AuditEntryOrder = {
  /** Up or down; nulls come last either way. */
  direction?: OrderDirection;
  /** The value to order by. */
  field: AuditEntryOrderField;
};

/** What a list of AuditEntry can be ordered by. Equal values are ordered by id. */
export type AuditEntryOrderField =
  /** By what the decision came to. */
  | 'OUTCOME'
  /** By the instant at which it was recorded. */
  | 'RECORDED_AT'
  /** By its number in the trail: the order of commits. */
  | 'SEQUENCE';

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

/** In which order a list of Backup is answered. */
export type BackupOrder = {
  /** Up or down; nulls come last either way. */
  direction?: OrderDirection;
  /** The value to order by. */
  field: BackupOrderField;
};

/** What a list of Backup can be ordered by. Equal values are ordered by id. */
export type BackupOrderField =
  /** By the size of its archive. Nulls come last in both directions. */
  | 'SIZE_BYTES'
  /** By the instant that its rows are of. Nulls come last in both directions. */
  | 'SNAPSHOT_AT'
  /** By the instant at which it was begun. */
  | 'STARTED_AT';

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

/** What kind of source prices have. It decides what may be done with them. */
export type BookKind =
  /** The mean over the books that the source follows. Nobody offers it, so it is never bet. */
  | 'AVERAGE'
  /** Offers prices of its own; its margin is in them. */
  | 'BOOKMAKER'
  /** Matches bets between customers and takes a commission on winnings; its prices are stated before commission. */
  | 'EXCHANGE'
  /** The highest over the books that the source follows, at times a stale one. Never bet and never de-vigged. */
  | 'MAXIMUM';

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

/** For which leagues the frictions are to be computed, and as of when. */
export type ComputeFrictionsInput = {
  /** The instant whose knowledge counts: nothing known later is used. Not given, now. */
  asOf?: string | null | undefined;
  /** A word of your own for this call, 1 to 200 characters. Repeating it with the same input answers the first result and does nothing again, whoever repeats it: also after the key or token of the caller was replaced. With another input it is refused. Without it, every call is a new one. */
  idempotencyKey?: string | null | undefined;
  /** Codes of divisions (`E0`, `SP1`); not given or empty, every one of which results are known. */
  leagues?: Array<string> | null | undefined;
  /** As `2025/26`; not given, the newest season of each division at `asOf`. */
  season?: string | null | undefined;
};

/** Of which period and strategies figures are computed and stored. */
export type ComputeStrategyPerformanceInput = {
  /** The first instant of the period. */
  from: string;
  /** A word of your own for this call, 1 to 200 characters. Repeating it with the same input answers the first result and does nothing again, whoever repeats it: also after the key or token of the caller was replaced. With another input it is refused. Without it, every call is a new one. */
  idempotencyKey?: string | null | undefined;
  /** From which instant lots of tokens are followed, `from` or before: 90 days before `from` when not given. What was bought earlier is not known to durations; an earlier instant takes longer. */
  lotsSince?: string | null | undefined;
  /** The equity in US dollars at `from`, above 0. Each strategy, and all together, are measured as if they alone had started from it. Without it no drawdown is known in per cent, and ratios are of daily amounts. */
  startingEquityUsd?: string | null | undefined;
  /** 1 to 200 names: these strategies, in this order, those without a trade too. All that have a trade in the period, by name, when not given. */
  strategies?: Array<string> | null | undefined;
  /** The end of the period, which does not belong to it: at most the end of today in UTC. No more than 5,000 UTC days are touched by it. */
  to: string;
};

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

/** In which order a list of CostEntry is answered. */
export type CostEntryOrder = {
  /** Up or down; nulls come last either way. */
  direction?: OrderDirection;
  /** The value to order by. */
  field: CostEntryOrderField;
};

/** What a list of CostEntry can be ordered by. Equal values are ordered by id. */
export type CostEntryOrderField =
  /** By what it did cost. Nulls come last in both directions. */
  | 'COST_USD'
  /** By the instant at which it was reserved. */
  | 'RESERVED_AT';

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

/** Nothing has to be said: a backup is of every table. */
export type CreateBackupInput = {
  /** A word of your own for this call, 1 to 200 characters. Repeating it with the same input answers the first result and does nothing again, whoever repeats it: also after the key or token of the caller was replaced. With another input it is refused. Without it, every call is a new one. */
  idempotencyKey?: string | null | undefined;
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

/** For which leagues the drift reports are to be computed, and as of when. */
export type DetectDriftInput = {
  /** The instant whose knowledge counts: nothing known later is used. Not given, now. */
  asOf?: string | null | undefined;
  /** A word of your own for this call, 1 to 200 characters. Repeating it with the same input answers the first result and does nothing again, whoever repeats it: also after the key or token of the caller was replaced. With another input it is refused. Without it, every call is a new one. */
  idempotencyKey?: string | null | undefined;
  /** Codes of divisions (`E0`, `SP1`); not given or empty, every one of which results are known. */
  leagues?: Array<string> | null | undefined;
  /** As `2025/26`; not given, the newest season of each division at `asOf`. */
  season?: string | null | undefined;
  /** Thresholds and sizes; the usual ones when not given. Every report keeps its own. */
  settings?: DriftSettingsInput | null | undefined;
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

/** Where DNA comes from. */
export type DnaOrigin =
  /** The product computed it from imported matches. */
  | 'COMPUTED'
  /** It came from elsewhere, such as an existing database, and is kept as it came. */
  | 'IMPORTED';

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

/** In which order a list of DriftReport is answered. */
export type DriftReportOrder = {
  /** Up or down; nulls come last either way. */
  direction?: OrderDirection;
  /** The value to order by. */
  field: DriftReportOrderField;
};

/** What a list of DriftReport can be ordered by. Equal values are ordered by id. */
export type DriftReportOrderField =
  /** By the as-of instant. */
  | 'AS_OF'
  /** By the instant of storing. */
  | 'COMPUTED_AT'
  /** By the code of the division. */
  | 'DIVISION'
  /** By the name of the subject. */
  | 'SUBJECT';

/** When a difference counts as a drift; what is not given is as described. */
export type DriftSettingsInput = {
  /** Bins of the stability index, by quantiles of the reference, 2 to 100; 10 when not given. */
  bins?: number | null | undefined;
  /** Probability that chance alone does as much, corrected for all tests, at or below which a measure says DRIFT; a fraction 0..1, at most `chanceWarning`; 0.01 when not given. */
  chanceDrift?: number | null | undefined;
  /** Probability that chance alone does as much, corrected for all tests, at or below which a measure warns; a fraction 0..1; 0.05 when not given. */
  chanceWarning?: number | null | undefined;
  /** Above which the cumulative sum raises its alarm, in units of the standard deviation of the reference, above 0, to 1000; 5 when not given. */
  cusumAlarm?: number | null | undefined;
  /** What the cumulative sum lets pass at each match, in units of the standard deviation of the reference, 0 to 5; 0.5 when not given. */
  cusumSlack?: number | null | undefined;
  /** Matches that reference and season each need; with fewer a subject is INSUFFICIENT. 10 to 10,000; 50 when not given. */
  minimumMatches?: number | null | undefined;
  /** Seasons directly before the current one that are the reference, as far as they are known, 1 to 20; 3 when not given. */
  referenceSeasons?: number | null | undefined;
  /** Population stability index (from shares as fractions) from which it may be DRIFT, at least `stabilityWarning`; 0.25 when not given. */
  stabilityDrift?: number | null | undefined;
  /** Population stability index (from shares as fractions) from which a subject may be WARNING, above 0; 0.1 when not given. */
  stabilityWarning?: number | null | undefined;
  /** Probability that the adaptive window is cut by chance, in any subject over the season; a fraction 0..1; 0.002 when not given. */
  windowDelta?: number | null | undefined;
};

/** What drift means for the picks of a league; the configuration of a run says what it does about it. */
export type DriftStatus =
  /** The model's forecasts are off: a calibration subject of the model drifts. */
  | 'CRITICAL'
  /** Nothing warns or drifts; also where too little is known to say so. */
  | 'NONE'
  /** A subject warns, or one drifts that is no forecast of the model. */
  | 'WARNING';

/** Where an equity curve has its points. */
export type EquityCurveStep =
  /** Days of UTC. */
  | 'DAY'
  /** Hours of UTC. */
  | 'HOUR'
  /** Months of UTC. */
  | 'MONTH'
  /** After each counted trade. */
  | 'TRADE'
  /** Weeks of UTC, from Monday. */
  | 'WEEK';

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

/** Which model is to be walked through which leagues and seasons, and as of when. */
export type EvaluateModelInput = {
  /** When a leak is suspected; as usual when not given. */
  alarm?: LeakAlarmInput | null | undefined;
  /** The instant whose knowledge counts: nothing known later is used. Not given, now. */
  asOf?: string | null | undefined;
  /** How intervals are drawn; as usual when not given. */
  bootstrap?: EvaluationBootstrapInput | null | undefined;
  /** How the margin is taken out of the closing line; SHIN when not given. */
  devigMethod?: DevigMethod | null | undefined;
  /** Share of the winnings that an exchange keeps, 0 to 0.99; 0.05 when not given. */
  exchangeCommission?: number | null | undefined;
  /** A word of your own for this call, 1 to 200 characters. Repeating it with the same input answers the first result and does nothing again, whoever repeats it: also after the key or token of the caller was replaced. With another input it is refused. Without it, every call is a new one. */
  idempotencyKey?: string | null | undefined;
  /** Codes of divisions (`E0`, `SP1`); not given or empty, every one of which results are known. */
  leagues?: Array<string> | null | undefined;
  /** The goal model; the usual one when not given. */
  model?: EvaluationModelInput | null | undefined;
  /** The seasons to forecast, as `2025/26`; earlier ones are history. Not given or empty, every one of which results are known, the first of which has little history to be forecast from. */
  seasons?: Array<string> | null | undefined;
  /** Whether the friction layer is put on trial as well; true when not given. Its trial then decides whether the layer counts. */
  withFriction?: boolean | null | undefined;
};

/** For which leagues the results of strategies are to be computed, and as of when. */
export type EvaluateStrategiesInput = {
  /** The instant whose knowledge counts: nothing known later is used. Not given, now. */
  asOf?: string | null | undefined;
  /** A word of your own for this call, 1 to 200 characters. Repeating it with the same input answers the first result and does nothing again, whoever repeats it: also after the key or token of the caller was replaced. With another input it is refused. Without it, every call is a new one. */
  idempotencyKey?: string | null | undefined;
  /** Codes of divisions (`E0`, `SP1`); not given or empty, every one of which results are known. */
  leagues?: Array<string> | null | undefined;
  /** As `2025/26`; not given, the newest season of each division at `asOf`. */
  season?: string | null | undefined;
};

/** How the intervals of differences are drawn: whole match days, with replacement. */
export type EvaluationBootstrapInput = {
  /** How sure the intervals are, a fraction, 0.5 to 0.999; 0.95 when not given. */
  confidence?: number | null | undefined;
  /** How often, 100 to 20000; 2000 when not given. */
  resamples?: number | null | undefined;
  /** Of the random numbers, 0 or more; 1 when not given. */
  seed?: number | null | undefined;
};

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

/** The goal model that is walked; what is not given is as pipeline runs have it, but for `minTeamMatches`: every match that the model can speak of is scored. */
export type EvaluationModelInput = {
  /** How far back of a match day its history reaches, in days, 1 to 36500; 1095 when not given. */
  historyDays?: number | null | undefined;
  /** How goals are distributed; DIXON_COLES when not given. */
  kind?: GoalModelKind | null | undefined;
  /** Matches that a club must have in the history to be rated by them alone, 1 to 1000; 1 when not given. */
  minTeamMatches?: number | null | undefined;
  /** What becomes of a club with fewer; SKIP when not given. */
  newcomers?: NewcomerRule | null | undefined;
  /** Precision of the prior that draws ratings to the average, 0 to 1000; 0 when not given. */
  shrinkage?: number | null | undefined;
  /** Decay of a match's weight per day of age, 0 to 1; 0.0018 when not given. 0 counts every match alike. */
  xi?: number | null | undefined;
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

/** Which rows of ExperimentObservation are meant. What is given together has to hold together; given empty, every row. At most 200 conditions and 2000 values, those of nested filters included. */
export type ExperimentObservationFilter = {
  /** Each of these has to hold. 1 to 50, none of them empty. */
  AND?: Array<ExperimentObservationFilter> | null | undefined;
  /** This must not hold. Rows for which it is unknown, for lack of a value, do not match. Not empty. */
  NOT?: ExperimentObservationFilter | null | undefined;
  /** At least one of these has to hold. 1 to 50, none of them empty. */
  OR?: Array<ExperimentObservationFilter> | null | undefined;
  /** By the difference between the arms, in units; `{ isNull: true }` has the matches without a closing price. */
  differenceUnits?: FloatFilter | null | undefined;
  /** By kick-off. */
  kickOffAt?: DateTimeFilter | null | undefined;
  /** By the match. */
  match?: MatchFilter | null | undefined;
  /** By number within the test. */
  number?: IntFilter | null | undefined;
};

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

/** How the values of an exported column are written. */
export type ExportColumnType =
  /** A whole number of 64 bits at most; a string in JSON, whose readers would lose digits. */
  | 'BIG_INTEGER'
  /** `true` or `false`. */
  | 'BOOLEAN'
  /** A day of the calendar, without a time: `2026-05-15`. */
  | 'DAY'
  /** An exact decimal with every digit; a string in JSON. `NaN` where one is stored. */
  | 'DECIMAL'
  /** A number of double precision, in the shortest form that reads back as the same; a number in JSON. `NaN`, `Infinity` and `-Infinity` are strings there. */
  | 'FLOAT'
  /** An instant in UTC with microseconds: `2026-05-15T06:00:00.123456Z`. */
  | 'INSTANT'
  /** A whole number of 32 bits at most; a number in JSON. */
  | 'INTEGER'
  /** A JSON document: as it is within JSON, as text in CSV. */
  | 'JSON'
  /** A list of texts: an array in JSON, `{one,"two, three"}` as PostgreSQL reads it in CSV. */
  | 'LIST'
  /** Text as it is stored. In CSV, one that a spreadsheet would take for a formula has an apostrophe in front. */
  | 'TEXT'
  /** An identifier in lower-case hexadecimal, with hyphens. */
  | 'UUID'
  /** One of a fixed set of words. */
  | 'WORD';

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

/** What a pattern is tested on, per unit staked. */
export type FailurePatternMetric =
  /** Fair closing line value by the benchmark: price taken x fair closing probability - 1. */
  | 'FAIR_CLV'
  /** Profit per unit staked; of strategy results, per unit of turnover. */
  | 'PROFIT';

/** Where the bets of a pattern come from. */
export type FailurePatternSource =
  /** Settled picks of pipeline runs. */
  | 'SETTLED_PICKS'
  /** Results of the library of strategies on seasons, as `evaluateStrategies` stored them. */
  | 'STRATEGY_RESULTS';

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

/** Why a model said nothing of a match. */
export type ForecastSkipReason =
  /** It determined no model at all, as at the start of the first season that is stored. */
  | 'NO_MODEL'
  /** It held fewer matches of one of the teams than the settings ask for. */
  | 'TOO_FEW_MATCHES'
  /** Its matches did not determine a rating of one of the teams. */
  | 'UNDETERMINED'
  /** The history held no match of one of the teams. */
  | 'UNKNOWN';

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

/** Which way round a pair is stored, as seen by who asked. */
export type FrictionOrientation =
  /** The sides are those that were asked for. */
  | 'AS_STORED'
  /** The row has the sides the other way round. Its values are answered as they are stored: `teamHome` is the club that was asked for as away. */
  | 'REVERSED';

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

/** Which list of trades is to be imported, and what it does not say of itself. */
export type ImportTradesInput = {
  /** A word of your own for this call, 1 to 200 characters. Repeating it with the same input answers the first result and does nothing again, whoever repeats it: also after the key or token of the caller was replaced. With another input it is refused. Without it, every call is a new one. */
  idempotencyKey?: string | null | undefined;
  /** The pair of every trade in it, BASE/QUOTE (`BCH/EUR`): amounts are of the base, prices in the quote. */
  pair: string;
  /** A file below the server's import folder (`IMPORT_DIR`), relative to it. Either this or `upload` is given. */
  path?: string | null | undefined;
  /** The side of every trade of a file that does not say it (seconds, price, volume), where it has to be given; refused for one that does. */
  side?: TapeSide | null | undefined;
  /** Who keeps the list, 1 to 100 characters; `public` when not given. A trade is the same one again under the same source, pair and number, or without numbers under the same values. */
  source?: string | null | undefined;
  /** The strategy to record the trades under; null for none. */
  strategyUsed?: string | null | undefined;
  /** A file sent along as text. */
  upload?: TradeFileInput | null | undefined;
};

/** What can be done with an improvement, by the mutations of these names. */
export type ImprovementAction =
  /** Its test begins: PROPOSED to ACTIVE. */
  | 'ACTIVATE'
  /** Its parameters are put into force: ACTIVE to APPLIED. */
  | 'APPLY'
  /** It is put aside, with a reason: PROPOSED or ACTIVE to ARCHIVED. */
  | 'ARCHIVE'
  /** It is proposed again: ARCHIVED to PROPOSED. */
  | 'REACTIVATE';

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

/** A condition on a value of ImprovementStatus. What is given together has to hold together. */
export type ImprovementStatusOrNullFilter = {
  /** Exactly this value. */
  eq?: ImprovementStatus | null | undefined;
  /** One of these. At most 200 values; an empty list matches nothing. */
  in?: Array<ImprovementStatus> | null | undefined;
  /** True: only rows without a value. False: only rows with one. */
  isNull?: boolean | null | undefined;
  /** Another value. */
  not?: ImprovementStatus | null | undefined;
};

/** Which rows of ImprovementTransition are meant. What is given together has to hold together; given empty, every row. At most 200 conditions and 2000 values, those of nested filters included. */
export type ImprovementTransitionFilter = {
  /** Each of these has to hold. 1 to 50, none of them empty. */
  AND?: Array<ImprovementTransitionFilter> | null | undefined;
  /** This must not hold. Rows for which it is unknown, for lack of a value, do not match. Not empty. */
  NOT?: ImprovementTransitionFilter | null | undefined;
  /** At least one of these has to hold. 1 to 50, none of them empty. */
  OR?: Array<ImprovementTransitionFilter> | null | undefined;
  /** By who did it; null when nobody was named. */
  by?: StringFilter | null | undefined;
  /** By the status that was left; null for the proposal itself. */
  fromStatus?: ImprovementStatusOrNullFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By whether it was applied without an experiment in favour. */
  isOverride?: BooleanFilter | null | undefined;
  /** By number within the improvement. */
  number?: IntFilter | null | undefined;
  /** By when it happened. */
  occurredAt?: DateTimeFilter | null | undefined;
  /** By why; null when nothing was said. */
  reason?: StringFilter | null | undefined;
  /** By the status that was reached. */
  toStatus?: ImprovementStatusFilter | null | undefined;
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

/** Why a layer leaves the forecast below it as it is. */
export type LayerIdleReason =
  /** `xi` is 0: no match fades. */
  | 'NO_DECAY'
  /** No friction of the two clubs was known at the instant. */
  | 'NO_FRICTION_KNOWN'
  /** No whole 1X2 book was given or known at the instant whose margin can be taken out. */
  | 'NO_MARKET_KNOWN'
  /** No goal means give the 1X2 prices of the market. */
  | 'NO_MEANS_FOR_MARKET'
  /** No friction trial was known at the instant. */
  | 'NO_TRIAL'
  /** Its weight was set to 0, as it is unless told otherwise. */
  | 'NO_WEIGHT'
  /** The newest friction trial known at the instant does not show that friction helps: its interval does not exclude 0 in favour of friction. */
  | 'TRIAL_INCLUDES_ZERO';

/** When a model is too good to be true. */
export type LeakAlarmInput = {
  /** Matches that a group needs to raise the alarm, 1 to 100000; 250 when not given. */
  leastMatches?: number | null | undefined;
  /** By how much its mean ranked probability score may be lower than that of the closing line, 0 to 1; 0.002 when not given. */
  margin?: number | null | undefined;
};

/** What is counted in a search for leaks. */
export type LeakCheckName =
  /** Matches of which the history holds another result of the same two teams at most three days away; 0 without a leak. */
  | 'DOUBLE_MATCHES'
  /** Matches whose result counts as known at or before their own kick-off; 0 without a leak. */
  | 'EARLY_RESULTS'
  /** Forecasts that were decided after the kick-off; 0 without a leak. */
  | 'LATE_DECISIONS'
  /** Results that a model learned from although they became known after its decision; 0 without a leak. */
  | 'LATE_RESULTS'
  /** Forecasts that the closing line has no price for; more than a tenth of all say that the line is no yardstick. */
  | 'UNPRICED_MATCHES';

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

/** In which order a list of LlmCall is answered. */
export type LlmCallOrder = {
  /** Up or down; nulls come last either way. */
  direction?: OrderDirection;
  /** The value to order by. */
  field: LlmCallOrderField;
};

/** What a list of LlmCall can be ordered by. Equal values are ordered by id. */
export type LlmCallOrderField =
  /** By the instant at which it ended. Nulls come last in both directions. */
  | 'FINISHED_AT'
  /** By the instant at which it was about to be sent. */
  | 'STARTED_AT';

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

/** Which layer a fit stands behind. */
export type MatchupFitLayer =
  /** The fit in which every match weighs the same. */
  | 'BASE'
  /** The fit in which older matches weigh less. */
  | 'TIME_DECAY';

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

/** How the V1 tables are to be taken over. */
export type MigrateLegacyInput = {
  /** A word of your own for this call, 1 to 200 characters. Repeating it with the same input answers the first result and does nothing again, whoever repeats it: also after the key or token of the caller was replaced. With another input it is refused. Without it, every call is a new one. After a roll-back it still answers the first migration: migrating again takes another key. */
  idempotencyKey?: string | null | undefined;
  /** Whether V3 tables that hold rows already are added to. A team of the same name and league is then the same team, of which only what is null is filled; frictions and strategies that are there stay as they are. */
  intoNonEmpty?: boolean | null | undefined;
};

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

/** In which order a list of ModelFit is answered. */
export type ModelFitOrder = {
  /** Up or down; nulls come last either way. */
  direction?: OrderDirection;
  /** The value to order by. */
  field: ModelFitOrderField;
};

/** What a list of ModelFit can be ordered by. Equal values are ordered by id. */
export type ModelFitOrderField =
  /** By the as-of instant. */
  | 'AS_OF'
  /** By the instant of storing. */
  | 'COMPUTED_AT';

/** What becomes of a club with few matches in the league. */
export type NewcomerRule =
  /** Such a club is rated as those that came into the league within the history, the mean of their attacks and defences, mixed with its own rating as far as it has matches. */
  | 'RATE'
  /** A club with fewer than `minTeamMatches` is not rated. */
  | 'SKIP';

/** Why bets have no ROI. */
export type NoReturnReason =
  /** No file has prices for what it bets on: there are hits and calibration, and no ROI, P&L or CLV. */
  | 'NO_ODDS'
  /** No bet was placed, or all stakes were returned. */
  | 'NO_SETTLED_BETS';

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

/** Which decisions of the model, PENDING are to be stored, and what becomes of them where one is refused. */
export type RecordAiDecisionsInput = {
  /** What becomes of the others where one is refused. */
  errorPolicy: ErrorPolicy;
  /** A word of your own for this call, 1 to 200 characters. Repeating it with the same input answers the first result and does nothing again, whoever repeats it: also after the key or token of the caller was replaced. With another input it is refused. Without it, every call is a new one. One for the whole batch. */
  idempotencyKey?: string | null | undefined;
  /** 1 to 1,000. The body of the request may have 10 MB. */
  items: Array<AiDecisionItemInput>;
};

/** A snapshot of a market. */
export type RecordMarketSnapshotInput = {
  /** How far bid and ask are apart, in hundredths of a per cent, from 0. */
  bidAskSpreadBps?: number | null | undefined;
  /** A word of your own for this call, 1 to 200 characters. Repeating it with the same input answers the first result and does nothing again, whoever repeats it: also after the key or token of the caller was replaced. With another input it is refused. Without it, every call is a new one. */
  idempotencyKey?: string | null | undefined;
  /** What can be traded against, in US dollars, from 0. */
  liquidityUsd?: string | null | undefined;
  /** What one of the base token costs, in the quote token, above 0. */
  price: string;
  /** What the source said, as it came. */
  rawData?: unknown;
  /** Where it is from, in 1 to 200 characters. */
  source: string;
  /** The instant that it is about. Of any offset, at most 5 minutes ahead of now; now when not given. */
  takenAt?: string | null | undefined;
  /** The pair: BASE/QUOTE, `SOL/USDC`. */
  tokenPair: string;
  /** How much the price moved in the hour before, from 0. */
  volatility1h?: number | null | undefined;
  /** What was traded in the 24 hours before, in US dollars, from 0. */
  volume24hUsd?: string | null | undefined;
};

/** What became of one record of a batch. */
export type RecordOutcome =
  /** It could have been stored, and was not, because another one could not: REJECT_ALL. */
  | 'HELD_BACK'
  /** It is stored. */
  | 'RECORDED'
  /** It breaks a rule, and is not stored; `refusal` says which. */
  | 'REFUSED';

/** A snapshot of what the desk holds. */
export type RecordPortfolioSnapshotInput = {
  /** How much of it is USDC. */
  cashUsdc?: string | null | undefined;
  /** A word of your own for this call, 1 to 200 characters. Repeating it with the same input answers the first result and does nothing again, whoever repeats it: also after the key or token of the caller was replaced. With another input it is refused. Without it, every call is a new one. */
  idempotencyKey?: string | null | undefined;
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

/** Figures of a strategy over a period, as a program of the desk has them. */
export type RecordStrategyPerformanceInput = {
  /** In minutes, 0 and more. Not given where it is not known. */
  avgTradeDurationMinutes?: number | null | undefined;
  /** A word of your own for this call, 1 to 200 characters. Repeating it with the same input answers the first result and does nothing again, whoever repeats it: also after the key or token of the caller was replaced. With another input it is refused. Without it, every call is a new one. */
  idempotencyKey?: string | null | undefined;
  /** Trades that lost more than 0. Not given where it is not known. */
  losingTrades?: number | null | undefined;
  /** In per cent, 0 and more: 12.5. Not given where it is not known. */
  maxDrawdownPct?: number | null | undefined;
  /** How the figures came about, in any form. */
  metadata?: unknown;
  /** The end of the period, after `periodStartsAt` and at most 5 minutes ahead of now. */
  periodEndsAt: string;
  /** The first instant of the period. */
  periodStartsAt: string;
  /** What was won by what was lost, from 0. Not given where it is not known. */
  profitFactor?: number | null | undefined;
  /** Of any sign; `metadata` can say how it is annualised. Not given where it is not known. */
  sharpeRatio?: number | null | undefined;
  /** The strategy, as trades name it, in 1 to 200 characters. */
  strategyName: string;
  /** Profits less losses, in US dollars. Not given where it is not known. */
  totalPnlUsd?: string | null | undefined;
  /** Trades that count, not less than winning and losing ones together. Not given where it is not known. */
  totalTrades?: number | null | undefined;
  /** Winning trades by those that count, a fraction. Not given where it is not known. */
  winRate?: number | null | undefined;
  /** Trades that won more than 0. Not given where it is not known. */
  winningTrades?: number | null | undefined;
};

/** Which figures of strategies over periods are to be stored, and what becomes of them where one is refused. */
export type RecordStrategyPerformancesInput = {
  /** What becomes of the others where one is refused. */
  errorPolicy: ErrorPolicy;
  /** A word of your own for this call, 1 to 200 characters. Repeating it with the same input answers the first result and does nothing again, whoever repeats it: also after the key or token of the caller was replaced. With another input it is refused. Without it, every call is a new one. One for the whole batch. */
  idempotencyKey?: string | null | undefined;
  /** 1 to 1,000. The body of the request may have 10 MB. */
  items: Array<StrategyPerformanceItemInput>;
};

/** A line of the log. */
export type RecordSystemLogInput = {
  /** The id of the AiDecision that it is about. */
  aiDecisionId?: string | null | undefined;
  /** What else there is to say of it, in any form. */
  extraData?: unknown;
  /** A word of your own for this call, 1 to 200 characters. Repeating it with the same input answers the first result and does nothing again, whoever repeats it: also after the key or token of the caller was replaced. With another input it is refused. Without it, every call is a new one. */
  idempotencyKey?: string | null | undefined;
  /** How grave it is. */
  level: LogLevel;
  /** When it happened. Of any offset, at most 5 minutes ahead of now; now when not given. */
  loggedAt?: string | null | undefined;
  /** What happened, in 1 to 20,000 characters. */
  message: string;
  /** Which part of the desk logs it, in 1 to 200 characters: `executor`. */
  module: string;
  /** The id of the Trade that it is about. */
  tradeId?: string | null | undefined;
};

/** Which lines of the log are to be stored, and what becomes of them where one is refused. */
export type RecordSystemLogsInput = {
  /** What becomes of the others where one is refused. */
  errorPolicy: ErrorPolicy;
  /** A word of your own for this call, 1 to 200 characters. Repeating it with the same input answers the first result and does nothing again, whoever repeats it: also after the key or token of the caller was replaced. With another input it is refused. Without it, every call is a new one. One for the whole batch. */
  idempotencyKey?: string | null | undefined;
  /** 1 to 1,000. The body of the request may have 10 MB. */
  items: Array<SystemLogItemInput>;
};

/** A trade. */
export type RecordTradeInput = {
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
  /** A word of your own for this call, 1 to 200 characters. Repeating it with the same input answers the first result and does nothing again, whoever repeats it: also after the key or token of the caller was replaced. With another input it is refused. Without it, every call is a new one. */
  idempotencyKey?: string | null | undefined;
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

/** Which trades are to be stored, and what becomes of them where one is refused. */
export type RecordTradesInput = {
  /** What becomes of the others where one is refused. */
  errorPolicy: ErrorPolicy;
  /** A word of your own for this call, 1 to 200 characters. Repeating it with the same input answers the first result and does nothing again, whoever repeats it: also after the key or token of the caller was replaced. With another input it is refused. Without it, every call is a new one. One for the whole batch. */
  idempotencyKey?: string | null | undefined;
  /** 1 to 1,000. The body of the request may have 10 MB. */
  items: Array<TradeItemInput>;
};

/** Why a fit that is made again is not the one that is stored. */
export type RefitDifference =
  /** The results of its window are not those it was made of: since then some were corrected or removed, or others of the same time were imported. */
  | 'MATCHES'
  /** The same inputs gave other bits, which is a fault. */
  | 'PARAMETERS'
  /** It was made by other rules than those in use: it stands as it is and cannot be made again. */
  | 'VERSION';

/** What is known of a token. */
export type RegisterTokenInput = {
  /** How many digits behind the point its amounts have at most, 0 to 18. */
  decimals: number;
  /** A word of your own for this call, 1 to 200 characters. Repeating it with the same input answers the first result and does nothing again, whoever repeats it: also after the key or token of the caller was replaced. With another input it is refused. Without it, every call is a new one. */
  idempotencyKey?: string | null | undefined;
  /** Whether one is worth a US dollar. */
  isUsdStablecoin: boolean;
  /** A symbol or the address of a mint, in 1 to 100 printable ASCII characters without "/" and white space; upper and lower case are the same. */
  token: string;
};

/** Which schedule is to go. */
export type RemovePipelineScheduleInput = {
  /** A word of your own for this call, 1 to 200 characters. Repeating it with the same input answers the first result and does nothing again, whoever repeats it: also after the key or token of the caller was replaced. With another input it is refused. Without it, every call is a new one. */
  idempotencyKey?: string | null | undefined;
  /** Its name. */
  name: string;
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

/** Which archive is to be restored, and what the database is called. */
export type RestoreBackupInput = {
  /** The id of a Backup. Either this or `fileName`. */
  backupId?: string | null | undefined;
  /** What the new database is called: 1 to 63 lower-case letters, digits and underscores, no digit first. There is none of that name yet. */
  databaseName: string;
  /** The name of an archive in the folder for backups of the machine that does the work, such as one copied there. Either this or `backupId`. */
  fileName?: string | null | undefined;
  /** A word of your own for this call, 1 to 200 characters. Repeating it with the same input answers the first result and does nothing again, whoever repeats it: also after the key or token of the caller was replaced. With another input it is refused. Without it, every call is a new one. */
  idempotencyKey?: string | null | undefined;
};

/** How the last fetch of a source came out. */
export type ResultSourceStatus =
  /** It could not be reached, or what it gave was refused. */
  | 'FAILED'
  /** It had something new, which was imported. */
  | 'IMPORTED'
  /** It had nothing new. */
  | 'UNCHANGED';

/** Which run is to go on, and from where. */
export type ResumePipelineRunInput = {
  /** The node that runs again, and those after it. Where the run stopped when not given. Not for a BACKTEST over days, nor once the decisions are sealed. */
  fromNode?: PipelineNodeName | null | undefined;
  /** The id of a PipelineRun that FAILED or was CANCELLED. */
  id: string;
  /** A word of your own for this call, 1 to 200 characters. Repeating it with the same input answers the first result and does nothing again, whoever repeats it: also after the key or token of the caller was replaced. With another input it is refused. Without it, every call is a new one. */
  idempotencyKey?: string | null | undefined;
};

/** Why a value was replaced. */
export type RevisionKind =
  /** The source restated the same observation: the earlier value was wrong. */
  | 'CORRECTED'
  /** A later observation took its place: the earlier value was right in its time. */
  | 'SUPERSEDED';

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

/** Which migration is to be undone. */
export type RollbackLegacyMigrationInput = {
  /** Whether teams, frictions and strategies that were written since, and what hangs on them alone (aliases, history), may be lost. */
  discardLaterChanges?: boolean | null | undefined;
  /** The id of a LegacyMigration: the newest one that stands. */
  id: string;
  /** A word of your own for this call, 1 to 200 characters. Repeating it with the same input answers the first result and does nothing again, whoever repeats it: also after the key or token of the caller was replaced. With another input it is refused. Without it, every call is a new one. */
  idempotencyKey?: string | null | undefined;
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

/** That the daily work is to be done now. */
export type RunDailyJobInput = {
  /** A word of your own for this call, 1 to 200 characters. Repeating it with the same input answers the first result and does nothing again, whoever repeats it: also after the key or token of the caller was replaced. With another input it is refused. Without it, every call is a new one. */
  idempotencyKey?: string | null | undefined;
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

/** When runs are to start, and what they look at. What is not given is as usual, also where the schedule had something else. */
export type SavePipelineScheduleInput = {
  /** What differs from the usual configuration, as in `startPipelineRun`. Without `strategies`, each run takes those in force as it starts. */
  config?: unknown;
  /** Five fields in UTC: minute, hour, day of the month, month, day of the week. `0 8 * * MON-FRI` is 8:00 on weekdays. */
  cron: string;
  /** A word of your own for this call, 1 to 200 characters. Repeating it with the same input answers the first result and does nothing again, whoever repeats it: also after the key or token of the caller was replaced. With another input it is refused. Without it, every call is a new one. */
  idempotencyKey?: string | null | undefined;
  /** Whether it starts runs; yes when not given. */
  isEnabled?: boolean | null | undefined;
  /** Codes of the divisions to look at (`E0`), at most 50; all of them when empty or not given. */
  leagues?: Array<string> | null | undefined;
  /** What the picks are for. Not BACKTEST, which looks back. */
  mode: ExecutionMode;
  /** A new name makes a schedule, the name of one changes it. 1 to 100 characters. */
  name: string;
  /** Names of strategies of the configuration; all of them when empty or not given. */
  strategies?: Array<string> | null | undefined;
};

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

/** In which order a list of StrategyEvaluation is answered. */
export type StrategyEvaluationOrder = {
  /** Up or down; nulls come last either way. */
  direction?: OrderDirection;
  /** The value to order by. */
  field: StrategyEvaluationOrderField;
};

/** What a list of StrategyEvaluation can be ordered by. Equal values are ordered by id. */
export type StrategyEvaluationOrderField =
  /** By the as-of instant. */
  | 'AS_OF'
  /** By the instant of storing. */
  | 'COMPUTED_AT'
  /** By season. */
  | 'SEASON';

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

/** Figures of one strategy over one period, as a program of the desk has them. */
export type StrategyPerformanceItemInput = {
  /** In minutes, 0 and more. Not given where it is not known. */
  avgTradeDurationMinutes?: number | null | undefined;
  /** Trades that lost more than 0. Not given where it is not known. */
  losingTrades?: number | null | undefined;
  /** In per cent, 0 and more: 12.5. Not given where it is not known. */
  maxDrawdownPct?: number | null | undefined;
  /** How the figures came about, in any form. */
  metadata?: unknown;
  /** The end of the period, after `periodStartsAt` and at most 5 minutes ahead of now. */
  periodEndsAt: string;
  /** The first instant of the period. */
  periodStartsAt: string;
  /** What was won by what was lost, from 0. Not given where it is not known. */
  profitFactor?: number | null | undefined;
  /** Of any sign; `metadata` can say how it is annualised. Not given where it is not known. */
  sharpeRatio?: number | null | undefined;
  /** The strategy, as trades name it, in 1 to 200 characters. */
  strategyName: string;
  /** Profits less losses, in US dollars. Not given where it is not known. */
  totalPnlUsd?: string | null | undefined;
  /** Trades that count, not less than winning and losing ones together. Not given where it is not known. */
  totalTrades?: number | null | undefined;
  /** Winning trades by those that count, a fraction. Not given where it is not known. */
  winRate?: number | null | undefined;
  /** Trades that won more than 0. Not given where it is not known. */
  winningTrades?: number | null | undefined;
};

/** In which order a list of StrategyPerformance is answered. */
export type StrategyPerformanceOrder = {
  /** Up or down; nulls come last either way. */
  direction?: OrderDirection;
  /** The value to order by. */
  field: StrategyPerformanceOrderField;
};

/** What a list of StrategyPerformance can be ordered by. Equal values are ordered by id. */
export type StrategyPerformanceOrderField =
  /** By the instant at which it was stored. */
  | 'CREATED_AT'
  /** By the deepest fall in per cent. Nulls come last in both directions. */
  | 'MAX_DRAWDOWN_PCT'
  /** By the end of the period. */
  | 'PERIOD_ENDS_AT'
  /** By the start of the period. */
  | 'PERIOD_STARTS_AT'
  /** By what was won by what was lost. Nulls come last in both directions. */
  | 'PROFIT_FACTOR'
  /** By the Sharpe ratio. Nulls come last in both directions. */
  | 'SHARPE_RATIO'
  /** By the strategy, as the database compares text. */
  | 'STRATEGY_NAME'
  /** By profits less losses. Nulls come last in both directions. */
  | 'TOTAL_PNL_USD'
  /** By the share of winning trades. Nulls come last in both directions. */
  | 'WIN_RATE';

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

/** In which order a list of StrategyVersion is answered. */
export type StrategyVersionOrder = {
  /** Up or down; nulls come last either way. */
  direction?: OrderDirection;
  /** The value to order by. */
  field: StrategyVersionOrderField;
};

/** What a list of StrategyVersion can be ordered by. Equal values are ordered by id. */
export type StrategyVersionOrderField =
  /** By the instant of recording. */
  | 'CREATED_AT'
  /** By name, as the database compares text. */
  | 'NAME'
  /** By number within the name. */
  | 'VERSION';

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

/** One line of the log. */
export type SystemLogItemInput = {
  /** The id of the AiDecision that it is about. */
  aiDecisionId?: string | null | undefined;
  /** What else there is to say of it, in any form. */
  extraData?: unknown;
  /** How grave it is. */
  level: LogLevel;
  /** When it happened. Of any offset, at most 5 minutes ahead of now; now when not given. */
  loggedAt?: string | null | undefined;
  /** What happened, in 1 to 20,000 characters. */
  message: string;
  /** Which part of the desk logs it, in 1 to 200 characters: `executor`. */
  module: string;
  /** The id of the Trade that it is about. */
  tradeId?: string | null | undefined;
};

/** A condition on a list of words. What is given together has to hold together. Rows without a list count as rows with an empty one. */
export type TagsFilter = {
  /** Each of these is in the list, in any order. At most 200 values; an empty list matches everything. */
  hasAll?: Array<string> | null | undefined;
  /** At least one of these is in the list. At most 200 values; an empty list matches nothing. */
  hasAny?: Array<string> | null | undefined;
};

/** What the taker of a public trade did with the base of its pair. */
export type TapeSide =
  /** The quote is given and the base taken. */
  | 'BUY'
  /** The base is given and the quote taken. */
  | 'SELL';

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

/** A condition on several texts of a row together. */
export type TextSearchFilter = {
  /** One of them contains this text, in upper or lower case. No wildcards. */
  contains?: string | null | undefined;
};

/** How a period is cut. The first and the last bucket are cut to the period. */
export type TimeBucketUnit =
  /** Days of UTC. */
  | 'DAY'
  /** Hours of UTC. */
  | 'HOUR'
  /** Months of UTC. */
  | 'MONTH'
  /** Weeks of UTC, from Monday. */
  | 'WEEK';

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

/** What of a trade is not what its decision asked for. */
export type TradeContradiction =
  /** Its amount in US dollars is more than 5 % away from that of the decision. */
  | 'AMOUNT'
  /** It sells where the decision is to BUY, or buys where it is to SELL. */
  | 'DIRECTION'
  /** The decision is to HOLD, which admits no trade. */
  | 'HOLD'
  /** It belongs to another decision. */
  | 'OTHER_DECISION'
  /** It trades other tokens than the pair of the decision, or that pair cannot be read. */
  | 'PAIR';

/** A list of trades, sent along as text. */
export type TradeFileInput = {
  /** What the report calls it, 1 to 100 characters. Its layout is told by its first line, not by its name. */
  name: string;
  /** Its whole content. A request may have 10 MB in all; larger files are read from the import folder. */
  text: string;
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

/** Why a goal model says nothing of a club. */
export type UnratedReason =
  /** It has fewer known matches there than `minTeamMatches`. */
  | 'TOO_FEW_MATCHES'
  /** Its matches determine no rating: it never scored, never conceded, or met nobody whom the others met. Shrinkage rates it. */
  | 'UNDETERMINED'
  /** It has no known match in the league within `historyDays`. */
  | 'UNKNOWN';

/** What became of a decision. */
export type UpdateAiDecisionStatusInput = {
  /** The id of the Trade by which a BUY or SELL was carried out: CONFIRMED, and of this decision. Its first such one when not given. Only for EXECUTED. */
  executionTradeId?: string | null | undefined;
  /** The id of an AiDecision. */
  id: string;
  /** A word of your own for this call, 1 to 200 characters. Repeating it with the same input answers the first result and does nothing again, whoever repeats it: also after the key or token of the caller was replaced. With another input it is refused. Without it, every call is a new one. */
  idempotencyKey?: string | null | undefined;
  /** EXECUTED, FAILED or CANCELLED from PENDING; PENDING from FAILED, to try it again. */
  status: AiDecisionStatus;
};

/** What became of a trade, and what is known of it now. What is left out stays as it is. */
export type UpdateTradeStatusInput = {
  /** How much was taken, from 0, with no more decimals than the token has. Only for CONFIRMED. */
  amountOut?: string | null | undefined;
  /** Why it failed, in 1 to 20,000 characters. */
  errorMessage?: string | null | undefined;
  /** How long it took, in milliseconds, from 0. */
  executionTimeMs?: number | null | undefined;
  /** The fee of the network, in lamports, a whole number from 0. */
  gasUsedLamports?: string | null | undefined;
  /** The id of a Trade that is PENDING. */
  id: string;
  /** A word of your own for this call, 1 to 200 characters. Repeating it with the same input answers the first result and does nothing again, whoever repeats it: also after the key or token of the caller was replaced. With another input it is refused. Without it, every call is a new one. */
  idempotencyKey?: string | null | undefined;
  /** Units of the quote token for one of the base token, above 0, as the desk reckons it. */
  price?: string | null | undefined;
  /** Profit, or loss below 0, in US dollars. */
  profitLoss?: string | null | undefined;
  /** CONFIRMED, FAILED or CANCELLED; nothing leads back to PENDING. */
  status: TradeStatus;
  /** The hash of its transaction, in 1 to 200 characters. */
  transactionHash?: string | null | undefined;
  /** The signature of its transaction, in 1 to 200 characters. */
  transactionSignature?: string | null | undefined;
};

/** What is done for the database itself, by the daily job and by `npm run upkeep`. */
export type UpkeepTaskName =
  /** The database is compared with what the migrations make, daily; `details` lists the differences, or says why there was no comparison. */
  | 'COMPARE_SCHEMA'
  /** Old records are written into compressed files and deleted; `details` counts them by kind, what was pruned, and exports whose time was up. */
  | 'ROTATE_RECORDS'
  /** Space is given back and statistics are renewed, weekly; `details` counts the tables, and names those that were passed over with the reason. */
  | 'VACUUM';

/** Which archive is to be checked. */
export type VerifyBackupInput = {
  /** The id of a Backup. Either this or `fileName`. */
  backupId?: string | null | undefined;
  /** The name of an archive in the folder for backups of the machine that does the work, such as one copied there. Either this or `backupId`. */
  fileName?: string | null | undefined;
  /** A word of your own for this call, 1 to 200 characters. Repeating it with the same input answers the first result and does nothing again, whoever repeats it: also after the key or token of the caller was replaced. With another input it is refused. Without it, every call is a new one. */
  idempotencyKey?: string | null | undefined;
};

/** Why a bet does not stand. */
export type VoidCause =
  /** Somebody declared the match void by `settlePicks`. */
  | 'DECLARED'
  /** The match was moved by more UK days than the server allows (`POSTPONED_VOID_DAYS`) from the day known at the decision. It stays void when it is played on its new day. */
  | 'POSTPONED';

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { kind: CallerKind, name: string | null, role: Role, scopes: Array<Scope>, expiresAt: string | null, keyPrefix: string | null } | null };

export type ApiKeysQueryVariables = Exact<{
  filter?: ApiKeyFilter | null | undefined;
}>;


export type ApiKeysQuery = { apiKeys: { totalCount: number, nodes: Array<{ id: string, prefix: string, name: string, role: Role, scopes: Array<Scope> | null, createdAt: string, createdBy: string | null, expiresAt: string | null, lastUsedAt: string | null, revokedAt: string | null, revokedBy: string | null, isActive: boolean }> } };

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateApiKeyMutation = { createApiKey:
    | { __typename: 'CreateApiKeyPayload', secret: string | null, apiKey: { id: string, prefix: string, name: string, role: Role, scopes: Array<Scope> | null, createdAt: string, createdBy: string | null, expiresAt: string | null, lastUsedAt: string | null, isActive: boolean } }
    | { __typename: 'IdempotencyConflictError', idempotencyKey: string }
    | { __typename: 'InvalidInputError', path: string, rule: string }
    | { __typename: 'RightsNotHeldError', code: ErrorCode, message: string, missingScopes: Array<Scope> }
   | null };

export type RevokeApiKeyMutationVariables = Exact<{
  input: RevokeApiKeyInput;
}>;


export type RevokeApiKeyMutation = { revokeApiKey:
    | { __typename: 'ApiKeyRevokedError', code: ErrorCode, revokedAt: string, revokedBy: string | null }
    | { __typename: 'IdempotencyConflictError' }
    | { __typename: 'InvalidInputError', path: string, rule: string }
    | { __typename: 'NotFoundError', entity: string, key: string }
    | { __typename: 'RevokeApiKeyPayload', apiKey: { prefix: string, isActive: boolean, revokedAt: string | null, revokedBy: string | null } }
   | null };

export type AccessEntriesQueryVariables = Exact<{ [key: string]: never; }>;


export type AccessEntriesQuery = { auditEntries: { nodes: Array<{ kind: AuditKind, outcome: AuditOutcome, subject: string | null, payload: unknown }> } };

export type AuditTrailQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  orderBy?: AuditEntryOrder | null | undefined;
  filter?: AuditEntryFilter | null | undefined;
}>;


export type AuditTrailQuery = { auditEntries: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ sequence: number, kind: AuditKind, outcome: AuditOutcome, step: number | null, subject: string | null, kickOffAt: string | null, sealedAt: string, isProspective: boolean | null, previousHash: string, hash: string, hashedText: string | null, match: { id: string } | null, pick: { id: string, isProspective: boolean | null, auditEntry: { sequence: number } } | null }> } };

export type VerifyAuditQueryVariables = Exact<{
  fromSequence?: number | null | undefined;
  expectedHead?: AuditChainHeadInput | null | undefined;
}>;


export type VerifyAuditQuery = { verifyAuditChain:
    | { __typename: 'AuditChainReport', isIntact: boolean, fromSequence: number, entriesChecked: number, headSequence: number | null, headHash: string | null, faultCount: number, firstFault: { sequence: number, kind: AuditFaultKind, message: string } | null, faults: Array<{ sequence: number, kind: AuditFaultKind }> }
    | { __typename: 'InvalidInputError', message: string, code: ErrorCode, path: string, rule: string }
   | null };

export type PicksProvenQueryVariables = Exact<{ [key: string]: never; }>;


export type PicksProvenQuery = { picks: { nodes: Array<{ id: string, isProspective: boolean | null }> } };

export type CreateBackupMutationVariables = Exact<{
  input: CreateBackupInput;
}>;


export type CreateBackupMutation = { createBackup:
    | { __typename: 'CreateBackupPayload', isNew: boolean, job: { id: string, kind: JobKind, state: JobState } }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
   | null };

export type VerifyBackupMutationVariables = Exact<{
  input: VerifyBackupInput;
}>;


export type VerifyBackupMutation = { verifyBackup:
    | { __typename: 'BackupFaultError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'VerifyBackupPayload', job: { id: string, kind: JobKind, state: JobState } }
   | null };

export type RestoreBackupMutationVariables = Exact<{
  input: RestoreBackupInput;
}>;


export type RestoreBackupMutation = { restoreBackup:
    | { __typename: 'BackupFaultError', code: ErrorCode, message: string }
    | { __typename: 'DatabaseExistsError', databaseName: string, code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'RestoreBackupPayload', job: { id: string, kind: JobKind, state: JobState } }
   | null };

export type BackupsQueryVariables = Exact<{
  filter?: BackupFilter | null | undefined;
  orderBy?: BackupOrder | null | undefined;
}>;


export type BackupsQuery = { backups: { totalCount: number, nodes: Array<{ id: string, kind: BackupKind, status: BackupStatus, error: string | null, fileName: string, tradesFileName: string | null, snapshotAt: string | null, sizeBytes: number | null, sha256: string | null, tableCount: number | null, rowCount: number | null, newestMigration: string | null, auditSequence: number | null, auditHash: string | null, verification: BackupVerification | null, verifiedAt: string | null, verificationError: string | null, removedAt: string | null, job: { id: string } | null }> } };

export type BackupQueryVariables = Exact<{
  id: string;
}>;


export type BackupQuery = { backup: { id: string, fileName: string, status: BackupStatus } | null };

export type CostsQueryVariables = Exact<{
  filter?: CostEntryFilter | null | undefined;
  orderBy?: CostEntryOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CostsQuery = { costs: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ purpose: CostPurpose, provider: PaidProvider, model: string, state: CostState, reservedUsd: string, costUsd: string | null, inputTokens: number | null, outputTokens: number | null, inputUsdPerMillion: string, outputUsdPerMillion: string, reservedAt: string, recordedAt: string | null, run: { id: string } | null, job: { id: string } | null }> } };

export type BudgetQueryVariables = Exact<{
  runId?: string | null | undefined;
}>;


export type BudgetQuery = { budget: Array<{ window: BudgetWindow, limitUsd: string, spentUsd: string, reservedUsd: string, remainingUsd: string, startsAt: string | null, opensAgainAt: string | null }> };

export type CostSummaryQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type CostSummaryQuery = { costSummary: { total: { calls: number, costUsd: string, inputTokens: string, outputTokens: string }, days: Array<{ dayOn: string | null, calls: number, costUsd: string, inputTokens: string, outputTokens: string }>, purposes: Array<{ purpose: CostPurpose | null, calls: number, costUsd: string, inputTokens: string, outputTokens: string }>, providers: Array<{ provider: PaidProvider | null, calls: number, costUsd: string, inputTokens: string, outputTokens: string }> } };

export type SumFragment = { calls: number, costUsd: string, inputTokens: string, outputTokens: string };

export type CostPerAppliedImprovementQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type CostPerAppliedImprovementQuery = { costPerAppliedImprovement: { total: { provider: PaidProvider | null, calls: number, costUsd: string, reservedUsd: string, appliedImprovements: number, costPerImprovementUsd: string | null }, providers: Array<{ provider: PaidProvider | null, calls: number, costUsd: string, reservedUsd: string, appliedImprovements: number, costPerImprovementUsd: string | null }> } };

export type ImprovementCostFragment = { provider: PaidProvider | null, calls: number, costUsd: string, reservedUsd: string, appliedImprovements: number, costPerImprovementUsd: string | null };

export type ObservedExperimentQueryVariables = Exact<{
  id: string;
}>;


export type ObservedExperimentQuery = { experiment: { improvementDatabaseId: number, number: number, strategyName: string, baselineRule: unknown, proposalRule: unknown, gap: ExperimentGap | null, status: ExperimentStatus, verdict: ExperimentVerdict | null, endReason: string | null, startedAt: string, endedAt: string | null, matches: number, matchesWithoutClosing: number, baselineBets: number, proposalBets: number, meanDifferenceUnits: number | null, design: { mode: ExecutionMode, benchmark: string, alpha: number, minimumMatches: number, maximumMatches: number, boundUnits: number } | null, confidenceSequence: { lower: number, upper: number, alpha: number, matches: number } | null, bayesianReading: { meanDifferenceUnits: number, lower: number, upper: number, probabilityProposalBetter: number, expectedLossOfProposalUnits: number, expectedLossOfBaselineUnits: number } | null, observations: { totalCount: number, nodes: Array<{ id: string, number: number, kickOffAt: string, baselineValueUnits: number | null, proposalValueUnits: number | null, differenceUnits: number | null, clippedDifferenceUnits: number | null, observedAt: string, match: { id: string }, baselineBets: Array<{ market: OddsMarket, selection: Selection, line: string | null, book: string, price: string, netPrice: string, edge: number, stakeUnits: string, asOf: string, auditEntryId: string, fairClv: number | null, isRepriced: boolean, gap: ClosingGap | null, valueUnits: number | null }>, proposalBets: Array<{ selection: Selection }> }> } } | null };

export type ListedExperimentsQueryVariables = Exact<{
  filter?: ExperimentFilter | null | undefined;
  observations?: ExperimentObservationFilter | null | undefined;
}>;


export type ListedExperimentsQuery = { experiments: { totalCount: number, nodes: Array<{ id: string, status: ExperimentStatus, matches: number, baselineBets: number, meanDifferenceUnits: number | null, confidenceSequence: { upper: number } | null, bayesianReading: { probabilityProposalBetter: number } | null, observations: { totalCount: number, nodes: Array<{ number: number }> } }> } };

export type ExperimentObservationNodeQueryVariables = Exact<{
  id: string;
}>;


export type ExperimentObservationNodeQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { number: number, differenceUnits: number | null, id: string, experiment: { id: string }, match: { id: string } }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type ExperimentsOfImprovementsQueryVariables = Exact<{ [key: string]: never; }>;


export type ExperimentsOfImprovementsQuery = { improvements: { nodes: Array<{ databaseId: number, experiment: { number: number, status: ExperimentStatus, matches: number } | null, experiments: { totalCount: number, nodes: Array<{ number: number, improvement: { databaseId: number } }> } }> } };

export type ActivateForTestMutationVariables = Exact<{
  input: ActivateImprovementsInput;
}>;


export type ActivateForTestMutation = { activateImprovements:
    | { __typename: 'ActivateImprovementsPayload', activatedCount: number }
    | { __typename: 'IdempotencyConflictError' }
    | { __typename: 'InvalidInputError', path: string, rule: string }
   | null };

export type ApplyTestedMutationVariables = Exact<{
  input: ApplyImprovementInput;
}>;


export type ApplyTestedMutation = { applyImprovement:
    | { __typename: 'ApplyImprovementPayload', improvement: { status: ImprovementStatus | null, experiment: { status: ExperimentStatus, verdict: ExperimentVerdict | null, matches: number } | null } }
    | { __typename: 'ExperimentNotInFavourError', code: ErrorCode }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode }
    | { __typename: 'ImprovementOutdatedError', code: ErrorCode }
    | { __typename: 'ImprovementWrongStatusError', code: ErrorCode }
    | { __typename: 'InvalidInputError', code: ErrorCode }
    | { __typename: 'NotFoundError', code: ErrorCode }
   | null };

export type RequestExportMutationVariables = Exact<{
  input: RequestExportInput;
}>;


export type RequestExportMutation = { requestExport:
    | { __typename: 'IdempotencyConflictError', idempotencyKey: string, code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', path: string, rule: string, code: ErrorCode, message: string }
    | { __typename: 'RequestExportPayload', export: { id: string, subject: ExportSubject, format: ExportFormat, filter: unknown, downloadUrl: string | null, job: { id: string, kind: JobKind, state: JobState } } }
   | null };

export type ReadExportQueryVariables = Exact<{
  id: string;
}>;


export type ReadExportQuery = { export: { id: string, subject: ExportSubject, snapshotAt: string | null, finishedAt: string | null, rowCount: number | null, sizeBytes: number | null, sha256: string | null, expiresAt: string | null, removedAt: string | null, fileName: string | null, downloadUrl: string | null, job: { state: JobState, progress: number, progressMessage: string | null } } | null };

export type ListExportsQueryVariables = Exact<{
  filter?: ExportFilter | null | undefined;
}>;


export type ListExportsQuery = { exports: { totalCount: number, nodes: Array<{ subject: ExportSubject, format: ExportFormat, rowCount: number | null }> } };

export type ReadExportColumnsQueryVariables = Exact<{
  of: ExportSubject;
}>;


export type ReadExportColumnsQuery = { exportColumns: Array<{ name: string, type: ExportColumnType, isNullable: boolean, unit: string | null, description: string | null }> };

export type FrictionOfQueryVariables = Exact<{
  home: TeamKeyInput;
  away: TeamKeyInput;
}>;


export type FrictionOfQuery = { friction:
    | { __typename: 'FrictionLookup', orientation: FrictionOrientation, friction: { id: string, databaseId: number, frictionScore: number | null, psychologicalEdge: number | null, predictedWinner: string | null, predictedResult: Selection | null, teamHome: { id: string, name: string }, teamAway: { id: string, name: string } } }
    | { __typename: 'FrictionNotFoundError', homeDatabaseId: number, homeName: string, awayDatabaseId: number, awayName: string, code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', path: string, rule: string, code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', entity: string, key: string, code: ErrorCode, message: string }
   | null };

export type FrictionPageQueryVariables = Exact<{
  first?: number | null | undefined;
  orderBy?: FrictionOrder | null | undefined;
  filter?: FrictionFilter | null | undefined;
}>;


export type FrictionPageQuery = { frictions: { totalCount: number, nodes: Array<{ databaseId: number, frictionScore: number | null, season: string | null, lastMatchOn: string | null, teamHome: { name: string }, teamAway: { name: string } }> } };

export type FrictionNumbersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  orderBy?: FrictionOrder | null | undefined;
}>;


export type FrictionNumbersQuery = { frictions: { nodes: Array<{ databaseId: number }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type TeamsWithFrictionsQueryVariables = Exact<{
  teams: number;
  frictions: number;
  orderBy?: FrictionOrder | null | undefined;
  filter?: FrictionFilter | null | undefined;
}>;


export type TeamsWithFrictionsQuery = { teams: { nodes: Array<{ name: string, frictions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ databaseId: number, frictionScore: number | null, teamHome: { name: string }, teamAway: { name: string }, history: Array<{ asOf: string, isImported: boolean }> }> } }> } };

export type FrictionsOfTeamQueryVariables = Exact<{
  name: string;
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  orderBy?: FrictionOrder | null | undefined;
}>;


export type FrictionsOfTeamQuery = { team: { frictions: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ databaseId: number, opponent: { name: string } | null }> } } | null };

export type FrictionHistoryQueryVariables = Exact<{
  home: TeamKeyInput;
  away: TeamKeyInput;
  first?: number;
}>;


export type FrictionHistoryQuery = { friction:
    | { friction: { season: string | null, frictionScore: number | null, history: Array<{ division: string, season: string, asOf: string, isImported: boolean, inputsHash: string, values: unknown, computedAt: string }> } }
    | Record<PropertyKey, never>
   | null };

export type ComputeFrictionsMutationVariables = Exact<{
  input: ComputeFrictionsInput;
}>;


export type ComputeFrictionsMutation = { computeFrictions:
    | { __typename: 'ComputeFrictionsPayload', job: { id: string, kind: JobKind, state: JobState, input: unknown } }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', path: string, rule: string, code: ErrorCode, message: string }
   | null };

export type MatchPageQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  orderBy?: MatchOrder | null | undefined;
  filter?: MatchFilter | null | undefined;
}>;


export type MatchPageQuery = { matches: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, division: string, league: string, season: string, playedOn: string, kickOffAt: string, homeGoals: number | null, awayGoals: number | null, result: Selection | null, homeTeam: { name: string }, awayTeam: { name: string }, odds: Array<{ market: OddsMarket, stage: OddsStage, book: string, bookKind: BookKind, line: string | null, overround: number, prices: Array<{ selection: Selection, price: string }>, revisions: Array<{ kind: RevisionKind, prices: Array<{ selection: Selection, price: string }> }> }> }> } };

export type TeamsWithMatchesQueryVariables = Exact<{
  teams: number;
  matches: number;
  filter?: MatchFilter | null | undefined;
}>;


export type TeamsWithMatchesQuery = { teams: { nodes: Array<{ name: string, matches: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ id: string, homeTeam: { name: string }, awayTeam: { name: string } }> } }> } };

export type StartPipelineRunMutationVariables = Exact<{
  input: StartPipelineRunInput;
}>;


export type StartPipelineRunMutation = { startPipelineRun:
    | { __typename: 'IdempotencyConflictError', idempotencyKey: string, firstUsedAt: string, code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', path: string, rule: string, code: ErrorCode, message: string }
    | { __typename: 'StartPipelineRunPayload', run: { id: string, mode: ExecutionMode, asOf: string, leagues: Array<string>, status: ProcessingStatus, job: { id: string, state: JobState } | null } }
   | null };

export type CancelJobMutationVariables = Exact<{
  input: CancelJobInput;
}>;


export type CancelJobMutation = { cancelJob:
    | { __typename: 'CancelJobPayload', job: { id: string, state: JobState, cancelRequestedAt: string | null } }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string }
    | { __typename: 'JobNotCancellableError', state: JobState, code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   | null };

export type ImportMatchesMutationVariables = Exact<{
  input: ImportMatchesInput;
}>;


export type ImportMatchesMutation = { importMatches:
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'ImportMatchesPayload', job: { id: string, kind: JobKind, state: JobState, input: unknown } }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string }
   | null };

export type AnalyzeStrategiesMutationVariables = Exact<{
  input: AnalyzeStrategiesInput;
}>;


export type AnalyzeStrategiesMutation = { analyzeStrategies:
    | { __typename: 'AnalyzeStrategiesPayload', job: { id: string, kind: JobKind, state: JobState, input: unknown } }
    | { __typename: 'BudgetExhaustedError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   | null };

export type AnalysisFieldsFragment = { id: string, asOf: string, provider: AnalysisProvider, model: string | null, status: AnalysisStatus, bets: number, tests: number, proposed: number, startedAt: string, finishedAt: string | null, settings: { runId: string | null, modes: Array<ExecutionMode>, leagues: Array<string>, strategies: Array<string>, minimumBets: number, minimumMatches: number, falseDiscoveryRate: number, maximumProposals: number }, patterns: Array<{ improvement: { id: string } | null, pattern: { name: string, source: FailurePatternSource, strategyName: string, metric: FailurePatternMetric, benchmark: string | null, bets: number, matches: number, mean: number, standardError: number, restMean: number | null, pValue: number, adjustedPValue: number, winRate: number | null, roi: number | null, segment: { factor: SegmentFactor, value: string } | null } }>, improvements: Array<{ id: string, agentName: string, strategyName: string, status: ImprovementStatus | null, baselineWinRate: number | null, newThreshold: number | null, failurePattern: string | null, missingFactors: unknown, reasoning: string | null, recommendedAdjustments: unknown, evidence: { baselineParameters: unknown, proposedParameters: unknown, pattern: { name: string } | null, expectedEffect: { metric: FailurePatternMetric, betsRemoved: number, betsKept: number, meanBefore: number, meanAfter: number | null, expectedGain: number } | null, llmCall: { id: string } | null } | null }>, error: { code: ErrorCode, message: string } | null, llmCall: { id: string } | null, job: { id: string, state: JobState, result: unknown } | null };

export type StrategyAnalysesQueryVariables = Exact<{
  filter?: StrategyAnalysisFilter | null | undefined;
}>;


export type StrategyAnalysesQuery = { strategyAnalyses: { totalCount: number, nodes: Array<{ id: string, asOf: string, provider: AnalysisProvider, model: string | null, status: AnalysisStatus, bets: number, tests: number, proposed: number, startedAt: string, finishedAt: string | null, settings: { runId: string | null, modes: Array<ExecutionMode>, leagues: Array<string>, strategies: Array<string>, minimumBets: number, minimumMatches: number, falseDiscoveryRate: number, maximumProposals: number }, patterns: Array<{ improvement: { id: string } | null, pattern: { name: string, source: FailurePatternSource, strategyName: string, metric: FailurePatternMetric, benchmark: string | null, bets: number, matches: number, mean: number, standardError: number, restMean: number | null, pValue: number, adjustedPValue: number, winRate: number | null, roi: number | null, segment: { factor: SegmentFactor, value: string } | null } }>, improvements: Array<{ id: string, agentName: string, strategyName: string, status: ImprovementStatus | null, baselineWinRate: number | null, newThreshold: number | null, failurePattern: string | null, missingFactors: unknown, reasoning: string | null, recommendedAdjustments: unknown, evidence: { baselineParameters: unknown, proposedParameters: unknown, pattern: { name: string } | null, expectedEffect: { metric: FailurePatternMetric, betsRemoved: number, betsKept: number, meanBefore: number, meanAfter: number | null, expectedGain: number } | null, llmCall: { id: string } | null } | null }>, error: { code: ErrorCode, message: string } | null, llmCall: { id: string } | null, job: { id: string, state: JobState, result: unknown } | null }> } };

export type OneAnalysisQueryVariables = Exact<{
  id: string;
}>;


export type OneAnalysisQuery = { strategyAnalysis: { id: string, status: AnalysisStatus, improvements: Array<{ evidence: { analysis: { id: string } | null } | null, history: { nodes: Array<{ improvement: { evidence: { analysis: { id: string } | null } | null } }> } }> } | null, node:
    | { __typename: 'AiDecision' }
    | { __typename: 'Alert' }
    | { __typename: 'ApiKey' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Backup' }
    | { __typename: 'CostEntry' }
    | { __typename: 'DriftReport' }
    | { __typename: 'Evaluation' }
    | { __typename: 'Experiment' }
    | { __typename: 'ExperimentObservation' }
    | { __typename: 'Export' }
    | { __typename: 'Friction' }
    | { __typename: 'FrictionTrial' }
    | { __typename: 'Improvement' }
    | { __typename: 'ImprovementTransition' }
    | { __typename: 'Job' }
    | { __typename: 'LegacyMigration' }
    | { __typename: 'LlmCall' }
    | { __typename: 'MarketSnapshot' }
    | { __typename: 'Match' }
    | { __typename: 'MatchImport' }
    | { __typename: 'ModelFit' }
    | { __typename: 'OddsQuote' }
    | { __typename: 'Pick' }
    | { __typename: 'PipelineRun' }
    | { __typename: 'PipelineSchedule' }
    | { __typename: 'PortfolioSnapshot' }
    | { __typename: 'ProcessingCheckpoint' }
    | { __typename: 'RotatedFile' }
    | { __typename: 'RunEvent' }
    | { __typename: 'Strategy' }
    | { __typename: 'StrategyAdoption' }
    | { __typename: 'StrategyAnalysis', id: string, asOf: string, provider: AnalysisProvider, model: string | null, status: AnalysisStatus, bets: number, tests: number, proposed: number, startedAt: string, finishedAt: string | null, settings: { runId: string | null, modes: Array<ExecutionMode>, leagues: Array<string>, strategies: Array<string>, minimumBets: number, minimumMatches: number, falseDiscoveryRate: number, maximumProposals: number }, patterns: Array<{ improvement: { id: string } | null, pattern: { name: string, source: FailurePatternSource, strategyName: string, metric: FailurePatternMetric, benchmark: string | null, bets: number, matches: number, mean: number, standardError: number, restMean: number | null, pValue: number, adjustedPValue: number, winRate: number | null, roi: number | null, segment: { factor: SegmentFactor, value: string } | null } }>, improvements: Array<{ id: string, agentName: string, strategyName: string, status: ImprovementStatus | null, baselineWinRate: number | null, newThreshold: number | null, failurePattern: string | null, missingFactors: unknown, reasoning: string | null, recommendedAdjustments: unknown, evidence: { baselineParameters: unknown, proposedParameters: unknown, pattern: { name: string } | null, expectedEffect: { metric: FailurePatternMetric, betsRemoved: number, betsKept: number, meanBefore: number, meanAfter: number | null, expectedGain: number } | null, llmCall: { id: string } | null } | null }>, error: { code: ErrorCode, message: string } | null, llmCall: { id: string } | null, job: { id: string, state: JobState, result: unknown } | null }
    | { __typename: 'StrategyEvaluation' }
    | { __typename: 'StrategyPerformance' }
    | { __typename: 'StrategyVersion' }
    | { __typename: 'SystemLog' }
    | { __typename: 'Team' }
    | { __typename: 'TeamDnaSnapshot' }
    | { __typename: 'Token' }
    | { __typename: 'Trade' }
    | { __typename: 'TrainingExample' }
   | null };

export type ImprovementStateFragment = { id: string, databaseId: number, status: ImprovementStatus | null, abTestActive: boolean, improvementApplied: boolean, archivedAt: string | null, archivedReason: string | null };

export type ImprovementsQueryVariables = Exact<{
  filter?: ImprovementFilter | null | undefined;
  orderBy?: ImprovementOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ImprovementsQuery = { improvements: { totalCount: number, pageInfo: { endCursor: string | null }, nodes: Array<{ id: string, databaseId: number, status: ImprovementStatus | null, abTestActive: boolean, improvementApplied: boolean, archivedAt: string | null, archivedReason: string | null }> } };

export type ArchivedImprovementsQueryVariables = Exact<{
  filter?: ImprovementFilter | null | undefined;
  orderBy?: ImprovementOrder | null | undefined;
}>;


export type ArchivedImprovementsQuery = { archivedImprovements: { totalCount: number, nodes: Array<{ id: string, databaseId: number, status: ImprovementStatus | null, abTestActive: boolean, improvementApplied: boolean, archivedAt: string | null, archivedReason: string | null }> } };

export type ImprovementCountsQueryVariables = Exact<{
  filter?: ImprovementFilter | null | undefined;
}>;


export type ImprovementCountsQuery = { improvementCounts: Array<{ status: ImprovementStatus, count: number }> };

export type ImprovementInFullQueryVariables = Exact<{
  id: string;
}>;


export type ImprovementInFullQuery = { improvement: { agentName: string, strategyName: string, baselineWinRate: number | null, newThreshold: number | null, failurePattern: string | null, missingFactors: unknown, reasoning: string | null, recommendedAdjustments: unknown, createdAt: string, id: string, databaseId: number, status: ImprovementStatus | null, abTestActive: boolean, improvementApplied: boolean, archivedAt: string | null, archivedReason: string | null, adjustments: Array<{ kind: ImprovementAdjustmentKind, parameter: string | null, from: number | null, to: number | null, minEdge: number | null, segment: { factor: SegmentFactor, value: string } | null }> | null, evidence: { baselineParameters: unknown, proposedParameters: unknown, createdAt: string, pattern: { name: string, source: FailurePatternSource, strategyName: string, metric: FailurePatternMetric, benchmark: string | null, bets: number, matches: number, mean: number, standardError: number, restMean: number | null, pValue: number, adjustedPValue: number, winRate: number | null, roi: number | null, segment: { factor: SegmentFactor, value: string } | null } | null, expectedEffect: { metric: FailurePatternMetric, betsRemoved: number, betsKept: number, meanBefore: number, meanAfter: number | null, expectedGain: number } | null, llmCall: { id: string } | null } | null } | null };

export type ImprovementHistoryQueryVariables = Exact<{
  id: string;
  filter?: ImprovementTransitionFilter | null | undefined;
  last?: number | null | undefined;
}>;


export type ImprovementHistoryQuery = { improvement: { history: { totalCount: number, nodes: Array<{ number: number, fromStatus: ImprovementStatus | null, toStatus: ImprovementStatus, by: string | null, reason: string | null, isOverride: boolean, occurredAt: string }> } } | null };

export type ImprovementTrailQueryVariables = Exact<{
  subject: string;
}>;


export type ImprovementTrailQuery = { auditEntries: { nodes: Array<{ kind: AuditKind, outcome: AuditOutcome, payload: unknown }> }, verifyAuditChain:
    | { isIntact: boolean }
    | Record<PropertyKey, never>
   | null };

export type ArchiveImprovementMutationVariables = Exact<{
  input: ArchiveImprovementInput;
}>;


export type ArchiveImprovementMutation = { archiveImprovement:
    | { __typename: 'ArchiveImprovementPayload', improvement: { id: string, databaseId: number, status: ImprovementStatus | null, abTestActive: boolean, improvementApplied: boolean, archivedAt: string | null, archivedReason: string | null } }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'ImprovementWrongStatusError', code: ErrorCode, message: string, status: ImprovementStatus | null, action: ImprovementAction, allowedStatuses: Array<ImprovementStatus> }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, path: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string, entity: string }
   | null };

export type ReactivateImprovementMutationVariables = Exact<{
  input: ReactivateImprovementInput;
}>;


export type ReactivateImprovementMutation = { reactivateImprovement:
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'ImprovementWrongStatusError', code: ErrorCode, message: string, status: ImprovementStatus | null, action: ImprovementAction, allowedStatuses: Array<ImprovementStatus> }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, path: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'ReactivateImprovementPayload', improvement: { id: string, databaseId: number, status: ImprovementStatus | null, abTestActive: boolean, improvementApplied: boolean, archivedAt: string | null, archivedReason: string | null } }
   | null };

export type ActivateImprovementsMutationVariables = Exact<{
  input: ActivateImprovementsInput;
}>;


export type ActivateImprovementsMutation = { activateImprovements:
    | { __typename: 'ActivateImprovementsPayload', activatedCount: number, outcomes: Array<{ improvementId: string, outcome: ImprovementActivationOutcome, foundStatus: ImprovementStatus | null, improvement: { id: string, databaseId: number, status: ImprovementStatus | null, abTestActive: boolean, improvementApplied: boolean, archivedAt: string | null, archivedReason: string | null } | null }> }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, path: string }
   | null };

export type ApplyImprovementMutationVariables = Exact<{
  input: ApplyImprovementInput;
}>;


export type ApplyImprovementMutation = { applyImprovement:
    | { __typename: 'ApplyImprovementPayload', improvement: { id: string, databaseId: number, status: ImprovementStatus | null, abTestActive: boolean, improvementApplied: boolean, archivedAt: string | null, archivedReason: string | null }, strategyVersion: { name: string, version: number, parameters: unknown } }
    | { __typename: 'ExperimentNotInFavourError', code: ErrorCode, message: string, verdict: ExperimentVerdict | null, matches: number, minimumMatches: number | null }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'ImprovementOutdatedError', code: ErrorCode, message: string, strategyName: string }
    | { __typename: 'ImprovementWrongStatusError', code: ErrorCode, message: string, status: ImprovementStatus | null, allowedStatuses: Array<ImprovementStatus> }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, path: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   | null };

export type AskForAnalysisMutationVariables = Exact<{
  input: AnalyzeStrategiesInput;
}>;


export type AskForAnalysisMutation = { analyzeStrategies:
    | { __typename: 'AnalyzeStrategiesPayload', job: { id: string, kind: JobKind, state: JobState } }
    | { __typename: 'BudgetExhaustedError', code: ErrorCode, message: string, askedUsd: string, opensAgainAt: string | null, budget: { window: BudgetWindow, limitUsd: string, spentUsd: string } }
    | { __typename: 'IdempotencyConflictError' }
    | { __typename: 'InvalidInputError', code: ErrorCode, path: string, message: string }
    | { __typename: 'NotFoundError' }
   | null };

export type PaidAnalysisQueryVariables = Exact<{
  id: string;
}>;


export type PaidAnalysisQuery = { job: { state: JobState, result: unknown, error: { code: ErrorCode, message: string } | null } | null, strategyAnalyses: { totalCount: number, nodes: Array<{ status: AnalysisStatus, provider: AnalysisProvider, model: string | null, proposed: number, patterns: Array<{ pattern: { strategyName: string } }>, error: { code: ErrorCode, message: string } | null, answer:
        | { id: string, outcome: LlmCallOutcome }
        | { code: ErrorCode, provider: PaidProvider, model: string, reason: string, callId: string }
       | null, llmCall: { id: string, outcome: LlmCallOutcome, rawAnswer: string | null, cost: { costUsd: string | null, job: { id: string } | null } | null } | null, improvements: Array<{ agentName: string, strategyName: string, status: ImprovementStatus | null, newThreshold: number | null, reasoning: string | null }> }> }, improvements: { totalCount: number } };

export type RunDailyJobMutationVariables = Exact<{
  input: RunDailyJobInput;
}>;


export type RunDailyJobMutation = { runDailyJob:
    | { __typename: 'IdempotencyConflictError', code: ErrorCode }
    | { __typename: 'InvalidInputError' }
    | { __typename: 'RunDailyJobPayload', isNew: boolean, job: { id: string, kind: JobKind, state: JobState } }
   | null };

export type JobStepsQueryVariables = Exact<{
  id: string;
}>;


export type JobStepsQuery = { job: { state: JobState, result: unknown, steps: Array<{ name: string, status: ProcessingStatus, attempts: number, result: unknown, startedAt: string | null, finishedAt: string | null, error: { code: ErrorCode, message: string } | null }> } | null };

export type LegacyMigrationPartsFragment = { id: string, backupSuffix: string, migratedAt: string, rolledBackAt: string | null, report: { splitDnaKeys: Array<string>, keptDnaKeys: Array<string>, deducedTypes: number, deducedFamilies: number, computedParameterHashes: number, backupTables: Array<string>, tables: Array<{ source: string, target: string, rowsRead: number, rowsAdded: number, rowsMatched: number, rowsFilled: number, newKeys: number, repairedReferences: number, columns: Array<{ name: string, target: string | null }> }>, repairs: Array<{ table: string, row: string, teamName: string, teamDatabaseId: number }> } };

export type MigrateLegacyMutationVariables = Exact<{
  input: MigrateLegacyInput;
}>;


export type MigrateLegacyMutation = { migrateLegacy:
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string }
    | { __typename: 'LegacyRowsRefusedError', code: ErrorCode, message: string, faultCount: number, rowFaults: Array<{ table: string, row: string, column: string, value: string | null, rule: string }> }
    | { __typename: 'LegacySchemaError', code: ErrorCode, message: string, faults: Array<{ table: string, column: string | null, rule: string }> }
    | { __typename: 'LegacyTargetNotEmptyError', code: ErrorCode, message: string, tables: Array<{ table: string, rows: number }> }
    | { __typename: 'MigrateLegacyPayload', legacyMigration: { id: string, backupSuffix: string, migratedAt: string, rolledBackAt: string | null, report: { splitDnaKeys: Array<string>, keptDnaKeys: Array<string>, deducedTypes: number, deducedFamilies: number, computedParameterHashes: number, backupTables: Array<string>, tables: Array<{ source: string, target: string, rowsRead: number, rowsAdded: number, rowsMatched: number, rowsFilled: number, newKeys: number, repairedReferences: number, columns: Array<{ name: string, target: string | null }> }>, repairs: Array<{ table: string, row: string, teamName: string, teamDatabaseId: number }> } } }
   | null };

export type RollbackLegacyMigrationMutationVariables = Exact<{
  input: RollbackLegacyMigrationInput;
}>;


export type RollbackLegacyMigrationMutation = { rollbackLegacyMigration:
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string }
    | { __typename: 'LegacyRollbackRefusedError', code: ErrorCode, message: string, isDiscardable: boolean, obstacles: Array<string>, changes: Array<{ table: string, added: number, changed: number, removed: number }>, references: Array<{ table: string, rows: number, isDiscardable: boolean }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'RollbackLegacyMigrationPayload', legacyMigration: { id: string, rolledBackAt: string | null } }
   | null };

export type LegacyMigrationsQueryVariables = Exact<{
  filter?: LegacyMigrationFilter | null | undefined;
}>;


export type LegacyMigrationsQuery = { legacyMigrations: { totalCount: number, nodes: Array<{ id: string, backupSuffix: string, migratedAt: string, rolledBackAt: string | null, report: { splitDnaKeys: Array<string>, keptDnaKeys: Array<string>, deducedTypes: number, deducedFamilies: number, computedParameterHashes: number, backupTables: Array<string>, tables: Array<{ source: string, target: string, rowsRead: number, rowsAdded: number, rowsMatched: number, rowsFilled: number, newKeys: number, repairedReferences: number, columns: Array<{ name: string, target: string | null }> }>, repairs: Array<{ table: string, row: string, teamName: string, teamDatabaseId: number }> } }> } };

export type RunEventsSubscriptionVariables = Exact<{
  runId: string;
  after?: number | null | undefined;
}>;


export type RunEventsSubscription = { pipelineRunEvents: { sequence: number, kind: RunEventKind, occurredAt: string, node: PipelineNodeName | null, step: number | null, asOf: string | null, attempt: number | null, progress: number | null, matches: number | null, skipped: number | null, picks: number | null, durationMs: number | null, steps: number | null, stepsDone: number | null, error: { code: ErrorCode, message: string, failure: PipelineFailure | null, severity: FailureSeverity | null } | null, run: { id: string, status: ProcessingStatus } } };

export type RunNumbersSubscriptionVariables = Exact<{
  runId: string;
  after?: number | null | undefined;
}>;


export type RunNumbersSubscription = { pipelineRunEvents: { sequence: number } };

export type FeedSubscriptionVariables = Exact<{
  after?: number | null | undefined;
}>;


export type FeedSubscription = { pipelineRunsFeed: { sequence: number, kind: RunEventKind } };

export type RunInternalsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RunInternalsQuery = { pipelineRun: { steps: number, stepsDone: number, progress: number, error: { code: ErrorCode, message: string, failure: PipelineFailure | null, severity: FailureSeverity | null } | null, skips: Array<{ reason: PipelineFailure | null, matches: number }>, nodes: Array<{ node: PipelineNodeName, step: number, status: ProcessingStatus, attempt: number, startedAt: string, finishedAt: string | null, durationMs: number | null, matches: number | null, skipped: number | null, inputHash: string | null, error: { code: ErrorCode, failure: PipelineFailure | null } | null }>, checkpoints: { totalCount: number, nodes: Array<{ node: PipelineNodeName, step: number, attempt: number }> }, events: { totalCount: number, nodes: Array<{ sequence: number, kind: RunEventKind }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type LlmCallsQueryVariables = Exact<{
  filter?: LlmCallFilter | null | undefined;
  orderBy?: LlmCallOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LlmCallsQuery = { llmCalls: { totalCount: number, nodes: Array<{ purpose: CostPurpose, provider: PaidProvider, model: string, outcome: LlmCallOutcome, prompt: string, rawAnswer: string | null, startedAt: string, finishedAt: string | null, error: { code: ErrorCode, message: string } | null, cost: { costUsd: string | null } | null, match: { homeTeam: { name: string } } | null, run: { mode: ExecutionMode } | null }> } };

export type RunsWithCallsQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type RunsWithCallsQuery = { pipelineRuns: { nodes: Array<{ id: string, costUsd: string, costs: { totalCount: number, nodes: Array<{ costUsd: string | null }> }, llmCalls: { totalCount: number, nodes: Array<{ outcome: LlmCallOutcome }> } }> } };

export type FetchResultsMutationVariables = Exact<{
  input: FetchResultsInput;
}>;


export type FetchResultsMutation = { fetchResults:
    | { __typename: 'FetchResultsPayload', job: { id: string, kind: JobKind, input: unknown } }
    | { __typename: 'IdempotencyConflictError' }
    | { __typename: 'InvalidInputError', path: string, message: string }
   | null };

export type ResultSourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type ResultSourcesQuery = { resultSources: Array<{ name: string, status: ResultSourceStatus | null, error: string | null, fetchedAt: string | null, changedAt: string | null }> };

export type CalculateMatchupQueryVariables = Exact<{
  input: CalculateMatchupInput;
}>;


export type CalculateMatchupQuery = { calculateMatchup:
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, path: string, value: string, rule: string }
    | { __typename: 'LeagueUnclearError', code: ErrorCode, message: string, homeDivision: string | null, awayDivision: string | null }
    | { __typename: 'Matchup', asOf: string, division: string, league: string, isNeutral: boolean, homeTeam: { name: string }, awayTeam: { name: string }, match: { kickOffAt: string, homeTeam: { name: string } } | null, expectedGoals: { home: number, away: number, total: number, supremacy: number, rho: number, covariance: number }, layers: Array<{ layer: MatchupLayerName, askedWeight: number, weight: number, idleReason: LayerIdleReason | null, note: string, expectedGoals: { home: number, away: number, total: number, supremacy: number, rho: number, covariance: number }, matchResult: { home: number, draw: number, away: number }, contribution: { home: number, draw: number, away: number } }>, scoreGrid: { maxGoals: number, missingMass: number, matrix: Array<Array<number>>, scores: Array<{ homeGoals: number, awayGoals: number, probability: number, fairOdds: string | null }> }, markets: { matchResult: { home: { probability: number, fairOdds: string | null, settlement: { win: number, halfWin: number, push: number, halfLoss: number, loss: number } }, draw: { probability: number, fairOdds: string | null, settlement: { win: number, halfWin: number, push: number, halfLoss: number, loss: number } }, away: { probability: number, fairOdds: string | null, settlement: { win: number, halfWin: number, push: number, halfLoss: number, loss: number } } }, doubleChance: { homeOrDraw: { probability: number }, homeOrAway: { probability: number }, drawOrAway: { probability: number } }, drawNoBet: { home: { probability: number, fairOdds: string | null, settlement: { win: number, halfWin: number, push: number, halfLoss: number, loss: number } }, away: { probability: number, fairOdds: string | null, settlement: { win: number, halfWin: number, push: number, halfLoss: number, loss: number } } }, totals: Array<{ line: string, isMainLine: boolean, over: { probability: number, fairOdds: string | null, settlement: { win: number, halfWin: number, push: number, halfLoss: number, loss: number } }, under: { probability: number, fairOdds: string | null, settlement: { win: number, halfWin: number, push: number, halfLoss: number, loss: number } } }>, bothTeamsToScore: { yes: { probability: number, fairOdds: string | null, settlement: { win: number, halfWin: number, push: number, halfLoss: number, loss: number } }, no: { probability: number, fairOdds: string | null, settlement: { win: number, halfWin: number, push: number, halfLoss: number, loss: number } } }, asianHandicaps: Array<{ line: string, isMainLine: boolean, home: { probability: number, fairOdds: string | null, settlement: { win: number, halfWin: number, push: number, halfLoss: number, loss: number } }, away: { probability: number, fairOdds: string | null, settlement: { win: number, halfWin: number, push: number, halfLoss: number, loss: number } } }>, correctScores: Array<{ homeGoals: number, awayGoals: number, probability: number, fairOdds: string | null }> }, odds: Array<{ market: MatchupMarket, line: string | null, devig: { overround: number, chosen: { method: DevigMethod, isApplicable: boolean, reason: string | null, probabilities: Array<number> | null, parameter: { name: string, value: number } | null }, methods: Array<{ method: DevigMethod, isApplicable: boolean, reason: string | null, probabilities: Array<number> | null, parameter: { name: string, value: number } | null }> } | null, bets: Array<{ selection: MatchupSelection, price: string, marketProbability: number | null, probabilityEdge: number | null, edge: number, fair: { probability: number, fairOdds: string | null, settlement: { win: number, halfWin: number, push: number, halfLoss: number, loss: number } }, kelly: { fullFraction: number, fraction: number, stakeUnits: string, expectedProfitUnits: number }, simultaneousKelly: { fullFraction: number, fraction: number, stakeUnits: string, expectedProfitUnits: number } }> }>, marketOpinion: { book: string | null, totalLine: string | null, overProbability: number | null, isTotalMet: boolean, matchResult: { home: number, draw: number, away: number }, expectedGoals: { home: number, away: number, total: number, supremacy: number, rho: number, covariance: number } | null } | null, frictionTrial: { isZeroExcluded: boolean } | null, newcomers: Array<{ name: string }> }
    | { __typename: 'NoModelError', code: ErrorCode, message: string, division: string, matches: number, detail: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string, entity: string, key: string }
    | { __typename: 'TeamNotRatedError', code: ErrorCode, message: string, division: string, reason: UnratedReason, matches: number, minTeamMatches: number, team: { name: string } }
   | null };

export type MatchupFitsQueryVariables = Exact<{
  input: CalculateMatchupInput;
}>;


export type MatchupFitsQuery = { calculateMatchup:
    | { fits: Array<{ layer: MatchupFitLayer, modelFit: { id: string, division: string, kind: GoalModelKind, asOf: string, inputsHash: string, settings: { xi: number } } }> }
    | Record<PropertyKey, never>
   | null };

export type MatchupFieldsFragment = { asOf: string, division: string, league: string, isNeutral: boolean, homeTeam: { name: string }, awayTeam: { name: string }, match: { kickOffAt: string, homeTeam: { name: string } } | null, expectedGoals: { home: number, away: number, total: number, supremacy: number, rho: number, covariance: number }, layers: Array<{ layer: MatchupLayerName, askedWeight: number, weight: number, idleReason: LayerIdleReason | null, note: string, expectedGoals: { home: number, away: number, total: number, supremacy: number, rho: number, covariance: number }, matchResult: { home: number, draw: number, away: number }, contribution: { home: number, draw: number, away: number } }>, scoreGrid: { maxGoals: number, missingMass: number, matrix: Array<Array<number>>, scores: Array<{ homeGoals: number, awayGoals: number, probability: number, fairOdds: string | null }> }, markets: { matchResult: { home: { probability: number, fairOdds: string | null, settlement: { win: number, halfWin: number, push: number, halfLoss: number, loss: number } }, draw: { probability: number, fairOdds: string | null, settlement: { win: number, halfWin: number, push: number, halfLoss: number, loss: number } }, away: { probability: number, fairOdds: string | null, settlement: { win: number, halfWin: number, push: number, halfLoss: number, loss: number } } }, doubleChance: { homeOrDraw: { probability: number }, homeOrAway: { probability: number }, drawOrAway: { probability: number } }, drawNoBet: { home: { probability: number, fairOdds: string | null, settlement: { win: number, halfWin: number, push: number, halfLoss: number, loss: number } }, away: { probability: number, fairOdds: string | null, settlement: { win: number, halfWin: number, push: number, halfLoss: number, loss: number } } }, totals: Array<{ line: string, isMainLine: boolean, over: { probability: number, fairOdds: string | null, settlement: { win: number, halfWin: number, push: number, halfLoss: number, loss: number } }, under: { probability: number, fairOdds: string | null, settlement: { win: number, halfWin: number, push: number, halfLoss: number, loss: number } } }>, bothTeamsToScore: { yes: { probability: number, fairOdds: string | null, settlement: { win: number, halfWin: number, push: number, halfLoss: number, loss: number } }, no: { probability: number, fairOdds: string | null, settlement: { win: number, halfWin: number, push: number, halfLoss: number, loss: number } } }, asianHandicaps: Array<{ line: string, isMainLine: boolean, home: { probability: number, fairOdds: string | null, settlement: { win: number, halfWin: number, push: number, halfLoss: number, loss: number } }, away: { probability: number, fairOdds: string | null, settlement: { win: number, halfWin: number, push: number, halfLoss: number, loss: number } } }>, correctScores: Array<{ homeGoals: number, awayGoals: number, probability: number, fairOdds: string | null }> }, odds: Array<{ market: MatchupMarket, line: string | null, devig: { overround: number, chosen: { method: DevigMethod, isApplicable: boolean, reason: string | null, probabilities: Array<number> | null, parameter: { name: string, value: number } | null }, methods: Array<{ method: DevigMethod, isApplicable: boolean, reason: string | null, probabilities: Array<number> | null, parameter: { name: string, value: number } | null }> } | null, bets: Array<{ selection: MatchupSelection, price: string, marketProbability: number | null, probabilityEdge: number | null, edge: number, fair: { probability: number, fairOdds: string | null, settlement: { win: number, halfWin: number, push: number, halfLoss: number, loss: number } }, kelly: { fullFraction: number, fraction: number, stakeUnits: string, expectedProfitUnits: number }, simultaneousKelly: { fullFraction: number, fraction: number, stakeUnits: string, expectedProfitUnits: number } }> }>, marketOpinion: { book: string | null, totalLine: string | null, overProbability: number | null, isTotalMet: boolean, matchResult: { home: number, draw: number, away: number }, expectedGoals: { home: number, away: number, total: number, supremacy: number, rho: number, covariance: number } | null } | null, frictionTrial: { isZeroExcluded: boolean } | null, newcomers: Array<{ name: string }> };

export type ExpectedGoalsFieldsFragment = { home: number, away: number, total: number, supremacy: number, rho: number, covariance: number };

export type FairBetFieldsFragment = { probability: number, fairOdds: string | null, settlement: { win: number, halfWin: number, push: number, halfLoss: number, loss: number } };

export type DevigAnswerFieldsFragment = { method: DevigMethod, isApplicable: boolean, reason: string | null, probabilities: Array<number> | null, parameter: { name: string, value: number } | null };

export type KellyStakeFieldsFragment = { fullFraction: number, fraction: number, stakeUnits: string, expectedProfitUnits: number };

export type EvaluateModelMutationVariables = Exact<{
  input: EvaluateModelInput;
}>;


export type EvaluateModelMutation = { evaluateModel:
    | { __typename: 'EvaluateModelPayload', job: { id: string, kind: JobKind, state: JobState, input: unknown, result: unknown } }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode }
    | { __typename: 'InvalidInputError', path: string, message: string }
   | null };

export type EvaluationOfJobsQueryVariables = Exact<{ [key: string]: never; }>;


export type EvaluationOfJobsQuery = { jobs: { nodes: Array<{ id: string, evaluation: { id: string, matches: number } | null }> } };

export type EvaluationPageQueryVariables = Exact<{
  first?: number | null | undefined;
  filter?: EvaluationFilter | null | undefined;
}>;


export type EvaluationPageQuery = { evaluations: { totalCount: number, nodes: Array<{ id: string, leagues: Array<string>, seasons: Array<string>, matches: number, rps: number | null, outcomeKind: EvaluationOutcomeKind, inputsHash: string, asOf: string, computedAt: string }> } };

export type EvaluationOutcomesQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type EvaluationOutcomesQuery = { evaluations: { nodes: Array<{ outcome:
        | { __typename: 'EvaluationScores' }
        | { __typename: 'LeakSuspectedError' }
       }> } };

export type EvaluationOutcomeQueryVariables = Exact<{
  id: string;
}>;


export type EvaluationOutcomeQuery = { evaluation: { leagues: Array<string>, seasons: Array<string>, version: number, jobDatabaseId: string | null, settings: { minTeamMatches: number, newcomers: NewcomerRule, devigMethod: DevigMethod, exchangeCommission: number, resamples: number, confidence: number, seed: number, leakMargin: number, leastAlarmMatches: number, isFrictionTried: boolean, model: { kind: GoalModelKind, xi: number, historyDays: number, shrinkage: number } }, frictionTrial: { matches: number, silentMatches: number, isZeroExcluded: boolean, logLoss: { difference: number | null, lower: number | null, upper: number | null }, perDivision: Array<{ division: string, matches: number }> } | null, outcome:
      | { __typename: 'EvaluationScores', overall: { division: string | null, season: string | null, played: number, skipped: Array<{ reason: ForecastSkipReason, matches: number }>, model: { matches: number, rps: number, logLoss: number, ignorance: number, brier: number, expectedCalibrationError: number, brierParts: { reliability: number, resolution: number, uncertainty: number, withinBinVariance: number, withinBinCovariance: number }, calibration: Array<{ from: number, to: number, count: number, happened: number, meanForecast: number | null, observedRate: number | null, lower: number, upper: number }> } | null, baseRates: { rps: number, logLoss: number } | null, againstBaseRates: { rps: { mean: number, lower: number | null, upper: number | null } } | null, closing: { books: Array<string>, overround: number, line: { matches: number, rps: number, logLoss: number }, compared: { isLeakSuspected: boolean, model: { matches: number, rps: number }, baseRates: { matches: number, rps: number }, line: { matches: number, rps: number }, difference: { rps: { mean: number, lower: number | null, upper: number | null }, logLoss: { mean: number }, brier: { mean: number } } } | null } | null } | null, leagues: Array<{ division: string | null, season: string | null, played: number }>, seasons: Array<{ division: string | null, season: string | null, played: number }>, leagueSeasons: Array<{ division: string | null, season: string | null, played: number }> }
      | { __typename: 'LeakSuspectedError', code: ErrorCode, message: string, lookAt: Array<string>, suspects: Array<{ division: string | null, season: string | null, matches: number, margin: number, difference: number, lower: number | null, upper: number | null }>, checks: Array<{ name: LeakCheckName, count: number, isPassed: boolean }>, scores: { overall: { division: string | null, season: string | null, played: number, skipped: Array<{ reason: ForecastSkipReason, matches: number }>, model: { matches: number, rps: number, logLoss: number, ignorance: number, brier: number, expectedCalibrationError: number, brierParts: { reliability: number, resolution: number, uncertainty: number, withinBinVariance: number, withinBinCovariance: number }, calibration: Array<{ from: number, to: number, count: number, happened: number, meanForecast: number | null, observedRate: number | null, lower: number, upper: number }> } | null, baseRates: { rps: number, logLoss: number } | null, againstBaseRates: { rps: { mean: number, lower: number | null, upper: number | null } } | null, closing: { books: Array<string>, overround: number, line: { matches: number, rps: number, logLoss: number }, compared: { isLeakSuspected: boolean, model: { matches: number, rps: number }, baseRates: { matches: number, rps: number }, line: { matches: number, rps: number }, difference: { rps: { mean: number, lower: number | null, upper: number | null }, logLoss: { mean: number }, brier: { mean: number } } } | null } | null } | null, leagues: Array<{ division: string | null, season: string | null, played: number }>, seasons: Array<{ division: string | null, season: string | null, played: number }>, leagueSeasons: Array<{ division: string | null, season: string | null, played: number }> } }
     } | null };

export type EvaluationGroupsFragment = { overall: { division: string | null, season: string | null, played: number, skipped: Array<{ reason: ForecastSkipReason, matches: number }>, model: { matches: number, rps: number, logLoss: number, ignorance: number, brier: number, expectedCalibrationError: number, brierParts: { reliability: number, resolution: number, uncertainty: number, withinBinVariance: number, withinBinCovariance: number }, calibration: Array<{ from: number, to: number, count: number, happened: number, meanForecast: number | null, observedRate: number | null, lower: number, upper: number }> } | null, baseRates: { rps: number, logLoss: number } | null, againstBaseRates: { rps: { mean: number, lower: number | null, upper: number | null } } | null, closing: { books: Array<string>, overround: number, line: { matches: number, rps: number, logLoss: number }, compared: { isLeakSuspected: boolean, model: { matches: number, rps: number }, baseRates: { matches: number, rps: number }, line: { matches: number, rps: number }, difference: { rps: { mean: number, lower: number | null, upper: number | null }, logLoss: { mean: number }, brier: { mean: number } } } | null } | null } | null, leagues: Array<{ division: string | null, season: string | null, played: number }>, seasons: Array<{ division: string | null, season: string | null, played: number }>, leagueSeasons: Array<{ division: string | null, season: string | null, played: number }> };

export type EvaluationGroupScoresFragment = { division: string | null, season: string | null, played: number, skipped: Array<{ reason: ForecastSkipReason, matches: number }>, model: { matches: number, rps: number, logLoss: number, ignorance: number, brier: number, expectedCalibrationError: number, brierParts: { reliability: number, resolution: number, uncertainty: number, withinBinVariance: number, withinBinCovariance: number }, calibration: Array<{ from: number, to: number, count: number, happened: number, meanForecast: number | null, observedRate: number | null, lower: number, upper: number }> } | null, baseRates: { rps: number, logLoss: number } | null, againstBaseRates: { rps: { mean: number, lower: number | null, upper: number | null } } | null, closing: { books: Array<string>, overround: number, line: { matches: number, rps: number, logLoss: number }, compared: { isLeakSuspected: boolean, model: { matches: number, rps: number }, baseRates: { matches: number, rps: number }, line: { matches: number, rps: number }, difference: { rps: { mean: number, lower: number | null, upper: number | null }, logLoss: { mean: number }, brier: { mean: number } } } | null } | null };

export type AllScoresFragment = { matches: number, rps: number, logLoss: number, ignorance: number, brier: number, expectedCalibrationError: number, brierParts: { reliability: number, resolution: number, uncertainty: number, withinBinVariance: number, withinBinCovariance: number }, calibration: Array<{ from: number, to: number, count: number, happened: number, meanForecast: number | null, observedRate: number | null, lower: number, upper: number }> };

export type FrictionTrialByIdQueryVariables = Exact<{
  id: string;
}>;


export type FrictionTrialByIdQuery = { node:
    | { __typename: 'AiDecision' }
    | { __typename: 'Alert' }
    | { __typename: 'ApiKey' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Backup' }
    | { __typename: 'CostEntry' }
    | { __typename: 'DriftReport' }
    | { __typename: 'Evaluation' }
    | { __typename: 'Experiment' }
    | { __typename: 'ExperimentObservation' }
    | { __typename: 'Export' }
    | { __typename: 'Friction' }
    | { __typename: 'FrictionTrial', asOf: string, version: number, divisions: Array<string>, matches: number, silentMatches: number, isZeroExcluded: boolean, computedAt: string, coefficients: { matches: number, goals: { value: number, standardError: number, centre: number }, supremacy: { value: number, standardError: number, centre: number } }, logLoss: { withoutFriction: number | null, withFriction: number | null, difference: number | null, lower: number | null, upper: number | null }, rps: { withoutFriction: number | null, withFriction: number | null, difference: number | null, lower: number | null, upper: number | null }, perDivision: Array<{ division: string, matches: number, logLoss: { withoutFriction: number | null, withFriction: number | null, difference: number | null, lower: number | null, upper: number | null }, rps: { withoutFriction: number | null, withFriction: number | null, difference: number | null, lower: number | null, upper: number | null } }> }
    | { __typename: 'Improvement' }
    | { __typename: 'ImprovementTransition' }
    | { __typename: 'Job' }
    | { __typename: 'LegacyMigration' }
    | { __typename: 'LlmCall' }
    | { __typename: 'MarketSnapshot' }
    | { __typename: 'Match' }
    | { __typename: 'MatchImport' }
    | { __typename: 'ModelFit' }
    | { __typename: 'OddsQuote' }
    | { __typename: 'Pick' }
    | { __typename: 'PipelineRun' }
    | { __typename: 'PipelineSchedule' }
    | { __typename: 'PortfolioSnapshot' }
    | { __typename: 'ProcessingCheckpoint' }
    | { __typename: 'RotatedFile' }
    | { __typename: 'RunEvent' }
    | { __typename: 'Strategy' }
    | { __typename: 'StrategyAdoption' }
    | { __typename: 'StrategyAnalysis' }
    | { __typename: 'StrategyEvaluation' }
    | { __typename: 'StrategyPerformance' }
    | { __typename: 'StrategyVersion' }
    | { __typename: 'SystemLog' }
    | { __typename: 'Team' }
    | { __typename: 'TeamDnaSnapshot' }
    | { __typename: 'Token' }
    | { __typename: 'Trade' }
    | { __typename: 'TrainingExample' }
   | null };

export type FrictionScoreFieldsFragment = { withoutFriction: number | null, withFriction: number | null, difference: number | null, lower: number | null, upper: number | null };

export type ModelFitsQueryVariables = Exact<{
  filter?: ModelFitFilter | null | undefined;
  orderBy?: ModelFitOrder | null | undefined;
}>;


export type ModelFitsQuery = { modelFits: { totalCount: number, nodes: Array<{ id: string, division: string, kind: GoalModelKind, version: number, asOf: string, referenceOn: string, firstMatchOn: string, lastMatchOn: string, matches: number, weightSum: number, logLikelihood: number, intercept: number, homeAdvantage: number, rho: number, isRhoAtBound: boolean, covariance: number, isCovarianceAtBound: boolean, inputsHash: string, computedAt: string, settings: { kind: GoalModelKind, xi: number, historyDays: number, shrinkage: number }, ratings: Array<{ attack: number, defence: number, matches: number, team: { databaseId: number, name: string } | null }>, teamsLeftOut: Array<{ databaseId: number }> }> } };

export type ModelFitByIdQueryVariables = Exact<{
  id: string;
}>;


export type ModelFitByIdQuery = { modelFit: { id: string, division: string, kind: GoalModelKind, version: number, asOf: string, referenceOn: string, firstMatchOn: string, lastMatchOn: string, matches: number, weightSum: number, logLikelihood: number, intercept: number, homeAdvantage: number, rho: number, isRhoAtBound: boolean, covariance: number, isCovarianceAtBound: boolean, inputsHash: string, computedAt: string, settings: { kind: GoalModelKind, xi: number, historyDays: number, shrinkage: number }, ratings: Array<{ attack: number, defence: number, matches: number, team: { databaseId: number, name: string } | null }>, teamsLeftOut: Array<{ databaseId: number }> } | null, node:
    | { __typename: 'AiDecision' }
    | { __typename: 'Alert' }
    | { __typename: 'ApiKey' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Backup' }
    | { __typename: 'CostEntry' }
    | { __typename: 'DriftReport' }
    | { __typename: 'Evaluation' }
    | { __typename: 'Experiment' }
    | { __typename: 'ExperimentObservation' }
    | { __typename: 'Export' }
    | { __typename: 'Friction' }
    | { __typename: 'FrictionTrial' }
    | { __typename: 'Improvement' }
    | { __typename: 'ImprovementTransition' }
    | { __typename: 'Job' }
    | { __typename: 'LegacyMigration' }
    | { __typename: 'LlmCall' }
    | { __typename: 'MarketSnapshot' }
    | { __typename: 'Match' }
    | { __typename: 'MatchImport' }
    | { __typename: 'ModelFit', inputsHash: string }
    | { __typename: 'OddsQuote' }
    | { __typename: 'Pick' }
    | { __typename: 'PipelineRun' }
    | { __typename: 'PipelineSchedule' }
    | { __typename: 'PortfolioSnapshot' }
    | { __typename: 'ProcessingCheckpoint' }
    | { __typename: 'RotatedFile' }
    | { __typename: 'RunEvent' }
    | { __typename: 'Strategy' }
    | { __typename: 'StrategyAdoption' }
    | { __typename: 'StrategyAnalysis' }
    | { __typename: 'StrategyEvaluation' }
    | { __typename: 'StrategyPerformance' }
    | { __typename: 'StrategyVersion' }
    | { __typename: 'SystemLog' }
    | { __typename: 'Team' }
    | { __typename: 'TeamDnaSnapshot' }
    | { __typename: 'Token' }
    | { __typename: 'Trade' }
    | { __typename: 'TrainingExample' }
   | null };

export type ModelFitFieldsFragment = { id: string, division: string, kind: GoalModelKind, version: number, asOf: string, referenceOn: string, firstMatchOn: string, lastMatchOn: string, matches: number, weightSum: number, logLikelihood: number, intercept: number, homeAdvantage: number, rho: number, isRhoAtBound: boolean, covariance: number, isCovarianceAtBound: boolean, inputsHash: string, computedAt: string, settings: { kind: GoalModelKind, xi: number, historyDays: number, shrinkage: number }, ratings: Array<{ attack: number, defence: number, matches: number, team: { databaseId: number, name: string } | null }>, teamsLeftOut: Array<{ databaseId: number }> };

export type ModelFitRepetitionQueryVariables = Exact<{
  id: string;
}>;


export type ModelFitRepetitionQuery = { modelFit: { repetition: { isIdentical: boolean, difference: RefitDifference | null } } | null };

export type ReferenceChecksQueryVariables = Exact<{ [key: string]: never; }>;


export type ReferenceChecksQuery = { referenceChecks: Array<{ name: string, expected: number, actual: number | null, tolerance: number, passed: boolean, source: string, fault: string | null }> };

export type AlertsQueryVariables = Exact<{
  filter?: AlertFilter | null | undefined;
  first?: number | null | undefined;
  orderBy?: AlertOrder | null | undefined;
}>;


export type AlertsQuery = { alerts: { totalCount: number, nodes: Array<{ id: string, rule: AlertRule | null, severity: AlertSeverity, subject: string, message: string, details: unknown, occurrences: number, openedAt: string, lastSeenAt: string, closedAt: string | null, isOpen: boolean, acknowledgedAt: string | null, acknowledgedBy: string | null, note: string | null }> } };

export type AcknowledgeAlertMutationVariables = Exact<{
  input: AcknowledgeAlertInput;
}>;


export type AcknowledgeAlertMutation = { acknowledgeAlert:
    | { __typename: 'AcknowledgeAlertPayload', alert: { subject: string, isOpen: boolean, acknowledgedAt: string | null, acknowledgedBy: string | null, note: string | null } }
    | { __typename: 'AlertAlreadyAcknowledgedError', code: ErrorCode, acknowledgedBy: string, acknowledgedAt: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode }
    | { __typename: 'InvalidInputError', path: string }
    | { __typename: 'NotFoundError', entity: string }
   | null };

export type DetectDriftMutationVariables = Exact<{
  input: DetectDriftInput;
}>;


export type DetectDriftMutation = { detectDrift:
    | { __typename: 'DetectDriftPayload', job: { id: string, kind: JobKind, state: JobState, input: unknown } }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode }
    | { __typename: 'InvalidInputError', path: string, message: string }
   | null };

export type DriftReportsQueryVariables = Exact<{
  filter?: DriftReportFilter | null | undefined;
  orderBy?: DriftReportOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DriftReportsQuery = { driftReports: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, division: string, season: string, asOf: string, kind: DriftKind, subject: string, status: DriftFindingStatus, referenceSeasons: Array<string>, book: string | null, referenceMatches: number, currentMatches: number, referenceMean: number | null, currentMean: number | null, inputsHash: string, computedAt: string, stability: { index: number, bins: number, chance: number, corrected: number, verdict: DriftFindingStatus } | null, distance: { statistic: number, isExact: boolean, chance: number, corrected: number, verdict: DriftFindingStatus } | null, cusum: { peakUp: number, peakDown: number, direction: string | null, alarmOn: string | null, chance: number, corrected: number, verdict: DriftFindingStatus } | null, window: { verdict: DriftFindingStatus, changes: Array<{ changeOn: string, detectedOn: string }> } | null, thresholds: { stabilityWarning: number, stabilityDrift: number, chanceWarning: number, chanceDrift: number, cusumSlack: number, cusumAlarm: number, windowDelta: number, bins: number, minimumMatches: number, referenceSeasons: number } }> } };

export type LeagueDriftQueryVariables = Exact<{
  leagues?: Array<string> | string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type LeagueDriftQuery = { leagueDrift: Array<{ division: string, season: string | null, asOf: string | null, status: DriftStatus, drifting: Array<string>, warning: Array<string>, insufficient: Array<string> }> };

export type SystemStatusQueryVariables = Exact<{ [key: string]: never; }>;


export type SystemStatusQuery = { systemStatus: { version: string, checkedAt: string, nextDailyJobAt: string | null, database: { isReachable: boolean, version: string | null, sizeBytes: number | null }, migrations: Array<{ name: string, appliedAt: string | null }> | null, queue: { queued: number, running: number, oldestQueuedAt: string | null, failedLastDay: number, completedLastDay: number, workers: Array<{ name: string, jobs: number }> } | null, slowStatements: Array<{ statement: string, count: number, longestMs: number, meanMs: number, lastAt: string, lastProcess: string }> | null, runningStatements: Array<{ application: string, runningMs: number, waitsFor: string | null, statement: string | null }> | null, trades: { lastDay: number, averagePerDay: number } | null, decisions: { lastDay: number, averagePerDay: number } | null, transactions: { commits: number, rollbacks: number, fromAt: string, toAt: string } | null, errorRate: { lastHour: { operations: number, failures: number, rate: number | null }, lastDay: { operations: number, failures: number, rate: number | null } } | null, lastBackup: { status: BackupStatus, startedAt: string, finishedAt: string | null, host: string, fileName: string, sizeBytes: number | null, verifiedAt: string | null, verification: BackupVerification | null } | null, upkeep: Array<{ task: UpkeepTaskName, doneAt: string, details: unknown }> | null, breakers: Array<{ source: string, state: BreakerState, failures: number, lastError: string | null, changedAt: string, retryAt: string | null }> | null, schedules: Array<{ name: string, nextRunAt: string | null }> | null, openAlerts: Array<{ severity: AlertSeverity, open: number, unacknowledged: number }> | null, auditHead: { sequence: number, hash: string } | null, newestRun: { mode: ExecutionMode } | null, newestImport: { fileName: string } | null } };

type PickTotalsFields_PickDivisionTotals_Fragment = { picks: number, open: number, settled: number, won: number, halfWon: number, push: number, halfLost: number, lost: number, void: number, stakeUnits: string, turnoverUnits: string, profitUnits: string, roi: number | null, hitRate: number | null, calibration: { picks: number, expectedCalibrationError: number | null, bins: Array<{ from: number, picks: number, weight: number, meanProbability: number | null, observedRate: number | null, lower: number, upper: number }> } };

type PickTotalsFields_PickMarketTotals_Fragment = { picks: number, open: number, settled: number, won: number, halfWon: number, push: number, halfLost: number, lost: number, void: number, stakeUnits: string, turnoverUnits: string, profitUnits: string, roi: number | null, hitRate: number | null, calibration: { picks: number, expectedCalibrationError: number | null, bins: Array<{ from: number, picks: number, weight: number, meanProbability: number | null, observedRate: number | null, lower: number, upper: number }> } };

type PickTotalsFields_PickPerformance_Fragment = { picks: number, open: number, settled: number, won: number, halfWon: number, push: number, halfLost: number, lost: number, void: number, stakeUnits: string, turnoverUnits: string, profitUnits: string, roi: number | null, hitRate: number | null, calibration: { picks: number, expectedCalibrationError: number | null, bins: Array<{ from: number, picks: number, weight: number, meanProbability: number | null, observedRate: number | null, lower: number, upper: number }> } };

export type PickTotalsFieldsFragment =
  | PickTotalsFields_PickDivisionTotals_Fragment
  | PickTotalsFields_PickMarketTotals_Fragment
  | PickTotalsFields_PickPerformance_Fragment
;

export type PickPerformanceFieldsFragment = { picks: number, open: number, settled: number, won: number, halfWon: number, push: number, halfLost: number, lost: number, void: number, stakeUnits: string, turnoverUnits: string, profitUnits: string, roi: number | null, hitRate: number | null, roiInterval: { lower: number, upper: number } | null, closing: Array<{ benchmark: string, picks: number, meanFairClv: number | null, fairBeatShare: number | null, rawPicks: number, meanRawClv: number | null, rawBeatShare: number | null, repricedPicks: number, fairClvInterval: { lower: number, upper: number } | null }>, byMarket: Array<{ market: OddsMarket, picks: number, open: number, settled: number, won: number, halfWon: number, push: number, halfLost: number, lost: number, void: number, stakeUnits: string, turnoverUnits: string, profitUnits: string, roi: number | null, hitRate: number | null, closing: Array<{ benchmark: string, picks: number }>, calibration: { picks: number, expectedCalibrationError: number | null, bins: Array<{ from: number, picks: number, weight: number, meanProbability: number | null, observedRate: number | null, lower: number, upper: number }> } }>, byDivision: Array<{ division: string, picks: number, open: number, settled: number, won: number, halfWon: number, push: number, halfLost: number, lost: number, void: number, stakeUnits: string, turnoverUnits: string, profitUnits: string, roi: number | null, hitRate: number | null, calibration: { picks: number, expectedCalibrationError: number | null, bins: Array<{ from: number, picks: number, weight: number, meanProbability: number | null, observedRate: number | null, lower: number, upper: number }> } }>, calibration: { picks: number, expectedCalibrationError: number | null, bins: Array<{ from: number, picks: number, weight: number, meanProbability: number | null, observedRate: number | null, lower: number, upper: number }> } };

export type PickPerformanceQueryVariables = Exact<{
  filter?: PickFilter | null | undefined;
  isCounted?: boolean | null | undefined;
}>;


export type PickPerformanceQuery = { pickPerformance: { picks: number, open: number, settled: number, won: number, halfWon: number, push: number, halfLost: number, lost: number, void: number, stakeUnits: string, turnoverUnits: string, profitUnits: string, roi: number | null, hitRate: number | null, roiInterval: { lower: number, upper: number } | null, closing: Array<{ benchmark: string, picks: number, meanFairClv: number | null, fairBeatShare: number | null, rawPicks: number, meanRawClv: number | null, rawBeatShare: number | null, repricedPicks: number, fairClvInterval: { lower: number, upper: number } | null }>, byMarket: Array<{ market: OddsMarket, picks: number, open: number, settled: number, won: number, halfWon: number, push: number, halfLost: number, lost: number, void: number, stakeUnits: string, turnoverUnits: string, profitUnits: string, roi: number | null, hitRate: number | null, closing: Array<{ benchmark: string, picks: number }>, calibration: { picks: number, expectedCalibrationError: number | null, bins: Array<{ from: number, picks: number, weight: number, meanProbability: number | null, observedRate: number | null, lower: number, upper: number }> } }>, byDivision: Array<{ division: string, picks: number, open: number, settled: number, won: number, halfWon: number, push: number, halfLost: number, lost: number, void: number, stakeUnits: string, turnoverUnits: string, profitUnits: string, roi: number | null, hitRate: number | null, calibration: { picks: number, expectedCalibrationError: number | null, bins: Array<{ from: number, picks: number, weight: number, meanProbability: number | null, observedRate: number | null, lower: number, upper: number }> } }>, calibration: { picks: number, expectedCalibrationError: number | null, bins: Array<{ from: number, picks: number, weight: number, meanProbability: number | null, observedRate: number | null, lower: number, upper: number }> } } };

export type RunPerformancesQueryVariables = Exact<{ [key: string]: never; }>;


export type RunPerformancesQuery = { pipelineRuns: { nodes: Array<{ mode: ExecutionMode, performance: { picks: number, open: number, settled: number, won: number, halfWon: number, push: number, halfLost: number, lost: number, void: number, stakeUnits: string, turnoverUnits: string, profitUnits: string, roi: number | null, hitRate: number | null, roiInterval: { lower: number, upper: number } | null, closing: Array<{ benchmark: string, picks: number, meanFairClv: number | null, fairBeatShare: number | null, rawPicks: number, meanRawClv: number | null, rawBeatShare: number | null, repricedPicks: number, fairClvInterval: { lower: number, upper: number } | null }>, byMarket: Array<{ market: OddsMarket, picks: number, open: number, settled: number, won: number, halfWon: number, push: number, halfLost: number, lost: number, void: number, stakeUnits: string, turnoverUnits: string, profitUnits: string, roi: number | null, hitRate: number | null, closing: Array<{ benchmark: string, picks: number }>, calibration: { picks: number, expectedCalibrationError: number | null, bins: Array<{ from: number, picks: number, weight: number, meanProbability: number | null, observedRate: number | null, lower: number, upper: number }> } }>, byDivision: Array<{ division: string, picks: number, open: number, settled: number, won: number, halfWon: number, push: number, halfLost: number, lost: number, void: number, stakeUnits: string, turnoverUnits: string, profitUnits: string, roi: number | null, hitRate: number | null, calibration: { picks: number, expectedCalibrationError: number | null, bins: Array<{ from: number, picks: number, weight: number, meanProbability: number | null, observedRate: number | null, lower: number, upper: number }> } }>, calibration: { picks: number, expectedCalibrationError: number | null, bins: Array<{ from: number, picks: number, weight: number, meanProbability: number | null, observedRate: number | null, lower: number, upper: number }> } }, shadow: { picks: number, profitUnits: string, roi: number | null } }> } };

export type SettlePicksMutationVariables = Exact<{
  input: SettlePicksInput;
}>;


export type SettlePicksMutation = { settlePicks:
    | { __typename: 'IdempotencyConflictError', code: ErrorCode }
    | { __typename: 'InvalidInputError', code: ErrorCode, path: string, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'SettlePicksPayload', job: { id: string, kind: JobKind, state: JobState, input: unknown } }
   | null };

export type SettledPicksQueryVariables = Exact<{
  filter?: PickFilter | null | undefined;
  orderBy?: PickOrder | null | undefined;
}>;


export type SettledPicksQuery = { picks: { totalCount: number, nodes: Array<{ strategyName: string, outcome: PickOutcome | null, profitUnits: string | null, turnoverUnits: string | null, settledAt: string | null, isCounted: boolean, settlements: Array<{ number: number, outcome: PickOutcome, homeGoals: number | null, awayGoals: number | null, voidCause: VoidCause | null, reason: string | null, profitUnits: string, turnoverUnits: string, asOf: string, auditEntry: { kind: AuditKind, outcome: AuditOutcome } }>, closingValues: Array<{ benchmark: string, rawClv: number | null, fairClv: number | null, isRepriced: boolean, gap: ClosingGap | null }> }> } };

export type TrainingExamplesQueryVariables = Exact<{
  filter?: TrainingExampleFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TrainingExamplesQuery = { trainingExamples: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ asOf: string, featuresVersion: number, features: unknown, label: PickOutcome, profitPerUnit: number, settlementNumber: number, pick: { strategyName: string } }> } };

export type CancelPipelineRunMutationVariables = Exact<{
  input: CancelPipelineRunInput;
}>;


export type CancelPipelineRunMutation = { cancelPipelineRun:
    | { __typename: 'CancelPipelineRunPayload', run: { id: string, status: ProcessingStatus } }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode }
    | { __typename: 'InvalidInputError' }
    | { __typename: 'NotFoundError', entity: string, key: string }
    | { __typename: 'RunNotCancellableError', code: ErrorCode, status: ProcessingStatus }
   | null };

export type ResumePipelineRunMutationVariables = Exact<{
  input: ResumePipelineRunInput;
}>;


export type ResumePipelineRunMutation = { resumePipelineRun:
    | { __typename: 'IdempotencyConflictError', code: ErrorCode }
    | { __typename: 'InvalidInputError' }
    | { __typename: 'NotFoundError', entity: string, key: string }
    | { __typename: 'ResumePipelineRunPayload', run: { id: string, status: ProcessingStatus, job: { state: JobState } | null } }
    | { __typename: 'RunNotResumableError', code: ErrorCode, status: ProcessingStatus, reason: string }
   | null };

export type ScheduleFieldsFragment = { id: string, name: string, cron: string, mode: ExecutionMode, leagues: Array<string>, strategies: Array<string>, config: unknown, isEnabled: boolean, nextRunAt: string | null };

export type SavePipelineScheduleMutationVariables = Exact<{
  input: SavePipelineScheduleInput;
}>;


export type SavePipelineScheduleMutation = { savePipelineSchedule:
    | { __typename: 'IdempotencyConflictError', code: ErrorCode }
    | { __typename: 'InvalidInputError', path: string, rule: string }
    | { __typename: 'SavePipelineSchedulePayload', schedule: { id: string, name: string, cron: string, mode: ExecutionMode, leagues: Array<string>, strategies: Array<string>, config: unknown, isEnabled: boolean, nextRunAt: string | null } | null }
   | null };

export type RemovePipelineScheduleMutationVariables = Exact<{
  input: RemovePipelineScheduleInput;
}>;


export type RemovePipelineScheduleMutation = { removePipelineSchedule:
    | { __typename: 'IdempotencyConflictError' }
    | { __typename: 'InvalidInputError' }
    | { __typename: 'NotFoundError', entity: string, key: string }
    | { __typename: 'RemovePipelineSchedulePayload', name: string }
   | null };

export type PipelineSchedulesQueryVariables = Exact<{
  filter?: PipelineScheduleFilter | null | undefined;
}>;


export type PipelineSchedulesQuery = { pipelineSchedules: { totalCount: number, nodes: Array<{ id: string, name: string, cron: string, mode: ExecutionMode, leagues: Array<string>, strategies: Array<string>, config: unknown, isEnabled: boolean, nextRunAt: string | null }> } };

export type RunsOfScheduleQueryVariables = Exact<{
  name: string;
}>;


export type RunsOfScheduleQuery = { pipelineRuns: { nodes: Array<{ mode: ExecutionMode, asOf: string, leagues: Array<string>, config: unknown, status: ProcessingStatus, job: { state: JobState } | null, schedule: { name: string } | null }> } };

export type PipelineStrategiesQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type PipelineStrategiesQuery = { pipelineStrategies: Array<{ name: string, rule: { market: OddsMarket, minEdge: number, maxEdge: number, minPrice: string, maxPrice: string, conditions: Array<{ factor: SegmentFactor, value: string, minEdge: number | null }>, version: { version: number } | null }, adoption: { id: string, strategyName: string, adoptedAt: string, improvementDatabaseId: number, improvement: { id: string, adoption: { id: string } | null }, version: { version: number, parameters: unknown, adoptions: { totalCount: number, nodes: Array<{ adoptedAt: string }> } } } | null }> };

export type StrategyAdoptionsQueryVariables = Exact<{
  filter?: StrategyAdoptionFilter | null | undefined;
}>;


export type StrategyAdoptionsQuery = { strategyAdoptions: { totalCount: number, nodes: Array<{ strategyName: string, adoptedAt: string, version: { version: number } }> } };

export type StrategiesOfRunQueryVariables = Exact<{
  id: string;
}>;


export type StrategiesOfRunQuery = { node:
    | { strategies: Array<{ name: string, minEdge: number, conditions: Array<{ factor: SegmentFactor, value: string, minEdge: number | null }>, version: { version: number } | null }> | null }
    | Record<PropertyKey, never>
   | null };

export type ClientJobQueryVariables = Exact<{
  id: string;
}>;


export type ClientJobQuery = { job: { id: string, state: JobState } | null };

export type ClientCancelJobMutationVariables = Exact<{
  input: CancelJobInput;
}>;


export type ClientCancelJobMutation = { cancelJob:
    | { __typename: 'CancelJobPayload', job: { id: string, cancelRequestedAt: string | null } }
    | { __typename: 'IdempotencyConflictError' }
    | { __typename: 'InvalidInputError' }
    | { __typename: 'JobNotCancellableError' }
    | { __typename: 'NotFoundError' }
   | null };

export type StrategiesWhereQueryVariables = Exact<{
  filter?: StrategyFilter | null | undefined;
}>;


export type StrategiesWhereQuery = { strategies: { totalCount: number, nodes: Array<{ strategyName: string }> } };

export type StrategyRowQueryVariables = Exact<{
  filter?: StrategyFilter | null | undefined;
}>;


export type StrategyRowQuery = { strategies: { nodes: Array<{ databaseId: number, teamDatabaseId: number, teamName: string | null, strategyName: string, strategyType: StrategyType, storedStrategyType: string | null, isStrategyTypeDeduced: boolean, marketFamily: StrategyMarketFamily, storedMarketFamily: string | null, isMarketFamilyDeduced: boolean, isBestStrategy: boolean | null, strategyRank: number | null, totalBets: number | null, wins: number | null, losses: number | null, winRatePct: number | null, profitUnits: number | null, totalPnlUnits: number | null, roiPct: number | null, avgClvPct: number | null, unluckyCount: number | null, badAnalysisCount: number | null, yieldLowerBoundPct: number | null, conviction: number | null, contextFilters: unknown, performanceByContext: unknown, parameters: unknown, parametersHash: string | null, isActive: boolean | null, priority: number | null, source: string | null, strategyVersion: string | null, season: string | null, createdAt: string, updatedAt: string, team: { name: string }, version: { version: number, description: string | null } | null }> } };

export type OptimalStrategyQueryVariables = Exact<{
  team: TeamKeyInput;
  context?: unknown;
}>;


export type OptimalStrategyQuery = { optimalStrategy:
    | { __typename: 'InvalidInputError', path: string, rule: string }
    | { __typename: 'NotFoundError', entity: string, key: string }
    | { __typename: 'OptimalStrategy', matchedFilters: Array<string>, reason: string, consideredCount: number, rejectedCount: number, strategy: { strategyName: string, roiPct: number | null, conviction: number | null, team: { name: string } } | null, rejected: Array<{ strategyName: string, reason: string }> }
   | null };

export type StrategyRankingQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  filter?: StrategyRankFilter | null | undefined;
  orderBy?: StrategyRankOrder | null | undefined;
}>;


export type StrategyRankingQuery = { strategyRanking: Array<{ strategyName: string, tier: StrategyTier | null, teams: number, totalBets: number, settledBets: number, wins: number, winRatePct: number | null, turnoverUnits: number, totalPnlUnits: number, roiPct: number | null, meanYieldPct: number | null, teamSpreadPct: number | null, yieldLowerBoundPct: number | null, clvByBenchmark: Array<{ benchmark: string | null, bets: number, avgClvPct: number }> }> };

export type StrategyVersionsQueryVariables = Exact<{
  filter?: StrategyVersionFilter | null | undefined;
  orderBy?: StrategyVersionOrder | null | undefined;
}>;


export type StrategyVersionsQuery = { strategyVersions: { totalCount: number, nodes: Array<{ id: string, name: string, version: number, parameters: unknown, parametersHash: string, description: string | null, createdAt: string }> } };

export type EvaluateStrategiesMutationVariables = Exact<{
  input: EvaluateStrategiesInput;
}>;


export type EvaluateStrategiesMutation = { evaluateStrategies:
    | { __typename: 'EvaluateStrategiesPayload', job: { id: string, kind: JobKind, state: JobState, input: unknown } }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string }
   | null };

export type StrategyEvaluationsQueryVariables = Exact<{
  filter?: StrategyEvaluationFilter | null | undefined;
  orderBy?: StrategyEvaluationOrder | null | undefined;
  strategies?: Array<string> | string | null | undefined;
  onlyReported?: boolean;
}>;


export type StrategyEvaluationsQuery = { strategyEvaluations: { totalCount: number, nodes: Array<{ id: string, division: string, season: string, asOf: string, version: number, matches: number, configurationsTried: number, realityCheckPValue: number | null, inputsHash: string, computedAt: string, jobDatabaseId: string | null, benchmark: string | null, rules: unknown, skipped: Array<{ reason: string, matches: number }>, realityCheck: { pValue: number, consistentPValue: number, configurations: number, matchDays: number, resamples: number, meanBlockLength: number, seed: number, best: { strategyName: string, parameters: unknown, profitUnits: number | null } | null } | null, configurations: Array<{ strategyName: string, marketFamily: StrategyMarketFamily, isReported: boolean, isControl: boolean, parameters: unknown, bets: number, wins: number, losses: number, voids: number, hitRate: number | null, turnoverUnits: number | null, profitUnits: number | null, roi: number | null, noReturnReason: NoReturnReason | null, yieldLowerBound: number | null, unluckyLosses: number | null, badAnalysisLosses: number | null, closing: Array<{ benchmark: string, bets: number, avgFairClv: number, rawBets: number, avgRawClv: number | null, repricedBets: number }>, calibration: { forecasts: number, meanProbability: number, hitRate: number, brier: number, expectedCalibrationError: number | null } | null }> }> } };

export type StrategyEvidenceQueryVariables = Exact<{
  filter?: StrategyFilter | null | undefined;
}>;


export type StrategyEvidenceQuery = { strategies: { nodes: Array<{ strategyName: string, strategyType: StrategyType, marketFamily: StrategyMarketFamily, roiPct: number | null, yieldLowerBoundPct: number | null, noReturnReason: NoReturnReason | null, configurationsTried: number | null, realityCheckPValue: number | null, parameters: unknown, version: { version: number, parameters: unknown } | null }> } };

export type ResultHistoryQueryVariables = Exact<{
  filter?: StrategyFilter | null | undefined;
  first?: number;
}>;


export type ResultHistoryQuery = { strategies: { nodes: Array<{ strategyName: string, history: Array<{ origin: DnaOrigin, division: string | null, season: string | null, asOf: string, inputsHash: string, values: unknown, computedAt: string }>, team: { totalBets: number | null, bestStrategy: string | null, totalsHistory: Array<{ origin: DnaOrigin, season: string | null, asOf: string, values: unknown }> } }> } };

export type ImportTradesMutationVariables = Exact<{
  input: ImportTradesInput;
}>;


export type ImportTradesMutation = { importTrades:
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'ImportTradesPayload', job: { kind: JobKind, state: JobState, input: unknown } }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string }
   | null };

export type TradeFieldsFragment = { id: string, databaseId: number, tradedAt: string, tokenIn: string, tokenOut: string, amountIn: string | null, amountOut: string | null, price: string | null, status: TradeStatus | null, transactionHash: string | null, transactionSignature: string | null, errorMessage: string | null, strategyUsed: string | null, profitLoss: string | null, jupiterQuoteResponse: unknown, jupiterTransactionData: unknown, slippageBps: number | null, lastValidBlockHeight: string | null, executionTimeMs: number | null, gasUsedLamports: string | null, confidenceScore: number | null };

export type AiDecisionFieldsFragment = { id: string, databaseId: number, decisionId: string, decidedAt: string, decisionType: AiDecisionType | null, tokenPair: string, amountUsd: string | null, confidence: number | null, stopLossPrice: string | null, takeProfitPrice: string | null, reasoning: string | null, fullPrompt: string | null, rawResponse: string | null, aggregatedInputs: unknown, executionStatus: AiDecisionStatus | null, inputTokens: number | null, outputTokens: number | null, costUsd: string | null };

export type RecordTradeMutationVariables = Exact<{
  input: RecordTradeInput;
}>;


export type RecordTradeMutation = { recordTrade:
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, path: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'RecordTradePayload', trade: { id: string, databaseId: number, tradedAt: string, tokenIn: string, tokenOut: string, amountIn: string | null, amountOut: string | null, price: string | null, status: TradeStatus | null, transactionHash: string | null, transactionSignature: string | null, errorMessage: string | null, strategyUsed: string | null, profitLoss: string | null, jupiterQuoteResponse: unknown, jupiterTransactionData: unknown, slippageBps: number | null, lastValidBlockHeight: string | null, executionTimeMs: number | null, gasUsedLamports: string | null, confidenceScore: number | null, aiDecision: { decisionId: string } | null } | null }
    | { __typename: 'TradeContradictsDecisionError', code: ErrorCode, message: string, decisionId: string, aspect: TradeContradiction }
   | null };

export type RecordTradesMutationVariables = Exact<{
  input: RecordTradesInput;
}>;


export type RecordTradesMutation = { recordTrades:
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string }
    | { __typename: 'RecordTradesPayload', recordedCount: number, items: Array<{ outcome: RecordOutcome, trade: { amountIn: string | null } | null, refusal: { code: ErrorCode, message: string, path: string } | null }> }
   | null };

export type UpdateTradeStatusMutationVariables = Exact<{
  input: UpdateTradeStatusInput;
}>;


export type UpdateTradeStatusMutation = { updateTradeStatus:
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'TradeContradictsDecisionError', code: ErrorCode, message: string, aspect: TradeContradiction }
    | { __typename: 'TradeWrongStatusError', code: ErrorCode, message: string, tradeStatus: TradeStatus | null, allowedTradeStatuses: Array<TradeStatus> }
    | { __typename: 'UpdateTradeStatusPayload', trade: { id: string, databaseId: number, tradedAt: string, tokenIn: string, tokenOut: string, amountIn: string | null, amountOut: string | null, price: string | null, status: TradeStatus | null, transactionHash: string | null, transactionSignature: string | null, errorMessage: string | null, strategyUsed: string | null, profitLoss: string | null, jupiterQuoteResponse: unknown, jupiterTransactionData: unknown, slippageBps: number | null, lastValidBlockHeight: string | null, executionTimeMs: number | null, gasUsedLamports: string | null, confidenceScore: number | null } }
   | null };

export type RecordAiDecisionMutationVariables = Exact<{
  input: RecordAiDecisionInput;
}>;


export type RecordAiDecisionMutation = { recordAiDecision:
    | { __typename: 'AiDecisionExistsError', code: ErrorCode, message: string, decisionId: string, existing: { tokenPair: string } | null }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, path: string }
    | { __typename: 'RecordAiDecisionPayload', aiDecision: { id: string, databaseId: number, decisionId: string, decidedAt: string, decisionType: AiDecisionType | null, tokenPair: string, amountUsd: string | null, confidence: number | null, stopLossPrice: string | null, takeProfitPrice: string | null, reasoning: string | null, fullPrompt: string | null, rawResponse: string | null, aggregatedInputs: unknown, executionStatus: AiDecisionStatus | null, inputTokens: number | null, outputTokens: number | null, costUsd: string | null } | null }
   | null };

export type RecordAiDecisionsMutationVariables = Exact<{
  input: RecordAiDecisionsInput;
}>;


export type RecordAiDecisionsMutation = { recordAiDecisions:
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string }
    | { __typename: 'RecordAiDecisionsPayload', recordedCount: number, items: Array<{ outcome: RecordOutcome, recordedId: string | null, aiDecision: { decisionId: string } | null, refusal: { code: ErrorCode, message: string, path: string } | null }> }
   | null };

export type UpdateAiDecisionStatusMutationVariables = Exact<{
  input: UpdateAiDecisionStatusInput;
}>;


export type UpdateAiDecisionStatusMutation = { updateAiDecisionStatus:
    | { __typename: 'AiDecisionNotTradedError', code: ErrorCode, message: string }
    | { __typename: 'AiDecisionWrongStatusError', code: ErrorCode, message: string, status: AiDecisionStatus | null, allowedStatuses: Array<AiDecisionStatus> }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'TradeContradictsDecisionError', code: ErrorCode, message: string, aspect: TradeContradiction }
    | { __typename: 'UpdateAiDecisionStatusPayload', aiDecision: { executionStatus: AiDecisionStatus | null, executionTrade: { databaseId: number } | null } }
   | null };

export type RecordMarketSnapshotMutationVariables = Exact<{
  input: RecordMarketSnapshotInput;
}>;


export type RecordMarketSnapshotMutation = { recordMarketSnapshot:
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string }
    | { __typename: 'RecordMarketSnapshotPayload', marketSnapshot: { databaseId: number, takenAt: string, tokenPair: string, price: string | null, volume24hUsd: string | null, liquidityUsd: string | null, bidAskSpreadBps: number | null, volatility1h: number | null, source: string, rawData: unknown } | null }
   | null };

export type RecordPortfolioSnapshotMutationVariables = Exact<{
  input: RecordPortfolioSnapshotInput;
}>;


export type RecordPortfolioSnapshotMutation = { recordPortfolioSnapshot:
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string }
    | { __typename: 'RecordPortfolioSnapshotPayload', portfolioSnapshot: { databaseId: number, takenAt: string, totalValueUsd: string | null, cashUsdc: string | null, positions: unknown, pnl24hUsd: string | null, pnl7dUsd: string | null, pnl30dUsd: string | null, riskScore: number | null } | null }
   | null };

export type RegisterTokenMutationVariables = Exact<{
  input: RegisterTokenInput;
}>;


export type RegisterTokenMutation = { registerToken:
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string }
    | { __typename: 'RegisterTokenPayload', token: { token: string, decimals: number, isUsdStablecoin: boolean } }
   | null };

export type TradesQueryVariables = Exact<{
  filter?: TradeFilter | null | undefined;
  orderBy?: TradeOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TradesQuery = { trades: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ databaseId: number, status: TradeStatus | null, amountIn: string | null, amountOut: string | null, price: string | null, profitLoss: string | null }> } };

export type DecisionQueryVariables = Exact<{
  id?: string | null | undefined;
  decisionId?: string | null | undefined;
  tradeOrder?: TradeOrder | null | undefined;
}>;


export type DecisionQuery = { aiDecision: { id: string, databaseId: number, decisionId: string, decidedAt: string, decisionType: AiDecisionType | null, tokenPair: string, amountUsd: string | null, confidence: number | null, stopLossPrice: string | null, takeProfitPrice: string | null, reasoning: string | null, fullPrompt: string | null, rawResponse: string | null, aggregatedInputs: unknown, executionStatus: AiDecisionStatus | null, inputTokens: number | null, outputTokens: number | null, costUsd: string | null, executionTrade: { databaseId: number } | null, trades: { totalCount: number, nodes: Array<{ databaseId: number, logs: { totalCount: number, nodes: Array<{ message: string }> } }> }, logs: { totalCount: number, nodes: Array<{ message: string, trade: { databaseId: number } | null, aiDecision: { decisionId: string } | null }> } } | null };

export type WholeLedgerQueryVariables = Exact<{ [key: string]: never; }>;


export type WholeLedgerQuery = { trades: { totalCount: number, nodes: Array<{ databaseId: number, status: TradeStatus | null, amountIn: string | null, profitLoss: string | null, confidenceScore: number | null }> }, aiDecisions: { totalCount: number, nodes: Array<{ decisionType: AiDecisionType | null, executionStatus: AiDecisionStatus | null, amountUsd: string | null, confidence: number | null }> }, systemLogs: { totalCount: number, nodes: Array<{ level: LogLevel | null }> }, marketSnapshots: { totalCount: number, nodes: Array<{ price: string | null, volatility1h: number | null }> }, portfolioSnapshots: { totalCount: number, nodes: Array<{ totalValueUsd: string | null, riskScore: number | null }> } };

export type TokensQueryVariables = Exact<{
  filter?: TokenFilter | null | undefined;
}>;


export type TokensQuery = { tokens: { totalCount: number, nodes: Array<{ id: string, token: string, decimals: number, isUsdStablecoin: boolean }> } };

export type TradingPerformanceQueryVariables = Exact<{
  from: string;
  to?: string | null | undefined;
  strategies?: Array<string> | string | null | undefined;
  startingEquityUsd?: string | null | undefined;
}>;


export type TradingPerformanceQuery = { tradingPerformance: { startsAt: string, endsAt: string, startingEquityUsd: string | null, lotsSinceAt: string, strategies: Array<{ strategyName: string | null, days: number, trades: number, winningTrades: number, losingTrades: number, breakEvenTrades: number, pendingTrades: number, failedTrades: number, cancelledTrades: number, unvaluedTrades: number, unreadableTrades: number, totalPnlUsd: string, grossProfitUsd: string, grossLossUsd: string, winRate: number | null, profitFactor: number | null, expectancyUsd: string | null, averageWinUsd: string | null, averageLossUsd: string | null, sharpeRatio: number | null, sortinoRatio: number | null, maxDrawdownUsd: string, maxDrawdownPct: number | null }>, total: { strategyName: string | null, days: number, trades: number, winningTrades: number, losingTrades: number, breakEvenTrades: number, pendingTrades: number, failedTrades: number, cancelledTrades: number, unvaluedTrades: number, unreadableTrades: number, totalPnlUsd: string, grossProfitUsd: string, grossLossUsd: string, winRate: number | null, profitFactor: number | null, expectancyUsd: string | null, averageWinUsd: string | null, averageLossUsd: string | null, sharpeRatio: number | null, sortinoRatio: number | null, maxDrawdownUsd: string, maxDrawdownPct: number | null } } };

export type PerformanceFiguresFragment = { strategyName: string | null, days: number, trades: number, winningTrades: number, losingTrades: number, breakEvenTrades: number, pendingTrades: number, failedTrades: number, cancelledTrades: number, unvaluedTrades: number, unreadableTrades: number, totalPnlUsd: string, grossProfitUsd: string, grossLossUsd: string, winRate: number | null, profitFactor: number | null, expectancyUsd: string | null, averageWinUsd: string | null, averageLossUsd: string | null, sharpeRatio: number | null, sortinoRatio: number | null, maxDrawdownUsd: string, maxDrawdownPct: number | null };

export type TradingPerformanceByTradeQueryVariables = Exact<{
  from: string;
  to: string;
  startingEquityUsd?: string | null | undefined;
  lotsSince?: string | null | undefined;
}>;


export type TradingPerformanceByTradeQuery = { tradingPerformance: { strategies: Array<{ strategyName: string | null, largestWinUsd: string | null, largestLossUsd: string | null, maxTradeDrawdownUsd: string, maxTradeDrawdownPct: number | null, confirmedTrades: number, volumeUsd: string, tradesWithoutVolume: number, feesSol: string, tradesWithoutFee: number, avgTradeDurationMinutes: number | null, closingTrades: number, roundTrips: Array<{ token: string, closingTrades: number, closedQuantity: string, unmatchedQuantity: string, openLots: number, openQuantity: string, oldestOpenLotAt: string | null }> }>, total: { strategyName: string | null, largestWinUsd: string | null, largestLossUsd: string | null, maxTradeDrawdownUsd: string, maxTradeDrawdownPct: number | null, confirmedTrades: number, volumeUsd: string, tradesWithoutVolume: number, feesSol: string, tradesWithoutFee: number, avgTradeDurationMinutes: number | null, closingTrades: number, roundTrips: Array<{ token: string, closingTrades: number, closedQuantity: string, unmatchedQuantity: string, openLots: number, openQuantity: string, oldestOpenLotAt: string | null }> } } };

export type PerformanceByTradeFragment = { strategyName: string | null, largestWinUsd: string | null, largestLossUsd: string | null, maxTradeDrawdownUsd: string, maxTradeDrawdownPct: number | null, confirmedTrades: number, volumeUsd: string, tradesWithoutVolume: number, feesSol: string, tradesWithoutFee: number, avgTradeDurationMinutes: number | null, closingTrades: number, roundTrips: Array<{ token: string, closingTrades: number, closedQuantity: string, unmatchedQuantity: string, openLots: number, openQuantity: string, oldestOpenLotAt: string | null }> };

export type TradingPerformanceInTimeQueryVariables = Exact<{
  from: string;
  to: string;
  startingEquityUsd?: string | null | undefined;
  unit: TimeBucketUnit;
  step: EquityCurveStep;
}>;


export type TradingPerformanceInTimeQuery = { tradingPerformance: { strategies: Array<{ strategyName: string | null, totalPnlUsd: string, buckets: Array<{ startsAt: string, endsAt: string, trades: number, winningTrades: number, losingTrades: number, pnlUsd: string, grossProfitUsd: string, grossLossUsd: string }>, equityCurve: Array<{ reachedAt: string, pnlUsd: string, equityUsd: string | null, tradeId: string | null }> }>, total: { strategyName: string | null, totalPnlUsd: string, buckets: Array<{ startsAt: string, endsAt: string, trades: number, winningTrades: number, losingTrades: number, pnlUsd: string, grossProfitUsd: string, grossLossUsd: string }>, equityCurve: Array<{ reachedAt: string, pnlUsd: string, equityUsd: string | null, tradeId: string | null }> } } };

export type PerformanceInTimeFragment = { strategyName: string | null, totalPnlUsd: string, buckets: Array<{ startsAt: string, endsAt: string, trades: number, winningTrades: number, losingTrades: number, pnlUsd: string, grossProfitUsd: string, grossLossUsd: string }>, equityCurve: Array<{ reachedAt: string, pnlUsd: string, equityUsd: string | null, tradeId: string | null }> };

export type ComputeStrategyPerformanceMutationVariables = Exact<{
  input: ComputeStrategyPerformanceInput;
}>;


export type ComputeStrategyPerformanceMutation = { computeStrategyPerformance:
    | { __typename: 'ComputeStrategyPerformancePayload', namelessTrades: number, strategyPerformances: Array<{ databaseId: number, strategyName: string, periodStartsAt: string, periodEndsAt: string, totalTrades: number | null, winningTrades: number | null, losingTrades: number | null, totalPnlUsd: string | null, sharpeRatio: number | null, maxDrawdownPct: number | null, winRate: number | null, profitFactor: number | null, avgTradeDurationMinutes: number | null, metadata: unknown }> }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string }
   | null };

export type RecordStrategyPerformanceMutationVariables = Exact<{
  input: RecordStrategyPerformanceInput;
}>;


export type RecordStrategyPerformanceMutation = { recordStrategyPerformance:
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string }
    | { __typename: 'RecordStrategyPerformancePayload', strategyPerformance: { databaseId: number, strategyName: string, periodStartsAt: string, periodEndsAt: string, totalTrades: number | null, winningTrades: number | null, losingTrades: number | null, totalPnlUsd: string | null, sharpeRatio: number | null, maxDrawdownPct: number | null, winRate: number | null, profitFactor: number | null, avgTradeDurationMinutes: number | null, metadata: unknown } | null }
   | null };

export type RecordStrategyPerformancesMutationVariables = Exact<{
  input: RecordStrategyPerformancesInput;
}>;


export type RecordStrategyPerformancesMutation = { recordStrategyPerformances:
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string }
    | { __typename: 'RecordStrategyPerformancesPayload', recordedCount: number, items: Array<{ outcome: RecordOutcome, strategyPerformance: { strategyName: string } | null, refusal: { path: string } | null }> }
   | null };

export type StrategyPerformanceFieldsFragment = { databaseId: number, strategyName: string, periodStartsAt: string, periodEndsAt: string, totalTrades: number | null, winningTrades: number | null, losingTrades: number | null, totalPnlUsd: string | null, sharpeRatio: number | null, maxDrawdownPct: number | null, winRate: number | null, profitFactor: number | null, avgTradeDurationMinutes: number | null, metadata: unknown };

export type StrategyPerformancesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  orderBy?: StrategyPerformanceOrder | null | undefined;
  filter?: StrategyPerformanceFilter | null | undefined;
}>;


export type StrategyPerformancesQuery = { strategyPerformances: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ databaseId: number, strategyName: string, sharpeRatio: number | null, totalPnlUsd: string | null }> } };

export type SystemLogFieldsFragment = { id: string, databaseId: number, loggedAt: string, level: LogLevel | null, module: string, message: string, extraData: unknown };

export type RecordSystemLogMutationVariables = Exact<{
  input: RecordSystemLogInput;
}>;


export type RecordSystemLogMutation = { recordSystemLog:
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, path: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'RecordSystemLogPayload', systemLog: { id: string, databaseId: number, loggedAt: string, level: LogLevel | null, module: string, message: string, extraData: unknown } | null }
   | null };

export type RecordSystemLogsMutationVariables = Exact<{
  input: RecordSystemLogsInput;
}>;


export type RecordSystemLogsMutation = { recordSystemLogs:
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string }
    | { __typename: 'RecordSystemLogsPayload', recordedCount: number, items: Array<{ outcome: RecordOutcome, recordedId: string | null, systemLog: { id: string, databaseId: number, loggedAt: string, level: LogLevel | null, module: string, message: string, extraData: unknown } | null, refusal: { code: ErrorCode, message: string, path: string } | null }> }
   | null };

export type RotatedFilesQueryVariables = Exact<{
  filter?: RotatedFileFilter | null | undefined;
}>;


export type RotatedFilesQuery = { rotatedFiles: { totalCount: number, edges: Array<{ node: { kind: RotatedKind, host: string, folder: string, fileName: string, rowCount: number, fromAt: string, toAt: string, sizeBytes: number, sha256: string, rotatedAt: string } }> } };

export const SumFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sum"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CostSum"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calls"}},{"kind":"Field","name":{"kind":"Name","value":"costUsd"}},{"kind":"Field","name":{"kind":"Name","value":"inputTokens"}},{"kind":"Field","name":{"kind":"Name","value":"outputTokens"}}]}}]} as unknown as DocumentNode<SumFragment, unknown>;
export const ImprovementCostFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImprovementCost"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImprovementCost"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"calls"}},{"kind":"Field","name":{"kind":"Name","value":"costUsd"}},{"kind":"Field","name":{"kind":"Name","value":"reservedUsd"}},{"kind":"Field","name":{"kind":"Name","value":"appliedImprovements"}},{"kind":"Field","name":{"kind":"Name","value":"costPerImprovementUsd"}}]}}]} as unknown as DocumentNode<ImprovementCostFragment, unknown>;
export const AnalysisFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnalysisFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StrategyAnalysis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runId"}},{"kind":"Field","name":{"kind":"Name","value":"modes"}},{"kind":"Field","name":{"kind":"Name","value":"leagues"}},{"kind":"Field","name":{"kind":"Name","value":"strategies"}},{"kind":"Field","name":{"kind":"Name","value":"minimumBets"}},{"kind":"Field","name":{"kind":"Name","value":"minimumMatches"}},{"kind":"Field","name":{"kind":"Name","value":"falseDiscoveryRate"}},{"kind":"Field","name":{"kind":"Name","value":"maximumProposals"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bets"}},{"kind":"Field","name":{"kind":"Name","value":"tests"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"patterns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pattern"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"strategyName"}},{"kind":"Field","name":{"kind":"Name","value":"segment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factor"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"benchmark"}},{"kind":"Field","name":{"kind":"Name","value":"bets"}},{"kind":"Field","name":{"kind":"Name","value":"matches"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"standardError"}},{"kind":"Field","name":{"kind":"Name","value":"restMean"}},{"kind":"Field","name":{"kind":"Name","value":"pValue"}},{"kind":"Field","name":{"kind":"Name","value":"adjustedPValue"}},{"kind":"Field","name":{"kind":"Name","value":"winRate"}},{"kind":"Field","name":{"kind":"Name","value":"roi"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"improvements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}},{"kind":"Field","name":{"kind":"Name","value":"strategyName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"baselineWinRate"}},{"kind":"Field","name":{"kind":"Name","value":"newThreshold"}},{"kind":"Field","name":{"kind":"Name","value":"failurePattern"}},{"kind":"Field","name":{"kind":"Name","value":"missingFactors"}},{"kind":"Field","name":{"kind":"Name","value":"reasoning"}},{"kind":"Field","name":{"kind":"Name","value":"recommendedAdjustments"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"baselineParameters"}},{"kind":"Field","name":{"kind":"Name","value":"proposedParameters"}},{"kind":"Field","name":{"kind":"Name","value":"pattern"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expectedEffect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"betsRemoved"}},{"kind":"Field","name":{"kind":"Name","value":"betsKept"}},{"kind":"Field","name":{"kind":"Name","value":"meanBefore"}},{"kind":"Field","name":{"kind":"Name","value":"meanAfter"}},{"kind":"Field","name":{"kind":"Name","value":"expectedGain"}}]}},{"kind":"Field","name":{"kind":"Name","value":"llmCall"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"llmCall"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}}]}}]} as unknown as DocumentNode<AnalysisFieldsFragment, unknown>;
export const ImprovementStateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImprovementState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Improvement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"databaseId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"abTestActive"}},{"kind":"Field","name":{"kind":"Name","value":"improvementApplied"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"archivedReason"}}]}}]} as unknown as DocumentNode<ImprovementStateFragment, unknown>;
export const LegacyMigrationPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LegacyMigrationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegacyMigration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"backupSuffix"}},{"kind":"Field","name":{"kind":"Name","value":"migratedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rolledBackAt"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}},{"kind":"Field","name":{"kind":"Name","value":"rowsAdded"}},{"kind":"Field","name":{"kind":"Name","value":"rowsMatched"}},{"kind":"Field","name":{"kind":"Name","value":"rowsFilled"}},{"kind":"Field","name":{"kind":"Name","value":"newKeys"}},{"kind":"Field","name":{"kind":"Name","value":"repairedReferences"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"splitDnaKeys"}},{"kind":"Field","name":{"kind":"Name","value":"keptDnaKeys"}},{"kind":"Field","name":{"kind":"Name","value":"deducedTypes"}},{"kind":"Field","name":{"kind":"Name","value":"deducedFamilies"}},{"kind":"Field","name":{"kind":"Name","value":"computedParameterHashes"}},{"kind":"Field","name":{"kind":"Name","value":"repairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"teamName"}},{"kind":"Field","name":{"kind":"Name","value":"teamDatabaseId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"backupTables"}}]}}]}}]} as unknown as DocumentNode<LegacyMigrationPartsFragment, unknown>;
export const ExpectedGoalsFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExpectedGoalsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExpectedGoals"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"home"}},{"kind":"Field","name":{"kind":"Name","value":"away"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"supremacy"}},{"kind":"Field","name":{"kind":"Name","value":"rho"}},{"kind":"Field","name":{"kind":"Name","value":"covariance"}}]}}]} as unknown as DocumentNode<ExpectedGoalsFieldsFragment, unknown>;
export const FairBetFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FairBetFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FairBet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"probability"}},{"kind":"Field","name":{"kind":"Name","value":"fairOdds"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"win"}},{"kind":"Field","name":{"kind":"Name","value":"halfWin"}},{"kind":"Field","name":{"kind":"Name","value":"push"}},{"kind":"Field","name":{"kind":"Name","value":"halfLoss"}},{"kind":"Field","name":{"kind":"Name","value":"loss"}}]}}]}}]} as unknown as DocumentNode<FairBetFieldsFragment, unknown>;
export const DevigAnswerFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DevigAnswerFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DevigAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"isApplicable"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"probabilities"}},{"kind":"Field","name":{"kind":"Name","value":"parameter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<DevigAnswerFieldsFragment, unknown>;
export const KellyStakeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KellyStakeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KellyStake"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullFraction"}},{"kind":"Field","name":{"kind":"Name","value":"fraction"}},{"kind":"Field","name":{"kind":"Name","value":"stakeUnits"}},{"kind":"Field","name":{"kind":"Name","value":"expectedProfitUnits"}}]}}]} as unknown as DocumentNode<KellyStakeFieldsFragment, unknown>;
export const MatchupFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatchupFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Matchup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"homeTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"awayTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"league"}},{"kind":"Field","name":{"kind":"Name","value":"isNeutral"}},{"kind":"Field","name":{"kind":"Name","value":"match"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kickOffAt"}},{"kind":"Field","name":{"kind":"Name","value":"homeTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"expectedGoals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExpectedGoalsFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"layers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"layer"}},{"kind":"Field","name":{"kind":"Name","value":"askedWeight"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"idleReason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"expectedGoals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExpectedGoalsFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matchResult"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"home"}},{"kind":"Field","name":{"kind":"Name","value":"draw"}},{"kind":"Field","name":{"kind":"Name","value":"away"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contribution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"home"}},{"kind":"Field","name":{"kind":"Name","value":"draw"}},{"kind":"Field","name":{"kind":"Name","value":"away"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"scoreGrid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maxGoals"}},{"kind":"Field","name":{"kind":"Name","value":"missingMass"}},{"kind":"Field","name":{"kind":"Name","value":"matrix"}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"homeGoals"}},{"kind":"Field","name":{"kind":"Name","value":"awayGoals"}},{"kind":"Field","name":{"kind":"Name","value":"probability"}},{"kind":"Field","name":{"kind":"Name","value":"fairOdds"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"markets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matchResult"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"home"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FairBetFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draw"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FairBetFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"away"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FairBetFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"doubleChance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"homeOrDraw"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"probability"}}]}},{"kind":"Field","name":{"kind":"Name","value":"homeOrAway"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"probability"}}]}},{"kind":"Field","name":{"kind":"Name","value":"drawOrAway"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"probability"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"drawNoBet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"home"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FairBetFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"away"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FairBetFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"isMainLine"}},{"kind":"Field","name":{"kind":"Name","value":"over"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FairBetFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"under"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FairBetFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bothTeamsToScore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FairBetFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"no"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FairBetFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"asianHandicaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"isMainLine"}},{"kind":"Field","name":{"kind":"Name","value":"home"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FairBetFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"away"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FairBetFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"correctScores"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"homeGoals"}},{"kind":"Field","name":{"kind":"Name","value":"awayGoals"}},{"kind":"Field","name":{"kind":"Name","value":"probability"}},{"kind":"Field","name":{"kind":"Name","value":"fairOdds"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"odds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"market"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"devig"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overround"}},{"kind":"Field","name":{"kind":"Name","value":"chosen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DevigAnswerFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"methods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DevigAnswerFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"selection"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"fair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FairBetFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"marketProbability"}},{"kind":"Field","name":{"kind":"Name","value":"probabilityEdge"}},{"kind":"Field","name":{"kind":"Name","value":"edge"}},{"kind":"Field","name":{"kind":"Name","value":"kelly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KellyStakeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"simultaneousKelly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KellyStakeFields"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"marketOpinion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"book"}},{"kind":"Field","name":{"kind":"Name","value":"matchResult"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"home"}},{"kind":"Field","name":{"kind":"Name","value":"draw"}},{"kind":"Field","name":{"kind":"Name","value":"away"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalLine"}},{"kind":"Field","name":{"kind":"Name","value":"overProbability"}},{"kind":"Field","name":{"kind":"Name","value":"isTotalMet"}},{"kind":"Field","name":{"kind":"Name","value":"expectedGoals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExpectedGoalsFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"frictionTrial"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isZeroExcluded"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newcomers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExpectedGoalsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExpectedGoals"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"home"}},{"kind":"Field","name":{"kind":"Name","value":"away"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"supremacy"}},{"kind":"Field","name":{"kind":"Name","value":"rho"}},{"kind":"Field","name":{"kind":"Name","value":"covariance"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FairBetFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FairBet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"probability"}},{"kind":"Field","name":{"kind":"Name","value":"fairOdds"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"win"}},{"kind":"Field","name":{"kind":"Name","value":"halfWin"}},{"kind":"Field","name":{"kind":"Name","value":"push"}},{"kind":"Field","name":{"kind":"Name","value":"halfLoss"}},{"kind":"Field","name":{"kind":"Name","value":"loss"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DevigAnswerFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DevigAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"isApplicable"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"probabilities"}},{"kind":"Field","name":{"kind":"Name","value":"parameter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KellyStakeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KellyStake"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullFraction"}},{"kind":"Field","name":{"kind":"Name","value":"fraction"}},{"kind":"Field","name":{"kind":"Name","value":"stakeUnits"}},{"kind":"Field","name":{"kind":"Name","value":"expectedProfitUnits"}}]}}]} as unknown as DocumentNode<MatchupFieldsFragment, unknown>;
export const AllScoresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AllScores"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ForecastScores"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matches"}},{"kind":"Field","name":{"kind":"Name","value":"rps"}},{"kind":"Field","name":{"kind":"Name","value":"logLoss"}},{"kind":"Field","name":{"kind":"Name","value":"ignorance"}},{"kind":"Field","name":{"kind":"Name","value":"brier"}},{"kind":"Field","name":{"kind":"Name","value":"brierParts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reliability"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"uncertainty"}},{"kind":"Field","name":{"kind":"Name","value":"withinBinVariance"}},{"kind":"Field","name":{"kind":"Name","value":"withinBinCovariance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"calibration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"happened"}},{"kind":"Field","name":{"kind":"Name","value":"meanForecast"}},{"kind":"Field","name":{"kind":"Name","value":"observedRate"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expectedCalibrationError"}}]}}]} as unknown as DocumentNode<AllScoresFragment, unknown>;
export const EvaluationGroupScoresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationGroupScores"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"season"}},{"kind":"Field","name":{"kind":"Name","value":"played"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"matches"}}]}},{"kind":"Field","name":{"kind":"Name","value":"model"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AllScores"}}]}},{"kind":"Field","name":{"kind":"Name","value":"baseRates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rps"}},{"kind":"Field","name":{"kind":"Name","value":"logLoss"}}]}},{"kind":"Field","name":{"kind":"Name","value":"againstBaseRates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"closing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"books"}},{"kind":"Field","name":{"kind":"Name","value":"overround"}},{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matches"}},{"kind":"Field","name":{"kind":"Name","value":"rps"}},{"kind":"Field","name":{"kind":"Name","value":"logLoss"}}]}},{"kind":"Field","name":{"kind":"Name","value":"compared"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isLeakSuspected"}},{"kind":"Field","name":{"kind":"Name","value":"model"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matches"}},{"kind":"Field","name":{"kind":"Name","value":"rps"}}]}},{"kind":"Field","name":{"kind":"Name","value":"baseRates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matches"}},{"kind":"Field","name":{"kind":"Name","value":"rps"}}]}},{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matches"}},{"kind":"Field","name":{"kind":"Name","value":"rps"}}]}},{"kind":"Field","name":{"kind":"Name","value":"difference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"logLoss"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mean"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mean"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AllScores"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ForecastScores"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matches"}},{"kind":"Field","name":{"kind":"Name","value":"rps"}},{"kind":"Field","name":{"kind":"Name","value":"logLoss"}},{"kind":"Field","name":{"kind":"Name","value":"ignorance"}},{"kind":"Field","name":{"kind":"Name","value":"brier"}},{"kind":"Field","name":{"kind":"Name","value":"brierParts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reliability"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"uncertainty"}},{"kind":"Field","name":{"kind":"Name","value":"withinBinVariance"}},{"kind":"Field","name":{"kind":"Name","value":"withinBinCovariance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"calibration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"happened"}},{"kind":"Field","name":{"kind":"Name","value":"meanForecast"}},{"kind":"Field","name":{"kind":"Name","value":"observedRate"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expectedCalibrationError"}}]}}]} as unknown as DocumentNode<EvaluationGroupScoresFragment, unknown>;
export const EvaluationGroupsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationGroups"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationScores"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overall"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationGroupScores"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leagues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"season"}},{"kind":"Field","name":{"kind":"Name","value":"played"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"season"}},{"kind":"Field","name":{"kind":"Name","value":"played"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leagueSeasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"season"}},{"kind":"Field","name":{"kind":"Name","value":"played"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AllScores"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ForecastScores"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matches"}},{"kind":"Field","name":{"kind":"Name","value":"rps"}},{"kind":"Field","name":{"kind":"Name","value":"logLoss"}},{"kind":"Field","name":{"kind":"Name","value":"ignorance"}},{"kind":"Field","name":{"kind":"Name","value":"brier"}},{"kind":"Field","name":{"kind":"Name","value":"brierParts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reliability"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"uncertainty"}},{"kind":"Field","name":{"kind":"Name","value":"withinBinVariance"}},{"kind":"Field","name":{"kind":"Name","value":"withinBinCovariance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"calibration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"happened"}},{"kind":"Field","name":{"kind":"Name","value":"meanForecast"}},{"kind":"Field","name":{"kind":"Name","value":"observedRate"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expectedCalibrationError"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationGroupScores"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"season"}},{"kind":"Field","name":{"kind":"Name","value":"played"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"matches"}}]}},{"kind":"Field","name":{"kind":"Name","value":"model"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AllScores"}}]}},{"kind":"Field","name":{"kind":"Name","value":"baseRates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rps"}},{"kind":"Field","name":{"kind":"Name","value":"logLoss"}}]}},{"kind":"Field","name":{"kind":"Name","value":"againstBaseRates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"closing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"books"}},{"kind":"Field","name":{"kind":"Name","value":"overround"}},{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matches"}},{"kind":"Field","name":{"kind":"Name","value":"rps"}},{"kind":"Field","name":{"kind":"Name","value":"logLoss"}}]}},{"kind":"Field","name":{"kind":"Name","value":"compared"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isLeakSuspected"}},{"kind":"Field","name":{"kind":"Name","value":"model"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matches"}},{"kind":"Field","name":{"kind":"Name","value":"rps"}}]}},{"kind":"Field","name":{"kind":"Name","value":"baseRates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matches"}},{"kind":"Field","name":{"kind":"Name","value":"rps"}}]}},{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matches"}},{"kind":"Field","name":{"kind":"Name","value":"rps"}}]}},{"kind":"Field","name":{"kind":"Name","value":"difference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"logLoss"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mean"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mean"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EvaluationGroupsFragment, unknown>;
export const FrictionScoreFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FrictionScoreFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FrictionTrialScore"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withoutFriction"}},{"kind":"Field","name":{"kind":"Name","value":"withFriction"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}}]} as unknown as DocumentNode<FrictionScoreFieldsFragment, unknown>;
export const ModelFitFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ModelFitFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModelFit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"xi"}},{"kind":"Field","name":{"kind":"Name","value":"historyDays"}},{"kind":"Field","name":{"kind":"Name","value":"shrinkage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"referenceOn"}},{"kind":"Field","name":{"kind":"Name","value":"firstMatchOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastMatchOn"}},{"kind":"Field","name":{"kind":"Name","value":"matches"}},{"kind":"Field","name":{"kind":"Name","value":"weightSum"}},{"kind":"Field","name":{"kind":"Name","value":"logLikelihood"}},{"kind":"Field","name":{"kind":"Name","value":"intercept"}},{"kind":"Field","name":{"kind":"Name","value":"homeAdvantage"}},{"kind":"Field","name":{"kind":"Name","value":"rho"}},{"kind":"Field","name":{"kind":"Name","value":"isRhoAtBound"}},{"kind":"Field","name":{"kind":"Name","value":"covariance"}},{"kind":"Field","name":{"kind":"Name","value":"isCovarianceAtBound"}},{"kind":"Field","name":{"kind":"Name","value":"ratings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"databaseId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attack"}},{"kind":"Field","name":{"kind":"Name","value":"defence"}},{"kind":"Field","name":{"kind":"Name","value":"matches"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teamsLeftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"databaseId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inputsHash"}},{"kind":"Field","name":{"kind":"Name","value":"computedAt"}}]}}]} as unknown as DocumentNode<ModelFitFieldsFragment, unknown>;
export const PickTotalsFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PickTotalsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PickTotals"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"picks"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"settled"}},{"kind":"Field","name":{"kind":"Name","value":"won"}},{"kind":"Field","name":{"kind":"Name","value":"halfWon"}},{"kind":"Field","name":{"kind":"Name","value":"push"}},{"kind":"Field","name":{"kind":"Name","value":"halfLost"}},{"kind":"Field","name":{"kind":"Name","value":"lost"}},{"kind":"Field","name":{"kind":"Name","value":"void"}},{"kind":"Field","name":{"kind":"Name","value":"stakeUnits"}},{"kind":"Field","name":{"kind":"Name","value":"turnoverUnits"}},{"kind":"Field","name":{"kind":"Name","value":"profitUnits"}},{"kind":"Field","name":{"kind":"Name","value":"roi"}},{"kind":"Field","name":{"kind":"Name","value":"hitRate"}},{"kind":"Field","name":{"kind":"Name","value":"calibration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"picks"}},{"kind":"Field","name":{"kind":"Name","value":"expectedCalibrationError"}},{"kind":"Field","name":{"kind":"Name","value":"bins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"picks"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"meanProbability"}},{"kind":"Field","name":{"kind":"Name","value":"observedRate"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}}]}}]}}]} as unknown as DocumentNode<PickTotalsFieldsFragment, unknown>;
export const PickPerformanceFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PickPerformanceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PickPerformance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PickTotalsFields"}},{"kind":"Field","name":{"kind":"Name","value":"roiInterval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"benchmark"}},{"kind":"Field","name":{"kind":"Name","value":"picks"}},{"kind":"Field","name":{"kind":"Name","value":"meanFairClv"}},{"kind":"Field","name":{"kind":"Name","value":"fairBeatShare"}},{"kind":"Field","name":{"kind":"Name","value":"rawPicks"}},{"kind":"Field","name":{"kind":"Name","value":"meanRawClv"}},{"kind":"Field","name":{"kind":"Name","value":"rawBeatShare"}},{"kind":"Field","name":{"kind":"Name","value":"repricedPicks"}},{"kind":"Field","name":{"kind":"Name","value":"fairClvInterval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byMarket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"market"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PickTotalsFields"}},{"kind":"Field","name":{"kind":"Name","value":"closing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"benchmark"}},{"kind":"Field","name":{"kind":"Name","value":"picks"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byDivision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PickTotalsFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PickTotalsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PickTotals"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"picks"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"settled"}},{"kind":"Field","name":{"kind":"Name","value":"won"}},{"kind":"Field","name":{"kind":"Name","value":"halfWon"}},{"kind":"Field","name":{"kind":"Name","value":"push"}},{"kind":"Field","name":{"kind":"Name","value":"halfLost"}},{"kind":"Field","name":{"kind":"Name","value":"lost"}},{"kind":"Field","name":{"kind":"Name","value":"void"}},{"kind":"Field","name":{"kind":"Name","value":"stakeUnits"}},{"kind":"Field","name":{"kind":"Name","value":"turnoverUnits"}},{"kind":"Field","name":{"kind":"Name","value":"profitUnits"}},{"kind":"Field","name":{"kind":"Name","value":"roi"}},{"kind":"Field","name":{"kind":"Name","value":"hitRate"}},{"kind":"Field","name":{"kind":"Name","value":"calibration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"picks"}},{"kind":"Field","name":{"kind":"Name","value":"expectedCalibrationError"}},{"kind":"Field","name":{"kind":"Name","value":"bins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"picks"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"meanProbability"}},{"kind":"Field","name":{"kind":"Name","value":"observedRate"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}}]}}]}}]} as unknown as DocumentNode<PickPerformanceFieldsFragment, unknown>;
export const ScheduleFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PipelineSchedule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cron"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"leagues"}},{"kind":"Field","name":{"kind":"Name","value":"strategies"}},{"kind":"Field","name":{"kind":"Name","value":"config"}},{"kind":"Field","name":{"kind":"Name","value":"isEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"nextRunAt"}}]}}]} as unknown as DocumentNode<ScheduleFieldsFragment, unknown>;
export const TradeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TradeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trade"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"databaseId"}},{"kind":"Field","name":{"kind":"Name","value":"tradedAt"}},{"kind":"Field","name":{"kind":"Name","value":"tokenIn"}},{"kind":"Field","name":{"kind":"Name","value":"tokenOut"}},{"kind":"Field","name":{"kind":"Name","value":"amountIn"}},{"kind":"Field","name":{"kind":"Name","value":"amountOut"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"transactionHash"}},{"kind":"Field","name":{"kind":"Name","value":"transactionSignature"}},{"kind":"Field","name":{"kind":"Name","value":"errorMessage"}},{"kind":"Field","name":{"kind":"Name","value":"strategyUsed"}},{"kind":"Field","name":{"kind":"Name","value":"profitLoss"}},{"kind":"Field","name":{"kind":"Name","value":"jupiterQuoteResponse"}},{"kind":"Field","name":{"kind":"Name","value":"jupiterTransactionData"}},{"kind":"Field","name":{"kind":"Name","value":"slippageBps"}},{"kind":"Field","name":{"kind":"Name","value":"lastValidBlockHeight"}},{"kind":"Field","name":{"kind":"Name","value":"executionTimeMs"}},{"kind":"Field","name":{"kind":"Name","value":"gasUsedLamports"}},{"kind":"Field","name":{"kind":"Name","value":"confidenceScore"}}]}}]} as unknown as DocumentNode<TradeFieldsFragment, unknown>;
export const AiDecisionFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AiDecisionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AiDecision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"databaseId"}},{"kind":"Field","name":{"kind":"Name","value":"decisionId"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decisionType"}},{"kind":"Field","name":{"kind":"Name","value":"tokenPair"}},{"kind":"Field","name":{"kind":"Name","value":"amountUsd"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"stopLossPrice"}},{"kind":"Field","name":{"kind":"Name","value":"takeProfitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"reasoning"}},{"kind":"Field","name":{"kind":"Name","value":"fullPrompt"}},{"kind":"Field","name":{"kind":"Name","value":"rawResponse"}},{"kind":"Field","name":{"kind":"Name","value":"aggregatedInputs"}},{"kind":"Field","name":{"kind":"Name","value":"executionStatus"}},{"kind":"Field","name":{"kind":"Name","value":"inputTokens"}},{"kind":"Field","name":{"kind":"Name","value":"outputTokens"}},{"kind":"Field","name":{"kind":"Name","value":"costUsd"}}]}}]} as unknown as DocumentNode<AiDecisionFieldsFragment, unknown>;
export const PerformanceFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PerformanceFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StrategyFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strategyName"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"trades"}},{"kind":"Field","name":{"kind":"Name","value":"winningTrades"}},{"kind":"Field","name":{"kind":"Name","value":"losingTrades"}},{"kind":"Field","name":{"kind":"Name","value":"breakEvenTrades"}},{"kind":"Field","name":{"kind":"Name","value":"pendingTrades"}},{"kind":"Field","name":{"kind":"Name","value":"failedTrades"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledTrades"}},{"kind":"Field","name":{"kind":"Name","value":"unvaluedTrades"}},{"kind":"Field","name":{"kind":"Name","value":"unreadableTrades"}},{"kind":"Field","name":{"kind":"Name","value":"totalPnlUsd"}},{"kind":"Field","name":{"kind":"Name","value":"grossProfitUsd"}},{"kind":"Field","name":{"kind":"Name","value":"grossLossUsd"}},{"kind":"Field","name":{"kind":"Name","value":"winRate"}},{"kind":"Field","name":{"kind":"Name","value":"profitFactor"}},{"kind":"Field","name":{"kind":"Name","value":"expectancyUsd"}},{"kind":"Field","name":{"kind":"Name","value":"averageWinUsd"}},{"kind":"Field","name":{"kind":"Name","value":"averageLossUsd"}},{"kind":"Field","name":{"kind":"Name","value":"sharpeRatio"}},{"kind":"Field","name":{"kind":"Name","value":"sortinoRatio"}},{"kind":"Field","name":{"kind":"Name","value":"maxDrawdownUsd"}},{"kind":"Field","name":{"kind":"Name","value":"maxDrawdownPct"}}]}}]} as unknown as DocumentNode<PerformanceFiguresFragment, unknown>;
export const PerformanceByTradeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PerformanceByTrade"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StrategyFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strategyName"}},{"kind":"Field","name":{"kind":"Name","value":"largestWinUsd"}},{"kind":"Field","name":{"kind":"Name","value":"largestLossUsd"}},{"kind":"Field","name":{"kind":"Name","value":"maxTradeDrawdownUsd"}},{"kind":"Field","name":{"kind":"Name","value":"maxTradeDrawdownPct"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedTrades"}},{"kind":"Field","name":{"kind":"Name","value":"volumeUsd"}},{"kind":"Field","name":{"kind":"Name","value":"tradesWithoutVolume"}},{"kind":"Field","name":{"kind":"Name","value":"feesSol"}},{"kind":"Field","name":{"kind":"Name","value":"tradesWithoutFee"}},{"kind":"Field","name":{"kind":"Name","value":"avgTradeDurationMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"closingTrades"}},{"kind":"Field","name":{"kind":"Name","value":"roundTrips"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"closingTrades"}},{"kind":"Field","name":{"kind":"Name","value":"closedQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"unmatchedQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"openLots"}},{"kind":"Field","name":{"kind":"Name","value":"openQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"oldestOpenLotAt"}}]}}]}}]} as unknown as DocumentNode<PerformanceByTradeFragment, unknown>;
export const PerformanceInTimeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PerformanceInTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StrategyFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strategyName"}},{"kind":"Field","name":{"kind":"Name","value":"totalPnlUsd"}},{"kind":"Field","name":{"kind":"Name","value":"buckets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"trades"}},{"kind":"Field","name":{"kind":"Name","value":"winningTrades"}},{"kind":"Field","name":{"kind":"Name","value":"losingTrades"}},{"kind":"Field","name":{"kind":"Name","value":"pnlUsd"}},{"kind":"Field","name":{"kind":"Name","value":"grossProfitUsd"}},{"kind":"Field","name":{"kind":"Name","value":"grossLossUsd"}}]}},{"kind":"Field","name":{"kind":"Name","value":"equityCurve"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"step"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reachedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pnlUsd"}},{"kind":"Field","name":{"kind":"Name","value":"equityUsd"}},{"kind":"Field","name":{"kind":"Name","value":"tradeId"}}]}}]}}]} as unknown as DocumentNode<PerformanceInTimeFragment, unknown>;
export const StrategyPerformanceFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StrategyPerformanceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StrategyPerformance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"databaseId"}},{"kind":"Field","name":{"kind":"Name","value":"strategyName"}},{"kind":"Field","name":{"kind":"Name","value":"periodStartsAt"}},{"kind":"Field","name":{"kind":"Name","value":"periodEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"totalTrades"}},{"kind":"Field","name":{"kind":"Name","value":"winningTrades"}},{"kind":"Field","name":{"kind":"Name","value":"losingTrades"}},{"kind":"Field","name":{"kind":"Name","value":"totalPnlUsd"}},{"kind":"Field","name":{"kind":"Name","value":"sharpeRatio"}},{"kind":"Field","name":{"kind":"Name","value":"maxDrawdownPct"}},{"kind":"Field","name":{"kind":"Name","value":"winRate"}},{"kind":"Field","name":{"kind":"Name","value":"profitFactor"}},{"kind":"Field","name":{"kind":"Name","value":"avgTradeDurationMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"}}]}}]} as unknown as DocumentNode<StrategyPerformanceFieldsFragment, unknown>;
export const SystemLogFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SystemLogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SystemLog"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"databaseId"}},{"kind":"Field","name":{"kind":"Name","value":"loggedAt"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"module"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"extraData"}}]}}]} as unknown as DocumentNode<SystemLogFieldsFragment, unknown>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"keyPrefix"}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const ApiKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApiKeys"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKeyFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKeys"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedBy"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}}]}}]}}]}}]} as unknown as DocumentNode<ApiKeysQuery, ApiKeysQueryVariables>;
export const CreateApiKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateApiKeyPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RightsNotHeldError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"missingScopes"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdempotencyConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"idempotencyKey"}}]}}]}}]}}]} as unknown as DocumentNode<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const RevokeApiKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeApiKeyPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedBy"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKeyRevokedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedBy"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
export const AccessEntriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccessEntries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"ACCESS"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"payload"}}]}}]}}]}}]} as unknown as DocumentNode<AccessEntriesQuery, AccessEntriesQueryVariables>;
export const AuditTrailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditTrail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntryOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntryFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"kickOffAt"}},{"kind":"Field","name":{"kind":"Name","value":"sealedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isProspective"}},{"kind":"Field","name":{"kind":"Name","value":"previousHash"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"hashedText"}},{"kind":"Field","name":{"kind":"Name","value":"match"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pick"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isProspective"}},{"kind":"Field","name":{"kind":"Name","value":"auditEntry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AuditTrailQuery, AuditTrailQueryVariables>;
export const VerifyAuditDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VerifyAudit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fromSequence"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedHead"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditChainHeadInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifyAuditChain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fromSequence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fromSequence"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedHead"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedHead"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditChainReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isIntact"}},{"kind":"Field","name":{"kind":"Name","value":"fromSequence"}},{"kind":"Field","name":{"kind":"Name","value":"entriesChecked"}},{"kind":"Field","name":{"kind":"Name","value":"headSequence"}},{"kind":"Field","name":{"kind":"Name","value":"headHash"}},{"kind":"Field","name":{"kind":"Name","value":"firstFault"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faultCount"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}}]}}]}}]} as unknown as DocumentNode<VerifyAuditQuery, VerifyAuditQueryVariables>;
export const PicksProvenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PicksProven"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"picks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isProspective"}}]}}]}}]}}]} as unknown as DocumentNode<PicksProvenQuery, PicksProvenQueryVariables>;
export const CreateBackupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateBackup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateBackupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createBackup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateBackupPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isNew"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CreateBackupMutation, CreateBackupMutationVariables>;
export const VerifyBackupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerifyBackup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VerifyBackupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifyBackup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VerifyBackupPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<VerifyBackupMutation, VerifyBackupMutationVariables>;
export const RestoreBackupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreBackup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestoreBackupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreBackup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RestoreBackupPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DatabaseExistsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"databaseName"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RestoreBackupMutation, RestoreBackupMutationVariables>;
export const BackupsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Backups"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BackupFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BackupOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"backups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"tradesFileName"}},{"kind":"Field","name":{"kind":"Name","value":"snapshotAt"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"tableCount"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"newestMigration"}},{"kind":"Field","name":{"kind":"Name","value":"auditSequence"}},{"kind":"Field","name":{"kind":"Name","value":"auditHash"}},{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"verificationError"}},{"kind":"Field","name":{"kind":"Name","value":"removedAt"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BackupsQuery, BackupsQueryVariables>;
export const BackupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Backup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"backup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<BackupQuery, BackupQueryVariables>;
export const CostsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Costs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CostEntryFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CostEntryOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"costs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reservedUsd"}},{"kind":"Field","name":{"kind":"Name","value":"costUsd"}},{"kind":"Field","name":{"kind":"Name","value":"inputTokens"}},{"kind":"Field","name":{"kind":"Name","value":"outputTokens"}},{"kind":"Field","name":{"kind":"Name","value":"inputUsdPerMillion"}},{"kind":"Field","name":{"kind":"Name","value":"outputUsdPerMillion"}},{"kind":"Field","name":{"kind":"Name","value":"reservedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CostsQuery, CostsQueryVariables>;
export const BudgetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Budget"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"runId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"budget"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"runId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"runId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"window"}},{"kind":"Field","name":{"kind":"Name","value":"limitUsd"}},{"kind":"Field","name":{"kind":"Name","value":"spentUsd"}},{"kind":"Field","name":{"kind":"Name","value":"reservedUsd"}},{"kind":"Field","name":{"kind":"Name","value":"remainingUsd"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"opensAgainAt"}}]}}]}}]} as unknown as DocumentNode<BudgetQuery, BudgetQueryVariables>;
export const CostSummaryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CostSummary"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"costSummary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dayOn"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purposes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"providers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sum"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sum"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CostSum"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calls"}},{"kind":"Field","name":{"kind":"Name","value":"costUsd"}},{"kind":"Field","name":{"kind":"Name","value":"inputTokens"}},{"kind":"Field","name":{"kind":"Name","value":"outputTokens"}}]}}]} as unknown as DocumentNode<CostSummaryQuery, CostSummaryQueryVariables>;
export const CostPerAppliedImprovementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CostPerAppliedImprovement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"costPerAppliedImprovement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImprovementCost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"providers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImprovementCost"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImprovementCost"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImprovementCost"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"calls"}},{"kind":"Field","name":{"kind":"Name","value":"costUsd"}},{"kind":"Field","name":{"kind":"Name","value":"reservedUsd"}},{"kind":"Field","name":{"kind":"Name","value":"appliedImprovements"}},{"kind":"Field","name":{"kind":"Name","value":"costPerImprovementUsd"}}]}}]} as unknown as DocumentNode<CostPerAppliedImprovementQuery, CostPerAppliedImprovementQueryVariables>;
export const ObservedExperimentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ObservedExperiment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"experiment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvementDatabaseId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"strategyName"}},{"kind":"Field","name":{"kind":"Name","value":"design"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"benchmark"}},{"kind":"Field","name":{"kind":"Name","value":"alpha"}},{"kind":"Field","name":{"kind":"Name","value":"minimumMatches"}},{"kind":"Field","name":{"kind":"Name","value":"maximumMatches"}},{"kind":"Field","name":{"kind":"Name","value":"boundUnits"}}]}},{"kind":"Field","name":{"kind":"Name","value":"baselineRule"}},{"kind":"Field","name":{"kind":"Name","value":"proposalRule"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"matches"}},{"kind":"Field","name":{"kind":"Name","value":"matchesWithoutClosing"}},{"kind":"Field","name":{"kind":"Name","value":"baselineBets"}},{"kind":"Field","name":{"kind":"Name","value":"proposalBets"}},{"kind":"Field","name":{"kind":"Name","value":"meanDifferenceUnits"}},{"kind":"Field","name":{"kind":"Name","value":"confidenceSequence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"alpha"}},{"kind":"Field","name":{"kind":"Name","value":"matches"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bayesianReading"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meanDifferenceUnits"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"probabilityProposalBetter"}},{"kind":"Field","name":{"kind":"Name","value":"expectedLossOfProposalUnits"}},{"kind":"Field","name":{"kind":"Name","value":"expectedLossOfBaselineUnits"}}]}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kickOffAt"}},{"kind":"Field","name":{"kind":"Name","value":"match"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"baselineBets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"market"}},{"kind":"Field","name":{"kind":"Name","value":"selection"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"book"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"netPrice"}},{"kind":"Field","name":{"kind":"Name","value":"edge"}},{"kind":"Field","name":{"kind":"Name","value":"stakeUnits"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"auditEntryId"}},{"kind":"Field","name":{"kind":"Name","value":"fairClv"}},{"kind":"Field","name":{"kind":"Name","value":"isRepriced"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"valueUnits"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposalBets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"selection"}}]}},{"kind":"Field","name":{"kind":"Name","value":"baselineValueUnits"}},{"kind":"Field","name":{"kind":"Name","value":"proposalValueUnits"}},{"kind":"Field","name":{"kind":"Name","value":"differenceUnits"}},{"kind":"Field","name":{"kind":"Name","value":"clippedDifferenceUnits"}},{"kind":"Field","name":{"kind":"Name","value":"observedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ObservedExperimentQuery, ObservedExperimentQueryVariables>;
export const ListedExperimentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListedExperiments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ExperimentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"observations"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ExperimentObservationFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"experiments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"STARTED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"matches"}},{"kind":"Field","name":{"kind":"Name","value":"baselineBets"}},{"kind":"Field","name":{"kind":"Name","value":"meanDifferenceUnits"}},{"kind":"Field","name":{"kind":"Name","value":"confidenceSequence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bayesianReading"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"probabilityProposalBetter"}}]}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"observations"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ListedExperimentsQuery, ListedExperimentsQueryVariables>;
export const ExperimentObservationNodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExperimentObservationNode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExperimentObservation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"experiment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"differenceUnits"}},{"kind":"Field","name":{"kind":"Name","value":"match"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExperimentObservationNodeQuery, ExperimentObservationNodeQueryVariables>;
export const ExperimentsOfImprovementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExperimentsOfImprovements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CREATED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"databaseId"}},{"kind":"Field","name":{"kind":"Name","value":"experiment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"matches"}}]}},{"kind":"Field","name":{"kind":"Name","value":"experiments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"improvement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"databaseId"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExperimentsOfImprovementsQuery, ExperimentsOfImprovementsQueryVariables>;
export const ActivateForTestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ActivateForTest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActivateImprovementsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activateImprovements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActivateImprovementsPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activatedCount"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}}]}}]}}]} as unknown as DocumentNode<ActivateForTestMutation, ActivateForTestMutationVariables>;
export const ApplyTestedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyTested"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyImprovementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyImprovement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyImprovementPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"experiment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"matches"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ApplyTestedMutation, ApplyTestedMutationVariables>;
export const RequestExportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestExportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RequestExportPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"export"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"filter"}},{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdempotencyConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"idempotencyKey"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RequestExportMutation, RequestExportMutationVariables>;
export const ReadExportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"export"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"snapshotAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"removedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"progressMessage"}}]}}]}}]}}]} as unknown as DocumentNode<ReadExportQuery, ReadExportQueryVariables>;
export const ListExportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListExports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ExportFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}}]}}]}}]}}]} as unknown as DocumentNode<ListExportsQuery, ListExportsQueryVariables>;
export const ReadExportColumnsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadExportColumns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExportSubject"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exportColumns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"isNullable"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]} as unknown as DocumentNode<ReadExportColumnsQuery, ReadExportColumnsQueryVariables>;
export const FrictionOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FrictionOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"home"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TeamKeyInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"away"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TeamKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"friction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"home"},"value":{"kind":"Variable","name":{"kind":"Name","value":"home"}}},{"kind":"Argument","name":{"kind":"Name","value":"away"},"value":{"kind":"Variable","name":{"kind":"Name","value":"away"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FrictionLookup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orientation"}},{"kind":"Field","name":{"kind":"Name","value":"friction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"databaseId"}},{"kind":"Field","name":{"kind":"Name","value":"teamHome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teamAway"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"frictionScore"}},{"kind":"Field","name":{"kind":"Name","value":"psychologicalEdge"}},{"kind":"Field","name":{"kind":"Name","value":"predictedWinner"}},{"kind":"Field","name":{"kind":"Name","value":"predictedResult"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FrictionNotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"homeDatabaseId"}},{"kind":"Field","name":{"kind":"Name","value":"homeName"}},{"kind":"Field","name":{"kind":"Name","value":"awayDatabaseId"}},{"kind":"Field","name":{"kind":"Name","value":"awayName"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<FrictionOfQuery, FrictionOfQueryVariables>;
export const FrictionPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FrictionPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FrictionOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FrictionFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"frictions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"databaseId"}},{"kind":"Field","name":{"kind":"Name","value":"frictionScore"}},{"kind":"Field","name":{"kind":"Name","value":"season"}},{"kind":"Field","name":{"kind":"Name","value":"lastMatchOn"}},{"kind":"Field","name":{"kind":"Name","value":"teamHome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teamAway"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FrictionPageQuery, FrictionPageQueryVariables>;
export const FrictionNumbersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FrictionNumbers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FrictionOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"frictions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"databaseId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<FrictionNumbersQuery, FrictionNumbersQueryVariables>;
export const TeamsWithFrictionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeamsWithFrictions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"teams"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"frictions"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FrictionOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FrictionFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"teams"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"frictions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"frictions"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"databaseId"}},{"kind":"Field","name":{"kind":"Name","value":"frictionScore"}},{"kind":"Field","name":{"kind":"Name","value":"teamHome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teamAway"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"isImported"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TeamsWithFrictionsQuery, TeamsWithFrictionsQueryVariables>;
export const FrictionsOfTeamDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FrictionsOfTeam"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FrictionOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"team"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"frictions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"databaseId"}},{"kind":"Field","name":{"kind":"Name","value":"opponent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FrictionsOfTeamQuery, FrictionsOfTeamQueryVariables>;
export const FrictionHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FrictionHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"home"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TeamKeyInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"away"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TeamKeyInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"friction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"home"},"value":{"kind":"Variable","name":{"kind":"Name","value":"home"}}},{"kind":"Argument","name":{"kind":"Name","value":"away"},"value":{"kind":"Variable","name":{"kind":"Name","value":"away"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FrictionLookup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"friction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"season"}},{"kind":"Field","name":{"kind":"Name","value":"frictionScore"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"season"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"isImported"}},{"kind":"Field","name":{"kind":"Name","value":"inputsHash"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"computedAt"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FrictionHistoryQuery, FrictionHistoryQueryVariables>;
export const ComputeFrictionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ComputeFrictions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ComputeFrictionsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"computeFrictions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComputeFrictionsPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"input"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ComputeFrictionsMutation, ComputeFrictionsMutationVariables>;
export const MatchPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MatchPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MatchOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MatchFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"league"}},{"kind":"Field","name":{"kind":"Name","value":"season"}},{"kind":"Field","name":{"kind":"Name","value":"playedOn"}},{"kind":"Field","name":{"kind":"Name","value":"kickOffAt"}},{"kind":"Field","name":{"kind":"Name","value":"homeGoals"}},{"kind":"Field","name":{"kind":"Name","value":"awayGoals"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"homeTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"awayTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"odds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"market"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"book"}},{"kind":"Field","name":{"kind":"Name","value":"bookKind"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"overround"}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"selection"}},{"kind":"Field","name":{"kind":"Name","value":"price"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"selection"}},{"kind":"Field","name":{"kind":"Name","value":"price"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MatchPageQuery, MatchPageQueryVariables>;
export const TeamsWithMatchesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeamsWithMatches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"teams"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"matches"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MatchFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"teams"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"matches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"matches"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"KICK_OFF_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"homeTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"awayTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TeamsWithMatchesQuery, TeamsWithMatchesQueryVariables>;
export const StartPipelineRunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartPipelineRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartPipelineRunInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startPipelineRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StartPipelineRunPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"leagues"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdempotencyConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"idempotencyKey"}},{"kind":"Field","name":{"kind":"Name","value":"firstUsedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<StartPipelineRunMutation, StartPipelineRunMutationVariables>;
export const CancelJobDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelJob"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelJobInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancelJobPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"cancelRequestedAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JobNotCancellableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CancelJobMutation, CancelJobMutationVariables>;
export const ImportMatchesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportMatches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportMatchesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importMatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportMatchesPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"input"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ImportMatchesMutation, ImportMatchesMutationVariables>;
export const AnalyzeStrategiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnalyzeStrategies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnalyzeStrategiesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analyzeStrategies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnalyzeStrategiesPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"input"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AnalyzeStrategiesMutation, AnalyzeStrategiesMutationVariables>;
export const StrategyAnalysesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StrategyAnalyses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StrategyAnalysisFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strategyAnalyses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnalysisFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnalysisFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StrategyAnalysis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runId"}},{"kind":"Field","name":{"kind":"Name","value":"modes"}},{"kind":"Field","name":{"kind":"Name","value":"leagues"}},{"kind":"Field","name":{"kind":"Name","value":"strategies"}},{"kind":"Field","name":{"kind":"Name","value":"minimumBets"}},{"kind":"Field","name":{"kind":"Name","value":"minimumMatches"}},{"kind":"Field","name":{"kind":"Name","value":"falseDiscoveryRate"}},{"kind":"Field","name":{"kind":"Name","value":"maximumProposals"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bets"}},{"kind":"Field","name":{"kind":"Name","value":"tests"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"patterns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pattern"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"strategyName"}},{"kind":"Field","name":{"kind":"Name","value":"segment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factor"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"benchmark"}},{"kind":"Field","name":{"kind":"Name","value":"bets"}},{"kind":"Field","name":{"kind":"Name","value":"matches"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"standardError"}},{"kind":"Field","name":{"kind":"Name","value":"restMean"}},{"kind":"Field","name":{"kind":"Name","value":"pValue"}},{"kind":"Field","name":{"kind":"Name","value":"adjustedPValue"}},{"kind":"Field","name":{"kind":"Name","value":"winRate"}},{"kind":"Field","name":{"kind":"Name","value":"roi"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"improvements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}},{"kind":"Field","name":{"kind":"Name","value":"strategyName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"baselineWinRate"}},{"kind":"Field","name":{"kind":"Name","value":"newThreshold"}},{"kind":"Field","name":{"kind":"Name","value":"failurePattern"}},{"kind":"Field","name":{"kind":"Name","value":"missingFactors"}},{"kind":"Field","name":{"kind":"Name","value":"reasoning"}},{"kind":"Field","name":{"kind":"Name","value":"recommendedAdjustments"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"baselineParameters"}},{"kind":"Field","name":{"kind":"Name","value":"proposedParameters"}},{"kind":"Field","name":{"kind":"Name","value":"pattern"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expectedEffect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"betsRemoved"}},{"kind":"Field","name":{"kind":"Name","value":"betsKept"}},{"kind":"Field","name":{"kind":"Name","value":"meanBefore"}},{"kind":"Field","name":{"kind":"Name","value":"meanAfter"}},{"kind":"Field","name":{"kind":"Name","value":"expectedGain"}}]}},{"kind":"Field","name":{"kind":"Name","value":"llmCall"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"llmCall"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}}]}}]} as unknown as DocumentNode<StrategyAnalysesQuery, StrategyAnalysesQueryVariables>;
export const OneAnalysisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneAnalysis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strategyAnalysis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"improvements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analysis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analysis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StrategyAnalysis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnalysisFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnalysisFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StrategyAnalysis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runId"}},{"kind":"Field","name":{"kind":"Name","value":"modes"}},{"kind":"Field","name":{"kind":"Name","value":"leagues"}},{"kind":"Field","name":{"kind":"Name","value":"strategies"}},{"kind":"Field","name":{"kind":"Name","value":"minimumBets"}},{"kind":"Field","name":{"kind":"Name","value":"minimumMatches"}},{"kind":"Field","name":{"kind":"Name","value":"falseDiscoveryRate"}},{"kind":"Field","name":{"kind":"Name","value":"maximumProposals"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bets"}},{"kind":"Field","name":{"kind":"Name","value":"tests"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"patterns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pattern"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"strategyName"}},{"kind":"Field","name":{"kind":"Name","value":"segment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factor"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"benchmark"}},{"kind":"Field","name":{"kind":"Name","value":"bets"}},{"kind":"Field","name":{"kind":"Name","value":"matches"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"standardError"}},{"kind":"Field","name":{"kind":"Name","value":"restMean"}},{"kind":"Field","name":{"kind":"Name","value":"pValue"}},{"kind":"Field","name":{"kind":"Name","value":"adjustedPValue"}},{"kind":"Field","name":{"kind":"Name","value":"winRate"}},{"kind":"Field","name":{"kind":"Name","value":"roi"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"improvements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}},{"kind":"Field","name":{"kind":"Name","value":"strategyName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"baselineWinRate"}},{"kind":"Field","name":{"kind":"Name","value":"newThreshold"}},{"kind":"Field","name":{"kind":"Name","value":"failurePattern"}},{"kind":"Field","name":{"kind":"Name","value":"missingFactors"}},{"kind":"Field","name":{"kind":"Name","value":"reasoning"}},{"kind":"Field","name":{"kind":"Name","value":"recommendedAdjustments"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"baselineParameters"}},{"kind":"Field","name":{"kind":"Name","value":"proposedParameters"}},{"kind":"Field","name":{"kind":"Name","value":"pattern"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expectedEffect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"betsRemoved"}},{"kind":"Field","name":{"kind":"Name","value":"betsKept"}},{"kind":"Field","name":{"kind":"Name","value":"meanBefore"}},{"kind":"Field","name":{"kind":"Name","value":"meanAfter"}},{"kind":"Field","name":{"kind":"Name","value":"expectedGain"}}]}},{"kind":"Field","name":{"kind":"Name","value":"llmCall"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"llmCall"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}}]}}]} as unknown as DocumentNode<OneAnalysisQuery, OneAnalysisQueryVariables>;
export const ImprovementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Improvements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ImprovementFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ImprovementOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImprovementState"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImprovementState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Improvement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"databaseId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"abTestActive"}},{"kind":"Field","name":{"kind":"Name","value":"improvementApplied"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"archivedReason"}}]}}]} as unknown as DocumentNode<ImprovementsQuery, ImprovementsQueryVariables>;
export const ArchivedImprovementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ArchivedImprovements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ImprovementFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ImprovementOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archivedImprovements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImprovementState"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImprovementState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Improvement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"databaseId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"abTestActive"}},{"kind":"Field","name":{"kind":"Name","value":"improvementApplied"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"archivedReason"}}]}}]} as unknown as DocumentNode<ArchivedImprovementsQuery, ArchivedImprovementsQueryVariables>;
export const ImprovementCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImprovementCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ImprovementFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvementCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<ImprovementCountsQuery, ImprovementCountsQueryVariables>;
export const ImprovementInFullDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImprovementInFull"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImprovementState"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}},{"kind":"Field","name":{"kind":"Name","value":"strategyName"}},{"kind":"Field","name":{"kind":"Name","value":"baselineWinRate"}},{"kind":"Field","name":{"kind":"Name","value":"newThreshold"}},{"kind":"Field","name":{"kind":"Name","value":"failurePattern"}},{"kind":"Field","name":{"kind":"Name","value":"missingFactors"}},{"kind":"Field","name":{"kind":"Name","value":"reasoning"}},{"kind":"Field","name":{"kind":"Name","value":"recommendedAdjustments"}},{"kind":"Field","name":{"kind":"Name","value":"adjustments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"parameter"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"segment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factor"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"minEdge"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"baselineParameters"}},{"kind":"Field","name":{"kind":"Name","value":"proposedParameters"}},{"kind":"Field","name":{"kind":"Name","value":"pattern"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"strategyName"}},{"kind":"Field","name":{"kind":"Name","value":"segment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factor"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"benchmark"}},{"kind":"Field","name":{"kind":"Name","value":"bets"}},{"kind":"Field","name":{"kind":"Name","value":"matches"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"standardError"}},{"kind":"Field","name":{"kind":"Name","value":"restMean"}},{"kind":"Field","name":{"kind":"Name","value":"pValue"}},{"kind":"Field","name":{"kind":"Name","value":"adjustedPValue"}},{"kind":"Field","name":{"kind":"Name","value":"winRate"}},{"kind":"Field","name":{"kind":"Name","value":"roi"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expectedEffect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"betsRemoved"}},{"kind":"Field","name":{"kind":"Name","value":"betsKept"}},{"kind":"Field","name":{"kind":"Name","value":"meanBefore"}},{"kind":"Field","name":{"kind":"Name","value":"meanAfter"}},{"kind":"Field","name":{"kind":"Name","value":"expectedGain"}}]}},{"kind":"Field","name":{"kind":"Name","value":"llmCall"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImprovementState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Improvement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"databaseId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"abTestActive"}},{"kind":"Field","name":{"kind":"Name","value":"improvementApplied"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"archivedReason"}}]}}]} as unknown as DocumentNode<ImprovementInFullQuery, ImprovementInFullQueryVariables>;
export const ImprovementHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImprovementHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ImprovementTransitionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"fromStatus"}},{"kind":"Field","name":{"kind":"Name","value":"toStatus"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"isOverride"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ImprovementHistoryQuery, ImprovementHistoryQueryVariables>;
export const ImprovementTrailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImprovementTrail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"subject"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subject"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"SEQUENCE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"payload"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"verifyAuditChain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditChainReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isIntact"}}]}}]}}]}}]} as unknown as DocumentNode<ImprovementTrailQuery, ImprovementTrailQueryVariables>;
export const ArchiveImprovementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveImprovement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArchiveImprovementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveImprovement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ArchiveImprovementPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImprovementState"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImprovementWrongStatusError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowedStatuses"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImprovementState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Improvement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"databaseId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"abTestActive"}},{"kind":"Field","name":{"kind":"Name","value":"improvementApplied"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"archivedReason"}}]}}]} as unknown as DocumentNode<ArchiveImprovementMutation, ArchiveImprovementMutationVariables>;
export const ReactivateImprovementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReactivateImprovement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReactivateImprovementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reactivateImprovement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReactivateImprovementPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImprovementState"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImprovementWrongStatusError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowedStatuses"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImprovementState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Improvement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"databaseId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"abTestActive"}},{"kind":"Field","name":{"kind":"Name","value":"improvementApplied"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"archivedReason"}}]}}]} as unknown as DocumentNode<ReactivateImprovementMutation, ReactivateImprovementMutationVariables>;
export const ActivateImprovementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ActivateImprovements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActivateImprovementsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activateImprovements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActivateImprovementsPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activatedCount"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvementId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"foundStatus"}},{"kind":"Field","name":{"kind":"Name","value":"improvement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImprovementState"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImprovementState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Improvement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"databaseId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"abTestActive"}},{"kind":"Field","name":{"kind":"Name","value":"improvementApplied"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"archivedReason"}}]}}]} as unknown as DocumentNode<ActivateImprovementsMutation, ActivateImprovementsMutationVariables>;
export const ApplyImprovementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyImprovement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyImprovementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyImprovement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyImprovementPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImprovementState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strategyVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImprovementWrongStatusError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"allowedStatuses"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExperimentNotInFavourError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"matches"}},{"kind":"Field","name":{"kind":"Name","value":"minimumMatches"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImprovementOutdatedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strategyName"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImprovementState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Improvement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"databaseId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"abTestActive"}},{"kind":"Field","name":{"kind":"Name","value":"improvementApplied"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"archivedReason"}}]}}]} as unknown as DocumentNode<ApplyImprovementMutation, ApplyImprovementMutationVariables>;
export const AskForAnalysisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskForAnalysis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnalyzeStrategiesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analyzeStrategies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnalyzeStrategiesPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BudgetExhaustedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"askedUsd"}},{"kind":"Field","name":{"kind":"Name","value":"opensAgainAt"}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"window"}},{"kind":"Field","name":{"kind":"Name","value":"limitUsd"}},{"kind":"Field","name":{"kind":"Name","value":"spentUsd"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AskForAnalysisMutation, AskForAnalysisMutationVariables>;
export const PaidAnalysisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PaidAnalysis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"strategyAnalyses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"patterns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pattern"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strategyName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LlmCall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProviderRefusedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"llmCall"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"rawAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"costUsd"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"improvements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentName"}},{"kind":"Field","name":{"kind":"Name","value":"strategyName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"newThreshold"}},{"kind":"Field","name":{"kind":"Name","value":"reasoning"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"improvements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<PaidAnalysisQuery, PaidAnalysisQueryVariables>;
export const RunDailyJobDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RunDailyJob"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RunDailyJobInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runDailyJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RunDailyJobPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isNew"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdempotencyConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RunDailyJobMutation, RunDailyJobMutationVariables>;
export const JobStepsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"JobSteps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<JobStepsQuery, JobStepsQueryVariables>;
export const MigrateLegacyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MigrateLegacy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MigrateLegacyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"migrateLegacy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MigrateLegacyPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legacyMigration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LegacyMigrationParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegacySchemaError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegacyTargetNotEmptyError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegacyRowsRefusedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"faultCount"}},{"kind":"Field","alias":{"kind":"Name","value":"rowFaults"},"name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LegacyMigrationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegacyMigration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"backupSuffix"}},{"kind":"Field","name":{"kind":"Name","value":"migratedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rolledBackAt"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}},{"kind":"Field","name":{"kind":"Name","value":"rowsAdded"}},{"kind":"Field","name":{"kind":"Name","value":"rowsMatched"}},{"kind":"Field","name":{"kind":"Name","value":"rowsFilled"}},{"kind":"Field","name":{"kind":"Name","value":"newKeys"}},{"kind":"Field","name":{"kind":"Name","value":"repairedReferences"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"splitDnaKeys"}},{"kind":"Field","name":{"kind":"Name","value":"keptDnaKeys"}},{"kind":"Field","name":{"kind":"Name","value":"deducedTypes"}},{"kind":"Field","name":{"kind":"Name","value":"deducedFamilies"}},{"kind":"Field","name":{"kind":"Name","value":"computedParameterHashes"}},{"kind":"Field","name":{"kind":"Name","value":"repairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"teamName"}},{"kind":"Field","name":{"kind":"Name","value":"teamDatabaseId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"backupTables"}}]}}]}}]} as unknown as DocumentNode<MigrateLegacyMutation, MigrateLegacyMutationVariables>;
export const RollbackLegacyMigrationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RollbackLegacyMigration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RollbackLegacyMigrationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rollbackLegacyMigration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RollbackLegacyMigrationPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legacyMigration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rolledBackAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegacyRollbackRefusedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isDiscardable"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"references"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"isDiscardable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"obstacles"}}]}}]}}]}}]} as unknown as DocumentNode<RollbackLegacyMigrationMutation, RollbackLegacyMigrationMutationVariables>;
export const LegacyMigrationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LegacyMigrations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LegacyMigrationFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legacyMigrations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LegacyMigrationParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LegacyMigrationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegacyMigration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"backupSuffix"}},{"kind":"Field","name":{"kind":"Name","value":"migratedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rolledBackAt"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}},{"kind":"Field","name":{"kind":"Name","value":"rowsAdded"}},{"kind":"Field","name":{"kind":"Name","value":"rowsMatched"}},{"kind":"Field","name":{"kind":"Name","value":"rowsFilled"}},{"kind":"Field","name":{"kind":"Name","value":"newKeys"}},{"kind":"Field","name":{"kind":"Name","value":"repairedReferences"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"splitDnaKeys"}},{"kind":"Field","name":{"kind":"Name","value":"keptDnaKeys"}},{"kind":"Field","name":{"kind":"Name","value":"deducedTypes"}},{"kind":"Field","name":{"kind":"Name","value":"deducedFamilies"}},{"kind":"Field","name":{"kind":"Name","value":"computedParameterHashes"}},{"kind":"Field","name":{"kind":"Name","value":"repairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"teamName"}},{"kind":"Field","name":{"kind":"Name","value":"teamDatabaseId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"backupTables"}}]}}]}}]} as unknown as DocumentNode<LegacyMigrationsQuery, LegacyMigrationsQueryVariables>;
export const RunEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"RunEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"runId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pipelineRunEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"runId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"runId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"node"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"matches"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"picks"}},{"kind":"Field","name":{"kind":"Name","value":"durationMs"}},{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"stepsDone"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<RunEventsSubscription, RunEventsSubscriptionVariables>;
export const RunNumbersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"RunNumbers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"runId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pipelineRunEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"runId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"runId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}}]}}]} as unknown as DocumentNode<RunNumbersSubscription, RunNumbersSubscriptionVariables>;
export const FeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"Feed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pipelineRunsFeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]} as unknown as DocumentNode<FeedSubscription, FeedSubscriptionVariables>;
export const RunInternalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RunInternals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pipelineRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"stepsDone"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"skips"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"matches"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationMs"}},{"kind":"Field","name":{"kind":"Name","value":"matches"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"inputHash"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"checkpoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"supersededAt"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isNull"},"value":{"kind":"BooleanValue","value":true}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RunInternalsQuery, RunInternalsQueryVariables>;
export const LlmCallsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LlmCalls"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LlmCallFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LlmCallOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"llmCalls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"prompt"}},{"kind":"Field","name":{"kind":"Name","value":"rawAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"costUsd"}}]}},{"kind":"Field","name":{"kind":"Name","value":"match"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"homeTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mode"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LlmCallsQuery, LlmCallsQueryVariables>;
export const RunsWithCallsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RunsWithCalls"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pipelineRuns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"costUsd"}},{"kind":"Field","name":{"kind":"Name","value":"costs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"costUsd"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"llmCalls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"outcome"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"ACCEPTED"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RunsWithCallsQuery, RunsWithCallsQueryVariables>;
export const FetchResultsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FetchResults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FetchResultsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fetchResults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FetchResultsPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"input"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<FetchResultsMutation, FetchResultsMutationVariables>;
export const ResultSourcesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResultSources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resultSources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"fetchedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]} as unknown as DocumentNode<ResultSourcesQuery, ResultSourcesQueryVariables>;
export const CalculateMatchupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CalculateMatchup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CalculateMatchupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calculateMatchup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Matchup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatchupFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeagueUnclearError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"homeDivision"}},{"kind":"Field","name":{"kind":"Name","value":"awayDivision"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TeamNotRatedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"matches"}},{"kind":"Field","name":{"kind":"Name","value":"minTeamMatches"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoModelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"matches"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExpectedGoalsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExpectedGoals"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"home"}},{"kind":"Field","name":{"kind":"Name","value":"away"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"supremacy"}},{"kind":"Field","name":{"kind":"Name","value":"rho"}},{"kind":"Field","name":{"kind":"Name","value":"covariance"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FairBetFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FairBet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"probability"}},{"kind":"Field","name":{"kind":"Name","value":"fairOdds"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"win"}},{"kind":"Field","name":{"kind":"Name","value":"halfWin"}},{"kind":"Field","name":{"kind":"Name","value":"push"}},{"kind":"Field","name":{"kind":"Name","value":"halfLoss"}},{"kind":"Field","name":{"kind":"Name","value":"loss"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DevigAnswerFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DevigAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"isApplicable"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"probabilities"}},{"kind":"Field","name":{"kind":"Name","value":"parameter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KellyStakeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KellyStake"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullFraction"}},{"kind":"Field","name":{"kind":"Name","value":"fraction"}},{"kind":"Field","name":{"kind":"Name","value":"stakeUnits"}},{"kind":"Field","name":{"kind":"Name","value":"expectedProfitUnits"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatchupFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Matchup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"homeTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"awayTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"league"}},{"kind":"Field","name":{"kind":"Name","value":"isNeutral"}},{"kind":"Field","name":{"kind":"Name","value":"match"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kickOffAt"}},{"kind":"Field","name":{"kind":"Name","value":"homeTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"expectedGoals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExpectedGoalsFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"layers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"layer"}},{"kind":"Field","name":{"kind":"Name","value":"askedWeight"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"idleReason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"expectedGoals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExpectedGoalsFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matchResult"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"home"}},{"kind":"Field","name":{"kind":"Name","value":"draw"}},{"kind":"Field","name":{"kind":"Name","value":"away"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contribution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"home"}},{"kind":"Field","name":{"kind":"Name","value":"draw"}},{"kind":"Field","name":{"kind":"Name","value":"away"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"scoreGrid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maxGoals"}},{"kind":"Field","name":{"kind":"Name","value":"missingMass"}},{"kind":"Field","name":{"kind":"Name","value":"matrix"}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"homeGoals"}},{"kind":"Field","name":{"kind":"Name","value":"awayGoals"}},{"kind":"Field","name":{"kind":"Name","value":"probability"}},{"kind":"Field","name":{"kind":"Name","value":"fairOdds"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"markets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matchResult"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"home"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FairBetFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draw"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FairBetFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"away"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FairBetFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"doubleChance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"homeOrDraw"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"probability"}}]}},{"kind":"Field","name":{"kind":"Name","value":"homeOrAway"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"probability"}}]}},{"kind":"Field","name":{"kind":"Name","value":"drawOrAway"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"probability"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"drawNoBet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"home"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FairBetFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"away"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FairBetFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"isMainLine"}},{"kind":"Field","name":{"kind":"Name","value":"over"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FairBetFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"under"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FairBetFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bothTeamsToScore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FairBetFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"no"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FairBetFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"asianHandicaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"isMainLine"}},{"kind":"Field","name":{"kind":"Name","value":"home"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FairBetFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"away"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FairBetFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"correctScores"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"homeGoals"}},{"kind":"Field","name":{"kind":"Name","value":"awayGoals"}},{"kind":"Field","name":{"kind":"Name","value":"probability"}},{"kind":"Field","name":{"kind":"Name","value":"fairOdds"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"odds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"market"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"devig"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overround"}},{"kind":"Field","name":{"kind":"Name","value":"chosen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DevigAnswerFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"methods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DevigAnswerFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"selection"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"fair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FairBetFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"marketProbability"}},{"kind":"Field","name":{"kind":"Name","value":"probabilityEdge"}},{"kind":"Field","name":{"kind":"Name","value":"edge"}},{"kind":"Field","name":{"kind":"Name","value":"kelly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KellyStakeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"simultaneousKelly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KellyStakeFields"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"marketOpinion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"book"}},{"kind":"Field","name":{"kind":"Name","value":"matchResult"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"home"}},{"kind":"Field","name":{"kind":"Name","value":"draw"}},{"kind":"Field","name":{"kind":"Name","value":"away"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalLine"}},{"kind":"Field","name":{"kind":"Name","value":"overProbability"}},{"kind":"Field","name":{"kind":"Name","value":"isTotalMet"}},{"kind":"Field","name":{"kind":"Name","value":"expectedGoals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExpectedGoalsFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"frictionTrial"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isZeroExcluded"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newcomers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CalculateMatchupQuery, CalculateMatchupQueryVariables>;
export const MatchupFitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MatchupFits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CalculateMatchupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calculateMatchup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Matchup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"layer"}},{"kind":"Field","name":{"kind":"Name","value":"modelFit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"xi"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inputsHash"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MatchupFitsQuery, MatchupFitsQueryVariables>;
export const EvaluateModelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EvaluateModel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluateModelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluateModel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluateModelPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"input"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdempotencyConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<EvaluateModelMutation, EvaluateModelMutationVariables>;
export const EvaluationOfJobsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EvaluationOfJobs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jobs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"matches"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EvaluationOfJobsQuery, EvaluationOfJobsQueryVariables>;
export const EvaluationPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EvaluationPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"leagues"}},{"kind":"Field","name":{"kind":"Name","value":"seasons"}},{"kind":"Field","name":{"kind":"Name","value":"matches"}},{"kind":"Field","name":{"kind":"Name","value":"rps"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeKind"}},{"kind":"Field","name":{"kind":"Name","value":"inputsHash"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"computedAt"}}]}}]}}]}}]} as unknown as DocumentNode<EvaluationPageQuery, EvaluationPageQueryVariables>;
export const EvaluationOutcomesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EvaluationOutcomes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EvaluationOutcomesQuery, EvaluationOutcomesQueryVariables>;
export const EvaluationOutcomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EvaluationOutcome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leagues"}},{"kind":"Field","name":{"kind":"Name","value":"seasons"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"jobDatabaseId"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"model"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"xi"}},{"kind":"Field","name":{"kind":"Name","value":"historyDays"}},{"kind":"Field","name":{"kind":"Name","value":"shrinkage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"minTeamMatches"}},{"kind":"Field","name":{"kind":"Name","value":"newcomers"}},{"kind":"Field","name":{"kind":"Name","value":"devigMethod"}},{"kind":"Field","name":{"kind":"Name","value":"exchangeCommission"}},{"kind":"Field","name":{"kind":"Name","value":"resamples"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"leakMargin"}},{"kind":"Field","name":{"kind":"Name","value":"leastAlarmMatches"}},{"kind":"Field","name":{"kind":"Name","value":"isFrictionTried"}}]}},{"kind":"Field","name":{"kind":"Name","value":"frictionTrial"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matches"}},{"kind":"Field","name":{"kind":"Name","value":"silentMatches"}},{"kind":"Field","name":{"kind":"Name","value":"isZeroExcluded"}},{"kind":"Field","name":{"kind":"Name","value":"logLoss"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"perDivision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"matches"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationScores"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationGroups"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeakSuspectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"lookAt"}},{"kind":"Field","name":{"kind":"Name","value":"suspects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"season"}},{"kind":"Field","name":{"kind":"Name","value":"matches"}},{"kind":"Field","name":{"kind":"Name","value":"margin"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"isPassed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationGroups"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AllScores"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ForecastScores"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matches"}},{"kind":"Field","name":{"kind":"Name","value":"rps"}},{"kind":"Field","name":{"kind":"Name","value":"logLoss"}},{"kind":"Field","name":{"kind":"Name","value":"ignorance"}},{"kind":"Field","name":{"kind":"Name","value":"brier"}},{"kind":"Field","name":{"kind":"Name","value":"brierParts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reliability"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"uncertainty"}},{"kind":"Field","name":{"kind":"Name","value":"withinBinVariance"}},{"kind":"Field","name":{"kind":"Name","value":"withinBinCovariance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"calibration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"happened"}},{"kind":"Field","name":{"kind":"Name","value":"meanForecast"}},{"kind":"Field","name":{"kind":"Name","value":"observedRate"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expectedCalibrationError"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationGroupScores"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"season"}},{"kind":"Field","name":{"kind":"Name","value":"played"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"matches"}}]}},{"kind":"Field","name":{"kind":"Name","value":"model"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AllScores"}}]}},{"kind":"Field","name":{"kind":"Name","value":"baseRates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rps"}},{"kind":"Field","name":{"kind":"Name","value":"logLoss"}}]}},{"kind":"Field","name":{"kind":"Name","value":"againstBaseRates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"closing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"books"}},{"kind":"Field","name":{"kind":"Name","value":"overround"}},{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matches"}},{"kind":"Field","name":{"kind":"Name","value":"rps"}},{"kind":"Field","name":{"kind":"Name","value":"logLoss"}}]}},{"kind":"Field","name":{"kind":"Name","value":"compared"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isLeakSuspected"}},{"kind":"Field","name":{"kind":"Name","value":"model"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matches"}},{"kind":"Field","name":{"kind":"Name","value":"rps"}}]}},{"kind":"Field","name":{"kind":"Name","value":"baseRates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matches"}},{"kind":"Field","name":{"kind":"Name","value":"rps"}}]}},{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matches"}},{"kind":"Field","name":{"kind":"Name","value":"rps"}}]}},{"kind":"Field","name":{"kind":"Name","value":"difference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"logLoss"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mean"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mean"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationGroups"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationScores"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overall"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationGroupScores"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leagues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"season"}},{"kind":"Field","name":{"kind":"Name","value":"played"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"season"}},{"kind":"Field","name":{"kind":"Name","value":"played"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leagueSeasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"season"}},{"kind":"Field","name":{"kind":"Name","value":"played"}}]}}]}}]} as unknown as DocumentNode<EvaluationOutcomeQuery, EvaluationOutcomeQueryVariables>;
export const FrictionTrialByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FrictionTrialById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FrictionTrial"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"divisions"}},{"kind":"Field","name":{"kind":"Name","value":"coefficients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"standardError"}},{"kind":"Field","name":{"kind":"Name","value":"centre"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supremacy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"standardError"}},{"kind":"Field","name":{"kind":"Name","value":"centre"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matches"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matches"}},{"kind":"Field","name":{"kind":"Name","value":"silentMatches"}},{"kind":"Field","name":{"kind":"Name","value":"logLoss"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FrictionScoreFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FrictionScoreFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isZeroExcluded"}},{"kind":"Field","name":{"kind":"Name","value":"perDivision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"matches"}},{"kind":"Field","name":{"kind":"Name","value":"logLoss"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FrictionScoreFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FrictionScoreFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"computedAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FrictionScoreFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FrictionTrialScore"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withoutFriction"}},{"kind":"Field","name":{"kind":"Name","value":"withFriction"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}}]} as unknown as DocumentNode<FrictionTrialByIdQuery, FrictionTrialByIdQueryVariables>;
export const ModelFitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ModelFits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ModelFitFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ModelFitOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modelFits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ModelFitFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ModelFitFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModelFit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"xi"}},{"kind":"Field","name":{"kind":"Name","value":"historyDays"}},{"kind":"Field","name":{"kind":"Name","value":"shrinkage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"referenceOn"}},{"kind":"Field","name":{"kind":"Name","value":"firstMatchOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastMatchOn"}},{"kind":"Field","name":{"kind":"Name","value":"matches"}},{"kind":"Field","name":{"kind":"Name","value":"weightSum"}},{"kind":"Field","name":{"kind":"Name","value":"logLikelihood"}},{"kind":"Field","name":{"kind":"Name","value":"intercept"}},{"kind":"Field","name":{"kind":"Name","value":"homeAdvantage"}},{"kind":"Field","name":{"kind":"Name","value":"rho"}},{"kind":"Field","name":{"kind":"Name","value":"isRhoAtBound"}},{"kind":"Field","name":{"kind":"Name","value":"covariance"}},{"kind":"Field","name":{"kind":"Name","value":"isCovarianceAtBound"}},{"kind":"Field","name":{"kind":"Name","value":"ratings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"databaseId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attack"}},{"kind":"Field","name":{"kind":"Name","value":"defence"}},{"kind":"Field","name":{"kind":"Name","value":"matches"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teamsLeftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"databaseId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inputsHash"}},{"kind":"Field","name":{"kind":"Name","value":"computedAt"}}]}}]} as unknown as DocumentNode<ModelFitsQuery, ModelFitsQueryVariables>;
export const ModelFitByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ModelFitById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modelFit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ModelFitFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModelFit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inputsHash"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ModelFitFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModelFit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"xi"}},{"kind":"Field","name":{"kind":"Name","value":"historyDays"}},{"kind":"Field","name":{"kind":"Name","value":"shrinkage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"referenceOn"}},{"kind":"Field","name":{"kind":"Name","value":"firstMatchOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastMatchOn"}},{"kind":"Field","name":{"kind":"Name","value":"matches"}},{"kind":"Field","name":{"kind":"Name","value":"weightSum"}},{"kind":"Field","name":{"kind":"Name","value":"logLikelihood"}},{"kind":"Field","name":{"kind":"Name","value":"intercept"}},{"kind":"Field","name":{"kind":"Name","value":"homeAdvantage"}},{"kind":"Field","name":{"kind":"Name","value":"rho"}},{"kind":"Field","name":{"kind":"Name","value":"isRhoAtBound"}},{"kind":"Field","name":{"kind":"Name","value":"covariance"}},{"kind":"Field","name":{"kind":"Name","value":"isCovarianceAtBound"}},{"kind":"Field","name":{"kind":"Name","value":"ratings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"databaseId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attack"}},{"kind":"Field","name":{"kind":"Name","value":"defence"}},{"kind":"Field","name":{"kind":"Name","value":"matches"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teamsLeftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"databaseId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inputsHash"}},{"kind":"Field","name":{"kind":"Name","value":"computedAt"}}]}}]} as unknown as DocumentNode<ModelFitByIdQuery, ModelFitByIdQueryVariables>;
export const ModelFitRepetitionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ModelFitRepetition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modelFit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"repetition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isIdentical"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}}]}}]}}]}}]} as unknown as DocumentNode<ModelFitRepetitionQuery, ModelFitRepetitionQueryVariables>;
export const ReferenceChecksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReferenceChecks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referenceChecks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"tolerance"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]} as unknown as DocumentNode<ReferenceChecksQuery, ReferenceChecksQueryVariables>;
export const AlertsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Alerts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AlertFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AlertOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alerts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","name":{"kind":"Name","value":"occurrences"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedBy"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]} as unknown as DocumentNode<AlertsQuery, AlertsQueryVariables>;
export const AcknowledgeAlertDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeAlert"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcknowledgeAlertInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledgeAlert"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AcknowledgeAlertPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alert"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedBy"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlertAlreadyAcknowledgedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedBy"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdempotencyConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<AcknowledgeAlertMutation, AcknowledgeAlertMutationVariables>;
export const DetectDriftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DetectDrift"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DetectDriftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"detectDrift"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DetectDriftPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"input"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdempotencyConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<DetectDriftMutation, DetectDriftMutationVariables>;
export const DriftReportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DriftReports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DriftReportFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DriftReportOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"driftReports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"season"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"referenceSeasons"}},{"kind":"Field","name":{"kind":"Name","value":"book"}},{"kind":"Field","name":{"kind":"Name","value":"referenceMatches"}},{"kind":"Field","name":{"kind":"Name","value":"currentMatches"}},{"kind":"Field","name":{"kind":"Name","value":"referenceMean"}},{"kind":"Field","name":{"kind":"Name","value":"currentMean"}},{"kind":"Field","name":{"kind":"Name","value":"stability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"bins"}},{"kind":"Field","name":{"kind":"Name","value":"chance"}},{"kind":"Field","name":{"kind":"Name","value":"corrected"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}},{"kind":"Field","name":{"kind":"Name","value":"distance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistic"}},{"kind":"Field","name":{"kind":"Name","value":"isExact"}},{"kind":"Field","name":{"kind":"Name","value":"chance"}},{"kind":"Field","name":{"kind":"Name","value":"corrected"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cusum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peakUp"}},{"kind":"Field","name":{"kind":"Name","value":"peakDown"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"alarmOn"}},{"kind":"Field","name":{"kind":"Name","value":"chance"}},{"kind":"Field","name":{"kind":"Name","value":"corrected"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}},{"kind":"Field","name":{"kind":"Name","value":"window"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeOn"}},{"kind":"Field","name":{"kind":"Name","value":"detectedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}},{"kind":"Field","name":{"kind":"Name","value":"thresholds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stabilityWarning"}},{"kind":"Field","name":{"kind":"Name","value":"stabilityDrift"}},{"kind":"Field","name":{"kind":"Name","value":"chanceWarning"}},{"kind":"Field","name":{"kind":"Name","value":"chanceDrift"}},{"kind":"Field","name":{"kind":"Name","value":"cusumSlack"}},{"kind":"Field","name":{"kind":"Name","value":"cusumAlarm"}},{"kind":"Field","name":{"kind":"Name","value":"windowDelta"}},{"kind":"Field","name":{"kind":"Name","value":"bins"}},{"kind":"Field","name":{"kind":"Name","value":"minimumMatches"}},{"kind":"Field","name":{"kind":"Name","value":"referenceSeasons"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inputsHash"}},{"kind":"Field","name":{"kind":"Name","value":"computedAt"}}]}}]}}]}}]} as unknown as DocumentNode<DriftReportsQuery, DriftReportsQueryVariables>;
export const LeagueDriftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LeagueDrift"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"leagues"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leagueDrift"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"leagues"},"value":{"kind":"Variable","name":{"kind":"Name","value":"leagues"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"season"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"drifting"}},{"kind":"Field","name":{"kind":"Name","value":"warning"}},{"kind":"Field","name":{"kind":"Name","value":"insufficient"}}]}}]}}]} as unknown as DocumentNode<LeagueDriftQuery, LeagueDriftQueryVariables>;
export const SystemStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SystemStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"systemStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"database"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isReachable"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"migrations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"queued"}},{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"oldestQueuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failedLastDay"}},{"kind":"Field","name":{"kind":"Name","value":"completedLastDay"}},{"kind":"Field","name":{"kind":"Name","value":"workers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobs"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"slowStatements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"longestMs"}},{"kind":"Field","name":{"kind":"Name","value":"meanMs"}},{"kind":"Field","name":{"kind":"Name","value":"lastAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastProcess"}}]}},{"kind":"Field","name":{"kind":"Name","value":"runningStatements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"}},{"kind":"Field","name":{"kind":"Name","value":"runningMs"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"averagePerDay"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"averagePerDay"}}]}},{"kind":"Field","name":{"kind":"Name","value":"transactions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commits"}},{"kind":"Field","name":{"kind":"Name","value":"rollbacks"}},{"kind":"Field","name":{"kind":"Name","value":"fromAt"}},{"kind":"Field","name":{"kind":"Name","value":"toAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errorRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lastHour"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operations"}},{"kind":"Field","name":{"kind":"Name","value":"failures"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operations"}},{"kind":"Field","name":{"kind":"Name","value":"failures"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastBackup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"verification"}}]}},{"kind":"Field","name":{"kind":"Name","value":"upkeep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"details"}}]}},{"kind":"Field","name":{"kind":"Name","value":"breakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failures"}},{"kind":"Field","name":{"kind":"Name","value":"lastError"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"schedules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nextRunAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextDailyJobAt"}},{"kind":"Field","name":{"kind":"Name","value":"openAlerts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"unacknowledged"}}]}},{"kind":"Field","name":{"kind":"Name","value":"auditHead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newestRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newestImport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileName"}}]}}]}}]}}]} as unknown as DocumentNode<SystemStatusQuery, SystemStatusQueryVariables>;
export const PickPerformanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PickPerformance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PickFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isCounted"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pickPerformance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"isCounted"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isCounted"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PickPerformanceFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PickTotalsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PickTotals"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"picks"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"settled"}},{"kind":"Field","name":{"kind":"Name","value":"won"}},{"kind":"Field","name":{"kind":"Name","value":"halfWon"}},{"kind":"Field","name":{"kind":"Name","value":"push"}},{"kind":"Field","name":{"kind":"Name","value":"halfLost"}},{"kind":"Field","name":{"kind":"Name","value":"lost"}},{"kind":"Field","name":{"kind":"Name","value":"void"}},{"kind":"Field","name":{"kind":"Name","value":"stakeUnits"}},{"kind":"Field","name":{"kind":"Name","value":"turnoverUnits"}},{"kind":"Field","name":{"kind":"Name","value":"profitUnits"}},{"kind":"Field","name":{"kind":"Name","value":"roi"}},{"kind":"Field","name":{"kind":"Name","value":"hitRate"}},{"kind":"Field","name":{"kind":"Name","value":"calibration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"picks"}},{"kind":"Field","name":{"kind":"Name","value":"expectedCalibrationError"}},{"kind":"Field","name":{"kind":"Name","value":"bins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"picks"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"meanProbability"}},{"kind":"Field","name":{"kind":"Name","value":"observedRate"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PickPerformanceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PickPerformance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PickTotalsFields"}},{"kind":"Field","name":{"kind":"Name","value":"roiInterval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"benchmark"}},{"kind":"Field","name":{"kind":"Name","value":"picks"}},{"kind":"Field","name":{"kind":"Name","value":"meanFairClv"}},{"kind":"Field","name":{"kind":"Name","value":"fairBeatShare"}},{"kind":"Field","name":{"kind":"Name","value":"rawPicks"}},{"kind":"Field","name":{"kind":"Name","value":"meanRawClv"}},{"kind":"Field","name":{"kind":"Name","value":"rawBeatShare"}},{"kind":"Field","name":{"kind":"Name","value":"repricedPicks"}},{"kind":"Field","name":{"kind":"Name","value":"fairClvInterval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byMarket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"market"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PickTotalsFields"}},{"kind":"Field","name":{"kind":"Name","value":"closing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"benchmark"}},{"kind":"Field","name":{"kind":"Name","value":"picks"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byDivision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PickTotalsFields"}}]}}]}}]} as unknown as DocumentNode<PickPerformanceQuery, PickPerformanceQueryVariables>;
export const RunPerformancesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RunPerformances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pipelineRuns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"AS_OF"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"performance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PickPerformanceFields"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"shadow"},"name":{"kind":"Name","value":"performance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"isCounted"},"value":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"picks"}},{"kind":"Field","name":{"kind":"Name","value":"profitUnits"}},{"kind":"Field","name":{"kind":"Name","value":"roi"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PickTotalsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PickTotals"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"picks"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"settled"}},{"kind":"Field","name":{"kind":"Name","value":"won"}},{"kind":"Field","name":{"kind":"Name","value":"halfWon"}},{"kind":"Field","name":{"kind":"Name","value":"push"}},{"kind":"Field","name":{"kind":"Name","value":"halfLost"}},{"kind":"Field","name":{"kind":"Name","value":"lost"}},{"kind":"Field","name":{"kind":"Name","value":"void"}},{"kind":"Field","name":{"kind":"Name","value":"stakeUnits"}},{"kind":"Field","name":{"kind":"Name","value":"turnoverUnits"}},{"kind":"Field","name":{"kind":"Name","value":"profitUnits"}},{"kind":"Field","name":{"kind":"Name","value":"roi"}},{"kind":"Field","name":{"kind":"Name","value":"hitRate"}},{"kind":"Field","name":{"kind":"Name","value":"calibration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"picks"}},{"kind":"Field","name":{"kind":"Name","value":"expectedCalibrationError"}},{"kind":"Field","name":{"kind":"Name","value":"bins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"picks"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"meanProbability"}},{"kind":"Field","name":{"kind":"Name","value":"observedRate"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PickPerformanceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PickPerformance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PickTotalsFields"}},{"kind":"Field","name":{"kind":"Name","value":"roiInterval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"benchmark"}},{"kind":"Field","name":{"kind":"Name","value":"picks"}},{"kind":"Field","name":{"kind":"Name","value":"meanFairClv"}},{"kind":"Field","name":{"kind":"Name","value":"fairBeatShare"}},{"kind":"Field","name":{"kind":"Name","value":"rawPicks"}},{"kind":"Field","name":{"kind":"Name","value":"meanRawClv"}},{"kind":"Field","name":{"kind":"Name","value":"rawBeatShare"}},{"kind":"Field","name":{"kind":"Name","value":"repricedPicks"}},{"kind":"Field","name":{"kind":"Name","value":"fairClvInterval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byMarket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"market"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PickTotalsFields"}},{"kind":"Field","name":{"kind":"Name","value":"closing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"benchmark"}},{"kind":"Field","name":{"kind":"Name","value":"picks"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byDivision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PickTotalsFields"}}]}}]}}]} as unknown as DocumentNode<RunPerformancesQuery, RunPerformancesQueryVariables>;
export const SettlePicksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettlePicks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SettlePicksInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settlePicks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SettlePicksPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"input"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdempotencyConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<SettlePicksMutation, SettlePicksMutationVariables>;
export const SettledPicksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SettledPicks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PickFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PickOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"picks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strategyName"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"profitUnits"}},{"kind":"Field","name":{"kind":"Name","value":"turnoverUnits"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"isCounted"}},{"kind":"Field","name":{"kind":"Name","value":"settlements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"homeGoals"}},{"kind":"Field","name":{"kind":"Name","value":"awayGoals"}},{"kind":"Field","name":{"kind":"Name","value":"voidCause"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"profitUnits"}},{"kind":"Field","name":{"kind":"Name","value":"turnoverUnits"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"auditEntry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"closingValues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"benchmark"}},{"kind":"Field","name":{"kind":"Name","value":"rawClv"}},{"kind":"Field","name":{"kind":"Name","value":"fairClv"}},{"kind":"Field","name":{"kind":"Name","value":"isRepriced"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SettledPicksQuery, SettledPicksQueryVariables>;
export const TrainingExamplesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TrainingExamples"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingExampleFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainingExamples"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"featuresVersion"}},{"kind":"Field","name":{"kind":"Name","value":"features"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"profitPerUnit"}},{"kind":"Field","name":{"kind":"Name","value":"settlementNumber"}},{"kind":"Field","name":{"kind":"Name","value":"pick"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strategyName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TrainingExamplesQuery, TrainingExamplesQueryVariables>;
export const CancelPipelineRunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelPipelineRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelPipelineRunInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelPipelineRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancelPipelineRunPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RunNotCancellableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdempotencyConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CancelPipelineRunMutation, CancelPipelineRunMutationVariables>;
export const ResumePipelineRunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumePipelineRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResumePipelineRunInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumePipelineRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResumePipelineRunPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RunNotResumableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdempotencyConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ResumePipelineRunMutation, ResumePipelineRunMutationVariables>;
export const SavePipelineScheduleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SavePipelineSchedule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SavePipelineScheduleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savePipelineSchedule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavePipelineSchedulePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScheduleFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdempotencyConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PipelineSchedule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cron"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"leagues"}},{"kind":"Field","name":{"kind":"Name","value":"strategies"}},{"kind":"Field","name":{"kind":"Name","value":"config"}},{"kind":"Field","name":{"kind":"Name","value":"isEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"nextRunAt"}}]}}]} as unknown as DocumentNode<SavePipelineScheduleMutation, SavePipelineScheduleMutationVariables>;
export const RemovePipelineScheduleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemovePipelineSchedule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemovePipelineScheduleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removePipelineSchedule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RemovePipelineSchedulePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]} as unknown as DocumentNode<RemovePipelineScheduleMutation, RemovePipelineScheduleMutationVariables>;
export const PipelineSchedulesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PipelineSchedules"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PipelineScheduleFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pipelineSchedules"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScheduleFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PipelineSchedule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cron"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"leagues"}},{"kind":"Field","name":{"kind":"Name","value":"strategies"}},{"kind":"Field","name":{"kind":"Name","value":"config"}},{"kind":"Field","name":{"kind":"Name","value":"isEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"nextRunAt"}}]}}]} as unknown as DocumentNode<PipelineSchedulesQuery, PipelineSchedulesQueryVariables>;
export const RunsOfScheduleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RunsOfSchedule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pipelineRuns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"schedule"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"leagues"}},{"kind":"Field","name":{"kind":"Name","value":"config"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RunsOfScheduleQuery, RunsOfScheduleQueryVariables>;
export const PipelineStrategiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PipelineStrategies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pipelineStrategies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"market"}},{"kind":"Field","name":{"kind":"Name","value":"minEdge"}},{"kind":"Field","name":{"kind":"Name","value":"maxEdge"}},{"kind":"Field","name":{"kind":"Name","value":"minPrice"}},{"kind":"Field","name":{"kind":"Name","value":"maxPrice"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factor"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"minEdge"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"adoption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"strategyName"}},{"kind":"Field","name":{"kind":"Name","value":"adoptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"improvement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"adoption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"improvementDatabaseId"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}},{"kind":"Field","name":{"kind":"Name","value":"adoptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adoptedAt"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PipelineStrategiesQuery, PipelineStrategiesQueryVariables>;
export const StrategyAdoptionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StrategyAdoptions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StrategyAdoptionFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strategyAdoptions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strategyName"}},{"kind":"Field","name":{"kind":"Name","value":"adoptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StrategyAdoptionsQuery, StrategyAdoptionsQueryVariables>;
export const StrategiesOfRunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StrategiesOfRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PipelineRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strategies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"minEdge"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factor"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"minEdge"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StrategiesOfRunQuery, StrategiesOfRunQueryVariables>;
export const ClientJobDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClientJob"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<ClientJobQuery, ClientJobQueryVariables>;
export const ClientCancelJobDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClientCancelJob"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelJobInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancelJobPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cancelRequestedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClientCancelJobMutation, ClientCancelJobMutationVariables>;
export const StrategiesWhereDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StrategiesWhere"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StrategyFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strategies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DATABASE_ID"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strategyName"}}]}}]}}]}}]} as unknown as DocumentNode<StrategiesWhereQuery, StrategiesWhereQueryVariables>;
export const StrategyRowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StrategyRow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StrategyFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strategies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"databaseId"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teamDatabaseId"}},{"kind":"Field","name":{"kind":"Name","value":"teamName"}},{"kind":"Field","name":{"kind":"Name","value":"strategyName"}},{"kind":"Field","name":{"kind":"Name","value":"strategyType"}},{"kind":"Field","name":{"kind":"Name","value":"storedStrategyType"}},{"kind":"Field","name":{"kind":"Name","value":"isStrategyTypeDeduced"}},{"kind":"Field","name":{"kind":"Name","value":"marketFamily"}},{"kind":"Field","name":{"kind":"Name","value":"storedMarketFamily"}},{"kind":"Field","name":{"kind":"Name","value":"isMarketFamilyDeduced"}},{"kind":"Field","name":{"kind":"Name","value":"isBestStrategy"}},{"kind":"Field","name":{"kind":"Name","value":"strategyRank"}},{"kind":"Field","name":{"kind":"Name","value":"totalBets"}},{"kind":"Field","name":{"kind":"Name","value":"wins"}},{"kind":"Field","name":{"kind":"Name","value":"losses"}},{"kind":"Field","name":{"kind":"Name","value":"winRatePct"}},{"kind":"Field","name":{"kind":"Name","value":"profitUnits"}},{"kind":"Field","name":{"kind":"Name","value":"totalPnlUnits"}},{"kind":"Field","name":{"kind":"Name","value":"roiPct"}},{"kind":"Field","name":{"kind":"Name","value":"avgClvPct"}},{"kind":"Field","name":{"kind":"Name","value":"unluckyCount"}},{"kind":"Field","name":{"kind":"Name","value":"badAnalysisCount"}},{"kind":"Field","name":{"kind":"Name","value":"yieldLowerBoundPct"}},{"kind":"Field","name":{"kind":"Name","value":"conviction"}},{"kind":"Field","name":{"kind":"Name","value":"contextFilters"}},{"kind":"Field","name":{"kind":"Name","value":"performanceByContext"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}},{"kind":"Field","name":{"kind":"Name","value":"parametersHash"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"strategyVersion"}},{"kind":"Field","name":{"kind":"Name","value":"season"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]}}]}}]} as unknown as DocumentNode<StrategyRowQuery, StrategyRowQueryVariables>;
export const OptimalStrategyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OptimalStrategy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"team"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TeamKeyInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"context"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"JSON"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"optimalStrategy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"team"},"value":{"kind":"Variable","name":{"kind":"Name","value":"team"}}},{"kind":"Argument","name":{"kind":"Name","value":"context"},"value":{"kind":"Variable","name":{"kind":"Name","value":"context"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OptimalStrategy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strategy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strategyName"}},{"kind":"Field","name":{"kind":"Name","value":"roiPct"}},{"kind":"Field","name":{"kind":"Name","value":"conviction"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"matchedFilters"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"consideredCount"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedCount"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strategyName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}}]}}]}}]} as unknown as DocumentNode<OptimalStrategyQuery, OptimalStrategyQueryVariables>;
export const StrategyRankingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StrategyRanking"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StrategyRankFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StrategyRankOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strategyRanking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strategyName"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"teams"}},{"kind":"Field","name":{"kind":"Name","value":"totalBets"}},{"kind":"Field","name":{"kind":"Name","value":"settledBets"}},{"kind":"Field","name":{"kind":"Name","value":"wins"}},{"kind":"Field","name":{"kind":"Name","value":"winRatePct"}},{"kind":"Field","name":{"kind":"Name","value":"turnoverUnits"}},{"kind":"Field","name":{"kind":"Name","value":"totalPnlUnits"}},{"kind":"Field","name":{"kind":"Name","value":"roiPct"}},{"kind":"Field","name":{"kind":"Name","value":"clvByBenchmark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"benchmark"}},{"kind":"Field","name":{"kind":"Name","value":"bets"}},{"kind":"Field","name":{"kind":"Name","value":"avgClvPct"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meanYieldPct"}},{"kind":"Field","name":{"kind":"Name","value":"teamSpreadPct"}},{"kind":"Field","name":{"kind":"Name","value":"yieldLowerBoundPct"}}]}}]}}]} as unknown as DocumentNode<StrategyRankingQuery, StrategyRankingQueryVariables>;
export const StrategyVersionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StrategyVersions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StrategyVersionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StrategyVersionOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strategyVersions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}},{"kind":"Field","name":{"kind":"Name","value":"parametersHash"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]}}]} as unknown as DocumentNode<StrategyVersionsQuery, StrategyVersionsQueryVariables>;
export const EvaluateStrategiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EvaluateStrategies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluateStrategiesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluateStrategies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluateStrategiesPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"input"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<EvaluateStrategiesMutation, EvaluateStrategiesMutationVariables>;
export const StrategyEvaluationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StrategyEvaluations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StrategyEvaluationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StrategyEvaluationOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"strategies"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"onlyReported"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strategyEvaluations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"season"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"matches"}},{"kind":"Field","name":{"kind":"Name","value":"configurationsTried"}},{"kind":"Field","name":{"kind":"Name","value":"realityCheckPValue"}},{"kind":"Field","name":{"kind":"Name","value":"inputsHash"}},{"kind":"Field","name":{"kind":"Name","value":"computedAt"}},{"kind":"Field","name":{"kind":"Name","value":"jobDatabaseId"}},{"kind":"Field","name":{"kind":"Name","value":"benchmark"}},{"kind":"Field","name":{"kind":"Name","value":"rules"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"matches"}}]}},{"kind":"Field","name":{"kind":"Name","value":"realityCheck"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pValue"}},{"kind":"Field","name":{"kind":"Name","value":"consistentPValue"}},{"kind":"Field","name":{"kind":"Name","value":"configurations"}},{"kind":"Field","name":{"kind":"Name","value":"matchDays"}},{"kind":"Field","name":{"kind":"Name","value":"resamples"}},{"kind":"Field","name":{"kind":"Name","value":"meanBlockLength"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"best"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strategyName"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}},{"kind":"Field","name":{"kind":"Name","value":"profitUnits"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"configurations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"strategies"},"value":{"kind":"Variable","name":{"kind":"Name","value":"strategies"}}},{"kind":"Argument","name":{"kind":"Name","value":"onlyReported"},"value":{"kind":"Variable","name":{"kind":"Name","value":"onlyReported"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strategyName"}},{"kind":"Field","name":{"kind":"Name","value":"marketFamily"}},{"kind":"Field","name":{"kind":"Name","value":"isReported"}},{"kind":"Field","name":{"kind":"Name","value":"isControl"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}},{"kind":"Field","name":{"kind":"Name","value":"bets"}},{"kind":"Field","name":{"kind":"Name","value":"wins"}},{"kind":"Field","name":{"kind":"Name","value":"losses"}},{"kind":"Field","name":{"kind":"Name","value":"voids"}},{"kind":"Field","name":{"kind":"Name","value":"hitRate"}},{"kind":"Field","name":{"kind":"Name","value":"turnoverUnits"}},{"kind":"Field","name":{"kind":"Name","value":"profitUnits"}},{"kind":"Field","name":{"kind":"Name","value":"roi"}},{"kind":"Field","name":{"kind":"Name","value":"noReturnReason"}},{"kind":"Field","name":{"kind":"Name","value":"yieldLowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"unluckyLosses"}},{"kind":"Field","name":{"kind":"Name","value":"badAnalysisLosses"}},{"kind":"Field","name":{"kind":"Name","value":"closing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"benchmark"}},{"kind":"Field","name":{"kind":"Name","value":"bets"}},{"kind":"Field","name":{"kind":"Name","value":"avgFairClv"}},{"kind":"Field","name":{"kind":"Name","value":"rawBets"}},{"kind":"Field","name":{"kind":"Name","value":"avgRawClv"}},{"kind":"Field","name":{"kind":"Name","value":"repricedBets"}}]}},{"kind":"Field","name":{"kind":"Name","value":"calibration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forecasts"}},{"kind":"Field","name":{"kind":"Name","value":"meanProbability"}},{"kind":"Field","name":{"kind":"Name","value":"hitRate"}},{"kind":"Field","name":{"kind":"Name","value":"brier"}},{"kind":"Field","name":{"kind":"Name","value":"expectedCalibrationError"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StrategyEvaluationsQuery, StrategyEvaluationsQueryVariables>;
export const StrategyEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StrategyEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StrategyFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strategies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DATABASE_ID"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strategyName"}},{"kind":"Field","name":{"kind":"Name","value":"strategyType"}},{"kind":"Field","name":{"kind":"Name","value":"marketFamily"}},{"kind":"Field","name":{"kind":"Name","value":"roiPct"}},{"kind":"Field","name":{"kind":"Name","value":"yieldLowerBoundPct"}},{"kind":"Field","name":{"kind":"Name","value":"noReturnReason"}},{"kind":"Field","name":{"kind":"Name","value":"configurationsTried"}},{"kind":"Field","name":{"kind":"Name","value":"realityCheckPValue"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StrategyEvidenceQuery, StrategyEvidenceQueryVariables>;
export const ResultHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResultHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StrategyFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strategies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DATABASE_ID"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strategyName"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"season"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"inputsHash"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"computedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalBets"}},{"kind":"Field","name":{"kind":"Name","value":"bestStrategy"}},{"kind":"Field","name":{"kind":"Name","value":"totalsHistory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"season"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ResultHistoryQuery, ResultHistoryQueryVariables>;
export const ImportTradesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportTrades"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportTradesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importTrades"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportTradesPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"input"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ImportTradesMutation, ImportTradesMutationVariables>;
export const RecordTradeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordTrade"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordTradeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordTrade"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordTradePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TradeFields"}},{"kind":"Field","name":{"kind":"Name","value":"aiDecision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decisionId"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeContradictsDecisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decisionId"}},{"kind":"Field","name":{"kind":"Name","value":"aspect"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TradeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trade"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"databaseId"}},{"kind":"Field","name":{"kind":"Name","value":"tradedAt"}},{"kind":"Field","name":{"kind":"Name","value":"tokenIn"}},{"kind":"Field","name":{"kind":"Name","value":"tokenOut"}},{"kind":"Field","name":{"kind":"Name","value":"amountIn"}},{"kind":"Field","name":{"kind":"Name","value":"amountOut"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"transactionHash"}},{"kind":"Field","name":{"kind":"Name","value":"transactionSignature"}},{"kind":"Field","name":{"kind":"Name","value":"errorMessage"}},{"kind":"Field","name":{"kind":"Name","value":"strategyUsed"}},{"kind":"Field","name":{"kind":"Name","value":"profitLoss"}},{"kind":"Field","name":{"kind":"Name","value":"jupiterQuoteResponse"}},{"kind":"Field","name":{"kind":"Name","value":"jupiterTransactionData"}},{"kind":"Field","name":{"kind":"Name","value":"slippageBps"}},{"kind":"Field","name":{"kind":"Name","value":"lastValidBlockHeight"}},{"kind":"Field","name":{"kind":"Name","value":"executionTimeMs"}},{"kind":"Field","name":{"kind":"Name","value":"gasUsedLamports"}},{"kind":"Field","name":{"kind":"Name","value":"confidenceScore"}}]}}]} as unknown as DocumentNode<RecordTradeMutation, RecordTradeMutationVariables>;
export const RecordTradesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordTrades"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordTradesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordTrades"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordTradesPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordedCount"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"trade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountIn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RecordTradesMutation, RecordTradesMutationVariables>;
export const UpdateTradeStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateTradeStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateTradeStatusInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateTradeStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateTradeStatusPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TradeFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeWrongStatusError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"tradeStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","alias":{"kind":"Name","value":"allowedTradeStatuses"},"name":{"kind":"Name","value":"allowedStatuses"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeContradictsDecisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aspect"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TradeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trade"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"databaseId"}},{"kind":"Field","name":{"kind":"Name","value":"tradedAt"}},{"kind":"Field","name":{"kind":"Name","value":"tokenIn"}},{"kind":"Field","name":{"kind":"Name","value":"tokenOut"}},{"kind":"Field","name":{"kind":"Name","value":"amountIn"}},{"kind":"Field","name":{"kind":"Name","value":"amountOut"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"transactionHash"}},{"kind":"Field","name":{"kind":"Name","value":"transactionSignature"}},{"kind":"Field","name":{"kind":"Name","value":"errorMessage"}},{"kind":"Field","name":{"kind":"Name","value":"strategyUsed"}},{"kind":"Field","name":{"kind":"Name","value":"profitLoss"}},{"kind":"Field","name":{"kind":"Name","value":"jupiterQuoteResponse"}},{"kind":"Field","name":{"kind":"Name","value":"jupiterTransactionData"}},{"kind":"Field","name":{"kind":"Name","value":"slippageBps"}},{"kind":"Field","name":{"kind":"Name","value":"lastValidBlockHeight"}},{"kind":"Field","name":{"kind":"Name","value":"executionTimeMs"}},{"kind":"Field","name":{"kind":"Name","value":"gasUsedLamports"}},{"kind":"Field","name":{"kind":"Name","value":"confidenceScore"}}]}}]} as unknown as DocumentNode<UpdateTradeStatusMutation, UpdateTradeStatusMutationVariables>;
export const RecordAiDecisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordAiDecision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAiDecisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAiDecision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAiDecisionPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aiDecision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AiDecisionFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AiDecisionExistsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decisionId"}},{"kind":"Field","alias":{"kind":"Name","value":"existing"},"name":{"kind":"Name","value":"aiDecision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tokenPair"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AiDecisionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AiDecision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"databaseId"}},{"kind":"Field","name":{"kind":"Name","value":"decisionId"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decisionType"}},{"kind":"Field","name":{"kind":"Name","value":"tokenPair"}},{"kind":"Field","name":{"kind":"Name","value":"amountUsd"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"stopLossPrice"}},{"kind":"Field","name":{"kind":"Name","value":"takeProfitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"reasoning"}},{"kind":"Field","name":{"kind":"Name","value":"fullPrompt"}},{"kind":"Field","name":{"kind":"Name","value":"rawResponse"}},{"kind":"Field","name":{"kind":"Name","value":"aggregatedInputs"}},{"kind":"Field","name":{"kind":"Name","value":"executionStatus"}},{"kind":"Field","name":{"kind":"Name","value":"inputTokens"}},{"kind":"Field","name":{"kind":"Name","value":"outputTokens"}},{"kind":"Field","name":{"kind":"Name","value":"costUsd"}}]}}]} as unknown as DocumentNode<RecordAiDecisionMutation, RecordAiDecisionMutationVariables>;
export const RecordAiDecisionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordAiDecisions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAiDecisionsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAiDecisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAiDecisionsPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordedCount"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"recordedId"}},{"kind":"Field","name":{"kind":"Name","value":"aiDecision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decisionId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RecordAiDecisionsMutation, RecordAiDecisionsMutationVariables>;
export const UpdateAiDecisionStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateAiDecisionStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateAiDecisionStatusInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateAiDecisionStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateAiDecisionStatusPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aiDecision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"executionStatus"}},{"kind":"Field","name":{"kind":"Name","value":"executionTrade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"databaseId"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AiDecisionWrongStatusError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"allowedStatuses"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeContradictsDecisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aspect"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateAiDecisionStatusMutation, UpdateAiDecisionStatusMutationVariables>;
export const RecordMarketSnapshotDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordMarketSnapshot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordMarketSnapshotInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordMarketSnapshot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordMarketSnapshotPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"marketSnapshot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"databaseId"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"tokenPair"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"volume24hUsd"}},{"kind":"Field","name":{"kind":"Name","value":"liquidityUsd"}},{"kind":"Field","name":{"kind":"Name","value":"bidAskSpreadBps"}},{"kind":"Field","name":{"kind":"Name","value":"volatility1h"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"rawData"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RecordMarketSnapshotMutation, RecordMarketSnapshotMutationVariables>;
export const RecordPortfolioSnapshotDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordPortfolioSnapshot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordPortfolioSnapshotInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordPortfolioSnapshot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordPortfolioSnapshotPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"portfolioSnapshot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"databaseId"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"totalValueUsd"}},{"kind":"Field","name":{"kind":"Name","value":"cashUsdc"}},{"kind":"Field","name":{"kind":"Name","value":"positions"}},{"kind":"Field","name":{"kind":"Name","value":"pnl24hUsd"}},{"kind":"Field","name":{"kind":"Name","value":"pnl7dUsd"}},{"kind":"Field","name":{"kind":"Name","value":"pnl30dUsd"}},{"kind":"Field","name":{"kind":"Name","value":"riskScore"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RecordPortfolioSnapshotMutation, RecordPortfolioSnapshotMutationVariables>;
export const RegisterTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterTokenPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"isUsdStablecoin"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterTokenMutation, RegisterTokenMutationVariables>;
export const TradesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Trades"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TradeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TradeOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trades"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"databaseId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amountIn"}},{"kind":"Field","name":{"kind":"Name","value":"amountOut"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"profitLoss"}}]}}]}}]}}]} as unknown as DocumentNode<TradesQuery, TradesQueryVariables>;
export const DecisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Decision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"decisionId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tradeOrder"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TradeOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aiDecision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"decisionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"decisionId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AiDecisionFields"}},{"kind":"Field","name":{"kind":"Name","value":"executionTrade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"databaseId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trades"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tradeOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"databaseId"}},{"kind":"Field","name":{"kind":"Name","value":"logs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"logs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"trade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"databaseId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aiDecision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decisionId"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AiDecisionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AiDecision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"databaseId"}},{"kind":"Field","name":{"kind":"Name","value":"decisionId"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decisionType"}},{"kind":"Field","name":{"kind":"Name","value":"tokenPair"}},{"kind":"Field","name":{"kind":"Name","value":"amountUsd"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"stopLossPrice"}},{"kind":"Field","name":{"kind":"Name","value":"takeProfitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"reasoning"}},{"kind":"Field","name":{"kind":"Name","value":"fullPrompt"}},{"kind":"Field","name":{"kind":"Name","value":"rawResponse"}},{"kind":"Field","name":{"kind":"Name","value":"aggregatedInputs"}},{"kind":"Field","name":{"kind":"Name","value":"executionStatus"}},{"kind":"Field","name":{"kind":"Name","value":"inputTokens"}},{"kind":"Field","name":{"kind":"Name","value":"outputTokens"}},{"kind":"Field","name":{"kind":"Name","value":"costUsd"}}]}}]} as unknown as DocumentNode<DecisionQuery, DecisionQueryVariables>;
export const WholeLedgerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WholeLedger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"databaseId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amountIn"}},{"kind":"Field","name":{"kind":"Name","value":"profitLoss"}},{"kind":"Field","name":{"kind":"Name","value":"confidenceScore"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"aiDecisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decisionType"}},{"kind":"Field","name":{"kind":"Name","value":"executionStatus"}},{"kind":"Field","name":{"kind":"Name","value":"amountUsd"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"systemLogs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"marketSnapshots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"volatility1h"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"portfolioSnapshots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalValueUsd"}},{"kind":"Field","name":{"kind":"Name","value":"riskScore"}}]}}]}}]}}]} as unknown as DocumentNode<WholeLedgerQuery, WholeLedgerQueryVariables>;
export const TokensDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Tokens"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TokenFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tokens"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"isUsdStablecoin"}}]}}]}}]}}]} as unknown as DocumentNode<TokensQuery, TokensQueryVariables>;
export const TradingPerformanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TradingPerformance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"strategies"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"startingEquityUsd"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Decimal"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tradingPerformance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"strategies"},"value":{"kind":"Variable","name":{"kind":"Name","value":"strategies"}}},{"kind":"Argument","name":{"kind":"Name","value":"startingEquityUsd"},"value":{"kind":"Variable","name":{"kind":"Name","value":"startingEquityUsd"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"startingEquityUsd"}},{"kind":"Field","name":{"kind":"Name","value":"lotsSinceAt"}},{"kind":"Field","name":{"kind":"Name","value":"strategies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PerformanceFigures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PerformanceFigures"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PerformanceFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StrategyFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strategyName"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"trades"}},{"kind":"Field","name":{"kind":"Name","value":"winningTrades"}},{"kind":"Field","name":{"kind":"Name","value":"losingTrades"}},{"kind":"Field","name":{"kind":"Name","value":"breakEvenTrades"}},{"kind":"Field","name":{"kind":"Name","value":"pendingTrades"}},{"kind":"Field","name":{"kind":"Name","value":"failedTrades"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledTrades"}},{"kind":"Field","name":{"kind":"Name","value":"unvaluedTrades"}},{"kind":"Field","name":{"kind":"Name","value":"unreadableTrades"}},{"kind":"Field","name":{"kind":"Name","value":"totalPnlUsd"}},{"kind":"Field","name":{"kind":"Name","value":"grossProfitUsd"}},{"kind":"Field","name":{"kind":"Name","value":"grossLossUsd"}},{"kind":"Field","name":{"kind":"Name","value":"winRate"}},{"kind":"Field","name":{"kind":"Name","value":"profitFactor"}},{"kind":"Field","name":{"kind":"Name","value":"expectancyUsd"}},{"kind":"Field","name":{"kind":"Name","value":"averageWinUsd"}},{"kind":"Field","name":{"kind":"Name","value":"averageLossUsd"}},{"kind":"Field","name":{"kind":"Name","value":"sharpeRatio"}},{"kind":"Field","name":{"kind":"Name","value":"sortinoRatio"}},{"kind":"Field","name":{"kind":"Name","value":"maxDrawdownUsd"}},{"kind":"Field","name":{"kind":"Name","value":"maxDrawdownPct"}}]}}]} as unknown as DocumentNode<TradingPerformanceQuery, TradingPerformanceQueryVariables>;
export const TradingPerformanceByTradeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TradingPerformanceByTrade"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"startingEquityUsd"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Decimal"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lotsSince"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tradingPerformance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"startingEquityUsd"},"value":{"kind":"Variable","name":{"kind":"Name","value":"startingEquityUsd"}}},{"kind":"Argument","name":{"kind":"Name","value":"lotsSince"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lotsSince"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strategies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PerformanceByTrade"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PerformanceByTrade"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PerformanceByTrade"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StrategyFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strategyName"}},{"kind":"Field","name":{"kind":"Name","value":"largestWinUsd"}},{"kind":"Field","name":{"kind":"Name","value":"largestLossUsd"}},{"kind":"Field","name":{"kind":"Name","value":"maxTradeDrawdownUsd"}},{"kind":"Field","name":{"kind":"Name","value":"maxTradeDrawdownPct"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedTrades"}},{"kind":"Field","name":{"kind":"Name","value":"volumeUsd"}},{"kind":"Field","name":{"kind":"Name","value":"tradesWithoutVolume"}},{"kind":"Field","name":{"kind":"Name","value":"feesSol"}},{"kind":"Field","name":{"kind":"Name","value":"tradesWithoutFee"}},{"kind":"Field","name":{"kind":"Name","value":"avgTradeDurationMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"closingTrades"}},{"kind":"Field","name":{"kind":"Name","value":"roundTrips"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"closingTrades"}},{"kind":"Field","name":{"kind":"Name","value":"closedQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"unmatchedQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"openLots"}},{"kind":"Field","name":{"kind":"Name","value":"openQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"oldestOpenLotAt"}}]}}]}}]} as unknown as DocumentNode<TradingPerformanceByTradeQuery, TradingPerformanceByTradeQueryVariables>;
export const TradingPerformanceInTimeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TradingPerformanceInTime"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"startingEquityUsd"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Decimal"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimeBucketUnit"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"step"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EquityCurveStep"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tradingPerformance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"startingEquityUsd"},"value":{"kind":"Variable","name":{"kind":"Name","value":"startingEquityUsd"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strategies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PerformanceInTime"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PerformanceInTime"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PerformanceInTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StrategyFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strategyName"}},{"kind":"Field","name":{"kind":"Name","value":"totalPnlUsd"}},{"kind":"Field","name":{"kind":"Name","value":"buckets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"trades"}},{"kind":"Field","name":{"kind":"Name","value":"winningTrades"}},{"kind":"Field","name":{"kind":"Name","value":"losingTrades"}},{"kind":"Field","name":{"kind":"Name","value":"pnlUsd"}},{"kind":"Field","name":{"kind":"Name","value":"grossProfitUsd"}},{"kind":"Field","name":{"kind":"Name","value":"grossLossUsd"}}]}},{"kind":"Field","name":{"kind":"Name","value":"equityCurve"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"step"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reachedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pnlUsd"}},{"kind":"Field","name":{"kind":"Name","value":"equityUsd"}},{"kind":"Field","name":{"kind":"Name","value":"tradeId"}}]}}]}}]} as unknown as DocumentNode<TradingPerformanceInTimeQuery, TradingPerformanceInTimeQueryVariables>;
export const ComputeStrategyPerformanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ComputeStrategyPerformance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ComputeStrategyPerformanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"computeStrategyPerformance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComputeStrategyPerformancePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"namelessTrades"}},{"kind":"Field","name":{"kind":"Name","value":"strategyPerformances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StrategyPerformanceFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StrategyPerformanceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StrategyPerformance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"databaseId"}},{"kind":"Field","name":{"kind":"Name","value":"strategyName"}},{"kind":"Field","name":{"kind":"Name","value":"periodStartsAt"}},{"kind":"Field","name":{"kind":"Name","value":"periodEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"totalTrades"}},{"kind":"Field","name":{"kind":"Name","value":"winningTrades"}},{"kind":"Field","name":{"kind":"Name","value":"losingTrades"}},{"kind":"Field","name":{"kind":"Name","value":"totalPnlUsd"}},{"kind":"Field","name":{"kind":"Name","value":"sharpeRatio"}},{"kind":"Field","name":{"kind":"Name","value":"maxDrawdownPct"}},{"kind":"Field","name":{"kind":"Name","value":"winRate"}},{"kind":"Field","name":{"kind":"Name","value":"profitFactor"}},{"kind":"Field","name":{"kind":"Name","value":"avgTradeDurationMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"}}]}}]} as unknown as DocumentNode<ComputeStrategyPerformanceMutation, ComputeStrategyPerformanceMutationVariables>;
export const RecordStrategyPerformanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordStrategyPerformance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordStrategyPerformanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordStrategyPerformance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordStrategyPerformancePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strategyPerformance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StrategyPerformanceFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StrategyPerformanceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StrategyPerformance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"databaseId"}},{"kind":"Field","name":{"kind":"Name","value":"strategyName"}},{"kind":"Field","name":{"kind":"Name","value":"periodStartsAt"}},{"kind":"Field","name":{"kind":"Name","value":"periodEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"totalTrades"}},{"kind":"Field","name":{"kind":"Name","value":"winningTrades"}},{"kind":"Field","name":{"kind":"Name","value":"losingTrades"}},{"kind":"Field","name":{"kind":"Name","value":"totalPnlUsd"}},{"kind":"Field","name":{"kind":"Name","value":"sharpeRatio"}},{"kind":"Field","name":{"kind":"Name","value":"maxDrawdownPct"}},{"kind":"Field","name":{"kind":"Name","value":"winRate"}},{"kind":"Field","name":{"kind":"Name","value":"profitFactor"}},{"kind":"Field","name":{"kind":"Name","value":"avgTradeDurationMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"}}]}}]} as unknown as DocumentNode<RecordStrategyPerformanceMutation, RecordStrategyPerformanceMutationVariables>;
export const RecordStrategyPerformancesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordStrategyPerformances"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordStrategyPerformancesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordStrategyPerformances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordStrategyPerformancesPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordedCount"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"strategyPerformance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strategyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RecordStrategyPerformancesMutation, RecordStrategyPerformancesMutationVariables>;
export const StrategyPerformancesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StrategyPerformances"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StrategyPerformanceOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StrategyPerformanceFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strategyPerformances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"databaseId"}},{"kind":"Field","name":{"kind":"Name","value":"strategyName"}},{"kind":"Field","name":{"kind":"Name","value":"sharpeRatio"}},{"kind":"Field","name":{"kind":"Name","value":"totalPnlUsd"}}]}}]}}]}}]} as unknown as DocumentNode<StrategyPerformancesQuery, StrategyPerformancesQueryVariables>;
export const RecordSystemLogDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordSystemLog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordSystemLogInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordSystemLog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordSystemLogPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"systemLog"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SystemLogFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SystemLogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SystemLog"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"databaseId"}},{"kind":"Field","name":{"kind":"Name","value":"loggedAt"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"module"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"extraData"}}]}}]} as unknown as DocumentNode<RecordSystemLogMutation, RecordSystemLogMutationVariables>;
export const RecordSystemLogsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordSystemLogs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordSystemLogsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordSystemLogs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordSystemLogsPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordedCount"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"recordedId"}},{"kind":"Field","name":{"kind":"Name","value":"systemLog"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SystemLogFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SystemLogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SystemLog"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"databaseId"}},{"kind":"Field","name":{"kind":"Name","value":"loggedAt"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"module"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"extraData"}}]}}]} as unknown as DocumentNode<RecordSystemLogsMutation, RecordSystemLogsMutationVariables>;
export const RotatedFilesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RotatedFiles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RotatedFileFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rotatedFiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"folder"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"fromAt"}},{"kind":"Field","name":{"kind":"Name","value":"toAt"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"rotatedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RotatedFilesQuery, RotatedFilesQueryVariables>;