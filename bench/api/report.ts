import Table from 'cli-table3';
import { shown } from '../spread.ts';
import type { Figures, Ratio } from './figures.ts';
import { OPERATION_TITLES } from './question.ts';
import { SYSTEM_TITLES } from './systems.ts';

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
      one.statements.toFixed(0),
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
      ...pairs.map((pair) =>
        pair
          .split('/')
          .map((name) => titleOf(name, ratios))
          .join(' / '),
      ),
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
