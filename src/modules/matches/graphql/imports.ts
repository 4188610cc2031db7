import { builder } from '../../../graphql/builder.ts';
import { defineConnection, pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { dbOf } from '../../../graphql/context.ts';
import { defineFilter } from '../../../graphql/filters/define-filter.ts';
import { integerKey } from '../../../graphql/node-id.ts';
import { ImportKindRef, MatchImportRef } from './match-import.ts';

export const importFilter = defineFilter<'MatchImport'>('MatchImport', {
  id: { kind: 'id', column: 'id', keyOf: integerKey, description: 'By id.' },
  fileName: { kind: 'string', column: 'fileName', description: 'By the name of the file.' },
  sha256: { kind: 'string', column: 'sha256', description: 'By the SHA-256 of its bytes.' },
  kind: { kind: 'enum', type: ImportKindRef, column: 'kind', description: 'By what the file is.' },
  importedAt: {
    kind: 'dateTime',
    column: 'importedAt',
    description: 'By the instant at which the import ran.',
  },
});

const importConnection = defineConnection({
  name: 'MatchImport',
  rows: 'the imports',
  node: MatchImportRef,
  order: {
    model: 'MatchImport',
    id: { field: 'id', kind: 'int' },
    usual: { field: 'IMPORTED_AT', direction: 'DESC' },
    keys: {
      IMPORTED_AT: {
        field: 'importedAt',
        kind: 'instant',
        description: 'By the instant at which the import ran.',
      },
      FILE_NAME: { field: 'fileName', kind: 'text', description: 'By the name of the file.' },
    },
  },
});

builder.queryField('imports', (t) =>
  t.field({
    type: importConnection.ref,
    description:
      'Files that were imported, page by page. A file that was refused left nothing behind but its job.',
    args: {
      ...importConnection.args,
      filter: t.arg({
        type: importFilter.ref,
        description: 'Which imports are meant; every import when not given.',
      }),
    },
    complexity: pageComplexity,
    resolve: (_root, { filter, ...args }, context, info) =>
      importConnection.load({
        context,
        info,
        args,
        where: importFilter.where(filter),
        find: (query) => dbOf(context).matchImport.findMany(query),
        count: (where) => dbOf(context).matchImport.count({ where }),
      }),
  }),
);
