import { builder } from '../../../graphql/builder.ts';
import type { LegacyColumn, LegacyRepair, LegacyReport, LegacyTableReport } from '../domain/legacy-report.ts';

const LegacyColumnRef = builder.objectRef<LegacyColumn>('LegacyColumn').implement({
  description: 'A column of a V1 table, and where its values went.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The V1 column.' }),
    target: t.exposeString('target', {
      nullable: true,
      description:
        'The V3 column. Null when V3 has none: the V1 table, which is left as it is, and its copy hold the values.',
    }),
  }),
});

const LegacyTableReportRef = builder.objectRef<LegacyTableReport>('LegacyTableReport').implement({
  description: 'What became of the rows of one V1 table.',
  fields: (t) => ({
    source: t.exposeString('source', { description: 'The V1 table, in the schema quantum.' }),
    target: t.exposeString('target', { description: 'The V3 table, in the schema quantum.' }),
    rowsRead: t.exposeInt('rowsRead', {
      description: 'V1 rows: as many as were added and matched together.',
    }),
    rowsAdded: t.exposeInt('rowsAdded', { description: 'Rows that are new in V3.' }),
    rowsMatched: t.exposeInt('rowsMatched', {
      description: 'Rows that V3 had already; nothing of them was overwritten.',
    }),
    rowsFilled: t.exposeInt('rowsFilled', {
      description: 'Of the matched teams, those of which something was null and is filled now.',
    }),
    newKeys: t.exposeInt('newKeys', {
      description: 'Added rows that could not keep their V1 key, because it was taken or is no whole number.',
    }),
    repairedReferences: t.exposeInt('repairedReferences', {
      description: 'References to teams that were null and were found by name.',
    }),
    columns: t.expose('columns', { type: [LegacyColumnRef], description: 'Every V1 column, in its order.' }),
  }),
});

const LegacyRepairRef = builder.objectRef<LegacyRepair>('LegacyRepair').implement({
  description: 'A V1 row that named its team without pointing at it.',
  fields: (t) => ({
    table: t.exposeString('table', { description: 'The V1 table.' }),
    row: t.exposeString('row', { description: 'The key of the V1 row, or its name where it has no key.' }),
    teamName: t.exposeString('teamName', { description: 'What V1 calls the team.' }),
    teamDatabaseId: t.exposeInt('teamId', {
      description: 'The key of the team that was found, in `team_quantum_dna_v3`.',
    }),
  }),
});

export const LegacyReportRef = builder.objectRef<LegacyReport>('LegacyMigrationReport').implement({
  description: 'What a migration of the V1 tables read, wrote, deduced and repaired.',
  fields: (t) => ({
    tables: t.expose('tables', {
      type: [LegacyTableReportRef],
      description: 'Teams, frictions and strategies, in this order.',
    }),
    splitDnaKeys: t.exposeStringList('splitDnaKeys', {
      complexity: 1,
      description: 'Keys of the monolithic `quantum_dna` that became vectors of their own, sorted.',
    }),
    keptDnaKeys: t.exposeStringList('keptDnaKeys', {
      complexity: 1,
      description:
        'Keys without a vector, sorted; `quantum_dna_legacy`, which holds the whole original, has them.',
    }),
    deducedTypes: t.exposeInt('deducedTypes', {
      description: 'Added strategies whose type was not given and was deduced from the name.',
    }),
    deducedFamilies: t.exposeInt('deducedFamilies', {
      description: 'Added strategies whose market family was not given and was deduced from the name.',
    }),
    computedParameterHashes: t.exposeInt('computedParameterHashes', {
      description: 'Added strategies that had no hash of their parameters and were given one.',
    }),
    repairs: t.expose('repairs', {
      type: [LegacyRepairRef],
      description:
        'Rows whose team was found by name, strategies first, in the order of their keys; the first 1,000.',
    }),
    backupTables: t.exposeStringList('backupTables', {
      complexity: 1,
      description:
        'The copies of the three V1 and the three V3 tables as they were before, with their schema.',
    }),
  }),
});
