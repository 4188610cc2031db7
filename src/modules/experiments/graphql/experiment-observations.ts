import { builder } from '../../../graphql/builder.ts';
import { defineConnection, pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { defineFilter } from '../../../graphql/filters/define-filter.ts';
import { matchFilter } from '../../matches/graphql/match-filter.ts';
import { countObservations } from '../loaders.ts';
import { ExperimentRef } from './experiment.ts';
import { ExperimentObservationRef } from './experiment-observation.ts';

const experimentObservationConnection = defineConnection({
  name: 'ExperimentObservation',
  rows: 'the observations of a test',
  node: ExperimentObservationRef,
  order: {
    model: 'ExperimentObservation',
    id: { field: 'number', kind: 'int' },
    usual: { field: 'NUMBER', direction: 'ASC' },
    keys: {
      NUMBER: { field: 'number', kind: 'int', description: 'By number, as the test reads them.' },
      DIFFERENCE_UNITS: {
        field: 'difference',
        kind: 'float',
        isNullable: true,
        description: 'By the difference between the arms.',
      },
    },
  },
});

const experimentObservationFilter = defineFilter<'ExperimentObservation'>('ExperimentObservation', {
  number: { kind: 'int', column: 'number', description: 'By number within the test.' },
  kickOffAt: { kind: 'dateTime', column: 'kickOffAt', description: 'By kick-off.' },
  differenceUnits: {
    kind: 'float',
    column: 'difference',
    description:
      'By the difference between the arms, in units; `{ isNull: true }` has the matches without a closing price.',
  },
  match: {
    kind: 'related',
    filter: () => matchFilter,
    where: (match) => ({ match }),
    description: 'By the match.',
  },
});

builder.prismaObjectField(ExperimentRef, 'observations', (t) =>
  t.field({
    type: experimentObservationConnection.ref,
    description: 'What it has observed, match by match; also those in which neither arm bets.',
    args: {
      ...experimentObservationConnection.args,
      filter: t.arg({
        type: experimentObservationFilter.ref,
        description: 'Which of them are meant; all when not given.',
      }),
    },
    complexity: pageComplexity,
    select: ({ filter, ...args }, context, nested) => ({
      id: true,
      observations: nested(
        experimentObservationConnection.plan(args, experimentObservationFilter.planned(filter), context),
      ),
    }),
    resolve: ({ id, observations }, { filter, ...args }, context) => {
      const where = experimentObservationFilter.where(filter);
      return experimentObservationConnection.loaded(args, observations, () =>
        countObservations(context, id, where),
      );
    },
  }),
);
