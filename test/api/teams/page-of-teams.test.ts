import { afterAll, beforeAll, expect, test } from 'vitest';
import { send } from '../graphql/support/execute.ts';
import { importTexts } from '../graphql/support/import-files.ts';
import { startTestApi, statementsOf, type TestApi } from '../graphql/support/test-api.ts';
import { storePicks } from './support/store-picks.ts';

let api: TestApi;

const CLUBS = 100;

/** A hundred clubs; each plays four others, at home twice. */
function manyClubs(): string {
  const clubs = Array.from({ length: CLUBS }, (_, index) => `Club ${String(index).padStart(2, '0')}`);
  const rows = [1, 7].flatMap((step) =>
    clubs.map((home, index) => {
      const day = String(1 + (index % 28)).padStart(2, '0');
      const away = clubs[(index + step) % CLUBS] ?? '';
      return `E0,${day}/${step === 1 ? '09' : '10'}/2025,15:00,${home},${away},${index % 3},1,${['A', 'D', 'H'][index % 3]}`;
    }),
  );
  return ['Div,Date,Time,HomeTeam,AwayTeam,FTHG,FTAG,FTR', ...rows, ''].join('\n');
}

beforeAll(async () => {
  api = await startTestApi();
  await importTexts(api.db, { 'E0_2526.csv': manyClubs() });
  await storePicks(api.db);
  await api.db.team.updateMany({ data: { marketDna: { matches: 4 } } });
  await api.db.$executeRaw`
    INSERT INTO quantum.quantum_friction_matrix_v3 (team_home_id, team_away_id, team_home_name, team_away_name, friction_score)
    SELECT a.team_id, b.team_id, a.team_name, b.team_name, 50
    FROM quantum.team_quantum_dna_v3 a JOIN quantum.team_quantum_dna_v3 b ON b.team_id = a.team_id + 1`;
  await api.db.$executeRaw`
    INSERT INTO quantum.quantum_strategies_v3 (team_id, team_name, strategy_name)
    SELECT team_id, team_name, 'OVER_25' FROM quantum.team_quantum_dna_v3`;
  await api.db.$executeRaw`
    INSERT INTO team_dna_history (team_id, origin, as_of, inputs_hash, vectors, traits, computed_at)
    SELECT team_id, 'COMPUTED', now(), 'inputs', '{"market_dna": {"matches": 4}}', '{}', now() FROM quantum.team_quantum_dna_v3`;
});
afterAll(() => api.close());

const page = (teams: number): string => `{ teams(first: ${teams}) { totalCount nodes {
  name tagCount isElite
  dna { market { matches } luck { matches } }
  dnaVector(name: MARKET)
  dnaHistory(first: 2) { totalCount nodes { asOf vector(name: MARKET) } }
  frictions(first: 2) { totalCount nodes { frictionScore } }
  strategies(first: 2) { totalCount nodes { strategyName } }
  matches(first: 2) { totalCount nodes { playedOn homeTeam { name dna { market { matches } } } awayTeam { name } } }
  picks(first: 2) { totalCount nodes { price match { homeTeam { name } awayTeam { name } } } }
} } }`;

test('a page of 5, 20 or 100 teams with all that belongs to them costs the same statements', async () => {
  const counts: number[] = [];
  for (const teams of [5, 20, CLUBS]) {
    const statements = await statementsOf(async () => {
      const { data, errors } = await send(api.app, page(teams));
      expect(errors).toBeUndefined();
      const { nodes } = (data as { teams: { nodes: object[] } }).teams;
      expect(nodes).toHaveLength(teams);
      expect(nodes).toEqual(
        nodes.map(
          () =>
            expect.objectContaining({
              dna: { market: { matches: 4 }, luck: null },
              matches: expect.objectContaining({ totalCount: 4 }) as object,
              dnaHistory: { totalCount: 1, nodes: [expect.objectContaining({ vector: { matches: 4 } })] },
              strategies: expect.objectContaining({ totalCount: 1 }) as object,
              picks: expect.objectContaining({ totalCount: 8 }) as object,
            }) as object,
        ),
      );
    });
    counts.push(statements.length);
  }
  expect(new Set(counts).size).toBe(1);
  expect(counts[0]).toBeLessThanOrEqual(14);
});
