import { builder } from '../../../graphql/builder.ts';
import { AiDecisionRef } from './ai-decision.ts';
import { TradeRef } from './trade.ts';

builder.prismaObjectField(TradeRef, 'aiDecision', (t) =>
  t.relation('aiDecision', {
    type: AiDecisionRef,
    nullable: true,
    description: 'The decision that it carries out, and is held to. Null for a trade without one.',
  }),
);

builder.prismaObjectField(AiDecisionRef, 'executionTrade', (t) =>
  t.relation('executionTrade', {
    type: TradeRef,
    nullable: true,
    description: 'The trade by which it was carried out. Null unless a BUY or SELL is EXECUTED.',
  }),
);
