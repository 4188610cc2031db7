import { builder } from '../../../graphql/builder.ts';
import { ErrorCodeRef } from '../../../graphql/errors/error-interface.ts';
import { readJobError } from '../../jobs/graphql/job-error.ts';
import { severityOf, type PipelineFailureName } from '../domain/failures/pipeline-failure.ts';
import { readFailureName } from '../domain/failures/read-failure-name.ts';
import { FailureSeverityRef, PipelineFailureRef } from './failure-enums.ts';

type PipelineRunError = NonNullable<ReturnType<typeof readJobError>> & {
  readonly failure: PipelineFailureName | null;
};

export const PipelineRunErrorRef = builder.objectRef<PipelineRunError>('PipelineRunError').implement({
  description: 'Why a run, or a try of one of its nodes, failed.',
  fields: (t) => ({
    code: t.expose('code', { type: ErrorCodeRef, description: 'For programs.' }),
    message: t.exposeString('message', { description: 'For people: names the value and the rule it broke.' }),
    failure: t.expose('failure', {
      type: PipelineFailureRef,
      nullable: true,
      description: 'Its name in the taxonomy of failures. Null for what nobody foresaw.',
    }),
    severity: t.field({
      type: FailureSeverityRef,
      nullable: true,
      description: 'How grave it is. Null for what nobody foresaw, which ends a run.',
      resolve: ({ failure }) => (failure === null ? null : severityOf(failure)),
    }),
  }),
});

/** The failure that a run, a node or an event recorded; null when it recorded none. */
export function readPipelineRunError(stored: unknown): PipelineRunError | null {
  const error = readJobError(stored);
  if (error === null || typeof stored !== 'object' || stored === null) return null;
  const name = 'failure' in stored ? stored.failure : 'name' in stored ? stored.name : null;
  return { ...error, failure: readFailureName(name) };
}
