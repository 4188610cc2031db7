import Table from 'cli-table3';
import { median } from '../median.ts';
import type { Round } from './measure.ts';
import { OPERATION_TITLES, type OperationName } from './question.ts';
import { SYSTEM_TITLES, type SystemName } from './systems.ts';

/** Everything that was measured of one system for one operation. */
export interface Measured {
  readonly operation: OperationName;
  readonly system: SystemName;
  readonly statements: number;
  readonly rounds: readonly Round[];
}

export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export interface Figures {
  readonly operation: OperationName;
  readonly system: SystemName;
  readonly serverMs: Spread;
  readonly databaseMs: Spread;
  readonly togetherMs: Spread;
  readonly medianMs: Spread;
  readonly p99Ms: Spread;
  readonly requestsPerSecond: Spread;
  readonly statements: number;
  readonly bytes: number;
  readonly peakBytes: number;
}

export interface Ratio {
  readonly operation: OperationName;
  readonly system: SystemName;
  readonly beside: SystemName;
  /** Of server and database CPU: medians of the ratios of rounds that followed each other. */
  readonly together: Spread;
  readonly server: Spread;
}

export function figuresOf({ operation, system, statements, rounds }: Measured): Figures {
  const of = (value: (round: Round) => number): Spread => spreadOf(rounds.map(value));
  return {
    operation,
    system,
    serverMs: of((round) => round.serverMs),
    databaseMs: of((round) => round.databaseMs),
    togetherMs: of(together),
    medianMs: of((round) => round.medianMs),
    p99Ms: of((round) => round.p99Ms),
    requestsPerSecond: of((round) => round.requestsPerSecond),
    statements,
    bytes: Math.round(of((round) => round.bytes).median),
    peakBytes: of((round) => round.peakBytes).most,
  };
}

/** Ours beside the others, as far as they were measured. */
export function ratiosOf(measured: readonly Measured[]): Ratio[] {
  return measured
    .filter(({ system }) => system === 'ours' || system === 'cached')
    .flatMap((one) =>
      (['postgraphile', 'floor'] as const).flatMap((beside) => {
        const other = measured.find(({ operation, system }) => operation === one.operation && system === beside);
        if (!other) return [];
        const ratio = (value: (round: Round) => number): Spread =>
          spreadOf(
            one.rounds.flatMap((round, index) => {
              const its = other.rounds[index];
              return its ? [value(round) / value(its)] : [];
            }),
          );
        const { operation, system } = one;
        return [{ operation, system, beside, together: ratio(together), server: ratio((round) => round.serverMs) }];
      }),
    );
}

export function printFigures(figures: readonly Figures[]): void {
  const table = new Table({
    head: [
      'operation',
      'system',
      'server CPU, ms',
      'database CPU, ms',
      'together, ms',
      'wall, ms',
      'p99, ms',
      'statements',
      'bytes',
      'peak, MB',
    ],
    colAligns: ['left', 'left', ...Array.from({ length: 8 }, () => 'right' as const)],
    style: { head: [], border: [] },
  });
  for (const one of figures) {
    table.push([
      one.operation,
      SYSTEM_TITLES[one.system],
      shown(one.serverMs, 3),
      shown(one.databaseMs, 3),
      shown(one.togetherMs, 3),
      shown(one.medianMs, 1),
      shown(one.p99Ms, 1),
      one.statements.toFixed(1),
      one.bytes.toLocaleString('en'),
      (one.peakBytes / 1e6).toFixed(0),
    ]);
  }
  console.log('A request, medians of the rounds (least to most); wall times at all connections:');
  console.log(table.toString());
}

export function printRatios(ratios: readonly Ratio[]): void {
  const pairs = [...new Set(ratios.map(({ system, beside }) => `${system}/${beside}`))];
  const operations = [...new Set(ratios.map(({ operation }) => operation))];
  const table = new Table({
    head: [
      'operation',
      'what',
      ...pairs.map((pair) => pair.split('/').map((name) => titleOf(name, ratios)).join(' / ')),
    ],
    style: { head: [], border: [] },
  });
  for (const operation of operations) {
    table.push([
      operation,
      OPERATION_TITLES[operation],
      ...pairs.map((pair) => {
        const found = ratios.find(
          (one) => one.operation === operation && `${one.system}/${one.beside}` === pair,
        );
        return found ? shown(found.together, 2) : '';
      }),
    ]);
  }
  console.log('Server and database CPU together, as a ratio (least to most of the rounds):');
  console.log(table.toString());
}

function titleOf(name: string, ratios: readonly Ratio[]): string {
  const known = ratios.flatMap(({ system, beside }) => [system, beside]).find((one) => one === name);
  return known ? SYSTEM_TITLES[known] : name;
}

function together(round: Round): number {
  return round.serverMs + round.databaseMs;
}

function spreadOf(values: readonly number[]): Spread {
  return { median: median(values), least: Math.min(...values), most: Math.max(...values) };
}

function shown({ median: middle, least, most }: Spread, digits: number): string {
  return `${middle.toFixed(digits)} (${least.toFixed(digits)}-${most.toFixed(digits)})`;
}
