import { builder } from '../../../graphql/builder.ts';
import { runProgress } from '../domain/run-progress.ts';
import { nodesOfRun } from '../loaders.ts';
import { PipelineRunRef } from './pipeline-run.ts';
import { ProcessingCheckpointRef } from './processing-checkpoint.ts';

builder.prismaObjectFields(PipelineRunRef, (t) => ({
  steps: t.exposeInt('steps', {
    description:
      'As-of instants that it goes through: 1, and in a BACKTEST over many days as many as there are.',
  }),
  stepsDone: t.exposeInt('stepsDone', { description: 'As-of instants of them that are done and stored.' }),
  progress: t.float({
    select: { status: true, steps: true, stepsDone: true },
    description:
      'The share that is done, a fraction 0..1: steps count alike, and within one its nodes. 1 only when it is COMPLETED; a run that ended ' +
      'otherwise keeps what it had reached.',
    resolve: async ({ id, ...run }, _args, context) => {
      const nodes = run.status === 'COMPLETED' ? [] : await nodesOfRun(context).load(id);
      const nodesDone = nodes.filter(
        ({ step, status }) => step === run.stepsDone && (status === 'COMPLETED' || status === 'SKIPPED'),
      ).length;
      return runProgress({ ...run, nodesDone });
    },
  }),
  nodes: t.field({
    type: [ProcessingCheckpointRef],
    complexity: { field: 1, multiplier: 10 },
    description:
      'The nodes that were begun for the newest as-of instant, each with its newest try that is in force, in their order: at most ten. ' +
      'Nodes that are still to come are missing. `checkpoints` has every step and try.',
    resolve: async ({ id }, _args, context) => [...(await nodesOfRun(context).load(id))],
  }),
}));
