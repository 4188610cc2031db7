import { Prisma } from '../../../db/generated/client.ts';
import type { Reader } from '../../../db/transaction.ts';
import { calendarWindows, RESERVATION_LASTS_MS, type Budgets, type BudgetState } from '../domain/budgets.ts';
import type { CostScope } from '../domain/cost-entry.ts';

interface Sums {
  readonly spent: bigint;
  readonly reserved: bigint;
  readonly spentToday: bigint;
  readonly reservedToday: bigint;
}

/**
 * How much of each budget is used at an instant: of the run, or of the job where there is no run, first; then of the UTC day and month.
 * Reservations of processes that died stop counting after 15 minutes.
 */
export async function readBudgets(
  db: Reader,
  budgets: Budgets,
  { runId, jobId, at }: CostScope & { readonly at: Date },
): Promise<BudgetState[]> {
  const { DAY, MONTH } = calendarWindows(at);
  const underWaySince = new Date(at.getTime() - RESERVATION_LASTS_MS);
  const [calendar] = await db.$queryRaw<Sums[]>`
    SELECT coalesce(sum(cost_micro_usd) FILTER (WHERE state = 'RECORDED'), 0)::bigint AS spent,
           coalesce(sum(reserved_micro_usd) FILTER (WHERE state = 'RESERVED' AND reserved_at > ${underWaySince}), 0)::bigint AS reserved,
           coalesce(sum(cost_micro_usd) FILTER (WHERE state = 'RECORDED' AND reserved_at >= ${DAY.startsAt}), 0)::bigint AS "spentToday",
           coalesce(sum(reserved_micro_usd) FILTER (
             WHERE state = 'RESERVED' AND reserved_at > ${underWaySince} AND reserved_at >= ${DAY.startsAt}), 0)::bigint AS "reservedToday"
      FROM cost_tracking WHERE reserved_at >= ${MONTH.startsAt} AND reserved_at < ${MONTH.endsAt}`;
  const states: BudgetState[] = [
    state('DAY', budgets.dayMicroUsd, calendar?.spentToday, calendar?.reservedToday, DAY),
    state('MONTH', budgets.monthMicroUsd, calendar?.spent, calendar?.reserved, MONTH),
  ];
  if (runId === null && jobId === null) return states;
  const isOwn =
    runId === null
      ? Prisma.sql`run_id IS NULL AND job_id = ${jobId}::uuid`
      : Prisma.sql`run_id = ${runId}::uuid`;
  const [own] = await db.$queryRaw<Pick<Sums, 'spent' | 'reserved'>[]>`
    SELECT coalesce(sum(cost_micro_usd) FILTER (WHERE state = 'RECORDED'), 0)::bigint AS spent,
           coalesce(sum(reserved_micro_usd) FILTER (WHERE state = 'RESERVED' AND reserved_at > ${underWaySince}), 0)::bigint AS reserved
      FROM cost_tracking WHERE ${isOwn}`;
  return [state('RUN', budgets.runMicroUsd, own?.spent, own?.reserved, null), ...states];
}

function state(
  window: BudgetState['window'],
  limitMicroUsd: bigint,
  spentMicroUsd = 0n,
  reservedMicroUsd = 0n,
  span: { readonly startsAt: Date; readonly endsAt: Date } | null,
): BudgetState {
  return {
    window,
    limitMicroUsd,
    spentMicroUsd,
    reservedMicroUsd,
    startsAt: span?.startsAt ?? null,
    endsAt: span?.endsAt ?? null,
  };
}
