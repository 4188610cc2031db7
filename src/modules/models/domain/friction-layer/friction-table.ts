import { at } from '../../../../quant/numeric/at.ts';
import { isTelling } from './is-telling.ts';
import type { FrictionObservation } from './friction-observation.ts';

/** Matches with a known feature, column by column; what is not known of the other feature is NaN. */
export interface FrictionTable {
  readonly count: number;
  readonly goals: Float64Array;
  readonly supremacy: Float64Array;
  readonly homeMean: Float64Array;
  readonly awayMean: Float64Array;
  readonly homeGoals: Float64Array;
  readonly awayGoals: Float64Array;
}

/** The matches of which friction says something, in the order given. */
export function frictionTable(observations: readonly FrictionObservation[]): FrictionTable {
  const telling = observations.filter(isTelling);
  const column = (read: (one: FrictionObservation) => number): Float64Array =>
    Float64Array.from(telling, read);
  return {
    count: telling.length,
    goals: column(({ features }) => features?.goals ?? Number.NaN),
    supremacy: column(({ features }) => features?.supremacy ?? Number.NaN),
    homeMean: column(({ means }) => means.home),
    awayMean: column(({ means }) => means.away),
    homeGoals: column(({ homeGoals }) => homeGoals),
    awayGoals: column(({ awayGoals }) => awayGoals),
  };
}

/** The mean of a feature over the matches that have it, each weighing as its expected goals; 0 without any. */
export function centreOf(table: FrictionTable, feature: Float64Array): number {
  let [sum, weights] = [0, 0];
  for (let match = 0; match < table.count; match++) {
    const value = at(feature, match);
    if (Number.isNaN(value)) continue;
    const weight = at(table.homeMean, match) + at(table.awayMean, match);
    sum += weight * value;
    weights += weight;
  }
  return weights === 0 ? 0 : sum / weights;
}

/** A feature counted from its centre; 0, which says nothing, where it is not known. */
export function centred(feature: Float64Array, centre: number): Float64Array {
  return feature.map((value) => (Number.isNaN(value) ? 0 : value - centre));
}
