import { seededRandom } from '../../../quant/resampling/seeded-random.ts';
import type { PlayedMatch } from '../../matches/domain/played-match.ts';
import type { DriftHistory } from './drift-history.ts';
import type { DriftSubject, Observation } from './drift-subject.ts';
import { OUTCOMES } from './match-subjects.ts';

/**
 * How far forecasts of an outcome are from what happened. The value of a match is happened (1 or 0) less its probability, -1..1. How these spread
 * depends on how sure the forecasts are, and sure forecasts are no drift: so what is compared is the randomised quantile residual (Dunn and
 * Smyth, J. Computational and Graphical Statistics 5, 1996), a number between 0 and 1 - probability where it did not happen, and above where it did.
 * Whatever the probabilities, it is uniform on 0..1 while they are right. The chance in it belongs to the match and never changes.
 * A match without a probability is left out.
 */
export function calibrationSubject(
  { reference, current }: DriftHistory,
  forecaster: 'model' | 'closing',
  outcome: keyof typeof OUTCOMES,
  probabilityOf: (match: PlayedMatch) => number | null,
  book: DriftSubject['book'] = null,
): DriftSubject {
  const name = `${forecaster}_${outcome}`;
  const observe = (matches: readonly PlayedMatch[]): Observation[] =>
    matches.flatMap((match) => {
      const probability = probabilityOf(match);
      if (probability === null) return [];
      const happened = OUTCOMES[outcome](match);
      const place = seededRandom('quantile residual', name, match.matchId)();
      const compared = happened === 1 ? 1 - probability * (1 - place) : (1 - probability) * place;
      const { matchId, playedOn } = match;
      return [{ matchId, playedOn, value: happened - probability, compared }];
    });
  return { kind: 'CALIBRATION', name, book, reference: observe(reference), current: observe(current) };
}
