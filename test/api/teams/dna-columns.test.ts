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

test('DNA asked for in two places of one row is read with it, in one statement', async () => {
  const query = `{ teams(first: 3) { nodes { name ${MARKET} legacy: dnaVector(name: QUANTUM_DNA_LEGACY) } } }`;
  expect(await statementsOf(() => send(api.app, query))).toHaveLength(1);
});
