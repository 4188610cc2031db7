import { addAt, at, indexAt } from '../numeric/at.ts';
import type { TeamKey } from './goal-model-fit.ts';
import type { IndexedRows } from './index-rows.ts';

/** Scores with at most a goal on each side, the only ones that Dixon and Coles adjust: 2 * home goals + away goals. */
export interface LowScores {
  readonly count: number;
  readonly home: Int32Array;
  readonly away: Int32Array;
  readonly cell: Int32Array;
  readonly weight: Float64Array;
}

/**
 * All that a goal likelihood needs of its matches. The scores enter the Poisson part through weighted sums alone, so
 * repeated fixtures are merged and one evaluation walks the distinct pairings and the low scores, no more.
 */
export interface MatchTable<K extends TeamKey> {
  readonly teams: readonly K[];
  readonly matches: number;
  readonly weightSum: number;
  readonly pairings: {
    readonly count: number;
    readonly home: Int32Array;
    readonly away: Int32Array;
    readonly weight: Float64Array;
  };
  readonly lowScores: LowScores;
  /** Weighted goals by team, and by side over all matches. */
  readonly goalsFor: Float64Array;
  readonly goalsAgainst: Float64Array;
  readonly homeGoals: number;
  readonly awayGoals: number;
  /** Weighted sum of log(home goals!) + log(away goals!). */
  readonly logFactorials: number;
}

export function buildMatchTable<K extends TeamKey>(rows: IndexedRows<K>): MatchTable<K> {
  const size = rows.home.length;
  const pairings = {
    count: 0,
    home: new Int32Array(size),
    away: new Int32Array(size),
    weight: new Float64Array(size),
  };
  const lowScores = emptyLowScores(size);
  const goalsFor = new Float64Array(rows.teams.length);
  const goalsAgainst = new Float64Array(rows.teams.length);
  let [weightSum, homeGoals, awayGoals, logFactorials] = [0, 0, 0, 0];
  for (let match = 0; match < size; match++) {
    const home = indexAt(rows.home, match);
    const away = indexAt(rows.away, match);
    const scored = indexAt(rows.homeGoals, match);
    const conceded = indexAt(rows.awayGoals, match);
    const weight = at(rows.weight, match);
    weightSum += weight;
    homeGoals += weight * scored;
    awayGoals += weight * conceded;
    logFactorials += weight * (logFactorial(scored) + logFactorial(conceded));
    addAt(goalsFor, home, weight * scored);
    addAt(goalsAgainst, home, weight * conceded);
    addAt(goalsFor, away, weight * conceded);
    addAt(goalsAgainst, away, weight * scored);
    // Rows come sorted by fixture and score: what can be merged is always the entry before.
    const last = pairings.count - 1;
    const isSeen = last >= 0 && pairings.home[last] === home && pairings.away[last] === away;
    const slot = isSeen ? last : pairings.count++;
    pairings.home[slot] = home;
    pairings.away[slot] = away;
    addAt(pairings.weight, slot, weight);
    if (scored <= 1 && conceded <= 1) addLowScore(lowScores, home, away, 2 * scored + conceded, weight);
  }
  const sums = { goalsFor, goalsAgainst, homeGoals, awayGoals, logFactorials };
  return { teams: rows.teams, matches: size, weightSum, pairings, lowScores, ...sums };
}

function emptyLowScores(size: number): LowScores {
  const weight = new Float64Array(size);
  return {
    count: 0,
    home: new Int32Array(size),
    away: new Int32Array(size),
    cell: new Int32Array(size),
    weight,
  };
}

function addLowScore(
  scores: { -readonly [Key in keyof LowScores]: LowScores[Key] },
  home: number,
  away: number,
  cell: number,
  weight: number,
): void {
  const last = scores.count - 1;
  const isSeen =
    last >= 0 && scores.home[last] === home && scores.away[last] === away && scores.cell[last] === cell;
  const slot = isSeen ? last : scores.count++;
  scores.home[slot] = home;
  scores.away[slot] = away;
  scores.cell[slot] = cell;
  addAt(scores.weight, slot, weight);
}

function logFactorial(count: number): number {
  let sum = 0;
  for (let factor = 2; factor <= count; factor++) sum += Math.log(factor);
  return sum;
}
