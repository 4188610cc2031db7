import { builder } from '../../../graphql/builder.ts';
import { dbOf } from '../../../graphql/context.ts';
import type { AnsweredPattern } from '../domain/analysis/answered-pattern.ts';
import { FailurePatternRef } from './failure-pattern.ts';
import { ImprovementRef } from './improvement.ts';

export const AnsweredPatternRef = builder.objectRef<AnsweredPattern>('AnsweredPattern').implement({
  description: 'A pattern that an analysis found, with the improvement that was proposed against it.',
  fields: (t) => ({
    pattern: t.field({
      type: FailurePatternRef,
      description: 'The pattern with its statistics.',
      resolve: (pattern) => pattern,
    }),
    improvement: t.prismaField({
      type: ImprovementRef,
      nullable: true,
      description:
        'What was proposed against it, one that was on record before, too. Null where nothing was: the provider knows nothing against the pattern, ' +
        'asked for the same change because of an earlier one, or made all the proposals that it may.',
      resolve: (query, { improvementId }, _args, context) =>
        improvementId === null
          ? null
          : dbOf(context).strategyImprovement.findUnique({ ...query, where: { id: improvementId } }),
    }),
  }),
});
