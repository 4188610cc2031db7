import type { InputShapeFromFields } from '@pothos/core';
import { builder } from '../../../graphql/builder.ts';
import { marketSnapshotRecorder } from '../actions/market-snapshot-recorder.ts';
import { LONGEST_NAME } from '../domain/read-ledger-values.ts';
import { MarketSnapshotRef } from './market-snapshot.ts';
import { HAPPENED_AT, keyField, type InputFields } from './record-fields.ts';
import { recordMutations } from './record-mutations.ts';

const fields = (t: InputFields) => ({
  takenAt: t.field({ type: 'DateTime', description: `The instant that it is about. ${HAPPENED_AT}` }),
  tokenPair: t.string({ required: true, description: 'The pair: BASE/QUOTE, `SOL/USDC`.' }),
  price: t.field({
    type: 'Decimal',
    required: true,
    description: 'What one of the base token costs, in the quote token, above 0.',
  }),
  volume24hUsd: t.field({
    type: 'Decimal',
    description: 'What was traded in the 24 hours before, in US dollars, from 0.',
  }),
  liquidityUsd: t.field({
    type: 'Decimal',
    description: 'What can be traded against, in US dollars, from 0.',
  }),
  bidAskSpreadBps: t.float({
    description: 'How far bid and ask are apart, in hundredths of a per cent, from 0.',
  }),
  volatility1h: t.float({ description: 'How much the price moved in the hour before, from 0.' }),
  source: t.string({ required: true, description: `Where it is from, in 1 to ${LONGEST_NAME} characters.` }),
  rawData: t.field({ type: 'JSON', description: 'What the source said, as it came.' }),
});
type Input = InputShapeFromFields<ReturnType<typeof fields>>;

recordMutations({
  name: 'MarketSnapshot',
  model: 'MarketSnapshot',
  words: { one: 'a snapshot of a market', several: 'snapshots of markets' },
  node: MarketSnapshotRef,
  item: builder.inputType('MarketSnapshotItemInput', { description: 'One snapshot of a market.', fields }),
  input: builder.inputType('RecordMarketSnapshotInput', {
    description: 'A snapshot of a market.',
    fields: (t) => ({ ...fields(t), ...keyField(t) }),
  }),
  given: (input: Input) => ({
    takenAt: input.takenAt ?? null,
    tokenPair: input.tokenPair,
    price: input.price,
    volume24hUsd: input.volume24hUsd ?? null,
    liquidityUsd: input.liquidityUsd ?? null,
    bidAskSpreadBps: input.bidAskSpreadBps ?? null,
    volatility1h: input.volatility1h ?? null,
    source: input.source,
    rawData: input.rawData ?? null,
  }),
  recorder: marketSnapshotRecorder,
  errors: [],
  find: (db, id, select) => db.marketSnapshot.findUnique({ where: { id }, select }),
});
