import { builder } from '../../../../graphql/builder.ts';
import type { QueueStatus, WorkerSeen } from '../../reads/status/queue-status.ts';

const WorkerSeenRef = builder.objectRef<WorkerSeen>('WorkerSeen').implement({
  description: 'A process that runs jobs now. Idle ones are not seen.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its host and process.' }),
    jobs: t.exposeInt('jobs', { description: 'How many jobs it took up last and has not ended, 1 or more.' }),
  }),
});

export const QueueStatusRef = builder.objectRef<QueueStatus>('QueueStatus').implement({
  description: 'The jobs that wait, run, and ended lately.',
  fields: (t) => ({
    queued: t.exposeInt('queued', { description: 'Jobs that wait for a worker.' }),
    running: t.exposeInt('running', { description: 'Jobs that a worker is at, or was when it died.' }),
    oldestQueuedAt: t.expose('oldestQueuedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Since when the oldest of those that wait does. Null when none waits.',
    }),
    failedLastDay: t.exposeInt('failedLastDay', { description: 'Jobs that FAILED in the last 24 hours.' }),
    completedLastDay: t.exposeInt('completedLastDay', {
      description: 'Jobs that were COMPLETED in the last 24 hours.',
    }),
    workers: t.field({
      type: [WorkerSeenRef],
      description: 'The processes that run jobs now, by name.',
      resolve: ({ workers }) => [...workers],
    }),
  }),
});
