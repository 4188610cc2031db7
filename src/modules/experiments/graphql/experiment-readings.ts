import type { ConfidenceInterval } from '../../../quant/experiments/confidence-sequence.ts';
import type { MeanPosterior } from '../../../quant/experiments/mean-posterior.ts';
import { builder } from '../../../graphql/builder.ts';
import type { Context } from '../../../graphql/context.ts';
import { nextTurn } from '../../../shared/next-turn.ts';
import { bayesianReading } from '../domain/bayesian-reading.ts';
import { intervalAfter } from '../domain/experiment-progress.ts';
import { countsOfExperiment, differencesOfExperiment } from '../loaders.ts';
import { findDesign } from '../read-experiment.ts';
import { ExperimentRef } from './experiment.ts';

const ConfidenceSequenceRef = builder.objectRef<ConfidenceInterval>('ConfidenceSequence').implement({
  description:
    'An interval for the mean difference of a match that holds at every number of matches at once, so that looking early costs nothing: what ' +
    'ends a test. Waudby-Smith and Ramdas, Estimating means of bounded random variables by betting, JRSS B 86 (2024), the hedged capital sequence; each ' +
    'difference is cut off at the bound of the design.',
  fields: (t) => ({
    lower: t.exposeFloat('lower', { description: 'In units a match; above 0, the proposal is better.' }),
    upper: t.exposeFloat('upper', { description: 'In units a match; below 0, the proposal is worse.' }),
    alpha: t.exposeFloat('alpha', {
      description:
        'Chance that the mean is ever outside, over all numbers of matches together; a fraction 0..1.',
    }),
    matches: t.exposeInt('observations', {
      description: 'Matches with a difference that it rests on, 1 or more.',
    }),
  }),
});

const BayesianReadingRef = builder.objectRef<MeanPosterior>('BayesianReading').implement({
  description:
    'What to believe of the mean difference of a match, beside the confidence sequence and never instead of it: it does not end a test, and ' +
    'whoever stops when it looks good believes too much. Differences count as normal and independent; before them stands the belief in a ' +
    'mean of 0 and a deviation of a tenth of the bound, each with the weight of one match.',
  fields: (t) => ({
    meanDifferenceUnits: t.exposeFloat('mean', {
      description: 'Expected difference, proposal less baseline, in units a match.',
    }),
    lower: t.exposeFloat('lower', {
      description: 'Lower end of the 95 % credible interval, in units a match.',
    }),
    upper: t.exposeFloat('upper', { description: 'Upper end of it, in units a match.' }),
    probabilityProposalBetter: t.exposeFloat('probabilityPositive', {
      description: 'Probability that the mean difference is above 0, a fraction 0..1.',
    }),
    expectedLossOfProposalUnits: t.exposeFloat('expectedLossOfPositive', {
      description:
        'What choosing the proposal is expected to lose where it is the worse one, in units a match, 0 or more.',
    }),
    expectedLossOfBaselineUnits: t.exposeFloat('expectedLossOfNegative', {
      description:
        'What staying with the baseline is expected to lose where it is the worse one, in units a match, 0 or more.',
    }),
  }),
});

/** A field that reads every difference of an experiment costs what it reads. */
const READING = 25;

/** An interval over thousands of matches is some milliseconds of computing: others get their turn before each. */
async function differencesInTurn(context: Context, id: string): Promise<readonly number[]> {
  const differences = await differencesOfExperiment(context).load(id);
  await nextTurn();
  return differences;
}

builder.prismaObjectFields(ExperimentRef, (t) => ({
  matches: t.int({
    select: { id: true },
    description: 'Matches that it has observed, those without a closing price included.',
    resolve: async ({ id }, _args, context) => (await countsOfExperiment(context).load(id)).matches,
  }),
  matchesWithoutClosing: t.int({
    select: { id: true },
    description:
      'Of them, those in which a bet of an arm has no fair closing price by the benchmark. They have no difference, and the test does not read them.',
    resolve: async ({ id }, _args, context) =>
      (await countsOfExperiment(context).load(id)).matchesWithoutClosing,
  }),
  baselineBets: t.int({
    select: { id: true },
    description: 'Bets of the parameters in force, in all matches observed.',
    resolve: async ({ id }, _args, context) => (await countsOfExperiment(context).load(id)).controlBets,
  }),
  proposalBets: t.int({
    select: { id: true },
    description: 'Bets of the proposed parameters, in all matches observed.',
    resolve: async ({ id }, _args, context) => (await countsOfExperiment(context).load(id)).treatmentBets,
  }),
  meanDifferenceUnits: t.float({
    nullable: true,
    complexity: READING,
    select: { id: true },
    description:
      'Mean difference of a match, proposal less baseline, in units, nothing cut off. Null before the first match with one.',
    resolve: async ({ id }, _args, context) => {
      const differences = await differencesOfExperiment(context).load(id);
      if (differences.length === 0) return null;
      return differences.reduce((sum, difference) => sum + difference, 0) / differences.length;
    },
  }),
  confidenceSequence: t.field({
    type: ConfidenceSequenceRef,
    nullable: true,
    complexity: READING,
    select: { id: true, design: true },
    description:
      'Where the mean difference lies, by all matches so far. Null before the first with a difference, and without `design`.',
    resolve: async ({ id, design: stored }, _args, context) => {
      const differences = await differencesInTurn(context, id);
      const design = findDesign(stored);
      return design === null || differences.length === 0 ? null : intervalAfter(differences, design);
    },
  }),
  bayesianReading: t.field({
    type: BayesianReadingRef,
    nullable: true,
    complexity: READING,
    select: { id: true, design: true },
    description:
      'What to believe of it, for reading beside. Null before the first match with a difference, and without `design`.',
    resolve: async ({ id, design: stored }, _args, context) => {
      const design = findDesign(stored);
      return design && bayesianReading(await differencesInTurn(context, id), design);
    },
  }),
}));
