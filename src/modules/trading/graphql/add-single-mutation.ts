import type { InputObjectRef } from '@pothos/core';
import { queryFromInfo } from '@pothos/plugin-prisma';
import { z } from 'zod';
import { builder } from '../../../graphql/builder.ts';
import type { ModelName } from '../../../graphql/connections/order.ts';
import { dbOf, depsOf } from '../../../graphql/context.ts';
import { IdempotencyConflictError } from '../../../graphql/idempotency/idempotency-conflict-error.ts';
import { withIdempotency } from '../../../graphql/idempotency/with-idempotency.ts';
import { encodeNodeId } from '../../../graphql/node-id.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { recordOne } from '../actions/record.ts';
import { memberOf, type Keyed, type RecordKind, type SchemaTypes } from './record-kind.ts';

const storedOne = z.object({ id: z.int() });

/** Adds the mutation `record<Name>` to the schema. */
export function addSingleMutation<
  Model extends ModelName,
  Name extends string,
  Input extends object,
  Given,
  Row,
>(kind: RecordKind<Model, Name, Input, Given, Row>): void {
  const { name, words, recorder } = kind;
  const operation = `record${name}`;
  const member = memberOf(name);
  // The shape of an argument of a generic type is known to nobody: `kind.input` says that it has both.
  const inputRef: InputObjectRef<SchemaTypes, Keyed> = kind.input;
  const payload = builder.objectRef<{ readonly id: number }>(`Record${name}Payload`).implement({
    description: `What became of ${words.one}.`,
    fields: (t) => ({
      recordedId: t.id({
        description: `The id of the ${name}, also where its fields are not asked for.`,
        resolve: ({ id }) => encodeNodeId(name, id),
      }),
      [member]: t.field({
        type: kind.node,
        nullable: true,
        description:
          'What was stored, as it is now. Null when it was removed since: a key that is used again still answers its id.',
        resolve: ({ id }, _args, context, info) =>
          kind.find(dbOf(context), id, queryFromInfo({ context, info, select: { id: true } }).select),
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
