import { describe, expect, it } from 'vitest';
import { cardDna, cardShape } from '../../../../src/modules/teams/domain/dna/style/card-dna.ts';
import { writeShaped } from '../../../../src/modules/teams/domain/dna/write-shaped.ts';
import { madeSeason, teamOf, type MadeMatch } from '../../../support/made-season.ts';

const times = (matches: number, match: MadeMatch): MadeMatch[] =>
  Array.from({ length: matches }, () => match);
const behind: MadeMatch = {
  home: 'Alba',
  away: 'Bor',
  goals: [1, 2],
  halfTime: [0, 1],
  fouls: [12, 8],
  yellowCards: [4, 1],
  redCards: [1, 0],
};
const ahead: MadeMatch = {
  home: 'Bor',
  away: 'Alba',
  goals: [0, 2],
  halfTime: [0, 1],
  fouls: [10, 8],
  yellowCards: [3, 1],
  redCards: [0, 0],
};
const cards = (matches: readonly MadeMatch[], name = 'Alba') => cardDna(teamOf(madeSeason(matches), name));

describe('the card vector', () => {
  const alba = cards([...times(5, behind), ...times(5, ahead)]);

  it('counts cards for and against, and booking points of 10 and 25', () => {
    // Yellow 5 x 4 + 5 x 1 = 25 against 5 x 1 + 5 x 3 = 20; red 5 against 0.
    expect(alba.yellow).toMatchObject({
      matches: 10,
      own: 25,
      opponent: 20,
      perMatch: 2.5,
      opponentPerMatch: 2,
    });
    expect(alba.red).toMatchObject({ own: 5, opponent: 0, perMatch: 0.5, share: 1 });
    // Own 25 x 10 + 5 x 25 = 375, opponents 200, in ten matches.
    expect(alba.all).toEqual({
      matches: 10,
      cardsPerMatch: 3,
      bookingPointsPerMatch: 37.5,
      opponentBookingPointsPerMatch: 20,
      totalBookingPointsPerMatch: 57.5,
    });
  });

  it('tells venues and scores at half time apart', () => {
    // Behind at home: 4 x 10 + 25; ahead away: 10.
    expect(alba.home).toEqual(alba.trailingAtHalfTime);
    expect(alba.trailingAtHalfTime).toMatchObject({
      matches: 5,
      bookingPointsPerMatch: 65,
      cardsPerMatch: 5,
    });
    expect(alba.leadingAtHalfTime).toMatchObject({ matches: 5, bookingPointsPerMatch: 10, cardsPerMatch: 1 });
    expect(alba.away).toEqual(alba.leadingAtHalfTime);
    expect(alba.levelAtHalfTime).toMatchObject({ matches: 0, cardsPerMatch: null });
  });

  it('says what a foul costs', () => {
    // 30 cards from 5 x 12 + 5 x 8 = 100 fouls; 20 cards of opponents from 5 x 8 + 5 x 10 = 90.
    expect(alba).toMatchObject({ fouls: 100, cardsPerFoul: 0.3, opponentFouls: 90, sentOffShare: 0.5 });
    expect(alba.opponentCardsPerFoul).toBeCloseTo(20 / 90, 10);
  });

  it('says no average of four matches in a situation', () => {
    const figures = cards([...times(4, behind), ...times(5, ahead)]);
    expect(figures.trailingAtHalfTime).toEqual({
      matches: 4,
      cardsPerMatch: null,
      bookingPointsPerMatch: null,
      opponentBookingPointsPerMatch: null,
      totalBookingPointsPerMatch: null,
    });
    expect(figures.all.matches).toBe(9);
    expect(() => writeShaped(cardShape, figures, 'card')).not.toThrow();
  });

  it('leaves out matches whose half-time score or cards are not known', () => {
    const noHalfTime: MadeMatch = {
      home: 'Alba',
      away: 'Bor',
      goals: [1, 2],
      fouls: [12, 8],
      yellowCards: [4, 1],
      redCards: [1, 0],
    };
    const figures = cards([
      ...times(5, noHalfTime),
      ...times(5, { home: 'Alba', away: 'Bor', goals: [0, 0] }),
    ]);
    expect(figures.trailingAtHalfTime.matches).toBe(0);
    expect(figures.all.matches).toBe(5);
    expect(figures.redCardMatches).toBe(5);
    expect(figures.fouls).toBe(60);
    expect(() => writeShaped(cardShape, figures, 'card')).not.toThrow();
  });

  it('takes nothing for granted where no cards are known', () => {
    const figures = cards(times(6, { home: 'Alba', away: 'Bor', goals: [0, 0], fouls: [10, 10] }));
    expect(figures).toMatchObject({ redCardMatches: 0, sentOffShare: null, fouls: 0, cardsPerFoul: null });
    expect(() => writeShaped(cardShape, figures, 'card')).not.toThrow();
  });
});
