import { builder } from '../../../graphql/builder.ts';
import { defineConnection, pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { dbOf } from '../../../graphql/context.ts';
import { defineFilter } from '../../../graphql/filters/define-filter.ts';
import { bigintKey } from '../../../graphql/node-id.ts';
import { DriftKindRef, DriftFindingStatusRef } from './drift-enums.ts';
import { DriftReportRef } from './drift-report.ts';

const driftReportConnection = defineConnection({
  name: 'DriftReport',
  rows: 'the drift reports',
  node: DriftReportRef,
  order: {
    model: 'DriftReport',
    id: { field: 'id', kind: 'bigint' },
    usual: { field: 'COMPUTED_AT', direction: 'DESC' },
    keys: {
      COMPUTED_AT: { field: 'computedAt', kind: 'instant', description: 'By the instant of storing.' },
      AS_OF: { field: 'asOf', kind: 'instant', description: 'By the as-of instant.' },
      DIVISION: { field: 'division', kind: 'text', description: 'By the code of the division.' },
      SUBJECT: { field: 'subject', kind: 'text', description: 'By the name of the subject.' },
    },
  },
});

export const driftReportFilter = defineFilter<'DriftReport'>('DriftReport', {
  id: { kind: 'id', column: 'id', keyOf: bigintKey, description: 'By id.' },
  division: { kind: 'string', column: 'division', description: 'By the code of the division: `E0`.' },
  season: { kind: 'string', column: 'season', description: 'By the season that is looked at, as `2025/26`.' },
  asOf: { kind: 'dateTime', column: 'asOf', description: 'By the as-of instant.' },
  kind: { kind: 'enum', type: DriftKindRef, column: 'kind', description: 'By what sort of number it is.' },
  subject: { kind: 'string', column: 'subject', description: 'By the name of the subject: `home_shots`.' },
  status: {
    kind: 'enum',
    type: DriftFindingStatusRef,
    column: 'status',
    description: 'By what became of it.',
  },
  referenceMatches: {
    kind: 'int',
    column: 'referenceMatches',
    description: 'By the number of matches of the reference.',
  },
  currentMatches: {
    kind: 'int',
    column: 'currentMatches',
    description: 'By the number of matches of the season.',
  },
  inputsHash: {
    kind: 'string',
    column: 'inputsHash',
    description: "By the hash of the inputs: one league's reports of one detection.",
  },
  computedAt: { kind: 'dateTime', column: 'computedAt', description: 'By the instant of storing.' },
});

builder.queryField('driftReports', (t) =>
  t.field({
    type: driftReportConnection.ref,
    description:
      'What `detectDrift` found, page by page. `filter: { status: { in: [WARNING, DRIFT] } }` has what asks for attention.',
    args: {
      ...driftReportConnection.args,
      filter: t.arg({
        type: driftReportFilter.ref,
        description: 'Which reports are meant; every one when not given.',
      }),
    },
    complexity: pageComplexity,
    resolve: (_root, { filter, ...args }, context, info) =>
      driftReportConnection.load({
        context,
        info,
        args,
        where: driftReportFilter.where(filter),
        find: (query) => dbOf(context).driftReport.findMany(query),
        count: (where) => dbOf(context).driftReport.count({ where }),
      }),
  }),
);
