import type { InputShapeFromFields } from '@pothos/core';
import type { GraphQLResolveInfo } from 'graphql';
import type { Prisma } from '../../../db/generated/client.ts';
import { builder } from '../../../graphql/builder.ts';
import type { Connection } from '../../../graphql/connections/connection.ts';
import { dbOf, type Context } from '../../../graphql/context.ts';
import { pageOfRelation } from './page-of-relation.ts';
import { systemLogConnection } from './system-log-connection.ts';
import { systemLogFilter } from './system-log-filter.ts';

const USUAL = { field: 'DATABASE_ID', direction: 'DESC' } as const;

/** The arguments of a list of what was logged about something. */
export const LOGS_ARGS = builder.args((t) => ({
  ...systemLogConnection.args,
  orderBy: t.field({
    type: systemLogConnection.orderRef,
    description: 'The order of the list; DATABASE_ID DESC when not given.',
  }),
  filter: t.field({
    type: systemLogFilter.ref,
    description: 'Which of them are meant; all when not given.',
  }),
}));
type LogsArgs = InputShapeFromFields<typeof LOGS_ARGS>;

/** How the page is read together with what it is about: for `nested` in the `select` of a field. */
export function planLogs({ filter, ...args }: LogsArgs, context: Context) {
  const { planned } = pageOfRelation(systemLogConnection.order, args, USUAL);
  return systemLogConnection.plan(planned, systemLogFilter.planned(filter), context);
}

interface LogsPage {
  readonly context: Context;
  readonly info: GraphQLResolveInfo;
  readonly args: LogsArgs;
  /** What `planLogs` read. */
  readonly logs: readonly object[];
  /** Which logs are about it. */
  readonly about: Prisma.SystemLogWhereInput;
  /** How many of them there are under a condition. */
  readonly count: (where: Prisma.SystemLogWhereInput) => Promise<number>;
}

/** The page that a client asks for: as it was planned, or in a statement of its own. @throws InvalidInputError for arguments that cannot be followed. */
export function readLogs({ context, info, args, logs, about, count }: LogsPage): Connection<object> {
  const { filter, ...page } = args;
  const where = systemLogFilter.where(filter);
  const { planned, isByItself } = pageOfRelation(systemLogConnection.order, page, USUAL);
  if (!isByItself) return systemLogConnection.loaded(planned, logs, () => count(where));
  return systemLogConnection.load({
    context,
    info,
    args: page,
    where: { AND: [about, where] },
    find: (query) => dbOf(context).systemLog.findMany(query),
    count: () => count(where),
  });
}
