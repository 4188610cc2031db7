import type { ScoreChance } from './score-chances.ts';

/** Fair probabilities of the outcomes that are quoted; those of a market sum to 1. */
export interface MarketChances {
  /** Home win, draw, away win. */
  readonly result: readonly number[];
  /** Over and under 2.5 goals. */
  readonly totals: readonly number[];
  readonly handicap: HandicapChances;
}

export interface HandicapChances {
  /** Goals added to the home side, in quarters. */
  readonly line: number;
  /** Home and away; stakes that come back are left out, so that 1 / probability is the fair price. */
  readonly sides: readonly number[];
}

const TOTALS_LINE = 2.5;
const WIDEST_LINE = 5;

/** What the scores' probabilities say about the markets. The handicap is the line that comes closest to an even bet. */
export function marketChances(scores: readonly ScoreChance[]): MarketChances {
  const byDifference = new Map<number, number>();
  let over = 0;
  for (const { home, away, probability } of scores) {
    byDifference.set(home - away, (byDifference.get(home - away) ?? 0) + probability);
    if (home + away > TOTALS_LINE) over += probability;
  }
  const homeWin = sumWhere(byDifference, (difference) => difference > 0);
  const draw = byDifference.get(0) ?? 0;
  return {
    result: [homeWin, draw, 1 - homeWin - draw],
    totals: [over, 1 - over],
    handicap: evenHandicap(byDifference),
  };
}

/** The chances at one line. A quarter line is two half stakes, on the lines a quarter either side. */
export function handicapChances(scores: ReadonlyMap<number, number>, line: number): HandicapChances {
  const halves = Number.isInteger(line * 2) ? [line] : [line - 0.25, line + 0.25];
  let won = 0;
  let lost = 0;
  for (const half of halves) {
    won += sumWhere(scores, (difference) => difference + half > 0);
    lost += sumWhere(scores, (difference) => difference + half < 0);
  }
  return { line, sides: [won / (won + lost), lost / (won + lost)] };
}

function evenHandicap(byDifference: ReadonlyMap<number, number>): HandicapChances {
  let best = handicapChances(byDifference, 0);
  for (let line = -WIDEST_LINE; line <= WIDEST_LINE; line += 0.25) {
    const candidate = handicapChances(byDifference, line);
    if (imbalance(candidate) < imbalance(best)) best = candidate;
  }
  return best;
}

function imbalance({ sides }: HandicapChances): number {
  return Math.max(...sides) - Math.min(...sides);
}

function sumWhere(chances: ReadonlyMap<number, number>, matches: (difference: number) => boolean): number {
  let sum = 0;
  for (const [difference, probability] of chances) if (matches(difference)) sum += probability;
  return sum;
}
