/** The migrations that hold legacy tables and nothing else, by the end of their names, and then the rules of these tables. */
const TABLES = /_legacy_(?:quantum|improvements|trading)$/;
const RULES = /_legacy_rules$/;

/** Whether a migration makes legacy tables. */
export function makesLegacyTables(migrationName: string): boolean {
  return TABLES.test(migrationName);
}

/** Whether an adopted database has what this migration makes: legacy tables, or the rules that they obey. */
export function isAdopted(migrationName: string): boolean {
  return makesLegacyTables(migrationName) || RULES.test(migrationName);
}
