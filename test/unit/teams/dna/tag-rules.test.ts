import { describe, expect, it } from 'vitest';
import { TAG_RULES, tagsOf } from '../../../../src/modules/teams/domain/dna/traits/tag-rules.ts';
import type { LeagueSeason } from '../../../../src/modules/teams/domain/dna/league-season.ts';
import { madeSeason, teamOf, type MadeMatch } from '../../../support/made-season.ts';

const OTHERS = ['Bor', 'Cor', 'Dun', 'Esk', 'Fal', 'Gor', 'Hay'];

/** What is special in the matches of Alba, from its side: own figure first. Where nothing is, matches are all alike. */
type Special = Partial<Omit<MadeMatch, 'home' | 'away'>>;
type Told = (venue: 'HOME' | 'AWAY') => Special;

/** The home side leads at the interval and the guests level: who visits trails at half time, who hosts leads. */
const usual = (home: string, away: string): MadeMatch => ({
  home,
  away,
  goals: [1, 1],
  halfTime: [1, 0],
  shots: [10, 10],
  shotsOnTarget: [4, 4],
  corners: [5, 5],
  fouls: [10, 10],
  yellowCards: [2, 2],
  redCards: [0, 0],
  opening: [3, 3, 3],
  closing: [3, 3, 3],
});

/** A double round of eight clubs, the matches of Alba as told; those of the others alike, but for `elsewhere`. */
const seasonOf = (special: Told, elsewhere: Partial<MadeMatch> = {}): LeagueSeason => {
  const names = ['Alba', ...OTHERS];
  const pairs = names.flatMap((home) =>
    names.filter((away) => away !== home).map((away) => ({ home, away })),
  );
  return madeSeason(
    pairs.map(({ home, away }) => {
      if (home === 'Alba') return { ...usual(home, away), ...special('HOME') };
      if (away === 'Alba') return { ...usual(home, away), ...turned(special('AWAY')) };
      return { ...usual(home, away), ...elsewhere };
    }),
  );
};

const holdersOf = (tag: string, season: LeagueSeason): string[] =>
  [...season.teams.values()].filter((team) => tagsOf(team, season).includes(tag)).map(({ name }) => name);

function turned(special: Special): Special {
  return Object.fromEntries(
    Object.entries(special).map(([name, value]) => [name, Array.isArray(value) ? value.toReversed() : value]),
  );
}

const CASES: Readonly<Record<string, Told>> = {
  BTTS_MACHINE: () => ({ goals: [1, 1] }),
  CARD_MAGNET: () => ({ yellowCards: [4, 2], redCards: [1, 0] }),
  CLEAN_SHEET_KINGS: () => ({ goals: [0, 0], halfTime: [0, 0] }),
  CLINICAL: () => ({ goals: [3, 1] }),
  COMEBACK_KING: (venue) => (venue === 'AWAY' ? { goals: [2, 1], halfTime: [0, 1] } : {}),
  CORNER_MACHINE: () => ({ corners: [9, 4] }),
  DRAW_SPECIALIST: () => ({ goals: [1, 1] }),
  FAIR_PLAY: () => ({ yellowCards: [0, 2] }),
  FAST_STARTER: () => ({ goals: [2, 2], halfTime: [2, 0] }),
  FORTRESS: (venue) => (venue === 'HOME' ? { goals: [2, 1] } : {}),
  FRONT_RUNNER: (venue) => (venue === 'HOME' ? { goals: [2, 1] } : {}),
  GK_LEAKY: () => ({ goals: [1, 3] }),
  GK_WALL: () => ({ goals: [1, 1], shotsOnTarget: [4, 9] }),
  GOAL_SHY: () => ({ goals: [0, 1], halfTime: [0, 0] }),
  LUCKY: () => ({ goals: [2, 0], halfTime: [1, 0] }),
  MARKET_DARLING: () => ({ opening: [3, 3, 3], closing: [2, 4, 4] }),
  MARKET_DRIFTER: () => ({ opening: [2, 4, 4], closing: [3, 3, 3] }),
  OVER_MACHINE: () => ({ goals: [2, 2] }),
  ROAD_WARRIORS: (venue) => (venue === 'AWAY' ? { goals: [2, 1] } : {}),
  SECOND_HALF_TEAM: () => ({ goals: [2, 2], halfTime: [0, 0] }),
  SLOW_STARTER: () => ({ goals: [2, 2], halfTime: [0, 2] }),
  UNDER_FORTRESS: () => ({ goals: [1, 1] }),
  UNLUCKY: () => ({ goals: [0, 2], halfTime: [0, 1] }),
  WASTEFUL: () => ({ goals: [1, 1], shotsOnTarget: [12, 4] }),
};

/** Where the usual match has what the tag is about, those of the others have not. */
const ELSEWHERE: Readonly<Record<string, Partial<MadeMatch>>> = {
  BTTS_MACHINE: { goals: [1, 0] },
  CLEAN_SHEET_KINGS: { goals: [2, 2] },
  DRAW_SPECIALIST: { goals: [2, 1] },
  UNDER_FORTRESS: { goals: [2, 2] },
};

describe('a tag', () => {
  it.each(Object.keys(CASES))('%s is earned by the club that does it, and by no other', (tag) => {
    const season = seasonOf(CASES[tag] ?? (() => ({})), ELSEWHERE[tag]);
    expect(holdersOf(tag, season)).toEqual(['Alba']);
  });

  it('of giants and minnows goes by the table before kick-off', () => {
    expect(
      holdersOf(
        'GIANT_KILLER',
        pyramid((place) => place < 6),
      ),
    ).toEqual(['Alba']);
    // The last of the first six lose to the others of them, and beat the rest as Alba does.
    const bullies = pyramid((place) => place >= 6);
    expect(holdersOf('FLAT_TRACK_BULLY', bullies)).toEqual(['Alba', 'Club 05', 'Club 06']);
  });

  it('of slow starters is not for those who lead at half time already', () => {
    const stronger = seasonOf(() => ({ goals: [5, 0], halfTime: [1, 0] }));
    expect(holdersOf('SLOW_STARTER', stronger)).not.toContain('Alba');
    const weaker = seasonOf(() => ({ goals: [0, 5], halfTime: [0, 1] }));
    expect(holdersOf('FAST_STARTER', weaker)).not.toContain('Alba');
  });

  it('is given to nobody where all are alike', () => {
    const season = seasonOf(() => ({}));
    for (const team of season.teams.values()) expect(tagsOf(team, season)).toEqual([]);
  });

  it('is given to nobody below five matches', () => {
    const season = madeSeason(
      ['Bor', 'Cor', 'Dun', 'Esk'].map((away) => ({ ...usual('Alba', away), goals: [5, 0] as const })),
    );
    expect(tagsOf(teamOf(season, 'Alba'), season)).toEqual([]);
  });

  it('stands in the table by name, once, in capitals, and says when it is given', () => {
    const names = TAG_RULES.map(({ tag }) => tag);
    expect(names).toEqual([...new Set(names)].toSorted());
    expect(names.filter((name) => !/^[A-Z]+(_[A-Z]+)*$/.test(name))).toEqual([]);
    expect(TAG_RULES.filter(({ description }) => description.length < 30)).toEqual([]);
    expect([...Object.keys(CASES), 'FLAT_TRACK_BULLY', 'GIANT_KILLER'].toSorted()).toEqual(names);
  });
});

/** Fourteen clubs, each of which beats those after it, three times home and away; Alba beats those whose place it says. */
function pyramid(beats: (place: number) => boolean): LeagueSeason {
  const ranked = Array.from({ length: 13 }, (_, index) => `Club ${String(index + 1).padStart(2, '0')}`);
  const isWon = (home: string, away: string): boolean => {
    if (home === 'Alba') return beats(ranked.indexOf(away));
    if (away === 'Alba') return !beats(ranked.indexOf(home));
    return home < away;
  };
  const names = ['Alba', ...ranked];
  const pairs = names.flatMap((home) =>
    names.filter((away) => away !== home).map((away) => ({ home, away })),
  );
  return madeSeason(
    [...pairs, ...pairs, ...pairs].map(({ home, away }) => ({
      home,
      away,
      goals: isWon(home, away) ? ([1, 0] as const) : ([0, 1] as const),
    })),
  );
}
