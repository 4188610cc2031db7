import { builder } from '../../../graphql/builder.ts';
import { pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { dbOf } from '../../../graphql/context.ts';
import { countTradesOfDecision } from '../loaders.ts';
import { AiDecisionRef } from './ai-decision.ts';
import { pageOfRelation } from './page-of-relation.ts';
import { tradeConnection } from './trade-connection.ts';
import { tradeFilter } from './trade-filter.ts';

const USUAL = { field: 'DATABASE_ID', direction: 'DESC' } as const;

builder.prismaObjectField(AiDecisionRef, 'trades', (t) =>
  t.field({
    type: tradeConnection.ref,
    description: 'The trades that carry it out, those that were recorded last first. A HOLD has none.',
    args: {
      ...tradeConnection.args,
      orderBy: t.arg({
        type: tradeConnection.orderRef,
        description: 'The order of the list; DATABASE_ID DESC when not given.',
      }),
      filter: t.arg({ type: tradeFilter.ref, description: 'Which of them are meant; all when not given.' }),
    },
    complexity: pageComplexity,
    select: ({ filter, ...args }, context, nested) => ({
      trades: nested(
        tradeConnection.plan(
          pageOfRelation(tradeConnection.order, args, USUAL).planned,
          tradeFilter.planned(filter),
          context,
        ),
      ),
    }),
    resolve: ({ id, trades }, { filter, ...args }, context, info) => {
      const where = tradeFilter.where(filter);
      const { planned, isByItself } = pageOfRelation(tradeConnection.order, args, USUAL);
      if (!isByItself)
        return tradeConnection.loaded(planned, trades, () => countTradesOfDecision(context, id, where));
      return tradeConnection.load({
        context,
        info,
        args,
        where: { AND: [{ aiDecisionId: id }, where] },
        find: (query) => dbOf(context).trade.findMany(query),
        count: () => countTradesOfDecision(context, id, where),
      });
    },
  }),
);
