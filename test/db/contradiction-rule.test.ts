import { afterAll, beforeAll, expect, test } from 'vitest';
import { contradictionOf } from '../../src/modules/trading/domain/contradiction.ts';
import { knownTokens } from '../../src/modules/trading/reads/known-tokens.ts';
import { seededRandom } from '../../src/quant/resampling/seeded-random.ts';
import { openTestClient, type TestClient } from '../support/open-test-client.ts';

let client: TestClient;
beforeAll(async () => {
  client = await openTestClient();
});
afterAll(() => client.close());

const CASES = 3_000;
const TOKENS = ['SOL', 'sol', 'USDC', 'usdc', 'USDT', 'JUP', 'a-b', 'a_b', 'x:y', 'usd'];
const AMOUNTS = [
  '100',
  '95',
  '105.00',
  '94.999999999999999999',
  '105.000000000000000001',
  '0',
  'NaN',
  'Infinity',
];

test('the rule of trades and their decisions is the same in the domain and in the database, word for word', async () => {
  const random = seededRandom(11);
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const orNull = (value: string): string | null => (random() < 0.2 ? null : value);
  const cases = Array.from({ length: CASES }, () => {
    const [base, quote] = [pick(TOKENS), pick(TOKENS)];
    const [given, taken] = random() < 0.5 ? [base, quote] : [quote, base];
    const decision = {
      decisionType: pick(['BUY', 'BUY', 'SELL', 'SELL', 'HOLD', 'buy']),
      tokenPair: pick([
        ...Array<string>(6).fill(`${base}/${quote}`),
        `${base}-${quote}`,
        `${base}_${quote}`,
        `${base}/`,
        ` ${base}/${quote}`,
      ]),
      amountUsd: orNull(pick(['100', '0', '100.000', '90.47619047619047619', 'NaN'])),
    };
    const trade = {
      tokenIn: random() < 0.9 ? given : pick(TOKENS),
      tokenOut: random() < 0.9 ? taken : pick(TOKENS),
      amountIn: pick(AMOUNTS),
      amountOut: orNull(pick(AMOUNTS)),
    };
    return { decision, trade };
  });
  const tokens = await knownTokens(client.db, TOKENS);
  const ours = cases.map(({ decision, trade }) => contradictionOf(decision, trade, tokens));
  const theirs = await client.db.$queryRaw<{ fault: string | null }[]>`
    SELECT trading.contradiction(
      jsonb_populate_record(NULL::trading.ai_decisions, jsonb_build_object('decision_type', one #> '{decision,decisionType}',
        'token_pair', one #> '{decision,tokenPair}', 'amount_usd', one #> '{decision,amountUsd}')),
      jsonb_populate_record(NULL::trading.trades, jsonb_build_object('token_in', one #> '{trade,tokenIn}',
        'token_out', one #> '{trade,tokenOut}', 'amount_in', one #> '{trade,amountIn}', 'amount_out', one #> '{trade,amountOut}'))
    ) AS fault FROM jsonb_array_elements(${JSON.stringify(cases)}::jsonb) WITH ORDINALITY AS given(one, place) ORDER BY place`;
  const told = (faults: readonly (string | null | undefined)[]) =>
    faults.map((fault, place) => ({ ...cases[place], fault: fault ?? null }));
  expect(told(theirs.map(({ fault }) => fault))).toEqual(told(ours.map((one) => one?.fault)));
  expect(new Set(ours.map((one) => one?.aspect))).toEqual(
    new Set([undefined, 'HOLD', 'PAIR', 'DIRECTION', 'AMOUNT']),
  );
});
