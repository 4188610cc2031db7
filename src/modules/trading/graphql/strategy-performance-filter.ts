import { defineFilter } from '../../../graphql/filters/define-filter.ts';
import { integerKey } from '../../../graphql/node-id.ts';

export const strategyPerformanceFilter = defineFilter<'StrategyPerformance'>('StrategyPerformance', {
  id: { kind: 'id', column: 'id', keyOf: integerKey, description: 'By id.' },
  databaseId: { kind: 'int', column: 'id', description: 'By `databaseId`.' },
  strategyName: { kind: 'string', column: 'strategyName', description: 'By the strategy.' },
  periodStartsAt: { kind: 'dateTime', column: 'periodStart', description: 'By the start of the period.' },
  periodEndsAt: { kind: 'dateTime', column: 'periodEnd', description: 'By the end of the period.' },
  totalTrades: { kind: 'int', column: 'totalTrades', description: 'By how many trades count.' },
  totalPnlUsd: {
    kind: 'decimal',
    column: 'totalPnlUsd',
    description: 'By profits less losses, in US dollars.',
  },
  winRate: { kind: 'float', column: 'winRate', description: 'By the share of winning trades, 0 to 1.' },
  profitFactor: { kind: 'float', column: 'profitFactor', description: 'By what was won by what was lost.' },
  sharpeRatio: { kind: 'float', column: 'sharpeRatio', description: 'By the Sharpe ratio.' },
  maxDrawdownPct: {
    kind: 'float',
    column: 'maxDrawdownPct',
    description: 'By the deepest fall, in per cent.',
  },
  createdAt: { kind: 'dateTime', column: 'createdAt', description: 'By when it was stored.' },
});
