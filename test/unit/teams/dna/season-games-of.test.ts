import { describe, expect, test } from 'vitest';
import { gamesOf } from '../../../../src/modules/teams/domain/dna/games-of.ts';
import { leagueSeason } from '../../../../src/modules/teams/domain/dna/league-season.ts';
import { closingQuote, played, seasonInput } from './season-matches.ts';

const [ANT, BEE, COW] = [1, 2, 3] as const;

describe('a match from the side of a team', () => {
  const match = played(1, [ANT, BEE], [3, 1], '2025-08-16T14:00:00Z', {
    halfTimeHomeGoals: 2,
    halfTimeAwayGoals: 0,
    homeShots: 14,
    awayShots: 9,
    homeShotsOnTarget: 6,
    awayShotsOnTarget: 4,
    homeFouls: 10,
    awayFouls: 11,
    homeCorners: 7,
    awayCorners: 2,
    homeYellowCards: 1,
    awayYellowCards: 3,
    homeRedCards: 0,
    // The home side's red cards alone say nothing of the match.
    awayRedCards: null,
  });
  const preMatch = { ...closingQuote('B365', 4, 2, 4), stage: 'PRE_MATCH' as const };
  const quotes = { preMatch: [preMatch], closing: [closingQuote('B365', 2, 4, 4)] };
  const input = seasonInput([match], {
    preMatchQuotes: new Map([[1, quotes.preMatch]]),
    closingQuotes: new Map([[1, quotes.closing]]),
  });

  test('has its own figures first, at home as away', () => {
    const [home] = gamesOf(ANT, input, 'B365', new Map([[1, { home: 4, away: 7 }]]));
    expect(home).toEqual({
      matchId: 1,
      playedOn: '2025-08-16',
      kickOffAt: new Date('2025-08-16T14:00:00Z'),
      venue: 'HOME',
      opponentId: BEE,
      opponentName: 'Bee',
      goals: { own: 3, opponent: 1 },
      halfTimeGoals: { own: 2, opponent: 0 },
      shots: { own: 14, opponent: 9 },
      shotsOnTarget: { own: 6, opponent: 4 },
      fouls: { own: 10, opponent: 11 },
      corners: { own: 7, opponent: 2 },
      yellowCards: { own: 1, opponent: 3 },
      redCards: null,
      result: 'WIN',
      points: 3,
      opening: { win: 0.25, draw: 0.5, loss: 0.25 },
      closing: { win: 0.5, draw: 0.25, loss: 0.25 },
      // 3 x 0.5 + 0.25.
      expectedPoints: 1.75,
      restDays: null,
      position: 4,
      opponentPosition: 7,
      quotes,
    });
    const [away] = gamesOf(BEE, input, 'B365', new Map([[1, { home: 4, away: 7 }]]));
    expect(away).toMatchObject({
      venue: 'AWAY',
      opponentName: 'Ant',
      goals: { own: 1, opponent: 3 },
      halfTimeGoals: { own: 0, opponent: 2 },
      shots: { own: 9, opponent: 14 },
      corners: { own: 2, opponent: 7 },
      result: 'LOSS',
      points: 0,
      closing: { win: 0.25, draw: 0.25, loss: 0.5 },
      expectedPoints: 1,
      position: 7,
      opponentPosition: 4,
    });
  });

  test('has no chances where the benchmark did not quote it, whoever else did', () => {
    const [game] = gamesOf(ANT, input, 'PS', new Map());
    expect(game).toMatchObject({ opening: null, closing: null, expectedPoints: null, position: null });
    expect(game?.quotes).toEqual(quotes);
    expect(gamesOf(ANT, input, null, new Map())[0]).toMatchObject({ closing: null, expectedPoints: null });
  });
});

describe("a team's season", () => {
  test('holds its matches alone, in their order, with the days of rest between them', () => {
    const matches = [
      played(1, [ANT, BEE], [0, 0], '2025-10-18T14:00:00Z'),
      played(2, [BEE, COW], [0, 0], '2025-10-21T19:00:00Z'),
      // The clocks go back on 26 October: eight days by the calendar, and an hour more.
      played(3, [COW, ANT], [0, 2], '2025-10-26T16:30:00Z'),
      played(4, [ANT, COW], [1, 1], '2025-10-29T20:00:00Z'),
    ];
    const games = gamesOf(ANT, seasonInput(matches), null, new Map());
    expect(games.map(({ matchId, restDays, result }) => [matchId, restDays, result])).toEqual([
      [1, null, 'DRAW'],
      [3, 8, 'WIN'],
      [4, 3, 'DRAW'],
    ]);
  });

  test('is the same whatever the order of the quotes', () => {
    const quotes = [
      closingQuote('PS', 2, 4, 4),
      closingQuote('B365', 1.9, 3.8, 3.8),
      closingQuote('AVG', 1.8, 3.6, 3.6),
    ];
    const chances = [quotes, quotes.toReversed()].map((order) => {
      const season = leagueSeason(
        seasonInput([played(1, [ANT, BEE], [1, 0])], { closingQuotes: new Map([[1, order]]) }),
      );
      return [season.benchmark, season.teams.get(ANT)?.games[0]?.closing];
    });
    expect(chances).toEqual([
      ['PS', { win: 0.5, draw: 0.25, loss: 0.25 }],
      ['PS', { win: 0.5, draw: 0.25, loss: 0.25 }],
    ]);
  });

  test('lists clubs by id, and knows the place of both before each kick-off', () => {
    const season = leagueSeason(seasonInput([played(1, [COW, ANT], [1, 0]), played(2, [ANT, COW], [0, 0])]));
    expect([...season.teams.values()].map(({ teamId, name }) => [teamId, name])).toEqual([
      [ANT, 'Ant'],
      [COW, 'Cow'],
    ]);
    const games = season.teams.get(ANT)?.games;
    expect(games?.map(({ position, opponentPosition }) => [position, opponentPosition])).toEqual([
      [null, null],
      [2, 1],
    ]);
  });
});
