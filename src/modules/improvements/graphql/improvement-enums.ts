import { builder } from '../../../graphql/builder.ts';
import { describedEnum } from '../../../graphql/described-enum.ts';
import { ACTIVATION_OUTCOMES } from '../domain/activation.ts';
import { IMPROVEMENT_STATUSES, IMPROVEMENT_TRANSITIONS, storedStatus } from '../domain/improvement-status.ts';

const { PROPOSED, ACTIVE, APPLIED, ARCHIVED } = IMPROVEMENT_STATUSES;

/** Its values are the texts that the table stores, so that filters compare with these. */
export const ImprovementStatusRef = builder.enumType('ImprovementStatus', {
  description: 'Where an improvement stands.',
  values: {
    PROPOSED: { value: storedStatus('PROPOSED'), description: PROPOSED },
    ACTIVE: { value: storedStatus('ACTIVE'), description: ACTIVE },
    APPLIED: { value: storedStatus('APPLIED'), description: APPLIED },
    ARCHIVED: { value: storedStatus('ARCHIVED'), description: ARCHIVED },
  },
});

const pathOf = (action: keyof typeof IMPROVEMENT_TRANSITIONS): string => {
  const { from, to } = IMPROVEMENT_TRANSITIONS[action];
  return `${from.join(' or ')} to ${to}`;
};

export const ImprovementActionRef = builder.enumType('ImprovementAction', {
  description: 'What can be done with an improvement, by the mutations of these names.',
  values: describedEnum({
    ACTIVATE: `Its test begins: ${pathOf('ACTIVATE')}.`,
    APPLY: `Its parameters are put into force: ${pathOf('APPLY')}.`,
    ARCHIVE: `It is put aside, with a reason: ${pathOf('ARCHIVE')}.`,
    REACTIVATE: `It is proposed again: ${pathOf('REACTIVATE')}.`,
  }),
});

export const ActivationOutcomeRef = builder.enumType('ImprovementActivationOutcome', {
  description: 'What became of an improvement that was to be activated.',
  values: describedEnum(ACTIVATION_OUTCOMES),
});
