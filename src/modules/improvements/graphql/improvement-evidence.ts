import { builder } from '../../../graphql/builder.ts';
import { readExpectedEffect, readFailurePattern } from '../read-pattern.ts';
import { ExpectedEffectRef } from './expected-effect.ts';
import { FailurePatternRef } from './failure-pattern.ts';
import { ImprovementRef } from './improvement.ts';

export const ImprovementEvidenceRef = builder.prismaObject('ImprovementEvidence', {
  description:
    'What a proposal rests on, as it was when it was made. It is added with the proposal and never changed.',
  select: { improvementId: true },
  fields: (t) => ({
    baselineParameters: t.expose('baselineParameters', {
      type: 'JSON',
      nullable: true,
      description: 'The parameters of the strategy that it speaks of, as data. Null where it knew none.',
    }),
    proposedParameters: t.expose('proposedParameters', {
      type: 'JSON',
      nullable: true,
      description: 'The parameters that it asks for, likewise. Null where it names none.',
    }),
    pattern: t.field({
      type: FailurePatternRef,
      nullable: true,
      select: { pattern: true },
      description:
        'The pattern of failure that it answers, with its statistics. Null for a proposal of a person.',
      resolve: ({ pattern }) => readFailurePattern(pattern),
    }),
    expectedEffect: t.field({
      type: ExpectedEffectRef,
      nullable: true,
      select: { expectedEffect: true },
      description: 'What the change is expected to bring. Null where nothing says.',
      resolve: ({ expectedEffect }) => readExpectedEffect(expectedEffect),
    }),
    analysis: t.relation('analysis', {
      nullable: true,
      description: 'The analysis that proposed it. Null where none did: a person, or the demo world.',
    }),
    llmCall: t.relation('llmCall', {
      nullable: true,
      description: 'The request to a language model that wrote it. Null where none did.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was put down.' }),
  }),
});

builder.prismaObjectField(ImprovementRef, 'evidence', (t) =>
  t.relation('evidence', {
    type: ImprovementEvidenceRef,
    nullable: true,
    description: 'What it rests on. Null for an improvement that came from elsewhere.',
  }),
);
