import type { ObjectRef } from '@pothos/core';
import { builder } from '../builder.ts';
import type { Connection, Edge } from './connection.ts';

type Builder = typeof builder;
type SchemaTypes = Builder extends PothosSchemaTypes.SchemaBuilder<infer Types> ? Types : never;

/** A list costs what its page costs; the lists inside it cost nothing of their own. */
const FREE_LIST = { field: 0, multiplier: 1 };

/** The types `XConnection` and `XEdge`. */
export function connectionType(
  name: string,
  node: ObjectRef<SchemaTypes, object>,
  rows: string,
): ObjectRef<SchemaTypes, Connection<object>> {
  const edge = builder.objectRef<Edge<object>>(`${name}Edge`).implement({
    description: `One of ${rows}, with its place in the list.`,
    fields: (t) => ({
      node: t.field({ type: node, resolve: (parent) => parent.node, description: 'The row itself.' }),
      cursor: t.exposeString('cursor', {
        description: 'The place, for `after` and `before` of the same list in the same order.',
      }),
    }),
  });
  return builder.objectRef<Connection<object>>(`${name}Connection`).implement({
    description: `A page of ${rows}.`,
    // Tells the Prisma plugin that what is selected of the rows lies below `nodes` and `edges.node`.
    extensions: {
      pothosIndirectInclude: {
        getType: () => name,
        paths: [[{ name: 'nodes' }], [{ name: 'edges' }, { name: 'node' }]],
      },
    },
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        complexity: FREE_LIST,
        description: 'The rows of this page in order, each with its cursor.',
        resolve: (connection) => connection.of(({ edges }) => edges),
      }),
      nodes: t.field({
        type: [node],
        complexity: FREE_LIST,
        description: 'The rows of this page in order, for readers who need no cursors.',
        resolve: (connection) => connection.of(({ edges }) => edges.map((edge) => edge.node)),
      }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        description: 'Where this page lies in the list.',
        resolve: (connection) =>
          connection.of(({ edges, hasNextPage, hasPreviousPage }) => ({
            hasNextPage,
            hasPreviousPage,
            startCursor: edges[0]?.cursor ?? null,
            endCursor: edges.at(-1)?.cursor ?? null,
          })),
      }),
      totalCount: t.int({
        description: 'Rows in the whole list, with the filter applied. Counted when asked for.',
        resolve: (connection) => connection.totalCount(),
      }),
    }),
  });
}
