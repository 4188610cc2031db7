import { expect, test } from 'vitest';
import { canonicalHash } from '../../../../src/shared/canonical-hash.ts';
import { FORMULAS } from '../../../../src/modules/teams/domain/dna/inputs-hash.ts';
import { leagueDna } from '../../../../src/modules/teams/domain/dna/league-dna.ts';
import { madeSeason, type MadeMatch } from '../../../support/made-season.ts';

/** Every club of six at home against every other one, with everything that a file can tell. */
function season(): MadeMatch[] {
  const names = ['Alba', 'Bor', 'Cor', 'Dun', 'Esk', 'Fal'];
  const pairs = names.flatMap((home) =>
    names.filter((away) => away !== home).map((away) => ({ home, away })),
  );
  return pairs.map(({ home, away }, index) => ({
    home,
    away,
    goals: [(index * 7) % 4, (index * 5) % 3],
    halfTime: [((index * 7) % 4) % 2, ((index * 5) % 3) % 2],
    shots: [9 + (index % 8), 7 + ((index * 3) % 6)],
    shotsOnTarget: [4 + (index % 3), 3 + (index % 2)],
    fouls: [10 + (index % 5), 11 + (index % 4)],
    corners: [5 + (index % 4), 4 + (index % 3)],
    yellowCards: [1 + (index % 3), 2 + (index % 2)],
    redCards: [index % 11 === 0 ? 1 : 0, 0],
    on: new Date(Date.UTC(2025, 7, 16 + index * 4)).toISOString().slice(0, 10),
    opening: [1.8 + (index % 5) / 10, 3.5, 4.2 - (index % 5) / 10],
    closing: [1.75 + (index % 4) / 10, 3.6, 4.4 - (index % 4) / 10],
  }));
}

// The row and the history of the same matches must agree: a formula that changes is another computation.
test('a change of any formula raises FORMULAS, so that matches that did not change are computed anew', () => {
  const computed = leagueDna(madeSeason(season()));
  expect([FORMULAS, canonicalHash(computed.map(({ vectors, traits }) => ({ vectors, traits })))]).toEqual([
    1,
    '10d84d0789cd2f2ad34b85ceef0a89834d9e8dd72bc020458169b4b7849abb9d',
  ]);
});
