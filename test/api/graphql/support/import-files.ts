import type { PrismaClient } from '../../../../src/db/generated/client.ts';
import { importFiles } from '../../../../src/modules/matches/actions/import-files.ts';
import { NOW } from './test-api.ts';

/** Stores files of matches as an import does; fails when one of them is refused. */
export async function importTexts(db: PrismaClient, files: Readonly<Record<string, string>>): Promise<void> {
  const pending = Object.entries(files).map(([name, text]) => ({
    name,
    knownAt: null,
    division: null,
    read: () => Promise.resolve(new TextEncoder().encode(text)),
  }));
  const signal = new AbortController().signal;
  const { refused } = await importFiles(
    { db, clock: { now: () => NOW }, signal, report: () => undefined },
    pending,
  );
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
}
