import Table from 'cli-table3';
import type { OperationName } from '../api/question.ts';
import type { MinuteFigures } from './minutes.ts';
import type { RssSample } from './watch-rss.ts';

const MUTATIONS = ['recordTrade', 'recordTrades', 'recordSystemLog', 'updateTradeStatus'] as const;

/** Median and p99 of each kind of call, minute by minute, and the memory at the end of each. */
export function printMinutes(
  minutes: readonly MinuteFigures[],
  reads: readonly OperationName[],
  memory: readonly RssSample[],
): void {
  const numbers = [...new Set(minutes.map(({ minute }) => minute))].sort((a, b) => a - b);
  const table = new Table({
    head: ['p50 / p99, ms', ...numbers.map((minute) => `minute ${minute}`)],
    colAligns: ['left', ...numbers.map(() => 'right' as const)],
    style: { head: [], border: [] },
  });
  for (const kind of ['reads', ...reads, 'newestTrades', 'mutations', ...MUTATIONS] as const) {
    table.push([
      kind,
      ...numbers.map((minute) => {
        const found = minutes.find((one) => one.kind === kind && one.minute === minute);
        return found ? `${found.p50Ms.toFixed(1)} / ${found.p99Ms.toFixed(0)}` : '';
      }),
    ]);
  }
  table.push([
    'RSS, MB',
    ...numbers.map(
      (minute) => memory.findLast(({ atMs }) => atMs <= minute * 60_000)?.megabytes.toFixed(0) ?? '',
    ),
  ]);
  console.log(table.toString());
}
