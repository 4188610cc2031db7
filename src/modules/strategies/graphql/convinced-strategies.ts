import { queryFromInfo } from '@pothos/plugin-prisma';
import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { Prisma } from '../../../db/generated/client.ts';
import type { PageArgs } from '../../../graphql/connections/page.ts';
import type { Context } from '../../../graphql/context.ts';
import { perRequest } from '../../../graphql/per-request.ts';
import { settleConvictions } from '../reads/settle-convictions.ts';
import { strategyConnection } from './strategy-connection.ts';

type Order = keyof typeof strategyConnection.order.keys;

export interface ConvincedPage {
  readonly context: Context;
  readonly info: GraphQLResolveInfo;
  readonly teamId: number;
  readonly args: PageArgs<Order>;
  readonly where: Prisma.StrategyWhereInput;
}

const loadersOf = perRequest(({ db }) => ({ db, byField: new Map<string, DataLoader<number, object[]>>() }));

/**
 * The page of a club's strategies under a condition that names conviction, which the plan of the operation cannot settle: read for
 * all clubs that ask through the same field of the operation together.
 */
export async function convincedStrategies(page: ConvincedPage): Promise<object[]> {
  const { context, info, teamId, args, where } = page;
  const { db, byField } = loadersOf(context);
  const field = fieldPath(info);
  let loader = byField.get(field);
  if (!loader) {
    const { select } = queryFromInfo({ context, info, select: { strategyId: true } });
    loader = new DataLoader<number, object[]>(async (teamIds) => {
      const plan = strategyConnection.plan(args, await settleConvictions(db, where, teamIds), context);
      const teams = await db.team.findMany({
        where: { teamId: { in: [...teamIds] } },
        select: { teamId: true, strategies: { ...plan, select: { ...plan.select, ...select } } },
      });
      const byTeam = new Map(teams.map((team) => [team.teamId, team.strategies]));
      return teamIds.map((id) => byTeam.get(id) ?? []);
    });
    byField.set(field, loader);
  }
  return loader.load(teamId);
}

/** The field's place in the operation, whichever rows it is reached through: its arguments and selection are one. */
function fieldPath({ path }: GraphQLResolveInfo): string {
  const keys: string[] = [];
  for (let at: GraphQLResolveInfo['path'] | undefined = path; at; at = at.prev) {
    if (typeof at.key === 'string') keys.unshift(at.key);
  }
  return keys.join('.');
}
