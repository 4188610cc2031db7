import { generateDemoWorld } from '../../src/demo/generate-demo-world.ts';
import type { SeasonFile } from '../season-files.ts';

/** The world is told in the middle of a season; each telling has the two whole seasons before it first. */
const TELLINGS = [2019, 2021, 2023, 2025, 2027];
const WHOLE = 2;
const SEED = 1;

/** The files of ten whole seasons of the invented league, the oldest first: the same everywhere, with promoted and relegated clubs. */
export function madeSeasons(): SeasonFile[] {
  return TELLINGS.flatMap((year) => {
    const { files } = generateDemoWorld({ seed: SEED, today: new Date(`${year}-01-15T12:00:00Z`) });
    return files.slice(0, WHOLE).map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }));
  });
}
