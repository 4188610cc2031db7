import { afterEach, expect, test } from 'vitest';
import type { TestDatabase } from '../support/database.ts';
import { adopt, adoptionRefusal, createLegacyDatabase, run, stateOf } from './support/legacy-database.ts';
import { printedStatements } from './support/printed-statements.ts';
import { query } from './support/query.ts';

const TEAMS = 'quantum.team_quantum_dna_v3';
const TAGS = `${TEAMS}.narrative_fingerprint_tags`;

let database: TestDatabase;

afterEach(() => database.drop());

test('tags in a document become a list of texts by the printed statements', async () => {
  database = await createLegacyDatabase(
    `ALTER TABLE ${TEAMS} DROP COLUMN narrative_fingerprint_tags, ADD COLUMN narrative_fingerprint_tags jsonb DEFAULT '[]';
     UPDATE ${TEAMS} SET narrative_fingerprint_tags = '["SOLID", null, "A B"]' WHERE team_id = 1;
     UPDATE ${TEAMS} SET narrative_fingerprint_tags = NULL WHERE team_id = 2`,
  );

  const { message } = await adoptionRefusal(database.url);
  await run(database.url, printedStatements(message));

  expect(await adopt(database.url)).toMatchObject({ state: 'DONE' });
  const tags = `SELECT narrative_fingerprint_tags AS tags FROM ${TEAMS} ORDER BY team_id`;
  expect(await query(database.url, tags)).toEqual([{ tags: ['SOLID', 'A B'] }, { tags: null }, { tags: [] }]);
});

test('values that cannot be converted are named by row, and nothing is printed that would fail', async () => {
  database = await createLegacyDatabase(
    `ALTER TABLE ${TEAMS} ALTER narrative_fingerprint_tags TYPE text USING 'A B';
     ALTER TABLE ${TEAMS} ALTER total_bets TYPE bigint; UPDATE ${TEAMS} SET total_bets = 3000000000 WHERE team_id = 2;
     ALTER TABLE ${TEAMS} ALTER market_dna TYPE text; UPDATE ${TEAMS} SET market_dna = '{' WHERE team_id = 1`,
  );
  const before = await stateOf(database.url);

  const { message } = await adoptionRefusal(database.url);

  expect(message).toContain(
    `${TAGS} (rows): expected values that text[] takes, found row 146: malformed array`,
  );
  expect(message).toContain(
    `${TEAMS}.total_bets (rows): expected values that integer takes, found row 2: integer out of range`,
  );
  expect(message).toContain(
    `${TEAMS}.market_dna (rows): expected values that jsonb takes, found row 1: invalid input syntax`,
  );
  await run(database.url, printedStatements(message));
  expect(await stateOf(database.url)).toBe(before);

  await run(
    database.url,
    `UPDATE ${TEAMS} SET narrative_fingerprint_tags = '{A,B}', total_bets = 3, market_dna = NULL`,
  );
  const { message: mendable } = await adoptionRefusal(database.url);
  await run(database.url, printedStatements(mendable));
  expect(await adopt(database.url)).toMatchObject({ state: 'DONE' });
});

test('where no conversion exists the way by hand is told', async () => {
  database = await createLegacyDatabase(
    `ALTER TABLE ${TEAMS} DROP COLUMN win_rate, ADD COLUMN win_rate boolean;
     ALTER TABLE ${TEAMS} DROP COLUMN narrative_fingerprint_tags, ADD COLUMN narrative_fingerprint_tags jsonb;
     UPDATE ${TEAMS} SET narrative_fingerprint_tags = '"SOLID"' WHERE team_id = 1`,
  );
  const before = await stateOf(database.url);

  const { message } = await adoptionRefusal(database.url);

  expect(message).toContain('PostgreSQL has no conversion from boolean to double precision. By hand:');
  expect(message).toContain(`ADD COLUMN "win_rate_converted" double precision;`);
  expect(message).toContain(
    `${TAGS} (rows): expected values that text[] takes, found row 1: cannot extract elements`,
  );
  await run(database.url, printedStatements(message));
  expect(await stateOf(database.url)).toBe(before);
});
