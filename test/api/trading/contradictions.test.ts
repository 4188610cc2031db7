import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  contradictionOf,
  type DecisionTerms,
  type TradeTerms,
} from '../../../src/modules/trading/domain/contradiction.ts';
import { pairTokens } from '../../../src/modules/trading/domain/pair-tokens.ts';
import { readContradiction } from '../../../src/modules/trading/domain/read-contradiction.ts';
import { knownTokens } from '../../../src/modules/trading/reads/known-tokens.ts';
import { openTestClient, type TestClient } from '../../support/open-test-client.ts';

let client: TestClient;
beforeAll(async () => {
  client = await openTestClient();
});
afterAll(() => client.close());

const token = fc.constantFrom('SOL', 'sol', 'USDC', 'usdc', 'USDT', 'BONK', 'WIF', 'A-B');
const amount = fc.oneof(
  fc.constantFrom('100', '95', '94.999999', '105', '105.000000000000000001', '104.9', '0', '0.00'),
  fc.integer({ min: 900_000, max: 1_100_000 }).map((n) => (n / 10_000).toFixed(4)),
);
const pair = fc.oneof(
  fc.tuple(token, fc.constantFrom('/', '-', '_', ':', ''), token).map((parts) => parts.join('')),
  fc.constantFrom('', '/', 'SOL/', '/USDC', 'SOL USDC', 'SOL/USDC/x', ' SOL/USDC', 'SOL-USDC', 'a_b_c'),
);
const decisions: fc.Arbitrary<DecisionTerms> = fc.record({
  decisionType: fc.constantFrom('BUY', 'SELL', 'HOLD', 'BUY', 'SELL', 'WAIT'),
  tokenPair: fc.oneof(fc.constantFrom('SOL/USDC', 'USDC/SOL', 'USDC/USDT', 'BONK/SOL'), pair),
  amountUsd: fc.oneof(amount, fc.constantFrom('100', '100', null, 'NaN', 'Infinity')),
});
const trades: fc.Arbitrary<TradeTerms> = fc.record({
  tokenIn: token,
  tokenOut: token,
  amountIn: amount,
  amountOut: fc.oneof(amount, fc.constant(null)),
});

/** What the function of the database says of each pair of a decision and a trade. */
async function verdictsOfDatabase(cases: readonly (readonly [DecisionTerms, TradeTerms])[]) {
  const documents = cases.map(([decision, trade]) =>
    JSON.stringify({
      decision: {
        decision_type: decision.decisionType,
        token_pair: decision.tokenPair,
        amount_usd: decision.amountUsd,
      },
      trade: {
        token_in: trade.tokenIn,
        token_out: trade.tokenOut,
        amount_in: trade.amountIn,
        amount_out: trade.amountOut,
      },
    }),
  );
  const rows = await client.db.$queryRaw<{ fault: string | null }[]>`
    SELECT trading.contradiction(
      jsonb_populate_record(NULL::trading.ai_decisions, doc::jsonb -> 'decision'),
      jsonb_populate_record(NULL::trading.trades, doc::jsonb -> 'trade')) AS fault
    FROM unnest(${documents}::text[]) WITH ORDINALITY AS given(doc, place) ORDER BY place`;
  return rows.map(({ fault }) => fault);
}

test('the domain and the database say the same of any trade and decision, in the same words', async () => {
  const cases = fc.sample(fc.tuple(decisions, trades), { numRuns: 20_000, seed: 7 });
  const tokens = await knownTokens(client.db, ['SOL', 'USDC', 'USDT', 'BONK', 'WIF', 'A-B']);
  const ofDomain = cases.map(([decision, trade]) => contradictionOf(decision, trade, tokens));
  const ofDatabase = await verdictsOfDatabase(cases);
  const differing = cases.filter((_, place) => (ofDomain[place]?.fault ?? null) !== ofDatabase[place]);
  expect(differing).toEqual([]);
  const aspects = Map.groupBy(ofDomain, (contradiction) => contradiction?.aspect ?? 'NONE');
  // Each verdict is seen often enough to mean something.
  for (const aspect of ['HOLD', 'PAIR', 'DIRECTION', 'AMOUNT', 'NONE'] as const)
    expect(aspects.get(aspect)?.length ?? 0).toBeGreaterThan(100);
  // A refusal of the database is read back as what the domain would have said.
  for (const contradiction of ofDomain) {
    if (contradiction === null) continue;
    const words = `the trade contradicts its decision d: 1: ${contradiction.fault}`;
    expect(readContradiction(words)).toEqual({ decisionId: 'd: 1', contradiction });
  }
});

test('the domain and the database read the same tokens from a pair', async () => {
  const pairs = fc.sample(fc.oneof(pair, fc.string({ maxLength: 8 })), { numRuns: 5_000, seed: 11 });
  const printable = pairs.filter((text) => /^[ -~]*$/.test(text));
  const rows = await client.db.$queryRaw<{ tokens: string[] | null }[]>`
    SELECT trading.pair_tokens(pair) AS tokens
    FROM unnest(${printable}::text[]) WITH ORDINALITY AS given(pair, place) ORDER BY place`;
  const ofDomain = printable.map((text) => {
    const tokens = pairTokens(text);
    return tokens === null ? null : [tokens.base, tokens.quote];
  });
  expect(ofDomain).toEqual(rows.map(({ tokens }) => tokens));
  expect(ofDomain.filter((tokens) => tokens !== null).length).toBeGreaterThan(100);
});

test('the tolerance of the domain is that of the database', async () => {
  const [row] = await client.db.$queryRaw<{ pct: string }[]>`
    SELECT trim_scale(trading.amount_tolerance() * 100)::text AS pct`;
  expect(row).toEqual({ pct: '5' });
});
