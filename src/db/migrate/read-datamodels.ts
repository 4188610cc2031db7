import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A Prisma schema file: its path and its text. */
export type Datamodel = readonly [path: string, text: string];

/** The files of a Prisma schema that is split over a folder, in the order of their names. */
export async function readDatamodels(schemaDir: string): Promise<Datamodel[]> {
  const names = (await readdir(schemaDir)).filter((name) => name.endsWith('.prisma')).toSorted();
  return Promise.all(
    names.map(async (name): Promise<Datamodel> => {
      const path = join(schemaDir, name);
      return [path, await readFile(path, 'utf8')];
    }),
  );
}
