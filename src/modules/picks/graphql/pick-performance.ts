import { builder } from '../../../graphql/builder.ts';
import type { Clusters } from '../../../quant/resampling/group-clusters.ts';
import { nextTurn } from '../../../shared/next-turn.ts';
import { BENCHMARKS } from '../../matches/domain/benchmark.ts';
import { OddsMarketRef } from '../../matches/graphql/odds-enums.ts';
import { ODDS_MARKETS } from '../../matches/domain/odds.ts';
import {
  type ClosingPerformance,
  dayInterval,
  type PickPerformance,
  type PickTotals,
} from '../domain/pick-performance.ts';
import { PickClosingRecordRef, PickTotalsRef } from './pick-totals.ts';

/** A bootstrap is some milliseconds of computing: few of them in one operation. */
const INTERVAL_COST = 400;

interface Interval {
  readonly lower: number;
  readonly upper: number;
}

const IntervalRef = builder.objectRef<Interval>('PickInterval').implement({
  description:
    'An interval of 95 % by the bootstrap of whole match days, bias-corrected and accelerated (BCa).',
  fields: (t) => ({
    lower: t.exposeFloat('lower', { description: 'The lower bound, a fraction.' }),
    upper: t.exposeFloat('upper', { description: 'The upper bound, a fraction.' }),
  }),
});

/** Others get their turn before each bootstrap. */
async function intervalOf(days: Clusters | undefined): Promise<Interval | null> {
  await nextTurn();
  return days ? dayInterval(days) : null;
}

const PickClosingPerformanceRef = builder
  .objectRef<ClosingPerformance & { readonly days: Clusters | undefined }>('PickClosingPerformance')
  .implement({
    description: 'The closing line value of picks by one benchmark, with an interval.',
    interfaces: [PickClosingRecordRef],
    fields: (t) => ({
      fairClvInterval: t.field({
        type: IntervalRef,
        nullable: true,
        complexity: INTERVAL_COST,
        description: 'The interval of `meanFairClv`. Null below ten match days with fair closing prices.',
        resolve: ({ days }) => intervalOf(days),
      }),
    }),
  });

const PickClosingSummaryRef = builder.objectRef<ClosingPerformance>('PickClosingSummary').implement({
  description: 'The closing line value of the picks of one market or division by one benchmark.',
  interfaces: [PickClosingRecordRef],
});

const PickMarketTotalsRef = builder
  .objectRef<PickTotals & { readonly market: string }>('PickMarketTotals')
  .implement({
    description: 'What came of the picks of one market.',
    interfaces: [PickTotalsRef],
    fields: (t) => ({
      market: t.field({
        type: OddsMarketRef,
        description: 'What was bet on.',
        resolve: ({ market }) => readMarket(market),
      }),
      closing: t.field({
        type: [PickClosingSummaryRef],
        complexity: { field: 1, multiplier: BENCHMARKS.length },
        description: 'Closing line value by benchmark, the sharpest first. Empty while no pick is settled.',
        resolve: ({ closing }) => [...closing],
      }),
    }),
  });

const PickDivisionTotalsRef = builder
  .objectRef<PickTotals & { readonly division: string }>('PickDivisionTotals')
  .implement({
    description: 'What came of the picks of one division.',
    interfaces: [PickTotalsRef],
    fields: (t) => ({
      division: t.exposeString('division', { description: 'The code of the division: `E0`.' }),
      closing: t.field({
        type: [PickClosingSummaryRef],
        complexity: { field: 1, multiplier: BENCHMARKS.length },
        description: 'Closing line value by benchmark, the sharpest first. Empty while no pick is settled.',
        resolve: ({ closing }) => [...closing],
      }),
    }),
  });

export const PickPerformanceRef = builder.objectRef<PickPerformance>('PickPerformance').implement({
  description: 'What came of picks, as they are settled now.',
  interfaces: [PickTotalsRef],
  fields: (t) => ({
    roiInterval: t.field({
      type: IntervalRef,
      nullable: true,
      complexity: INTERVAL_COST,
      description:
        'The interval of `roi`: 1,000 draws of whole match days, each with its profit and turnover, always the same for the same picks. Null ' +
        'below ten match days with turnover.',
      resolve: ({ returnDays }) => intervalOf(returnDays),
    }),
    closing: t.field({
      type: [PickClosingPerformanceRef],
      complexity: { field: 1, multiplier: BENCHMARKS.length },
      description: 'Closing line value by benchmark, the sharpest first. Empty while no pick is settled.',
      resolve: ({ closing, closingDays }) =>
        closing.map((one) => ({ ...one, days: closingDays.get(one.benchmark) })),
    }),
    byMarket: t.field({
      type: [PickMarketTotalsRef],
      complexity: { field: 1, multiplier: 3 },
      description: 'The same of each market with picks, in the order of their names.',
      resolve: ({ byMarket }) => [...byMarket],
    }),
    byDivision: t.field({
      type: [PickDivisionTotalsRef],
      description: 'The same of each division with picks, in the order of their codes.',
      resolve: ({ byDivision }) => [...byDivision],
    }),
  }),
});

function readMarket(market: string): (typeof ODDS_MARKETS)[number] {
  const known = ODDS_MARKETS.find((one) => one === market);
  if (!known) throw new Error(`A pick of the unknown market ${market} is stored.`);
  return known;
}
