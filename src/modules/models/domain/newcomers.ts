import type { HistoricResult } from './fit-division.ts';

/**
 * The teams that came into a division within a history: those that played in a season of it and in no match of the season before, by
 * ascending id. Who came into the first season of the history is not known, nor who came after a season that the history does not hold
 * whole: one of which fewer teams are seen than of the season after it. A team that went and came back came anew.
 */
export function newcomersOf(
  history: readonly Pick<HistoricResult, 'season' | 'homeTeamId' | 'awayTeamId'>[],
): number[] {
  const teams = new Map<string, Set<number>>();
  for (const { season, homeTeamId, awayTeamId } of history) {
    const ofSeason = teams.get(season) ?? new Set();
    teams.set(season, ofSeason.add(homeTeamId).add(awayTeamId));
  }
  const newcomers = new Set<number>();
  let before: ReadonlySet<number> | null = null;
  for (const season of [...teams.keys()].sort()) {
    const now: ReadonlySet<number> = teams.get(season) ?? new Set();
    if (before !== null && before.size >= now.size) {
      for (const team of now) if (!before.has(team)) newcomers.add(team);
    }
    before = now;
  }
  return [...newcomers].sort((left, right) => left - right);
}
