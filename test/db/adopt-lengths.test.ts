import { afterEach, expect, test } from 'vitest';
import type { TestDatabase } from '../support/database.ts';
import { adopt, adoptionRefusal, createLegacyDatabase, drift, run } from './support/legacy-database.ts';

const TEAMS = 'quantum.team_quantum_dna_v3';

let database: TestDatabase;

afterEach(() => database.drop());

test('texts that are too short for what is written there are refused, with the length that is needed', async () => {
  database = await createLegacyDatabase(
    `ALTER TABLE ${TEAMS} ALTER current_style TYPE varchar(8), ALTER narrative_profile TYPE varchar(255),
       ALTER dna_fingerprint TYPE varchar(32);
     UPDATE ${TEAMS} SET narrative_fingerprint_tags = '{A}';
     ALTER TABLE ${TEAMS} ALTER narrative_fingerprint_tags TYPE varchar(10)[],
       ALTER season TYPE varchar(5) USING left(season, 5);
     ALTER TABLE quantum.quantum_strategies_v3 ALTER strategy_type TYPE varchar(7)`,
  );

  const { message, differences } = await adoptionRefusal(database.url);

  for (const told of [
    `${TEAMS}.current_style: expected text, or room for 30 characters, found character varying(8)`,
    `${TEAMS}.narrative_profile: expected text, or room for 1000 characters, found character varying(255)`,
    `${TEAMS}.dna_fingerprint: expected text, or room for 64 characters, found character varying(32)`,
    `${TEAMS}.narrative_fingerprint_tags: expected text[], or room for 30 characters, found character varying(10)[]`,
    `${TEAMS}.season: expected text, or room for 7 characters, found character varying(5)`,
    'quantum.quantum_strategies_v3.strategy_type: expected text, or room for 8 characters, found character varying(7)',
  ])
    expect(message).toContain(told);
  await run(database.url, differences.flatMap(({ statements }) => statements).join('\n'));
  expect(await adopt(database.url)).toMatchObject({ state: 'DONE' });
  expect((await drift(database.url)).differences).toEqual([]);
});

test('a short text that the product does not write is kept', async () => {
  database = await createLegacyDatabase(
    `ALTER TABLE trading.ai_decisions ALTER token_pair TYPE varchar(9);
     ALTER TABLE trading.system_logs ALTER module TYPE varchar(20)`,
  );

  const { kept } = await adopt(database.url);

  expect(kept.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['trading.ai_decisions.token_pair', 'trading.system_logs.module']),
  );
});
