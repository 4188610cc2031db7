/** Raised whenever a rule of the trial or a formula of friction changes: trials by other rules do not count any more. */
export const FRICTION_TRIAL_VERSION = 1;

/** Matches with known friction that coefficients need, about a season of a league; before that they are 0. */
export const LEAST_TRAINING_MATCHES = 300;

/** Matches forecast with the layer that a verdict needs: fewer never exclude 0, whatever their interval. */
export const LEAST_JUDGED_MATCHES = 300;
