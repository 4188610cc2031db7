import type { SignaturePlaces } from '../../teams/domain/dna/friction/signature-places.ts';
import type { LeagueSeason } from '../../teams/domain/dna/league-season.ts';
import {
  frictionScore,
  mentalClash,
  riskFriction,
  tacticalFriction,
  tempoFriction,
} from './friction-components.ts';
import type { FrictionComponents } from './friction-row.ts';
import type { GridOf } from './goal-grids.ts';
import type { Meeting } from './head-to-head.ts';
import type { Pair } from './league-pairs.ts';
import { psychologicalEdge } from './psychological-edge.ts';
import { rounded } from './rounded.ts';
import { styleClash } from './style-clash.ts';

export interface PairComponentsInput {
  readonly pair: Pair;
  readonly league: LeagueSeason;
  readonly gridOf: GridOf;
  /** The meetings within the model's history, from the side that the pair names first, the oldest first. */
  readonly recent: readonly Meeting[];
  readonly places: { readonly home: SignaturePlaces; readonly away: SignaturePlaces };
}

/** The components of a pair's friction as they are stored, and the score that they make; each null where a team lacks the matches for it. */
export interface PairComponents extends FrictionComponents {
  readonly frictionScore: number | null;
}

/**
 * The components of a pair and their score. All but the psychological edge are the same from either side; the edge is that of the
 * first side, and of the other sign from the second.
 */
export function pairComponents(input: PairComponentsInput): PairComponents {
  const { pair, league, gridOf, recent, places } = input;
  const { home, away } = places;
  const stored = (value: number | null): number | null => (value === null ? null : rounded(value));
  const components = {
    styleClash: stored(styleClash(league, pair)),
    tempoFriction: stored(tempoFriction(home, away)),
    mentalClash: stored(mentalClash(home, away)),
    tacticalFriction: stored(tacticalFriction(home, away)),
    riskFriction: stored(riskFriction(home, away)),
    psychologicalEdge: stored(psychologicalEdge(pair, recent, gridOf, places)),
  };
  return { frictionScore: stored(frictionScore(components)), ...components };
}
