import type { TeamKey } from './goal-model-fit.ts';
import { goalObjective } from './goal-objective.ts';
import type { GoalObjectiveOptions } from './goal-objective.ts';
import type { MatchTable } from './build-match-table.ts';

/** The weighted log-likelihood, in nats, at a point of the parameters: without prior and barrier. */
export function logLikelihoodAt<K extends TeamKey>(
  table: MatchTable<K>,
  point: Float64Array,
  model: Pick<GoalObjectiveOptions, 'hasRho' | 'sharedScores'>,
): number {
  const objective = goalObjective(table, { ...model, shrinkage: 0, barrier: 0 });
  return -objective(point, new Float64Array(point.length)) * table.weightSum;
}
