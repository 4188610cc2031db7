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
import { judgeFrictions } from './copy-frictions.ts';
import { judgeStrategies } from './copy-strategies.ts';
import { judgeTeams } from './copy-teams.ts';
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
  const teams = await judgeTeams(await stepOf(TEAMS), dnaKeys.vectors);
  const find = teamFinder(teams.placed);
  const frictions = await judgeFrictions(await stepOf(FRICTIONS), find);
  const strategies = await judgeStrategies(await stepOf(STRATEGIES), find);
  const judged = new Map([
    [TEAMS, teams.faults],
    [FRICTIONS, frictions.faults],
    [STRATEGIES, strategies.faults],
  ]);
  const faults = [];
  for (const [table, ofTable] of judged)
    faults.push(...(await findUnfitValues(tx, table, planOf(table).plan, suffix)), ...ofTable);
  if (faults.length > 0) throw new LegacyRowsRefusedError(faults);
  const teamsFilled = await withDatabaseRefusals(TEAMS.source, teams.write);
  await withDatabaseRefusals(FRICTIONS.source, frictions.write);
  await withDatabaseRefusals(STRATEGIES.source, strategies.write);
  for (const [table, state] of sequences) await passKeys(tx, table, state);

  const tables = [
    reportOf(TEAMS, planOf, {
      added: teams.placed.filter(({ isMatched }) => !isMatched),
      matched: teams.placed.filter(({ isMatched }) => isMatched).length,
      filled: teamsFilled,
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
