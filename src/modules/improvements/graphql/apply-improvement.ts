import { z } from 'zod';
import { builder } from '../../../graphql/builder.ts';
import { callerOf, dbOf, depsOf } from '../../../graphql/context.ts';
import { found } from '../../../graphql/found.ts';
import { IdempotencyConflictError } from '../../../graphql/idempotency/idempotency-conflict-error.ts';
import { IDEMPOTENCY_KEY } from '../../../graphql/idempotency/idempotency-key-field.ts';
import { withIdempotency } from '../../../graphql/idempotency/with-idempotency.ts';
import { integerKey, nodeKey } from '../../../graphql/node-id.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { NotFoundError } from '../../../shared/not-found-error.ts';
import { actorOf } from '../../access/domain/actor-of.ts';
import { ACTOR } from '../../access/graphql/actor-field.ts';
import { StrategyVersionRef } from '../../strategies/graphql/strategy-version.ts';
import { applyImprovement } from '../actions/apply-improvement.ts';
import { ExperimentNotInFavourError } from '../domain/experiment-not-in-favour-error.ts';
import { ImprovementOutdatedError } from '../domain/improvement-outdated-error.ts';
import { ImprovementWrongStatusError } from '../domain/improvement-wrong-status-error.ts';
import { ImprovementRef } from './improvement.ts';

const stored = z.object({ improvementId: z.int(), versionId: z.int() });

const ImprovementOverrideInput = builder.inputType('ImprovementOverrideInput', {
  description: 'That an improvement is applied whatever its experiment says.',
  fields: (t) => ({
    reason: t.string({
      required: true,
      description: 'Why, in 1 to 2,000 characters; kept in its history and in the audit trail.',
    }),
  }),
});

builder.relayMutationField(
  'applyImprovement',
  {
    description: 'Which improvement is put into force.',
    inputFields: (t) => ({
      id: t.id({ required: true, description: 'The id of an Improvement.' }),
      override: t.field({
        type: ImprovementOverrideInput,
        description:
          'Applies it without an experiment in its favour. Where there is one, nothing is overridden, and the step says so.',
      }),
      by: t.string({ description: `${ACTOR}; nobody is named when none is.` }),
      idempotencyKey: t.string({ description: IDEMPOTENCY_KEY }),
    }),
  },
  {
    nullable: true,
    description:
      'Puts the parameters of an ACTIVE improvement into force, for good: they are a new version of its strategy, by which runs decide from now on. ' +
      'It takes an experiment that was concluded in its favour, or an override; and parameters in force that are still those which it was ' +
      'tested against.',
    errors: {
      types: [
        NotFoundError,
        ImprovementWrongStatusError,
        ExperimentNotInFavourError,
        ImprovementOutdatedError,
        InvalidInputError,
        IdempotencyConflictError,
      ],
      union: { description: 'The improvement that was applied, or why it was not.' },
    },
    resolve: (_root, { input }, context) => {
      const at = depsOf(context).clock.now();
      const id = nodeKey('id', input.id, 'Improvement', integerKey);
      const { override = null } = input;
      return dbOf(context).$transaction((tx) =>
        withIdempotency(tx, {
          operation: 'applyImprovement',
          key: input.idempotencyKey,
          input,
          at,
          result: stored,
          run: async () => {
            const by = actorOf(callerOf(context), input.by ?? null);
            const version = await applyImprovement(tx, { id, override, by, at });
            return { improvementId: id, versionId: version.id };
          },
        }),
      );
    },
  },
  {
    description: 'An improvement that was applied.',
    outputFields: (t) => ({
      improvement: t.prismaField({
        type: ImprovementRef,
        description: 'The improvement as it is now.',
        resolve: async (query, { improvementId: id }, _args, context) =>
          found(
            await dbOf(context).strategyImprovement.findUnique({ ...query, where: { id } }),
            'Improvement',
            id,
          ),
      }),
      strategyVersion: t.prismaField({
        type: StrategyVersionRef,
        description: 'The version of the strategy that was put into force.',
        resolve: async (query, { versionId: id }, _args, context) =>
          found(
            await dbOf(context).strategyVersion.findUnique({ ...query, where: { id } }),
            'StrategyVersion',
            id,
          ),
      }),
    }),
  },
);
