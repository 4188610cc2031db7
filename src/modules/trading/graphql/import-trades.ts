import { z } from 'zod';
import { builder } from '../../../graphql/builder.ts';
import { dbOf, depsOf } from '../../../graphql/context.ts';
import { describedEnum } from '../../../graphql/described-enum.ts';
import { found } from '../../../graphql/found.ts';
import { IdempotencyConflictError } from '../../../graphql/idempotency/idempotency-conflict-error.ts';
import { IDEMPOTENCY_KEY } from '../../../graphql/idempotency/idempotency-key-field.ts';
import { withIdempotency } from '../../../graphql/idempotency/with-idempotency.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { JobRef } from '../../jobs/graphql/job.ts';
import { requestTradeImport } from '../actions/request-trade-import.ts';
import { TAPE_SIDES } from '../domain/tape/read-tape-row.ts';

const stored = z.object({ jobId: z.string() });

const TapeSideRef = builder.enumType('TapeSide', {
  description: 'What the taker of a public trade did with the base of its pair.',
  values: describedEnum(TAPE_SIDES),
});

const TradeFileInput = builder.inputType('TradeFileInput', {
  description: 'A list of trades, sent along as text.',
  fields: (t) => ({
    name: t.string({
      required: true,
      description:
        'What the report calls it, 1 to 100 characters. Its layout is told by its first line, not by its name.',
    }),
    text: t.string({
      required: true,
      description:
        'Its whole content. A request may have 10 MB in all; larger files are read from the import folder.',
    }),
  }),
});

builder.relayMutationField(
  'importTrades',
  {
    description: 'Which list of trades is to be imported, and what it does not say of itself.',
    inputFields: (t) => ({
      path: t.string({
        description:
          "A file below the server's import folder (`IMPORT_DIR`), relative to it. Either this or `upload` is given.",
      }),
      upload: t.field({ type: TradeFileInput, description: 'A file sent along as text.' }),
      pair: t.string({
        required: true,
        description:
          'The pair of every trade in it, BASE/QUOTE (`BCH/EUR`): amounts are of the base, prices in the quote.',
      }),
      side: t.field({
        type: TapeSideRef,
        description:
          'The side of every trade of a file that does not say it (seconds, price, volume), where it has to be given; refused for one that does.',
      }),
      source: t.string({
        description:
          'Who keeps the list, 1 to 100 characters; `public` when not given. A trade is the same one again under the same source, pair and number, or without numbers under the same values.',
      }),
      strategyUsed: t.string({ description: 'The strategy to record the trades under; null for none.' }),
      idempotencyKey: t.string({ description: IDEMPOTENCY_KEY }),
    }),
  },
  {
    nullable: true,
    description:
      'Imports a public list of trades as a job, whose result is the report: rows, newTrades, sameTrades and the exact sums. The trades are recorded as CONFIRMED, without ' +
      'profit or loss. One broken line refuses the whole file, naming line, value and rule; importing a file again changes nothing.',
    errors: {
      types: [InvalidInputError, IdempotencyConflictError],
      union: { description: 'The job that imports the list, or why none was made.' },
    },
    resolve: (_root, { input }, context) => {
      const { clock, queue, importDir } = depsOf(context);
      const { path, upload, pair, side, source, strategyUsed } = input;
      return dbOf(context).$transaction((tx) =>
        withIdempotency(tx, {
          operation: 'importTrades',
          key: input.idempotencyKey,
          input,
          at: clock.now(),
          result: stored,
          run: async () => ({
            jobId: await requestTradeImport(
              tx,
              { clock, queue, root: importDir },
              {
                path: path ?? null,
                upload: upload ?? null,
                pair,
                side: side ?? null,
                source: source ?? null,
                strategyUsed: strategyUsed ?? null,
              },
            ),
          }),
        }),
      );
    },
  },
  {
    description: 'An import of trades that was taken on.',
    outputFields: (t) => ({
      job: t.prismaField({
        type: JobRef,
        description: 'The job: ask for it again to see its progress, and in the end its `result`.',
        resolve: async (query, { jobId }, _args, context) =>
          found(await dbOf(context).job.findUnique({ ...query, where: { id: jobId } }), 'Job', jobId),
      }),
    }),
  },
);
