import { parseArgs } from 'node:util';
import { LONGEST_MIGRATION } from '../modules/legacy/actions/longest-migration.ts';
import { migrateLegacy } from '../modules/legacy/actions/migrate-legacy.ts';
import { rollbackLegacyMigration } from '../modules/legacy/actions/rollback-legacy-migration.ts';
import {
  withDatabaseRefusals,
  withRollbackRefusals,
} from '../modules/legacy/actions/with-database-refusals.ts';
import { LegacyRowsRefusedError } from '../modules/legacy/domain/legacy-rows-refused-error.ts';
import { systemClock as clock } from '../shared/clock.ts';
import { DomainError } from '../shared/domain-error.ts';
import { printLegacyFaults, printLegacyMigration } from './print-legacy-migration.ts';
import { runCommand } from './run-command.ts';

const USAGE =
  'npm run migrate-legacy -- [--into-non-empty]\n       npm run migrate-legacy -- --rollback [--discard-later-changes]';

await runCommand(USAGE, async ({ db }) => {
  const { values } = parseArgs({
    options: {
      'into-non-empty': { type: 'boolean', default: false },
      rollback: { type: 'boolean', default: false },
      'discard-later-changes': { type: 'boolean', default: false },
    },
  });
  const { 'into-non-empty': intoNonEmpty, 'discard-later-changes': discardLaterChanges } = values;
  const at = clock.now();
  if (values.rollback ? intoNonEmpty : discardLaterChanges) {
    const [given, wanted] = values.rollback ? ['--into-non-empty', 'no'] : ['--discard-later-changes', 'a'];
    throw new DomainError('BAD_USER_INPUT', `${given} goes with ${wanted} --rollback.\nUsage: ${USAGE}`);
  }
  if (values.rollback) {
    const id = await withRollbackRefusals(() =>
      db.$transaction(
        (tx) => rollbackLegacyMigration(tx, { id: null, discardLaterChanges, at }),
        LONGEST_MIGRATION,
      ),
    );
    const { backupSuffix } = await db.legacyMigration.findUniqueOrThrow({ where: { id } });
    console.log(
      `Rolled back the migration ${backupSuffix}: teams, frictions and strategies are as they were before it.`,
    );
    return;
  }
  try {
    const id = await withDatabaseRefusals('quantum', () =>
      db.$transaction((tx) => migrateLegacy(tx, { intoNonEmpty, at }), LONGEST_MIGRATION),
    );
    printLegacyMigration(await db.legacyMigration.findUniqueOrThrow({ where: { id } }));
  } catch (error) {
    if (error instanceof LegacyRowsRefusedError) printLegacyFaults(error);
    throw error;
  }
});
