import { queryFromInfo } from '@pothos/plugin-prisma';
import { z } from 'zod';
import { builder } from '../../../graphql/builder.ts';
import type { ModelName } from '../../../graphql/connections/order.ts';
import { dbOf, depsOf } from '../../../graphql/context.ts';
import { ErrorPolicyRef } from '../../../graphql/error-policy.ts';
import { IdempotencyConflictError } from '../../../graphql/idempotency/idempotency-conflict-error.ts';
import { IDEMPOTENCY_KEY } from '../../../graphql/idempotency/idempotency-key-field.ts';
import { withIdempotency } from '../../../graphql/idempotency/with-idempotency.ts';
import { encodeNodeId } from '../../../graphql/node-id.ts';
import { ERROR_CODES, type ErrorCode } from '../../../shared/error-code.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { recordBatch } from '../actions/record.ts';
import {
  MOST_RECORDS,
  RECORD_OUTCOMES,
  type RecordedItem,
  type RecordOutcome,
} from '../domain/record-outcome.ts';
import { memberOf, type RecordKind } from './record-kind.ts';
import { RecordOutcomeRef, RecordRefusalRef } from './recorded-item.ts';

const storedBatch = z.object({
  items: z.array(
    z.object({
      outcome: z.enum(Object.keys(RECORD_OUTCOMES) as RecordOutcome[]),
      id: z.int().nullable(),
      refusal: z
        .object({
          code: z.enum(Object.keys(ERROR_CODES) as ErrorCode[]),
          message: z.string(),
          path: z.string(),
        })
        .nullable(),
    }),
  ),
});

/** Adds the mutation `record<Name>s` to the schema. */
export function addBatchMutation<
  Model extends ModelName,
  Name extends string,
  Input extends object,
  Given,
  Row,
>(kind: RecordKind<Model, Name, Input, Given, Row>): void {
  const { name, words, recorder } = kind;
  const operation = `record${name}s`;
  const member = memberOf(name);
  const outcomeRef = builder.objectRef<RecordedItem>(`Recorded${name}`).implement({
    description: `What became of ${words.one} that was given with others.`,
    fields: (t) => ({
      outcome: t.expose('outcome', { type: RecordOutcomeRef, description: 'Whether it is stored.' }),
      recordedId: t.id({
        nullable: true,
        description: `The id of the ${name}, also where its fields are not asked for. Null unless it was RECORDED.`,
        resolve: ({ id }) => (id === null ? null : encodeNodeId(name, id)),
      }),
      [member]: t.field({
        type: kind.node,
        nullable: true,
        description:
          'What was stored, as it is now. Null unless it was RECORDED, and when it was removed since.',
        // The client puts those of all records into one statement.
        resolve: ({ id }, _args, context, info) => {
          if (id === null) return null;
          return kind.find(dbOf(context), id, queryFromInfo({ context, info, select: { id: true } }).select);
        },
      }),
      refusal: t.expose('refusal', {
        type: RecordRefusalRef,
        nullable: true,
        description: 'Why it was not stored. Null unless it was REFUSED.',
      }),
    }),
  });
  builder.relayMutationField(
    operation,
    {
      name: `Record${name}sInput`,
      description: `Which ${words.several} are to be stored, and what becomes of them where one is refused.`,
      inputFields: (t) => ({
        items: t.field({
          type: [kind.item],
          required: true,
          description: `1 to ${MOST_RECORDS.toLocaleString('en')}. The body of the request may have 10 MB.`,
        }),
        errorPolicy: t.field({
          type: ErrorPolicyRef,
          required: true,
          description: 'What becomes of the others where one is refused.',
        }),
        idempotencyKey: t.string({ description: `${IDEMPOTENCY_KEY} One for the whole batch.` }),
      }),
    },
    {
      nullable: true,
      // What is asked of each item is answered for as many as were given.
      complexity: ({ input }) => ({ field: 1, multiplier: Math.max(input.items.length, 1) }),
      description: `Stores ${words.several}, in one transaction. Each is answered for, in the order in which they were given.`,
      errors: {
        types: [InvalidInputError, IdempotencyConflictError],
        union: {
          name: `Record${name}sResult`,
          description: 'What became of each, or why none was looked at.',
        },
      },
      resolve: (_root, { input }, context) => {
        const at = depsOf(context).clock.now();
        const { errorPolicy: policy } = input;
        return dbOf(context).$transaction((tx) =>
          withIdempotency(tx, {
            operation,
            key: input.idempotencyKey,
            input,
            at,
            result: storedBatch,
            run: async () => {
              const items = input.items.map((item) => kind.given(item));
              return { items: await recordBatch(tx, recorder, { items, policy, at }) };
            },
          }),
        );
      },
    },
    {
      name: `Record${name}sPayload`,
      description: `What became of ${words.several}.`,
      outputFields: (t) => ({
        items: t.field({
          type: [outcomeRef],
          description: 'One for each record, in the order in which they were given.',
          complexity: { field: 1, multiplier: 1 },
          resolve: ({ items }) => items,
        }),
        recordedCount: t.int({
          description: 'How many are stored; 0 where REJECT_ALL held all back.',
          resolve: ({ items }) => items.filter(({ outcome }) => outcome === 'RECORDED').length,
        }),
      }),
    },
  );
}
