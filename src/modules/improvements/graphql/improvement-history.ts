import { builder } from '../../../graphql/builder.ts';
import { defineConnection, pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { defineFilter } from '../../../graphql/filters/define-filter.ts';
import { bigintKey } from '../../../graphql/node-id.ts';
import { countTransitions } from '../loaders.ts';
import { ImprovementRef } from './improvement.ts';
import { ImprovementStatusRef } from './improvement-enums.ts';
import { ImprovementTransitionRef } from './improvement-transition.ts';

const transitionConnection = defineConnection({
  name: 'ImprovementTransition',
  rows: 'the steps of an improvement',
  node: ImprovementTransitionRef,
  order: {
    model: 'ImprovementTransition',
    id: { field: 'id', kind: 'bigint' },
    usual: { field: 'NUMBER', direction: 'ASC' },
    keys: {
      NUMBER: { field: 'number', kind: 'int', description: 'As they happened.' },
    },
  },
});

const transitionFilter = defineFilter<'ImprovementTransition'>('ImprovementTransition', {
  id: { kind: 'id', column: 'id', keyOf: bigintKey, description: 'By id.' },
  number: { kind: 'int', column: 'number', description: 'By number within the improvement.' },
  fromStatus: {
    kind: 'enum',
    type: ImprovementStatusRef,
    column: 'fromStatus',
    isNullable: true,
    description: 'By the status that was left; null for the proposal itself.',
  },
  toStatus: {
    kind: 'enum',
    type: ImprovementStatusRef,
    column: 'toStatus',
    description: 'By the status that was reached.',
  },
  by: { kind: 'string', column: 'actor', description: 'By who did it; null when nobody was named.' },
  reason: { kind: 'string', column: 'reason', description: 'By why; null when nothing was said.' },
  isOverride: {
    kind: 'boolean',
    column: 'isOverride',
    description: 'By whether it was applied without an experiment in favour.',
  },
  occurredAt: { kind: 'dateTime', column: 'at', description: 'By when it happened.' },
});

builder.prismaObjectField(ImprovementRef, 'history', (t) =>
  t.field({
    type: transitionConnection.ref,
    description:
      'How it came to its status, step by step, the proposal first. An improvement that is older than these records has the steps since then.',
    args: {
      ...transitionConnection.args,
      filter: t.arg({
        type: transitionFilter.ref,
        description: 'Which steps are meant; all when not given.',
      }),
    },
    complexity: pageComplexity,
    select: ({ filter, ...args }, context, nested) => ({
      transitions: nested(transitionConnection.plan(args, transitionFilter.planned(filter), context)),
    }),
    resolve: ({ id, transitions }, { filter, ...args }, context) => {
      const where = transitionFilter.where(filter);
      return transitionConnection.loaded(args, transitions, () => countTransitions(context, id, where));
    },
  }),
);
