import { builder } from '../../../graphql/builder.ts';
import { describedEnum } from '../../../graphql/described-enum.ts';
import { bigintKey } from '../../../graphql/node-id.ts';
import { RUN_EVENT_KINDS, type RunEventKind } from '../domain/run-event.ts';
import { readEventPayload } from '../read-event-payload.ts';
import { PipelineNodeNameRef } from './pipeline-node-name.ts';
import { PipelineRunErrorRef, readPipelineRunError } from './pipeline-run-error.ts';

export const RunEventKindRef = builder.enumType('RunEventKind', {
  description: 'What can happen to a run.',
  values: describedEnum(RUN_EVENT_KINDS),
});

export const RunEventRef = builder.prismaNode('RunEvent', {
  id: { field: 'id' },
  nullable: true,
  description:
    'Something that happened to a run. Events are numbered over all runs, in the order in which they became visible.',
  // All of it: a subscription hands over rows that it has read, and a field that asks for a column would read each anew.
  select: { id: true, kind: true, at: true, payload: true },
  findUnique: (id) => ({ id: bigintKey(id) }),
  fields: (t) => ({
    sequence: t.int({
      description:
        'Its number, from 1; what `after` takes. Numbers grow within a run and over all of them, and may leave some out.',
      resolve: ({ id }) => Number(id),
    }),
    kind: t.field({
      type: RunEventKindRef,
      description: 'What happened.',
      resolve: ({ kind }) => readKind(kind),
    }),
    occurredAt: t.field({ type: 'DateTime', description: 'When it happened.', resolve: ({ at }) => at }),
    run: t.relation('run', { description: 'The run, as it is when the event is read.' }),
    node: t.field({
      type: PipelineNodeNameRef,
      nullable: true,
      description: 'The node that it is about. Null when it is about a step or the whole run.',
      resolve: ({ payload }) => readEventPayload(payload).node,
    }),
    step: t.int({
      nullable: true,
      description: 'Which as-of instant of the run, from 0. Null when it is about the whole run.',
      resolve: ({ payload }) => readEventPayload(payload).step,
    }),
    asOf: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'That as-of instant. Null when it is about the whole run.',
      resolve: ({ payload }) => readEventPayload(payload).asOf,
    }),
    progress: t.float({
      nullable: true,
      description:
        'The share of the run that was done then, a fraction 0..1. Null for kinds that do not say so.',
      resolve: ({ payload }) => readEventPayload(payload).progress,
    }),
    attempt: t.int({
      nullable: true,
      description: 'Which try of the node or the run it was, from 1. Null where nothing is tried again.',
      resolve: ({ payload }) => readEventPayload(payload).attempt,
    }),
    matches: t.int({
      nullable: true,
      description: 'Matches that the node, step or run looked at. Null where none are looked at.',
      resolve: ({ payload }) => readEventPayload(payload).matches,
    }),
    skipped: t.int({
      nullable: true,
      description: 'Matches among them that were passed over. Null where none are looked at.',
      resolve: ({ payload }) => readEventPayload(payload).skipped,
    }),
    picks: t.int({
      nullable: true,
      description: 'Selections that were kept, or settled. Null for kinds that keep none.',
      resolve: ({ payload }) => readEventPayload(payload).picks,
    }),
    durationMs: t.int({
      nullable: true,
      description: 'How long what ended took, in milliseconds. Null when nothing ended.',
      resolve: ({ payload }) => readEventPayload(payload).durationMs,
    }),
    steps: t.int({
      nullable: true,
      description: 'As-of instants that the run goes through. Null for kinds that do not say so.',
      resolve: ({ payload }) => readEventPayload(payload).steps,
    }),
    stepsDone: t.int({
      nullable: true,
      description: 'As-of instants of them that were done then. Null for kinds that do not say so.',
      resolve: ({ payload }) => readEventPayload(payload).stepsDone,
    }),
    error: t.field({
      type: PipelineRunErrorRef,
      nullable: true,
      description: 'Why a node or the run failed. Null unless one did.',
      resolve: ({ payload }) => readPipelineRunError(readEventPayload(payload).error),
    }),
  }),
});

function readKind(kind: string): RunEventKind {
  const known = Object.keys(RUN_EVENT_KINDS).find((one): one is RunEventKind => one === kind);
  if (!known) throw new Error(`An event of the unknown kind ${kind} is stored.`);
  return known;
}
