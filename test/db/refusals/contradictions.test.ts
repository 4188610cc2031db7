import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyWith, openRefusalDatabase, type RefusalDatabase } from './support/refusal-database.ts';

// Decision 1: BUY SOL/USDC for 100 USD, with trade 2. Decision 2: HOLD. Decision 3: like 1, carried out by trade 1, which names no decision.

type Change = Readonly<Record<string, string | number | null>>;

const TRADE = 'trading.trades';
const DECISION = 'trading.ai_decisions';

let database: RefusalDatabase;
beforeAll(async () => {
  database = await openRefusalDatabase();
});
afterAll(() => database.close());

const contradictions: { what: string; trade: Change; fault: RegExp }[] = [
  {
    what: 'of another pair',
    trade: { token_out: 'BTC' },
    fault: /it trades USDC for BTC, the decision is about SOL\/USDC$/,
  },
  {
    what: 'in the other direction',
    trade: { token_in: 'SOL', token_out: 'USDC', amount_in: 0.5, amount_out: 100 },
    fault: /it trades SOL for USDC, the decision is to BUY SOL\/USDC$/,
  },
  {
    what: 'of more',
    trade: { amount_in: 105.000001 },
    fault: /its amount of 105\.000001 USD is more than 5 % away/,
  },
  {
    what: 'of less',
    trade: { amount_in: 94.999999 },
    fault: /its amount of 94\.999999 USD is more than 5 % away/,
  },
];

it.each(contradictions)('as_decided_on_insert refuses a trade $what', async ({ trade, fault }) => {
  const refusal = await database.attempt(copyWith(TRADE, { id: 9, ai_decision_id: 1, ...trade }));
  expect(refusal?.code).toBe('QS003');
  expect(refusal?.message).toMatch(/^the trade contradicts its decision buy: /);
  expect(refusal?.message).toMatch(fault);
});

it.each(contradictions)(
  'as_decided_on_update refuses to make a trade one $what',
  async ({ trade, fault }) => {
    for (const id of [1, 2]) {
      const refusal = await database.attempt(updateOf(TRADE, id, trade));
      expect({ id, code: refusal?.code }).toEqual({ id, code: 'QS003' });
      expect(refusal?.message).toMatch(fault);
    }
  },
);

it('as_decided_on_insert refuses every trade of a decision to HOLD', async () => {
  const refusal = await database.attempt(copyWith(TRADE, { id: 9, ai_decision_id: 2 }));
  expect(refusal).toMatchObject({
    code: 'QS003',
    message: 'the trade contradicts its decision hold: a decision to HOLD admits no trade',
  });
});

it('as_decided_on_update refuses to give a trade to a decision that it contradicts, or away from the one it carries out', async () => {
  expect(await database.attempt(updateOf(TRADE, 2, { ai_decision_id: 2 }))).toMatchObject({ code: 'QS003' });
  expect(await database.attempt(updateOf(TRADE, 1, { ai_decision_id: 1 }))).toMatchObject({
    code: 'QS003',
    message: 'the trade contradicts its decision done: it belongs to another decision',
  });
});

it.each([
  { what: 'to HOLD', change: { decision_type: 'HOLD' } },
  { what: 'in the other direction', change: { decision_type: 'SELL' } },
  { what: 'about another pair', change: { token_pair: 'BTC/USDC' } },
  { what: 'about the pair turned around', change: { token_pair: 'USDC/SOL' } },
  { what: 'about more', change: { amount_usd: 106 } },
  { what: 'about less', change: { amount_usd: 94 } },
])('as_traded_on_update refuses to make a decision with a trade one $what', async ({ change }) => {
  for (const id of [1, 3]) {
    const refusal = await database.attempt(updateOf(DECISION, id, change));
    expect({ id, code: refusal?.code }).toEqual({ id, code: 'QS003' });
  }
});

it('as_traded_on_insert and as_traded_on_update refuse a trade that contradicts, or that belongs to another decision', async () => {
  const later = { id: 9, decision_id: 'later' };
  const hold = { ...later, decision_type: 'HOLD', execution_trade_id: 1 };
  expect(await database.attempt(copyWith(DECISION, hold))).toMatchObject({ code: 'QS003' });
  expect(await database.attempt(copyWith(DECISION, { ...later, execution_trade_id: 2 }))).toMatchObject({
    code: 'QS003',
    message: 'trade 2 contradicts its decision later: it belongs to another decision',
  });
  expect(await database.attempt(updateOf(DECISION, 3, { execution_trade_id: 2 }))).toMatchObject({
    code: 'QS003',
  });
});

it.each([
  { what: 'at the bounds of the tolerance', trade: { amount_in: 95 } },
  { what: 'at the upper bound', trade: { amount_in: 105 } },
  { what: 'whose tokens are spelt otherwise', trade: { token_in: 'usdc', token_out: 'sol' } },
])('a trade $what is taken', async ({ trade }) => {
  expect(await database.attempt(copyWith(TRADE, { id: 9, ai_decision_id: 1, ...trade }))).toBeNull();
});

it('amounts compare only where one side is worth a US dollar', async () => {
  const decision = { id: 9, decision_id: 'later', token_pair: 'SOL/ETH' };
  const trade = { id: 9, ai_decision_id: 9, token_in: 'ETH', amount_in: 7 };
  expect(await database.attempt(copyWith(DECISION, decision), copyWith(TRADE, trade))).toBeNull();
  const sell = { ...decision, token_pair: 'SOL/USDC', decision_type: 'SELL' };
  const sold = { id: 9, ai_decision_id: 9, token_in: 'SOL', token_out: 'USDC', amount_in: 0.5 };
  for (const { amount_out, code } of [
    { amount_out: 100 },
    { amount_out: null },
    { amount_out: 106, code: 'QS003' },
  ]) {
    const refusal = await database.attempt(
      copyWith(DECISION, sell),
      copyWith(TRADE, { ...sold, amount_out }),
    );
    expect({ amount_out, code: refusal?.code }).toEqual({ amount_out, code });
  }
});

it('what contradicts since before the rule can be taken apart and deleted, but not go on', async () => {
  const adopted = [
    'SET LOCAL session_replication_role = replica',
    updateOf(TRADE, 2, { amount_in: 200 }),
    updateOf(TRADE, 1, { token_out: 'BTC' }),
    'SET LOCAL session_replication_role = origin',
  ];
  const allowed = [
    updateOf(TRADE, 2, { ai_decision_id: null }),
    updateOf(DECISION, 3, { execution_trade_id: null }),
    `DELETE FROM ${TRADE} WHERE id = 1`,
    `DELETE FROM ${TRADE} WHERE id = 2`,
    `DELETE FROM ${DECISION} WHERE id = 1`,
    `DELETE FROM ${DECISION} WHERE id = 3`,
  ];
  for (const statement of allowed) {
    expect({ statement, refusal: await database.attempt(...adopted, statement) }).toEqual({
      statement,
      refusal: null,
    });
  }
  // Another trade of a decision with an execution that contradicts goes, too.
  const both = [...adopted.slice(0, 3), updateOf(DECISION, 1, { execution_trade_id: 1 }), adopted[3] ?? ''];
  expect(await database.attempt(...both, `DELETE FROM ${TRADE} WHERE id = 1`)).toBeNull();
  expect(await database.attempt(...adopted, updateOf(TRADE, 2, { amount_in: 201 }))).toMatchObject({
    code: 'QS003',
  });
});

function updateOf(table: string, id: number, change: Change): string {
  const changes = Object.entries(change)
    .map(([column, value]) => `${column} = ${value === null ? 'NULL' : `'${value}'`}`)
    .join(', ');
  return `UPDATE ${table} SET ${changes} WHERE id = ${id}`;
}
