import { builder } from '../../../graphql/builder.ts';
import { encodeNodeId } from '../../../graphql/node-id.ts';
import type { AnsweredPattern } from '../domain/analysis/answered-pattern.ts';
import { FailurePatternRef } from './failure-pattern.ts';

export const AnsweredPatternRef = builder.objectRef<AnsweredPattern>('AnsweredPattern').implement({
  description: 'A pattern that an analysis found, with the improvement that was proposed against it.',
  fields: (t) => ({
    pattern: t.field({
      type: FailurePatternRef,
      description: 'The pattern with its statistics.',
      resolve: (pattern) => pattern,
    }),
    improvementId: t.id({
      nullable: true,
      description:
        'The id of the Improvement, one that was on record before, too. Null where nothing was proposed: the provider knows nothing against the pattern, ' +
        'asked for the same change because of an earlier one, or made all the proposals that it may.',
      resolve: ({ improvementId }) =>
        improvementId === null ? null : encodeNodeId('Improvement', improvementId),
    }),
  }),
});
