import { builder } from '../../../graphql/builder.ts';
import { integerKey } from '../../../graphql/node-id.ts';
import { decimalOrNull } from '../../../graphql/scalars/decimal.ts';

const GIVEN = 'Null when it was not given.';

export const StrategyPerformanceRef = builder.prismaNode('StrategyPerformance', {
  id: { field: 'id' },
  nullable: true,
  description:
    'Figures of a strategy of the token desk over a period, as they were stored: computed here by `computeStrategyPerformance`, or given by a ' +
    'program of the desk. A later correction of a trade does not change them.',
  select: { id: true },
  findUnique: (id) => ({ id: integerKey(id) }),
  fields: (t) => ({
    databaseId: t.exposeInt('id', { description: 'Its key in the table `strategy_performance`.' }),
    strategyName: t.exposeString('strategyName', { description: 'The strategy, as trades name it.' }),
    periodStartsAt: t.expose('periodStart', {
      type: 'DateTime',
      description: 'The first instant of the period.',
    }),
    periodEndsAt: t.expose('periodEnd', {
      type: 'DateTime',
      description: 'The end of the period, which does not belong to it.',
    }),
    totalTrades: t.exposeInt('totalTrades', {
      nullable: true,
      description: `Confirmed trades whose profit or loss counts. ${GIVEN}`,
    }),
    winningTrades: t.exposeInt('winningTrades', {
      nullable: true,
      description: `Trades that won more than 0. ${GIVEN}`,
    }),
    losingTrades: t.exposeInt('losingTrades', {
      nullable: true,
      description: `Trades that lost more than 0; the rest of \`totalTrades\` came to 0. ${GIVEN}`,
    }),
    totalPnlUsd: t.field({
      type: 'Decimal',
      nullable: true,
      select: { totalPnlUsd: true },
      description: `Profits less losses, in US dollars. ${GIVEN} Null, too, for a value of an older database that Decimal cannot say.`,
      resolve: ({ totalPnlUsd }) => decimalOrNull(totalPnlUsd),
    }),
    sharpeRatio: t.exposeFloat('sharpeRatio', {
      nullable: true,
      description:
        'A ratio without a unit: mean by spread of daily results, annualised with 365 days where it was computed here. Null where it is not defined or was not given.',
    }),
    maxDrawdownPct: t.exposeFloat('maxDrawdownPct', {
      nullable: true,
      description:
        'The deepest fall from the highest equity before it, in per cent of that equity: 12.5. Null without a starting equity, and when it was not given.',
    }),
    winRate: t.exposeFloat('winRate', {
      nullable: true,
      description:
        'Winning trades by `totalTrades`, a fraction. Null without a trade, and when it was not given.',
    }),
    profitFactor: t.exposeFloat('profitFactor', {
      nullable: true,
      description:
        'What was won by what was lost, a ratio without a unit, from 0. Null without a losing trade, for it would be infinite, and when it was not given.',
    }),
    avgTradeDurationMinutes: t.exposeFloat('avgTradeDurationMinutes', {
      nullable: true,
      description:
        'Mean minutes between buying and selling, lots matched first in, first out. Null without a trade that closed a lot, and when it was not given.',
    }),
    metadata: t.expose('metadata', {
      type: 'JSON',
      nullable: true,
      description:
        'How the figures came about. Computed ones have `source` "COMPUTED", `formula`, `inputsHash` and further figures. Null when nothing was said.',
    }),
    createdAt: t.expose('createdAt', {
      type: 'DateTime',
      description: 'When it was stored, by the clock of the database.',
    }),
  }),
});
