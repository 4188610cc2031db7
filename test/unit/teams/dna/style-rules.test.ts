import { describe, expect, it } from 'vitest';
import {
  attackScore,
  defenceScore,
  STYLE_RULES,
  STYLES,
  styleOf,
} from '../../../../src/modules/teams/domain/dna/traits/style-rules.ts';
import { madeSeason, teamOf, type MadeMatch } from '../../../support/made-season.ts';
import { habitualSeason } from './style-season.ts';

/** How many shots a club adds to its own matches at either end, and what becomes of its own. */
interface Manner {
  readonly attack: number;
  readonly leak: number;
  readonly onTarget?: number;
  readonly goals?: number;
  readonly corners?: number;
}

const MANNERS: Readonly<Record<string, Manner>> = {
  dominant: { attack: 20, leak: 0 },
  chaotic: { attack: 20, leak: 14 },
  besieged: { attack: 2, leak: 14 },
  counter: { attack: 2, leak: 14, goals: 1 },
  defensive: { attack: 2, leak: 0 },
  attacking: { attack: 20, leak: 6 },
  direct: { attack: 8, leak: 6, onTarget: 0.8, corners: 0.1 },
  balanced: { attack: 11, leak: 6 },
};

const season = () => {
  const names = Object.keys(MANNERS);
  return madeSeason(
    names.flatMap((home) => names.filter((away) => away !== home).map((away) => matchOf(home, away))),
  );
};

function matchOf(home: string, away: string): MadeMatch {
  const side = (own: string, other: string) => {
    const { attack = 0, onTarget = 0.5, goals = 0.25, corners = 0.5 } = MANNERS[own] ?? {};
    const shots = attack + (MANNERS[other]?.leak ?? 0);
    return {
      shots,
      onTarget: onTarget * shots,
      corners: corners * shots,
      goals: Math.round(goals * onTarget * shots),
    };
  };
  const [one, two] = [side(home, away), side(away, home)];
  return {
    home,
    away,
    goals: [one.goals, two.goals],
    shots: [one.shots, two.shots],
    shotsOnTarget: [one.onTarget, two.onTarget],
    corners: [one.corners, two.corners],
  };
}

describe('the style', () => {
  it.each(Object.keys(MANNERS))('of a club that plays that way is %s', (name) => {
    const league = season();
    expect(styleOf(teamOf(league, name), league)?.style).toBe(name);
  });

  it('has a rule for each name but that of all others', () => {
    expect([...STYLE_RULES.map(({ name }) => name), 'balanced'].toSorted()).toEqual([...STYLES].toSorted());
  });

  it('is surer with the distance to the nearest boundary, and with matches', () => {
    // Shots and shots on target 20, 12, 10, 6: z of 8, 0, -2, -6 / sqrt(26), of attack as of defence.
    const clubs = {
      Alba: { shots: 20, shotsOnTarget: 20, goals: 1 },
      Bor: { shots: 12, shotsOnTarget: 12, goals: 1 },
      Cor: { shots: 10, shotsOnTarget: 10, goals: 1 },
      Dun: { shots: 6, shotsOnTarget: 6, goals: 1 },
    };
    const z = 8 / Math.sqrt(26);
    const six = habitualSeason(clubs);
    expect(attackScore(teamOf(six, 'Alba'), six)).toBeCloseTo(z, 8);
    expect(defenceScore(teamOf(six, 'Alba'), six)).toBeCloseTo(z, 8);
    const share = 0.5 + (z - 0.75) / 2;
    expect(styleOf(teamOf(six, 'Alba'), six)).toEqual({
      style: 'dominant',
      confidence: Math.round((100 * share * 6) / 16),
    });
    const twelve = habitualSeason(clubs, 2);
    expect(styleOf(teamOf(twelve, 'Alba'), twelve)?.confidence).toBe(Math.round((100 * share * 12) / 22));
  });

  it('is not said without shots, of three clubs, or below five matches', () => {
    const silent = habitualSeason({ Alba: { goals: 3 }, Bor: {}, Cor: {}, Dun: {} });
    const three = habitualSeason(
      {
        A: { shots: 9, shotsOnTarget: 5 },
        B: { shots: 9, shotsOnTarget: 4 },
        C: { shots: 8, shotsOnTarget: 3 },
      },
      2,
    );
    const short = madeSeason(
      Array.from({ length: 4 }, (): MadeMatch => ({
        home: 'A',
        away: 'B',
        goals: [0, 0],
        shots: [9, 5],
        shotsOnTarget: [4, 4],
      })),
    );
    expect(styleOf(teamOf(silent, 'Alba'), silent)).toBeNull();
    expect(styleOf(teamOf(three, 'A'), three)).toBeNull();
    expect(styleOf(teamOf(short, 'A'), short)).toBeNull();
  });
});
