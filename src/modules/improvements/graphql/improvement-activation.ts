import { builder } from '../../../graphql/builder.ts';
import { dbOf } from '../../../graphql/context.ts';
import { encodeNodeId } from '../../../graphql/node-id.ts';
import type { Activation } from '../domain/activation.ts';
import { storedStatus } from '../domain/improvement-status.ts';
import { ImprovementRef } from './improvement.ts';
import { ActivationOutcomeRef, ImprovementStatusRef } from './improvement-enums.ts';

export const ImprovementActivationRef = builder.objectRef<Activation>('ImprovementActivation').implement({
  description: 'What became of one improvement that was to be activated.',
  fields: (t) => ({
    improvementId: t.id({
      description: 'The id of the improvement, as it was given.',
      resolve: ({ id }) => encodeNodeId('Improvement', id),
    }),
    outcome: t.expose('outcome', { type: ActivationOutcomeRef, description: 'What became of it.' }),
    foundStatus: t.field({
      type: ImprovementStatusRef,
      nullable: true,
      description:
        'The status in which it was found. Null for NOT_FOUND, and for a status of an older database that is none of these.',
      resolve: ({ foundStatus }) => (foundStatus === null ? null : storedStatus(foundStatus)),
    }),
    improvement: t.prismaField({
      type: ImprovementRef,
      nullable: true,
      description: 'The improvement as it is now. Null for NOT_FOUND.',
      // The client puts those of all outcomes into one statement.
      resolve: (query, { id }, _args, context) =>
        dbOf(context).strategyImprovement.findUnique({ ...query, where: { id } }),
    }),
  }),
});
