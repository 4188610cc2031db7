import { builder } from '../../../graphql/builder.ts';
import { uuidKey } from '../../../graphql/node-id.ts';
import { BacktestDaysRef } from './backtest-days.ts';
import { ExecutionModeRef, ProcessingStatusRef } from './pipeline-enums.ts';
import { PipelineRunErrorRef, readPipelineRunError } from './pipeline-run-error.ts';

export const PipelineRunRef = builder.prismaNode('PipelineRun', {
  id: { field: 'id' },
  nullable: true,
  description: 'One pass over the fixtures known at an instant: what was weighed, what was kept, and why.',
  select: { id: true },
  findUnique: (id) => ({ id: uuidKey(id) }),
  fields: (t) => ({
    mode: t.expose('mode', { type: ExecutionModeRef, description: 'What its picks are for.' }),
    asOf: t.expose('asOf', {
      type: 'DateTime',
      description:
        'Nothing that became known later was used. With `backtestDays` the instant of the last day.',
    }),
    backtestDays: t.field({
      type: BacktestDaysRef,
      nullable: true,
      select: { fromOn: true, toOn: true },
      description: 'The days that it goes through. Null for a run as of one instant.',
      resolve: ({ fromOn, toOn }) => (fromOn && toOn ? { fromOn, toOn } : null),
    }),
    leagues: t.exposeStringList('leagues', {
      complexity: 1,
      description: 'Codes of the divisions it looked at, sorted: `E0`. Empty for all of them.',
    }),
    config: t.expose('config', {
      type: 'JSON',
      description:
        'Everything that decides the outcome besides the data: model, weights of the layers, strategies, stakes, limits.',
    }),
    status: t.expose('status', { type: ProcessingStatusRef, description: 'How far it has come.' }),
    matchesConsidered: t.exposeInt('matchesConsidered', {
      description: 'Fixtures that it looked at; 0 until it is done.',
    }),
    matchesSkipped: t.exposeInt('matchesSkipped', {
      description: 'Fixtures among them that were not modelled, each for a reason in its audit entry.',
    }),
    picksKept: t.exposeInt('picksKept', { description: 'Selections that were kept; 0 until it is done.' }),
    error: t.field({
      type: PipelineRunErrorRef,
      nullable: true,
      select: { error: true },
      description: 'Why it failed. Null unless it is FAILED.',
      resolve: ({ error }) => readPipelineRunError(error),
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was asked for.' }),
    startedAt: t.expose('startedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When a worker took it up. Null while it waits.',
    }),
    finishedAt: t.expose('finishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it ended, whichever way. Null until then.',
    }),
    schedule: t.relation('schedule', {
      nullable: true,
      description: 'The schedule that started it. Null when somebody did, and when the schedule was removed.',
    }),
    job: t.relation('job', {
      nullable: true,
      description: 'The job that carries it out: progress and cancellation. Null when the job was removed.',
    }),
  }),
});
