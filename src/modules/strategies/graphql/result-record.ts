import { builder } from '../../../graphql/builder.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { DnaOriginRef } from '../../teams/graphql/dna/dna-origin.ts';
import { TeamRef } from '../../teams/graphql/team.ts';
import { newestStrategyRecords, newestTotalsRecords } from '../history-loaders.ts';
import type { HistoryRecord } from '../reads/strategy-history.ts';
import { StrategyRef } from './strategy.ts';

const USUAL = 20;
const MOST = 100;

const ResultRecordRef = builder.objectRef<HistoryRecord>('ResultRecord').implement({
  description: 'Results of bets in a season as they were at an instant. Records are added and never changed.',
  fields: (t) => ({
    origin: t.expose('origin', {
      type: DnaOriginRef,
      description: 'Whether they were computed here, or what the row said before a computation replaced it.',
    }),
    division: t.exposeString('division', {
      nullable: true,
      description: 'The code of the division: `E0`. Null for imported ones.',
    }),
    season: t.exposeString('season', {
      nullable: true,
      description: 'As `2025/26`. Null for imported ones that named none.',
    }),
    asOf: t.expose('asOf', {
      type: 'DateTime',
      description: 'Nothing known later was used; of imported ones, when the row last changed.',
    }),
    inputsHash: t.exposeString('inputsHash', {
      description: 'Of all that they were made from: equal hashes and instants, equal values.',
    }),
    values: t.expose('values', {
      type: 'JSON',
      description: 'What the row said, by column: `total_bets`, `total_pnl`, `avg_clv`.',
    }),
    computedAt: t.expose('computedAt', { type: 'DateTime', description: 'When the record was written.' }),
  }),
});

function requireCount(first: number): number {
  if (first >= 1 && first <= MOST) return first;
  throw new InvalidInputError('first', first, `is not a number of records from 1 to ${MOST}`);
}

const complexity = ({ first }: { readonly first: number }) => ({
  field: 1,
  multiplier: Math.min(Math.max(first, 1), MOST),
});
const FIRST = {
  required: true,
  defaultValue: USUAL,
  description: `How many records at most, 1 to ${MOST}.`,
} as const;

builder.prismaObjectField(StrategyRef, 'history', (t) =>
  t.field({
    type: [ResultRecordRef],
    select: { teamId: true, strategyName: true, parametersHash: true, season: true },
    args: { first: t.arg.int(FIRST) },
    complexity,
    description:
      'What was said of this strategy with these parameters on the club in the season, the newest instant first.',
    resolve: async ({ teamId, strategyName, parametersHash, season }, { first }, context) => {
      const key = { teamId, strategyName, parametersHash, season };
      return [...(await newestStrategyRecords(context, key, requireCount(first)))];
    },
  }),
);

builder.prismaObjectField(TeamRef, 'totalsHistory', (t) =>
  t.field({
    type: [ResultRecordRef],
    select: { teamId: true },
    args: { first: t.arg.int(FIRST) },
    complexity,
    description:
      'What was said of all bets on the club (`totalBets` to `unluckyPct`, `bestStrategy`), the newest instant first.',
    resolve: async ({ teamId }, { first }, context) => [
      ...(await newestTotalsRecords(context, teamId, requireCount(first))),
    ],
  }),
);
