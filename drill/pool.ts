import pg from 'pg';
import { ask, codesOf } from './ask.ts';
import type { Drill, Finding } from './drill.ts';
import { waitFor } from './wait-for.ts';

/** As many as the processes of a drill have connections. */
const CONNECTIONS = 6;
const LATE = 20;
const PROMISED_MS = 1_000;

/** Every connection of a process waits for somebody's lock: who comes then is told so within a second, and who came before is answered at last. */
export async function drillPool(drill: Drill): Promise<readonly Finding[]> {
  const api = await drill.crew.api(0);
  // What a first request loads is loaded.
  await ask(api, TEAMS);
  const holder = new pg.Client(drill.url);
  await holder.connect();
  try {
    await holder.query('BEGIN; LOCK TABLE trading.trades');
    const before = Array.from({ length: CONNECTIONS }, () => ask(api, TRADES));
    await waitFor('every connection to wait', drill.signal, async () => {
      const [row] = await drill.db.$queryRaw<{ waiting: number }[]>`
        SELECT count(*)::int AS waiting FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock'`;
      return row?.waiting === CONNECTIONS ? true : null;
    });
    const late = await Promise.all(
      Array.from({ length: LATE }, async () => {
        const begunAt = performance.now();
        const codes = codesOf(await ask(api, TEAMS));
        return { codes, ms: performance.now() - begunAt };
      }),
    );
    await holder.query('ROLLBACK');
    const answers = await Promise.all(before);
    const slowest = Math.max(...late.map(({ ms }) => ms));
    const coded = late.filter(
      ({ codes }) => codes.length > 0 && codes.every((code) => code === 'UNAVAILABLE'),
    );
    return [
      {
        promise: 'who finds every connection in use gets the code UNAVAILABLE within a second',
        seen: `${coded.length} of ${LATE}, the slowest after ${slowest.toFixed(0)} ms, the fastest after ${Math.min(...late.map(({ ms }) => ms)).toFixed(0)} ms`,
        isKept: coded.length === LATE && slowest <= PROMISED_MS,
      },
      {
        promise: 'who came before is answered',
        seen: `${answers.filter((answer) => codesOf(answer).length === 0).length} of ${CONNECTIONS}`,
        isKept: answers.every((answer) => codesOf(answer).length === 0),
      },
      {
        promise: 'and who comes afterwards as well',
        seen: codesOf(await ask(api, TEAMS)).join() || 'an answer',
        isKept: codesOf(await ask(api, TEAMS)).length === 0,
      },
    ];
  } finally {
    await holder.end();
  }
}

const TEAMS = '{ teams(first: 1) { totalCount } }';
const TRADES = '{ trades(first: 1) { totalCount } }';
