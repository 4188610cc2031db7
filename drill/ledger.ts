import { setTimeout as wait } from 'node:timers/promises';
import { onScratchDatabase } from '../bench/scratch-database.ts';
import type { PrismaClient } from '../src/db/generated/client.ts';
import { seededRandom } from '../src/quant/resampling/seeded-random.ts';
import { Crew } from './crew.ts';
import type { Finding } from './drill.ts';
import { type Address, type Sending, sendAll } from './ledger-client.ts';
import { wantedCalls, wantedTrade } from './ledger-requests.ts';
import { type OwnServer, startOwnServer } from './own-server.ts';

const TRADES = 1_000;
const ROUNDS = 20;
const SHORT_ROUNDS = 2;
/** In every second round PostgreSQL is ended, too, as in a crash. */
const CRASH_EVERY = 2;
/** After how many answers a process is killed, and how long after the last of them at most. */
const LIFE = { leastAnswers: 15, mostAnswers: 70, mostMs: 20 };
const LOOK_MS = 2;

interface Place {
  readonly db: PrismaClient;
  readonly crew: Crew;
  readonly server: OwnServer;
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
 * and batches, eight calls at a time, each with its key. Every second round the database is ended at once in the middle as well.
 */
export async function drillLedger(signal: AbortSignal, isShort: boolean): Promise<readonly Finding[]> {
  const server = await startOwnServer();
  try {
    return await onScratchDatabase(server.url, async (db, url) => {
      const crew = new Crew(url);
      try {
        const rounds: Round[] = [];
        for (let seed = 1; seed <= (isShort ? SHORT_ROUNDS : ROUNDS); seed += 1) {
          const round = await playRound({ db, crew, server, signal }, seed);
          rounds.push(round);
          console.log(`round ${seed}: ${round.kills} kills, ${round.faults.length} faults`);
        }
        console.table(rounds.map(({ faults, ...seen }) => ({ ...seen, faults: faults.length })));
        return findingsOf(rounds);
      } finally {
        await crew.end();
      }
    });
  } finally {
    await server.end();
  }
}

async function playRound({ db, crew, server, signal }: Place, seed: number): Promise<Round> {
  const round = `round ${seed}`;
  const calls = wantedCalls(round, TRADES, seed);
  const random = seededRandom('kills', seed);
  const address: Address = { current: await crew.api(0) };
  const sending: Sending = { acknowledged: new Set(), answered: new Map(), lost: 0 };
  const progress = { isDone: false };
  const sent = sendAll(calls, address, sending, signal).finally(() => (progress.isDone = true));
  // It is awaited below; until then a refusal must not end the process.
  sent.catch(() => undefined);
  const seen = { kills: 0, crashes: 0, unacknowledged: 0 };
  for (;;) {
    const { leastAnswers, mostAnswers, mostMs } = LIFE;
    const last = sending.acknowledged.size + leastAnswers + random() * (mostAnswers - leastAnswers);
    while (!progress.isDone && sending.acknowledged.size < last) await wait(LOOK_MS, undefined, { signal });
    await wait(random() * mostMs, undefined, { signal });
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
    faults: await faultsOf(
      db,
      round,
      calls.map(({ key }) => key),
      sending,
    ),
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
  round: string,
  keys: readonly string[],
  { acknowledged, answered }: Sending,
): Promise<string[]> {
  const rows = await db.trade.findMany({ where: { strategyUsed: round } });
  const faults: string[] = [];
  if (rows.length !== TRADES) faults.push(`${rows.length} rows`);
  for (let number = 0; number < TRADES; number += 1) {
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
  for (const key of keys) {
    if (!stored.has(key)) faults.push(`the key of ${key} is not stored`);
    if (!acknowledged.has(key)) faults.push(`${key} was not acknowledged`);
  }
  return faults;
}

function findingsOf(rounds: readonly Round[]): Finding[] {
  const kills = rounds.reduce((sum, round) => sum + round.kills, 0);
  const lost = rounds.reduce((sum, round) => sum + round['stored, not acknowledged'], 0);
  return [
    ...rounds.map(({ seed, faults }) => ({
      promise: `round ${seed}: ${TRADES} trades acknowledged are ${TRADES} rows, each key once`,
      seen: faults.length === 0 ? `${TRADES} rows` : faults.slice(0, 3).join('; '),
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
