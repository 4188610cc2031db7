import path from 'node:path';
import { parseArgs } from 'node:util';
import { readExportFilter } from '../modules/exports/graphql/read-export-filter.ts';
import { writeExportFile } from '../modules/exports/actions/write-export-file.ts';
import { findExportFormat } from '../modules/exports/domain/export-format.ts';
import {
  EXPORT_SUBJECTS,
  EXPORT_SUBJECT_NAMES,
  findSubjectOfList,
} from '../modules/exports/domain/export-subject.ts';
import { systemClock as clock } from '../shared/clock.ts';
import { InvalidInputError } from '../shared/invalid-input-error.ts';
import { runCommand } from './run-command.ts';

// npm run export -- LIST --out FILE: the rows of a list, all of one instant, as the API exports them.

const USAGE =
  'npm run export -- LIST --out FILE [--format csv|ndjson|json] [--filter \'{ "status": { "eq": "CONFIRMED" } }\']';

await runCommand(USAGE, async ({ db, env, signal }) => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string', default: '' },
      format: { type: 'string', default: 'csv' },
      filter: { type: 'string', default: '{}' },
    },
  });
  const list = positionals.length === 1 ? (positionals[0] ?? '') : positionals.join(' ');
  const subject = findSubjectOfList(list);
  if (subject === null) {
    const known = EXPORT_SUBJECT_NAMES.map((name) => EXPORT_SUBJECTS[name].list);
    throw new InvalidInputError('LIST', list, `is none of ${known.join(', ')}`);
  }
  const format = findExportFormat(values.format);
  if (format === null) throw new InvalidInputError('--format', values.format, 'is none of csv, ndjson, json');
  if (values.out === '')
    throw new InvalidInputError('--out', values.out, 'is missing: name the file to write');
  const file = path.resolve(env.calledIn, values.out);
  const where = await readExportFilter(db, subject, values.filter);
  const deps = { db, clock, signal, report: () => undefined };
  const { rowCount, byteSize, sha256 } = await writeExportFile(deps, { subject, format, where }, file);
  console.log(`${rowCount} rows, ${byteSize} bytes in ${file}\nSHA-256 ${sha256}`);
});
