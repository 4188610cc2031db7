import { builder } from '../../../../graphql/builder.ts';
import { encodeNodeId } from '../../../../graphql/node-id.ts';
import type { CurvePoint } from '../../domain/performance/equity-curve.ts';
import { writeUsd, type Usd } from '../../domain/performance/usd.ts';

export interface ShownPoint extends CurvePoint {
  readonly startingEquity: Usd | null;
}

export const EquityPointRef = builder.objectRef<ShownPoint>('EquityPoint').implement({
  description: 'A point of an equity curve.',
  fields: (t) => ({
    reachedAt: t.expose('at', {
      type: 'DateTime',
      description: 'The start of the period, the end of a bucket, or the instant of a trade.',
    }),
    pnlUsd: t.field({
      type: 'Decimal',
      description: 'What was won and lost since the start of the period, in US dollars.',
      resolve: ({ net }) => writeUsd(net),
    }),
    equityUsd: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'The same with the starting equity, in US dollars. Null without one.',
      resolve: ({ net, startingEquity }) => (startingEquity === null ? null : writeUsd(startingEquity + net)),
    }),
    tradeId: t.id({
      nullable: true,
      description:
        'The id of the Trade after which it stood so. Null unless the curve goes by trade, and at its start.',
      resolve: ({ tradeId }) => (tradeId === null ? null : encodeNodeId('Trade', tradeId)),
    }),
  }),
});
