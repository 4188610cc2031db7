import { defineFilter } from '../../../graphql/filters/define-filter.ts';
import { integerKey } from '../../../graphql/node-id.ts';

export const marketSnapshotFilter = defineFilter<'MarketSnapshot'>('MarketSnapshot', {
  id: { kind: 'id', column: 'id', keyOf: integerKey, description: 'By id.' },
  databaseId: { kind: 'int', column: 'id', description: 'By `databaseId`.' },
  takenAt: { kind: 'dateTime', column: 'timestampUtc', description: 'By the instant that it is about.' },
  tokenPair: { kind: 'string', column: 'tokenPair', description: 'By the pair.' },
  price: { kind: 'decimal', column: 'price', description: 'By the price, in the quote token.' },
  volume24hUsd: {
    kind: 'decimal',
    column: 'volume24hUsd',
    description: 'By what was traded in a day, in US dollars.',
  },
  liquidityUsd: {
    kind: 'decimal',
    column: 'liquidityUsd',
    description: 'By what could be traded against, in US dollars.',
  },
  bidAskSpreadBps: {
    kind: 'float',
    column: 'bidAskSpreadBps',
    description: 'By how far bid and ask are apart, in hundredths of a per cent.',
  },
  volatility1h: {
    kind: 'float',
    column: 'volatility1h',
    description: 'By how much the price moved in an hour.',
  },
  source: { kind: 'string', column: 'source', description: 'By where it is from.' },
  createdAt: { kind: 'dateTime', column: 'createdAt', description: 'By when it was stored.' },
});
