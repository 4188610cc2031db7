import type { Day } from '../../../../shared/uk-time.ts';
import type { GoalForecast } from '../layers/goal-forecast.ts';
import type { FrictionObservation } from './friction-observation.ts';

/** A match with its forecast without friction, made at `decidedAt` of what was known then, and with what came of it. */
export interface TrialMatch extends FrictionObservation, GoalForecast {
  readonly division: string;
  /** The UK day: matches of one day are resampled together. */
  readonly playedOn: Day;
  readonly decidedAt: Date;
  readonly resultKnownAt: Date;
}
