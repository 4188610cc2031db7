import type { builder } from '../../../graphql/builder.ts';
import { IDEMPOTENCY_KEY } from '../../../graphql/idempotency/idempotency-key-field.ts';
import { MOST_MINUTES_AHEAD } from '../domain/read-ledger-values.ts';

type SchemaTypes = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Types> ? Types : never;

/** What the fields of an input are made with. */
export type InputFields = PothosSchemaTypes.InputFieldBuilder<SchemaTypes, 'InputObject'>;

/** The rule of instants that are recorded. */
export const HAPPENED_AT = `Of any offset, at most ${MOST_MINUTES_AHEAD} minutes ahead of now; now when not given.`;

/** The field by which a single record is given only once. */
export const keyField = (t: InputFields) => ({ idempotencyKey: t.string({ description: IDEMPOTENCY_KEY }) });
