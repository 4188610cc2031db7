import { builder } from '../../../graphql/builder.ts';
import type { Segment } from '../../strategies/domain/segments/segment.ts';
import { SegmentFactorRef } from '../../strategies/graphql/segment-factor.ts';

export const SegmentRef = builder.objectRef<Segment>('Segment').implement({
  description: 'Bets that have one thing in common, which is known when they are decided.',
  fields: (t) => ({
    factor: t.expose('factor', { type: SegmentFactorRef, description: 'What they have in common.' }),
    value: t.exposeString('value', {
      description: 'Which one, as the factor describes it: `E0`, `MATCH_RESULT HOME`, `2.00-2.50`.',
    }),
  }),
});
