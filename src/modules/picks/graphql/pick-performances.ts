import { builder } from '../../../graphql/builder.ts';
import { dbOf } from '../../../graphql/context.ts';
import { filterSize } from '../../../graphql/filters/filter-size.ts';
import { FILTER_LIMITS } from '../../../graphql/limits/filter-limits.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { PipelineRunRef } from '../../pipeline/graphql/pipeline-run.ts';
import { performanceOfPicks, performanceOfRun } from '../performance-loaders.ts';
import { pickFilter } from './pick-filter.ts';
import { PickPerformanceRef } from './pick-performance.ts';

/** Sums over thousands of rows: what a page of runs costs with it. */
const SUMS_COST = 200;
/** Picks that a filter may mean; their ids are found first. */
const MOST_FILTERED = 20_000;

const IS_COUNTED =
  'True: the picks that count. False: those that do not, of SHADOW runs and of leagues that drift put in the shadow.';

builder.prismaObjectField(PipelineRunRef, 'performance', (t) =>
  t.field({
    type: PickPerformanceRef,
    description: 'What came of its picks so far: returns, closing line value, calibration.',
    args: { isCounted: t.arg.boolean({ defaultValue: true, description: IS_COUNTED }) },
    complexity: SUMS_COST,
    select: { id: true },
    resolve: ({ id }, { isCounted }, context) => performanceOfRun(context, id, isCounted ?? true),
  }),
);

builder.queryField('pickPerformance', (t) =>
  t.field({
    type: PickPerformanceRef,
    description:
      'What came of picks, of whichever runs: a match that several runs picked counts once for each, so name the runs that are meant.',
    args: {
      filter: t.arg({
        type: pickFilter.ref,
        description: `Which picks are meant, at most ${MOST_FILTERED}; every pick when not given.`,
      }),
      isCounted: t.arg.boolean({ defaultValue: true, description: IS_COUNTED }),
    },
    complexity: ({ filter }) => ({
      field:
        SUMS_COST +
        (filter ? Math.min(filterSize(filter).conditions, FILTER_LIMITS.conditions) * FILTER_LIMITS.cost : 0),
    }),
    resolve: async (_root, { filter, isCounted }, context) => {
      const db = dbOf(context);
      const where = await pickFilter.settledWhere(db, filter);
      const ids = filter
        ? (await db.pick.findMany({ where, select: { id: true }, take: MOST_FILTERED + 1 })).map(
            ({ id }) => id,
          )
        : null;
      if (ids !== null && ids.length > MOST_FILTERED)
        throw new InvalidInputError(
          'filter',
          filter,
          `means more than ${MOST_FILTERED} picks: narrow it down`,
        );
      return await performanceOfPicks(context, ids, isCounted ?? true);
    },
  }),
);
