import Table from 'cli-table3';
import { z } from 'zod';
import type { Json } from '../shared/json.ts';

const result = z.object({
  leagues: z.array(
    z.object({
      division: z.string(),
      season: z.string(),
      matches: z.number(),
      recorded: z.number(),
      shown: z.number(),
    }),
  ),
});

/** Prints what a computation of DNA, frictions or strategies came to, a line a league. */
export function printComputedLeagues(what: string, computed: Json): void {
  const table = new Table({
    head: [what, 'season', 'matches', 'into the history', 'into the row'],
    style: { head: [], border: [], compact: true },
  });
  for (const { division, season, matches, recorded, shown } of result.parse(computed).leagues) {
    table.push([division, season, matches, recorded, shown]);
  }
  console.log(table.toString());
}
