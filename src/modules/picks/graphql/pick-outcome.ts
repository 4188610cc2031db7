import { builder } from '../../../graphql/builder.ts';
import { describedEnum } from '../../../graphql/described-enum.ts';
import { PICK_OUTCOMES } from '../domain/pick-outcome.ts';

export const PickOutcomeRef = builder.enumType('PickOutcome', {
  description: 'How a settled pick ended.',
  values: describedEnum(PICK_OUTCOMES),
});
