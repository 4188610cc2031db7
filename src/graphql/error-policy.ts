import { builder } from './builder.ts';
import { describedEnum } from './described-enum.ts';

/** What a batch does where a part of it cannot be done. */
export const ErrorPolicyRef = builder.enumType('ErrorPolicy', {
  description:
    'What becomes of a batch when some of it cannot be done. Either way, each part is answered for.',
  values: describedEnum({
    REJECT_ALL: 'Nothing is done unless all of it can be.',
    APPLY_VALID: 'What can be done is done, the rest is left out.',
  }),
});
