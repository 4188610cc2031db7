import { builder } from '../../../../graphql/builder.ts';
import { writeUsd, type Usd } from '../../domain/performance/usd.ts';
import type { ShownFigures } from './shown-figures.ts';

const usd = (amount: Usd | null): string | null => (amount === null ? null : writeUsd(amount));

/** Figures of a strategy, or of all together. What is not a sum over days is added by the files beside this one. */
export const StrategyFiguresRef = builder.objectRef<ShownFigures>('StrategyFigures').implement({
  description:
    'What the trades of a strategy, or of all strategies together, came to in a period. A trade counts when it is CONFIRMED and its profit or ' +
    'loss is a number. Sums are exact to 18 digits behind the point.',
  fields: (t) => ({
    strategyName: t.field({
      type: 'String',
      nullable: true,
      description: 'The strategy. Null for trades that name none, and for all strategies together.',
      resolve: ({ strategy }) => strategy,
    }),
    days: t.int({
      description: 'UTC days that the period touches, those without a trade included.',
      resolve: ({ figures }) => figures.days,
    }),
    trades: t.int({
      description: 'Trades that count: confirmed ones with a profit or loss.',
      resolve: ({ figures }) => figures.trades,
    }),
    winningTrades: t.int({
      description: 'Counted trades that won more than 0.',
      resolve: ({ figures }) => figures.winningTrades,
    }),
    losingTrades: t.int({
      description: 'Counted trades that lost more than 0.',
      resolve: ({ figures }) => figures.losingTrades,
    }),
    breakEvenTrades: t.int({
      description: 'Counted trades that came to exactly 0: neither winning nor losing.',
      resolve: ({ figures }) => figures.breakEvenTrades,
    }),
    pendingTrades: t.int({
      description: 'Trades that are PENDING.',
      resolve: ({ uncounted }) => uncounted.pending,
    }),
    failedTrades: t.int({
      description: 'Trades that are FAILED.',
      resolve: ({ uncounted }) => uncounted.failed,
    }),
    cancelledTrades: t.int({
      description: 'Trades that are CANCELLED.',
      resolve: ({ uncounted }) => uncounted.cancelled,
    }),
    unvaluedTrades: t.int({
      description: 'Confirmed trades without a profit or loss, such as those that only opened a position.',
      resolve: ({ uncounted }) => uncounted.unvalued,
    }),
    unreadableTrades: t.int({
      description:
        'Trades of an older database that are confirmed with a profit or loss that is NaN or infinite, or have a status that is none of these: left out of every sum.',
      resolve: ({ uncounted }) => uncounted.unreadable,
    }),
    totalPnlUsd: t.field({
      type: 'Decimal',
      description: 'Profits less losses of the counted trades, in US dollars.',
      resolve: ({ figures }) => writeUsd(figures.totalPnl),
    }),
    grossProfitUsd: t.field({
      type: 'Decimal',
      description: 'What the winning trades won, in US dollars.',
      resolve: ({ figures }) => writeUsd(figures.grossProfit),
    }),
    grossLossUsd: t.field({
      type: 'Decimal',
      description: 'What the losing trades lost, in US dollars, not below 0.',
      resolve: ({ figures }) => writeUsd(figures.grossLoss),
    }),
    winRate: t.float({
      nullable: true,
      description:
        'Winning trades by counted trades, a fraction; those that came to 0 are among the latter. Null without a trade.',
      resolve: ({ figures }) => figures.winRate,
    }),
    profitFactor: t.float({
      nullable: true,
      description:
        'Gross profit by gross loss, a ratio without a unit, from 0. Null without a losing trade: it would be infinite, or 0 by 0.',
      resolve: ({ figures }) => figures.profitFactor,
    }),
    expectancyUsd: t.field({
      type: 'Decimal',
      nullable: true,
      description:
        'Profits less losses by counted trades: the mean of a trade, in US dollars. Null without a trade.',
      resolve: ({ figures }) => usd(figures.expectancy),
    }),
    averageWinUsd: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'The mean of the winning trades, in US dollars. Null without one.',
      resolve: ({ figures }) => usd(figures.averageWin),
    }),
    averageLossUsd: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'The mean of the losing trades, in US dollars, above 0. Null without one.',
      resolve: ({ figures }) => usd(figures.averageLoss),
    }),
    sharpeRatio: t.float({
      nullable: true,
      description:
        'A ratio without a unit: mean by standard deviation (n - 1) of daily returns, times the root of 365: tokens are traded every day. A day of UTC returns its profits ' +
        'less losses by the equity with which it began; without a starting equity, the daily amounts in US dollars take the place of ' +
        'returns. The riskless return is 0. Null with fewer than two days, without a spread, and where the equity was used up. Sharpe 1966, 1994.',
      resolve: ({ figures }) => figures.sharpeRatio,
    }),
    sortinoRatio: t.float({
      nullable: true,
      description:
        'The same ratio without a unit, with the downside deviation in place of the standard deviation: the root of the mean square of daily returns below 0, over all ' +
        'days. Null, too, without a losing day. Sortino and van der Meer 1991.',
      resolve: ({ figures }) => figures.sortinoRatio,
    }),
    maxDrawdownUsd: t.field({
      type: 'Decimal',
      description:
        'The deepest fall of the summed profits and losses at the ends of UTC days below their highest point before, the start of the period ' +
        'included, in US dollars; 0 without one. `maxTradeDrawdownUsd` sees falls within a day, too.',
      resolve: ({ figures }) => writeUsd(figures.maxDrawdownUsd),
    }),
    maxDrawdownPct: t.float({
      nullable: true,
      description:
        'The deepest fall of the equity at the ends of UTC days, in per cent of its highest point before: 12.5. More than 100 where losses went ' +
        'beyond the equity. Null without a starting equity.',
      resolve: ({ figures }) => figures.maxDrawdownPct,
    }),
  }),
});
