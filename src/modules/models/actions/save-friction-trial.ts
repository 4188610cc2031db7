import type { Prisma } from '../../../db/generated/client.ts';
import type { Tx } from '../../../db/transaction.ts';
import { newId } from '../../../shared/ids.ts';
import { toJson } from '../../../shared/json.ts';
import { NotFoundError } from '../../../shared/not-found-error.ts';
import type { FrictionTrial } from '../domain/friction-layer/friction-trial.ts';
import { FRICTION_TRIAL_VERSION } from '../domain/friction-layer/friction-trial-rules.ts';

/**
 * Stores the friction trial of an evaluation, as of the evaluation's instant: from then on the layer weighs what it found.
 * @returns its id. @throws NotFoundError when there is no such evaluation.
 */
export async function saveFrictionTrial(
  tx: Tx,
  evaluationId: string,
  trial: FrictionTrial,
  at: Date,
): Promise<string> {
  const evaluation = await tx.evaluation.findUnique({ where: { id: evaluationId }, select: { asOf: true } });
  if (!evaluation) throw new NotFoundError('Evaluation', evaluationId);
  const { divisions, matches, excludesZero, logLoss, ...details } = trial;
  const { id } = await tx.frictionTrial.create({
    data: {
      id: newId(),
      evaluationId,
      asOf: evaluation.asOf,
      version: FRICTION_TRIAL_VERSION,
      divisions: [...divisions],
      // The column holds all that the others do not: the coefficients, and the scores that speak for or against them.
      coefficients: toJson({ ...details, logLoss }) as Prisma.InputJsonObject,
      matches,
      difference: logLoss.difference,
      lower: logLoss.lower,
      upper: logLoss.upper,
      excludesZero,
      computedAt: at,
    },
    select: { id: true },
  });
  return id;
}
