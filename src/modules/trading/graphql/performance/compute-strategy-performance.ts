import { z } from 'zod';
import { builder } from '../../../../graphql/builder.ts';
import { dbOf, depsOf } from '../../../../graphql/context.ts';
import { IdempotencyConflictError } from '../../../../graphql/idempotency/idempotency-conflict-error.ts';
import { IDEMPOTENCY_KEY } from '../../../../graphql/idempotency/idempotency-key-field.ts';
import { withIdempotency } from '../../../../graphql/idempotency/with-idempotency.ts';
import { InvalidInputError } from '../../../../shared/invalid-input-error.ts';
import { computeStrategyPerformance } from '../../actions/compute-strategy-performance.ts';
import { readPerformanceRequest } from '../../domain/performance/performance-request.ts';
import { StrategyPerformanceRef } from '../strategy-performance.ts';
import { REQUEST_WORDS } from './request-fields.ts';

const stored = z.object({ ids: z.array(z.int()), namelessTrades: z.int() });

builder.relayMutationField(
  'computeStrategyPerformance',
  {
    description: 'Of which period and strategies figures are computed and stored.',
    inputFields: (t) => ({
      from: t.field({ type: 'DateTime', required: true, description: REQUEST_WORDS.from }),
      to: t.field({ type: 'DateTime', required: true, description: REQUEST_WORDS.to }),
      strategies: t.stringList({ description: REQUEST_WORDS.strategies }),
      startingEquityUsd: t.field({ type: 'Decimal', description: REQUEST_WORDS.startingEquityUsd }),
      lotsSince: t.field({ type: 'DateTime', description: REQUEST_WORDS.lotsSince }),
      idempotencyKey: t.string({ description: IDEMPOTENCY_KEY }),
    }),
  },
  {
    nullable: true,
    description:
      'Computes the figures of a period from the trades as they are now, as `tradingPerformance` answers them, and stores a row for each strategy. ' +
      'Earlier rows of the same period stay. Takes seconds where lots of hundreds of thousands of trades are followed.',
    errors: {
      types: [InvalidInputError, IdempotencyConflictError],
      union: { description: 'What was stored, or why nothing was.' },
    },
    resolve: (_root, { input }, context) => {
      const at = depsOf(context).clock.now();
      const request = readPerformanceRequest(input, at);
      return dbOf(context).$transaction((tx) =>
        withIdempotency(tx, {
          operation: 'computeStrategyPerformance',
          key: input.idempotencyKey,
          input,
          at,
          result: stored,
          run: () => computeStrategyPerformance(tx, request),
        }),
      );
    },
  },
  {
    description: 'Figures that were computed and stored.',
    outputFields: (t) => ({
      strategyPerformances: t.prismaField({
        type: [StrategyPerformanceRef],
        description:
          'One for each strategy, in the order of `strategies`, or of the names. Rows that were removed since are left out.',
        complexity: { field: 1, multiplier: 20 },
        resolve: (query, { ids }, _args, context) =>
          dbOf(context).strategyPerformance.findMany({
            ...query,
            where: { id: { in: ids } },
            orderBy: { id: 'asc' },
          }),
      }),
      namelessTrades: t.exposeInt('namelessTrades', {
        description:
          'Counted trades of the period that name no strategy: they are in no row. 0 where strategies were named.',
      }),
    }),
  },
);
