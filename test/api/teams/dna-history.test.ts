import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { send } from '../graphql/support/execute.ts';
import { startTestApi, statementsOf, type TestApi } from '../graphql/support/test-api.ts';

let api: TestApi;

const DAYS = [3, 1, 2, 2, 2, 5, 4];
const at = (day: number): Date => new Date(Date.UTC(2026, 0, day));

/** Two clubs with seven snapshots each, three of them as of one instant, every other without its matches. */
beforeAll(async () => {
  api = await startTestApi();
  for (const teamName of ['Leeds', 'Wolves']) {
    const { teamId } = await api.db.team.create({ data: { teamName } });
    await api.db.teamDnaRecord.createMany({
      data: DAYS.map((day, index) => ({
        teamId,
        origin: index === 0 ? ('IMPORTED' as const) : ('COMPUTED' as const),
        division: 'E0',
        season: '2025/26',
        asOf: at(day),
        inputsHash: `${teamName} ${index}`,
        fingerprint: `print ${index}`,
        matches: index % 2 === 0 ? null : index,
        vectors: { market_dna: { matches: index, big: 'x'.repeat(10) }, luck_dna: null },
        traits: { tier: 'MID' },
        computedAt: at(10 + index),
      })),
    });
  }
});
afterAll(() => api.close());

interface Snapshots {
  readonly totalCount: number;
  readonly nodes: readonly { readonly inputsHash: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function snapshotsOfLeeds(variables: object): Promise<Snapshots> {
  const query = `query($first: Int, $after: String, $orderBy: TeamDnaSnapshotOrder, $filter: TeamDnaSnapshotFilter) {
    team(name: "Leeds") { dnaHistory(first: $first, after: $after, orderBy: $orderBy, filter: $filter) {
      totalCount nodes { inputsHash } pageInfo { hasNextPage endCursor } } } }`;
  const { data, errors } = await send(api.app, query, variables);
  expect(errors).toBeUndefined();
  return (data as { team: { dnaHistory: Snapshots } }).team.dnaHistory;
}

describe('the DNA history of a club', () => {
  test('comes newest first, each snapshot exactly once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const page: Snapshots = await snapshotsOfLeeds({ first: 2, after });
      expect(page.totalCount).toBe(7);
      seen.push(...page.nodes.map(({ inputsHash }) => inputsHash));
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(seen).toEqual([5, 6, 0, 4, 3, 2, 1].map((index) => `Leeds ${index}`));
  });

  test('is ordered by matches with those that lack them last', async () => {
    const { nodes } = await snapshotsOfLeeds({ orderBy: { field: 'MATCHES', direction: 'DESC' } });
    expect(nodes.map(({ inputsHash }) => inputsHash)).toEqual(
      [5, 3, 1, 6, 4, 2, 0].map((index) => `Leeds ${index}`),
    );
  });

  test('is filtered by origin, instant and matches', async () => {
    const filter = { origin: { eq: 'COMPUTED' }, asOf: { lt: at(4).toISOString() }, matches: { gt: 1 } };
    expect(await snapshotsOfLeeds({ filter })).toMatchObject({
      totalCount: 1,
      nodes: [{ inputsHash: 'Leeds 3' }],
    });
  });

  test('of a page of clubs costs the same statements however many there are, and reads the vectors asked for alone', async () => {
    const ask = (teams: number) =>
      send(
        api.app,
        `{ teams(first: ${teams}) { nodes { dnaHistory(first: 3) { totalCount nodes {
             asOf market: vector(name: MARKET) luck: vector(name: LUCK) roster: vector(name: ROSTER) } } } } }`,
      );
    const few = await statementsOf(() => ask(1));
    const many = await statementsOf(() => ask(2));
    expect(many).toHaveLength(few.length);
    expect(many).toHaveLength(3);
    expect(many.filter((statement) => statement.includes('"vectors"'))).toEqual([]);

    const { data } = await ask(2);
    expect(data).toMatchObject({
      teams: {
        nodes: [
          { dnaHistory: { nodes: [{ market: { matches: 5 }, luck: null, roster: null }, {}, {}] } },
          { dnaHistory: { totalCount: 7 } },
        ],
      },
    });
  });
});

test('a snapshot is a node that says where it comes from', async () => {
  const [record] = await api.db.teamDnaRecord.findMany({ where: { inputsHash: 'Wolves 0' } });
  const id = btoa(`TeamDnaSnapshot:${record?.id}`).replaceAll('=', '');
  const query = `query($id: ID!) { node(id: $id) { id ... on TeamDnaSnapshot {
    team { name } season division asOf origin inputsHash fingerprint matches computedAt traits vector(name: MARKET) } } }`;
  expect((await send(api.app, query, { id })).data).toEqual({
    node: {
      id,
      team: { name: 'Wolves' },
      season: '2025/26',
      division: 'E0',
      asOf: '2026-01-03T00:00:00.000Z',
      origin: 'IMPORTED',
      inputsHash: 'Wolves 0',
      fingerprint: 'print 0',
      matches: null,
      computedAt: '2026-01-10T00:00:00.000Z',
      traits: { tier: 'MID' },
      vector: { matches: 0, big: 'xxxxxxxxxx' },
    },
  });
});
