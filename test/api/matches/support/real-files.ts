import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { realDataDir } from '../../../support/real-data.ts';
import type { ImportReport } from '../../../../src/modules/matches/domain/import-report.ts';
import type { ImportDatabase } from './import-database.ts';

/** The bytes of a file below the folder of real data. */
export function realFile(file: string): Uint8Array {
  return readFileSync(path.join(realDataDir, file));
}

/** Imports the files of real data that a pattern names, in the order of their paths. */
export async function importRealFiles(database: ImportDatabase, pattern: string): Promise<ImportReport[]> {
  const reports: ImportReport[] = [];
  for (const file of globSync(pattern, { cwd: realDataDir }).sort()) {
    reports.push(await database.importFile(file, realFile(file)));
  }
  return reports;
}

/** The rows of a file of real data by the names of its columns: nothing of them needs quotes. */
export function realRows(file: string): Map<string, string>[] {
  const text = Buffer.from(realFile(file)).toString('latin1').replace('ï»¿', '');
  const [header = '', ...lines] = text.split(/\r?\n/).filter((line) => line !== '');
  const names = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return new Map(names.map((name, index) => [name, cells[index] ?? '']));
  });
}
