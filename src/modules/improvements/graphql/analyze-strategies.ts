import { z } from 'zod';
import { builder } from '../../../graphql/builder.ts';
import { dbOf, depsOf } from '../../../graphql/context.ts';
import { found } from '../../../graphql/found.ts';
import { IdempotencyConflictError } from '../../../graphql/idempotency/idempotency-conflict-error.ts';
import { IDEMPOTENCY_KEY } from '../../../graphql/idempotency/idempotency-key-field.ts';
import { withIdempotency } from '../../../graphql/idempotency/with-idempotency.ts';
import { nodeKey, uuidKey } from '../../../graphql/node-id.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { NotFoundError } from '../../../shared/not-found-error.ts';
import { BudgetExhaustedError } from '../../costs/domain/budget-exhausted-error.ts';
import { JobRef } from '../../jobs/graphql/job.ts';
import { ExecutionModeRef } from '../../pipeline/graphql/pipeline-enums.ts';
import { requestAnalysis } from '../actions/request-analysis.ts';
import { AnalysisProviderRef } from './analysis-enums.ts';

const stored = z.object({ jobId: z.string() });

builder.relayMutationField(
  'analyzeStrategies',
  {
    description: 'Which bets are to be looked at, by what rules, and who proposes.',
    inputFields: (t) => ({
      runId: t.id({
        description:
          'The id of a PipelineRun, whose picks alone are looked at, and whose configuration is what changes are proposed of. Not together with `modes`.',
      }),
      modes: t.field({
        type: [ExecutionModeRef],
        description:
          'Whose books are looked at; LIVE and PAPER when neither this nor `runId` is given. A bet that several runs decided counts once, by the earliest. ' +
          'Results of the library of strategies are looked at, too.',
      }),
      leagues: t.stringList({
        description: 'Codes of divisions (`E0`), at most 50; all of them when empty or not given.',
      }),
      strategies: t.stringList({
        description:
          'Names of strategies of the pipeline or the library, at most 50; all of them when empty or not given.',
      }),
      asOf: t.field({
        type: 'DateTime',
        description:
          'Nothing that became known later is used: of a pick that was settled anew since, the settlement before. Not in the future; now when not given.',
      }),
      provider: t.field({
        type: AnalysisProviderRef,
        description:
          'Who turns patterns into proposals; EMBEDDED when not given. A paid one needs a key, and what its answer may cost has to fit into the budgets.',
      }),
      model: t.string({
        description:
          'The model of a paid provider, as that names it, 1 to 200 characters; it needs a price. Not for EMBEDDED.',
      }),
      minimumBets: t.int({
        description:
          'A strategy or segment with fewer bets, or with fewer distinct matches than half of that, is not tested: 20 to 100,000; 50 when not given.',
      }),
      falseDiscoveryRate: t.float({
        description:
          'Share of false ones among the patterns that is put up with in the mean, a fraction from 0.000001 to 0.5; 0.05 when not given.',
      }),
      maximumProposals: t.int({ description: 'Proposals that may be made: 1 to 50; 5 when not given.' }),
      idempotencyKey: t.string({ description: IDEMPOTENCY_KEY }),
    }),
  },
  {
    nullable: true,
    description:
      'Searches settled picks and strategy results for patterns of failure, as a job, and has improvements proposed against them. A pattern is the loss of a ' +
      'strategy, or of its bets in a segment, that holds after the correction for everything that was tested. A proposal that is on record is not made again.',
    errors: {
      types: [InvalidInputError, NotFoundError, BudgetExhaustedError, IdempotencyConflictError],
      union: { description: 'The job that analyses, or why none was made.' },
    },
    resolve: (_root, { input }, context) => {
      const { clock, queue, llm } = depsOf(context);
      const { idempotencyKey, runId, asOf, provider, model, modes, leagues, strategies } = input;
      const { minimumBets, falseDiscoveryRate, maximumProposals } = input;
      return dbOf(context).$transaction((tx) =>
        withIdempotency(tx, {
          operation: 'analyzeStrategies',
          key: idempotencyKey,
          input,
          at: clock.now(),
          result: stored,
          run: async () => ({
            jobId: await requestAnalysis(
              tx,
              { clock, queue, llm },
              {
                runId:
                  runId === null || runId === undefined
                    ? null
                    : nodeKey('runId', runId, 'PipelineRun', uuidKey),
                modes: modes ?? null,
                leagues: leagues ?? null,
                strategies: strategies ?? null,
                asOf: asOf ?? null,
                provider: provider ?? null,
                model: model ?? null,
                minimumBets: minimumBets ?? null,
                falseDiscoveryRate: falseDiscoveryRate ?? null,
                maximumProposals: maximumProposals ?? null,
              },
            ),
          }),
        }),
      );
    },
  },
  {
    description: 'An analysis that was taken on.',
    outputFields: (t) => ({
      job: t.prismaField({
        type: JobRef,
        description:
          'The job: ask for it again to see its progress. Its `result` counts what was found, and names the analysis.',
        resolve: async (query, { jobId }, _args, context) =>
          found(await dbOf(context).job.findUnique({ ...query, where: { id: jobId } }), 'Job', jobId),
      }),
    }),
  },
);
