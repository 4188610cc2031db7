import { builder } from '../../../graphql/builder.ts';
import { bigintKey } from '../../../graphql/node-id.ts';
import { readNodeName } from '../domain/node-name.ts';
import { readCheckpointCounts } from '../read-checkpoint-counts.ts';
import { ProcessingStatusRef } from './pipeline-enums.ts';
import { PipelineNodeNameRef } from './pipeline-node-name.ts';
import { PipelineRunErrorRef, readPipelineRunError } from './pipeline-run-error.ts';

export const ProcessingCheckpointRef = builder.prismaNode('ProcessingCheckpoint', {
  id: { field: 'id' },
  nullable: true,
  description:
    'One try of a node of a run: written when it begins, and with what it did when it ends. A run that is interrupted goes on behind the ' +
    'last one that is COMPLETED.',
  select: { id: true },
  findUnique: (id) => ({ id: bigintKey(id) }),
  fields: (t) => ({
    node: t.field({
      type: PipelineNodeNameRef,
      select: { node: true },
      description: 'Which node it is.',
      resolve: ({ node }) => {
        const name = readNodeName(node);
        if (name === null) throw new Error(`A checkpoint of the unknown node ${node} is stored.`);
        return name;
      },
    }),
    step: t.exposeInt('step', { description: 'Which as-of instant of the run it is about, from 0.' }),
    asOf: t.expose('asOf', { type: 'DateTime', description: 'That instant.' }),
    status: t.expose('status', {
      type: ProcessingStatusRef,
      description: 'How the try came out. RUNNING as long as it is at it, or when its worker died.',
    }),
    attempt: t.exposeInt('attempt', { description: 'Which try of the node in this step it is, from 1.' }),
    startedAt: t.expose('startedAt', { type: 'DateTime', description: 'When the try began.' }),
    finishedAt: t.expose('finishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it ended. Null until then.',
    }),
    durationMs: t.int({
      nullable: true,
      select: { startedAt: true, finishedAt: true },
      description: 'How long it took, in milliseconds. Null until it has ended.',
      resolve: ({ startedAt, finishedAt }) =>
        finishedAt === null ? null : finishedAt.getTime() - startedAt.getTime(),
    }),
    matches: t.int({
      nullable: true,
      select: { output: true },
      description: 'Matches that it worked on. Null until it has ended, and where a node counts none.',
      resolve: ({ output }) => readCheckpointCounts(output).matches,
    }),
    skipped: t.int({
      nullable: true,
      select: { output: true },
      description: 'Matches that it passed over. Null until it has ended, and where a node counts none.',
      resolve: ({ output }) => readCheckpointCounts(output).skipped,
    }),
    inputHash: t.exposeString('inputHash', {
      nullable: true,
      description:
        'Hash of everything that it worked from. Equal hashes: equal work. Null where it is not known.',
    }),
    error: t.field({
      type: PipelineRunErrorRef,
      nullable: true,
      select: { error: true },
      description: 'Why the try failed. Null unless it did.',
      resolve: ({ error }) => readPipelineRunError(error),
    }),
    supersededAt: t.expose('supersededAt', {
      type: 'DateTime',
      nullable: true,
      description:
        'When a resumption from this node or an earlier one put it out of force. Null while it is in force.',
    }),
    match: t.relation('match', {
      nullable: true,
      description: 'The match that it is about. Null when it is about all of the step.',
    }),
    run: t.relation('run', { description: 'The run that it belongs to.' }),
  }),
});
