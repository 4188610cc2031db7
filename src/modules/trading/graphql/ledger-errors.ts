import { builder } from '../../../graphql/builder.ts';
import { dbOf } from '../../../graphql/context.ts';
import { ErrorRef } from '../../../graphql/errors/error-interface.ts';
import { AiDecisionExistsError } from '../domain/ai-decision-exists-error.ts';
import { AiDecisionNotTradedError } from '../domain/ai-decision-not-traded-error.ts';
import { AiDecisionWrongStatusError } from '../domain/ai-decision-wrong-status-error.ts';
import { TradeContradictsDecisionError } from '../domain/trade-contradicts-decision-error.ts';
import { TradeWrongStatusError } from '../domain/trade-wrong-status-error.ts';
import { AiDecisionRef } from './ai-decision.ts';
import { AiDecisionStatusRef, TradeContradictionRef, TradeStatusRef } from './ledger-enums.ts';

builder.objectType(TradeContradictsDecisionError, {
  name: 'TradeContradictsDecisionError',
  description: 'A trade is not what the decision that it belongs to asked for. Nothing was changed.',
  interfaces: [ErrorRef],
  fields: (t) => ({
    decisionId: t.exposeString('decisionId', { description: 'The `decisionId` of the decision.' }),
    aspect: t.expose('aspect', { type: TradeContradictionRef, description: 'What of the trade it is.' }),
  }),
});

builder.objectType(TradeWrongStatusError, {
  name: 'TradeWrongStatusError',
  description:
    'The trade is in a status from which it cannot go to the one that was asked for. Nothing was changed.',
  interfaces: [ErrorRef],
  fields: (t) => ({
    status: t.expose('status', {
      type: TradeStatusRef,
      nullable: true,
      description: 'The status in which it is. Null for one of an older database that is none of these.',
    }),
    allowedStatuses: t.expose('allowedStatuses', {
      type: [TradeStatusRef],
      description: 'From which it could have gone there; empty for PENDING.',
    }),
  }),
});

builder.objectType(AiDecisionWrongStatusError, {
  name: 'AiDecisionWrongStatusError',
  description:
    'The decision is in a status from which it cannot go to the one that was asked for. Nothing was changed.',
  interfaces: [ErrorRef],
  fields: (t) => ({
    status: t.expose('status', {
      type: AiDecisionStatusRef,
      nullable: true,
      description: 'The status in which it is. Null for one of an older database that is none of these.',
    }),
    allowedStatuses: t.expose('allowedStatuses', {
      type: [AiDecisionStatusRef],
      description: 'From which it could have gone there.',
    }),
  }),
});

builder.objectType(AiDecisionNotTradedError, {
  name: 'AiDecisionNotTradedError',
  description:
    'A BUY or SELL is EXECUTED by a CONFIRMED trade that belongs to it, and there is none, or the one that was named is none. Nothing was changed.',
  interfaces: [ErrorRef],
});

builder.objectType(AiDecisionExistsError, {
  name: 'AiDecisionExistsError',
  description:
    'A decision with this decisionId is stored already, whatever it says. Nothing was changed. Repeat a call whose answer was lost with its idempotencyKey.',
  interfaces: [ErrorRef],
  fields: (t) => ({
    decisionId: t.exposeString('decisionId', { description: 'The name that is taken.' }),
    aiDecision: t.prismaField({
      type: AiDecisionRef,
      nullable: true,
      description: 'The decision that is stored under it. Null when it was removed meanwhile.',
      resolve: (query, { decisionId }, _args, context) =>
        dbOf(context).aiDecision.findUnique({ ...query, where: { decisionId } }),
    }),
  }),
});
