import { builder } from '../../../graphql/builder.ts';
import { describedEnum } from '../../../graphql/described-enum.ts';
import { EXPERIMENT_VERDICTS } from '../domain/experiment-design.ts';

export const ExperimentVerdictRef = builder.enumType('ExperimentVerdict', {
  description: 'How a test came out.',
  values: describedEnum(EXPERIMENT_VERDICTS),
});
