import { describe, expect, test } from 'vitest';
import {
  frictionScore,
  mentalClash,
  riskFriction,
  tacticalFriction,
  tempoFriction,
} from '../../../src/modules/frictions/domain/friction-components.ts';
import { SCORE_WEIGHTS } from '../../../src/modules/frictions/domain/friction-rules.ts';
import { styleDistance } from '../../../src/modules/frictions/domain/style-clash.ts';
import type { SignaturePlaces } from '../../../src/modules/teams/domain/dna/friction/signature-places.ts';

const home: SignaturePlaces = {
  tempo: 90,
  pressure: 60,
  intensity: 20,
  cardRisk: 40,
  volatility: 50,
  closeness: 70,
  resilience: 30,
  attack: 81,
  defence: 49,
};
const away: SignaturePlaces = {
  tempo: 35,
  pressure: 60,
  intensity: 80,
  cardRisk: 60,
  volatility: 10,
  closeness: 40,
  resilience: 32,
  attack: 25,
  defence: 64,
};

describe('components', () => {
  test('are what their formulas say', () => {
    expect(tempoFriction(home, away)).toBe(90 - 35);
    // Toughness (70 + 30) / 2 = 50 and (40 + 32) / 2 = 36: the root of 1,800.
    expect(mentalClash(home, away)).toBeCloseTo(Math.sqrt(1_800), 12);
    // Roots of 81 x 64 = 72 and of 25 x 49 = 35.
    expect(tacticalFriction(home, away)).toBe((72 + 35) / 2);
    expect(riskFriction(home, away)).toBe((20 + 40 + 80 + 60) / 4);
    // Differences 55, 0, 60, 20, 56, 15.
    expect(styleDistance(home, away)).toBeCloseTo(
      Math.sqrt(55 ** 2 + 60 ** 2 + 20 ** 2 + 56 ** 2 + 15 ** 2),
      12,
    );
  });

  test('are the same whichever side is at home', () => {
    for (const component of [tempoFriction, mentalClash, tacticalFriction, riskFriction, styleDistance]) {
      expect(component(away, home)).toBe(component(home, away));
    }
  });

  test('are null where a figure is missing', () => {
    expect(tempoFriction({ ...home, tempo: null }, away)).toBeNull();
    expect(mentalClash(home, { ...away, resilience: null })).toBeNull();
    expect(tacticalFriction(home, { ...away, defence: null })).toBeNull();
    expect(riskFriction({ ...home, cardRisk: null }, away)).toBeNull();
    expect(styleDistance(home, { ...away, attack: null })).toBeNull();
    expect(mentalClash({ ...home, tempo: null }, away)).not.toBeNull();
  });

  test('stay within 0 and 100 at the ends', () => {
    const all = (value: number): SignaturePlaces => ({
      tempo: value,
      pressure: value,
      intensity: value,
      cardRisk: value,
      volatility: value,
      closeness: value,
      resilience: value,
      attack: value,
      defence: value,
    });
    for (const [one, other] of [
      [0, 0],
      [0, 100],
      [100, 100],
    ] as const) {
      for (const component of [tempoFriction, mentalClash, tacticalFriction, riskFriction]) {
        expect(component(all(one), all(other))).toBeGreaterThanOrEqual(0);
        expect(component(all(one), all(other))).toBeLessThanOrEqual(100);
      }
    }
  });
});

describe('the friction score', () => {
  const components = {
    styleClash: 80,
    tempoFriction: 55,
    mentalClash: 42,
    tacticalFriction: 53.5,
    riskFriction: 50,
  };

  test('weighs its components, and the weights sum to 1', () => {
    expect(Object.values(SCORE_WEIGHTS).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    // 20 + 8.25 + 8.4 + 13.375 + 7.5.
    expect(frictionScore(components)).toBeCloseTo(57.525, 12);
  });

  test('is null when a component is', () => {
    expect(frictionScore({ ...components, riskFriction: null })).toBeNull();
    expect(frictionScore({ ...components, styleClash: null })).toBeNull();
  });
});
