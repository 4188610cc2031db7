import { builder } from '../../../../graphql/builder.ts';
import type { RunningStatement } from '../../reads/status/running-statements.ts';
import type { SlowStatementSummary } from '../../reads/status/slow-statements.ts';

export const SlowStatementRef = builder.objectRef<SlowStatementSummary>('SlowStatement').implement({
  description:
    'A statement that took a second or longer, or what `SLOW_STATEMENT_MS` says, as the processes saw it that made it. Upkeep and copies of whole tables do not count.',
  fields: (t) => ({
    statement: t.exposeString('statement', {
      description: 'Its text without values, cut after 2,000 characters.',
    }),
    count: t.exposeInt('count', {
      description:
        'How often it was slow within 24 hours, 1 or more; of each process at most 30 statements a minute are recorded.',
    }),
    longestMs: t.exposeFloat('longestMs', {
      description: 'How long it took at the longest, in milliseconds.',
    }),
    meanMs: t.exposeFloat('meanMs', {
      description: 'How long it took on average when it was slow, in milliseconds.',
    }),
    lastAt: t.expose('lastAt', { type: 'DateTime', description: 'When it was slow last.' }),
    lastProcess: t.exposeString('lastProcess', {
      description: 'The host and process that made it then.',
    }),
  }),
});

export const RunningStatementRef = builder.objectRef<RunningStatement>('RunningStatement').implement({
  description: 'A statement that the database has been at for longer than a second.',
  fields: (t) => ({
    application: t.exposeString('application', {
      description:
        'Who makes it, as its connection is named: `quantum-sovereign` for the API and its workers. Empty for one without a name.',
    }),
    runningMs: t.exposeFloat('runningMs', {
      description: 'For how long, in milliseconds, by the clock of the database.',
    }),
    waitsFor: t.exposeString('waitsFor', {
      nullable: true,
      description: 'What kind of lock it waits for: `transactionid`, `relation`. Null when it works.',
    }),
    statement: t.exposeString('statement', {
      nullable: true,
      description:
        "Its text without values, cut after 2,000 characters. Null for a connection that is not the product's: what others write may hold secrets.",
    }),
  }),
});
