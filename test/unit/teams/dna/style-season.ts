import { madeSeason, type MadeMatch } from '../../../support/made-season.ts';
import type { LeagueSeason } from '../../../../src/modules/teams/domain/dna/league-season.ts';

/** What a club does in each of its matches, whoever the opponent is. */
export interface Habits {
  readonly goals?: number;
  readonly firstHalfGoals?: number;
  readonly shots?: number;
  readonly shotsOnTarget?: number;
  readonly corners?: number;
  readonly fouls?: number;
  readonly yellowCards?: number;
  readonly redCards?: number;
}

/**
 * Clubs that meet each other twice a round, home and away, and do the same in every match: a club's own averages are its habits,
 * those of its opponents the mean of the others' habits. What a club has no habit of is not known, but goals are 0.
 */
export function habitualSeason(clubs: Readonly<Record<string, Habits>>, rounds = 1): LeagueSeason {
  const names = Object.keys(clubs);
  const pairs = names.flatMap((home) =>
    names.filter((away) => away !== home).map((away) => ({ home, away })),
  );
  const matches = Array.from({ length: rounds }, () => pairs).flat();
  return madeSeason(matches.map(({ home, away }) => habitualMatch(home, away, clubs)));
}

function habitualMatch(home: string, away: string, clubs: Readonly<Record<string, Habits>>): MadeMatch {
  const both = (of: keyof Habits): [number, number] | undefined => {
    const [first, second] = [clubs[home]?.[of], clubs[away]?.[of]];
    return first === undefined || second === undefined ? undefined : [first, second];
  };
  const known = (name: keyof MadeMatch, value: [number, number] | undefined): Partial<MadeMatch> =>
    value ? { [name]: value } : {};
  return {
    home,
    away,
    goals: both('goals') ?? [0, 0],
    ...known('halfTime', both('firstHalfGoals')),
    ...known('shots', both('shots')),
    ...known('shotsOnTarget', both('shotsOnTarget')),
    ...known('corners', both('corners')),
    ...known('fouls', both('fouls')),
    ...known('yellowCards', both('yellowCards')),
    ...known('redCards', both('redCards')),
  };
}

/** Four clubs whose figures are easy to average. */
export const FOUR: Readonly<Record<string, Habits>> = {
  Alba: {
    goals: 3,
    firstHalfGoals: 1,
    shots: 20,
    shotsOnTarget: 10,
    corners: 10,
    fouls: 8,
    yellowCards: 1,
    redCards: 0,
  },
  Bor: {
    goals: 2,
    firstHalfGoals: 1,
    shots: 12,
    shotsOnTarget: 4,
    corners: 3,
    fouls: 10,
    yellowCards: 2,
    redCards: 0,
  },
  Cor: {
    goals: 1,
    firstHalfGoals: 1,
    shots: 10,
    shotsOnTarget: 4,
    corners: 5,
    fouls: 12,
    yellowCards: 2,
    redCards: 0,
  },
  Dun: {
    goals: 0,
    firstHalfGoals: 0,
    shots: 6,
    shotsOnTarget: 2,
    corners: 2,
    fouls: 14,
    yellowCards: 3,
    redCards: 1,
  },
};
