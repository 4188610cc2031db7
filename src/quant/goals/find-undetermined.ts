import { indexAt } from '../numeric/at.ts';
import { ComparisonGraph } from './comparison-graph.ts';
import type { TeamKey } from './goal-model-fit.ts';
import type { IndexedRows } from './index-rows.ts';

/** Teams that the matches leave without a rating, and why. `canLeaveOut` is false when no team is to blame. */
export interface Undetermined<K extends TeamKey> {
  readonly teams: readonly K[];
  readonly reason: string;
  readonly canLeaveOut: boolean;
}

/**
 * The first thing that keeps the matches from determining every rating; null when nothing does. With a prior
 * (`hasPrior`) every linked team has a finite rating, so that only the links and the totals are looked at.
 */
export function findUndetermined<K extends TeamKey>(
  rows: IndexedRows<K>,
  hasPrior: boolean,
): Undetermined<K> | null {
  const apart = findTeamsApart(rows);
  if (apart !== null) return apart;
  const emptySide = findEmptySide(rows);
  if (emptySide !== null) return emptySide;
  return hasPrior ? null : (findGoalless(rows) ?? findUnidentified(rows));
}

function findTeamsApart<K extends TeamKey>(rows: IndexedRows<K>): Undetermined<K> | null {
  const graph = new ComparisonGraph(rows.teams.length);
  for (const [match, home] of rows.home.entries()) graph.link(home, indexAt(rows.away, match));
  const groups = Map.groupBy(rows.teams.keys(), (team) => graph.groupOf(team));
  if (groups.size === 1) return null;
  let largest: readonly number[] = [];
  for (const members of groups.values()) if (members.length > largest.length) largest = members;
  const linked = new Set(largest);
  const apart = rows.teams.filter((_, team) => !linked.has(team));
  const [example] = rows.teams.filter((_, team) => linked.has(team));
  const reason = `no chain of matches links them to ${String(example)} and the ${largest.length} teams of its group.`;
  return { teams: apart, reason, canLeaveOut: true };
}

function findEmptySide<K extends TeamKey>(rows: IndexedRows<K>): Undetermined<K> | null {
  const isGoalless = (goals: Int32Array): boolean => goals.every((count) => count === 0);
  const side = isGoalless(rows.homeGoals) ? 'home' : isGoalless(rows.awayGoals) ? 'away' : null;
  if (side === null) return null;
  return { teams: rows.teams, reason: `no ${side} side scored in any match.`, canLeaveOut: false };
}

function findGoalless<K extends TeamKey>(rows: IndexedRows<K>): Undetermined<K> | null {
  const scored = new Set<number>();
  const conceded = new Set<number>();
  for (const [match, home] of rows.home.entries()) {
    const away = indexAt(rows.away, match);
    if (indexAt(rows.homeGoals, match) > 0) {
      scored.add(home);
      conceded.add(away);
    }
    if (indexAt(rows.awayGoals, match) > 0) {
      scored.add(away);
      conceded.add(home);
    }
  }
  const teams = rows.teams.filter((_, team) => !scored.has(team) || !conceded.has(team));
  const reason =
    'never scored or never conceded, so that no finite rating is most likely; shrinkage gives one.';
  return teams.length === 0 ? null : { teams, reason, canLeaveOut: true };
}

/**
 * Each score is an equation between one attack and one defence, so these must form one group: linked teams are not
 * enough (two camps that play only each other leave it open). One group holds a ring of an odd number of teams, around
 * which the home advantages cannot cancel, so that it is determined as well.
 */
function findUnidentified<K extends TeamKey>(rows: IndexedRows<K>): Undetermined<K> | null {
  const count = rows.teams.length;
  const graph = new ComparisonGraph(2 * count);
  for (const [match, home] of rows.home.entries()) {
    const away = indexAt(rows.away, match);
    graph.link(home, count + away);
    graph.link(away, count + home);
  }
  const first = graph.groupOf(0);
  const camp = rows.teams.filter((_, team) => graph.groupOf(team) !== first);
  const reason = 'they play only teams outside this list, and those only them.';
  return camp.length === 0 ? null : { teams: camp, reason, canLeaveOut: false };
}
