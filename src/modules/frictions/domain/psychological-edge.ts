import { matchResultProbabilities } from '../../../quant/score-grid/match-result-probabilities.ts';
import type { SignaturePlaces } from '../../teams/domain/dna/friction/signature-places.ts';
import { LEAST_MEETINGS, MEETINGS_SHARE, PHANTOM_MEETINGS } from './friction-rules.ts';
import type { GridOf } from './goal-grids.ts';
import type { Meeting } from './head-to-head.ts';
import type { Pair } from './league-pairs.ts';

/**
 * Who has the other's measure, -100..100, positive for the side stored as home, and of the other sign the other way round:
 * 100 x (0.7 x meetings + 0.3 x resilience).
 *
 * `meetings` is the sum over the meetings of (result - expected result), over twice (their number + 4), where a win is 1, a draw 0 and a
 * defeat -1, and the expected result is P(win) - P(defeat) of the score grid of that ground; the four meetings that are added
 * went as expected. `resilience` is the difference of the percentiles of resilience over 100.
 *
 * Null with fewer than two meetings within the model's history, without a rating of both teams, or without resilience of either.
 */
export function psychologicalEdge(
  { home, away }: Pair,
  recent: readonly Meeting[],
  gridOf: GridOf,
  places: { readonly home: SignaturePlaces; readonly away: SignaturePlaces },
): number | null {
  const [own, other] = [places.home.resilience, places.away.resilience];
  if (own === null || other === null || recent.length < LEAST_MEETINGS) return null;
  const [atHome, atAway] = [gridOf(home, away), gridOf(away, home)];
  if (!atHome || !atAway) return null;
  const [first, second] = [matchResultProbabilities(atHome), matchResultProbabilities(atAway)];
  const expected = { HOME: first.home - first.away, AWAY: second.away - second.home };
  const surplus = recent.reduce(
    (sum, { venue, goals, opponentGoals }) => sum + Math.sign(goals - opponentGoals) - expected[venue],
    0,
  );
  const meetings = surplus / (2 * (recent.length + PHANTOM_MEETINGS));
  const resilience = (own - other) / 100;
  return 100 * (MEETINGS_SHARE * meetings + (1 - MEETINGS_SHARE) * resilience);
}
