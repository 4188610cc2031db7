import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import { decodeNodeId } from '../../src/graphql/node-id.ts';
import type { Running } from '../api/systems.ts';
import { type BacktestOutcome, runBacktest } from './backtest.ts';
import type { MixedLoad } from './mixed-load.ts';
import { SampleLog } from './sample-log.ts';
import type { Sender } from './sender.ts';
import { type RssSample, watchRss } from './watch-rss.ts';
import { type Watcher, Watchers } from './watchers.ts';

/** Everything that was seen while the load was held. */
export interface Soaked {
  readonly samples: SampleLog;
  readonly memory: { readonly samples: readonly RssSample[]; readonly hasEnded: boolean };
  readonly backtest: BacktestOutcome;
  /** Numbers of the events of the backtest, in order. */
  readonly storedEvents: readonly number[];
  readonly watchers: readonly Watcher[];
  /** Calls a second that were meant, and for how long. */
  readonly perSecond: number;
  readonly ms: number;
  /** Calls that were sent again, as `Sender.resent`. */
  readonly resent: number;
}

export interface HeldLoad {
  readonly api: Running;
  readonly client: pg.Client;
  readonly sender: Sender;
  readonly load: MixedLoad;
  readonly perSecond: number;
  readonly ms: number;
  readonly signal: AbortSignal;
}

const LOOK_EVERY_MS = 5_000;
const FEED_WATCHERS = 4;
/** After a tenth of the time, so that it is behind us before the last minutes. */
const BACKTEST_AFTER = 0.1;
/** How many of the newest days with results it goes through. */
const BACKTEST_DAYS = 60;
/** Until when the last events may come. */
const EVENTS_MS = 3_000;

/** Holds a load on an API: calls at an even rate, subscriptions, and one backtest. */
export async function holdLoad({
  api,
  client,
  sender,
  load,
  perSecond,
  ms,
  signal,
}: HeldLoad): Promise<Soaked> {
  const url = `http://127.0.0.1:${api.port}${api.path}`;
  const samples = new SampleLog(Math.ceil((perSecond * ms) / 1000) + 1);
  const since = performance.now();
  const endWatch = watchRss(api.pid, LOOK_EVERY_MS);
  const watchers = new Watchers(url);
  try {
    watchers.watchFeed(FEED_WATCHERS);
    const days = await newestDays(client);
    const backtesting = wait(ms * BACKTEST_AFTER, undefined, { signal }).then(() =>
      runBacktest(url, days, watchers, since),
    );
    const calls = sender.openLoop(
      () => load.next(),
      perSecond,
      ms,
      (sample) => samples.add(sample),
      signal,
    );
    const [backtest] = await Promise.all([backtesting, calls]);
    const memory = endWatch();
    await wait(EVENTS_MS);
    return {
      samples,
      memory,
      backtest,
      storedEvents: await eventsOf(client, decodeNodeId(backtest.runId).id),
      watchers: watchers.all,
      ...{ perSecond, ms, resent: sender.resent },
    };
  } finally {
    endWatch();
    watchers.close();
  }
}

async function newestDays(client: pg.Client): Promise<{ from: string; to: string }> {
  const { rows } = await client.query<{ from: string; to: string }>(
    `SELECT (max(played_on) - ${BACKTEST_DAYS})::text AS "from", max(played_on)::text AS "to" FROM matches WHERE result_known_at IS NOT NULL`,
  );
  const [days] = rows;
  if (!days) throw new Error('There are no results to test on.');
  return days;
}

async function eventsOf(client: pg.Client, runId: string): Promise<number[]> {
  const { rows } = await client.query<{ number: number }>(
    'SELECT id::float8 AS number FROM run_events WHERE run_id = $1 ORDER BY id',
    [runId],
  );
  return rows.map(({ number }) => number);
}
