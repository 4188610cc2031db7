import { Prisma } from '../../../db/generated/client.ts';
import type { Tx } from '../../../db/transaction.ts';
import type { LegacyFault } from '../domain/legacy-fault.ts';
import type { LegacyTable } from '../domain/legacy-tables.ts';
import { type ColumnPlan, QUANTUM_DNA } from '../domain/plan-columns.ts';
import { TEAMS } from '../domain/legacy-tables.ts';
import { backupTable, quoted } from './sql-name.ts';

interface Check {
  readonly column: string;
  readonly holds: string;
  readonly rule: string;
}

/** Values of V1 rows that cannot become what the V3 column holds without losing something. */
export async function findUnfitValues(
  tx: Tx,
  table: LegacyTable,
  plan: ColumnPlan,
  suffix: string,
): Promise<LegacyFault[]> {
  const checks = plan.copied.flatMap(({ source, conversion: { holds, rule } }): Check[] =>
    holds === null ? [] : [{ column: source, holds: holds(`b.${quoted(source)}`), rule }],
  );
  if (table === TEAMS) {
    const holds = `jsonb_typeof(b.${quoted(QUANTUM_DNA)}::jsonb) IN ('object', 'null')`;
    checks.push({ column: QUANTUM_DNA, holds, rule: 'is no document with keys' });
  }
  const label = plan.key === null ? 'b.ctid::text' : `b.${quoted(plan.key)}::text`;
  const faults: LegacyFault[] = [];
  for (const { column, holds, rule } of checks) {
    const unfit = await tx.$queryRaw<{ row: string; value: string }[]>`
      SELECT coalesce(${Prisma.raw(label)}, b.ctid::text) AS row, left(${Prisma.raw(`b.${quoted(column)}::text`)}, 120) AS value
      FROM ${backupTable(table.source, suffix)} b
      WHERE ${Prisma.raw(`b.${quoted(column)}`)} IS NOT NULL AND NOT (${Prisma.raw(holds)})`;
    faults.push(...unfit.map(({ row, value }) => ({ table: table.source, row, column, value, rule })));
  }
  return faults;
}
