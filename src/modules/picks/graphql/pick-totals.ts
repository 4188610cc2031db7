import { builder } from '../../../graphql/builder.ts';
import type { ClosingPerformance, PickBin, PickCalibration, PickTotals } from '../domain/pick-performance.ts';

const PickBinRef = builder.objectRef<PickBin>('PickBin').implement({
  description: 'The picks whose probability lies between two bounds, and how they went.',
  fields: (t) => ({
    from: t.exposeFloat('from', { description: 'The lower bound, a fraction 0..1, included.' }),
    to: t.exposeFloat('to', {
      description: 'The upper bound, a fraction 0..1, excluded but for the last bin.',
    }),
    picks: t.exposeInt('picks', {
      description: 'Picks in the bin that were won or lost, half ones included.',
    }),
    weight: t.exposeFloat('weight', {
      description: 'The same in units of whole stakes: half results count one half.',
    }),
    meanProbability: t.exposeFloat('meanProbability', {
      nullable: true,
      description: 'Mean probability by weight, a fraction 0..1. Null in an empty bin.',
    }),
    observedRate: t.exposeFloat('observedRate', {
      nullable: true,
      description:
        'Share of the weight that was won, a fraction 0..1: close to the mean probability when calibrated. Null in an empty bin.',
    }),
    lower: t.exposeFloat('lower', {
      description:
        'Lower bound of the observed rate, a fraction 0..1: Wilson interval of 95 %. 0 in an empty bin.',
    }),
    upper: t.exposeFloat('upper', {
      description: 'Upper bound of the observed rate, a fraction 0..1. 1 in an empty bin.',
    }),
  }),
});

const PickCalibrationRef = builder.objectRef<PickCalibration>('PickCalibration').implement({
  description:
    "How the probabilities of picks came true. Pushes and voids are left out and half results count one half: a pick's probability is that of the " +
    'part of the stake that does not come back.',
  fields: (t) => ({
    picks: t.exposeInt('picks', { description: 'Picks that count: won or lost, half ones included.' }),
    expectedCalibrationError: t.exposeFloat('expectedCalibrationError', {
      nullable: true,
      description:
        'Mean distance of observed rate and mean probability over the bins by weight, a fraction from 0, the best, to 1. Null without picks.',
    }),
    bins: t.field({
      type: [PickBinRef],
      complexity: { field: 1, multiplier: 10 },
      description: 'Ten bins of equal width, ascending, empty ones included.',
      resolve: ({ bins }) => [...bins],
    }),
  }),
});

export const PickClosingRecordRef = builder.interfaceRef<ClosingPerformance>('PickClosingRecord').implement({
  description: 'The closing line value of picks by one benchmark; benchmarks are never put together.',
  fields: (t) => ({
    benchmark: t.exposeString('benchmark', {
      description: 'The code of the book: `PS` Pinnacle, `BFE` the exchange, `B365`, `AVG` the average.',
    }),
    picks: t.exposeInt('fairPicks', { description: 'Picks with a fair closing price, 0 or more.' }),
    meanFairClv: t.exposeFloat('meanFairClv', {
      nullable: true,
      description:
        'Mean of net price taken / fair closing price - 1, the margin taken out: 0.02 is two per cent. Null without picks.',
    }),
    fairBeatShare: t.exposeFloat('fairBeatShare', {
      nullable: true,
      description:
        'Share of picks whose price was above the fair closing price, a fraction 0..1. Null without picks.',
    }),
    rawPicks: t.exposeInt('rawPicks', { description: 'Picks with a closing price at the same line.' }),
    meanRawClv: t.exposeFloat('meanRawClv', {
      nullable: true,
      description:
        'Mean of net price taken / closing price - 1, a fraction that the margin flatters. Null without `rawPicks`.',
    }),
    rawBeatShare: t.exposeFloat('rawBeatShare', {
      nullable: true,
      description:
        'Share of `rawPicks` whose price was above the closing price, a fraction 0..1. Null without them.',
    }),
    repricedPicks: t.exposeInt('repriced', {
      description:
        'Of `picks`, handicaps whose line moved: their fair price follows from the closing handicap and total.',
    }),
  }),
});

const count = (name: 'picks' | 'open' | 'won' | 'halfWon' | 'push' | 'halfLost' | 'lost' | 'void') => ({
  resolve: ({ sums }: PickTotals) => sums[name],
});

export const PickTotalsRef = builder.interfaceRef<PickTotals>('PickTotals').implement({
  description: 'What came of picks. Stakes, turnover and profit are in units.',
  fields: (t) => ({
    picks: t.int({ description: 'All picks, open ones included.', ...count('picks') }),
    open: t.int({ description: 'Picks whose result is not known yet.', ...count('open') }),
    settled: t.exposeInt('settled', { description: 'Picks that are settled, voids included.' }),
    won: t.int({ description: 'Picks that won their whole stake.', ...count('won') }),
    halfWon: t.int({
      description: 'Picks that won half of their stake and got the other half back.',
      ...count('halfWon'),
    }),
    push: t.int({ description: 'Picks whose line was met: the stake came back.', ...count('push') }),
    halfLost: t.int({
      description: 'Picks that lost half of their stake and got the other half back.',
      ...count('halfLost'),
    }),
    lost: t.int({ description: 'Picks that lost their whole stake.', ...count('lost') }),
    void: t.int({ description: 'Picks that do not stand: the stake came back.', ...count('void') }),
    stakeUnits: t.field({
      type: 'Decimal',
      description: 'Sum of the stakes of settled picks, in units, exact.',
      resolve: ({ sums }) => sums.stakeUnits,
    }),
    turnoverUnits: t.field({
      type: 'Decimal',
      description:
        'What of them was won or lost, in units: pushes and voids are out, half results count one half.',
      resolve: ({ sums }) => sums.turnoverUnits,
    }),
    profitUnits: t.field({
      type: 'Decimal',
      description: 'Profit in units, a loss negative, exact.',
      resolve: ({ sums }) => sums.profitUnits,
    }),
    roi: t.exposeFloat('roi', {
      nullable: true,
      description: 'Profit / turnover, a fraction: 0.05 is five per cent. Null without turnover.',
    }),
    hitRate: t.exposeFloat('hitRate', {
      nullable: true,
      description: 'Picks won of those won or lost, half ones included, a fraction 0..1. Null without any.',
    }),
    calibration: t.expose('calibration', {
      type: PickCalibrationRef,
      description: 'How the probabilities came true.',
    }),
  }),
});
