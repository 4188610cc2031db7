import path from 'node:path';
import { parseArgs } from 'node:util';
import { notedBeside } from '../modules/backups/actions/locate-archive.ts';
import { restoreBackup } from '../modules/backups/actions/restore-backup.ts';
import { DomainError } from '../shared/domain-error.ts';
import { runServerCommand } from './run-command.ts';

// npm run restore -- FILE --database NAME: restores an archive into a new database, also where the desk's own one is lost or broken.

const USAGE = 'npm run restore -- FILE --database NAME';

await runServerCommand(USAGE, async ({ url, env, isEmbedded, signal }) => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { database: { type: 'string' } },
  });
  const [given] = positionals;
  const name = values.database;
  if (given === undefined || positionals.length > 1 || name === undefined)
    throw new DomainError('BAD_USER_INPUT', `Name one archive and a database.\nUsage: ${USAGE}`);
  const file = path.resolve(env.calledIn, given);
  const archive = { path: file, sha256: await notedBeside(file) };
  if (archive.sha256 === null)
    console.log(`${file}.sha256 is missing: the file is checked by its manifest alone`);
  const restored = await restoreBackup(url, archive, name, { signal, report: () => undefined });
  const { databaseName, address, tables, rows, snapshotAt, notes, auditFaults } = restored;
  for (const note of notes) console.log(`note: ${note}`);
  for (const fault of auditFaults) console.log(`the audit trail is not intact, as it was then: ${fault}`);
  console.log(`restored ${tables} tables with ${rows} rows, as of ${snapshotAt}, into ${databaseName}`);
  console.log(
    isEmbedded ? `Switch with EMBEDDED_DATABASE=${databaseName}` : `Switch with DATABASE_URL=${address}`,
  );
});
