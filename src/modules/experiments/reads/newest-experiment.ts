import type { Reader } from '../../../db/transaction.ts';
import { storedName } from '../../../shared/stored-name.ts';
import {
  EXPERIMENT_STATUSES,
  EXPERIMENT_VERDICTS,
  type ExperimentStatus,
  type ExperimentVerdict,
} from '../domain/experiment-design.ts';
import type { Arms } from '../domain/observe-match.ts';
import { findDesign, readArms } from '../read-experiment.ts';

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
  readonly arms: Arms | null;
}

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
  return {
    id: row.id,
    status: storedName(EXPERIMENT_STATUSES, row.status),
    verdict: row.verdict === null ? null : storedName(EXPERIMENT_VERDICTS, row.verdict),
    matches: row._count.observations,
    minimumMatches: findDesign(row.design)?.minimumMatches ?? null,
    arms: readArms(row),
  };
}
