import type { PlayedMatch } from '../../../matches/domain/played-match.ts';

/** Places in the table before a match, 1 the first; null until both teams have played. */
export interface PositionsBefore {
  readonly home: number | null;
  readonly away: number | null;
}

interface Row {
  readonly teamId: number;
  readonly name: string;
  played: number;
  points: number;
  goalDifference: number;
  goalsFor: number;
}

/**
 * The table before each kick-off, by match id: points, goal difference, goals scored, then the name. A match counts once its
 * result is known; every team of the season stands in the table, with no points before its first match.
 *
 * @param matches in the order in which they were played.
 */
export function tableBefore(
  matches: readonly PlayedMatch[],
  teamNames: ReadonlyMap<number, string>,
): Map<number, PositionsBefore> {
  const rows = new Map<number, Row>();
  for (const { homeTeamId, awayTeamId } of matches) {
    for (const teamId of [homeTeamId, awayTeamId]) {
      const name = teamNames.get(teamId) ?? '';
      rows.set(teamId, { teamId, name, played: 0, points: 0, goalDifference: 0, goalsFor: 0 });
    }
  }
  const byResult = matches.toSorted((a, b) => a.resultKnownAt.getTime() - b.resultKnownAt.getTime());
  const before = new Map<number, PositionsBefore>();
  let counted = 0;
  let standings = rank(rows);
  for (const match of matches) {
    const from = counted;
    for (
      let next = byResult[counted];
      next && next.resultKnownAt <= match.kickOffAt;
      next = byResult[counted]
    ) {
      count(rows, next);
      counted += 1;
    }
    if (counted > from) standings = rank(rows);
    const [home, away] = [rows.get(match.homeTeamId), rows.get(match.awayTeamId)];
    const known = (home?.played ?? 0) > 0 && (away?.played ?? 0) > 0;
    before.set(match.matchId, {
      home: known ? (standings.get(match.homeTeamId) ?? null) : null,
      away: known ? (standings.get(match.awayTeamId) ?? null) : null,
    });
  }
  return before;
}

/** The table with every match counted: places by team id, 1 the first. */
export function finalTable(
  matches: readonly PlayedMatch[],
  teamNames: ReadonlyMap<number, string>,
): Map<number, number> {
  const rows = new Map<number, Row>();
  for (const match of matches) {
    for (const teamId of [match.homeTeamId, match.awayTeamId]) {
      const name = teamNames.get(teamId) ?? '';
      if (!rows.has(teamId))
        rows.set(teamId, { teamId, name, played: 0, points: 0, goalDifference: 0, goalsFor: 0 });
    }
    count(rows, match);
  }
  return rank(rows);
}

function count(
  rows: ReadonlyMap<number, Row>,
  { homeTeamId, awayTeamId, homeGoals, awayGoals }: PlayedMatch,
): void {
  add(rows.get(homeTeamId), homeGoals, awayGoals);
  add(rows.get(awayTeamId), awayGoals, homeGoals);
}

function add(row: Row | undefined, scored: number, conceded: number): void {
  if (!row) return;
  row.played += 1;
  row.points += scored > conceded ? 3 : scored === conceded ? 1 : 0;
  row.goalDifference += scored - conceded;
  row.goalsFor += scored;
}

function rank(rows: ReadonlyMap<number, Row>): Map<number, number> {
  const ordered = [...rows.values()].sort(
    (a, b) =>
      b.points - a.points ||
      b.goalDifference - a.goalDifference ||
      b.goalsFor - a.goalsFor ||
      (a.name < b.name ? -1 : a.name > b.name ? 1 : a.teamId - b.teamId),
  );
  return new Map(ordered.map(({ teamId }, index) => [teamId, index + 1]));
}
