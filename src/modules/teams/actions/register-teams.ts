import type { Tx } from '../../../db/transaction.ts';
import { normaliseTeamName } from '../domain/normalise-team-name.ts';

export interface TeamsToRegister {
  /** Who uses these names; a name means one club within a source. */
  readonly source: string;
  readonly names: readonly string[];
  readonly league: string;
  /** The country, which tells clubs of one name apart. */
  readonly country: string;
  readonly season: string;
}

export interface RegisteredTeams {
  readonly idByName: ReadonlyMap<string, number>;
  readonly created: readonly string[];
}

/**
 * The teams behind a source's names. A name seen for the first time becomes an alias of the team that is called so, or a
 * new team; the league of a team follows its newest season.
 */
export async function registerTeams(tx: Tx, request: TeamsToRegister): Promise<RegisteredTeams> {
  const names = [...new Set(request.names)].sort();
  const aliases = await tx.teamAlias.findMany({ where: { source: request.source, alias: { in: names } } });
  const idByName = new Map(aliases.map(({ alias, teamId }) => [alias, teamId]));
  const unknown = names.filter((name) => !idByName.has(name));
  const created: string[] = [];
  if (unknown.length > 0) {
    const adopted = await findByName(tx, unknown, request);
    for (const [name, teamId] of adopted) idByName.set(name, teamId);
    for (const team of await createTeams(
      tx,
      unknown.filter((name) => !adopted.has(name)),
      request,
    )) {
      idByName.set(team.name, team.teamId);
      created.push(team.name);
    }
    await tx.teamAlias.createMany({
      data: unknown.flatMap((alias) => {
        const teamId = idByName.get(alias);
        return teamId === undefined ? [] : [{ source: request.source, alias, teamId }];
      }),
    });
  }
  await followNewestSeason(tx, [...idByName.values()], request);
  return { idByName, created };
}

/** Teams that have no alias here and bear the name, in the same league or in none: the rows of an adopted database. */
async function findByName(
  tx: Tx,
  names: readonly string[],
  { league }: TeamsToRegister,
): Promise<Map<string, number>> {
  const byNormalised = new Map(names.map((name) => [normaliseTeamName(name), name]));
  const teams = await tx.team.findMany({
    where: {
      AND: [
        { OR: [{ teamNameNormalized: { in: [...byNormalised.keys()] } }, { teamName: { in: [...names] } }] },
        { OR: [{ league }, { league: null }] },
      ],
    },
    select: { teamId: true, teamName: true },
    orderBy: { teamId: 'asc' },
  });
  const found = new Map<string, number>();
  for (const team of teams) {
    const name = byNormalised.get(normaliseTeamName(team.teamName));
    if (name !== undefined && !found.has(name)) found.set(name, team.teamId);
  }
  return found;
}

async function createTeams(
  tx: Tx,
  names: readonly string[],
  request: TeamsToRegister,
): Promise<{ name: string; teamId: number }[]> {
  const taken = await tx.team.findMany({
    where: { teamName: { in: [...names] } },
    select: { teamName: true },
  });
  const takenNames = new Set(taken.map(({ teamName }) => teamName));
  // Two clubs of one name in two countries: the one that comes later carries its country.
  const stored = new Map(
    names.map((name) => [takenNames.has(name) ? `${name} (${request.country})` : name, name]),
  );
  const teams = await tx.team.createManyAndReturn({
    data: [...stored].map(([teamName, name]) => ({
      teamName,
      teamNameNormalized: normaliseTeamName(name),
      league: request.league,
      season: request.season,
    })),
    select: { teamId: true, teamName: true },
  });
  return teams.map(({ teamId, teamName }) => ({ name: stored.get(teamName) ?? teamName, teamId }));
}

async function followNewestSeason(
  tx: Tx,
  teamIds: readonly number[],
  { league, season }: TeamsToRegister,
): Promise<void> {
  await tx.team.updateMany({
    where: { teamId: { in: [...teamIds] }, OR: [{ season: null }, { season: { lt: season } }] },
    data: { league, season },
  });
}
