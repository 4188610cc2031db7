import type { Game, OwnChances } from '../game.ts';
import { sum } from './mean-of.ts';

/** A match whose closing chances are known. */
export type ClosedGame = Game & { readonly closing: OwnChances; readonly expectedPoints: number };

/** What a team won beyond what the closing prices expected of it. */
export interface PointsLuck {
  readonly matches: number;
  readonly points: number;
  readonly expectedPoints: number;
  readonly pointsOverExpected: number;
  /** Of `pointsOverExpected`, were the closing chances right: the square root of the sum of the variances of the matches. */
  readonly standardDeviation: number;
}

/** The matches that the season's benchmark closed, in the order in which they were played. */
export function closedGames(games: readonly Game[]): ClosedGame[] {
  return games.flatMap((game) => {
    const { closing, expectedPoints } = game;
    return closing && expectedPoints !== null ? [{ ...game, closing, expectedPoints }] : [];
  });
}

/** Adds up points, expected points 3w + d, and their variances 9w + d - (3w + d)^2 by the closing chances w, d, l of each match. */
export function pointsLuckOf(games: readonly ClosedGame[]): PointsLuck {
  const points = sum(games.map((game) => game.points));
  const expectedPoints = sum(games.map((game) => game.expectedPoints));
  const variances = games.map(
    ({ closing, expectedPoints: mean }) => 9 * closing.win + closing.draw - mean ** 2,
  );
  return {
    matches: games.length,
    points,
    expectedPoints,
    pointsOverExpected: points - expectedPoints,
    standardDeviation: Math.sqrt(Math.max(0, sum(variances))),
  };
}

/** Points over expected in standard deviations; null where nothing could vary. */
export function luckScore({ pointsOverExpected, standardDeviation }: PointsLuck): number | null {
  return standardDeviation > 0 ? pointsOverExpected / standardDeviation : null;
}
