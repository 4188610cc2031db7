import { builder } from '../../../../graphql/builder.ts';
import type { DailyActivity } from '../../reads/status/daily-activity.ts';
import type { LatestOperations, OperationCounts } from '../../reads/status/operation-counts.ts';
import type { TransactionsADay } from '../../reads/status/transactions-a-day.ts';

export const DailyActivityRef = builder.objectRef<DailyActivity>('DailyActivity').implement({
  description: 'How much of something there is in a day.',
  fields: (t) => ({
    lastDay: t.exposeInt('lastDay', { description: 'How many in the last 24 hours.' }),
    averagePerDay: t.exposeFloat('averagePerDay', {
      description: 'How many a day over the last seven times 24 hours, those of the last day included.',
    }),
  }),
});

export const TransactionsADayRef = builder.objectRef<TransactionsADay>('TransactionsADay').implement({
  description:
    'The transactions of this database a day, by what PostgreSQL counts: those of every program on it, single statements included. Extrapolated from samples of up to the last 25 hours.',
  fields: (t) => ({
    commits: t.exposeFloat('commits', { description: 'How many a day were kept.' }),
    rollbacks: t.exposeFloat('rollbacks', { description: 'How many a day were taken back.' }),
    fromAt: t.expose('fromAt', {
      type: 'DateTime',
      description: 'When the older of the two samples was taken.',
    }),
    toAt: t.expose('toAt', { type: 'DateTime', description: 'When the newer of the two samples was taken.' }),
  }),
});

const OperationCountsRef = builder.objectRef<OperationCounts>('OperationCounts').implement({
  description:
    'Operations that all processes answered, over HTTP and WebSocket; a subscription counts when it is opened, and once more for each event that fails. ' +
    'Each process adds its counts once a minute.',
  fields: (t) => ({
    operations: t.exposeInt('operations', { description: 'How many there were, 0 or more.' }),
    failures: t.exposeInt('failures', {
      description: 'How many of them ended with a failure that nobody could foresee; refusals are none.',
    }),
    rate: t.float({
      nullable: true,
      description: '`failures` / `operations`, a fraction. Null when there was no operation.',
      resolve: ({ operations, failures }) => (operations === 0 ? null : failures / operations),
    }),
  }),
});

export const ErrorRateRef = builder.objectRef<LatestOperations>('ErrorRate').implement({
  description: 'How many operations of this API fail for reasons that are not theirs.',
  fields: (t) => ({
    lastHour: t.expose('lastHour', {
      type: OperationCountsRef,
      description: 'Those of the last 60 minutes: what the alert ERROR_RATE goes by.',
    }),
    lastDay: t.expose('lastDay', { type: OperationCountsRef, description: 'Those of the last 24 hours.' }),
  }),
});
