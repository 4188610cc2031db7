import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DNA_CATALOGUE } from '../../../src/modules/teams/domain/dna/catalogue/dna-catalogue.ts';
import { send } from '../graphql/support/execute.ts';
import { startTestApi, type TestApi } from '../graphql/support/test-api.ts';

let api: TestApi;

/** As an existing database has it. */
const LIVERPOOL = {
  best_strategy: 'MONTE_CARLO_PURE',
  empirical_profile: {
    avg_clv: 0,
    avg_edge: 0.651,
    sample_size: 24,
    over_specialist: false,
    under_specialist: true,
    btts_no_specialist: true,
    btts_yes_specialist: false,
  },
  profitable_strategies: 1,
  total_strategies_tested: 5,
};
const ODD = {
  best_strategy: 7,
  empirical_profile: { avg_edge: '0.5', avg_clv: 0.1, sample_size: 1.5, over_specialist: 'yes' },
  profitable_strategies: 3_000_000_000,
  total_strategies_tested: -1,
  families: [1, 2],
  ours: { unknown: ['kept', null, 1e300] },
};

beforeAll(async () => {
  api = await startTestApi();
  await api.db.team.createMany({
    data: [
      { teamName: 'Liverpool', marketDna: LIVERPOOL, rosterDna: ['any', { shape: true }], tier: 'ELITE' },
      { teamName: 'Odd', marketDna: ODD, nemesisDna: { worst: [{ name: 'A' }, 'B', null], best: 'none' } },
      { teamName: 'Empty', narrativeFingerprintTags: ['PRESS', 'LATE'], tier: 'MID' },
      { teamName: 'Listed', marketDna: [LIVERPOOL] },
    ],
  });
  await api.db
    .$executeRaw`UPDATE quantum.team_quantum_dna_v3 SET luck_dna = '{"matches": 3, "z_score": 1e400}' WHERE team_name = 'Odd'`;
});
afterAll(() => api.close());

async function teamNamed(name: string, fields: string): Promise<unknown> {
  const { data, errors } = await send(api.app, `{ team(name: "${name}") { ${fields} } }`);
  expect(errors).toBeUndefined();
  return (data as { team: unknown }).team;
}

const MARKET = `market { bestStrategy profitableStrategies totalStrategiesTested families { over25 { matches } } empiricalProfile {
  avgClv avgEdge sampleSize isOverSpecialist isUnderSpecialist isBttsYesSpecialist isBttsNoSpecialist } }`;

describe('a vector', () => {
  test('of an existing database is typed as far as it goes, and whole when asked for raw', async () => {
    expect(await teamNamed('Liverpool', `dna { ${MARKET} roster } dnaVector(name: MARKET)`)).toEqual({
      dna: {
        market: {
          bestStrategy: 'MONTE_CARLO_PURE',
          profitableStrategies: 1,
          totalStrategiesTested: 5,
          families: null,
          empiricalProfile: {
            avgClv: 0,
            avgEdge: 0.651,
            sampleSize: 24,
            isOverSpecialist: false,
            isUnderSpecialist: true,
            isBttsYesSpecialist: false,
            isBttsNoSpecialist: true,
          },
        },
        roster: ['any', { shape: true }],
      },
      dnaVector: LIVERPOOL,
    });
  });

  test('of another form is null where it differs, and answers its neighbours all the same', async () => {
    expect(await teamNamed('Odd', `dna { ${MARKET} } dnaVector(name: MARKET)`)).toEqual({
      dna: {
        market: {
          bestStrategy: null,
          profitableStrategies: null,
          totalStrategiesTested: null,
          families: null,
          empiricalProfile: {
            avgClv: 0.1,
            avgEdge: null,
            sampleSize: null,
            isOverSpecialist: null,
            isUnderSpecialist: null,
            isBttsYesSpecialist: null,
            isBttsNoSpecialist: null,
          },
        },
      },
      dnaVector: ODD,
    });
  });

  test('answers a list item by item, and null for a list that is none', async () => {
    expect(await teamNamed('Odd', 'dna { nemesis { worst { name } best { name } } }')).toEqual({
      dna: { nemesis: { worst: [{ name: 'A' }, null, null], best: null } },
    });
  });

  test('answers null for a number that no Float can carry', async () => {
    expect(await teamNamed('Odd', 'dna { luck { matches zScore } }')).toEqual({
      dna: { luck: { matches: 3, zScore: null } },
    });
  });

  test('that is not stored, or is a list, is null', async () => {
    expect(await teamNamed('Empty', `dna { ${MARKET} roster } dnaVector(name: MARKET)`)).toEqual({
      dna: { market: null, roster: null },
      dnaVector: null,
    });
    expect(await teamNamed('Listed', `dna { ${MARKET} } dnaVector(name: MARKET)`)).toEqual({
      dna: { market: null },
      dnaVector: [LIVERPOOL],
    });
  });
});

test('every vector of the catalogue can be asked for, typed and raw', async () => {
  const names = DNA_CATALOGUE.map(({ column }) => column.replace(/_dna$/, '').toUpperCase());
  const raw = names.map((name, index) => `v${index}: dnaVector(name: ${name})`).join(' ');
  const typed = DNA_CATALOGUE.map(({ key, origin }) =>
    origin === 'IMPORTED' ? key : `${key} { __typename }`,
  );
  const answer = await teamNamed('Empty', `${raw} dna { ${typed.join(' ')} }`);
  expect(answer).toEqual({
    ...Object.fromEntries(names.map((_name, index) => [`v${index}`, null])),
    dna: Object.fromEntries(DNA_CATALOGUE.map(({ key }) => [key, null])),
  });
});

test('tags are counted and looked up, and the tier decides who is elite', async () => {
  const fields = 'tagCount isElite has: hasTag(tag: "LATE") lower: hasTag(tag: "late")';
  expect(await teamNamed('Empty', fields)).toEqual({ tagCount: 2, isElite: false, has: true, lower: false });
  expect(await teamNamed('Liverpool', fields)).toEqual({
    tagCount: 0,
    isElite: true,
    has: false,
    lower: false,
  });
  expect(await teamNamed('Odd', fields)).toMatchObject({ isElite: false });
});

test('the catalogue tells of each vector its names and the numbers that can be filtered by', async () => {
  const query =
    '{ dnaCatalogue { key name column label unit origin description measures { path unit min max sample least description } } }';
  const { data, errors } = await send(api.app, query);
  expect(errors).toBeUndefined();
  const { dnaCatalogue } = data as { dnaCatalogue: Record<string, unknown>[] };
  expect(dnaCatalogue.map(({ key }) => key)).toEqual(DNA_CATALOGUE.map(({ key }) => key));
  const market = dnaCatalogue.find(({ key }) => key === 'market');
  expect(market).toMatchObject({ name: 'MARKET', column: 'market_dna', origin: 'COMPUTED' });
  expect(market?.['measures']).toContainEqual({
    path: 'market.empiricalProfile.avgEdge',
    unit: 'fraction',
    min: -1,
    max: null,
    sample: 'sampleSize',
    least: 10,
    description: expect.stringContaining('null below 10') as string,
  });
  expect(market?.['measures']).toContainEqual(
    expect.objectContaining({ path: 'market.matches', unit: 'count', min: 0, max: null, least: null }),
  );
  expect(dnaCatalogue.find(({ key }) => key === 'roster')).toMatchObject({
    origin: 'IMPORTED',
    measures: [],
  });
});

test('the tags that a computation gives are listed, each once with its rule', async () => {
  const { data, errors } = await send(api.app, '{ dnaTags { tag rule } }');
  expect(errors).toBeUndefined();
  const { dnaTags } = data as { dnaTags: { tag: string; rule: string }[] };
  expect(dnaTags.find(({ tag }) => tag === 'COMEBACK_KING')?.rule).toContain('trailing');
  expect(new Set(dnaTags.map(({ tag }) => tag)).size).toBe(dnaTags.length);
});

test('clubs are found by tier, league, style, archetype and tags together', async () => {
  const data = { tier: 'TOP6', league: 'Serie A', currentStyle: 'pressing', teamArchetype: 'HUNTERS' };
  await api.db.team.createMany({
    data: [
      { teamName: 'Both', ...data, narrativeFingerprintTags: ['PRESS', 'LATE'] },
      { teamName: 'One', ...data, narrativeFingerprintTags: ['LATE'] },
      { teamName: 'Other style', ...data, currentStyle: 'balanced', narrativeFingerprintTags: ['LATE'] },
      { teamName: 'Other league', ...data, league: 'La Liga', narrativeFingerprintTags: ['LATE'] },
    ],
  });
  const namesWhere = async (tags: object): Promise<unknown> => {
    const query = 'query($filter: TeamFilter) { teams(filter: $filter) { nodes { name } } }';
    const filter = {
      tier: { eq: 'TOP6' },
      league: { eq: 'Serie A' },
      currentStyle: { in: ['pressing'] },
      teamArchetype: { eq: 'HUNTERS' },
      tags,
    };
    return (await send(api.app, query, { filter })).data;
  };
  expect(await namesWhere({ hasAny: ['PRESS', 'LATE'] })).toEqual({
    teams: { nodes: [{ name: 'Both' }, { name: 'One' }] },
  });
  expect(await namesWhere({ hasAll: ['PRESS', 'LATE'] })).toEqual({ teams: { nodes: [{ name: 'Both' }] } });
});
