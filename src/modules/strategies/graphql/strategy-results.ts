import { builder } from '../../../graphql/builder.ts';
import { measuresOfStrategy } from '../loaders.ts';
import { StrategyRef } from './strategy.ts';

const pct = (fraction: number | null | undefined): number | null =>
  fraction === null || fraction === undefined ? null : fraction * 100;

builder.prismaObjectFields(StrategyRef, (t) => ({
  isBestStrategy: t.exposeBoolean('isBestStrategy', {
    nullable: true,
    description:
      'Whether it is the best one of its club: rank 1 among those that were tested with it. It can have lost: see `yieldLowerBoundPct`. Null when not judged.',
  }),
  strategyRank: t.exposeInt('strategyRank', {
    nullable: true,
    description:
      'Rank among the strategies of its club, 1 the best; of tested ones by `yieldLowerBoundPct` within a season, controls left out. Null when not ranked, as below ten settled bets.',
  }),
  totalBets: t.exposeInt('totalBets', {
    nullable: true,
    description: 'Bets, voids included. Null when not counted.',
  }),
  wins: t.exposeInt('wins', { nullable: true, description: 'Bets won. Null when not counted.' }),
  losses: t.exposeInt('losses', { nullable: true, description: 'Bets lost. Null when not counted.' }),
  winRatePct: t.exposeFloat('winRate', {
    nullable: true,
    description: 'Bets won of bets settled, in per cent: 61.5. Null without bets.',
  }),
  profitUnits: t.exposeFloat('profit', {
    nullable: true,
    description: 'Profit (or loss, negative) as the column `profit` has it, in units. Null when not stored.',
  }),
  totalPnlUnits: t.exposeFloat('totalPnl', {
    nullable: true,
    description: 'Profit and loss of all bets, in units. Null without bets.',
  }),
  roiPct: t.exposeFloat('roi', {
    nullable: true,
    description:
      'Profit per turnover, voids out, in per cent: 13.8. Of tested strategies returned halves of stakes are out too. Null without bets.',
  }),
  avgClvPct: t.exposeFloat('avgClv', {
    nullable: true,
    description:
      'Average closing line value, in per cent; positive when the price taken beat the closing price. Of a tested strategy against the ' +
      "fair closing price of the season's benchmark alone. Null when not measured.",
  }),
  unluckyCount: t.exposeInt('unluckyCount', {
    nullable: true,
    description: 'Bets lost although the closing line had moved towards the pick. Null when not reviewed.',
  }),
  badAnalysisCount: t.exposeInt('badAnalysisCount', {
    nullable: true,
    description: 'Bets lost after the closing line had moved away from the pick. Null when not reviewed.',
  }),
  yieldLowerBoundPct: t.float({
    nullable: true,
    select: { strategyId: true },
    description:
      'Lower 95 % bound (one-sided, z = 1.645) of profit per unit staked, in per cent, -100 or more: price x p - 1 - z x sqrt(variance / n), ' +
      'where n = settled bets, price = (1 + profit / turnover) x n / wins is what winners brought, p = (wins + z^2 / 2) / (n + z^2) ' +
      '(Agresti and Coull, 1998). Where the row stores `return_squares`, the variance is that of its bets; else that of bets at one price, ' +
      'and for mixed prices the bound is too high: above the true yield 12 to 25 times of 100 where prices span 1.1 to 15, not 5. ' +
      'Settled bets are wins + losses; wins follow from the win rate where they are not stored; the turnover is one unit each unless the ' +
      'row says another. Null below 10 settled bets, and where wins or the profit are not stored or contradict each other.',
    resolve: async ({ strategyId }, _args, context) =>
      pct((await measuresOfStrategy(context).load(strategyId))?.yieldBound),
  }),
  conviction: t.float({
    nullable: true,
    select: { strategyId: true },
    description:
      'How far the results can be trusted to be a profit, 0..100: 50 + 5 x `yieldLowerBoundPct` (in per cent), held within 0..100. ' +
      'From 50 on it does not lose, with 95 % confidence; 100 is a bound of +10 per cent. For mixed prices as optimistic as that bound; null where it is.',
    resolve: async ({ strategyId }, _args, context) =>
      (await measuresOfStrategy(context).load(strategyId))?.conviction ?? null,
  }),
}));
