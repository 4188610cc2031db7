import { readableAlerts } from '../../../graphql/access/readable-alerts.ts';
import { builder } from '../../../graphql/builder.ts';
import { defineConnection, pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { dbOf } from '../../../graphql/context.ts';
import { defineFilter } from '../../../graphql/filters/define-filter.ts';
import { uuidKey } from '../../../graphql/node-id.ts';
import { AlertRef } from './alert.ts';
import { AlertRuleRef, AlertSeverityRef } from './alert-enums.ts';

export const alertFilter = defineFilter<'Alert'>('Alert', {
  id: { kind: 'id', column: 'id', keyOf: uuidKey, description: 'By id.' },
  rule: { kind: 'enum', type: AlertRuleRef, column: 'rule', description: 'By the rule that opened it.' },
  severity: {
    kind: 'enum',
    type: AlertSeverityRef,
    column: 'severity',
    description: 'By how grave it is.',
  },
  subject: { kind: 'string', column: 'subject', description: 'By what it is about: `division:E0`.' },
  openedAt: {
    kind: 'dateTime',
    column: 'openedAt',
    description: 'By the instant at which it was first found.',
  },
  closedAt: {
    kind: 'dateTime',
    column: 'closedAt',
    description: 'By the instant at which it was closed; `{ isNull: true }` has the open ones.',
  },
  acknowledgedAt: {
    kind: 'dateTime',
    column: 'acknowledgedAt',
    description: 'By when somebody acknowledged it; `{ isNull: true }` has those that nobody did.',
  },
  acknowledgedBy: {
    kind: 'string',
    column: 'acknowledgedBy',
    description: 'By who acknowledged it; null when nobody did.',
  },
});

const alertConnection = defineConnection({
  name: 'Alert',
  rows: 'the alerts',
  node: AlertRef,
  order: {
    model: 'Alert',
    id: { field: 'id', kind: 'uuid' },
    usual: { field: 'OPENED_AT', direction: 'DESC' },
    keys: {
      OPENED_AT: {
        field: 'openedAt',
        kind: 'instant',
        description: 'By the instant at which it was first found.',
      },
      LAST_SEEN_AT: {
        field: 'lastSeenAt',
        kind: 'instant',
        description: 'By the instant at which it was last found.',
      },
      OCCURRENCES: {
        field: 'occurrences',
        kind: 'int',
        description: 'By how often its cause was found.',
      },
    },
  },
});

builder.queryField('alerts', (t) =>
  t.field({
    type: alertConnection.ref,
    description:
      'Alerts, page by page; those of budgets need the scope COSTS_READ, those of statements and backups OPERATIONS_READ, and are left out without it, and not counted. `filter: { closedAt: { isNull: true }, acknowledgedAt: { isNull: true } }` has those that wait for somebody.',
    args: {
      ...alertConnection.args,
      filter: t.arg({
        type: alertFilter.ref,
        description: 'Which alerts are meant; every one, closed ones too, when not given.',
      }),
    },
    complexity: pageComplexity,
    resolve: (_root, { filter, ...args }, context, info) =>
      alertConnection.load({
        context,
        info,
        args,
        where: { AND: [readableAlerts(context), alertFilter.where(filter)] },
        find: (query) => dbOf(context).alert.findMany(query),
        count: (where) => dbOf(context).alert.count({ where }),
      }),
  }),
);
