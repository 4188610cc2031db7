import type { Score } from './score-chances.ts';

export interface TableResult {
  readonly home: string;
  readonly away: string;
  readonly score: Score;
}

/** The clubs from first to last: by points, goal difference, goals scored, and name. */
export function leagueTable(results: readonly TableResult[]): string[] {
  const lines = new Map<string, { points: number; difference: number; scored: number }>();
  const add = (club: string, scored: number, conceded: number) => {
    const line = lines.get(club) ?? { points: 0, difference: 0, scored: 0 };
    line.points += scored > conceded ? 3 : scored === conceded ? 1 : 0;
    line.difference += scored - conceded;
    line.scored += scored;
    lines.set(club, line);
  };
  for (const { home, away, score } of results) {
    add(home, score.home, score.away);
    add(away, score.away, score.home);
  }
  return [...lines]
    .sort(
      ([nameA, a], [nameB, b]) =>
        b.points - a.points || b.difference - a.difference || b.scored - a.scored || (nameA < nameB ? -1 : 1),
    )
    .map(([name]) => name);
}
