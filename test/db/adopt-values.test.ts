import { afterEach, expect, test } from 'vitest';
import { createClient } from '../../src/db/client.ts';
import type { TestDatabase } from '../support/database.ts';
import {
  adopt,
  adoptionRefusal,
  createLegacyDatabase,
  drift,
  hashRows,
  run,
} from './support/legacy-database.ts';
import { query } from './support/query.ts';

const TEAMS = 'quantum.team_quantum_dna_v3';

let database: TestDatabase;

afterEach(() => database.drop());

test('tags with NULL in them, or lists of lists, are refused by row, and the printed statement mends them', async () => {
  database = await createLegacyDatabase(
    `UPDATE ${TEAMS} SET narrative_fingerprint_tags = '{SOLID,NULL,LATE}' WHERE team_id = 1;
     UPDATE ${TEAMS} SET narrative_fingerprint_tags = '{{A,B},{C,NULL}}' WHERE team_id = 2`,
  );

  const { message, differences } = await adoptionRefusal(database.url);

  expect(message).toContain(
    `${TEAMS}.narrative_fingerprint_tags (rows): expected lists of texts without NULL`,
  );
  expect(message).toContain('found row 1; row 2');
  await run(database.url, differences.flatMap(({ statements }) => statements).join('\n'));
  await adopt(database.url);
  const db = createClient({
    url: database.url,
    poolSize: 1,
    connectTimeoutMs: 5_000,
    statementTimeoutMs: 20_000,
  });
  try {
    const teams = await db.team.findMany({
      select: { teamId: true, narrativeFingerprintTags: true },
      orderBy: { teamId: 'asc' },
    });
    expect(teams).toEqual([
      { teamId: 1, narrativeFingerprintTags: ['SOLID', 'LATE'] },
      { teamId: 2, narrativeFingerprintTags: ['A', 'B', 'C'] },
      { teamId: 146, narrativeFingerprintTags: ['GEGENPRESS', 'GK_Alisson', 'COMEBACK_KING', 'GK_LEAKY'] },
    ]);
  } finally {
    await db.$disconnect();
  }
});

test('instants that no calendar has are refused by row', async () => {
  database = await createLegacyDatabase(
    `INSERT INTO trading.trades (id, "timestamp", token_in, token_out, amount_in, status) VALUES
       (10, 'infinity', 'SOL', 'USDC', 1, 'PENDING'), (11, '0044-03-15 BC', 'SOL', 'USDC', 1, 'PENDING')`,
  );

  const { message } = await adoptionRefusal(database.url);

  expect(message).toContain(
    'trading.trades.timestamp (rows): expected instants of the years 1 to 9999, found row 10; row 11',
  );
});

test('numbers that are none are kept, and told by column', async () => {
  database = await createLegacyDatabase(
    `UPDATE ${TEAMS} SET roi = 'NaN', avg_clv = '-Infinity' WHERE team_id = 1; UPDATE ${TEAMS} SET roi = 'Infinity' WHERE team_id = 2`,
  );
  const before = await hashRows(database.url);

  const { kept } = await adopt(database.url);

  const told = kept.filter(({ kind }) => kind === 'rows').map(({ name, found }) => ({ name, found }));
  expect(told).toEqual([
    { name: `${TEAMS}.roi`, found: 'NaN or infinite in 2 rows' },
    { name: `${TEAMS}.avg_clv`, found: 'NaN or infinite in 1 row' },
  ]);
  expect(await hashRows(database.url, before)).toEqual(before);
  expect(await query(database.url, `SELECT roi::text FROM ${TEAMS} WHERE team_id = 1`)).toEqual([
    { roi: 'NaN' },
  ]);
  expect((await drift(database.url)).differences).toEqual([]);
});
