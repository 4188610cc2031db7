import { at, indexAt } from '../numeric/at.ts';
import { compareKeys } from './compare-keys.ts';
import type { GoalRow, TeamKey } from './goal-model-fit.ts';
import { MOST_GOALS } from './require-goal-rows.ts';

/** Matches as columns, with teams as positions in `teams` (ascending). */
export interface IndexedRows<K extends TeamKey> {
  readonly teams: readonly K[];
  readonly home: Int32Array;
  readonly away: Int32Array;
  readonly homeGoals: Int32Array;
  readonly awayGoals: Int32Array;
  readonly weight: Float64Array;
}

/**
 * The rows as columns, in an order of their own (home, away, score, weight): sums over them then round the same way
 * whatever order the rows came in, so a fit does not depend on it to the last bit.
 */
export function indexRows<K extends TeamKey>(rows: readonly GoalRow<K>[]): IndexedRows<K> {
  const teams = teamsOf(rows);
  const positions = new Map(teams.map((team, position) => [team, position]));
  const ranks = new Float64Array(rows.length);
  const weights = new Float64Array(rows.length);
  for (const [index, row] of rows.entries()) {
    const pairing = (positions.get(row.home) ?? 0) * teams.length + (positions.get(row.away) ?? 0);
    const score = row.homeGoals * (MOST_GOALS + 1) + row.awayGoals;
    ranks[index] = pairing * (MOST_GOALS + 1) ** 2 + score;
    weights[index] = row.weight ?? 1;
  }
  const order = Int32Array.from(rows, (_, index) => index).sort(
    (left, right) => at(ranks, left) - at(ranks, right) || at(weights, left) - at(weights, right),
  );
  return { teams, ...readRanks(order, ranks, weights, teams.length) };
}

function teamsOf<K extends TeamKey>(rows: readonly GoalRow<K>[]): K[] {
  const teams = new Set<K>();
  for (const { home, away } of rows) teams.add(home).add(away);
  return [...teams].sort(compareKeys);
}

function readRanks(
  order: Int32Array,
  ranks: Float64Array,
  weights: Float64Array,
  teamCount: number,
): Omit<IndexedRows<never>, 'teams'> {
  const columns = {
    home: new Int32Array(order.length),
    away: new Int32Array(order.length),
    homeGoals: new Int32Array(order.length),
    awayGoals: new Int32Array(order.length),
    weight: new Float64Array(order.length),
  };
  for (let position = 0; position < order.length; position++) {
    const source = indexAt(order, position);
    const rank = at(ranks, source);
    const pairing = Math.floor(rank / (MOST_GOALS + 1) ** 2);
    const score = rank % (MOST_GOALS + 1) ** 2;
    columns.home[position] = Math.floor(pairing / teamCount);
    columns.away[position] = pairing % teamCount;
    columns.homeGoals[position] = Math.floor(score / (MOST_GOALS + 1));
    columns.awayGoals[position] = score % (MOST_GOALS + 1);
    columns.weight[position] = at(weights, source);
  }
  return columns;
}
