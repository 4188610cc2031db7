import { generateDemoWorld } from '../../src/demo/generate-demo-world.ts';
import type { SeasonFile } from '../season-files.ts';

/** The world is told at the end of a season; each telling has the two seasons before besides. */
const TELLINGS = ['2019-06-25', '2022-06-25', '2025-06-25', '2026-06-25'];
const SEED = 1;

/** The files of ten whole seasons of the invented league, the oldest first: the same everywhere, with promoted and relegated clubs. */
export function madeSeasons(): SeasonFile[] {
  const files = new Map<string, SeasonFile>();
  for (const day of TELLINGS) {
    for (const { name, text, knownAt } of generateDemoWorld({
      seed: SEED,
      today: new Date(`${day}T12:00:00Z`),
    }).files) {
      if (knownAt === null) files.set(name, { name, bytes: new TextEncoder().encode(text) });
    }
  }
  return [...files.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
