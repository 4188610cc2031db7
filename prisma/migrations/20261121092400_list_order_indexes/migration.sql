-- The usual orders of the lists of frictions and strategies, of all rows and of a club's: a page reads its own rows from an index, backwards
-- too, instead of sorting all of them. The lists put rows without a value last, which the schema of the database client cannot say of an
-- index: it knows these by columns and directions alone.

-- CreateIndex
CREATE INDEX "quantum_friction_matrix_v3_score_order_idx" ON "quantum"."quantum_friction_matrix_v3"
  ("friction_score" DESC NULLS LAST, "friction_id" DESC);

-- CreateIndex
CREATE INDEX "quantum_friction_matrix_v3_home_score_order_idx" ON "quantum"."quantum_friction_matrix_v3"
  ("team_home_id", "friction_score" DESC NULLS LAST, "friction_id" DESC);

-- CreateIndex
CREATE INDEX "quantum_friction_matrix_v3_away_score_order_idx" ON "quantum"."quantum_friction_matrix_v3"
  ("team_away_id", "friction_score" DESC NULLS LAST, "friction_id" DESC);

-- CreateIndex
CREATE INDEX "quantum_strategies_v3_pnl_order_idx" ON "quantum"."quantum_strategies_v3"
  ("total_pnl" DESC NULLS LAST, "strategy_id" DESC);

-- CreateIndex
CREATE INDEX "quantum_strategies_v3_team_pnl_order_idx" ON "quantum"."quantum_strategies_v3"
  ("team_id", "total_pnl" DESC NULLS LAST, "strategy_id" DESC);
