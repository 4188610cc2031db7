import { readableAuditEntries } from '../../../graphql/access/readable-audit-kinds.ts';
import { builder } from '../../../graphql/builder.ts';
import { pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { dbOf } from '../../../graphql/context.ts';
import { auditEntryConnection } from './audit-entry-connection.ts';
import { auditEntryFilter } from './audit-entry-filter.ts';

builder.queryField('auditEntries', (t) =>
  t.field({
    type: auditEntryConnection.ref,
    description:
      'The audit trail, page by page. Entries of a kind whose area the caller may not read are left out, and not counted: those of ACCESS need the scope ACCESS_READ.',
    args: {
      ...auditEntryConnection.args,
      filter: t.arg({
        type: auditEntryFilter.ref,
        description: 'Which entries are meant; every entry when not given.',
      }),
    },
    complexity: pageComplexity,
    resolve: async (_root, { filter, ...args }, context, info) =>
      auditEntryConnection.load({
        context,
        info,
        args,
        where: {
          AND: [readableAuditEntries(context), await auditEntryFilter.settledWhere(dbOf(context), filter)],
        },
        find: (query) => dbOf(context).auditEntry.findMany(query),
        count: (where) => dbOf(context).auditEntry.count({ where }),
      }),
  }),
);
