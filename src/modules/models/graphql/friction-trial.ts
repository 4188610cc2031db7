import { builder } from '../../../graphql/builder.ts';
import { uuidKey } from '../../../graphql/node-id.ts';
import {
  LEAST_JUDGED_MATCHES,
  LEAST_TRAINING_MATCHES,
} from '../domain/friction-layer/friction-trial-rules.ts';
import { readFrictionTrial } from '../reads/read-friction-trial.ts';
import { FrictionCoefficientsRef } from './friction-trial-coefficients.ts';
import { FrictionScoreRef, FrictionTrialDivisionRef } from './friction-trial-scores.ts';

const found = {
  select: { divisions: true, matches: true, excludesZero: true, coefficients: true },
} as const;

export const FrictionTrialRef = builder.prismaNode('FrictionTrial', {
  id: { field: 'id' },
  nullable: true,
  description:
    'Friction on trial: every match of an evaluation forecast with and without the friction layer, its coefficients fitted to the ' +
    'matches of all leagues whose results were known at the decision. The layer counts in forecasts of a division only while the ' +
    'newest trial of it that was known excludes 0; until then it weighs 0, whatever weight is asked for. A trial within an evaluation ' +
    'that suspects a leak does not count. Trials are added and never changed.',
  select: { id: true },
  findUnique: (id) => ({ id: uuidKey(id) }),
  fields: (t) => ({
    asOf: t.expose('asOf', {
      type: 'DateTime',
      description: 'That of the evaluation: no result known later is in it, and nothing before it uses it.',
    }),
    version: t.exposeInt('version', {
      description: 'Of the rules of trials, from 1: only trials by the rules in use decide anything.',
    }),
    divisions: t.exposeStringList('divisions', {
      complexity: 1,
      description: 'Codes of the divisions of its matches, in ascending order.',
    }),
    coefficients: t.field({
      type: FrictionCoefficientsRef,
      ...found,
      description: 'Fitted to all matches of the trial: what forecasts use after it.',
      resolve: (row) => readFrictionTrial(row).coefficients,
    }),
    matches: t.exposeInt('matches', { description: 'Matches that were forecast with the layer.' }),
    silentMatches: t.int({
      ...found,
      description:
        `Matches of which no friction was known, or fewer than ${LEAST_TRAINING_MATCHES} results with known friction before them: alike with and ` +
        'without, and left out of the scores.',
      resolve: (row) => readFrictionTrial(row).silentMatches,
    }),
    logLoss: t.field({
      type: FrictionScoreRef,
      ...found,
      description: 'In nats; the score that decides.',
      resolve: (row) => readFrictionTrial(row).logLoss,
    }),
    rps: t.field({
      type: FrictionScoreRef,
      ...found,
      description: 'The ranked probability score over home, draw and away, 0..1.',
      resolve: (row) => readFrictionTrial(row).rps,
    }),
    isZeroExcluded: t.exposeBoolean('excludesZero', {
      description: `Whether the layer is shown to help: the whole interval of the difference of log loss below 0, over ${LEAST_JUDGED_MATCHES} matches at least.`,
    }),
    perDivision: t.field({
      type: [FrictionTrialDivisionRef],
      ...found,
      description: 'The same for each division, by ascending code. One of several may exclude 0 by chance.',
      resolve: (row) => readFrictionTrial(row).perDivision,
    }),
    computedAt: t.expose('computedAt', { type: 'DateTime', description: 'When it was stored.' }),
  }),
});
