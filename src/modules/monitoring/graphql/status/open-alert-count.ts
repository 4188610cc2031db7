import { builder } from '../../../../graphql/builder.ts';
import type { OpenAlertCount } from '../../reads/status/open-alert-counts.ts';
import { AlertSeverityRef } from '../alert-enums.ts';

export const OpenAlertCountRef = builder.objectRef<OpenAlertCount>('OpenAlertCount').implement({
  description: 'The open alerts of one severity.',
  fields: (t) => ({
    severity: t.expose('severity', { type: AlertSeverityRef, description: 'How grave they are.' }),
    open: t.exposeInt('open', { description: 'How many are open; 0 when none is.' }),
    unacknowledged: t.exposeInt('unacknowledged', {
      description: 'How many of them nobody has acknowledged.',
    }),
  }),
});
