import { defineFilter } from '../../../graphql/filters/define-filter.ts';
import { uuidKey } from '../../../graphql/node-id.ts';
import { matchFilter } from '../../matches/graphql/match-filter.ts';
import { OddsMarketRef, SelectionRef } from '../../matches/graphql/odds-enums.ts';
import { DataFreshnessRef } from '../../pipeline/graphql/pipeline-enums.ts';
import { PickOutcomeRef } from './pick-outcome.ts';
import { pipelineRunFilter } from '../../pipeline/graphql/pipeline-run-filter.ts';

export const pickFilter = defineFilter<'Pick'>('Pick', {
  id: { kind: 'id', column: 'id', keyOf: uuidKey, description: 'By id.' },
  strategyName: { kind: 'string', column: 'strategyName', description: 'By the name of the strategy.' },
  market: { kind: 'enum', type: OddsMarketRef, column: 'market', description: 'By what is bet on.' },
  selection: { kind: 'enum', type: SelectionRef, column: 'selection', description: 'By what is backed.' },
  line: { kind: 'decimal', column: 'line', description: 'By line, in goals; null for MATCH_RESULT.' },
  book: { kind: 'string', column: 'book', description: 'By the code of the book: `PS`.' },
  price: { kind: 'decimal', column: 'price', description: 'By decimal odds as offered.' },
  probability: {
    kind: 'float',
    column: 'probability',
    description: "By the model's probability, a fraction 0..1.",
  },
  probabilityEdge: {
    kind: 'float',
    column: 'probabilityEdge',
    description: 'By probability minus fair probability, a fraction -1..1; null without a fair probability.',
  },
  edge: {
    kind: 'float',
    column: 'edge',
    description: 'By expected profit per unit staked, a fraction: 0.05 is five per cent.',
  },
  stakeUnits: { kind: 'decimal', column: 'stakeUnits', description: 'By stake, in units.' },
  dataFreshness: {
    kind: 'enum',
    type: DataFreshnessRef,
    column: 'dataFreshness',
    description: 'By how old the results were.',
  },
  outcome: {
    kind: 'enum',
    type: PickOutcomeRef,
    column: 'outcome',
    isNullable: true,
    description: 'By how it ended; null while it is open.',
  },
  profitUnits: {
    kind: 'decimal',
    column: 'profitUnits',
    description: 'By profit, in units, a loss negative; null while it is open.',
  },
  settledAt: {
    kind: 'dateTime',
    column: 'settledAt',
    description: 'By the instant at which it was settled last; null while it is open.',
  },
  isCounted: {
    kind: 'boolean',
    column: 'isCounted',
    description: 'By whether it counts, or is in the shadow.',
  },
  createdAt: {
    kind: 'dateTime',
    column: 'createdAt',
    description: 'By the instant at which the run recorded it.',
  },
  match: {
    kind: 'related',
    filter: () => matchFilter,
    where: (match) => ({ match }),
    description: 'By the match it is about.',
  },
  run: {
    kind: 'related',
    filter: () => pipelineRunFilter,
    where: (run) => ({ run }),
    description: 'By the run that kept it.',
  },
});
