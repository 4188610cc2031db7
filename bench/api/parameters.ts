import type pg from 'pg';
import type { OperationName, Parameter } from './question.ts';

/** More pages or keys than these are not asked for in turn. */
const MOST = 100;
const MOST_PAGES = 20;

/** What each operation is asked for in turn, the same for all systems, as far as the data go. @throws Error where there are none. */
export async function parametersOf(
  client: pg.Client,
): Promise<Readonly<Record<OperationName, readonly Parameter[]>>> {
  const keys = await teamKeys(client);
  const parameters = {
    teamByKey: keys,
    teamsFlat: await teamPages(client, 99),
    teamsNested: await teamPages(client, 20),
    teamVectors: keys,
    picksPage: await pickPages(client),
    matchesPage: await seasons(client),
  };
  for (const [operation, found] of Object.entries(parameters))
    if (found.length === 0) throw new Error(`There is nothing in the database to ask ${operation} for.`);
  return parameters;
}

/** Spread over the table. */
async function teamKeys(client: pg.Client): Promise<Parameter[]> {
  const { rows } = await client.query<{ teamId: number }>(
    `SELECT min(team_id) AS "teamId"
       FROM (SELECT team_id, ntile(${MOST}) OVER (ORDER BY team_id) AS part FROM quantum.team_quantum_dna_v3) AS parts
      GROUP BY part ORDER BY part`,
  );
  return rows;
}

/** Full pages one after the other: the row before each. */
async function teamPages(client: pg.Client, size: number): Promise<Parameter[]> {
  const { rows } = await client.query<{ afterName: string; afterId: number }>(
    `SELECT team_name AS "afterName", team_id AS "afterId"
       FROM (SELECT team_name, team_id, row_number() OVER (ORDER BY team_name, team_id) AS place, count(*) OVER () AS total
               FROM quantum.team_quantum_dna_v3) AS placed
      WHERE place % $1 = 0 AND place + $1 <= total ORDER BY place LIMIT ${MOST_PAGES - 1}`,
    [size],
  );
  return [{ afterName: '', afterId: 0 }, ...rows];
}

async function pickPages(client: pg.Client): Promise<Parameter[]> {
  const { rows } = await client.query<{ afterInstant: string; afterId: string }>(
    `SELECT created_at::text AS "afterInstant", id AS "afterId"
       FROM (SELECT created_at, id, row_number() OVER (ORDER BY created_at DESC, id DESC) AS place, count(*) OVER () AS total
               FROM picks) AS placed
      WHERE place % 100 = 0 AND place + 100 <= total ORDER BY place LIMIT ${MOST_PAGES - 1}`,
  );
  return [{ afterInstant: 'infinity', afterId: 'ffffffff-ffff-ffff-ffff-ffffffffffff' }, ...rows];
}

async function seasons(client: pg.Client): Promise<Parameter[]> {
  const { rows } = await client.query<{ division: string; season: string }>(
    `SELECT division, season FROM matches GROUP BY division, season HAVING count(*) >= 20
      ORDER BY season DESC, division LIMIT ${MOST_PAGES}`,
  );
  return rows;
}
