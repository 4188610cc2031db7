import { builder } from '../../../../graphql/builder.ts';
import { netOf, tradesOf, type BucketSums } from '../../domain/performance/bucket-sums.ts';
import type { Period } from '../../domain/performance/period.ts';
import { writeUsd } from '../../domain/performance/usd.ts';

export interface ShownBucket {
  readonly period: Period;
  readonly sums: BucketSums;
}

export const PerformanceBucketRef = builder.objectRef<ShownBucket>('PerformanceBucket').implement({
  description:
    'What the counted trades of an hour, a day, a week or a month came to. Buckets of a period add up to the whole.',
  fields: (t) => ({
    startsAt: t.field({
      type: 'DateTime',
      description: 'Its first instant.',
      resolve: ({ period }) => period.from,
    }),
    endsAt: t.field({
      type: 'DateTime',
      description: 'Its end, which belongs to the next one.',
      resolve: ({ period }) => period.to,
    }),
    trades: t.int({
      description: 'Counted trades; 0 where there was none.',
      resolve: ({ sums }) => tradesOf(sums),
    }),
    winningTrades: t.int({
      description: 'Trades that won more than 0.',
      resolve: ({ sums }) => sums.winningTrades,
    }),
    losingTrades: t.int({
      description: 'Trades that lost more than 0.',
      resolve: ({ sums }) => sums.losingTrades,
    }),
    pnlUsd: t.field({
      type: 'Decimal',
      description: 'Profits less losses, in US dollars.',
      resolve: ({ sums }) => writeUsd(netOf(sums)),
    }),
    grossProfitUsd: t.field({
      type: 'Decimal',
      description: 'What winning trades won, in US dollars.',
      resolve: ({ sums }) => writeUsd(sums.grossProfit),
    }),
    grossLossUsd: t.field({
      type: 'Decimal',
      description: 'What losing trades lost, in US dollars, not below 0.',
      resolve: ({ sums }) => writeUsd(sums.grossLoss),
    }),
  }),
});
