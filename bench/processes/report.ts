import Table from 'cli-table3';
import type { OperationName } from '../api/question.ts';
import { type Spread, shown, spreadOf } from '../spread.ts';
import type { GroupRound } from './measure-group.ts';

/** One round of one operation with so many processes. */
export interface GroupMeasured extends GroupRound {
  readonly operation: OperationName;
  readonly processes: number;
}

export interface GroupFigures {
  readonly operation: OperationName;
  readonly processes: number;
  readonly requestsPerSecond: Spread;
  /** Beside one process, of the rounds that followed each other. */
  readonly timesAsMany: Spread;
  readonly serverMs: Spread;
  readonly databaseMs: Spread;
  readonly p99Ms: Spread;
  readonly busyCores: Spread;
}

export function figuresOfGroups(measured: readonly GroupMeasured[]): GroupFigures[] {
  const kinds = new Map(measured.map((one) => [`${one.operation} ${one.processes}`, one]));
  return [...kinds.values()].map(({ operation, processes }) => {
    const roundsOf = (count: number): GroupMeasured[] =>
      measured.filter((one) => one.operation === operation && one.processes === count);
    const rounds = roundsOf(processes);
    const alone = roundsOf(1);
    return {
      operation,
      processes,
      requestsPerSecond: spreadOf(rounds.map((one) => one.requestsPerSecond)),
      timesAsMany: spreadOf(
        rounds.map((one, index) => one.requestsPerSecond / (alone[index]?.requestsPerSecond ?? NaN)),
      ),
      serverMs: spreadOf(rounds.map((one) => one.serverMs)),
      databaseMs: spreadOf(rounds.map((one) => one.databaseMs)),
      p99Ms: spreadOf(rounds.map((one) => one.p99Ms)),
      busyCores: spreadOf(rounds.map((one) => one.busyCores)),
    };
  });
}

export function printGroups(figures: readonly GroupFigures[]): void {
  const table = new Table({
    head: [
      'operation',
      'processes',
      'requests a second',
      'times as many',
      'server CPU, ms',
      'database CPU, ms',
      'p99, ms',
      'busy cores',
    ],
    colAligns: ['left', ...Array.from({ length: 7 }, () => 'right' as const)],
    style: { head: [], border: [] },
  });
  for (const one of figures) {
    table.push([
      one.operation,
      one.processes,
      shown(one.requestsPerSecond, 0),
      shown(one.timesAsMany, 2),
      shown(one.serverMs, 3),
      shown(one.databaseMs, 3),
      shown(one.p99Ms, 1),
      shown(one.busyCores, 2),
    ]);
  }
  console.log(
    'CPU of a request; medians of the rounds (least to most). Busy cores: the whole machine, PostgreSQL and who asks included:',
  );
  console.log(table.toString());
}
