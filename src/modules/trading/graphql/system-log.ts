import { builder } from '../../../graphql/builder.ts';
import { integerKey } from '../../../graphql/node-id.ts';
import { LOG_LEVELS } from '../domain/log-level.ts';
import { AiDecisionRef } from './ai-decision.ts';
import { knownName } from './known-name.ts';
import { LogLevelRef } from './ledger-enums.ts';
import { TradeRef } from './trade.ts';

export const SystemLogRef = builder.prismaNode('SystemLog', {
  id: { field: 'id' },
  nullable: true,
  description:
    'A line of the log of the token desk: what one of its programs did or could not do. Lines older than the retention are moved into a file.',
  select: { id: true },
  findUnique: (id) => ({ id: integerKey(id) }),
  fields: (t) => ({
    databaseId: t.exposeInt('id', { description: 'Its key in the table `system_logs`.' }),
    loggedAt: t.expose('timestampUtc', {
      type: 'DateTime',
      description: 'When it happened, by the clock of whoever logged it.',
    }),
    level: t.field({
      type: LogLevelRef,
      nullable: true,
      select: { level: true },
      description: 'How grave it is. Null for a level of an older database that is none of these.',
      resolve: ({ level }) => knownName(LOG_LEVELS, level),
    }),
    module: t.exposeString('module', { description: 'Which part of the desk logged it: `executor`.' }),
    message: t.exposeString('message', { description: 'What happened, in words.' }),
    extraData: t.expose('extraData', {
      type: 'JSON',
      nullable: true,
      description: 'What else was given with it. Null when nothing was.',
    }),
    trade: t.relation('trade', {
      type: TradeRef,
      nullable: true,
      description: 'The trade that it is about. Null for none, and when that was removed.',
    }),
    aiDecision: t.relation('aiDecision', {
      type: AiDecisionRef,
      nullable: true,
      description: 'The decision that it is about. Null for none, and when that was removed.',
    }),
    createdAt: t.expose('createdAt', {
      type: 'DateTime',
      description: 'When it was stored, by the clock of the database.',
    }),
  }),
});
