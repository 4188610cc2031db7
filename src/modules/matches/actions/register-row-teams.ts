import type { Tx } from '../../../db/transaction.ts';
import { registerTeams } from '../../teams/actions/register-teams.ts';
import { divisionOf, leaguesOf } from '../domain/divisions.ts';
import type { MatchRow } from '../domain/match-row.ts';

export interface RowTeams {
  readonly teamId: (row: MatchRow) => { homeId: number; awayId: number };
  readonly created: readonly string[];
}

/** The teams of a file's rows. A name means one club within a country; the newest season of the file decides its league. */
export async function registerRowTeams(tx: Tx, rows: readonly MatchRow[], at: Date): Promise<RowTeams> {
  const created: string[] = [];
  const ids = new Map<string, number>();
  for (const [division, ofDivision] of Map.groupBy(rows, (row) => row.division)) {
    const { country, league } = divisionOf(division);
    const season = ofDivision.reduce((newest, row) => (row.season > newest ? row.season : newest), '');
    const names = ofDivision.flatMap(({ home, away }) => [home, away]);
    const registered = await registerTeams(tx, {
      source: `football-data.co.uk/${country}`,
      names,
      league,
      country,
      leagues: leaguesOf(country),
      season,
      at,
    });
    created.push(...registered.created);
    for (const [name, id] of registered.idByName) ids.set(`${division}/${name}`, id);
  }
  const idOf = (division: string, name: string): number => {
    const id = ids.get(`${division}/${name}`);
    if (id === undefined) throw new Error(`team ${name} of ${division} was not registered`);
    return id;
  };
  return {
    created,
    teamId: (row) => ({ homeId: idOf(row.division, row.home), awayId: idOf(row.division, row.away) }),
  };
}
