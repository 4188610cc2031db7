import { readableAlerts } from '../../../graphql/access/readable-alerts.ts';
import { builder } from '../../../graphql/builder.ts';
import { uuidKey } from '../../../graphql/node-id.ts';
import { AlertRuleRef, AlertSeverityRef, readAlertRule } from './alert-enums.ts';

export const AlertRef = builder.prismaNode('Alert', {
  id: { field: 'id' },
  nullable: true,
  description:
    'Something that a rule wants a person to see. It is open while its cause lasts, whether somebody has acknowledged it or not; what comes back ' +
    'after it was closed is another alert.',
  select: { id: true },
  findUnique: (id, context) => ({ id: uuidKey(id), ...readableAlerts(context) }),
  fields: (t) => ({
    rule: t.field({
      type: AlertRuleRef,
      nullable: true,
      select: { rule: true },
      description: 'The rule that opened it. Null for a rule that there is no more.',
      resolve: ({ rule }) => readAlertRule(rule),
    }),
    severity: t.expose('severity', { type: AlertSeverityRef, description: 'How grave it is.' }),
    subject: t.exposeString('subject', {
      description: 'What it is about, as the rule describes: `run:<id>`, `division:E0`, `source:<name>`.',
    }),
    message: t.exposeString('message', { description: 'For people, as it was when it was last seen.' }),
    details: t.expose('details', {
      type: 'JSON',
      description: 'The values behind the message, by name; which ones depends on the rule.',
    }),
    occurrences: t.exposeInt('occurrences', {
      description: 'How often the cause was found, once a minute while it lasts; 1 or more.',
    }),
    openedAt: t.expose('openedAt', { type: 'DateTime', description: 'When it was first found.' }),
    lastSeenAt: t.expose('lastSeenAt', { type: 'DateTime', description: 'When it was last found.' }),
    closedAt: t.expose('closedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When its cause was found to be gone. Null while it is open.',
    }),
    isOpen: t.boolean({
      select: { closedAt: true },
      description: 'Whether its cause lasts, as far as it was looked at.',
      resolve: ({ closedAt }) => closedAt === null,
    }),
    acknowledgedAt: t.expose('acknowledgedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When somebody acknowledged it. Null when nobody did.',
    }),
    acknowledgedBy: t.exposeString('acknowledgedBy', {
      nullable: true,
      description: 'Who acknowledged it, as they called themselves. Null when nobody did.',
    }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'What was said when it was acknowledged. Null when nothing was.',
    }),
  }),
});
