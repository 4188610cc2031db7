import { builder } from '../../../graphql/builder.ts';
import { pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { dbOf } from '../../../graphql/context.ts';
import { integerKey, nodeKey } from '../../../graphql/node-id.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { AiDecisionRef } from './ai-decision.ts';
import { aiDecisionConnection } from './ai-decision-connection.ts';
import { aiDecisionFilter } from './ai-decision-filter.ts';
import { TradeRef } from './trade.ts';
import { tradeConnection } from './trade-connection.ts';
import { tradeFilter } from './trade-filter.ts';

builder.queryFields((t) => ({
  trade: t.prismaField({
    type: TradeRef,
    nullable: true,
    description: 'One trade; null when nothing is stored under the id.',
    args: { id: t.arg.globalID({ for: TradeRef, required: true, description: 'The id of a Trade.' }) },
    resolve: (query, _root, { id }, context) =>
      dbOf(context).trade.findUnique({ ...query, where: { id: integerKey(id.id) } }),
  }),
  trades: t.field({
    type: tradeConnection.ref,
    description: 'Trades of the token desk, page by page.',
    args: {
      ...tradeConnection.args,
      filter: t.arg({
        type: tradeFilter.ref,
        description: 'Which trades are meant; every one when not given.',
      }),
    },
    complexity: pageComplexity,
    resolve: (_root, { filter, ...args }, context, info) =>
      tradeConnection.load({
        context,
        info,
        args,
        where: tradeFilter.where(filter),
        find: (query) => dbOf(context).trade.findMany(query),
        count: (where) => dbOf(context).trade.count({ where }),
      }),
  }),
  aiDecision: t.prismaField({
    type: AiDecisionRef,
    nullable: true,
    description:
      'One decision, by its id or by the name that the desk gave it; null when nothing is stored there.',
    args: {
      id: t.arg.id({ description: 'The id of an AiDecision. Give this or `decisionId`.' }),
      decisionId: t.arg.string({ description: 'The name that the desk gave it. Give this or `id`.' }),
    },
    resolve: (query, _root, { id, decisionId }, context) => {
      const given = [id, decisionId].filter((one) => one !== null && one !== undefined);
      if (given.length !== 1)
        throw new InvalidInputError('id', id, 'goes without decisionId: one of the two has to be given');
      const where =
        typeof decisionId === 'string'
          ? { decisionId }
          : { id: nodeKey('id', id ?? '', 'AiDecision', integerKey) };
      return dbOf(context).aiDecision.findUnique({ ...query, where });
    },
  }),
  aiDecisions: t.field({
    type: aiDecisionConnection.ref,
    description: 'Decisions of the model, page by page.',
    args: {
      ...aiDecisionConnection.args,
      filter: t.arg({
        type: aiDecisionFilter.ref,
        description: 'Which decisions are meant; every one when not given.',
      }),
    },
    complexity: pageComplexity,
    resolve: (_root, { filter, ...args }, context, info) =>
      aiDecisionConnection.load({
        context,
        info,
        args,
        where: aiDecisionFilter.where(filter),
        find: (query) => dbOf(context).aiDecision.findMany(query),
        count: (where) => dbOf(context).aiDecision.count({ where }),
      }),
  }),
}));
