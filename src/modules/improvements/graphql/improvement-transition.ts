import { builder } from '../../../graphql/builder.ts';
import { bigintKey } from '../../../graphql/node-id.ts';
import { storedName } from '../../../shared/stored-name.ts';
import { ImprovementStatusRef } from './improvement-enums.ts';
import { STORED_STATUSES } from '../domain/improvement-status.ts';

export const ImprovementTransitionRef = builder.prismaNode('ImprovementTransition', {
  id: { field: 'id' },
  nullable: true,
  description: 'A step of an improvement from one status to the next. Steps are added and never changed.',
  select: { id: true },
  findUnique: (id) => ({ id: bigintKey(id) }),
  fields: (t) => ({
    improvement: t.relation('improvement', { description: 'The improvement that made it.' }),
    number: t.exposeInt('number', { description: 'Counts from 1 within the improvement, without a gap.' }),
    fromStatus: t.field({
      type: ImprovementStatusRef,
      nullable: true,
      select: { fromStatus: true },
      description: 'The status that it left. Null for the proposal itself.',
      resolve: ({ fromStatus }) => (fromStatus === null ? null : storedName(STORED_STATUSES, fromStatus)),
    }),
    toStatus: t.field({
      type: ImprovementStatusRef,
      select: { toStatus: true },
      description: 'The status that it came to.',
      resolve: ({ toStatus }) => storedName(STORED_STATUSES, toStatus),
    }),
    by: t.exposeString('actor', {
      nullable: true,
      description:
        'Who did it, as they called themselves; of a proposal, its agent. Null when nobody was named.',
    }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why. Null when nothing was said.' }),
    isOverride: t.exposeBoolean('isOverride', {
      description: 'Whether it was applied without an experiment in its favour.',
    }),
    occurredAt: t.expose('at', {
      type: 'DateTime',
      description: 'When it happened; never before the step with the number before.',
    }),
  }),
});
