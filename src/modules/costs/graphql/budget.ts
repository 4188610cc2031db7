import { builder } from '../../../graphql/builder.ts';
import { depsOf } from '../../../graphql/context.ts';
import { nodeKey, uuidKey } from '../../../graphql/node-id.ts';
import { NotFoundError } from '../../../shared/not-found-error.ts';
import { DEFAULT_BUDGETS } from '../domain/budgets.ts';
import { readBudgets } from '../reads/read-budgets.ts';
import { BudgetStateRef } from './budget-state.ts';

builder.queryField('budget', (t) =>
  t.field({
    type: [BudgetStateRef],
    description:
      'The budgets for paid calls as they are now: that of the run, if one is given, the day and the month.',
    args: {
      runId: t.arg.id({
        description: 'A PipelineRun whose budget is shown, too.',
      }),
    },
    complexity: { field: 1, multiplier: 3 },
    resolve: async (_root, { runId }, context) => {
      const { db, clock, budgets = DEFAULT_BUDGETS } = depsOf(context);
      const id = runId ? nodeKey('runId', runId, 'PipelineRun', uuidKey) : null;
      if (id !== null && (await db.pipelineRun.count({ where: { id } })) === 0)
        throw new NotFoundError('PipelineRun', id);
      return readBudgets(db, budgets, { runId: id, jobId: null, at: clock.now() });
    },
  }),
);
