import Table from 'cli-table3';
import { type Spread, shown, spreadOf } from '../spread.ts';
import type { WorldScale } from '../world/world-sizes.ts';
import { together } from './figures.ts';
import type { Round } from './measure-operation.ts';
import type { OperationName } from './question.ts';
import { SYSTEM_TITLES, type SystemName } from './systems.ts';

/** What was measured of one system for one operation on one world. */
export interface ScaleMeasured {
  readonly operation: OperationName;
  readonly system: SystemName;
  readonly scale: WorldScale;
  readonly rounds: readonly Round[];
}

export interface ScaleFigures {
  readonly operation: OperationName;
  readonly system: SystemName;
  readonly scale: WorldScale;
  /** Server and database CPU of a request, in ms. */
  readonly togetherMs: Spread;
  readonly databaseMs: Spread;
  readonly bytes: number;
  /** `togetherMs` beside that of the first scale: of the rounds that followed each other. */
  readonly times: Spread;
}

export function scaleFiguresOf(measured: readonly ScaleMeasured[]): ScaleFigures[] {
  return measured.map(({ operation, system, scale, rounds }) => {
    const first = measured.find((one) => one.operation === operation && one.system === system)?.rounds ?? [];
    return {
      ...{ operation, system, scale },
      togetherMs: spreadOf(rounds.map(together)),
      databaseMs: spreadOf(rounds.map(({ databaseMs }) => databaseMs)),
      bytes: Math.round(spreadOf(rounds.map(({ bytes }) => bytes)).median),
      times: spreadOf(
        rounds.flatMap((round, index) => {
          const its = first[index];
          return its ? [together(round) / together(its)] : [];
        }),
      ),
    };
  });
}

export function printScales(figures: readonly ScaleFigures[]): void {
  const scales = [...new Set(figures.map(({ scale }) => scale))];
  const [first, ...others] = scales;
  const kinds = figures.filter(({ scale }) => scale === first);
  const table = new Table({
    head: [
      'operation',
      'system',
      ...scales.map((scale) => `x${scale}, ms`),
      ...others.map((scale) => `x${scale} / x${first ?? ''}`),
      'bytes',
    ],
    colAligns: ['left', 'left', ...Array.from({ length: scales.length * 2 }, () => 'right' as const)],
    style: { head: [], border: [] },
  });
  for (const { operation, system } of kinds) {
    const row = scales.flatMap((scale) =>
      figures.filter((one) => one.operation === operation && one.system === system && one.scale === scale),
    );
    table.push([
      operation,
      SYSTEM_TITLES[system],
      ...row.map(({ togetherMs }) => shown(togetherMs, 3)),
      ...row.slice(1).map(({ times }) => shown(times, 2)),
      row.map(({ bytes }) => bytes.toLocaleString('en')).join(' / '),
    ]);
  }
  console.log(
    'Server and database CPU of a request by the rows of the world, medians of the rounds (least to most):',
  );
  console.log(table.toString());
}
