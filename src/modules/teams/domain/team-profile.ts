/** The newest DNA of a team that was computed for an instant or before: where it stands in the history, and the numbers that others read. */
export interface TeamProfile {
  /** Of the row in the history. */
  readonly recordId: string;
  /** ISO instant for which it was computed. */
  readonly asOf: string;
  readonly inputsHash: string;
  readonly tier: string | null;
  readonly style: string | null;
  readonly tags: readonly string[];
  /** By `PROFILE_MEASURES`; null where the vector has none. */
  readonly measures: Readonly<Record<string, number | null>>;
}

/**
 * Numbers inside the vectors, by their path in GraphQL, with the path in which they are stored. Few, and none that contains another: what
 * a model may learn from beside its forecast.
 */
export const PROFILE_MEASURES: Readonly<Record<string, readonly string[]>> = {
  'luck.zScore': ['luck_dna', 'z_score'],
  'luck.pointsOverExpectedPerMatch': ['luck_dna', 'points_over_expected_per_match'],
  'luck.finishingLuckGoals': ['luck_dna', 'finishing_luck_goals'],
  'context.home.pointsPerMatch': ['context_dna', 'home', 'points_per_match'],
  'context.away.pointsPerMatch': ['context_dna', 'away', 'points_per_match'],
  'context.home.over25Fraction': ['context_dna', 'home', 'over25_fraction'],
  'context.away.over25Fraction': ['context_dna', 'away', 'over25_fraction'],
  'context.homeDependence': ['context_dna', 'home_dependence'],
  'formAnalysis.last5.pointsPerMatch': ['form_analysis', 'last5', 'points_per_match'],
  'formAnalysis.last5.pointsAgainstExpectationPerMatch': [
    'form_analysis',
    'last5',
    'points_against_expectation_per_match',
  ],
};
