import { z } from 'zod';
import type { PrismaClient } from '../../../db/generated/client.ts';
import type { Clock } from '../../../shared/clock.ts';
import { toJson } from '../../../shared/json.ts';
import type { JobHandler } from '../../jobs/domain/job.ts';
import { accrueExperiments } from '../../experiments/actions/accrue-experiments.ts';
import { DEFAULT_SETTLEMENT_RULES, type SettlementRules } from '../domain/settlement-basis.ts';
import { settlePicks } from './settle-picks.ts';

/** What a settling job is to do, as it is stored with the job. */
export const settlingJobInput = z.strictObject({
  asOf: z.iso.datetime(),
  /** Null for picks of all runs. */
  runId: z.uuid().nullable(),
});
export type SettlingJobInput = z.infer<typeof settlingJobInput>;

/**
 * The handler of SETTLE_PICKS: the result counts what was settled by outcome, what is open by division, and what experiments observed. These go
 * by decisions whether somebody picked or not, so that they look at the matches of all runs.
 */
export function settlePicksJob(
  db: PrismaClient,
  clock: Clock,
  rules: SettlementRules = DEFAULT_SETTLEMENT_RULES,
): JobHandler {
  return async (input, { signal, report }) => {
    const { asOf, runId } = settlingJobInput.parse(input);
    const deps = { db, clock, signal, report };
    const request = { asOf: new Date(asOf), rules };
    const summary = await settlePicks(deps, { ...request, runId });
    const accrual = await accrueExperiments({ ...deps, report: () => undefined }, request);
    const { experiments, unreadable: unreadableExperiments } = accrual;
    return toJson({ ...summary, experiments, unreadableExperiments });
  };
}
