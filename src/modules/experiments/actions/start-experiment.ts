import { Prisma } from '../../../db/generated/client.ts';
import type { Tx } from '../../../db/transaction.ts';
import { newId } from '../../../shared/ids.ts';
import { toJson } from '../../../shared/json.ts';
import type { StrategyRule } from '../../pipeline/domain/run-config.ts';
import type { ExperimentDesign, ExperimentGap } from '../domain/experiment-design.ts';

/** The rules of the two arms, or why there are none. */
export type ExperimentArms =
  { readonly control: StrategyRule; readonly treatment: StrategyRule } | { readonly gap: ExperimentGap };

export interface ExperimentToStart {
  readonly improvementId: number;
  readonly strategyName: string;
  readonly arms: ExperimentArms;
  readonly design: ExperimentDesign;
  /** Decisions as of this instant and later are observed. */
  readonly at: Date;
}

/** Sets a test down. The caller holds the improvement's row, so that no second one starts. @returns its id. */
export async function startExperiment(tx: Tx, experiment: ExperimentToStart): Promise<string> {
  const { improvementId, strategyName, arms, design, at } = experiment;
  const before = await tx.experiment.count({ where: { improvementId } });
  const isComputable = 'control' in arms;
  const { id } = await tx.experiment.create({
    data: {
      id: newId(),
      improvementId,
      number: before + 1,
      strategyName,
      design: toJson(design) ?? {},
      control: isComputable ? (toJson(arms.control) ?? {}) : Prisma.DbNull,
      treatment: isComputable ? (toJson(arms.treatment) ?? {}) : Prisma.DbNull,
      gap: isComputable ? null : arms.gap,
      status: 'RUNNING',
      startedAt: at,
    },
    select: { id: true },
  });
  return id;
}
