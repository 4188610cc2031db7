import type { PrismaClient } from '../../../db/generated/client.ts';
import type { Clock } from '../../../shared/clock.ts';
import { toJson } from '../../../shared/json.ts';
import type { DailyStep } from '../../jobs/domain/daily-steps.ts';
import { DEFAULT_SETTLEMENT_RULES, type SettlementRules } from '../../picks/domain/settlement-basis.ts';
import { accrueExperiments } from './accrue-experiments.ts';

/** The step ACCRUE_EXPERIMENTS of the daily job: what experiments observed by now, and how those came out that ended. */
export function dailyAccrualStep(
  db: PrismaClient,
  clock: Clock,
  rules: SettlementRules = DEFAULT_SETTLEMENT_RULES,
): DailyStep {
  return async ({ signal, report }) => {
    const summary = await accrueExperiments({ db, clock, signal, report }, { asOf: clock.now(), rules });
    if (summary.experiments.length === 0 && summary.unreadable.length === 0)
      return { kind: 'SKIPPED', reason: 'No experiment is running whose arms can be computed.' };
    return { kind: 'DONE', result: toJson(summary) };
  };
}
