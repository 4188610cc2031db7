import { builder } from '../../../graphql/builder.ts';
import { defineConnection, pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { dbOf } from '../../../graphql/context.ts';
import { uuidKey } from '../../../graphql/node-id.ts';
import { exportFilter } from './export-filter.ts';
import { ExportRef } from './export.ts';
import { readableExports } from './readable-exports.ts';

const exportConnection = defineConnection({
  name: 'Export',
  rows: 'the exports',
  node: ExportRef,
  order: {
    model: 'DataExport',
    id: { field: 'id', kind: 'uuid' },
    usual: { field: 'REQUESTED_AT', direction: 'DESC' },
    keys: {
      REQUESTED_AT: {
        field: 'requestedAt',
        kind: 'instant',
        description: 'By the instant at which it was asked for.',
      },
      EXPIRES_AT: {
        field: 'expiresAt',
        kind: 'instant',
        isNullable: true,
        description: 'By the instant from which on its file is no longer handed out.',
      },
    },
  },
});

builder.queryFields((t) => ({
  export: t.prismaField({
    type: ExportRef,
    nullable: true,
    description:
      'One export; null when nothing is stored under the id, or a list that the caller may not read.',
    args: { id: t.arg.globalID({ for: ExportRef, required: true, description: 'The id of an Export.' }) },
    resolve: (query, _root, { id }, context) =>
      dbOf(context).dataExport.findUnique({
        ...query,
        where: { id: uuidKey(id.id), ...readableExports(context) },
      }),
  }),
  exports: t.field({
    type: exportConnection.ref,
    description:
      'Exports, page by page, the newest first; those whose file has expired stay on record. Those of lists that the caller may not read are left out, and not counted.',
    args: {
      ...exportConnection.args,
      filter: t.arg({ type: exportFilter.ref, description: 'Which are meant; every one when not given.' }),
    },
    complexity: pageComplexity,
    resolve: (_root, { filter, ...args }, context, info) =>
      exportConnection.load({
        context,
        info,
        args,
        where: { AND: [readableExports(context), exportFilter.where(filter)] },
        find: (query) => dbOf(context).dataExport.findMany(query),
        count: (where) => dbOf(context).dataExport.count({ where }),
      }),
  }),
}));
