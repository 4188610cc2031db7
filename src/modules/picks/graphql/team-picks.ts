import { queryFromInfo } from '@pothos/plugin-prisma';
import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { Prisma } from '../../../db/generated/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { Connection, type LoadedPage } from '../../../graphql/connections/connection.ts';
import { pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { readPage, type Page } from '../../../graphql/connections/page.ts';
import { columnOf, pageOfRows } from '../../../graphql/connections/page-of-rows.ts';
import { cursorColumnsOf } from '../../../graphql/connections/page-query.ts';
import { dbOf, type Context } from '../../../graphql/context.ts';
import { TeamRef } from '../../teams/graphql/team.ts';
import { countPicksOfTeam, pickIdsByTeam } from '../team-picks-loaders.ts';
import { pickConnection } from './pick-connection.ts';
import { pickFilter } from './pick-filter.ts';

type Pages = DataLoader<number, LoadedPage<object>>;

/** By the variables of one execution, then by the place in its answer: there, arguments and selection are the same. */
const loaders = new WeakMap<object, Map<string, Pages>>();

builder.prismaObjectField(TeamRef, 'picks', (t) =>
  t.field({
    type: pickConnection.ref,
    description: 'The picks on the matches of the club, at home and away, of all runs.',
    args: {
      ...pickConnection.args,
      filter: t.arg({ type: pickFilter.ref, description: 'Which of them are meant; all when not given.' }),
    },
    complexity: pageComplexity,
    resolve: ({ teamId }, { filter, ...args }, context, info) => {
      const page = readPage(pickConnection.order, args);
      const where = pickFilter.where(filter);
      const condition = filter && Object.keys(filter).length > 0 ? where : null;
      return new Connection<object>(
        () => pagesAt(context, info, page, condition).load(teamId),
        () => countPicksOfTeam(context, teamId, where),
      );
    },
  }),
);

/** The pages of all clubs that one field of an operation asks for, read together. */
function pagesAt(
  context: Context,
  info: GraphQLResolveInfo,
  page: Page<'Pick'>,
  where: Prisma.PickWhereInput | null,
): Pages {
  // Planned for each club anew: the plugin notes beside each place in the answer what was read for it.
  const planned = queryFromInfo({ context, info, select: { id: true } });
  const places = loaders.get(info.variableValues) ?? new Map<string, Pages>();
  loaders.set(info.variableValues, places);
  const place = placeOf(info);
  const known = places.get(place);
  if (known) return known;
  const select = { ...planned.select, ...cursorColumnsOf(pickConnection.order, page) };
  const pages: Pages = new DataLoader(async (teamIds) => {
    const idsByTeam = await pickIdsByTeam(dbOf(context), teamIds, page, where);
    const ids = [...new Set([...idsByTeam.values()].flat())];
    const picks: readonly object[] = await dbOf(context).pick.findMany({
      where: { id: { in: ids } },
      select,
    });
    const byId = new Map(picks.map((pick) => [columnOf(pick, 'id'), pick]));
    return teamIds.map((teamId) => {
      const rows = (idsByTeam.get(teamId) ?? []).flatMap((id) => byId.get(id) ?? []);
      return pageOfRows(pickConnection.order, page, rows);
    });
  });
  places.set(place, pages);
  return pages;
}

/** Where in the answer a field stands, whichever row it belongs to: `teams.nodes.picks`. */
function placeOf({ path, parentType }: GraphQLResolveInfo): string {
  const names: string[] = [parentType.name];
  for (let at: typeof path | undefined = path; at; at = at.prev) {
    if (typeof at.key === 'string') names.push(at.key);
  }
  return names.join(' ');
}
