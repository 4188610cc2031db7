-- Numbers inside DNA vectors that clubs are looked up by: a filter on one of a few clubs in a hundred reads these clubs alone, instead
-- of unpacking the vector of each. Partial, since what an imported vector holds in their place may be too long for an index.
-- The expressions are those that the database client writes for a path.

-- CreateIndex
CREATE INDEX "team_quantum_dna_v3_market_avg_edge_idx" ON "quantum"."team_quantum_dna_v3"
  (("market_dna" #> ARRAY['empirical_profile', 'avg_edge']))
  WHERE jsonb_typeof("market_dna" #> ARRAY['empirical_profile', 'avg_edge']) = 'number';

-- CreateIndex
CREATE INDEX "team_quantum_dna_v3_market_avg_clv_idx" ON "quantum"."team_quantum_dna_v3"
  (("market_dna" #> ARRAY['empirical_profile', 'avg_clv']))
  WHERE jsonb_typeof("market_dna" #> ARRAY['empirical_profile', 'avg_clv']) = 'number';

-- CreateIndex
CREATE INDEX "team_quantum_dna_v3_luck_z_score_idx" ON "quantum"."team_quantum_dna_v3"
  (("luck_dna" #> ARRAY['z_score']))
  WHERE jsonb_typeof("luck_dna" #> ARRAY['z_score']) = 'number';
