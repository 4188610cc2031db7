import { z } from 'zod';
import { accessVariables, SECRET_ACCESS_VARIABLES, tokenSettingsOf } from './access-env.ts';
import { analysisSettingOf, analysisVariables } from './analysis-env.ts';
import { type LimitsEnv, limitsSettingsOf, limitsVariables } from './limits-env.ts';
import { llmSettingsOf, llmVariables, SECRET_LLM_VARIABLES } from './llm-env.ts';
import { dataFolder } from './data-folder.ts';
import type { TokenSettings } from './modules/access/token-settings.ts';
import type { AnalysisSetting } from './modules/improvements/domain/analysis/paid-analysis.ts';
import type { BackupPolicy } from './modules/backups/domain/backup-policy.ts';
import type { LlmSettings } from './modules/llm/domain/llm-settings.ts';
import {
  type ObservabilityEnv,
  observabilitySettingsOf,
  observabilityVariables,
  SECRET_OBSERVABILITY_VARIABLES,
} from './observability-env.ts';
import { cronFault } from './shared/cron.ts';
import { findUnknownSettings, type UnknownSetting } from './unknown-settings.ts';
import type { ResultSourceSetting } from './modules/matches/domain/result-source.ts';
import { DEFAULT_SETTLEMENT_RULES } from './modules/picks/domain/settlement-basis.ts';
import { readResultSources } from './result-sources.ts';
import { type ProtocolEnv, protocolSettingsOf, protocolVariables } from './protocol-env.ts';
import { InvalidInputError } from './shared/invalid-input-error.ts';
import { type UpkeepEnv, upkeepSettingsOf, upkeepVariables } from './upkeep-env.ts';
import { oneOf } from './one-of.ts';
import { wholeNumber } from './whole-number.ts';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const port = wholeNumber(0, 65535);
const milliseconds = wholeNumber(1, 600_000);

const settings = z.object({
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: 'it must be an address such as postgresql://user@host:5432/name',
    })
    .optional(),
  DATA_DIR: z.string().optional(),
  PORT: port.default(4000),
  HOST: z.string().default('127.0.0.1'),
  LOG_LEVEL: oneOf(LOG_LEVELS).default('info'),
  IMPORT_DIR: z.string().optional(),
  POOL_SIZE: wholeNumber(2, 200).default(10),
  CONNECT_TIMEOUT_MS: milliseconds.default(5_000),
  STATEMENT_TIMEOUT_MS: milliseconds.default(30_000),
  PREPARED_STATEMENTS: oneOf(['on', 'off']).default('on'),
  WORKER_THREADS: wholeNumber(0, 64).default(2),
  JOB_HEARTBEAT_SECONDS: wholeNumber(10, 3_600).default(20),
  RESULTS_SOURCES: z.string().default(''),
  POSTPONED_VOID_DAYS: wholeNumber(0, 365).default(DEFAULT_SETTLEMENT_RULES.postponedVoidDays),
  EXPORT_KEEP_HOURS: wholeNumber(1, 8_760).default(24),
  DOWNLOAD_SECRET: z.string().min(32, { error: 'it must have 32 characters or more' }).optional(),
  DEMO_WORLD: oneOf(['on', 'off']).optional(),
  DAILY_CRON: z.string().default('0 0 * * *').superRefine(refuseFaultyCron),
  EMBEDDED_DATABASE: z.string().optional(),
  BACKUP_DIR: z.string().optional(),
  BACKUP_CRON: z.string().default('0 3 * * *').superRefine(refuseFaultyCron),
  BACKUP_KEEP_DAILY: wholeNumber(1, 3_650).default(7),
  BACKUP_KEEP_WEEKLY: wholeNumber(0, 520).default(4),
  INIT_CWD: z.string().optional(),
  ...accessVariables,
  ...llmVariables,
  ...analysisVariables,
  ...upkeepVariables,
  ...protocolVariables,
  ...observabilityVariables,
  ...limitsVariables,
});

/** Their values are repeated in no message: an address may hold a password. */
const SECRETS: readonly string[] = [
  'DATABASE_URL',
  'DOWNLOAD_SECRET',
  ...SECRET_ACCESS_VARIABLES,
  ...SECRET_LLM_VARIABLES,
  ...SECRET_OBSERVABILITY_VARIABLES,
];

function refuseFaultyCron(value: string, context: z.RefinementCtx): void {
  const fault = value === 'off' ? null : cronFault(value);
  if (fault !== null)
    context.addIssue({ code: 'custom', message: `it must be off or a cron expression; it ${fault}` });
}

export interface Env extends UpkeepEnv, ProtocolEnv, ObservabilityEnv, LimitsEnv {
  /** An existing PostgreSQL; null starts the embedded one. */
  readonly databaseUrl: string | null;
  /** Where the embedded PostgreSQL keeps its data; null for the default place. */
  readonly dataDir: string | null;
  readonly port: number;
  readonly host: string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** The folder below which `importMatches` may read; null refuses paths and takes uploaded text alone. */
  readonly importDir: string | null;
  readonly poolSize: number;
  readonly connectTimeoutMs: number;
  readonly statementTimeoutMs: number;
  /** Whether statements that come again are prepared; a pooler between may be unable to. */
  readonly preparedStatements: boolean;
  /** 0 leaves jobs to other processes. */
  readonly workerThreads: number;
  /** After how much silence a worker is taken for dead. */
  readonly jobHeartbeatSeconds: number;
  /** Where results are fetched from. */
  readonly resultSources: readonly ResultSourceSetting[];
  /** A match that is moved by more UK days than this voids the picks on it. */
  readonly postponedVoidDays: number;
  /** For how many hours exported files are handed out. */
  readonly exportKeepHours: number;
  /** What addresses of downloads are signed with; null for a secret that the database keeps. */
  readonly downloadSecret: string | null;
  /** Whose JSON Web Tokens are taken; null for nobody's. */
  readonly tokens: TokenSettings | null;
  /** Whether an empty database is given the demo world; null decides by the database: yes for the embedded one. */
  readonly demoWorld: boolean | null;
  /** Which paid language models can be asked, and what that may cost. */
  readonly llm: LlmSettings;
  /** Who looks for patterns of failure in the daily job. */
  readonly analysis: AnalysisSetting;
  /** When the daily job starts: five fields in UTC; null for never. */
  readonly dailyCron: string | null;
  /** Which database of the embedded PostgreSQL, such as a restored one; null for the usual one. */
  readonly embeddedDatabase: string | null;
  /** Where backups lie, and how many of the daily ones are kept. */
  readonly backups: BackupPolicy;
  /** When the daily backup is made: five fields in UTC; null for never. */
  readonly backupCron: string | null;
  /** The folder in which an npm script was called, which paths on its command line are relative to. */
  readonly calledIn: string;
  /** The values of settings that are secrets, so that no line of the log holds one. */
  readonly secrets: readonly string[];
  /** Variables that are no settings, and look like one that was misspelt. */
  readonly unknownSettings: readonly UnknownSetting[];
}

/**
 * The settings of this process, read once. An empty variable counts as not set.
 * @throws InvalidInputError naming the variable, its value and the rule; of secrets the rule alone.
 */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = settings.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const name = String(issue?.path[0] ?? 'environment');
    const shown = SECRETS.includes(name) ? '…' : given[name];
    throw new InvalidInputError(name, shown, `is not a valid setting: ${issue?.message ?? 'unknown'}`);
  }
  const env = parsed.data;
  const llm = llmSettingsOf(env);
  return {
    databaseUrl: env.DATABASE_URL ?? null,
    dataDir: env.DATA_DIR ?? null,
    port: env.PORT,
    host: env.HOST,
    logLevel: env.LOG_LEVEL,
    importDir: env.IMPORT_DIR ?? null,
    poolSize: env.POOL_SIZE,
    connectTimeoutMs: env.CONNECT_TIMEOUT_MS,
    statementTimeoutMs: env.STATEMENT_TIMEOUT_MS,
    preparedStatements: env.PREPARED_STATEMENTS === 'on',
    workerThreads: env.WORKER_THREADS,
    jobHeartbeatSeconds: env.JOB_HEARTBEAT_SECONDS,
    resultSources: readResultSources(env.RESULTS_SOURCES, env.INIT_CWD ?? process.cwd()),
    postponedVoidDays: env.POSTPONED_VOID_DAYS,
    exportKeepHours: env.EXPORT_KEEP_HOURS,
    downloadSecret: env.DOWNLOAD_SECRET ?? null,
    tokens: tokenSettingsOf(env),
    demoWorld: env.DEMO_WORLD === undefined ? null : env.DEMO_WORLD === 'on',
    llm,
    analysis: analysisSettingOf(env, llm),
    dailyCron: env.DAILY_CRON === 'off' ? null : env.DAILY_CRON,
    embeddedDatabase: env.EMBEDDED_DATABASE ?? null,
    backups: {
      folder: dataFolder('backups', env.BACKUP_DIR, env.DATA_DIR),
      keepDaily: env.BACKUP_KEEP_DAILY,
      keepWeekly: env.BACKUP_KEEP_WEEKLY,
    },
    backupCron: env.BACKUP_CRON === 'off' ? null : env.BACKUP_CRON,
    calledIn: env.INIT_CWD ?? process.cwd(),
    ...upkeepSettingsOf(env),
    ...protocolSettingsOf(env),
    ...observabilitySettingsOf(env),
    secrets: secretsIn(given),
    unknownSettings: findUnknownSettings(Object.keys(given), Object.keys(settings.shape)),
    ...limitsSettingsOf(env),
  };
}

function secretsIn(given: Readonly<Record<string, string | undefined>>): string[] {
  const values = SECRETS.flatMap((name) => given[name] ?? []);
  const password = URL.parse(given['DATABASE_URL'] ?? '')?.password ?? '';
  return [...values, ...(password === '' ? [] : [password, decoded(password)])];
}

/** As the driver reads it: what is not encoded, it takes as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
