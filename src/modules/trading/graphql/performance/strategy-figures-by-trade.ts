import { builder } from '../../../../graphql/builder.ts';
import { fromScaled } from '../../../../shared/scaled-decimal.ts';
import { closingTradesOf, meanMinutes } from '../../domain/performance/round-trips.ts';
import { writeUsd } from '../../domain/performance/usd.ts';
import { activityOf, extremesOf, roundTripsOf } from './shown-figures.ts';
import { StrategyFiguresRef } from './strategy-figures.ts';
import { TokenRoundTripsRef } from './token-round-trips.ts';

/** Lamports of a SOL, as a power of ten. */
const LAMPORT_DIGITS = 9;

builder.objectFields(StrategyFiguresRef, (t) => ({
  largestWinUsd: t.field({
    type: 'Decimal',
    nullable: true,
    description: 'The most that one trade won, in US dollars. Null without a winning trade.',
    resolve: async (figures) => {
      const { largestWin } = await extremesOf(figures);
      return largestWin === null ? null : writeUsd(largestWin);
    },
  }),
  largestLossUsd: t.field({
    type: 'Decimal',
    nullable: true,
    description: 'The most that one trade lost, in US dollars, above 0. Null without a losing trade.',
    resolve: async (figures) => {
      const { largestLoss } = await extremesOf(figures);
      return largestLoss === null ? null : writeUsd(largestLoss);
    },
  }),
  maxTradeDrawdownUsd: t.field({
    type: 'Decimal',
    description:
      'The maximum drawdown of the sums after each counted trade, in US dollars, at least `maxDrawdownUsd`. Trades of one instant follow each other ' +
      'in the order of their keys.',
    resolve: async (figures) => writeUsd((await extremesOf(figures)).maxDrawdown),
  }),
  maxTradeDrawdownPct: t.float({
    nullable: true,
    description: 'The same in per cent of the highest equity before. Null without a starting equity.',
    resolve: async (figures) => (await extremesOf(figures)).maxDrawdownPct,
  }),
  confirmedTrades: t.int({
    description:
      'Confirmed trades of the period, whether they count or not. Volume, fees and durations are theirs.',
    resolve: async (figures) => (await activityOf(figures)).confirmedTrades,
  }),
  volumeUsd: t.field({
    type: 'Decimal',
    description:
      'What confirmed trades moved, in US dollars: the amount of the side that is a USD stablecoin, what was paid where both are.',
    resolve: async (figures) => writeUsd((await activityOf(figures)).volume),
  }),
  tradesWithoutVolume: t.int({
    description: 'Confirmed trades with no such side, or no amount of it: they are not in `volumeUsd`.',
    resolve: async (figures) => (await activityOf(figures)).tradesWithoutVolume,
  }),
  feesSol: t.field({
    type: 'Decimal',
    description:
      'Fees of the network for confirmed trades as far as they are known, in SOL (1,000,000,000 lamports).',
    resolve: async (figures) => fromScaled((await activityOf(figures)).feesLamports, LAMPORT_DIGITS),
  }),
  tradesWithoutFee: t.int({
    description: 'Confirmed trades whose fee is not known: they are not in `feesSol`.',
    resolve: async (figures) => (await activityOf(figures)).tradesWithoutFee,
  }),
  avgTradeDurationMinutes: t.float({
    nullable: true,
    description:
      'Mean minutes between buying and selling, over the trades of the period that sold something of an earlier lot. Lots of a strategy and token ' +
      'are sold first in, first out; a sale from several lots counts with their mean age, weighted by quantity. Null without such a trade.',
    resolve: async (figures) => meanMinutes(await roundTripsOf(figures)),
  }),
  closingTrades: t.int({
    description: 'Over how many sales `avgTradeDurationMinutes` is the mean; 0 where it is null.',
    resolve: async (figures) => closingTradesOf(await roundTripsOf(figures)),
  }),
  roundTrips: t.field({
    type: [TokenRoundTripsRef],
    description:
      'What was bought and sold again, token by token in the order of their names, and what is still open. USD stablecoins are money and no ' +
      'token of these; a swap of two others sells one and buys the other. Of all strategies together, each token once a strategy.',
    complexity: { field: 1, multiplier: 10 },
    resolve: async (figures) => [...(await roundTripsOf(figures))],
  }),
}));
