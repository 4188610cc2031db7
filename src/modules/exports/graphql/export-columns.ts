import { needsOfSubject } from '../../../graphql/access/needs-of-subject.ts';
import { requireAll } from '../../../graphql/access/need.ts';
import { builder } from '../../../graphql/builder.ts';
import { dbOf } from '../../../graphql/context.ts';
import type { ExportColumn } from '../domain/export-column.ts';
import { EXPORT_SUBJECTS } from '../domain/export-subject.ts';
import { exportColumns } from '../reads/export-columns.ts';
import { describeColumn, unitOf } from './describe-column.ts';
import { ExportColumnTypeRef, ExportSubjectRef } from './export-enums.ts';

interface DescribedColumn extends ExportColumn {
  readonly description: string | null;
}

const ExportColumnRef = builder.objectRef<DescribedColumn>('ExportColumn').implement({
  description: 'A column of an exported file: a cell of CSV, a member of each object of NDJSON and JSON.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'As the header of CSV and the members of JSON name it.' }),
    type: t.expose('type', { type: ExportColumnTypeRef, description: 'How its values are written.' }),
    isNullable: t.exposeBoolean('isNullable', {
      description: 'Whether a row may have no value: nothing between two commas of CSV, null in JSON.',
    }),
    unit: t.string({
      nullable: true,
      description:
        'The unit of its values: `USD`, `ms`. Null where they have none, or the description says it.',
      resolve: ({ name, type, description }) => unitOf(name, type, description),
    }),
    description: t.exposeString('description', {
      nullable: true,
      description: 'What it means. Null for a column that an adopted database brought along.',
    }),
  }),
});

builder.queryField('exportColumns', (t) =>
  t.field({
    type: [ExportColumnRef],
    description:
      'The columns of the files of a list, in their order: every column of its table in this database.',
    args: {
      of: t.arg({ type: ExportSubjectRef, required: true, description: 'The list.' }),
    },
    complexity: { field: 1, multiplier: 30 },
    resolve: async (_root, { of }, context, { schema }) => {
      requireAll(context, needsOfSubject(of), `Query.exportColumns(of: ${of})`);
      const columns = await exportColumns(dbOf(context), EXPORT_SUBJECTS[of]);
      return columns.map((column) => ({ ...column, description: describeColumn(schema, of, column.name) }));
    },
  }),
);
