import Table from 'cli-table3';
import { type Spread, shown, spreadOf } from '../spread.ts';
import type { Cpu } from './measure-cpu.ts';

/** What one kind of work took in one round. */
export interface GrowthRound extends Cpu {
  readonly work: string;
  /** That are gone through; of the newest season alone, that are stored besides two before. */
  readonly seasons: number;
  readonly matches: number;
}

export interface GrowthFigures {
  readonly work: string;
  readonly seasons: number;
  readonly matches: number;
  readonly processMs: Spread;
  readonly databaseMs: Spread;
  /** Process and database together, of a match. */
  readonly matchMs: Spread;
  /** What a match takes beside what it takes with one season. */
  readonly times: number;
}

export function growthOf(measured: readonly GrowthRound[]): GrowthFigures[] {
  const kinds = new Map(
    measured.map(({ work, seasons, matches }) => [`${work} ${seasons}`, { work, seasons, matches }]),
  );
  const spreads = [...kinds.values()].map(({ work, seasons, matches }) => {
    const rounds = measured.filter((one) => one.work === work && one.seasons === seasons);
    return {
      ...{ work, seasons, matches },
      processMs: spreadOf(rounds.map(({ processMs }) => processMs)),
      databaseMs: spreadOf(rounds.map(({ databaseMs }) => databaseMs)),
      matchMs: spreadOf(rounds.map((one) => (one.processMs + one.databaseMs) / one.matches)),
    };
  });
  return spreads.map((one) => {
    const first = spreads.find(({ work, seasons }) => work === one.work && seasons === 1);
    return { ...one, times: one.matchMs.median / (first?.matchMs.median ?? NaN) };
  });
}

export function printGrowth(figures: readonly GrowthFigures[]): void {
  const table = new Table({
    head: [
      'work',
      'seasons',
      'matches',
      'process CPU, ms',
      'database CPU, ms',
      'of a match, ms',
      'beside one season',
    ],
    colAligns: ['left', ...Array.from({ length: 6 }, () => 'right' as const)],
    style: { head: [], border: [] },
  });
  const works = [...new Set(figures.map(({ work }) => work))];
  for (const one of works.flatMap((work) => figures.filter((figure) => figure.work === work))) {
    table.push([
      one.work,
      one.seasons,
      one.matches,
      shown(one.processMs, 1),
      shown(one.databaseMs, 1),
      shown(one.matchMs, 3),
      one.times.toFixed(2),
    ]);
  }
  console.log(
    'CPU, medians of the rounds (least to most); of the newest season alone, `seasons` are those that are stored besides two before:',
  );
  console.log(table.toString());
}
