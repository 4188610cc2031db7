import type { GoalMeans } from '../../../../quant/goals/expected-goals.ts';
import { requireNumber, requirePositive, requireWhole } from '../../../../quant/input/require-number.ts';
import { InvalidInputError } from '../../../../shared/invalid-input-error.ts';
import type { FrictionFeatures } from './friction-features.ts';

/** A match that was played, with its forecast without friction, and what was known of its friction when it was forecast. */
export interface FrictionObservation {
  readonly matchId: number;
  readonly means: GoalMeans;
  /** Null when nothing was known of the friction. */
  readonly features: FrictionFeatures | null;
  readonly homeGoals: number;
  readonly awayGoals: number;
}

const MOST_GOALS = 1000;
const FEATURE_LIMIT = 2;

/**
 * The observations by match id.
 * @throws InvalidInputError for means that are not above 0, features beyond -2..2, goals that are not counts, and a match that is
 * given twice.
 */
export function orderedObservations<Observation extends FrictionObservation>(
  observations: readonly Observation[],
): Observation[] {
  const ordered = observations.toSorted((a, b) => a.matchId - b.matchId);
  for (const [index, { matchId, means, features, homeGoals, awayGoals }] of ordered.entries()) {
    const path = `observations.${matchId}`;
    if (ordered[index - 1]?.matchId === matchId) {
      throw new InvalidInputError(`${path}.matchId`, matchId, 'is given twice.');
    }
    requirePositive(`${path}.means.home`, means.home);
    requirePositive(`${path}.means.away`, means.away);
    requireWhole(`${path}.homeGoals`, homeGoals, 0, MOST_GOALS);
    requireWhole(`${path}.awayGoals`, awayGoals, 0, MOST_GOALS);
    for (const name of ['goals', 'supremacy'] as const) {
      const feature = features?.[name] ?? null;
      if (feature !== null) requireNumber(`${path}.features.${name}`, feature, -FEATURE_LIMIT, FEATURE_LIMIT);
    }
  }
  return ordered;
}
