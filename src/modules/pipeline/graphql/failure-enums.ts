import { builder } from '../../../graphql/builder.ts';
import { describedEnum } from '../../../graphql/described-enum.ts';
import {
  PIPELINE_FAILURES,
  type PipelineFailureName,
  type Severity,
} from '../domain/failures/pipeline-failure.ts';

const SEVERITIES: Record<Severity, string> = {
  RECOVERABLE: 'Tried again, with growing pauses; when that does not help, the run fails.',
  SKIP_MATCH: 'The match is passed over and its audit entry names the reason; the run goes on.',
  FATAL: 'The run ends at once.',
};

export const FailureSeverityRef = builder.enumType('FailureSeverity', {
  description: 'What is done about a failure of a run.',
  values: describedEnum(SEVERITIES),
});

/** Names of the taxonomy as enum values: `DatabaseTimeout` is DATABASE_TIMEOUT. */
export const PipelineFailureRef = builder.enumType('PipelineFailure', {
  description:
    'Every way in which a run can be disturbed: 5 that are tried again, 8 for which a match is passed over, 5 that end the run.',
  values: Object.fromEntries(
    Object.entries(PIPELINE_FAILURES).map(([name, [severity, description]]) => [
      name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase(),
      { value: name, description: `${description} ${severity}.` },
    ]),
  ) as Record<string, { value: PipelineFailureName; description: string }>,
});
