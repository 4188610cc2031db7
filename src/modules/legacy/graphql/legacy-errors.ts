import { builder } from '../../../graphql/builder.ts';
import { ErrorRef } from '../../../graphql/errors/error-interface.ts';
import type { LegacyFault } from '../domain/legacy-fault.ts';
import {
  type LaterChanges,
  type LaterReferences,
  LegacyRollbackRefusedError,
} from '../domain/legacy-rollback-refused-error.ts';
import { LegacyRowsRefusedError } from '../domain/legacy-rows-refused-error.ts';
import { LegacySchemaError, type LegacySchemaFault } from '../domain/legacy-schema-error.ts';
import { LegacyTargetNotEmptyError, type TableRows } from '../domain/legacy-target-not-empty-error.ts';

const SchemaFaultRef = builder.objectRef<LegacySchemaFault>('LegacySchemaFault').implement({
  description: 'A table or column of V1 that is missing or of a type that V3 cannot take.',
  fields: (t) => ({
    table: t.exposeString('table', { description: 'The V1 table, in the schema quantum.' }),
    column: t.exposeString('column', {
      nullable: true,
      description: 'The V1 column. Null when the whole table is meant.',
    }),
    rule: t.exposeString('rule', { description: 'What is wrong with it.' }),
  }),
});

builder.objectType(LegacySchemaError, {
  name: 'LegacySchemaError',
  description:
    'The V1 tables are not there, or not built as the migration can read them. Nothing was changed.',
  interfaces: [ErrorRef],
  fields: (t) => ({
    faults: t.expose('faults', {
      type: [SchemaFaultRef],
      description: 'Everything that is wrong, table by table.',
    }),
  }),
});

const TableRowsRef = builder.objectRef<TableRows>('TableRows').implement({
  description: 'A table of the database that is not empty.',
  fields: (t) => ({
    table: t.exposeString('table', { description: 'Its name in the schema quantum.' }),
    rows: t.exposeInt('rows', { description: 'How many rows it has, at least 1.' }),
  }),
});

builder.objectType(LegacyTargetNotEmptyError, {
  name: 'LegacyTargetNotEmptyError',
  description:
    'There are teams, frictions or strategies already, and `intoNonEmpty` was not asked for. Nothing was changed.',
  interfaces: [ErrorRef],
  fields: (t) => ({
    tables: t.expose('tables', { type: [TableRowsRef], description: 'The V3 tables that hold rows.' }),
  }),
});

const LegacyFaultRef = builder.objectRef<LegacyFault>('LegacyFault').implement({
  description: 'A value of a V1 row that V3 cannot take.',
  fields: (t) => ({
    table: t.exposeString('table', {
      description: 'The V1 table; `quantum` when the database refused something at the very end.',
    }),
    row: t.exposeString('row', {
      description:
        'The key of the row, or its name where it has no key; `?` when the database refused one without naming it.',
    }),
    column: t.exposeString('column', {
      description: 'The column, by its name in V1; by that of V3 where V1 has no such column.',
    }),
    value: t.exposeString('value', {
      nullable: true,
      description: 'The value as text. Null when there is none.',
    }),
    rule: t.exposeString('rule', { description: 'What the value is not, or has to be.' }),
  }),
});

builder.objectType(LegacyRowsRefusedError, {
  name: 'LegacyRowsRefusedError',
  description:
    'V1 rows that V3 cannot take as they are: correct them in V1 and migrate again. Nothing was changed.',
  interfaces: [ErrorRef],
  fields: (t) => ({
    faultCount: t.exposeInt('faultCount', { description: 'How many values were found wrong.' }),
    faults: t.expose('faults', {
      type: [LegacyFaultRef],
      description: 'The first 50 of them, table by table.',
    }),
  }),
});

const LaterChangesRef = builder.objectRef<LaterChanges>('LaterChanges').implement({
  description: 'How the rows of a V3 table differ from what the migration left.',
  fields: (t) => ({
    table: t.exposeString('table', { description: 'Its name in the schema quantum.' }),
    added: t.exposeInt('added', { description: 'Rows that were written since.' }),
    changed: t.exposeInt('changed', { description: 'Rows of which a value was changed since.' }),
    removed: t.exposeInt('removed', { description: 'Rows that were deleted since.' }),
  }),
});

const LaterReferencesRef = builder.objectRef<LaterReferences>('LaterReferences').implement({
  description: 'Rows of another table that point at rows which a roll-back removes.',
  fields: (t) => ({
    table: t.exposeString('table', { description: 'The table with its schema.' }),
    rows: t.exposeInt('rows', { description: 'How many of its rows do.' }),
    isDiscardable: t.exposeBoolean('isDiscardable', {
      description: 'Whether `discardLaterChanges` lets them go; matches, for one, never do.',
    }),
  }),
});

builder.objectType(LegacyRollbackRefusedError, {
  name: 'LegacyRollbackRefusedError',
  description:
    'The roll-back would lose what was written after the migration, or lacks what it works from. Nothing was changed.',
  interfaces: [ErrorRef],
  fields: (t) => ({
    changes: t.expose('changes', {
      type: [LaterChangesRef],
      description: 'V3 tables that were written since.',
    }),
    references: t.expose('references', {
      type: [LaterReferencesRef],
      description: 'Other tables with rows that would lose what they point at.',
    }),
    obstacles: t.exposeStringList('obstacles', {
      description:
        'What keeps it from happening whatever may be lost, in words: a copy that was dropped, a rule of the database.',
    }),
    isDiscardable: t.exposeBoolean('isDiscardable', {
      description: 'Whether `discardLaterChanges` would let the roll-back happen.',
    }),
  }),
});
