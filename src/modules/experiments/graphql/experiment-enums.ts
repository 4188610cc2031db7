import { builder } from '../../../graphql/builder.ts';
import { describedEnum } from '../../../graphql/described-enum.ts';
import { EXPERIMENT_GAPS, EXPERIMENT_STATUSES } from '../domain/experiment-design.ts';

export const ExperimentStatusRef = builder.enumType('ExperimentStatus', {
  description: 'Whether a test goes on.',
  values: describedEnum(EXPERIMENT_STATUSES),
});

export const ExperimentGapRef = builder.enumType('ExperimentGap', {
  description: 'Why the arms of a test cannot be computed: nothing is observed then, and no verdict comes.',
  values: describedEnum(EXPERIMENT_GAPS),
});
