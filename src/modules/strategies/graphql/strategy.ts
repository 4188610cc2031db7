import { builder } from '../../../graphql/builder.ts';
import { integerKey } from '../../../graphql/node-id.ts';

export const StrategyRef = builder.prismaNode('Strategy', {
  id: { field: 'strategyId' },
  nullable: true,
  description:
    'What a strategy brought on the matches of one club in a season: a result. The rule that it follows is a `StrategyVersion`.',
  select: { strategyId: true },
  findUnique: (id) => ({ strategyId: integerKey(id) }),
  fields: (t) => ({
    databaseId: t.exposeInt('strategyId', {
      description: 'The key in `quantum_strategies_v3`: `strategy_id`.',
    }),
    team: t.relation('team', { description: 'The club on whose matches it was tested.' }),
    teamDatabaseId: t.exposeInt('teamId', { description: "The club's key: `team_id`." }),
    teamName: t.exposeString('teamName', {
      nullable: true,
      description:
        'The club as the row names it, which the club itself may have outgrown. Null when it does not.',
    }),
    strategyName: t.exposeString('strategyName', {
      description: 'What the strategy is called: `MONTE_CARLO_PURE`. Rows of one name are one strategy.',
    }),
    season: t.exposeString('season', {
      nullable: true,
      description: 'The season of the bets, as `2025/26`. Null when the row stands for all of them.',
    }),
    isActive: t.exposeBoolean('isActive', {
      nullable: true,
      description: 'Whether it may be followed. Null when the row does not say, which counts as yes.',
    }),
    priority: t.exposeInt('priority', {
      nullable: true,
      description: 'In which order its owner wants strategies tried, the lowest first. Null when not said.',
    }),
    source: t.exposeString('source', {
      nullable: true,
      description: 'Where the row comes from. Null when not recorded.',
    }),
    contextFilters: t.expose('contextFilters', {
      type: 'JSON',
      nullable: true,
      description:
        'Where it is to be followed: conditions by key, a value, a list of values or {"min", "max"}. Null: everywhere.',
    }),
    performanceByContext: t.expose('performanceByContext', {
      type: 'JSON',
      nullable: true,
      description:
        'Results by context, as they were stored. Counted by the bounds and the ranking: `turnover_units`; `return_squares`, the sum over ' +
        'settled bets of stake x (payout / stake)^2; `clv_by_benchmark`. Null when not split.',
    }),
    parameters: t.expose('parameters', {
      type: 'JSON',
      nullable: true,
      description: 'The parameters that these results were made with. Null when not recorded.',
    }),
    parametersHash: t.exposeString('parametersHash', {
      nullable: true,
      description: 'What tells parameter sets apart. Null when not recorded.',
    }),
    strategyVersion: t.exposeString('strategyVersion', {
      nullable: true,
      description: "The version's label as the row has it. Null when it has none.",
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When the row was first stored.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When the row last changed.' }),
  }),
});
