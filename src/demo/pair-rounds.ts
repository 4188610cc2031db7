export interface Pairing<T> {
  readonly home: T;
  readonly away: T;
}

/**
 * A double round robin of an even number of sides: each round pairs every side once, each ordered pair meets once, and
 * the second half repeats the first with the grounds exchanged (the circle method).
 */
export function pairRounds<T>(sides: readonly T[]): Pairing<T>[][] {
  const [fixed, ...others] = sides;
  if (fixed === undefined) return [];
  const firstHalf = others.map((_, turn) => {
    const circle = [fixed, ...others.slice(turn), ...others.slice(0, turn)];
    return pairAcross(circle, turn);
  });
  const secondHalf = firstHalf.map((round) => round.map(({ home, away }) => ({ home: away, away: home })));
  return [...firstHalf, ...secondHalf];
}

/** The first with the last, the second with the last but one, and so on inwards. */
function pairAcross<T>(circle: readonly T[], turn: number): Pairing<T>[] {
  const half = circle.length / 2;
  const facing = circle.slice(half).reverse();
  return circle.slice(0, half).flatMap((side, position) =>
    facing.slice(position, position + 1).map((other) => {
      // Sides move one place a turn, so that parity makes them alternate; the fixed one alternates by turn.
      const isHome = (position === 0 ? turn : position) % 2 === 0;
      return isHome ? { home: side, away: other } : { home: other, away: side };
    }),
  );
}
