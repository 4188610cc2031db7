import { builder } from '../../../graphql/builder.ts';
import { pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { ImprovementRef } from '../../improvements/graphql/improvement.ts';
import { countExperimentsOfImprovement } from '../loaders.ts';
import { ExperimentRef } from './experiment.ts';
import { experimentConnection, experimentFilter } from './experiments.ts';

builder.prismaObjectField(ImprovementRef, 'experiments', (t) =>
  t.field({
    type: experimentConnection.ref,
    description: 'Its tests, the newest first: one each time that it was activated.',
    args: {
      ...experimentConnection.args,
      filter: t.arg({
        type: experimentFilter.ref,
        description: 'Which of them are meant; all when not given.',
      }),
    },
    complexity: pageComplexity,
    select: ({ filter, ...args }, context, nested) => ({
      experiments: nested(experimentConnection.plan(args, experimentFilter.planned(filter), context)),
    }),
    resolve: ({ id, experiments }, { filter, ...args }, context) => {
      const where = experimentFilter.where(filter);
      return experimentConnection.loaded(args, experiments, () =>
        countExperimentsOfImprovement(context, id, where),
      );
    },
  }),
);

builder.prismaObjectField(ImprovementRef, 'experiment', (t) =>
  t.field({
    type: ExperimentRef,
    nullable: true,
    select: (_args, _context, nested) => ({
      experiments: nested({ orderBy: { number: 'desc' }, take: 1 }),
    }),
    description: 'Its newest test: the one whose verdict counts. Null where it was never activated.',
    resolve: ({ experiments }) => experiments[0] ?? null,
  }),
);

builder.prismaObjectField(ExperimentRef, 'improvement', (t) =>
  t.relation('improvement', { description: 'The improvement that it tests.' }),
);
