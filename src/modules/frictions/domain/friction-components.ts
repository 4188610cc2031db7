import type { SignaturePlaces } from '../../teams/domain/dna/friction/signature-places.ts';
import { SCORE_WEIGHTS, type ScoredComponent, SCORED_COMPONENTS } from './friction-rules.ts';

/**
 * How unlike the tempo is that the two teams play at: the difference of their percentiles of tempo, 0 (alike) to 100 (the fastest
 * against the slowest).
 */
export function tempoFriction(home: SignaturePlaces, away: SignaturePlaces): number | null {
  return home.tempo === null || away.tempo === null ? null : Math.abs(home.tempo - away.tempo);
}

/**
 * How hard both are to break: the geometric mean of the two teams' toughness, which is the mean of their percentiles of closeness
 * and resilience. 0 when one of them gives in, near 100 when neither does.
 */
export function mentalClash(home: SignaturePlaces, away: SignaturePlaces): number | null {
  return geometricMean(meanOf(home.closeness, home.resilience), meanOf(away.closeness, away.resilience));
}

/**
 * Strength against strength: the mean over both directions of the geometric mean of one team's percentile of attack and the other's
 * of defence. Near 100 where two strong attacks meet two strong defences.
 */
export function tacticalFriction(home: SignaturePlaces, away: SignaturePlaces): number | null {
  return meanOf(geometricMean(home.attack, away.defence), geometricMean(away.attack, home.defence));
}

/** How rough it may get: the mean of both teams' percentiles of intensity (fouls) and card risk, 0..100. */
export function riskFriction(home: SignaturePlaces, away: SignaturePlaces): number | null {
  return meanOf(home.intensity, home.cardRisk, away.intensity, away.cardRisk);
}

/** The components by `SCORE_WEIGHTS`, 0..100. Null when one of them is: a score of the others would not compare. */
export function frictionScore(components: Readonly<Record<ScoredComponent, number | null>>): number | null {
  return SCORED_COMPONENTS.reduce<number | null>((score, name) => {
    const component = components[name];
    return score === null || component === null ? null : score + SCORE_WEIGHTS[name] * component;
  }, 0);
}

function meanOf(...figures: readonly (number | null)[]): number | null {
  const known = figures.filter((figure) => figure !== null);
  if (known.length < figures.length) return null;
  return known.reduce((sum, figure) => sum + figure, 0) / known.length;
}

function geometricMean(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : Math.sqrt(one * other);
}
