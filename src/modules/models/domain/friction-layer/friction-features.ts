import type { FrictionComponents } from '../../../frictions/domain/friction-row.ts';

/** What the friction of a fixture may say about its goals. Null where the friction is not known: then it says nothing. */
export interface FrictionFeatures {
  /** -1..1: how much friction there is, whoever is at home. */
  readonly goals: number | null;
  /** -2..2, in practice within -0.7..0.7: above 0 the home side has the other's measure. */
  readonly supremacy: number | null;
}

/** The parts of a pair's friction that the layer reads, the edge seen from the side that is at home in the fixture. */
export interface FixtureFriction extends Pick<FrictionComponents, 'psychologicalEdge'> {
  /** 0..100. */
  readonly frictionScore: number | null;
}

/**
 * The friction of a fixture as the layer uses it: (score - 50) / 50 for the goals of both sides, edge / 50 for the difference
 * between them. Two numbers, the score and the edge, because they are what friction is shown as, and no more, because every
 * further one is another chance to find something in noise. The score does not know who is at home, so it can only make a match
 * richer or poorer in goals; the edge changes its sign with the venue, so it can only favour a side.
 */
export function frictionFeatures({ frictionScore, psychologicalEdge }: FixtureFriction): FrictionFeatures {
  return {
    goals: frictionScore === null ? null : (frictionScore - 50) / 50,
    supremacy: psychologicalEdge === null ? null : psychologicalEdge / 50,
  };
}
