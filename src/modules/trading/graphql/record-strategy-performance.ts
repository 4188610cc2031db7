import type { InputShapeFromFields } from '@pothos/core';
import { builder } from '../../../graphql/builder.ts';
import { strategyPerformanceRecorder } from '../actions/strategy-performance-recorder.ts';
import { LONGEST_NAME } from '../domain/read-ledger-values.ts';
import { keyField, type InputFields } from './record-fields.ts';
import { recordMutations } from './record-mutations.ts';
import { StrategyPerformanceRef } from './strategy-performance.ts';

const UNKNOWN = 'Not given where it is not known.';

const fields = (t: InputFields) => ({
  strategyName: t.string({
    required: true,
    description: `The strategy, as trades name it, in 1 to ${LONGEST_NAME} characters.`,
  }),
  periodStartsAt: t.field({
    type: 'DateTime',
    required: true,
    description: 'The first instant of the period.',
  }),
  periodEndsAt: t.field({
    type: 'DateTime',
    required: true,
    description: 'The end of the period, after `periodStartsAt` and at most 5 minutes ahead of now.',
  }),
  totalTrades: t.int({
    description: `Trades that count, not less than winning and losing ones together. ${UNKNOWN}`,
  }),
  winningTrades: t.int({ description: `Trades that won more than 0. ${UNKNOWN}` }),
  losingTrades: t.int({ description: `Trades that lost more than 0. ${UNKNOWN}` }),
  totalPnlUsd: t.field({ type: 'Decimal', description: `Profits less losses, in US dollars. ${UNKNOWN}` }),
  sharpeRatio: t.float({ description: `Of any sign; \`metadata\` can say how it is annualised. ${UNKNOWN}` }),
  maxDrawdownPct: t.float({ description: `In per cent, 0 and more: 12.5. ${UNKNOWN}` }),
  winRate: t.float({ description: `Winning trades by those that count, a fraction. ${UNKNOWN}` }),
  profitFactor: t.float({ description: `What was won by what was lost, from 0. ${UNKNOWN}` }),
  avgTradeDurationMinutes: t.float({ description: `In minutes, 0 and more. ${UNKNOWN}` }),
  metadata: t.field({ type: 'JSON', description: 'How the figures came about, in any form.' }),
});
type Input = InputShapeFromFields<ReturnType<typeof fields>>;

recordMutations({
  name: 'StrategyPerformance',
  model: 'StrategyPerformance',
  words: { one: 'the figures of a strategy over a period', several: 'figures of strategies over periods' },
  node: StrategyPerformanceRef,
  item: builder.inputType('StrategyPerformanceItemInput', {
    description: 'Figures of one strategy over one period, as a program of the desk has them.',
    fields,
  }),
  input: builder.inputType('RecordStrategyPerformanceInput', {
    description: 'Figures of a strategy over a period, as a program of the desk has them.',
    fields: (t) => ({ ...fields(t), ...keyField(t) }),
  }),
  given: (input: Input) => ({
    strategyName: input.strategyName,
    periodStart: input.periodStartsAt,
    periodEnd: input.periodEndsAt,
    totalTrades: input.totalTrades ?? null,
    winningTrades: input.winningTrades ?? null,
    losingTrades: input.losingTrades ?? null,
    totalPnlUsd: input.totalPnlUsd ?? null,
    sharpeRatio: input.sharpeRatio ?? null,
    maxDrawdownPct: input.maxDrawdownPct ?? null,
    winRate: input.winRate ?? null,
    profitFactor: input.profitFactor ?? null,
    avgTradeDurationMinutes: input.avgTradeDurationMinutes ?? null,
    metadata: input.metadata ?? null,
  }),
  recorder: strategyPerformanceRecorder,
  errors: [],
  find: (db, id, select) => db.strategyPerformance.findUnique({ where: { id }, select }),
});
