import { builder } from '../../../graphql/builder.ts';
import { describedEnum } from '../../../graphql/described-enum.ts';
import { ErrorRef } from '../../../graphql/errors/error-interface.ts';
import type { LeakSuspected } from '../domain/evaluation/evaluation-outcome.ts';
import { LEAK_CHECKS, type LeakCheck, type LeakSuspicion } from '../domain/evaluation/evaluation-result.ts';
import { EvaluationScoresRef } from './evaluation-group.ts';

const LeakCheckRef = builder.objectRef<LeakCheck>('LeakCheck').implement({
  description: 'Something that was counted to find a leak.',
  fields: (t) => ({
    name: t.field({
      type: builder.enumType('LeakCheckName', {
        description: 'What is counted in a search for leaks.',
        values: describedEnum(LEAK_CHECKS),
      }),
      description: 'What was counted.',
      resolve: ({ name }) => name,
    }),
    count: t.exposeInt('count', { description: 'How many there are, over all leagues and seasons.' }),
    isPassed: t.exposeBoolean('passed', {
      description:
        'Whether it is as it is without a leak. All can be: the model may know what no check sees.',
    }),
  }),
});

const LeakSuspectRef = builder.objectRef<LeakSuspicion['groups'][number]>('LeakSuspect').implement({
  description: 'Matches on which the model beat the closing line by more than the margin.',
  fields: (t) => ({
    division: t.exposeString('division', {
      nullable: true,
      description: 'The code of the division: `E0`. Null for all leagues.',
    }),
    season: t.exposeString('season', { nullable: true, description: 'As `2025/26`. Null for all seasons.' }),
    matches: t.exposeInt('matches', { description: 'Matches that were forecast and closed.' }),
    margin: t.exposeFloat('margin', {
      description: 'What was exceeded, in units of the ranked probability score.',
    }),
    difference: t.exposeFloat('difference', {
      description:
        'Mean ranked probability score of the model less that of the line, in its units, below -`margin`.',
    }),
    lower: t.exposeFloat('lower', {
      nullable: true,
      description: 'Lower bound of the difference, in its units. Null below ten match days.',
    }),
    upper: t.exposeFloat('upper', {
      nullable: true,
      description:
        'Upper bound of the difference, in its units: below 0, chance hardly explains it. Null below ten match days.',
    }),
  }),
});

export const LeakSuspectedErrorRef = builder.objectRef<LeakSuspected>('LeakSuspectedError').implement({
  description:
    'The model beats the closing line by more than a model of past results can: it has probably seen the future. The scores are not to be believed ' +
    'before that is settled.',
  interfaces: [ErrorRef],
  fields: (t) => ({
    suspects: t.field({
      type: [LeakSuspectRef],
      description: 'Where the model beat the line by that much, the largest groups first; one or more.',
      resolve: ({ suspicion }) => [...suspicion.groups],
    }),
    checks: t.field({
      type: [LeakCheckRef],
      complexity: { field: 1, multiplier: 5 },
      description: 'What was looked at, and what was found.',
      resolve: ({ suspicion }) => [...suspicion.checks],
    }),
    lookAt: t.stringList({
      complexity: 1,
      description: 'What to look at, the likeliest first, in sentences.',
      resolve: ({ suspicion }) => [...suspicion.lookAt],
    }),
    scores: t.field({
      type: EvaluationScoresRef,
      description: 'The scores that raised the suspicion.',
      resolve: (outcome) => outcome,
    }),
  }),
});
