import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { send } from './support/execute.ts';
import { importTexts } from './support/import-files.ts';
import { seasonFile } from './support/season-file.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
  await importTexts(api.db, { 'E0_2526.csv': seasonFile() });
  await api.db.team.updateMany({
    where: { teamName: 'Leeds' },
    data: { narrativeFingerprintTags: ['PRESS', 'LATE'] },
  });
  await api.db.team.updateMany({
    where: { teamName: 'Wolves' },
    data: { narrativeFingerprintTags: ['PRESS'] },
  });
  await api.db.team.createMany({
    data: [{ teamName: '100%' }, { teamName: '1000' }, { teamName: 'A_B\\C' }],
  });
});
afterAll(() => api.close());

async function teamsWhere(filter: object): Promise<unknown> {
  const query = 'query($filter: TeamFilter) { teams(first: 100, filter: $filter) { nodes { name } } }';
  const { data, errors } = await send(api.app, query, { filter });
  if (errors) return errors.map(({ message, extensions }) => `${extensions.code} ${message}`);
  return (data as { teams: { nodes: { name: string }[] } }).teams.nodes.map(({ name }) => name);
}

async function countMatches(filter: object): Promise<unknown> {
  const query = 'query($filter: MatchFilter) { matches(filter: $filter) { totalCount } }';
  const { data, errors } = await send(api.app, query, { filter });
  if (errors) return errors.map(({ message, extensions }) => `${extensions.code} ${message}`);
  return (data as { matches: { totalCount: number } }).matches.totalCount;
}

describe('a condition', () => {
  test.each([
    [{ name: { eq: 'Leeds' } }, ['Leeds']],
    [{ name: { in: ['Leeds', 'Wolves', 'Nobody'] } }, ['Leeds', 'Wolves']],
    [{ name: { in: [] } }, []],
    [{ name: { contains: 'EED' } }, ['Leeds']],
    [{ name: { contains: '%' } }, ['100%']],
    [{ name: { contains: '_' } }, ['A_B\\C']],
    [{ name: { contains: '\\' } }, ['A_B\\C']],
    [{ name: { gte: 'Man City' }, league: { isNull: false } }, ['Man City', 'Wolves']],
    [{ league: { isNull: true } }, ['100%', '1000', 'A_B\\C']],
    // Every club has a name.
    [{ name: { isNull: true } }, []],
    [{ name: { contains: 'EED', isNull: false } }, ['Leeds']],
    [{ name: { eq: 'Leeds' }, NOT: { name: { isNull: true } } }, ['Leeds']],
    [{ name: { eq: 'Leeds' }, NOT: { name: { isNull: false } } }, []],
    [{ tags: { hasAny: ['LATE', 'X'] } }, ['Leeds']],
    [{ tags: { hasAll: ['PRESS', 'LATE'] } }, ['Leeds']],
    [{ OR: [{ name: { eq: 'Leeds' } }, { tags: { hasAll: ['PRESS'] } }] }, ['Leeds', 'Wolves']],
    [
      {},
      [
        '100%',
        '1000',
        'A_B\\C',
        'Arsenal',
        'Brentford',
        'Chelsea',
        'Everton',
        'Fulham',
        'Leeds',
        'Man City',
        'Wolves',
      ],
    ],
    [{ NOT: { OR: [{ league: { isNull: true } }, { name: { not: 'Fulham' } }] } }, ['Fulham']],
  ])('%j finds %j', async (filter, names) => {
    expect(await teamsWhere(filter)).toEqual(names);
  });

  test('on tags takes a club without any for one with an empty list, its opposite included', async () => {
    await api.db.team.updateMany({ where: { teamName: 'Fulham' }, data: { narrativeFingerprintTags: [] } });
    await api.db
      .$executeRaw`UPDATE quantum.team_quantum_dna_v3 SET narrative_fingerprint_tags = NULL WHERE team_name = 'Chelsea'`;
    const among = (filter: object) =>
      teamsWhere({ name: { in: ['Chelsea', 'Fulham', 'Leeds', 'Wolves'] }, ...filter });
    expect(await among({ NOT: { tags: { hasAny: ['LATE'] } } })).toEqual(['Chelsea', 'Fulham', 'Wolves']);
    expect(await among({ NOT: { tags: { hasAll: ['LATE', 'PRESS'] } } })).toEqual([
      'Chelsea',
      'Fulham',
      'Wolves',
    ]);
    expect(await among({ NOT: { NOT: { tags: { hasAny: ['PRESS'] } } } })).toEqual(['Leeds', 'Wolves']);
    expect(await among({ tags: { hasAll: [] } })).toEqual(['Chelsea', 'Fulham', 'Leeds', 'Wolves']);
    expect(await among({ NOT: { tags: { hasAll: [] } } })).toEqual([]);
    expect(await among({ OR: [{ tags: { hasAll: [] } }] })).toEqual(['Chelsea', 'Fulham', 'Leeds', 'Wolves']);
    expect(await among({ tags: { hasAny: [] } })).toEqual([]);
    expect(await among({ NOT: { tags: { hasAny: [] } } })).toEqual(['Chelsea', 'Fulham', 'Leeds', 'Wolves']);
  });

  test('on related rows and on days holds for those rows', async () => {
    expect(await countMatches({ team: { name: { eq: 'Leeds' } } })).toBe(14);
    expect(
      await countMatches({ homeTeam: { name: { eq: 'Leeds' } }, awayTeam: { name: { eq: 'Wolves' } } }),
    ).toBe(1);
    expect(await countMatches({ playedOn: { gte: '2025-08-16', lte: '2025-08-16' } })).toBe(2);
    expect(await countMatches({ kickOffAt: { lt: '2025-08-17T00:00:00+01:00' } })).toBe(2);
    expect(await countMatches({ homeGoals: { gt: 2 }, awayGoals: { in: [0, 1] } })).toBe(
      await api.db.match.count({ where: { homeGoals: { gt: 2 }, awayGoals: { in: [0, 1] } } }),
    );
  });
});

describe('a filter is refused', () => {
  const nested = (levels: number): object =>
    levels === 0 ? { name: { eq: 'x' } } : { NOT: nested(levels - 1) };

  test.each([
    [
      'a null, which could mean two things',
      { name: { eq: null } },
      'BAD_USER_INPUT filter.name.eq: null says nothing: leave it out, or ask with isNull',
    ],
    [
      'alternatives of which there are none',
      { OR: [] },
      'BAD_USER_INPUT filter.OR: [] is empty: leave it out',
    ],
    [
      'an alternative that says nothing',
      { OR: [{ name: {} }] },
      'BAD_USER_INPUT filter.OR[0]: {"name":{}} says nothing: leave it out',
    ],
    [
      'more than six levels',
      nested(6),
      'BAD_USER_INPUT filter.NOT.NOT.NOT.NOT.NOT.NOT: "…" is nested deeper than 6 levels',
    ],
    [
      'more than 200 values',
      { name: { in: Array(201).fill('x') } },
      'BAD_USER_INPUT filter.name.in: 201 values are too many: at most 200',
    ],
    [
      'more than 50 alternatives',
      { OR: Array(51).fill({}) },
      'BAD_USER_INPUT filter.OR: 51 filters are too many: at most 50',
    ],
    [
      'the id of another type',
      { id: { eq: Buffer.from('Match:1').toString('base64url') } },
      'BAD_USER_INPUT filter.id.eq: "TWF0Y2g6MQ" is not the id of a Team',
    ],
  ])('for %s', async (_what, filter, message) => {
    expect(await teamsWhere(filter)).toEqual([message]);
  });

  test('for a value that the column cannot hold', async () => {
    expect(await countMatches({ homeGoals: { eq: 40_000 } })).toEqual([
      'BAD_USER_INPUT filter.homeGoals.eq: 40000 is not a whole number within ±32767',
    ]);
  });
});
