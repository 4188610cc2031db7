import { builder } from '../../../graphql/builder.ts';
import type { SegmentCondition } from '../domain/segments/segment.ts';
import { SegmentFactorRef } from './segment-factor.ts';

export const SegmentConditionRef = builder.objectRef<SegmentCondition>('SegmentCondition').implement({
  description: 'What a strategy asks of the bets of a segment beyond what it asks of all.',
  fields: (t) => ({
    factor: t.expose('factor', { type: SegmentFactorRef, description: 'By what the bets are told apart.' }),
    value: t.exposeString('value', { description: 'Which of them are meant, as `factor` says: `E0`.' }),
    minEdge: t.exposeFloat('minEdge', {
      nullable: true,
      description:
        'The least edge there, a fraction from -1 to 10; a lower one than that of the strategy changes nothing. Null where nothing is backed.',
    }),
  }),
});
