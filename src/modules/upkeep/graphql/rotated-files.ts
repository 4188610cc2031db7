import { builder } from '../../../graphql/builder.ts';
import { defineConnection, pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { dbOf } from '../../../graphql/context.ts';
import { defineFilter } from '../../../graphql/filters/define-filter.ts';
import { uuidKey } from '../../../graphql/node-id.ts';
import { RotatedFileRef, RotatedKindRef } from './rotated-file.ts';

export const rotatedFileFilter = defineFilter<'RotatedFile'>('RotatedFile', {
  id: { kind: 'id', column: 'id', keyOf: uuidKey, description: 'By id.' },
  kind: { kind: 'enum', type: RotatedKindRef, column: 'kind', description: 'By what it holds.' },
  fileName: { kind: 'string', column: 'fileName', description: 'By its name in the folder.' },
  host: { kind: 'string', column: 'host', description: 'By the machine that it was written on.' },
  fromAt: { kind: 'dateTime', column: 'fromAt', description: 'By the instant of its oldest record.' },
  toAt: { kind: 'dateTime', column: 'toAt', description: 'By the instant of its newest record.' },
  rotatedAt: { kind: 'dateTime', column: 'rotatedAt', description: 'By when the records left the database.' },
});

const rotatedFileConnection = defineConnection({
  name: 'RotatedFile',
  rows: 'the files',
  node: RotatedFileRef,
  order: {
    model: 'RotatedFile',
    id: { field: 'id', kind: 'uuid' },
    usual: { field: 'ROTATED_AT', direction: 'DESC' },
    keys: {
      ROTATED_AT: {
        field: 'rotatedAt',
        kind: 'instant',
        description: 'By when the records left the database.',
      },
      FROM_AT: { field: 'fromAt', kind: 'instant', description: 'By the instant of its oldest record.' },
      ROW_COUNT: { field: 'rowCount', kind: 'int', description: 'By how many records it holds.' },
    },
  },
});

builder.queryField('rotatedFiles', (t) =>
  t.field({
    type: rotatedFileConnection.ref,
    description:
      'Files of old records that left the database, page by page, the newest first. `filter: { kind: { eq: SYSTEM_LOGS }, toAt: { gte: … }, fromAt: { lte: … } }` ' +
      'has those that may hold logs of a period.',
    args: {
      ...rotatedFileConnection.args,
      filter: t.arg({
        type: rotatedFileFilter.ref,
        description: 'Which files are meant; every one when not given.',
      }),
    },
    complexity: pageComplexity,
    resolve: (_root, { filter, ...args }, context, info) =>
      rotatedFileConnection.load({
        context,
        info,
        args,
        where: rotatedFileFilter.where(filter),
        find: (query) => dbOf(context).rotatedFile.findMany(query),
        count: (where) => dbOf(context).rotatedFile.count({ where }),
      }),
  }),
);
