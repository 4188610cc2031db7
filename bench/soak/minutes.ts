import type { Kind } from './mixed-load.ts';
import type { Sample } from './sender.ts';

/** What was measured in one minute of the load, of one kind of call, or of all that read or write. */
export interface MinuteFigures {
  /** From 1. */
  readonly minute: number;
  readonly kind: Kind | 'reads' | 'mutations';
  readonly calls: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

const MUTATIONS: readonly Kind[] = ['recordTrade', 'recordTrades', 'recordSystemLog', 'updateTradeStatus'];

/** The minutes that are whole, by when a call was due. */
export function minutesOf(samples: Iterable<Sample>, wholeMinutes: number): MinuteFigures[] {
  const groups = new Map<string, { minute: number; kind: MinuteFigures['kind']; durations: number[] }>();
  for (const { kind, atMs, durationMs } of samples) {
    const minute = Math.floor(atMs / 60_000) + 1;
    if (minute > wholeMinutes) continue;
    for (const name of [kind, MUTATIONS.includes(kind) ? 'mutations' : 'reads'] as const) {
      const key = `${minute} ${name}`;
      const group = groups.get(key) ?? { minute, kind: name, durations: [] };
      group.durations.push(durationMs);
      groups.set(key, group);
    }
  }
  return [...groups.values()].map(({ minute, kind, durations }) => {
    const sorted = Float64Array.from(durations).sort();
    const at = (share: number): number =>
      sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
    return { minute, kind, calls: sorted.length, p50Ms: at(0.5), p99Ms: at(0.99) };
  });
}
