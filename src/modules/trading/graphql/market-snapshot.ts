import { builder } from '../../../graphql/builder.ts';
import { integerKey } from '../../../graphql/node-id.ts';
import { decimalOrNull } from '../../../graphql/scalars/decimal.ts';

const OTHERWISE = 'Null when not recorded, also where an older database holds what Decimal cannot say.';

export const MarketSnapshotRef = builder.prismaNode('MarketSnapshot', {
  id: { field: 'id' },
  nullable: true,
  description: 'How the market of a pair of tokens stood at an instant, according to one source.',
  select: { id: true },
  findUnique: (id) => ({ id: integerKey(id) }),
  fields: (t) => ({
    databaseId: t.exposeInt('id', { description: 'Its key in the table `market_snapshots`.' }),
    takenAt: t.expose('timestampUtc', { type: 'DateTime', description: 'The instant that it is about.' }),
    tokenPair: t.exposeString('tokenPair', { description: 'The pair: BASE/QUOTE, `SOL/USDC`.' }),
    price: t.field({
      type: 'Decimal',
      nullable: true,
      select: { price: true },
      description:
        'What one of the base token costs, in the quote token, above 0. Null where an older database holds what Decimal cannot say.',
      resolve: ({ price }) => decimalOrNull(price),
    }),
    volume24hUsd: t.field({
      type: 'Decimal',
      nullable: true,
      select: { volume24hUsd: true },
      description: `What was traded in the 24 hours before, in US dollars, from 0. ${OTHERWISE}`,
      resolve: ({ volume24hUsd }) => decimalOrNull(volume24hUsd),
    }),
    liquidityUsd: t.field({
      type: 'Decimal',
      nullable: true,
      select: { liquidityUsd: true },
      description: `What could be traded against, in US dollars, from 0. ${OTHERWISE}`,
      resolve: ({ liquidityUsd }) => decimalOrNull(liquidityUsd),
    }),
    bidAskSpreadBps: t.exposeFloat('bidAskSpreadBps', {
      nullable: true,
      description:
        'How far bid and ask are apart, in hundredths of a per cent of the price, from 0. Null when not recorded.',
    }),
    volatility1h: t.exposeFloat('volatility1h', {
      nullable: true,
      description:
        'How much the price moved in the hour before, from 0: a fraction of it, unless the source measures it otherwise. Null when not recorded.',
    }),
    source: t.exposeString('source', { description: 'Where it is from: `jupiter`.' }),
    rawData: t.expose('rawData', {
      type: 'JSON',
      nullable: true,
      description: 'What the source said, as it came. Null when not recorded.',
    }),
    createdAt: t.expose('createdAt', {
      type: 'DateTime',
      description: 'When it was stored, by the clock of the database.',
    }),
  }),
});
