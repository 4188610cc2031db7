import { describe, expect, it } from 'vitest';
import { tacticalDna, tacticalShape } from '../../../../src/modules/teams/domain/dna/style/tactical-dna.ts';
import { writeShaped } from '../../../../src/modules/teams/domain/dna/write-shaped.ts';
import { madeSeason, teamOf } from '../../../support/made-season.ts';
import { FOUR, habitualSeason } from './style-season.ts';

describe('the tactical vector', () => {
  const league = habitualSeason(FOUR);
  const alba = tacticalDna(teamOf(league, 'Alba'), league);

  it('is shares and rates of shots, shots on target, corners and fouls', () => {
    // Six matches. Shots: own 6 x 20, opponents 2 x (12 + 10 + 6) = 56.
    expect(alba.shots).toMatchObject({ matches: 6, own: 120, opponent: 56, perMatch: 20 });
    expect(alba.shots.opponentPerMatch).toBeCloseTo(56 / 6, 8);
    expect(alba.shots.share).toBeCloseTo(120 / 176, 8);
    // Shots on target 60 of 60 + 2 x (4 + 4 + 2); corners 60 of 60 + 2 x (3 + 5 + 2); fouls 48 of 48 + 2 x (10 + 12 + 14).
    expect(alba.shotsOnTarget.share).toBeCloseTo(60 / 80, 8);
    expect(alba.corners.share).toBeCloseTo(60 / 80, 8);
    expect(alba.fouls.share).toBeCloseTo(48 / 120, 8);
  });

  it('counts shots and corners of both teams for tempo, and its part of them for territory', () => {
    // Own 120 + 60, opponents 56 + 20: 256 in six matches.
    expect(alba).toMatchObject({ tempoMatches: 6 });
    expect(alba.tempo).toBeCloseTo(256 / 6, 8);
    expect(alba.territoryShare).toBeCloseTo(180 / 256, 8);
  });

  it('judges directness by what becomes of shots, against the league', () => {
    expect(alba).toMatchObject({
      attempts: 120,
      shotsOnTargetPerShot: 0.5,
      cornersPerShot: 0.5,
      indexMatches: 6,
    });
    // Shots on target per shot: 1/2, 1/3, 2/5, 1/3. Corners per shot: 1/2, 1/4, 1/2, 1/3.
    const z = (values: readonly [number, ...number[]]): number => {
      const mean = values.reduce((sum, value) => sum + value, 0) / 4;
      return (values[0] - mean) / Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 4);
    };
    const expected = (z([1 / 2, 1 / 3, 2 / 5, 1 / 3]) - z([1 / 2, 1 / 4, 1 / 2, 1 / 3])) / 2;
    expect(alba.directness).toBeCloseTo(expected, 8);
    // Fouls 8 of 8, 10, 12, 14: z = -3 / sqrt(5). Allowed shots 28, 36, 38, 42 thirds: z = -8 / sqrt(26).
    expect(alba.pressing).toBeCloseTo((-3 / Math.sqrt(5) + 8 / Math.sqrt(26)) / 2, 8);
  });

  it('says no average below five matches, but counts them', () => {
    const short = madeSeason(
      Array.from({ length: 4 }, () => ({
        home: 'Alba',
        away: 'Bor',
        goals: [1, 0] as const,
        shots: [30, 10] as const,
        shotsOnTarget: [10, 2] as const,
        corners: [9, 1] as const,
        fouls: [10, 10] as const,
      })),
    );
    const figures = tacticalDna(teamOf(short, 'Alba'), short);
    expect(figures.shots).toEqual({
      matches: 4,
      own: 120,
      opponent: 40,
      perMatch: null,
      opponentPerMatch: null,
      share: null,
    });
    expect(figures).toMatchObject({
      tempoMatches: 4,
      tempo: null,
      territoryShare: null,
      attempts: 120,
      shotsOnTargetPerShot: null,
      cornersPerShot: null,
      directness: null,
      pressing: null,
    });
    expect(() => writeShaped(tacticalShape, figures, 'tactical')).not.toThrow();
  });

  it('stays silent on statistics that the files lack', () => {
    const bare = habitualSeason({ Alba: { goals: 1 }, Bor: {}, Cor: {}, Dun: {} });
    const figures = tacticalDna(teamOf(bare, 'Alba'), bare);
    expect(figures.fouls).toMatchObject({ matches: 0, own: 0, perMatch: null, share: null });
    expect(figures).toMatchObject({ tempoMatches: 0, tempo: null, directness: null, pressing: null });
    expect(() => writeShaped(tacticalShape, figures, 'tactical')).not.toThrow();
  });

  it('has no share of corners where nobody took any', () => {
    const none = habitualSeason({ Alba: { corners: 0 }, Bor: { corners: 0 }, Cor: { corners: 0 } }, 2);
    expect(tacticalDna(teamOf(none, 'Alba'), none).corners).toMatchObject({ perMatch: 0, share: null });
  });

  it('is stored under snake case', () => {
    expect(writeShaped(tacticalShape, alba, 'tactical')).toMatchObject({
      shots_on_target: { per_match: 10, share: 0.75 },
      shots_on_target_per_shot: 0.5,
    });
  });
});
