import type { AccrualSummary, ExperimentAccrual } from '../domain/accrual-summary.ts';
import { readArms, readDesign } from '../read-experiment.ts';
import {
  accrueExperiment,
  type AccrualDeps,
  type AccrualRequest,
  type RunningExperiment,
} from './accrue-experiment.ts';

/**
 * Adds to every running experiment what was decided and settled since, and ends those that come to a verdict. Whoever does so at the same time,
 * and however often, each match is observed once: it can be tried again whenever it was broken off.
 */
export async function accrueExperiments(
  deps: AccrualDeps & { readonly report: (fraction: number, message: string) => void },
  request: AccrualRequest,
): Promise<AccrualSummary> {
  const { db, signal, report } = deps;
  const rows = await db.experiment.findMany({
    where: { status: 'RUNNING' },
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
  });
  const running = rows.flatMap((row): RunningExperiment[] => {
    const arms = readArms(row);
    if (arms === null) return [];
    return [{ id: row.id, arms, design: readDesign(row.design), startedAt: row.startedAt }];
  });
  const experiments: ExperimentAccrual[] = [];
  for (const [index, experiment] of running.entries()) {
    signal.throwIfAborted();
    report(index / running.length, `experiment ${index + 1} of ${running.length}`);
    experiments.push(await accrueExperiment(deps, request, experiment));
  }
  report(1, `${running.length} experiments`);
  return { asOf: request.asOf.toISOString(), experiments, withoutArms: rows.length - running.length };
}
