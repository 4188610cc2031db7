import { z } from 'zod';
import { builder } from '../../../graphql/builder.ts';
import { callerOf, dbOf, depsOf } from '../../../graphql/context.ts';
import { ErrorPolicyRef } from '../../../graphql/error-policy.ts';
import { IdempotencyConflictError } from '../../../graphql/idempotency/idempotency-conflict-error.ts';
import { IDEMPOTENCY_KEY } from '../../../graphql/idempotency/idempotency-key-field.ts';
import { withIdempotency } from '../../../graphql/idempotency/with-idempotency.ts';
import { integerKey, nodeKey } from '../../../graphql/node-id.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { actorOf } from '../../access/domain/actor-of.ts';
import { ACTOR } from '../../access/graphql/actor-field.ts';
import { ExperimentDesignInput } from '../../experiments/graphql/experiment-design-input.ts';
import { activateImprovements } from '../actions/activate-improvements.ts';
import { ACTIVATION_OUTCOMES, type ActivationOutcome } from '../domain/activation.ts';
import { IMPROVEMENT_STATUSES, type ImprovementStatus } from '../domain/improvement-status.ts';
import { ImprovementActivationRef } from './improvement-activation.ts';

const stored = z.object({
  activations: z.array(
    z.object({
      id: z.int(),
      outcome: z.enum(Object.keys(ACTIVATION_OUTCOMES) as ActivationOutcome[]),
      foundStatus: z.enum(Object.keys(IMPROVEMENT_STATUSES) as ImprovementStatus[]).nullable(),
    }),
  ),
});

builder.relayMutationField(
  'activateImprovements',
  {
    description: 'Which improvements are to be tested, and how.',
    inputFields: (t) => ({
      ids: t.idList({ required: true, description: 'The ids of 1 to 100 Improvements, each once.' }),
      errorPolicy: t.field({
        type: ErrorPolicyRef,
        required: true,
        description: 'What becomes of the others where one cannot be activated.',
      }),
      design: t.field({
        type: ExperimentDesignInput,
        description: 'How each is tested; as usual when not given.',
      }),
      by: t.string({ description: `${ACTOR}; nobody is named when none is.` }),
      idempotencyKey: t.string({ description: IDEMPOTENCY_KEY }),
    }),
  },
  {
    nullable: true,
    // What is asked of each outcome is answered for as many as were named.
    complexity: ({ input }) => ({ field: 1, multiplier: Math.max(input.ids.length, 1) }),
    description:
      'Begins the tests of PROPOSED improvements: each is ACTIVE, and from now on an experiment compares the parameters of its strategy that are ' +
      'in force with those that it proposes. Each id is answered for.',
    errors: {
      types: [InvalidInputError, IdempotencyConflictError],
      union: { description: 'What became of each improvement, or why none was looked at.' },
    },
    resolve: (_root, { input }, context) => {
      const at = depsOf(context).clock.now();
      const { errorPolicy, design = null } = input;
      const ids = input.ids.map((id, place) => nodeKey(`ids[${place}]`, id, 'Improvement', integerKey));
      return dbOf(context).$transaction((tx) =>
        withIdempotency(tx, {
          operation: 'activateImprovements',
          key: input.idempotencyKey,
          input,
          at,
          result: stored,
          run: async () => {
            const by = actorOf(callerOf(context), input.by ?? null);
            return { activations: await activateImprovements(tx, { ids, errorPolicy, design, by, at }) };
          },
        }),
      );
    },
  },
  {
    description: 'What became of improvements that were to be activated.',
    outputFields: (t) => ({
      outcomes: t.field({
        type: [ImprovementActivationRef],
        complexity: { field: 1, multiplier: 1 },
        description: 'One for each id, in the order in which they were given.',
        resolve: ({ activations }) => activations,
      }),
      activatedCount: t.int({
        description: 'How many were activated; 0 where REJECT_ALL held all back.',
        resolve: ({ activations }) => activations.filter(({ outcome }) => outcome === 'ACTIVATED').length,
      }),
    }),
  },
);
