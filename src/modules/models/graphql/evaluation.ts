import { builder } from '../../../graphql/builder.ts';
import { describedEnum } from '../../../graphql/described-enum.ts';
import { uuidKey } from '../../../graphql/node-id.ts';
import { evaluationOutcome } from '../domain/evaluation/evaluation-outcome.ts';
import { readEvaluationConfig, readEvaluationResult } from '../reads/read-evaluation.ts';
import { EvaluationScoresRef } from './evaluation-group.ts';
import { EvaluationSettingsRef } from './evaluation-settings.ts';
import { FrictionTrialRef } from './friction-trial.ts';
import { LeakSuspectedErrorRef } from './leak-suspected-error.ts';

export const EvaluationOutcomeKindRef = builder.enumType('EvaluationOutcomeKind', {
  description: 'How an evaluation ended.',
  values: describedEnum({
    SCORED: 'With scores that nothing speaks against.',
    LEAK_SUSPECTED: 'With scores that beat the closing line by more than can be believed.',
  }),
});

const EvaluationOutcomeRef = builder.unionType('EvaluationOutcome', {
  description: 'The scores of an evaluation, or the suspicion that they raise, with the scores in it.',
  types: [EvaluationScoresRef, LeakSuspectedErrorRef],
  resolveType: (outcome) => ('suspicion' in outcome ? 'LeakSuspectedError' : 'EvaluationScores'),
});

/** A stored result is some hundred kilobytes, and takes some milliseconds to read: a page of 100 would hold up all other requests. */
const OUTCOME_COST = 2_000;

const fromConfig = { select: { config: true } } as const;

export const EvaluationRef = builder.prismaNode('Evaluation', {
  id: { field: 'id' },
  nullable: true,
  description:
    'A model walked through seasons that were played: each match forecast when its UK day began, from the results known at that instant and from ' +
    'nothing else, the model fitted anew each match day. Evaluations are added and never changed.',
  select: { id: true },
  findUnique: (id) => ({ id: uuidKey(id) }),
  fields: (t) => ({
    asOf: t.expose('asOf', {
      type: 'DateTime',
      description: 'No result or price that became known later was read.',
    }),
    leagues: t.stringList({
      ...fromConfig,
      complexity: 1,
      description: 'Codes of the divisions, in ascending order.',
      resolve: ({ config }) => [...readEvaluationConfig(config).leagues],
    }),
    seasons: t.stringList({
      ...fromConfig,
      complexity: 1,
      description: 'The seasons that were forecast, the oldest first; earlier ones are history.',
      resolve: ({ config }) => [...readEvaluationConfig(config).seasons],
    }),
    settings: t.field({
      ...fromConfig,
      type: EvaluationSettingsRef,
      description: 'Model, closing line, intervals and alarm.',
      resolve: ({ config }) => readEvaluationConfig(config),
    }),
    outcomeKind: t.field({
      type: EvaluationOutcomeKindRef,
      select: { outcome: true },
      description: 'Which of the two `outcome` is.',
      resolve: ({ outcome }) => (outcome === 'SCORED' ? 'SCORED' : 'LEAK_SUSPECTED'),
    }),
    matches: t.exposeInt('matches', { description: 'Matches that were forecast and scored.' }),
    rps: t.exposeFloat('rps', {
      nullable: true,
      description:
        'Mean ranked probability score of the model over all of them, in its units, 0 (best) to 1. Null without a forecast.',
    }),
    outcome: t.field({
      type: EvaluationOutcomeRef,
      select: { result: true },
      complexity: { field: OUTCOME_COST, multiplier: 1 },
      description: `The scores; as an error when they are too good to be true. It costs ${OUTCOME_COST}: ask for it in pages of up to 20.`,
      resolve: ({ result }) => evaluationOutcome(readEvaluationResult(result)),
    }),
    frictionTrial: t.field({
      type: FrictionTrialRef,
      nullable: true,
      select: (_args, _context, nested) => ({ frictionTrials: nested({ take: 1 }) }),
      description:
        'The same forecasts with and without the friction layer. Null when it was not put on trial.',
      resolve: ({ frictionTrials }) => frictionTrials[0] ?? null,
    }),
    version: t.exposeInt('version', { description: 'Of the rules of evaluation, from 1.' }),
    inputsHash: t.exposeString('inputsHash', {
      description:
        'Of the version, the settings, and every result and price that was read: equal hashes, equal outcomes.',
    }),
    computedAt: t.expose('computedAt', { type: 'DateTime', description: 'When it was stored.' }),
    jobDatabaseId: t.string({
      nullable: true,
      select: { jobId: true },
      description: 'The key of the job that asked for it, which may be gone. Null outside of a job.',
      resolve: ({ jobId }) => jobId,
    }),
  }),
});
