import { builder } from '../../../graphql/builder.ts';
import { readFailureName } from '../../pipeline/domain/failures/read-failure-name.ts';
import { PipelineFailureRef } from '../../pipeline/graphql/failure-enums.ts';
import { PipelineRunRef } from '../../pipeline/graphql/pipeline-run.ts';
import { skipsOfRun } from '../loaders.ts';
import type { Skips } from '../reads/skips-of-runs.ts';

const PipelineSkipsRef = builder.objectRef<Skips>('PipelineSkips').implement({
  description: 'Matches that a run passed over for one reason.',
  fields: (t) => ({
    reason: t.field({
      type: PipelineFailureRef,
      nullable: true,
      description: 'Why, by its name in the taxonomy of failures. Null for a reason that it no longer has.',
      resolve: ({ reason }) => readFailureName(reason),
    }),
    matches: t.exposeInt('matches', {
      description: 'How many matches, at least 1; a match of several steps counts in each.',
    }),
  }),
});

builder.prismaObjectField(PipelineRunRef, 'skips', (t) =>
  t.field({
    type: [PipelineSkipsRef],
    complexity: { field: 1, multiplier: 8 },
    description:
      'The matches that the run passed over, by reason, the most frequent first; none until decisions are stored. ' +
      'Of each match, `auditEntries(filter: { outcome: { eq: SKIPPED } })` says more.',
    resolve: async ({ id }, _args, context) => [...(await skipsOfRun(context).load(id))],
  }),
);
