import { fitDixonColes } from '../src/quant/goals/fit-dixon-coles.ts';
import { fitPoisson } from '../src/quant/goals/fit-poisson.ts';
import type { GoalRow } from '../src/quant/goals/goal-model-fit.ts';
import { goalObjective } from '../src/quant/goals/goal-objective.ts';
import { indexRows } from '../src/quant/goals/index-rows.ts';
import { buildMatchTable } from '../src/quant/goals/build-match-table.ts';
import { minimise } from '../src/quant/numeric/minimise.ts';
import type { Objective } from '../src/quant/numeric/objective.ts';
import { timeWeight } from '../src/quant/goals/time-weight.ts';
import { hasRealData } from '../test/support/real-data.ts';
import { readSeason } from '../test/unit/quant/read-season.ts';
import { simulateSeason, trueLeague } from '../test/unit/quant/simulate-season.ts';
import { machineState } from './machine-state.ts';

/** Median milliseconds of a fit, and of the same likelihood maximised with slopes taken by differences. */
interface FitTiming {
  readonly data: string;
  readonly model: 'Poisson' | 'Dixon-Coles';
  readonly matches: number;
  readonly medianMs: number;
  readonly naiveMs: number;
  /** naiveMs / medianMs. */
  readonly ratio: number;
}

interface Sample {
  readonly data: string;
  readonly rows: readonly GoalRow<string>[];
}

/** Times fits of one season and of three weighted ones; made-up seasons stand in where the season files are missing. */
function benchFit(): FitTiming[] {
  return readSamples().flatMap(({ data, rows }) => [
    timeFit(data, 'Poisson', rows, () => fitPoisson(rows)),
    timeFit(data, 'Dixon-Coles', rows, () => fitDixonColes(rows)),
  ]);
}

function timeFit(
  data: string,
  model: FitTiming['model'],
  rows: readonly GoalRow<string>[],
  fit: () => unknown,
): FitTiming {
  const medianMs = medianTime(fit, 50, 300);
  const naiveMs = medianTime(() => fitByDifferences(rows, model === 'Dixon-Coles'), 2, 9);
  return { data, model, matches: rows.length, medianMs, naiveMs, ratio: naiveMs / medianMs };
}

/**
 * The naive reference: the same likelihood and minimiser, with slopes by central differences (two evaluations for each
 * parameter at every point), every parameter on one scale, from zero, and to a thousandth of the accuracy.
 */
function fitByDifferences(rows: readonly GoalRow<string>[], hasRho: boolean): void {
  const table = buildMatchTable(indexRows(rows));
  const objective = goalObjective(table, { hasRho, shrinkage: 0, barrier: 0 });
  const size = 2 + 2 * table.teams.length + (hasRho ? 1 : 0);
  const unused = new Float64Array(size);
  const step = 1e-6;
  const byDifferences: Objective = (point, gradient) => {
    const moved = Float64Array.from(point);
    for (const [index, value] of point.entries()) {
      moved[index] = value + step;
      const above = objective(moved, unused);
      moved[index] = value - step;
      gradient[index] = (above - objective(moved, unused)) / (2 * step);
      moved[index] = value;
    }
    return objective(point, unused);
  };
  minimise(byDifferences, new Float64Array(size), { gradientTolerance: 1e-7, maxIterations: 500 });
}

function medianTime(act: () => unknown, warmUps: number, runs: number): number {
  for (let run = 0; run < warmUps; run++) act();
  const times = Array.from({ length: runs }, () => {
    const startedAt = performance.now();
    act();
    return performance.now() - startedAt;
  });
  return times.sort((left, right) => left - right)[Math.floor(runs / 2)] ?? NaN;
}

function readSamples(): Sample[] {
  if (!hasRealData) {
    const made = simulateSeason(trueLeague(20, -0.1), 3, 1);
    return [
      { data: 'made-up season', rows: simulateSeason(trueLeague(20, -0.1), 1, 1) },
      { data: 'three made-up seasons', rows: made.map((row, index) => ({ ...row, weight: 0.999 ** index })) },
    ];
  }
  const three = ['2122', '2223', '2324'].flatMap(readSeason);
  const last = Math.max(...three.map((match) => match.day));
  return [
    { data: 'E0 2011/12', rows: readSeason('1112') },
    { data: 'E0 2023/24', rows: readSeason('2324') },
    {
      data: 'E0 2021/22-2023/24, xi 0.0018',
      rows: three.map((match) => ({ ...match, weight: timeWeight(0.0018, last - match.day) })),
    },
  ];
}

/** Prints the times of fits beside those of the naive reference. */
export function benchFits(): void {
  console.log(machineState());
  console.table(
    benchFit().map(({ medianMs, naiveMs, ratio, ...what }) => ({
      ...what,
      'median ms': Number(medianMs.toFixed(3)),
      'by differences ms': Number(naiveMs.toFixed(2)),
      'times as fast': Number(ratio.toFixed(1)),
    })),
  );
}
