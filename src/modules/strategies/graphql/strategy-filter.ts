import { defineFilter, type Filter } from '../../../graphql/filters/define-filter.ts';
import { integerKey } from '../../../graphql/node-id.ts';
import { teamFilter } from '../../teams/graphql/team-filter.ts';
import { CONVICTION } from '../reads/settle-convictions.ts';
import { withDeduction } from './deduced-condition.ts';
import { StrategyMarketFamilyRef, StrategyTypeRef } from './strategy-enums.ts';

const columns = defineFilter<'Strategy'>('Strategy', {
  id: { kind: 'id', column: 'strategyId', keyOf: integerKey, description: 'By id.' },
  databaseId: { kind: 'int', column: 'strategyId', description: 'By `databaseId`.' },
  strategyName: { kind: 'string', column: 'strategyName', description: 'By the name of the strategy.' },
  strategyType: {
    kind: 'enum',
    type: StrategyTypeRef,
    column: 'strategyType',
    description: 'By type, stored or deduced from the name.',
  },
  marketFamily: {
    kind: 'enum',
    type: StrategyMarketFamilyRef,
    column: 'marketFamily',
    description: 'By market family, stored or deduced from the name.',
  },
  conviction: {
    kind: 'float',
    column: CONVICTION,
    description:
      'By conviction, 0..100: `{ gte: 50 }` finds what does not lose with 95 % confidence. Too few bets have none. ' +
      'Refused where it holds for more than 30,000 rows that fit the conditions beside it.',
  },
  isActive: {
    kind: 'boolean',
    column: 'isActive',
    description: 'By whether it may be followed; rows that do not say match neither.',
  },
  isBestStrategy: {
    kind: 'boolean',
    column: 'isBestStrategy',
    description: 'By whether it is the best one of its club.',
  },
  strategyRank: { kind: 'int', column: 'strategyRank', description: 'By rank within the club, 1 the best.' },
  priority: { kind: 'int', column: 'priority', description: 'By priority.' },
  totalBets: { kind: 'int', column: 'totalBets', description: 'By bets, voids included.' },
  wins: { kind: 'int', column: 'wins', description: 'By bets won.' },
  losses: { kind: 'int', column: 'losses', description: 'By bets lost.' },
  winRatePct: {
    kind: 'float',
    column: 'winRate',
    description: 'By bets won of bets settled, in per cent: 61.5.',
  },
  profitUnits: { kind: 'float', column: 'profit', description: 'By profit, in units.' },
  totalPnlUnits: { kind: 'float', column: 'totalPnl', description: 'By profit and loss, in units.' },
  roiPct: { kind: 'float', column: 'roi', description: 'By return on turnover, in per cent: 13.8.' },
  avgClvPct: { kind: 'float', column: 'avgClv', description: 'By average closing line value, in per cent.' },
  season: { kind: 'string', column: 'season', description: 'By season, as `2025/26`.' },
  source: { kind: 'string', column: 'source', description: 'By where the row comes from.' },
  parametersHash: { kind: 'string', column: 'parametersHash', description: 'By the hash of the parameters.' },
  createdAt: {
    kind: 'dateTime',
    column: 'createdAt',
    description: 'By the instant at which the row was first stored.',
  },
  teamDatabaseId: { kind: 'int', column: 'teamId', description: "By the club's `databaseId`." },
  team: {
    kind: 'related',
    filter: () => teamFilter,
    where: (team) => ({ team }),
    description: 'By the club on whose matches it was tested.',
  },
});

/**
 * Which strategy rows are meant. Type and family hold for what the API answers, stored or deduced. What `where` says of conviction is
 * settled by `settleConvictions` before it reaches the database.
 */
export const strategyFilter: Filter<'Strategy'> = {
  ...columns,
  where: (filter) => withDeduction(columns.where(filter)),
  settledWhere: async (db, filter) => withDeduction(await columns.settledWhere(db, filter)),
  planned: (filter) => withDeduction(columns.planned(filter)),
};
