import { builder } from '../../../graphql/builder.ts';
import { describedEnum } from '../../../graphql/described-enum.ts';
import { SEGMENT_FACTORS } from '../domain/segments/segment.ts';

export const SegmentFactorRef = builder.enumType('SegmentFactor', {
  description: 'By what bets are told apart, as it is known when they are decided.',
  values: describedEnum(SEGMENT_FACTORS),
});
