import { builder } from '../../../graphql/builder.ts';
import { describedEnum } from '../../../graphql/described-enum.ts';
import { integerKey } from '../../../graphql/node-id.ts';
import { ImportReportRef } from './import-report.ts';
import { readImportReport } from './read-import-report.ts';

export const ImportKindRef = builder.enumType('ImportKind', {
  description: 'What a file of matches is.',
  values: describedEnum({
    SEASON: 'A season of a division: results, statistics and odds.',
    FIXTURES: 'Matches to come, with the odds of the day.',
  }),
});

export const MatchImportRef = builder.prismaNode('MatchImport', {
  id: { field: 'id' },
  nullable: true,
  description: 'A file that was imported, with the report of what it changed.',
  select: { id: true },
  findUnique: (id) => ({ id: integerKey(id) }),
  fields: (t) => ({
    fileName: t.exposeString('fileName', { description: 'The name of the file, without its folder.' }),
    sha256: t.exposeString('sha256', {
      description: 'SHA-256 of its bytes, in hexadecimal: the same file has the same.',
    }),
    kind: t.expose('kind', { type: ImportKindRef, description: 'What the file is.' }),
    source: t.exposeString('source', { description: 'Who published it: `football-data.co.uk`.' }),
    knownAt: t.expose('knownAt', {
      type: 'DateTime',
      nullable: true,
      description:
        'From when a fixtures file was known. Null for a season file, whose parts have instants of their own.',
    }),
    importedAt: t.expose('importedAt', { type: 'DateTime', description: 'When the import ran.' }),
    report: t.field({
      type: ImportReportRef,
      select: { report: true },
      description: 'What the file held, what of it was new, and what was kept out.',
      resolve: ({ report }) => readImportReport(report),
    }),
  }),
});
