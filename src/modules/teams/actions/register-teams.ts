import type { Tx } from '../../../db/transaction.ts';
import { keepImportedDna } from './keep-imported-dna.ts';
import { readSeason } from '../../matches/domain/season.ts';
import { normaliseTeamName } from '../domain/normalise-team-name.ts';

export interface TeamsToRegister {
  /** Who uses these names; a name means one club within a source. */
  readonly source: string;
  readonly names: readonly string[];
  readonly league: string;
  /** The country, which tells clubs of one name apart. */
  readonly country: string;
  /** The leagues of the country: a team of one of them that bears the name is the same club. */
  readonly leagues: readonly string[];
  readonly season: string;
  readonly at: Date;
}

export interface RegisteredTeams {
  readonly idByName: ReadonlyMap<string, number>;
  readonly created: readonly string[];
}

/**
 * The teams behind a source's names. A name seen for the first time becomes an alias of the team that is called so in the
 * country, or a new team; spellings that compare equal are one team. The league of a team follows its newest season.
 */
export async function registerTeams(tx: Tx, request: TeamsToRegister): Promise<RegisteredTeams> {
  const names = [...new Set(request.names)].sort();
  const aliases = await tx.teamAlias.findMany({ where: { source: request.source, alias: { in: names } } });
  const idByName = new Map(aliases.map(({ alias, teamId }) => [alias, teamId]));
  const unknown = names.filter((name) => !idByName.has(name));
  if (unknown.length === 0) {
    await followNewestSeason(tx, [...idByName.values()], request);
    return { idByName, created: [] };
  }
  const spellings = Map.groupBy(unknown, normaliseTeamName);
  const teamIds = await findByName(tx, unknown, request);
  const missing = [...spellings].flatMap(([compared, [name]]) =>
    name === undefined || teamIds.has(compared) ? [] : [name],
  );
  for (const { name, teamId } of await createTeams(tx, missing, request)) {
    teamIds.set(normaliseTeamName(name), teamId);
  }
  for (const [compared, teamId] of teamIds) {
    for (const name of spellings.get(compared) ?? []) idByName.set(name, teamId);
  }
  await tx.teamAlias.createMany({
    data: unknown.flatMap((alias) => {
      const teamId = idByName.get(alias);
      return teamId === undefined ? [] : [{ source: request.source, alias, teamId }];
    }),
  });
  await followNewestSeason(tx, [...idByName.values()], request);
  return { idByName, created: missing };
}

/**
 * Teams that bear one of the names, by the name as it is compared: of the same league, else of another one of the country,
 * else of none, as the rows of an adopted database can be.
 */
async function findByName(
  tx: Tx,
  names: readonly string[],
  { league, leagues }: TeamsToRegister,
): Promise<Map<string, number>> {
  const wanted = new Set(names.map(normaliseTeamName));
  const teams = await tx.team.findMany({
    where: {
      AND: [
        { OR: [{ teamNameNormalized: { in: [...wanted] } }, { teamName: { in: [...names] } }] },
        { OR: [{ league: { in: [league, ...leagues] } }, { league: null }] },
      ],
    },
    select: { teamId: true, teamName: true, teamNameNormalized: true, league: true },
    orderBy: { teamId: 'asc' },
  });
  const rank = (team: { league: string | null }): number =>
    team.league === league ? 0 : team.league === null ? 2 : 1;
  const found = new Map<string, number>();
  for (const { teamId, teamName, teamNameNormalized } of teams.toSorted((a, b) => rank(a) - rank(b))) {
    for (const compared of new Set([teamNameNormalized, normaliseTeamName(teamName)])) {
      if (compared !== null && wanted.has(compared) && !found.has(compared)) found.set(compared, teamId);
    }
  }
  return found;
}

async function createTeams(
  tx: Tx,
  names: readonly string[],
  request: TeamsToRegister,
): Promise<{ name: string; teamId: number }[]> {
  const nameByStored = await findFreeNames(tx, names, request.country);
  const teams = await tx.team.createManyAndReturn({
    data: [...nameByStored].map(([teamName, name]) => ({
      teamName,
      teamNameNormalized: normaliseTeamName(name),
      league: request.league,
      season: request.season,
    })),
    select: { teamId: true, teamName: true },
  });
  return teams.map(({ teamId, teamName }) => ({ name: nameByStored.get(teamName) ?? teamName, teamId }));
}

/** Names under which teams can be stored, with the names they are for. Of two clubs of one name the later one carries its country. */
async function findFreeNames(
  tx: Tx,
  names: readonly string[],
  country: string,
): Promise<Map<string, string>> {
  const free = new Map<string, string>();
  let pending = names;
  for (let attempt = 1; pending.length > 0; attempt += 1) {
    const suffix = attempt === 1 ? '' : attempt === 2 ? ` (${country})` : ` (${country} ${attempt - 1})`;
    const rows = await tx.team.findMany({
      where: { teamName: { in: pending.map((name) => name + suffix) } },
      select: { teamName: true },
    });
    const taken = new Set([...rows.map(({ teamName }) => teamName), ...free.keys()]);
    for (const name of pending) if (!taken.has(name + suffix)) free.set(name + suffix, name);
    pending = pending.filter((name) => taken.has(name + suffix));
  }
  return free;
}

/** What a row said of its league and season before is kept with its DNA, where it came from elsewhere. */
async function followNewestSeason(
  tx: Tx,
  teamIds: readonly number[],
  { league, season, at }: TeamsToRegister,
): Promise<void> {
  const teams = await tx.team.findMany({
    where: { teamId: { in: [...teamIds] }, OR: [{ season: null }, { season: { not: season } }] },
    select: { teamId: true, season: true },
  });
  const earlier = teams
    .filter((team) => team.season === null || (readSeason(team.season) ?? '') < season)
    .map(({ teamId }) => teamId);
  if (earlier.length === 0) return;
  await keepImportedDna(tx, earlier, at);
  await tx.team.updateMany({ where: { teamId: { in: earlier } }, data: { league, season } });
}
