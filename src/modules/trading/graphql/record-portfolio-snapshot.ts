import type { InputShapeFromFields } from '@pothos/core';
import { builder } from '../../../graphql/builder.ts';
import { portfolioSnapshotRecorder } from '../actions/portfolio-snapshot-recorder.ts';
import { PortfolioSnapshotRef } from './portfolio-snapshot.ts';
import { HAPPENED_AT, keyField, type InputFields } from './record-fields.ts';
import { recordMutations } from './record-mutations.ts';

const fields = (t: InputFields) => ({
  takenAt: t.field({ type: 'DateTime', description: `The instant that it is about. ${HAPPENED_AT}` }),
  totalValueUsd: t.field({
    type: 'Decimal',
    required: true,
    description: 'What everything together is worth, in US dollars.',
  }),
  cashUsdc: t.field({ type: 'Decimal', description: 'How much of it is USDC.' }),
  positions: t.field({ type: 'JSON', description: 'The tokens that are held, in any form.' }),
  pnl24hUsd: t.field({ type: 'Decimal', description: 'Profit of the 24 hours before, in US dollars.' }),
  pnl7dUsd: t.field({ type: 'Decimal', description: 'Profit of the 7 days before, in US dollars.' }),
  pnl30dUsd: t.field({ type: 'Decimal', description: 'Profit of the 30 days before, in US dollars.' }),
  riskScore: t.float({ description: 'How risky the desk finds it, on a scale of its own, from 0.' }),
});
type Input = InputShapeFromFields<ReturnType<typeof fields>>;

recordMutations({
  name: 'PortfolioSnapshot',
  model: 'PortfolioSnapshot',
  words: { one: 'a snapshot of what the desk holds', several: 'snapshots of what the desk holds' },
  node: PortfolioSnapshotRef,
  item: builder.inputType('PortfolioSnapshotItemInput', {
    description: 'One snapshot of what the desk holds.',
    fields,
  }),
  input: builder.inputType('RecordPortfolioSnapshotInput', {
    description: 'A snapshot of what the desk holds.',
    fields: (t) => ({ ...fields(t), ...keyField(t) }),
  }),
  given: (input: Input) => ({
    takenAt: input.takenAt ?? null,
    totalValueUsd: input.totalValueUsd,
    cashUsdc: input.cashUsdc ?? null,
    positions: input.positions ?? null,
    pnl24hUsd: input.pnl24hUsd ?? null,
    pnl7dUsd: input.pnl7dUsd ?? null,
    pnl30dUsd: input.pnl30dUsd ?? null,
    riskScore: input.riskScore ?? null,
  }),
  recorder: portfolioSnapshotRecorder,
  errors: [],
  find: (db, id, select) => db.portfolioSnapshot.findUnique({ where: { id }, select }),
});
