import { builder } from '../../../graphql/builder.ts';
import { ErrorCodeRef } from '../../../graphql/errors/error-interface.ts';
import { ERROR_CODES, type ErrorCode } from '../../../shared/error-code.ts';

interface JobError {
  readonly code: ErrorCode;
  readonly message: string;
}

export const JobErrorRef = builder.objectRef<JobError>('JobError').implement({
  description: 'Why a job or a run failed.',
  fields: (t) => ({
    code: t.expose('code', { type: ErrorCodeRef, description: 'For programs.' }),
    message: t.exposeString('message', { description: 'For people: names the value and the rule it broke.' }),
  }),
});

/** The failure that a job or run recorded; null when it recorded none. */
export function readJobError(stored: unknown): JobError | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const message = 'message' in stored && typeof stored.message === 'string' ? stored.message : '';
  const code = 'code' in stored ? stored.code : null;
  return {
    code: Object.keys(ERROR_CODES).find((one): one is ErrorCode => one === code) ?? 'INTERNAL',
    message,
  };
}
