import { describe, expect, test } from 'vitest';
import { PERFORMANCE_VECTORS } from '../../../../src/modules/teams/domain/dna/catalogue/performance-vectors.ts';
import type { LeagueSeason } from '../../../../src/modules/teams/domain/dna/league-season.ts';
import type { GroupShape, MeasureShape, Shape } from '../../../../src/modules/teams/domain/dna/shape.ts';
import { writeShaped } from '../../../../src/modules/teams/domain/dna/write-shaped.ts';
import type { Json } from '../../../../src/shared/json.ts';
import { addDays } from '../../../../src/shared/uk-time.ts';
import { madeSeason, type MadeMatch } from '../../../support/made-season.ts';
import { ladder } from './performance-leagues.ts';
import { FAIR, townMatch } from './performance-matches.ts';

/** Every vector of every team of a season as it would be stored. */
function stored(league: LeagueSeason): Record<string, Json> {
  const entries = PERFORMANCE_VECTORS.flatMap(({ key, shape, compute }) =>
    [...league.teams.values()].map((team): [string, Json] => {
      const value = compute(team, league);
      return [`${team.name}.${key}`, value === null ? null : writeShaped(shape, value, key)];
    }),
  );
  return Object.fromEntries(entries);
}

const clubs = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L'];
const statistics: Partial<MadeMatch> = {
  halfTime: [1, 0],
  shots: [14, 7],
  shotsOnTarget: [5, 2],
  corners: [6, 3],
  fouls: [9, 12],
  yellowCards: [1, 2],
  redCards: [0, 0],
  opening: FAIR,
  closing: FAIR,
};
/** Every pair meets at both grounds, one match a day from 16 August on. */
const full = ladder(clubs)
  .flatMap((match): MadeMatch[] => [
    { ...match, ...statistics },
    { ...match, ...statistics, home: match.away, away: match.home, goals: [2, 2] },
  ])
  .map((match, index): MadeMatch => ({ ...match, on: addDays('2025-08-16', index) }));

describe('the performance vectors', () => {
  test('can be stored after a single match without odds or statistics', () => {
    const vectors = stored(madeSeason([townMatch(1, 0)]));
    expect(Object.keys(vectors)).toHaveLength(2 * PERFORMANCE_VECTORS.length);
    // One match determines no goal model; nothing else is missing.
    expect(Object.keys(vectors).filter((key) => vectors[key] === null)).toEqual([
      'City.profile2d',
      'Town.profile2d',
    ]);
  });

  test('can be stored after a whole season', () => {
    const vectors = stored(madeSeason(full));
    expect(Object.values(vectors).filter((value) => value === null)).toEqual([]);
    expect(vectors['A.currentSeason']).toMatchObject({ matches: 22, position: 1, projected_points: 44 });
  });

  test('of another season than 2025/26 lack its status alone', () => {
    const vectors = stored(madeSeason(full, '2024/25'));
    expect(Object.keys(vectors).filter((key) => vectors[key] === null)).toEqual(
      clubs.map((name) => `${name}.status20252026`),
    );
  });

  test('do not depend on the order of the quotes', () => {
    const more = (book: string) =>
      ({
        market: 'MATCH_RESULT',
        stage: 'CLOSING',
        book,
        line: null,
        first: 1.9,
        draw: 3.9,
        second: 4.1,
      }) as const;
    const [first, second] = [
      [more('PS'), more('AVG')],
      [more('AVG'), more('PS')],
    ].map((quotes) => stored(madeSeason(full.map((match) => ({ ...match, quotes })))));
    expect(first).toEqual(second);
  });

  test('say the sample of every average and share, as a count beside it', () => {
    const without = groupsOf(PERFORMANCE_VECTORS.map(({ shape }) => shape)).flatMap(({ type, fields }) =>
      Object.entries(fields)
        .filter(([, field]) => field.kind === 'measure' && !hasSample(fields, field))
        .map(([name]) => `${type}.${name}`),
    );
    expect(without).toEqual([]);
  });

  test('give a name to one shape only', () => {
    const groups = groupsOf(PERFORMANCE_VECTORS.map(({ shape }) => shape));
    const shapes = Map.groupBy(groups, ({ type }) => type);
    const fieldsOf = (same: readonly GroupShape[]) => new Set(same.map(({ fields }) => fields));
    expect([...shapes].filter(([, same]) => fieldsOf(same).size > 1).map(([type]) => type)).toEqual([]);
  });
});

function hasSample(fields: GroupShape['fields'], { sample }: MeasureShape): boolean {
  return sample !== undefined && fields[sample]?.kind === 'count';
}

/** The groups of shapes, nested ones included. */
function groupsOf(shapes: readonly Shape[]): GroupShape[] {
  return shapes.flatMap((shape): GroupShape[] => {
    if (shape.kind === 'list') return groupsOf([shape.of]);
    return shape.kind === 'group' ? [shape, ...groupsOf(Object.values(shape.fields))] : [];
  });
}
