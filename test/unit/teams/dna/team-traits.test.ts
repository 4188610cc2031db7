import { describe, expect, it } from 'vitest';
import {
  ARCHETYPE_RULES,
  archetypeOf,
  ARCHETYPES,
} from '../../../../src/modules/teams/domain/dna/traits/archetype-rules.ts';
import { teamTraits } from '../../../../src/modules/teams/domain/dna/traits/team-traits.ts';
import { madeSeason, teamOf, type MadeMatch } from '../../../support/made-season.ts';
import { FOUR, habitualSeason } from './style-season.ts';

describe('the traits of a team', () => {
  it('are its style, its archetype, its tier, its tags and its season in sentences', () => {
    const league = habitualSeason(FOUR);
    expect(teamTraits(teamOf(league, 'Alba'), league)).toEqual({
      // Attack: mean of z of shots, 8 / sqrt(26), and of shots on target, 5 / 3. Defence is the same: every club meets the same others.
      currentStyle: 'dominant',
      styleConfidence: Math.round((100 * (0.5 + ((8 / Math.sqrt(26) + 5 / 3) / 2 - 0.75) / 2) * 6) / 16),
      teamArchetype: 'powerhouse',
      tier: 'ELITE',
      tierRank: 1,
      tags: ['CORNER_MACHINE', 'OVER_MACHINE'],
      narrativeProfile:
        'Alba are 1st of 4 in Premier League 2025/26 with 3.00 points a match after 6 matches. They score 3.00 and concede 1.00 goals a match. They take 20.00 shots a match and allow 9.33 (dominant, confidence 35 of 100).',
      totalMatches: 6,
    });
  });

  it('say what prices expected and what venues gave, where there is enough to say', () => {
    const play = (home: string, away: string): MadeMatch => ({
      home,
      away,
      goals: home < away ? [1, 0] : [0, 1],
      closing: [2, 4, 4],
    });
    const names = ['Alba', 'Bor', 'Cor'];
    const pairs = names.flatMap((home) =>
      names.filter((away) => away !== home).map((away) => play(home, away)),
    );
    const league = madeSeason([...pairs, ...pairs, ...pairs]);
    // Twelve matches, all won; expected 1.75 at home and 1 away: 1.375 on average, 1.625 less than three.
    expect(teamTraits(teamOf(league, 'Alba'), league).narrativeProfile).toBe(
      'Alba are 1st of 3 in Premier League 2025/26 with 3.00 points a match after 12 matches. They score 1.00 and concede 0.00 goals a match, and take 3.00 points from a home match, 3.00 from an away match. They took 1.63 points a match more than the closing odds expected.',
    );
  });

  it('are unknown below five matches, but for how many there were', () => {
    const league = madeSeason([
      { home: 'Alba', away: 'Bor', goals: [9, 0], shots: [40, 0], shotsOnTarget: [30, 0] },
    ]);
    expect(teamTraits(teamOf(league, 'Alba'), league)).toEqual({
      currentStyle: null,
      styleConfidence: null,
      teamArchetype: null,
      tier: null,
      tierRank: null,
      tags: [],
      narrativeProfile: null,
      totalMatches: 1,
    });
  });

  it('are the same whenever they are computed', () => {
    const [one, other] = [habitualSeason(FOUR), habitualSeason(FOUR)];
    for (const name of Object.keys(FOUR))
      expect(teamTraits(teamOf(one, name), one)).toEqual(teamTraits(teamOf(other, name), other));
  });
});

describe('the archetype', () => {
  it('has a rule for each name but that of all others', () => {
    expect([...ARCHETYPE_RULES.map(({ name }) => name), 'all_rounder'].toSorted()).toEqual(
      [...ARCHETYPES].toSorted(),
    );
  });

  it.each([
    { scored: 4, conceded: 0, archetype: 'powerhouse' },
    { scored: 4, conceded: 4, archetype: 'entertainer' },
    { scored: 0, conceded: 4, archetype: 'struggler' },
    { scored: 0, conceded: 0, archetype: 'stalemate' },
    { scored: 4, conceded: 2, archetype: 'goal_engine' },
    { scored: 2, conceded: 0, archetype: 'wall' },
    { scored: 2, conceded: 4, archetype: 'leaky' },
    { scored: 0, conceded: 2, archetype: 'blunt' },
    { scored: 2, conceded: 2, archetype: 'all_rounder' },
  ])(
    'of a club that scores $scored and concedes $conceded among twos is $archetype',
    ({ scored, conceded, archetype }) => {
      const names = ['Alba', 'Bor', 'Cor', 'Dun', 'Esk', 'Fal', 'Gor', 'Hay'];
      const league = madeSeason(
        names.flatMap((home) =>
          names
            .filter((away) => away !== home)
            .map((away): MadeMatch => {
              if (home === 'Alba') return { home, away, goals: [scored, conceded] };
              if (away === 'Alba') return { home, away, goals: [conceded, scored] };
              return { home, away, goals: away < 'E' ? [3, 1] : [1, 3] };
            }),
        ),
      );
      expect(archetypeOf(teamOf(league, 'Alba'), league)).toBe(archetype);
    },
  );
});
