import type { Tx } from '../../../db/transaction.ts';
import { LegacySchemaError, type LegacySchemaFault } from '../domain/legacy-schema-error.ts';
import { LEGACY_TABLES, type LegacyTable } from '../domain/legacy-tables.ts';
import { type CatalogColumn, type ColumnPlan, planColumns } from '../domain/plan-columns.ts';
import { generatedColumns } from './generated-columns.ts';
import { readCatalog } from './read-catalog.ts';

export interface TablePlan {
  readonly plan: ColumnPlan;
  /** The columns of the V3 table that can be written. */
  readonly target: readonly CatalogColumn[];
}

/**
 * Reads from the catalogue how V1 is built in this database, and plans where its columns go.
 *
 * @throws LegacySchemaError naming every table and column that is missing or cannot be taken over.
 */
export async function planMigration(tx: Tx): Promise<(table: LegacyTable) => TablePlan> {
  const plans = new Map<LegacyTable, TablePlan>();
  const faults: LegacySchemaFault[] = [];
  for (const table of LEGACY_TABLES) {
    const source = await readCatalog(tx, table.source);
    const { computed } = await generatedColumns(tx, table.target);
    const target = (await readCatalog(tx, table.target)).filter(({ name }) => !computed.has(name));
    if (source.length === 0) {
      faults.push({ table: table.source, column: null, rule: 'is not there' });
      continue;
    }
    const plan = planColumns(table, source, target);
    faults.push(...plan.faults);
    plans.set(table, { plan, target });
  }
  if (faults.length > 0) throw new LegacySchemaError(faults);
  return (table) => {
    const plan = plans.get(table);
    if (!plan) throw new Error(`There is no plan for ${table.source}.`);
    return plan;
  };
}
