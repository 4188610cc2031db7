import { builder } from '../../../graphql/builder.ts';
import type { BetCalibration } from '../domain/backtest/bet-calibration.ts';
import type { BenchmarkRecord } from '../domain/backtest/bet-record.ts';
import type { ConfigurationResult } from '../domain/evaluation-result.ts';
import { NoReturnReasonRef } from './no-return-reason.ts';
import { StrategyMarketFamilyRef } from './strategy-enums.ts';

const ClosingLineRecordRef = builder.objectRef<BenchmarkRecord>('ClosingLineRecord').implement({
  description:
    'The closing line value of bets by one benchmark; benchmarks are never put together. Prices of an exchange count net of commission.',
  fields: (t) => ({
    benchmark: t.exposeString('book', {
      description: 'The code of the book: `PS` Pinnacle, `BFE` the exchange, `B365`, `AVG` the average.',
    }),
    bets: t.exposeInt('bets', { description: 'Bets with a fair closing price, 1 or more.' }),
    avgFairClv: t.exposeFloat('avgFairClv', {
      description:
        'Mean of price taken / fair closing price - 1, the margin taken out: the honest one. 0.02 is two per cent.',
    }),
    rawBets: t.exposeInt('rawBets', { description: 'Bets with a closing price at the same line.' }),
    avgRawClv: t.exposeFloat('avgRawClv', {
      nullable: true,
      description:
        'Mean of price taken / closing price - 1, a fraction that the margin flatters. Null without `rawBets`.',
    }),
    repricedBets: t.int({
      description:
        'Of `bets`, handicaps whose line moved: their fair price follows from the closing handicap and total.',
      resolve: ({ repriced }) => repriced,
    }),
  }),
});

const BetCalibrationRef = builder.objectRef<BetCalibration>('BetCalibration').implement({
  description: "How the model's probabilities of the bets came true. Voids are left out.",
  fields: (t) => ({
    forecasts: t.exposeInt('forecasts', { description: 'Settled bets with a probability, 1 or more.' }),
    meanProbability: t.exposeFloat('meanProbability', {
      description: 'Their mean probability to win, half wins included, unless void, as a fraction.',
    }),
    hitRate: t.exposeFloat('hitRate', {
      description: 'How many of them won, half wins included, as a fraction.',
    }),
    brier: t.exposeFloat('brier', {
      description:
        'Mean squared difference of probability and outcome, a fraction from 0, the best, to 1; always saying 0.5 gets 0.25.',
    }),
    expectedCalibrationError: t.exposeFloat('expectedCalibrationError', {
      nullable: true,
      description:
        'Mean distance of hit rate and probability over ten bins of equal width, weighted by forecasts, as a fraction. Null without forecasts.',
    }),
  }),
});

export const StrategyConfigurationRef = builder
  .objectRef<ConfigurationResult>('StrategyConfiguration')
  .implement({
    description:
      'What a strategy with one set of parameters brought over a league, one unit a bet; each bet counts once. Fractions, not per cent.',
    fields: (t) => ({
      strategyName: t.exposeString('strategyName', { description: 'The strategy, as in its rows.' }),
      marketFamily: t.expose('marketFamily', {
        type: StrategyMarketFamilyRef,
        description: 'What it bets on.',
      }),
      isReported: t.exposeBoolean('isReported', {
        description:
          'Whether it is the one in the rows of the clubs: it was set down before any result was seen, the others were tried beside it.',
      }),
      isControl: t.exposeBoolean('isControl', {
        description: 'Whether it is a yardstick that nobody is meant to follow.',
      }),
      parameters: t.expose('parameters', {
        type: 'JSON',
        description: 'The rule as data: market, sides, limits; null members are no condition.',
      }),
      bets: t.exposeInt('bets', { description: 'Bets, voids included.' }),
      wins: t.exposeInt('wins', { description: 'Bets won, half wins included.' }),
      losses: t.exposeInt('losses', { description: 'Bets lost, half losses included.' }),
      voids: t.exposeInt('voids', { description: 'Bets whose whole stake was returned.' }),
      hitRate: t.exposeFloat('hitRate', {
        nullable: true,
        description: 'Bets won of bets won or lost, a fraction. Null without any.',
      }),
      turnoverUnits: t.exposeFloat('turnoverUnits', {
        nullable: true,
        description:
          'Sum of the stakes less what was returned, in units: a half win or half loss counts one half. Null with `NO_ODDS`.',
      }),
      profitUnits: t.exposeFloat('profitUnits', {
        nullable: true,
        description: 'Profit (or loss, negative), in units. Null with `NO_ODDS` and without bets.',
      }),
      roi: t.exposeFloat('roi', {
        nullable: true,
        description: 'Profit / turnover: 0.05 is five per cent. Null with `noReturnReason`.',
      }),
      noReturnReason: t.expose('noReturnReason', {
        type: NoReturnReasonRef,
        nullable: true,
        description: 'Why there is no ROI. Null where there is one.',
      }),
      yieldLowerBound: t.exposeFloat('yieldLowerBound', {
        nullable: true,
        description:
          'Lower 95 % bound of `roi`, a fraction, as `Strategy.yieldLowerBoundPct`, of this configuration as if no other had been tried. ' +
          'Null below ten settled bets and without prices.',
      }),
      closing: t.field({
        type: [ClosingLineRecordRef],
        description:
          'Closing line value by benchmark, the sharpest first; those that closed no bet are left out.',
        resolve: ({ closing }) => [...closing],
      }),
      unluckyLosses: t.exposeInt('unluckyLosses', {
        nullable: true,
        description:
          "Losses although the fair closing price of the season's benchmark was below the price taken. Null where it closed no bet.",
      }),
      badAnalysisLosses: t.exposeInt('badAnalysisLosses', {
        nullable: true,
        description: 'Losses with a fair closing price above the price taken. Null where none was closed.',
      }),
      calibration: t.field({
        type: BetCalibrationRef,
        nullable: true,
        description: 'How the model’s probabilities came true. Null when it said nothing of any settled bet.',
        resolve: ({ calibration }) => calibration,
      }),
    }),
  });
