import { builder } from '../../../graphql/builder.ts';
import { dbOf } from '../../../graphql/context.ts';
import { found } from '../../../graphql/found.ts';
import { nodeKey, uuidKey } from '../../../graphql/node-id.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { NotFoundError } from '../../../shared/not-found-error.ts';
import { PickRef } from '../../picks/graphql/pick.ts';
import { PickNotReplayableError } from '../domain/replay/pick-not-replayable-error.ts';
import { type PickReplay, type ReplayDifference, replayPick } from '../reads/replay-pick.ts';

const ReplayDifferenceRef = builder.objectRef<ReplayDifference>('ReplayDifference').implement({
  description: 'A member of a decision that did not come out again.',
  fields: (t) => ({
    field: t.exposeString('field', {
      description: 'Its place in the payload of the audit entry, or its column: `selections.2.stakeUnits`.',
    }),
    recorded: t.expose('recorded', {
      type: 'JSON',
      nullable: true,
      description: 'What was recorded. Null where nothing was.',
    }),
    recomputed: t.expose('recomputed', {
      type: 'JSON',
      nullable: true,
      description: 'What came out now. Null where nothing did.',
    }),
  }),
});

const PickReplayRef = builder.objectRef<PickReplay>('PickReplay').implement({
  description: 'What came of deciding a pick anew from what the audit trail pinned.',
  fields: (t) => ({
    isIdentical: t.boolean({
      description: 'Whether every member of the decision and of the pick came out again, to the bit.',
      resolve: ({ difference }) => difference === null,
    }),
    firstDifference: t.field({
      type: ReplayDifferenceRef,
      nullable: true,
      description:
        'The first member that differs, in the order in which a decision comes about. Null when identical.',
      resolve: ({ difference }) => difference,
    }),
    matchesDecided: t.exposeInt('matches', {
      description: 'Matches of the same instant that were decided anew: stakes depend on all of them.',
    }),
    pick: t.prismaField({
      type: PickRef,
      description: 'What was decided anew, with its stored columns.',
      resolve: async (query, { pickId }, _args, context) =>
        found(await dbOf(context).pick.findUnique({ ...query, where: { id: pickId } }), 'Pick', pickId),
    }),
  }),
});

builder.queryField('replayPick', (t) =>
  t.field({
    type: PickReplayRef,
    nullable: true,
    description:
      'Decides a pick anew from what the audit trail pinned (fixture, prices, stored fits, bets at stake, drift, review), and says whether it is the same. ' +
      "Nothing that came later is read: today's results, odds and tables do not count. Null when it fails, with an error beside it.",
    args: { id: t.arg.id({ required: true, description: 'The id of a Pick.' }) },
    // Some 50 to 100 ms of computation each.
    complexity: 1_000,
    errors: {
      types: [NotFoundError, PickNotReplayableError, InvalidInputError],
      union: { description: 'What came of it, or why it cannot be done.' },
    },
    resolve: (_root, { id }, context) => replayPick(dbOf(context), nodeKey('id', id, 'Pick', uuidKey)),
  }),
);
