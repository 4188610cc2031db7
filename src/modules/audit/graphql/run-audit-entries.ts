import { builder } from '../../../graphql/builder.ts';
import { pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { PipelineRunRef } from '../../pipeline/graphql/pipeline-run.ts';
import { countAuditEntriesOfRun } from '../loaders.ts';
import { auditEntryConnection } from './audit-entry-connection.ts';
import { auditEntryFilter } from './audit-entry-filter.ts';

builder.prismaObjectField(PipelineRunRef, 'auditEntries', (t) =>
  t.field({
    type: auditEntryConnection.ref,
    description:
      'What the run decided, one entry for each match and instant that it looked at, and how its picks were settled: see `kind`. Empty until it is done.',
    args: {
      ...auditEntryConnection.args,
      filter: t.arg({
        type: auditEntryFilter.ref,
        description: 'Which of them are meant; all when not given.',
      }),
    },
    complexity: pageComplexity,
    select: ({ filter, ...args }, context, nested) => ({
      auditEntries: nested(auditEntryConnection.plan(args, auditEntryFilter.planned(filter), context)),
    }),
    resolve: ({ id, auditEntries }, { filter, ...args }, context) => {
      const where = auditEntryFilter.where(filter);
      return auditEntryConnection.loaded(args, auditEntries, () =>
        countAuditEntriesOfRun(context, id, where),
      );
    },
  }),
);
