import { describe, expect, it } from 'vitest';
import { DEMO_CLUBS } from '../../../src/demo/demo-clubs.ts';
import { drawMatchCounts } from '../../../src/demo/draw-match-counts.ts';
import { leagueTable } from '../../../src/demo/league-table.ts';
import { simulateLeague } from '../../../src/demo/simulate-league.ts';
import type { SimulatedSeason } from '../../../src/demo/simulate-season.ts';

const seed = 11;
const seasons = simulateLeague(seed, 2026);
const matches = seasons.flatMap(({ rounds }) => rounds.flat());

describe('the demo league', () => {
  it('lets each of 16 clubs meet every other once at each ground, and play once a round', () => {
    for (const { rounds } of seasons) {
      const season = rounds.flat();
      expect(new Set(season.map(({ home, away }) => `${home}-${away}`)).size).toBe(240);
      for (const round of rounds) {
        expect(new Set(round.flatMap(({ home, away }) => [home, away])).size).toBe(16);
      }
    }
  });

  it('lets no club play more than three times running at home or away', () => {
    for (const { rounds } of seasons) {
      for (const club of clubsOf(rounds)) {
        const grounds = rounds.map((round) => (round.some(({ home }) => home === club) ? 'H' : 'A')).join('');
        expect(grounds).not.toMatch(/H{4}|A{4}/);
      }
    }
  });

  it('exchanges the last two of the table for two others', () => {
    for (const [index, { rounds }] of seasons.slice(0, -1).entries()) {
      const before = leagueTable(rounds.flat());
      const after = clubsOf(seasons[index + 1]?.rounds ?? []);
      expect(before.filter((club) => !after.has(club))).toEqual(before.slice(-2));
      expect(after.size).toBe(16);
    }
  });

  it('has invented clubs with names of their own', () => {
    expect(new Set(DEMO_CLUBS).size).toBe(24);
  });

  it('has goals, home wins and draws as top leagues have them', () => {
    const share = (isCounted: (match: (typeof matches)[number]) => boolean) =>
      matches.filter(isCounted).length / matches.length;
    const homeGoals = mean(matches.map(({ score }) => score.home));
    const awayGoals = mean(matches.map(({ score }) => score.away));
    expect(homeGoals).toBeGreaterThan(1.4);
    expect(homeGoals).toBeLessThan(1.7);
    expect(awayGoals).toBeGreaterThan(1.05);
    expect(awayGoals).toBeLessThan(1.35);
    expect(homeGoals / awayGoals).toBeGreaterThan(1.15);
    expect(share(({ score }) => score.home > score.away)).toBeCloseTo(0.44, 1);
    expect(share(({ score }) => score.home === score.away)).toBeCloseTo(0.25, 1);
  });

  it('scores what the expected goals say', () => {
    const expected = mean(matches.map(({ expectedGoals }) => expectedGoals.home + expectedGoals.away));
    const scored = mean(matches.map(({ score }) => score.home + score.away));
    // Three standard errors of the mean of 2,640 totals.
    expect(Math.abs(scored - expected)).toBeLessThan((3 * 1.7) / Math.sqrt(matches.length));
  });

  it('counts shots, corners, fouls and cards that fit the score', () => {
    const sides = matches.flatMap((match) => {
      const { home, away } = drawMatchCounts(seed, match);
      return [
        { ...home, scored: match.score.home },
        { ...away, scored: match.score.away },
      ];
    });
    for (const { scored, goals, halfTimeGoals, shotsOnTarget, shots } of sides) {
      expect(goals).toBe(scored);
      expect([halfTimeGoals, goals, shotsOnTarget, shots]).toEqual(
        [halfTimeGoals, goals, shotsOnTarget, shots].sort((one, other) => one - other),
      );
    }
    expect(mean(sides.map(({ shots }) => shots))).toBeCloseTo(12.6, 0);
    expect(mean(sides.map(({ shotsOnTarget }) => shotsOnTarget))).toBeCloseTo(4.5, 0);
    expect(mean(sides.map(({ corners }) => corners))).toBeCloseTo(5.3, 0);
    expect(mean(sides.map(({ fouls }) => fouls))).toBeCloseTo(10.8, 0);
    expect(mean(sides.map(({ yellowCards }) => yellowCards))).toBeCloseTo(1.8, 0);
    expect(mean(sides.map(({ redCards }) => redCards))).toBeCloseTo(0.05, 1);
  });
});

function clubsOf(rounds: SimulatedSeason['rounds']): Set<string> {
  return new Set(rounds.flat().map(({ home }) => home));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
