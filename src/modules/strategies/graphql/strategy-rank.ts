import { builder } from '../../../graphql/builder.ts';
import type { BenchmarkClv, StrategyRank } from '../reads/strategies-ranking.ts';
import { StrategyTierRef } from './strategy-enums.ts';

const pct = (fraction: number | null): number | null => (fraction === null ? null : fraction * 100);

const BenchmarkClvRef = builder.objectRef<BenchmarkClv>('BenchmarkClv').implement({
  description:
    'The closing line value of bets against the closing prices of one book; books are never put together.',
  fields: (t) => ({
    benchmark: t.exposeString('benchmark', {
      nullable: true,
      description:
        'The code of the book: `PS`. Null where the rows have an average and do not say against whose prices.',
    }),
    bets: t.exposeInt('bets', { description: 'How many bets it is the mean of.' }),
    avgClvPct: t.exposeFloat('avg_clv', {
      description:
        'Their mean, weighted by bets, in per cent; positive when the price taken beat the closing price.',
    }),
  }),
});

export const StrategyRankRef = builder.objectRef<StrategyRank>('StrategyRank').implement({
  description:
    'A strategy over all clubs that it was tested on, active or given up. Of several parameter sets for one club and season the newest ' +
    'version counts; a row without a season counts where the club has none with one. What cannot be counted is left out: rows ' +
    'without bets, wins or profit, and rows whose figures contradict each other. A settled bet counts one unit unless the row stores a turnover. ' +
    'A bet on a draw or a total is in the rows of both clubs: of rows that tell so, as those of `evaluateStrategies` do, it counts once.',
  fields: (t) => ({
    strategyName: t.exposeString('strategyName', {
      description: 'What the strategy is called; unique here.',
    }),
    tier: t.expose('tier', {
      type: StrategyTierRef,
      nullable: true,
      description:
        'The tier that `yieldLowerBoundPct` falls into, as optimistic as it where one club has bets at mixed prices. Null below 30 settled bets.',
    }),
    teams: t.exposeInt('teams', { description: 'Clubs with bets.' }),
    totalBets: t.exposeInt('totalBets', { description: 'Bets, voids included.' }),
    settledBets: t.exposeInt('settledBets', { description: 'Bets won or lost.' }),
    wins: t.exposeInt('wins', { description: 'Bets won.' }),
    winRatePct: t.exposeFloat('winRate', {
      nullable: true,
      description:
        'Bets won of bets settled, in per cent. It ranks nothing: favourites win often and lose money. Null without bets.',
    }),
    turnoverUnits: t.exposeFloat('turnover', {
      description: 'Sum of the stakes of settled bets, in units, less what was returned where rows say so.',
    }),
    totalPnlUnits: t.exposeFloat('totalPnl', {
      description: 'Profit (or loss, negative) of all bets, in units.',
    }),
    roiPct: t.exposeFloat('roi', {
      nullable: true,
      description: 'Profit per turnover, in per cent. Null without bets.',
    }),
    clvByBenchmark: t.field({
      type: [BenchmarkClvRef],
      description:
        'Closing line value by benchmark, by code, what names no benchmark last. Empty where none was measured.',
      resolve: ({ clvByBenchmark }) => [...(clvByBenchmark ?? [])],
    }),
    meanYieldPct: t.float({
      nullable: true,
      description:
        'The mean over clubs of profit per unit staked, in per cent: each club counts by 1 / (variance of a bet / its bets + between-club ' +
        'variance), DerSimonian and Laird (1986). Null without a win.',
      resolve: ({ meanYield }) => pct(meanYield),
    }),
    teamSpreadPct: t.float({
      nullable: true,
      description:
        'Standard deviation of the true yields of clubs about that mean, beyond what chance explains, in per cent: 0 when they ' +
        'cannot be told apart. Null without a win.',
      resolve: ({ teamSpread }) => pct(teamSpread),
    }),
    yieldLowerBoundPct: t.float({
      nullable: true,
      description:
        'Lower 95 % bound (one-sided) of profit per unit staked, in per cent, for the mean to which the yields of the clubs are shrunk: below ' +
        'that mean by the greater of the error that the bets give (z = 1.645) and the one that the clubs give (Hartung and Knapp, 2001; ' +
        't of clubs - 1 degrees of freedom), so that a few clubs that differ bound little. For one club it is the bound of its bets: too ' +
        'high for mixed prices unless all rows store `return_squares`. It takes the bets of clubs as independent. ' +
        '-100 without a win. Null below 30 settled bets.',
      resolve: ({ yieldBound }) => pct(yieldBound),
    }),
  }),
});
