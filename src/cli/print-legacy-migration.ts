import Table from 'cli-table3';
import type { LegacyRowsRefusedError } from '../modules/legacy/domain/legacy-rows-refused-error.ts';
import { readLegacyReport } from '../modules/legacy/reads/read-legacy-report.ts';

const PLAIN = { style: { head: [], border: [], compact: true } };

/** Prints what a migration did: a line a table, then what was split, deduced and repaired, and where the copies lie. */
export function printLegacyMigration({ report }: { readonly report: unknown }): void {
  const { tables, repairs, backupTables, ...counts } = readLegacyReport(report);
  const head = ['V1 table', 'V3 table', 'rows', 'added', 'known', 'filled', 'new keys', 'repaired'];
  const table = new Table({ head, ...PLAIN });
  for (const {
    source,
    target,
    rowsRead,
    rowsAdded,
    rowsMatched,
    rowsFilled,
    newKeys,
    repairedReferences,
  } of tables) {
    table.push([source, target, rowsRead, rowsAdded, rowsMatched, rowsFilled, newKeys, repairedReferences]);
  }
  console.log(table.toString());
  console.log(`\nDNA split into: ${counts.splitDnaKeys.join(', ')}`);
  console.log(`DNA kept in quantum_dna_legacy alone: ${counts.keptDnaKeys.join(', ') || 'none'}`);
  const { deducedTypes, deducedFamilies, computedParameterHashes } = counts;
  console.log(
    `Strategies: ${deducedTypes} types and ${deducedFamilies} market families deduced, ${computedParameterHashes} hashes of parameters computed`,
  );
  for (const { source, columns } of tables) {
    const left = columns.filter(({ target }) => target === null).map(({ name }) => name);
    if (left.length > 0) console.log(`Columns of ${source} without a place in V3: ${left.join(', ')}`);
  }
  for (const { table: source, row, teamName, teamId } of repairs) {
    console.log(`${source} ${row}: found team ${teamId} by the name ${teamName}`);
  }
  console.log(`\nCopies of the state before: ${backupTables.join(', ')}`);
}

/** Prints every refused value that the error lists. */
export function printLegacyFaults({ faults, faultCount }: LegacyRowsRefusedError): void {
  const table = new Table({ head: ['V1 table', 'row', 'column', 'value', 'rule'], ...PLAIN });
  for (const { table: source, row, column, value, rule } of faults) {
    table.push([source, row, column, value ?? '(null)', rule]);
  }
  console.error(table.toString());
  if (faultCount > faults.length) console.error(`(${faultCount - faults.length} more)`);
}
