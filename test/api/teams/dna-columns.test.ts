import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DNA_CATALOGUE } from '../../../src/modules/teams/domain/dna/catalogue/dna-catalogue.ts';
import { send } from '../graphql/support/execute.ts';
import { importTexts } from '../graphql/support/import-files.ts';
import { seasonFile } from '../graphql/support/season-file.ts';
import { startTestApi, statementsOf, type TestApi } from '../graphql/support/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
  await importTexts(api.db, { 'E0_2526.csv': seasonFile() });
  await api.db.team.updateMany({
    data: {
      marketDna: { matches: 12 },
      luckDna: { matches: 13 },
      rosterDna: { depth: 3 },
      quantumDnaLegacy: { risk: 'low' },
    },
  });
});
afterAll(() => api.close());

/** The vector columns that the statements of a query name. */
async function columnsRead(query: string): Promise<string[]> {
  const statements = await statementsOf(async () => {
    const { errors } = await send(api.app, query);
    expect(errors).toBeUndefined();
  });
  expect(statements.length).toBeGreaterThan(0);
  return DNA_CATALOGUE.map(({ column }) => column).filter((column) =>
    statements.some((statement) => statement.includes(`"${column}"`)),
  );
}

const MARKET = 'dna { market { matches } }';

describe('of the vectors, those that are selected leave the database, and no other', () => {
  test.each([
    ['of no DNA at all', '{ teams { nodes { name tags tagCount isElite hasTag(tag: "X") } } }', []],
    ['of one club', `{ team(name: "Leeds") { ${MARKET} } }`, ['market_dna']],
    ['of a page of clubs', `{ teams(first: 3) { nodes { name ${MARKET} } } }`, ['market_dna']],
    ['under edges', `{ teams(first: 3) { edges { node { ${MARKET} } } } }`, ['market_dna']],
    ['of the side of a match', `{ matches(first: 2) { nodes { homeTeam { ${MARKET} } } } }`, ['market_dna']],
    [
      'of a club of the matches of a club',
      `{ teams(first: 2) { nodes { matches(first: 2) { nodes { awayTeam { ${MARKET} } } } } } }`,
      ['market_dna'],
    ],
    [
      'of both sides, each its own',
      `{ matches(first: 2) { nodes { homeTeam { ${MARKET} } awayTeam { dna { luck { matches } } } } } }`,
      ['market_dna', 'luck_dna'],
    ],
    [
      'asked for twice under other names',
      `{ team(name: "Leeds") { a: ${MARKET} b: dna { luck { matches } roster } } }`,
      ['market_dna', 'luck_dna', 'roster_dna'],
    ],
    [
      'raw, several at once',
      '{ team(name: "Leeds") { one: dnaVector(name: MARKET) two: dnaVector(name: QUANTUM_DNA_LEGACY) } }',
      ['market_dna', 'quantum_dna_legacy'],
    ],
    [
      'of a fragment',
      `query { teams(first: 1) { nodes { ...F } } } fragment F on Team { dna { ...G } } fragment G on TeamDna { roster }`,
      ['roster_dna'],
    ],
    ['of a node', `{ node(id: "${btoa('Team:1')}") { ... on Team { ${MARKET} } } }`, ['market_dna']],
  ])('%s', async (_where, query, columns) => {
    expect(await columnsRead(query)).toEqual(columns);
  });
});

test('raw vectors of a page are read with its rows, however many they are', async () => {
  const query = `{ teams(first: 3) { nodes { name ${MARKET} a: dnaVector(name: LUCK) b: dnaVector(name: ROSTER) } } }`;
  expect(await statementsOf(() => send(api.app, query))).toHaveLength(1);
});

test('a raw vector is whole: digits that a double cannot hold are answered as they are stored', async () => {
  const stored = '{"big": 9007199254740993, "huge": 1e400, "many": 0.1234567890123456789012345}';
  await api.db.$executeRaw`
    UPDATE quantum.team_quantum_dna_v3 SET quantum_dna_legacy = ${stored}::text::jsonb WHERE team_name = 'Leeds'`;
  const response = await api.app.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({
      query: '{ team(name: "Leeds") { dnaVector(name: QUANTUM_DNA_LEGACY) dna { quantumDnaLegacy } } }',
    }),
  });
  // The database writes 1e400 as a one and four hundred zeros.
  const huge = `1${'0'.repeat(400)}`;
  const whole = `{"big":9007199254740993,"huge":${huge},"many":0.1234567890123456789012345}`;
  expect(await response.text()).toContain(
    `{"data":{"team":{"dnaVector":${whole},"dna":{"quantumDnaLegacy":${whole}}}},`,
  );
});
