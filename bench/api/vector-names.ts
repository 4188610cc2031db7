/** The 31 DNA vectors: what our API calls them, and their columns. */
export const VECTORS: readonly (readonly [name: string, column: string])[] = [
  ['BETTING_IDENTITY', 'betting_identity'],
  ['MARKET', 'market_dna'],
  ['CONTEXT', 'context_dna'],
  ['TEMPORAL', 'temporal_dna'],
  ['NEMESIS', 'nemesis_dna'],
  ['PSYCHE', 'psyche_dna'],
  ['ROSTER', 'roster_dna'],
  ['PHYSICAL', 'physical_dna'],
  ['LUCK', 'luck_dna'],
  ['TACTICAL', 'tactical_dna'],
  ['CHAMELEON', 'chameleon_dna'],
  ['META', 'meta_dna'],
  ['SENTIMENT', 'sentiment_dna'],
  ['CLUTCH', 'clutch_dna'],
  ['SHOOTING', 'shooting_dna'],
  ['CARD', 'card_dna'],
  ['CORNER', 'corner_dna'],
  ['FORM_ANALYSIS', 'form_analysis'],
  ['CURRENT_SEASON', 'current_season'],
  ['STATUS_2025_2026', 'status_2025_2026'],
  ['PROFILE_2D', 'profile_2d'],
  ['SIGNATURE_V3', 'signature_v3'],
  ['ADVANCED_PROFILE_V8', 'advanced_profile_v8'],
  ['FRICTION_SIGNATURES', 'friction_signatures'],
  ['NARRATIVE_TACTICAL_PROFILE', 'narrative_tactical_profile'],
  ['NARRATIVE_MVP', 'narrative_mvp'],
  ['EXPLOIT_MARKETS', 'exploit_markets'],
  ['AVOID_MARKETS', 'avoid_markets'],
  ['OPTIMAL_SCENARIOS', 'optimal_scenarios'],
  ['OPTIMAL_STRATEGIES', 'optimal_strategies'],
  ['QUANTUM_DNA_LEGACY', 'quantum_dna_legacy'],
];

/** How a column is called in a JSON of camel case: `status_2025_2026` is `status20252026`, `profile_2d` is `profile2D`. */
export function camelCase(column: string): string {
  return column
    .replace(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase())
    .replace(/_(\d+)([a-z]?)/g, (_all, digits: string, letter: string) => digits + letter.toUpperCase());
}
