import { parseArgs } from 'node:util';
import { removeExpiredExports } from '../modules/exports/actions/remove-expired-exports.ts';
import { pruneMeasurements } from '../modules/monitoring/actions/prune-measurements.ts';
import { compareSchema } from '../modules/upkeep/actions/compare-schema.ts';
import { noteUpkeep } from '../modules/upkeep/actions/note-upkeep.ts';
import { rotateRecords } from '../modules/upkeep/actions/rotate-records.ts';
import { vacuumTables } from '../modules/upkeep/actions/vacuum-tables.ts';
import { systemClock as clock } from '../shared/clock.ts';
import { toJson } from '../shared/json.ts';
import { runCommand } from './run-command.ts';

// npm run upkeep: moves old records into files, vacuums all tables and compares the schema, whenever that was last done. Ends with status 1 when
// the schema differs.

await runCommand('npm run upkeep', async ({ db, url, env, signal }) => {
  parseArgs({ options: {} });
  const { retention, archiveDir: folder } = env;
  const exports = await removeExpiredExports(db, clock.now());
  const pruned = await pruneMeasurements(db, clock.now());
  const rotated = await rotateRecords({ db, clock, retention, folder, signal });
  for (const { kind, rows, files } of rotated)
    console.log(`${kind}: ${rows} rows moved into ${files} files${files === 0 ? '' : ` in ${folder}`}`);
  await db.$transaction((tx) =>
    noteUpkeep(tx, 'ROTATE_RECORDS', clock.now(), toJson({ rotated, pruned, exports })),
  );
  const { done, skipped } = await vacuumTables({ db, clock, url, signal });
  console.log(`vacuumed and analysed ${done.length} tables`);
  for (const { table, reason } of skipped) console.log(`passed over ${table}: ${reason}`);
  signal.throwIfAborted();
  const comparison = await compareSchema(db, clock, url);
  if (comparison.kind === 'NOT_COMPARED') console.log(`the schema was not compared: ${comparison.reason}`);
  else if (comparison.differenceCount === 0) console.log('the schema is what the migrations make');
  else {
    for (const difference of comparison.differences) console.log(difference);
    process.exitCode = 1;
  }
});
