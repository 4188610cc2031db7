import type { Prisma } from '../../../db/generated/client.ts';
import type { Tx } from '../../../db/transaction.ts';
import { newId } from '../../../shared/ids.ts';
import { toJson } from '../../../shared/json.ts';
import { EVALUATION_VERSION, type EvaluationConfig } from '../domain/evaluation/evaluation-config.ts';
import type { Judgement } from '../domain/evaluation/judge-leagues.ts';
import { saveFrictionTrial } from './save-friction-trial.ts';

export interface EvaluationStamp {
  /** The job that asks; null outside of one. */
  readonly jobId: string | null;
  readonly asOf: Date;
  readonly at: Date;
}

/** Stores an evaluation, and with it the trial of friction where there was one. @returns its id. */
export async function saveEvaluation(
  tx: Tx,
  config: EvaluationConfig,
  { result, friction, inputsHash }: Judgement,
  { jobId, asOf, at }: EvaluationStamp,
): Promise<string> {
  const model = result.groups[0]?.model ?? null;
  const { id } = await tx.evaluation.create({
    data: {
      id: newId(),
      jobId,
      version: EVALUATION_VERSION,
      config: toJson(config) as Prisma.InputJsonObject,
      asOf,
      outcome: result.leak === null ? 'SCORED' : 'LEAK_SUSPECTED',
      matches: model?.matches ?? 0,
      rps: model?.rps ?? null,
      result: toJson(result) as Prisma.InputJsonObject,
      inputsHash,
      computedAt: at,
    },
    select: { id: true },
  });
  if (friction) await saveFrictionTrial(tx, id, friction, at);
  return id;
}
