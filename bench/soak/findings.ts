import type { Finding } from '../../drill/drill.ts';
import { median } from '../median.ts';
import type { BacktestOutcome } from './backtest.ts';
import type { MinuteFigures } from './minutes.ts';
import type { Sample } from './sender.ts';
import { type RssSample, slopePerMinute } from './watch-rss.ts';
import type { Watcher } from './watchers.ts';

const MOST_SLOPE = 1;
const LEAST_SAMPLES = 3;
const MOST_P99_TIMES = 1.5;

/** What became of calls, and of how many. */
type Samples = Iterable<Sample> & { readonly length: number };

export function findErrors(samples: Samples): Finding {
  const counts = new Map<string, number>();
  for (const { kind, fault } of samples) {
    if (fault !== null) counts.set(`${kind} ${fault}`, (counts.get(`${kind} ${fault}`) ?? 0) + 1);
  }
  const seen = [...counts].map(([what, count]) => `${count} x ${what}`).join(', ');
  return {
    promise: 'no error',
    seen: `${samples.length.toLocaleString('en')} answers, ${seen === '' ? 'no error' : seen}`,
    isKept: samples.length > 0 && counts.size === 0,
  };
}

/** The memory from the end of the warm-up to the end of the load. */
export function findSlope(samples: readonly RssSample[], warmMs: number, ms: number): Finding {
  const promise = `RSS of the API process grows by less than ${MOST_SLOPE} MB a minute after ${(warmMs / 60_000).toFixed(1)} minutes`;
  const warm = samples.filter(({ atMs }) => atMs >= warmMs && atMs <= ms);
  if (warm.length < LEAST_SAMPLES)
    return { promise, seen: `${warm.length} samples: too few to tell, soak for longer`, isKept: false };
  const slope = slopePerMinute(warm);
  const sizes = warm.map(({ megabytes }) => megabytes);
  return {
    promise,
    seen: `${slope.toFixed(2)} MB a minute, ${Math.min(...sizes).toFixed(0)} to ${Math.max(...sizes).toFixed(0)} MB, ${sizes.length} samples`,
    isKept: slope < MOST_SLOPE,
  };
}

/** The worst of the last quarter of the minutes beside the median of those before; the first one, in which code is compiled, is left out. */
export function findSteadiness(minutes: readonly MinuteFigures[], kind: 'reads' | 'mutations'): Finding {
  const values = minutes.filter((one) => one.kind === kind).map(({ p99Ms }) => p99Ms);
  const warm = values.length > 2 ? values.slice(1) : values;
  const late = Math.max(1, Math.round(warm.length / 4));
  const last = late === 1 ? 'the last minute' : `the worst of the last ${late} minutes`;
  const promise = `p99 of ${kind} is steady: ${last} within ${MOST_P99_TIMES} times the median of the minutes before`;
  const [before, after] = [warm.slice(0, -late), warm.slice(-late)];
  if (before.length === 0)
    return {
      promise,
      seen: `${values.length} whole minutes: too few to tell, soak for longer`,
      isKept: false,
    };
  const times = Math.max(...after) / median(before);
  return {
    promise,
    seen: `${times.toFixed(2)} times; by minute ${values.map((one) => one.toFixed(1)).join(', ')} ms`,
    isKept: times <= MOST_P99_TIMES,
  };
}

/** @param stored the numbers of the events of the run, in order. */
export function findBacktest(
  { runId, status, steps, matches, picks, startedMs, endedMs, faults }: BacktestOutcome,
  stored: readonly number[],
  watchers: readonly Watcher[],
): Finding[] {
  const faulty = watchers.filter(
    (watcher) => watcher.faults.length > 0 || watcher.sequencesOf(runId).join() !== stored.join(),
  );
  const said = faulty.map(
    (watcher) => `${watcher.name}: ${watcher.sequencesOf(runId).length} ${watcher.faults[0] ?? ''}`,
  );
  return [
    {
      promise: 'a backtest completes meanwhile',
      seen: `${status}: ${steps} instants, ${matches} matches, ${picks} picks; from second ${(startedMs / 1000).toFixed(0)} to ${(endedMs / 1000).toFixed(0)}${faults[0] === undefined ? '' : `; ${faults.length} x ${faults[0]}`}`,
      isKept: status === 'COMPLETED' && faults.length === 0,
    },
    {
      promise: 'every subscription is told every event of it once, in order',
      seen: `${watchers.length} subscriptions, ${stored.length} events; ${faulty.length === 0 ? 'none missed any' : said.join('; ')}`,
      isKept: faulty.length === 0 && stored.length > 0,
    },
  ];
}

/** Whether the load was what it was meant to be. */
export function findPace(samples: Samples, perSecond: number, ms: number): Finding {
  const wanted = Math.floor((perSecond * ms) / 1000);
  return {
    promise: 'the load is held',
    seen: `${samples.length.toLocaleString('en')} of ${wanted.toLocaleString('en')} calls were answered`,
    isKept: samples.length >= 0.99 * wanted,
  };
}
