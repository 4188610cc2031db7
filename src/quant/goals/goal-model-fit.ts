/** How the caller names a team: its name or its database key. One fit uses one kind. */
export type TeamKey = string | number;

/** One played match as a goal model sees it. */
export interface GoalRow<K extends TeamKey> {
  readonly home: K;
  readonly away: K;
  /** Whole goals, 0..200. */
  readonly homeGoals: number;
  readonly awayGoals: number;
  /** How much the match counts, above 0; 1 unless told. See `timeWeight`. */
  readonly weight?: number | undefined;
}

/**
 * A goal model with its maximum-likelihood parameters, as plain data that can be stored and read back.
 *
 * log(home mean) = intercept + homeAdvantage + attack[home] - defence[away];
 * log(away mean) = intercept + attack[away] - defence[home]. `attack` and `defence` each sum to zero. The bivariate
 * Poisson model adds `covariance` to both means: what the ratings give is then the goals that a side scores for itself.
 */
export interface GoalModelFit<K extends TeamKey> {
  readonly kind: 'POISSON' | 'DIXON_COLES' | 'BIVARIATE_POISSON';
  /** Ascending; `attack` and `defence` follow this order. A higher defence concedes less. */
  readonly teams: readonly K[];
  readonly intercept: number;
  readonly homeAdvantage: number;
  readonly attack: readonly number[];
  readonly defence: readonly number[];
  /** Dixon and Coles' dependence of low scores; 0 for the other models. Feasible for every pairing of `teams`. */
  readonly rho: number;
  /** True when the bounds of a valid score distribution stopped rho, and not the data. */
  readonly isRhoAtBound: boolean;
  /** The mean of the goals that both sides share, 0 and above, the covariance of the two scores; 0 for the other models. */
  readonly covariance: number;
  /** True when the covariance is 0 because the likelihood falls from there: the fit is then that of the Poisson model. */
  readonly isCovarianceAtBound: boolean;
  /** Sum over the matches of weight * log(probability of the score), in nats, without the shrinkage penalty. */
  readonly logLikelihood: number;
  /** Precision (1 / variance) of the Gaussian prior on each attack and defence; 0 for plain maximum likelihood. */
  readonly shrinkage: number;
  readonly matches: number;
  readonly weightSum: number;
  readonly iterations: number;
  /** Teams that the matches do not determine and that were set aside with their matches, ascending. */
  readonly leftOut: readonly K[];
}

export interface GoalFitOptions<K extends TeamKey> {
  /**
   * Precision of a Gaussian prior with mean zero on each attack and defence, in units of weighted goals; 0 unless told.
   * Above 0 it gives every team a finite rating, also one that never scored.
   */
  readonly shrinkage?: number | undefined;
  /**
   * What to do with a team that the matches do not determine: one that never scored or never conceded (no finite maximum),
   * or one that no chain of matches links to the largest group. `REFUSE`, the default, throws `UndeterminedTeamsError`;
   * `LEAVE_OUT` fits the others and lists it in `leftOut`.
   */
  readonly undetermined?: 'REFUSE' | 'LEAVE_OUT' | undefined;
  /** An earlier fit to start from. It saves time and changes the answer by rounding only. */
  readonly startFrom?: GoalModelFit<K> | undefined;
  /** 1000 unless told. */
  readonly maxIterations?: number | undefined;
}
