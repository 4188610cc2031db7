import type { InputShapeFromFields } from '@pothos/core';
import { builder } from '../../../graphql/builder.ts';
import { NotFoundError } from '../../../shared/not-found-error.ts';
import { systemLogRecorder } from '../actions/system-log-recorder.ts';
import { LONGEST_MESSAGE, LONGEST_NAME } from '../domain/read-ledger-values.ts';
import { keyField, HAPPENED_AT, type InputFields } from './record-fields.ts';
import { LogLevelRef } from './ledger-enums.ts';
import { recordMutations } from './record-mutations.ts';
import { referenceOf } from './reference-of.ts';
import { SystemLogRef } from './system-log.ts';

const fields = (t: InputFields) => ({
  loggedAt: t.field({ type: 'DateTime', description: `When it happened. ${HAPPENED_AT}` }),
  level: t.field({ type: LogLevelRef, required: true, description: 'How grave it is.' }),
  module: t.string({
    required: true,
    description: `Which part of the desk logs it, in 1 to ${LONGEST_NAME} characters: \`executor\`.`,
  }),
  message: t.string({
    required: true,
    description: `What happened, in 1 to ${LONGEST_MESSAGE.toLocaleString('en')} characters.`,
  }),
  extraData: t.field({ type: 'JSON', description: 'What else there is to say of it, in any form.' }),
  tradeId: t.id({ description: 'The id of the Trade that it is about.' }),
  aiDecisionId: t.id({ description: 'The id of the AiDecision that it is about.' }),
});
type Input = InputShapeFromFields<ReturnType<typeof fields>>;

recordMutations({
  name: 'SystemLog',
  model: 'SystemLog',
  words: { one: 'a line of the log', several: 'lines of the log' },
  node: SystemLogRef,
  item: builder.inputType('SystemLogItemInput', { description: 'One line of the log.', fields }),
  input: builder.inputType('RecordSystemLogInput', {
    description: 'A line of the log.',
    fields: (t) => ({ ...fields(t), ...keyField(t) }),
  }),
  given: ({ level, module, message, loggedAt = null, extraData = null, tradeId, aiDecisionId }: Input) => ({
    level,
    module,
    message,
    loggedAt,
    extraData,
    trade: referenceOf(tradeId, 'Trade'),
    aiDecision: referenceOf(aiDecisionId, 'AiDecision'),
  }),
  recorder: systemLogRecorder,
  errors: [NotFoundError],
  find: (db, id, select) => db.systemLog.findUnique({ where: { id }, select }),
});
