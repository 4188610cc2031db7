import { builder } from '../../../graphql/builder.ts';
import { describedEnum } from '../../../graphql/described-enum.ts';
import { ErrorCodeRef } from '../../../graphql/errors/error-interface.ts';
import { RECORD_OUTCOMES, type RecordRefusal } from '../domain/record-outcome.ts';

export const RecordOutcomeRef = builder.enumType('RecordOutcome', {
  description: 'What became of one record of a batch.',
  values: describedEnum(RECORD_OUTCOMES),
});

export const RecordRefusalRef = builder.objectRef<RecordRefusal>('RecordRefusal').implement({
  description: 'Why one record of a batch was not stored.',
  fields: (t) => ({
    code: t.expose('code', {
      type: ErrorCodeRef,
      description: 'For programs: stays the same when the message changes.',
    }),
    message: t.exposeString('message', { description: 'For people: names the value and the rule it broke.' }),
    path: t.exposeString('path', {
      description:
        'Where the value was given, below the input: `items[3].amountIn`; the record where it is about more than one value.',
    }),
  }),
});
