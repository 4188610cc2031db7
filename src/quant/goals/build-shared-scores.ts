import { addAt, at, indexAt } from '../numeric/at.ts';
import type { TeamKey } from './goal-model-fit.ts';
import type { IndexedRows } from './index-rows.ts';

/** Scores with a goal on both sides, the only ones that can hold a goal of both; equal scores of a fixture merged. */
export interface SharedScores {
  readonly count: number;
  readonly home: Int32Array;
  readonly away: Int32Array;
  readonly homeGoals: Int32Array;
  readonly awayGoals: Int32Array;
  readonly weight: Float64Array;
}

export function buildSharedScores<K extends TeamKey>(rows: IndexedRows<K>): SharedScores {
  const size = rows.home.length;
  const home = new Int32Array(size);
  const away = new Int32Array(size);
  const homeGoals = new Int32Array(size);
  const awayGoals = new Int32Array(size);
  const weight = new Float64Array(size);
  let count = 0;
  for (let match = 0; match < size; match++) {
    const scored = indexAt(rows.homeGoals, match);
    const conceded = indexAt(rows.awayGoals, match);
    if (scored === 0 || conceded === 0) continue;
    const [host, guest] = [indexAt(rows.home, match), indexAt(rows.away, match)];
    // Rows come sorted by fixture and score: what can be merged is always the entry before.
    const last = count - 1;
    const isSameFixture = last >= 0 && home[last] === host && away[last] === guest;
    const isSeen = isSameFixture && homeGoals[last] === scored && awayGoals[last] === conceded;
    const slot = isSeen ? last : count++;
    home[slot] = host;
    away[slot] = guest;
    homeGoals[slot] = scored;
    awayGoals[slot] = conceded;
    addAt(weight, slot, at(rows.weight, match));
  }
  return { count, home, away, homeGoals, awayGoals, weight };
}
