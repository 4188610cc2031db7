import { builder } from '../../../graphql/builder.ts';
import { integerKey, uuidKey } from '../../../graphql/node-id.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { clipDifference } from '../domain/experiment-progress.ts';
import { readArmBets } from '../read-arm-bets.ts';
import { findDesign } from '../read-experiment.ts';
import { ExperimentBetRef } from './experiment-bet.ts';

/** Both arms of a test bet on few selections of a match. */
const BETS = { field: 1, multiplier: 3 };

export const ExperimentObservationRef = builder.prismaNode('ExperimentObservation', {
  id: { resolve: ({ experimentId, number }) => `${experimentId}/${number}` },
  nullable: true,
  description: 'What both arms of a test did in one match. Observations are added, never changed.',
  select: { experimentId: true, number: true },
  findUnique: (id) => ({ experimentId_number: observationKey(id) }),
  fields: (t) => ({
    experiment: t.relation('experiment', { description: 'The test that observed it.' }),
    number: t.exposeInt('number', {
      description: 'Counts from 1 within the test, without a gap: the order in which the test reads them.',
    }),
    match: t.relation('match', { description: 'The match, whose result was known.' }),
    kickOffAt: t.expose('kickOffAt', {
      type: 'DateTime',
      description: 'When it kicked off, as it was known when it was observed.',
    }),
    baselineBets: t.field({
      type: [ExperimentBetRef],
      complexity: BETS,
      select: { control: true },
      description: 'What the parameters in force back, in the order of decisions; empty where nothing.',
      resolve: ({ control }) => [...readArmBets(control)],
    }),
    proposalBets: t.field({
      type: [ExperimentBetRef],
      complexity: BETS,
      select: { treatment: true },
      description: 'What the proposed parameters back, in the order of decisions; empty where nothing.',
      resolve: ({ treatment }) => [...readArmBets(treatment)],
    }),
    baselineValueUnits: t.exposeFloat('controlValue', {
      nullable: true,
      description:
        'Fair closing line value times stake, summed over the bets of the parameters in force, in units; 0 without a bet. Null where one has no fair closing price.',
    }),
    proposalValueUnits: t.exposeFloat('treatmentValue', {
      nullable: true,
      description:
        'The same of the proposed parameters, in units. Null where a bet has no fair closing price.',
    }),
    differenceUnits: t.exposeFloat('difference', {
      nullable: true,
      description: 'Value of the proposal less that of the baseline, in units. Null where either is.',
    }),
    clippedDifferenceUnits: t.float({
      nullable: true,
      select: { difference: true, experiment: { select: { design: true } } },
      description:
        'The difference as the test reads it: cut off at the bound of the design, in units. Null with it, and where the design is null.',
      resolve: ({ difference, experiment }) => {
        const design = findDesign(experiment.design);
        return design && difference !== null ? clipDifference(difference, design.boundUnits) : null;
      },
    }),
    observedAt: t.expose('observedAt', { type: 'DateTime', description: 'When it was observed.' }),
  }),
});

/** @throws InvalidInputError unless the text is the key of an observation. */
function observationKey(id: string): { experimentId: string; number: number } {
  const [experimentId = '', number = '', ...others] = id.split('/');
  if (others.length > 0) throw new InvalidInputError('id', id, 'is not the id of a node');
  return { experimentId: uuidKey(experimentId), number: integerKey(number) };
}
