import { setTimeout as wait } from 'node:timers/promises';
import { onScratchDatabase } from '../bench/scratch-database.ts';
import type { PrismaClient } from '../src/db/generated/client.ts';
import { seededRandom } from '../src/quant/resampling/seeded-random.ts';
import { Crew } from './crew.ts';
import type { Finding } from './drill.ts';
import { type Address, type Sending, sendAll } from './ledger-client.ts';
import { type WantedCall, wantedCalls, wantedTrade } from './ledger-requests.ts';
import { type OwnServer, startOwnServer } from './own-server.ts';

/** How much is recorded, and after how many answers a process is killed. */
interface Size {
  readonly rounds: number;
  readonly trades: number;
  readonly leastAnswers: number;
  readonly mostAnswers: number;
}

const WHOLE: Size = { rounds: 20, trades: 1_000, leastAnswers: 15, mostAnswers: 70 };
/** For every change: every kill costs the start of a process. */
const SHORT: Size = { rounds: 2, trades: 300, leastAnswers: 6, mostAnswers: 20 };
/** In every second round PostgreSQL is ended, too, as in a crash. */
const CRASH_EVERY = 2;
/** How long after the last of these answers a process is killed at most. */
const MOST_MS = 20;
const LOOK_MS = 2;

interface Place {
  readonly db: PrismaClient;
  readonly crew: Crew;
  readonly server: OwnServer;
  readonly size: Size;
  readonly signal: AbortSignal;
}

interface Round {
  readonly seed: number;
  readonly kills: number;
  readonly crashes: number;
  readonly 'attempts without an answer': number;
  readonly 'stored, not acknowledged': number;
  readonly faults: readonly string[];
}

/**
 * Records 1,000 trades through an API that is killed (kill -9) again and again until all are acknowledged, in twenty rounds: single ones
 * and batches, eight calls at a time, each with its key. Every second round the database is ended at once in the middle as well. The short form
 * makes the same promises of fewer trades.
 */
export async function drillLedger(signal: AbortSignal, isShort: boolean): Promise<readonly Finding[]> {
  const size = isShort ? SHORT : WHOLE;
  const server = await startOwnServer();
  try {
    return await onScratchDatabase(server.url, async (db, url) => {
      const crew = new Crew(url);
      try {
        const rounds: Round[] = [];
        for (let seed = 1; seed <= size.rounds; seed += 1) {
          const round = await playRound({ db, crew, server, size, signal }, seed);
          rounds.push(round);
          console.log(`round ${seed}: ${round.kills} kills, ${round.faults.length} faults`);
        }
        console.table(rounds.map(({ faults, ...seen }) => ({ ...seen, faults: faults.length })));
        return findingsOf(rounds, size);
      } finally {
        await crew.end();
      }
    });
  } finally {
    await server.end();
  }
}

async function playRound({ db, crew, server, size, signal }: Place, seed: number): Promise<Round> {
  const round = `round ${seed}`;
  const calls = wantedCalls(round, size.trades, seed);
  const random = seededRandom('kills', seed);
  const address: Address = { current: await crew.api(0) };
  const sending: Sending = { acknowledged: new Set(), answered: new Map(), lost: 0 };
  const progress = { isDone: false };
  const sent = sendAll(calls, address, sending, signal).finally(() => (progress.isDone = true));
  // It is awaited below; until then a refusal must not end the process.
  sent.catch(() => undefined);
  const seen = { kills: 0, crashes: 0, unacknowledged: 0 };
  for (;;) {
    const { leastAnswers, mostAnswers } = size;
    const last = sending.acknowledged.size + leastAnswers + random() * (mostAnswers - leastAnswers);
    while (!progress.isDone && sending.acknowledged.size < last) await wait(LOOK_MS, undefined, { signal });
    await wait(random() * MOST_MS, undefined, { signal });
    if (progress.isDone) break;
    await address.current.kill();
    seen.kills += 1;
    if (seed % CRASH_EVERY === 0 && seen.crashes === 0) {
      await server.stop('SIGQUIT');
      await server.start();
      seen.crashes += 1;
    }
    seen.unacknowledged += (await keysOf(db, round)).filter((key) => !sending.acknowledged.has(key)).length;
    address.current = await crew.api(0);
  }
  await sent;
  await address.current.kill();
  return {
    seed,
    kills: seen.kills,
    crashes: seen.crashes,
    'attempts without an answer': sending.lost,
    'stored, not acknowledged': seen.unacknowledged,
    faults: await faultsOf(db, { round, calls, count: size.trades }, sending),
  };
}

async function keysOf(db: PrismaClient, round: string): Promise<string[]> {
  const rows = await db.idempotencyKey.findMany({
    where: { key: { startsWith: `${round} call ` } },
    select: { key: true },
  });
  return rows.map(({ key }) => key);
}

/** What of a round is not as it has to be: every trade there once, with its values, under the key that was answered. */
async function faultsOf(
  db: PrismaClient,
  { round, calls, count }: { round: string; calls: readonly WantedCall[]; count: number },
  { acknowledged, answered }: Sending,
): Promise<string[]> {
  const rows = await db.trade.findMany({ where: { strategyUsed: round } });
  const faults: string[] = [];
  if (rows.length !== count) faults.push(`${rows.length} rows`);
  for (let number = 0; number < count; number += 1) {
    const wanted = wantedTrade(round, number);
    const found = rows.filter(({ transactionHash }) => transactionHash === wanted.transactionHash);
    const [row] = found;
    if (found.length !== 1 || row === undefined)
      faults.push(`trade ${number} is there ${found.length} times`);
    else if (row.amountIn.toFixed() !== wanted.amountIn) faults.push(`trade ${number} has another amount`);
    else if (answered.get(wanted.transactionHash) !== row.id)
      faults.push(`trade ${number} was answered otherwise`);
  }
  const stored = new Set(await keysOf(db, round));
  for (const { key } of calls) {
    if (!stored.has(key)) faults.push(`the key of ${key} is not stored`);
    if (!acknowledged.has(key)) faults.push(`${key} was not acknowledged`);
  }
  return faults;
}

function findingsOf(rounds: readonly Round[], { trades }: Size): Finding[] {
  const kills = rounds.reduce((sum, round) => sum + round.kills, 0);
  const lost = rounds.reduce((sum, round) => sum + round['stored, not acknowledged'], 0);
  return [
    ...rounds.map(({ seed, faults }) => ({
      promise: `round ${seed}: ${trades} trades acknowledged are ${trades} rows, each key once`,
      seen: faults.length === 0 ? `${trades} rows` : faults.slice(0, 3).join('; '),
      isKept: faults.length === 0,
    })),
    {
      promise: 'processes are killed while trades are being recorded, in every round',
      seen: `${kills} kills in ${rounds.length} rounds`,
      isKept: rounds.every((round) => round.kills > 0),
    },
    {
      promise: 'some kills come between the storing of a trade and its answer',
      seen: `${lost} calls`,
      isKept: lost > 0,
    },
  ];
}
