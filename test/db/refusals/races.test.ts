import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type HeldLock, holdLock } from '../../support/held-lock.ts';
import { openRefusalDatabase, type RefusalDatabase } from './support/refusal-database.ts';

// Trade 2 belongs to decision 1: BUY SOL/USDC for 100 USD. Two connections change what belongs together at the same time.

let database: RefusalDatabase;
let other: pg.Client;
let held: HeldLock | null = null;

/** What a race may have changed, as it was. */
const RESET = `
  SET session_replication_role = replica;
  DELETE FROM trading.trades WHERE id = 9;
  UPDATE trading.trades SET token_out = 'SOL', amount_in = 100, ai_decision_id = 1 WHERE id = 2;
  UPDATE trading.ai_decisions SET amount_usd = 100, execution_trade_id = NULL WHERE id = 1;
  UPDATE trading.ai_decisions SET decision_type = 'BUY', execution_trade_id = 1 WHERE id = 3;
  SET session_replication_role = origin`;

beforeAll(async () => {
  database = await openRefusalDatabase();
  other = new pg.Client(database.url);
  await other.connect();
});
afterEach(async () => {
  await held?.release();
  held = null;
  await other.query(RESET);
});
afterAll(async () => {
  await other.end();
  await database.close();
});

const HOLD_3 = `UPDATE trading.ai_decisions SET decision_type = 'HOLD', execution_trade_id = NULL WHERE id = 3`;
const TRADE_OF_3 = `INSERT INTO trading.trades (id, token_in, token_out, amount_in, ai_decision_id) VALUES (9, 'USDC', 'SOL', 100, 3)`;
const DECISION_OF_104 = 'UPDATE trading.ai_decisions SET amount_usd = 104 WHERE id = 1';
const TRADE_OF_96 = 'UPDATE trading.trades SET amount_in = 96 WHERE id = 2';
const EXECUTES_1 = 'UPDATE trading.ai_decisions SET execution_trade_id = 2 WHERE id = 1';
const TRADE_LEAVES = "UPDATE trading.trades SET ai_decision_id = NULL, token_out = 'BTC' WHERE id = 2";

const races = [
  { what: 'a trade waits for the change of its decision', first: HOLD_3, second: TRADE_OF_3 },
  { what: 'a decision waits for the recording of its trade', first: TRADE_OF_3, second: HOLD_3 },
  {
    what: 'the change of a trade waits for that of its decision',
    first: DECISION_OF_104,
    second: TRADE_OF_96,
  },
  {
    what: 'the change of a decision waits for that of its trade',
    first: TRADE_OF_96,
    second: DECISION_OF_104,
  },
  {
    what: 'a trade that a decision takes for its execution stays as it is',
    first: EXECUTES_1,
    second: TRADE_LEAVES,
  },
  { what: 'a trade that changes is not taken for an execution', first: TRADE_LEAVES, second: EXECUTES_1 },
];

it.each(races)('$what, and is refused once that is committed', async ({ first, second }) => {
  held = await holdLock(database.url, first);
  const waiting = other.query(second).then(
    () => null,
    (error: unknown) => error,
  );
  await held.blocked();
  await held.also('COMMIT');
  expect(await waiting).toMatchObject({ code: 'QS003' });
});

it.each(races)('$what, and is taken once that is rolled back', async ({ first, second }) => {
  held = await holdLock(database.url, first);
  const waiting = other.query(second);
  await held.blocked();
  await held.also('ROLLBACK');
  expect((await waiting).rowCount).toBe(1);
});

it('two that wait for each other are never both done: one is ended', async () => {
  held = await holdLock(database.url, 'SELECT FROM trading.trades WHERE id = 2 FOR UPDATE');
  // It looks for a circle once, so long after it began to wait: by then there has to be one.
  await other.query(`SET deadlock_timeout = '1s'`);
  const waiting = other.query(DECISION_OF_104).then(
    () => null,
    (error: unknown) => error,
  );
  await held.blocked();
  await held.also(TRADE_OF_96);
  await held.also('COMMIT');
  expect(await waiting).toMatchObject({ code: '40P01' });
  const rows = await database.rows(
    'SELECT amount_usd, amount_in FROM trading.ai_decisions d JOIN trading.trades t ON t.ai_decision_id = d.id WHERE d.id = 1',
  );
  expect(rows).toEqual([{ amount_usd: '100', amount_in: '96' }]);
});
