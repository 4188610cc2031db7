import { z } from 'zod';
import type { Reader } from '../../../db/transaction.ts';
import { toJson } from '../../../shared/json.ts';
import { readStrategyRule } from '../../pipeline/parse-strategy-rule.ts';
import type { StrategyRule } from '../../pipeline/domain/run-config.ts';
import {
  EXPERIMENT_STATUSES,
  EXPERIMENT_VERDICTS,
  type ExperimentStatus,
  type ExperimentVerdict,
} from '../domain/experiment-design.ts';

/** How the newest test of an improvement stands. */
export interface NewestExperiment {
  readonly id: string;
  readonly status: ExperimentStatus;
  readonly verdict: ExperimentVerdict | null;
  /** Matches that it has observed. */
  readonly matches: number;
  /** Matches before which no verdict is given, by its design; null where that has the form of another version. */
  readonly minimumMatches: number | null;
  /** The rules of the arms; null where they cannot be computed. */
  readonly arms: { readonly control: StrategyRule; readonly treatment: StrategyRule } | null;
}

const design = z.object({ minimumMatches: z.number() });

/** The newest test of an improvement; null where there was none. */
export async function newestExperiment(
  reader: Reader,
  improvementId: number,
): Promise<NewestExperiment | null> {
  const row = await reader.experiment.findFirst({
    where: { improvementId },
    orderBy: { number: 'desc' },
    include: { _count: { select: { observations: true } } },
  });
  if (!row) return null;
  const { id, strategyName, status, verdict, _count } = row;
  if (!isStatus(status) || !(verdict === null || isVerdict(verdict)))
    throw new Error(`Experiment ${id} has a status of another version.`);
  const control = readStrategyRule(strategyName, toJson(row.control));
  const treatment = readStrategyRule(strategyName, toJson(row.treatment));
  const arms = control && treatment ? { control, treatment } : null;
  const minimumMatches = design.safeParse(row.design).data?.minimumMatches ?? null;
  return { id, status, verdict, matches: _count.observations, minimumMatches, arms };
}

function isStatus(name: string): name is ExperimentStatus {
  return Object.hasOwn(EXPERIMENT_STATUSES, name);
}

function isVerdict(name: string): name is ExperimentVerdict {
  return Object.hasOwn(EXPERIMENT_VERDICTS, name);
}
