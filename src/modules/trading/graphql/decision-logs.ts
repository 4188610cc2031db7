import { builder } from '../../../graphql/builder.ts';
import { pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { dbOf } from '../../../graphql/context.ts';
import { countLogsOfDecision } from '../loaders.ts';
import { AiDecisionRef } from './ai-decision.ts';
import { pageOfRelation } from './page-of-relation.ts';
import { systemLogConnection } from './system-log-connection.ts';
import { systemLogFilter } from './system-log-filter.ts';

const USUAL = { field: 'DATABASE_ID', direction: 'DESC' } as const;

builder.prismaObjectField(AiDecisionRef, 'logs', (t) =>
  t.field({
    type: systemLogConnection.ref,
    description: 'What was logged about it, the newest lines first.',
    args: {
      ...systemLogConnection.args,
      orderBy: t.arg({
        type: systemLogConnection.orderRef,
        description: 'The order of the list; DATABASE_ID DESC when not given.',
      }),
      filter: t.arg({
        type: systemLogFilter.ref,
        description: 'Which of them are meant; all when not given.',
      }),
    },
    complexity: pageComplexity,
    select: ({ filter, ...args }, _context, nested) => ({
      logs: nested(
        systemLogConnection.plan(
          pageOfRelation(systemLogConnection.order, args, USUAL).planned,
          systemLogFilter.planned(filter),
        ),
      ),
    }),
    resolve: ({ id, logs }, { filter, ...args }, context, info) => {
      const where = systemLogFilter.where(filter);
      const { planned, isByItself } = pageOfRelation(systemLogConnection.order, args, USUAL);
      if (!isByItself)
        return systemLogConnection.loaded(planned, logs, () => countLogsOfDecision(context, id, where));
      return systemLogConnection.load({
        context,
        info,
        args,
        where: { AND: [{ aiDecisionId: id }, where] },
        find: (query) => dbOf(context).systemLog.findMany(query),
        count: () => countLogsOfDecision(context, id, where),
      });
    },
  }),
);
