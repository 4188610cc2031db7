import type { PrismaClient } from '../../src/db/generated/client.ts';
import { generateDemoWorld } from '../../src/demo/generate-demo-world.ts';
import { importMatchFile } from '../../src/modules/matches/actions/import-match-file.ts';

/** The day on which the tests' demo world stands. */
export const DEMO_TODAY = '2026-03-11T12:00:00Z';

/** Imports the demo world of `DEMO_TODAY`: two seasons and a part, and a week's fixtures. @returns its as-of instant. */
export async function importDemoWorld(db: PrismaClient, seed = 7): Promise<Date> {
  const { files, asOf } = generateDemoWorld({ seed, today: new Date(DEMO_TODAY) });
  for (const { name, text } of files) {
    const bytes = new TextEncoder().encode(text);
    await db.$transaction((tx) =>
      importMatchFile(tx, { name, bytes, knownAt: null, division: null }, new Date(DEMO_TODAY)),
    );
  }
  return asOf;
}
