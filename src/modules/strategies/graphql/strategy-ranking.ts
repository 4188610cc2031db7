import { builder } from '../../../graphql/builder.ts';
import { OrderDirectionRef } from '../../../graphql/connections/order-direction.ts';
import { dbOf } from '../../../graphql/context.ts';
import { describedEnum } from '../../../graphql/described-enum.ts';
import { MOST_LISTED } from '../../../graphql/filters/operators.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { strategiesRanking, type RANKING_COLUMNS } from '../reads/strategies-ranking.ts';
import { StrategyTierRef } from './strategy-enums.ts';
import { StrategyRankRef } from './strategy-rank.ts';

const USUAL = 20;
const MOST = 100;
const FARTHEST = 100_000;

const ORDERS: Record<keyof typeof RANKING_COLUMNS, string> = {
  YIELD_LOWER_BOUND_PCT: 'By the lower bound of yield. Nulls come last in both directions.',
  ROI_PCT: 'By return on turnover. Nulls come last in both directions.',
  TOTAL_PNL_UNITS: 'By profit and loss.',
  TURNOVER_UNITS: 'By turnover.',
  TOTAL_BETS: 'By bets placed.',
  NAME: 'By name, letter by letter.',
};

const StrategyRankOrderFieldRef = builder.enumType('StrategyRankOrderField', {
  description: 'What the ranking can be ordered by. Equal values are ordered by name.',
  values: describedEnum(ORDERS),
});

const StrategyRankOrder = builder.inputType('StrategyRankOrder', {
  description: 'In which order the ranking is answered.',
  fields: (t) => ({
    field: t.field({
      type: StrategyRankOrderFieldRef,
      required: true,
      description: 'The value to order by.',
    }),
    direction: t.field({
      type: OrderDirectionRef,
      required: true,
      defaultValue: 'DESC',
      description: 'Up or down; nulls come last either way.',
    }),
  }),
});

const StrategyRankFilter = builder.inputType('StrategyRankFilter', {
  description: 'Which strategies are meant. What is given together has to hold together.',
  fields: (t) => ({
    names: t.stringList({
      description: 'Strategies with one of these names. At most 200; an empty list matches nothing.',
    }),
    tiers: t.field({
      type: [StrategyTierRef],
      description: 'Strategies of one of these tiers; those without a tier match none.',
    }),
    minBets: t.int({ description: 'Strategies with so many settled bets or more.' }),
  }),
});

builder.queryField('strategyRanking', (t) =>
  t.field({
    type: [StrategyRankRef],
    description:
      'Each strategy once, over all clubs, by what it can be trusted to bring: the lower 95 % bound of profit per unit staked, the ' +
      'highest first. Not a ranking by win rate. As many rows as there are names of strategies.',
    args: {
      first: t.arg.int({ description: `How many, 1 to ${MOST}; ${USUAL} when not given.` }),
      offset: t.arg.int({
        description: `How many to leave out before them, 0 to ${FARTHEST}; none when not given.`,
      }),
      filter: t.arg({
        type: StrategyRankFilter,
        description: 'Which strategies are meant; every one when not given.',
      }),
      orderBy: t.arg({
        type: StrategyRankOrder,
        description: 'The order; YIELD_LOWER_BOUND_PCT DESC when not given.',
      }),
    },
    complexity: ({ first }) => ({ field: 1, multiplier: Math.min(Math.max(first ?? USUAL, 1), MOST) }),
    resolve: (_root, { first, offset, filter, orderBy }, context) =>
      strategiesRanking(dbOf(context), {
        orderBy: orderBy?.field ?? 'YIELD_LOWER_BOUND_PCT',
        direction: orderBy?.direction ?? 'DESC',
        first: within('first', first ?? USUAL, 1, MOST),
        offset: within('offset', offset ?? 0, 0, FARTHEST),
        names: listed('filter.names', filter?.names),
        tiers: filter?.tiers ?? null,
        minBets: filter?.minBets ?? null,
      }),
  }),
);

function within(argument: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw new InvalidInputError(argument, value, `is not a number of rows from ${least} to ${most}`);
}

function listed(path: string, names: readonly string[] | null | undefined): readonly string[] | null {
  if (names && names.length > MOST_LISTED) {
    throw new InvalidInputError(path, names.length, `values are too many: at most ${MOST_LISTED}`);
  }
  return names ?? null;
}
