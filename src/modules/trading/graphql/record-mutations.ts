import type { InputObjectRef, ObjectRef } from '@pothos/core';
import { queryFromInfo } from '@pothos/plugin-prisma';
import { z } from 'zod';
import type { PrismaClient } from '../../../db/generated/client.ts';
import type PrismaTypes from '../../../db/generated/pothos-types.ts';
import { builder } from '../../../graphql/builder.ts';
import type { ModelName } from '../../../graphql/connections/order.ts';
import { dbOf, depsOf } from '../../../graphql/context.ts';
import { ErrorPolicyRef } from '../../../graphql/error-policy.ts';
import { found } from '../../../graphql/found.ts';
import { IdempotencyConflictError } from '../../../graphql/idempotency/idempotency-conflict-error.ts';
import { IDEMPOTENCY_KEY } from '../../../graphql/idempotency/idempotency-key-field.ts';
import { withIdempotency } from '../../../graphql/idempotency/with-idempotency.ts';
import { encodeNodeId } from '../../../graphql/node-id.ts';
import type { DomainError } from '../../../shared/domain-error.ts';
import { ERROR_CODES, type ErrorCode } from '../../../shared/error-code.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { recordBatch, recordOne, type Recorder } from '../actions/record.ts';
import {
  MOST_RECORDS,
  RECORD_OUTCOMES,
  type RecordedItem,
  type RecordOutcome,
} from '../domain/record-outcome.ts';
import { RecordOutcomeRef, RecordRefusalRef } from './recorded-item.ts';

type SchemaTypes = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Types> ? Types : never;

interface Keyed {
  readonly idempotencyKey?: string | null | undefined;
}

/** A class of errors that the mutation of one record answers as data. */
type ErrorClass = new (...args: never[]) => DomainError;

/** One kind of records of the ledger, and how clients give them. */
export interface RecordKind<Model extends ModelName, Name extends string, Input extends object, Given, Row> {
  /** The GraphQL type of the rows: `SystemLog`. The mutations are `recordSystemLog` and `recordSystemLogs`. */
  readonly name: Name;
  readonly model: Model;
  /** What one and several are called in descriptions: `a line of the log`, `lines of the log`. */
  readonly words: { readonly one: string; readonly several: string };
  readonly node: ObjectRef<SchemaTypes, object>;
  /** How one of a batch is given. */
  readonly item: InputObjectRef<SchemaTypes, Input>;
  /** The same with `idempotencyKey`: how a single one is given. */
  readonly input: InputObjectRef<SchemaTypes, NoInfer<Input> & Keyed>;
  /** What the rules are asked about. Must not refuse anything: a batch answers for each record by itself. */
  readonly given: (input: NoInfer<Input>) => Given;
  readonly recorder: Recorder<Given, Row>;
  /** Errors of the single mutation besides InvalidInputError and IdempotencyConflictError. */
  readonly errors: readonly ErrorClass[];
  readonly find: (
    db: PrismaClient,
    id: number,
    select: PrismaTypes[Model]['Select'],
  ) => Promise<object | null>;
}

const storedOne = z.object({ id: z.int() });
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

/** Adds the mutations `record<Name>` and `record<Name>s` to the schema: one record, and 1 to 1,000 of them. */
export function recordMutations<
  Model extends ModelName,
  Name extends string,
  Input extends object,
  Given,
  Row,
>(kind: RecordKind<Model, Name, Input, Given, Row>): void {
  addSingle(kind);
  addBatch(kind);
}

function addSingle<Model extends ModelName, Name extends string, Input extends object, Given, Row>(
  kind: RecordKind<Model, Name, Input, Given, Row>,
): void {
  const { name, words, recorder } = kind;
  const operation = `record${name}`;
  const member = memberOf(name);
  // The shape of an argument of a generic type is known to nobody: `kind.input` says that it has both.
  const inputRef: InputObjectRef<SchemaTypes, Keyed> = kind.input;
  const payload = builder.objectRef<{ readonly id: number }>(`Record${name}Payload`).implement({
    description: `What became of ${words.one}.`,
    fields: (t) => ({
      [member]: t.field({
        type: kind.node,
        description: 'What was stored, as it is now.',
        resolve: async ({ id }, _args, context, info) => {
          const { select } = queryFromInfo({ context, info, select: { id: true } });
          return found(await kind.find(dbOf(context), id, select), name, id);
        },
      }),
    }),
  });
  builder.mutationField(operation, (t) =>
    t.field({
      type: payload,
      nullable: true,
      description: `Stores ${words.one}. Without an idempotencyKey, a second call stores a second one.`,
      args: {
        input: t.arg({ type: inputRef, required: true, description: `What is stored: ${words.one}.` }),
      },
      errors: {
        types: [InvalidInputError, ...kind.errors, IdempotencyConflictError],
        union: { name: `Record${name}Result`, description: 'What was stored, or why nothing was.' },
      },
      resolve: (_root, { input }, context) => {
        const at = depsOf(context).clock.now();
        return dbOf(context).$transaction((tx) =>
          withIdempotency(tx, {
            operation,
            key: input.idempotencyKey,
            input,
            at,
            result: storedOne,
            run: async () => ({ id: await recordOne(tx, recorder, kind.given(input as Input & Keyed), at) }),
          }),
        );
      },
    }),
  );
}

function addBatch<Model extends ModelName, Name extends string, Input extends object, Given, Row>(
  kind: RecordKind<Model, Name, Input, Given, Row>,
): void {
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

function memberOf(name: string): string {
  return `${name[0]?.toLowerCase() ?? ''}${name.slice(1)}`;
}
