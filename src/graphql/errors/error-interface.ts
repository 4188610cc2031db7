import type { DomainError } from '../../shared/domain-error.ts';
import { ERROR_CODES } from '../../shared/error-code.ts';
import { builder } from '../builder.ts';
import { describedEnum } from '../described-enum.ts';

export const ErrorCodeRef = builder.enumType('ErrorCode', {
  description: 'What went wrong, in a form that programs can rely on. Messages may be reworded; codes stay.',
  values: describedEnum(ERROR_CODES),
});

/** What every refusal that is listed in a result has in common. */
export const ErrorRef = builder.interfaceRef<DomainError>('Error').implement({
  description: 'A refusal that the caller can act on. Each implementation adds what it knows, in fields.',
  fields: (t) => ({
    message: t.exposeString('message', { description: 'For people: names the value and the rule it broke.' }),
    code: t.expose('code', {
      type: ErrorCodeRef,
      description: 'For programs: stays the same when the message changes.',
    }),
  }),
});
