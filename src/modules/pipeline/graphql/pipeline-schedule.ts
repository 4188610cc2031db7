import { builder } from '../../../graphql/builder.ts';
import { depsOf } from '../../../graphql/context.ts';
import { uuidKey } from '../../../graphql/node-id.ts';
import { nextTick } from '../../../shared/cron.ts';
import { ExecutionModeRef } from './pipeline-enums.ts';

export const PipelineScheduleRef = builder.prismaNode('PipelineSchedule', {
  id: { field: 'id' },
  nullable: true,
  description:
    'When runs start by themselves, once a tick however many processes there are. A tick that no process saw is made good within an hour, or never.',
  select: { id: true },
  findUnique: (id) => ({ id: uuidKey(id) }),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What it is called; no two schedules have the same name.' }),
    cron: t.exposeString('cron', {
      description: 'Minute, hour, day of the month, month, day of the week, in UTC: `0 8 * * MON-FRI`.',
    }),
    mode: t.expose('mode', {
      type: ExecutionModeRef,
      description: 'What the picks of its runs are for; never BACKTEST.',
    }),
    leagues: t.exposeStringList('leagues', {
      complexity: 1,
      description: 'Codes of the divisions that its runs look at, sorted. Empty for all of them.',
    }),
    strategies: t.exposeStringList('strategies', {
      complexity: 1,
      description: 'Names of the strategies of the configuration that its runs use. Empty for all of them.',
    }),
    config: t.expose('config', {
      type: 'JSON',
      description: 'What differs from the usual configuration; the runs show the whole.',
    }),
    isEnabled: t.exposeBoolean('isEnabled', { description: 'Whether it starts runs.' }),
    nextRunAt: t.field({
      type: 'DateTime',
      nullable: true,
      select: { cron: true, isEnabled: true },
      description: 'Its next tick; the run starts within a minute or so of it. Null while it is not enabled.',
      resolve: ({ cron, isEnabled }, _args, context) =>
        isEnabled ? nextTick(cron, depsOf(context).clock.now()) : null,
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    updatedAt: t.expose('updatedAt', {
      type: 'DateTime',
      description: 'When it was last saved; earlier ticks start nothing.',
    }),
  }),
});
