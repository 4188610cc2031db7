import { builder } from '../../../graphql/builder.ts';
import { bigintKey } from '../../../graphql/node-id.ts';
import { readNodeName } from '../domain/node-name.ts';
import { countsOfCheckpoint } from '../loaders.ts';
import { ProcessingStatusRef } from './pipeline-enums.ts';
import { PipelineNodeNameRef } from './pipeline-node-name.ts';
import { PipelineRunErrorRef, readPipelineRunError } from './pipeline-run-error.ts';

export const ProcessingCheckpointRef = builder.prismaNode('ProcessingCheckpoint', {
  id: { field: 'id' },
  nullable: true,
  description:
    'One try of a node of a run: written when it begins, and with what it did when it ends. A run that is interrupted goes on behind the ' +
    'last one that is COMPLETED.',
  // `nodes` hands over rows that it has read for many runs at once: a field that asks for a column would read each anew.
  select: {
    id: true,
    node: true,
    step: true,
    asOf: true,
    status: true,
    attempt: true,
    startedAt: true,
    finishedAt: true,
    inputHash: true,
    error: true,
    supersededAt: true,
  },
  findUnique: (id) => ({ id: bigintKey(id) }),
  fields: (t) => ({
    node: t.field({
      type: PipelineNodeNameRef,
      description: 'Which node it is.',
      resolve: ({ node }) => {
        const name = readNodeName(node);
        if (name === null) throw new Error(`A checkpoint of the unknown node ${node} is stored.`);
        return name;
      },
    }),
    step: t.int({
      description: 'Which as-of instant of the run it is about, from 0.',
      resolve: (row) => row.step,
    }),
    asOf: t.field({ type: 'DateTime', description: 'That instant.', resolve: (row) => row.asOf }),
    status: t.field({
      type: ProcessingStatusRef,
      description: 'How the try came out. RUNNING as long as it is at it, or when its worker died.',
      resolve: (row) => row.status,
    }),
    attempt: t.int({
      description: 'Which try of the node in this step it is, from 1.',
      resolve: (row) => row.attempt,
    }),
    startedAt: t.field({
      type: 'DateTime',
      description: 'When the try began.',
      resolve: (row) => row.startedAt,
    }),
    finishedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it ended. Null until then.',
      resolve: (row) => row.finishedAt,
    }),
    durationMs: t.int({
      nullable: true,
      description: 'How long it took, in milliseconds. Null until it has ended.',
      resolve: ({ startedAt, finishedAt }) =>
        finishedAt === null ? null : finishedAt.getTime() - startedAt.getTime(),
    }),
    matches: t.int({
      nullable: true,
      description: 'Matches that it worked on. Null until it has ended, and where a node counts none.',
      resolve: async ({ id }, _args, context) => (await countsOfCheckpoint(context).load(id)).matches,
    }),
    skipped: t.int({
      nullable: true,
      description: 'Matches that it passed over. Null until it has ended, and where a node counts none.',
      resolve: async ({ id }, _args, context) => (await countsOfCheckpoint(context).load(id)).skipped,
    }),
    inputHash: t.string({
      nullable: true,
      description:
        'Hash of everything that it worked from. Equal hashes: equal work. Null where it is not known.',
      resolve: (row) => row.inputHash,
    }),
    error: t.field({
      type: PipelineRunErrorRef,
      nullable: true,
      description: 'Why the try failed. Null unless it did.',
      resolve: ({ error }) => readPipelineRunError(error),
    }),
    supersededAt: t.field({
      type: 'DateTime',
      nullable: true,
      description:
        'When a resumption from this node or an earlier one put it out of force. Null while it is in force.',
      resolve: (row) => row.supersededAt,
    }),
    match: t.relation('match', {
      nullable: true,
      description: 'The match that it is about. Null when it is about all of the step.',
    }),
    run: t.relation('run', { description: 'The run that it belongs to.' }),
  }),
});
