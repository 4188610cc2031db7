import { builder } from '../../../graphql/builder.ts';
import { pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { countLogsOfDecision } from '../loaders.ts';
import { AiDecisionRef } from './ai-decision.ts';
import { LOGS_ARGS, planLogs, readLogs } from './logs-page.ts';
import { systemLogConnection } from './system-log-connection.ts';

builder.prismaObjectField(AiDecisionRef, 'logs', (t) =>
  t.field({
    type: systemLogConnection.ref,
    description: 'What was logged about it, the newest lines first.',
    args: LOGS_ARGS,
    complexity: pageComplexity,
    select: (args, context, nested) => ({ logs: nested(planLogs(args, context)) }),
    resolve: ({ id, logs }, args, context, info) =>
      readLogs({
        context,
        info,
        args,
        logs,
        about: { aiDecisionId: id },
        count: (where) => countLogsOfDecision(context, id, where),
      }),
  }),
);
