import { MigrateLegacyDocument, RollbackLegacyMigrationDocument } from '../../../generated/operations.ts';
import { execute } from '../../graphql/support/execute.ts';
import type { TestApi } from '../../graphql/support/test-api.ts';

/** What `migrateLegacy` answers, whichever it is. */
export async function migrate(
  { app }: TestApi,
  input: { intoNonEmpty?: boolean; idempotencyKey?: string } = {},
) {
  const { migrateLegacy } = await execute(app, MigrateLegacyDocument, { input });
  if (!migrateLegacy) throw new Error('migrateLegacy answered null.');
  return migrateLegacy;
}

/** The migration that was made; fails when it was refused. */
export async function migrated(api: TestApi, input: { intoNonEmpty?: boolean } = {}) {
  const answer = await migrate(api, input);
  if (answer.__typename !== 'MigrateLegacyPayload') throw new Error(JSON.stringify(answer));
  return answer.legacyMigration;
}

/** What `rollbackLegacyMigration` answers, whichever it is. */
export async function rollBack(
  { app }: TestApi,
  input: { id: string; discardLaterChanges?: boolean; idempotencyKey?: string },
) {
  const { rollbackLegacyMigration } = await execute(app, RollbackLegacyMigrationDocument, { input });
  if (!rollbackLegacyMigration) throw new Error('rollbackLegacyMigration answered null.');
  return rollbackLegacyMigration;
}
