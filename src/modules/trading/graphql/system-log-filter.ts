import { defineFilter } from '../../../graphql/filters/define-filter.ts';
import { integerKey } from '../../../graphql/node-id.ts';
import { LogLevelRef } from './ledger-enums.ts';

export const systemLogFilter = defineFilter<'SystemLog'>('SystemLog', {
  id: { kind: 'id', column: 'id', keyOf: integerKey, description: 'By id.' },
  databaseId: { kind: 'int', column: 'id', description: 'By `databaseId`.' },
  loggedAt: { kind: 'dateTime', column: 'timestampUtc', description: 'By when it happened.' },
  level: { kind: 'enum', type: LogLevelRef, column: 'level', description: 'By how grave it is.' },
  module: { kind: 'string', column: 'module', description: 'By the part of the desk.' },
  message: { kind: 'string', column: 'message', description: 'By what happened, in words.' },
  tradeId: {
    kind: 'int',
    column: 'tradeId',
    description: 'By the `databaseId` of its trade; `isNull` asks for those without one.',
  },
  aiDecisionId: {
    kind: 'int',
    column: 'aiDecisionId',
    description: 'By the `databaseId` of its decision; `isNull` asks for those without one.',
  },
  createdAt: { kind: 'dateTime', column: 'createdAt', description: 'By when it was stored.' },
});
