import type { Tx } from '../../../db/transaction.ts';
import { toJson } from '../../../shared/json.ts';
import type {
  LegacyRepair,
  LegacyTableReport,
  SequenceState,
  StoredLegacyReport,
} from '../domain/legacy-report.ts';
import { LegacyRowsRefusedError } from '../domain/legacy-rows-refused-error.ts';
import { FRICTIONS, LEGACY_TABLES, type LegacyTable, STRATEGIES, TEAMS } from '../domain/legacy-tables.ts';
import { LegacyTargetNotEmptyError } from '../domain/legacy-target-not-empty-error.ts';
import { teamFinder } from '../domain/team-finder.ts';
import { backUpTables, freeSuffix } from './back-up-tables.ts';
import { copyFrictions } from './copy-frictions.ts';
import { copyStrategies } from './copy-strategies.ts';
import { copyTeams } from './copy-teams.ts';
import { countTargets } from './count-rows.ts';
import { findUnfitValues } from './find-unfit-values.ts';
import { highestKey, passKeys, readKeySequence } from './key-sequence.ts';
import type { MigratingTable } from './migrating.ts';
import { planMigration, type TablePlan } from './plan-migration.ts';
import { recordMigratedRows } from './row-hash.ts';
import { splitDnaKeys } from './split-dna-keys.ts';
import { takeLegacyTurn } from './take-legacy-turn.ts';
import { verifyMigration } from './verify-migration.ts';
import { withDatabaseRefusals } from './with-database-refusals.ts';

const MOST_REPAIRS = 1_000;

/**
 * Takes over the V1 tables (team_profiles, matchup_friction, team_strategies) into the V3 tables, in the transaction of the
 * caller: copies of all six tables first, then teams, frictions and strategies, then every count and reference checked. The V1
 * tables are only read. Rows that V3 has already (`intoNonEmpty`) are never overwritten: of teams what is null is filled.
 *
 * @returns the id of the record, which holds the report and leads back to the state before.
 * @throws LegacySchemaError, LegacyTargetNotEmptyError or LegacyRowsRefusedError; nothing is changed then.
 */
export async function migrateLegacy(
  tx: Tx,
  { intoNonEmpty, at }: { readonly intoNonEmpty: boolean; readonly at: Date },
): Promise<number> {
  await takeLegacyTurn(tx);
  const before = await countTargets(tx);
  const filled = before.filter(({ rows }) => rows > 0);
  const planOf = await planMigration(tx);
  if (filled.length > 0 && !intoNonEmpty) throw new LegacyTargetNotEmptyError(filled);

  const suffix = await freeSuffix(tx, at);
  const backupTables = await backUpTables(tx, suffix);
  await refuseUnfitValues(tx, planOf, suffix);
  const sequences = new Map<LegacyTable, SequenceState | null>();
  for (const table of LEGACY_TABLES) sequences.set(table, await readKeySequence(tx, table));
  const stepOf = async (table: LegacyTable): Promise<MigratingTable> => ({
    tx,
    at,
    suffix,
    plan: planOf(table).plan,
    highestKey: await highestKey(tx, table, sequences.get(table) ?? null),
  });

  const dnaKeys = await splitDnaKeys(tx, suffix, planOf(TEAMS).target);
  const teams = await withDatabaseRefusals(TEAMS.source, async () =>
    copyTeams(await stepOf(TEAMS), dnaKeys.vectors),
  );
  const find = teamFinder(teams.teams);
  const frictions = await withDatabaseRefusals(FRICTIONS.source, async () =>
    copyFrictions(await stepOf(FRICTIONS), find),
  );
  const strategies = await withDatabaseRefusals(STRATEGIES.source, async () =>
    copyStrategies(await stepOf(STRATEGIES), find),
  );
  for (const [table, state] of sequences) await passKeys(tx, table, state);

  const tables = [
    reportOf(TEAMS, planOf, {
      added: teams.teams.filter(({ isMatched }) => !isMatched),
      matched: teams.teams.filter(({ isMatched }) => isMatched).length,
      filled: teams.filled,
      repairs: [],
    }),
    reportOf(FRICTIONS, planOf, { ...frictions, filled: 0 }),
    reportOf(STRATEGIES, planOf, { ...strategies, filled: 0 }),
  ];
  await verifyMigration(tx, suffix, before, tables);
  await recordMigratedRows(tx, suffix);
  const report: StoredLegacyReport = {
    tables,
    splitDnaKeys: [...dnaKeys.vectors.values()],
    keptDnaKeys: dnaKeys.kept,
    deducedTypes: strategies.added.filter(({ isTypeDeduced }) => isTypeDeduced).length,
    deducedFamilies: strategies.added.filter(({ isFamilyDeduced }) => isFamilyDeduced).length,
    computedParameterHashes: strategies.added.filter(({ isHashComputed }) => isHashComputed).length,
    repairs: [...strategies.repairs, ...frictions.repairs].slice(0, MOST_REPAIRS),
    backupTables,
    sequences: [...sequences.values()].filter((state) => state !== null),
  };
  const record = await tx.legacyMigration.create({
    data: { backupSuffix: suffix, report: toJson(report) ?? {}, migratedAt: at },
  });
  return record.id;
}

async function refuseUnfitValues(
  tx: Tx,
  planOf: (table: LegacyTable) => TablePlan,
  suffix: string,
): Promise<void> {
  const faults = [];
  for (const table of LEGACY_TABLES)
    faults.push(...(await findUnfitValues(tx, table, planOf(table).plan, suffix)));
  if (faults.length > 0) throw new LegacyRowsRefusedError(faults);
}

interface Written {
  readonly added: readonly { readonly hasNewKey: boolean }[];
  readonly matched: number;
  readonly filled: number;
  readonly repairs: readonly LegacyRepair[];
}

function reportOf(
  table: LegacyTable,
  planOf: (table: LegacyTable) => TablePlan,
  { added, matched, filled, repairs }: Written,
): LegacyTableReport {
  return {
    source: table.source,
    target: table.target,
    rowsRead: added.length + matched,
    rowsAdded: added.length,
    rowsMatched: matched,
    rowsFilled: filled,
    newKeys: added.filter(({ hasNewKey }) => hasNewKey).length,
    repairedReferences: repairs.length,
    columns: planOf(table).plan.columns,
  };
}
