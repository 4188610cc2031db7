import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateDemoWorld } from '../src/demo/generate-demo-world.ts';

const folder = fileURLToPath(new URL('../../shared/data/football-data', import.meta.url));

export interface SeasonFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The real season files where there are any, else those of the demo world; and what they are, in words. */
export function readSeasonFiles(): { files: SeasonFile[]; what: string } {
  if (existsSync(folder)) {
    const files = globSync('*/*.csv', { cwd: folder })
      .sort()
      .map((name) => ({ name: path.join(folder, name), bytes: readFileSync(path.join(folder, name)) }));
    return { files, what: `${files.length} season files` };
  }
  const { files } = generateDemoWorld({ seed: 1, today: new Date('2026-03-11T12:00:00Z') });
  const made = files.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }));
  return { files: made, what: `${made.length} files of the demo world (no season files in ../shared/data)` };
}
