import { builder } from '../../../graphql/builder.ts';
import { defineConnection, pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { dbOf } from '../../../graphql/context.ts';
import { defineFilter } from '../../../graphql/filters/define-filter.ts';
import { uuidKey } from '../../../graphql/node-id.ts';
import { RoleRef } from './access-enums.ts';
import { ApiKeyRef } from './api-key.ts';

const apiKeyFilter = defineFilter<'ApiKey'>('ApiKey', {
  id: { kind: 'id', column: 'id', keyOf: uuidKey, description: 'By id.' },
  prefix: { kind: 'string', column: 'prefix', description: 'By the beginning of the key: `qs_1a2b3c4d`.' },
  name: { kind: 'string', column: 'name', description: 'By what it is for.' },
  role: { kind: 'enum', type: RoleRef, column: 'role', description: 'By what its holder is.' },
  createdAt: { kind: 'dateTime', column: 'createdAt', description: 'By when it was made.' },
  createdBy: { kind: 'string', column: 'createdBy', description: 'By who made it.' },
  expiresAt: {
    kind: 'dateTime',
    column: 'expiresAt',
    description: 'By when it ends; `{ isNull: true }` has those that never do.',
  },
  lastUsedAt: {
    kind: 'dateTime',
    column: 'lastUsedAt',
    description: 'By when it was last used; `{ isNull: true }` has those that nobody used.',
  },
  revokedAt: {
    kind: 'dateTime',
    column: 'revokedAt',
    description: 'By when it was revoked; `{ isNull: true }` has those that are not.',
  },
});

const apiKeyConnection = defineConnection({
  name: 'ApiKey',
  rows: 'the keys',
  node: ApiKeyRef,
  order: {
    model: 'ApiKey',
    id: { field: 'id', kind: 'uuid' },
    usual: { field: 'CREATED_AT', direction: 'DESC' },
    keys: {
      CREATED_AT: { field: 'createdAt', kind: 'instant', description: 'By when it was made.' },
    },
  },
});

builder.queryField('apiKeys', (t) =>
  t.field({
    type: apiKeyConnection.ref,
    description:
      'API keys, page by page, the newest first, revoked ones too; never their secrets. `filter: { revokedAt: { isNull: true } }` has those that are not, expired ones included.',
    args: {
      ...apiKeyConnection.args,
      filter: t.arg({
        type: apiKeyFilter.ref,
        description: 'Which keys are meant; every one when not given.',
      }),
    },
    complexity: pageComplexity,
    resolve: (_root, { filter, ...args }, context, info) =>
      apiKeyConnection.load({
        context,
        info,
        args,
        where: apiKeyFilter.where(filter),
        find: (query) => dbOf(context).apiKey.findMany(query),
        count: (where) => dbOf(context).apiKey.count({ where }),
      }),
  }),
);
