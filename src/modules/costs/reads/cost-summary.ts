import type { Reader } from '../../../db/transaction.ts';
import type { MicroUsd } from '../../../shared/micro-usd.ts';
import { addDays, type Day } from '../../../shared/uk-time.ts';
import type { CostPurpose, PaidProvider } from '../domain/cost-entry.ts';

/** What the calls of a day, a purpose or a provider came to; the members that it is not about are null. */
export interface CostSum {
  readonly day: Day | null;
  readonly purpose: CostPurpose | null;
  readonly provider: PaidProvider | null;
  /** Recorded calls. */
  readonly calls: number;
  readonly costMicroUsd: MicroUsd;
  /** Of the calls whose tokens are known. */
  readonly inputTokens: bigint;
  readonly outputTokens: bigint;
}

export interface CostSummary {
  readonly total: CostSum;
  /** Each by day, purpose or provider, upwards; what cost nothing is left out. */
  readonly days: readonly CostSum[];
  readonly purposes: readonly CostSum[];
  readonly providers: readonly CostSum[];
}

interface Row {
  readonly day: Date | null;
  readonly purpose: CostPurpose | null;
  readonly provider: PaidProvider | null;
  readonly calls: number;
  readonly cost: bigint;
  readonly input: bigint;
  readonly output: bigint;
}

/** Sums of the recorded calls that were reserved from one UTC day to another, both included. One statement. */
export async function costSummary(db: Reader, { from, to }: { from: Day; to: Day }): Promise<CostSummary> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT day, purpose, provider, count(*)::int AS calls, coalesce(sum(cost_micro_usd), 0)::bigint AS cost,
           coalesce(sum(input_tokens), 0)::bigint AS input, coalesce(sum(output_tokens), 0)::bigint AS output
      FROM (SELECT (reserved_at AT TIME ZONE 'UTC')::date AS day, purpose, provider, cost_micro_usd, input_tokens, output_tokens
              FROM cost_tracking
             WHERE state = 'RECORDED' AND reserved_at >= ${startOf(from)} AND reserved_at < ${startOf(addDays(to, 1))}) calls
     GROUP BY GROUPING SETS ((), (day), (purpose), (provider))
     ORDER BY day, purpose COLLATE "C", provider COLLATE "C"`;
  const sums = rows.map(sumOf);
  const total = sums.find(
    ({ day, purpose, provider }) => day === null && purpose === null && provider === null,
  );
  if (!total) throw new Error('A sum over nothing has no row.');
  return {
    total,
    days: sums.filter(({ day }) => day !== null),
    purposes: sums.filter(({ purpose }) => purpose !== null),
    providers: sums.filter(({ provider }) => provider !== null),
  };
}

function startOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

function sumOf({ day, purpose, provider, calls, cost, input, output }: Row): CostSum {
  return {
    day: day === null ? null : day.toISOString().slice(0, 10),
    purpose,
    provider,
    calls,
    costMicroUsd: cost,
    inputTokens: input,
    outputTokens: output,
  };
}
