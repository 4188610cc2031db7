import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { ask, codesOf } from './ask.ts';
import type { Member } from './crew.ts';
import type { WantedCall } from './ledger-requests.ts';

/** Where the calls go: another process after each kill. */
export interface Address {
  current: Member;
}

/** What a client has seen so far. */
export interface Sending {
  /** Keys of the calls that were answered. */
  readonly acknowledged: Set<string>;
  /** The keys of the ledger by the hash of the trade, as they were answered. */
  readonly answered: Map<string, number>;
  /** Attempts without an answer. */
  lost: number;
}

const LANES = 8;
const PAUSE_MS = 100;

/** Sends calls, eight at a time, each again and again with its key until it is acknowledged. @throws Error for a refusal. */
export async function sendAll(
  calls: readonly WantedCall[],
  address: Address,
  sending: Sending,
  signal: AbortSignal,
): Promise<void> {
  const left = [...calls];
  const lane = async (): Promise<void> => {
    for (let call = left.shift(); call !== undefined; call = left.shift()) {
      while (!(await isAcknowledged(call, address.current, sending))) {
        sending.lost += 1;
        await wait(PAUSE_MS, undefined, { signal });
      }
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

async function isAcknowledged(call: WantedCall, api: Member, sending: Sending): Promise<boolean> {
  const { key, trades, isBatch } = call;
  const field = isBatch ? 'recordTrades' : 'recordTrade';
  const input = isBatch
    ? { items: trades, errorPolicy: 'REJECT_ALL', idempotencyKey: key }
    : { ...trades[0], idempotencyKey: key };
  const answer = await ask(api, isBatch ? SEVERAL : ONE, { input }).catch((error: unknown) => {
    // A connection that is refused or breaks off, and half an answer: whether the trades are stored is not known.
    if (error instanceof TypeError || error instanceof SyntaxError) return null;
    throw error;
  });
  if (answer === null || codesOf(answer).includes('UNAVAILABLE')) return false;
  const stored = storedForm.safeParse(answer.data?.[field]);
  if (!stored.success) throw new Error(`${field} was refused: ${JSON.stringify(answer)}`);
  const recorded = 'items' in stored.data ? stored.data.items.map(({ trade }) => trade) : [stored.data.trade];
  for (const { databaseId, transactionHash } of recorded) sending.answered.set(transactionHash, databaseId);
  sending.acknowledged.add(key);
  return true;
}

const tradeForm = z.object({ databaseId: z.number(), transactionHash: z.string() });
const storedForm = z.union([
  z.object({ trade: tradeForm }),
  z.object({ items: z.array(z.object({ trade: tradeForm })) }),
]);

const TRADE = 'trade { databaseId transactionHash }';
const ONE = `mutation($input: RecordTradeInput!) {
  recordTrade(input: $input) { __typename ... on RecordTradePayload { ${TRADE} } ... on Error { message } }
}`;
const SEVERAL = `mutation($input: RecordTradesInput!) {
  recordTrades(input: $input) { __typename ... on RecordTradesPayload { items { ${TRADE} refusal { message } } } ... on Error { message } }
}`;
