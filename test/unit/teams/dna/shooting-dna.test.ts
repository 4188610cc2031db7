import { describe, expect, it } from 'vitest';
import { shootingDna, shootingShape } from '../../../../src/modules/teams/domain/dna/style/shooting-dna.ts';
import { writeShaped } from '../../../../src/modules/teams/domain/dna/write-shaped.ts';
import { madeSeason, teamOf } from '../../../support/made-season.ts';
import { FOUR, habitualSeason } from './style-season.ts';

describe('the shooting vector', () => {
  const league = habitualSeason(FOUR);
  const bor = shootingDna(teamOf(league, 'Bor'), league);

  it('says what became of the shots of both sides', () => {
    // Six matches: 72 shots, 24 on target, 12 goals.
    expect(bor.own).toMatchObject({ matches: 6, shots: 72, shotsOnTarget: 24, goals: 12 });
    expect(bor.own.accuracy).toBeCloseTo(24 / 72, 10);
    expect(bor.own.goalsPerShot).toBeCloseTo(12 / 72, 10);
    expect(bor.own.goalsPerShotOnTarget).toBeCloseTo(12 / 24, 10);
    // Opponents: shots 2 x (20 + 10 + 6), on target 2 x (10 + 4 + 2), goals 2 x (3 + 1 + 0).
    expect(bor.opponent).toMatchObject({ shots: 72, shotsOnTarget: 32, goals: 8 });
    expect(bor.shots.opponentPerMatch).toBe(12);
  });

  it('takes one minus goals per shot on target for saves', () => {
    expect(bor.shotsOnTargetFaced).toBe(32);
    expect(bor.saveRate).toBeCloseTo(1 - 8 / 32, 10);
  });

  it('weighs goals by what a shot on target gives in the league', () => {
    // The league: 6 x (3 + 2 + 1 + 0) goals from 6 x (10 + 4 + 4 + 2) shots on target: 0.3 each.
    // Bor: goal difference 12 - 8, shots on target 24 - 32.
    expect(bor).toMatchObject({ matches: 6 });
    expect(bor.finishingLuck).toBeCloseTo((4 - 0.3 * (24 - 32)) / 6, 10);
  });

  it('says no ratio below twenty shots', () => {
    // Dun shoots on target twice a match: 12 in six matches; 36 shots are enough.
    const dun = shootingDna(teamOf(league, 'Dun'), league);
    expect(dun.own).toMatchObject({ shots: 36, shotsOnTarget: 12, goals: 0, goalsPerShot: 0 });
    expect(dun.own.goalsPerShotOnTarget).toBeNull();
    expect(dun.own.accuracy).toBeCloseTo(1 / 3, 10);
  });

  it('lets goals without a shot on target push the save rate below zero', () => {
    const own = madeSeason(
      Array.from({ length: 5 }, () => ({
        home: 'Alba',
        away: 'Bor',
        goals: [5, 0] as const,
        shots: [9, 1] as const,
        shotsOnTarget: [4, 0] as const,
      })),
    );
    const figures = shootingDna(teamOf(own, 'Bor'), own);
    // 25 goals conceded from 20 shots on target.
    expect(figures.saveRate).toBeCloseTo(-0.25, 10);
    expect(writeShaped(shootingShape, figures, 'shooting')).toMatchObject({ save_rate: -0.25 });
  });

  it('counts, but says nothing, of one match or of none with statistics', () => {
    const one = madeSeason([
      { home: 'Alba', away: 'Bor', goals: [4, 0], shots: [30, 2], shotsOnTarget: [25, 1] },
      { home: 'Alba', away: 'Cor', goals: [1, 0] },
    ]);
    for (const name of ['Alba', 'Cor']) {
      const figures = shootingDna(teamOf(one, name), one);
      expect(figures).toMatchObject({
        saveRate: null,
        finishingLuck: null,
        own: { accuracy: null, goalsPerShot: null, goalsPerShotOnTarget: null },
      });
      expect(() => writeShaped(shootingShape, figures, 'shooting')).not.toThrow();
    }
    expect(shootingDna(teamOf(one, 'Alba'), one).own).toMatchObject({ matches: 1, shots: 30, goals: 4 });
  });
});
