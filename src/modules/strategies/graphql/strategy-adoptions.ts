import { builder } from '../../../graphql/builder.ts';
import { pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { dbOf } from '../../../graphql/context.ts';
import { countAdoptionsOfVersion } from '../loaders.ts';
import { strategyAdoptionConnection } from './strategy-adoption-connection.ts';
import { strategyAdoptionFilter } from './strategy-adoption-filter.ts';
import { StrategyVersionRef } from './strategy-version.ts';

builder.queryField('strategyAdoptions', (t) =>
  t.field({
    type: strategyAdoptionConnection.ref,
    description:
      'Which version of which strategy was put into force when, and by which improvement; the newest first.',
    args: {
      ...strategyAdoptionConnection.args,
      filter: t.arg({
        type: strategyAdoptionFilter.ref,
        description: 'Which are meant: `{ strategyName: { eq: "totals-value" } }`; every one when not given.',
      }),
    },
    complexity: pageComplexity,
    resolve: (_root, { filter, ...args }, context, info) =>
      strategyAdoptionConnection.load({
        context,
        info,
        args,
        where: strategyAdoptionFilter.where(filter),
        find: (query) => dbOf(context).strategyAdoption.findMany(query),
        count: (where) => dbOf(context).strategyAdoption.count({ where }),
      }),
  }),
);

builder.prismaObjectField(StrategyVersionRef, 'adoptions', (t) =>
  t.field({
    type: strategyAdoptionConnection.ref,
    description:
      'When the version was put into force, and by which improvements. Empty for one that nobody applied.',
    args: {
      ...strategyAdoptionConnection.args,
      filter: t.arg({
        type: strategyAdoptionFilter.ref,
        description: 'Which of them are meant; all when not given.',
      }),
    },
    complexity: pageComplexity,
    select: ({ filter, ...args }, context, nested) => ({
      adoptions: nested(
        strategyAdoptionConnection.plan(args, strategyAdoptionFilter.planned(filter), context),
      ),
    }),
    resolve: ({ id, adoptions }, { filter, ...args }, context) => {
      const where = strategyAdoptionFilter.where(filter);
      return strategyAdoptionConnection.loaded(args, adoptions, () =>
        countAdoptionsOfVersion(context, id, where),
      );
    },
  }),
);
