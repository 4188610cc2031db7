import { builder } from '../../../../graphql/builder.ts';
import { dbOf, depsOf } from '../../../../graphql/context.ts';
import { nextTick } from '../../../../shared/cron.ts';
import { productVersion } from '../../../../shared/product-version.ts';
import { BackupRef } from '../../../backups/graphql/backup.ts';
import { MatchImportRef } from '../../../matches/graphql/match-import.ts';
import { PipelineRunRef } from '../../../pipeline/graphql/pipeline-run.ts';
import { PipelineScheduleRef } from '../../../pipeline/graphql/pipeline-schedule.ts';
import { appliedMigrations, databaseStatus } from '../../reads/status/database-status.ts';
import { openAlertCounts } from '../../reads/status/open-alert-counts.ts';
import { queueStatus } from '../../reads/status/queue-status.ts';
import { UpkeepTaskRef } from '../../../upkeep/graphql/upkeep-task.ts';
import { decisionsADay, tradesADay } from '../../reads/status/daily-activity.ts';
import { latestOperations } from '../../reads/status/operation-counts.ts';
import { runningStatements } from '../../reads/status/running-statements.ts';
import { slowestStatements } from '../../reads/status/slow-statements.ts';
import { transactionsADay } from '../../reads/status/transactions-a-day.ts';
import { DailyActivityRef, ErrorRateRef, TransactionsADayRef } from './activity-types.ts';
import { RunningStatementRef, SlowStatementRef } from './statement-types.ts';
import { AuditHeadRef } from './audit-head.ts';
import { AppliedMigrationRef, DatabaseStatusRef } from './database-status.ts';
import { OpenAlertCountRef } from './open-alert-count.ts';
import { QueueStatusRef } from './queue-status.ts';
import { SourceBreakerRef } from './source-breaker.ts';

/** More schedules are read page by page. */
const MOST_SCHEDULES = 100;
/** Sources come from settings: there are never more. */
const MOST_BREAKERS = 100;

/** More statements have few causes. */
const MOST_STATEMENTS = 20;

const UNREACHABLE = 'Null, with an error beside it, when the database does not answer.';

/** Each field is one statement, made when it is asked for; all of them are null when the database does not answer, so that the others can be read. */
const SystemStatusRef = builder.objectRef<{ readonly checkedAt: Date }>('SystemStatus').implement({
  description: 'How the product is: what an operator looks at first.',
  fields: (t) => ({
    version: t.string({ description: 'The version of this process.', resolve: () => productVersion() }),
    checkedAt: t.expose('checkedAt', {
      type: 'DateTime',
      description: 'The time of this process, by which all of this was read.',
    }),
    database: t.field({
      type: DatabaseStatusRef,
      description: 'The PostgreSQL that everything is stored in.',
      resolve: (_status, _args, context) => databaseStatus(dbOf(context)),
    }),
    migrations: t.field({
      type: [AppliedMigrationRef],
      nullable: true,
      complexity: { field: 1, multiplier: 50 },
      description: `The migrations that the database has, in their order. ${UNREACHABLE}`,
      resolve: (_status, _args, context) => appliedMigrations(dbOf(context)),
    }),
    queue: t.field({
      type: QueueStatusRef,
      nullable: true,
      description: `The jobs. ${UNREACHABLE}`,
      resolve: ({ checkedAt }, _args, context) => queueStatus(dbOf(context), checkedAt),
    }),
    slowStatements: t.field({
      type: [SlowStatementRef],
      nullable: true,
      complexity: { field: 1, multiplier: MOST_STATEMENTS },
      description: `The statements that were slow within 24 hours, the longest first, at most ${MOST_STATEMENTS}. ${UNREACHABLE}`,
      resolve: ({ checkedAt: at }, _args, context) =>
        slowestStatements(dbOf(context), { at, size: MOST_STATEMENTS }),
    }),
    runningStatements: t.field({
      type: [RunningStatementRef],
      nullable: true,
      complexity: { field: 1, multiplier: MOST_STATEMENTS },
      description: `What the database has been at for longer than a second, the longest first, at most ${MOST_STATEMENTS}. ${UNREACHABLE}`,
      resolve: (_status, _args, context) => runningStatements(dbOf(context), MOST_STATEMENTS),
    }),
    trades: t.field({
      type: DailyActivityRef,
      nullable: true,
      description: `Trades by their timestamp, whatever became of them. ${UNREACHABLE}`,
      resolve: ({ checkedAt }, _args, context) => tradesADay(dbOf(context), checkedAt),
    }),
    decisions: t.field({
      type: DailyActivityRef,
      nullable: true,
      description: `Decisions of models by their instant, those to HOLD included. ${UNREACHABLE}`,
      resolve: ({ checkedAt }, _args, context) => decisionsADay(dbOf(context), checkedAt),
    }),
    transactions: t.field({
      type: TransactionsADayRef,
      nullable: true,
      description: `The transactions of the database a day. Null until it was sampled twice, an hour apart, by a process that takes ticks. ${UNREACHABLE}`,
      resolve: (_status, _args, context) => transactionsADay(dbOf(context)),
    }),
    errorRate: t.field({
      type: ErrorRateRef,
      nullable: true,
      description: `Operations and unforeseen failures. ${UNREACHABLE}`,
      resolve: ({ checkedAt }, _args, context) => latestOperations(dbOf(context), checkedAt),
    }),
    lastBackup: t.prismaField({
      type: BackupRef,
      nullable: true,
      description: `The newest backup that has ended, well or not, and its verification. Null when there is none. ${UNREACHABLE}`,
      resolve: (query, _status, _args, context) =>
        dbOf(context).backup.findFirst({
          ...query,
          where: { status: { not: 'RUNNING' } },
          orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
        }),
    }),
    upkeep: t.prismaField({
      type: [UpkeepTaskRef],
      nullable: true,
      complexity: { field: 1, multiplier: 3 },
      description: `When old records were last rotated, tables vacuumed, the schema compared; what was never done is not among them. ${UNREACHABLE}`,
      resolve: (query, _status, _args, context) =>
        dbOf(context).upkeepTask.findMany({ ...query, orderBy: { task: 'asc' } }),
    }),
    breakers: t.prismaField({
      type: [SourceBreakerRef],
      nullable: true,
      complexity: { field: 1, multiplier: 10 },
      description: `Circuit breakers of sources outside that have ever opened, by source. ${UNREACHABLE}`,
      resolve: (query, _status, _args, context) =>
        dbOf(context).sourceBreaker.findMany({ ...query, orderBy: { source: 'asc' }, take: MOST_BREAKERS }),
    }),
    schedules: t.prismaField({
      type: [PipelineScheduleRef],
      nullable: true,
      complexity: { field: 1, multiplier: 10 },
      description: `The enabled schedules by name, at most 100; \`nextRunAt\` is their next tick. ${UNREACHABLE}`,
      resolve: (query, _status, _args, context) =>
        dbOf(context).pipelineSchedule.findMany({
          ...query,
          where: { isEnabled: true },
          orderBy: { name: 'asc' },
          take: MOST_SCHEDULES,
        }),
    }),
    nextDailyJobAt: t.field({
      type: 'DateTime',
      nullable: true,
      description:
        'When the daily job starts next. Null when it is switched off, and in a process that has no queue.',
      resolve: async ({ checkedAt }, _args, context) => {
        const cron = await depsOf(context).queue?.cron.dailyCron();
        return cron == null ? null : nextTick(cron, checkedAt);
      },
    }),
    openAlerts: t.field({
      type: [OpenAlertCountRef],
      nullable: true,
      complexity: { field: 1, multiplier: 3 },
      description: `The open alerts of each severity, the gravest first. ${UNREACHABLE}`,
      resolve: (_status, _args, context) => openAlertCounts(dbOf(context)),
    }),
    auditHead: t.prismaField({
      type: AuditHeadRef,
      nullable: true,
      description: `The end of the audit trail. Null also when somebody removed it around the product. ${UNREACHABLE}`,
      resolve: (query, _status, _args, context) =>
        dbOf(context).auditChainHead.findUnique({ ...query, where: { id: 1 } }),
    }),
    newestRun: t.prismaField({
      type: PipelineRunRef,
      nullable: true,
      description: 'The pipeline run that was asked for last. Null when there is none.',
      resolve: (query, _status, _args, context) =>
        dbOf(context).pipelineRun.findFirst({ ...query, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] }),
    }),
    newestImport: t.prismaField({
      type: MatchImportRef,
      nullable: true,
      description: 'The file that was imported last. Null when there is none.',
      resolve: (query, _status, _args, context) =>
        dbOf(context).matchImport.findFirst({ ...query, orderBy: [{ importedAt: 'desc' }, { id: 'desc' }] }),
    }),
  }),
});

builder.queryField('systemStatus', (t) =>
  t.field({
    type: SystemStatusRef,
    description: 'How the product is now. It answers also while the database does not.',
    resolve: (_root, _args, context) => ({ checkedAt: depsOf(context).clock.now() }),
  }),
);
