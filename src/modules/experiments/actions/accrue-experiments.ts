import { databaseFaultOf } from '../../../db/database-fault.ts';
import type { AccrualSummary, ExperimentAccrual } from '../domain/accrual-summary.ts';
import { findDesign, readArms } from '../read-experiment.ts';
import {
  accrueExperiment,
  type AccrualDeps,
  type AccrualRequest,
  type RunningExperiment,
} from './accrue-experiment.ts';

/**
 * Adds to every running experiment what was decided and settled since, and ends those that come to a verdict. Whoever does so at the same time,
 * and however often, each match is observed once: it can be tried again whenever it was broken off. An experiment that cannot go on keeps none of
 * the others from it: one whose design cannot be read is named, and what is unforeseen is thrown when the others are through.
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
    const [arms, design] = [readArms(row), findDesign(row.design)];
    return arms && design ? [{ id: row.id, arms, design, startedAt: row.startedAt }] : [];
  });
  const unreadable = rows.filter(({ design }) => findDesign(design) === null).map(({ id }) => id);
  const experiments: ExperimentAccrual[] = [];
  const unforeseen: unknown[] = [];
  for (const [index, experiment] of running.entries()) {
    signal.throwIfAborted();
    report(index / running.length, `experiment ${index + 1} of ${running.length}`);
    try {
      experiments.push(await accrueExperiment(deps, request, experiment));
    } catch (error) {
      // Where the database is away, it is for all of them.
      if (signal.aborted || databaseFaultOf(error) !== null) throw error;
      unforeseen.push(error);
    }
  }
  if (unforeseen.length > 0) throw unforeseen[0];
  report(1, `${running.length} experiments`);
  const withoutArms = rows.length - running.length - unreadable.length;
  return { asOf: request.asOf.toISOString(), experiments, withoutArms, unreadable };
}
