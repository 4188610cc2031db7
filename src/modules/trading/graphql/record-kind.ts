import type { InputObjectRef, ObjectRef } from '@pothos/core';
import type { PrismaClient } from '../../../db/generated/client.ts';
import type PrismaTypes from '../../../db/generated/pothos-types.ts';
import type { builder } from '../../../graphql/builder.ts';
import type { ModelName } from '../../../graphql/connections/order.ts';
import type { DomainError } from '../../../shared/domain-error.ts';
import type { Recorder } from '../actions/record.ts';

export type SchemaTypes = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Types> ? Types : never;

/** What every input of a single record has. */
export interface Keyed {
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

/** The field that answers a record of a kind: `systemLog` of SystemLog. */
export function memberOf(name: string): string {
  return `${name[0]?.toLowerCase() ?? ''}${name.slice(1)}`;
}
