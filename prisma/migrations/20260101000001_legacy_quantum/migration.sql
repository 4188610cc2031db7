-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "quantum";

-- CreateTable
CREATE TABLE "quantum"."quantum_friction_matrix_v3" (
    "friction_id" SERIAL NOT NULL,
    "team_home_id" INTEGER NOT NULL,
    "team_away_id" INTEGER NOT NULL,
    "team_home_name" TEXT,
    "team_away_name" TEXT,
    "style_home" TEXT,
    "style_away" TEXT,
    "friction_score" DOUBLE PRECISION,
    "style_clash" DOUBLE PRECISION,
    "tempo_friction" DOUBLE PRECISION,
    "mental_clash" DOUBLE PRECISION,
    "tactical_friction" DOUBLE PRECISION,
    "risk_friction" DOUBLE PRECISION,
    "psychological_edge" DOUBLE PRECISION,
    "predicted_goals" DOUBLE PRECISION,
    "predicted_btts_prob" DOUBLE PRECISION,
    "predicted_over25_prob" DOUBLE PRECISION,
    "predicted_winner" TEXT,
    "chaos_potential" DOUBLE PRECISION,
    "h2h_matches" INTEGER,
    "h2h_home_wins" INTEGER,
    "h2h_away_wins" INTEGER,
    "h2h_draws" INTEGER,
    "h2h_avg_goals" DOUBLE PRECISION,
    "friction_vector" JSONB,
    "historical_friction" JSONB,
    "matches_analyzed" INTEGER,
    "confidence_level" TEXT,
    "season" TEXT,
    "last_match_date" DATE,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "quantum_friction_matrix_v3_pkey" PRIMARY KEY ("friction_id")
);

-- CreateTable
CREATE TABLE "quantum"."quantum_strategies_v3" (
    "strategy_id" SERIAL NOT NULL,
    "team_id" INTEGER NOT NULL,
    "team_name" TEXT,
    "strategy_name" TEXT NOT NULL,
    "strategy_type" TEXT,
    "market_family" TEXT,
    "is_best_strategy" BOOLEAN,
    "strategy_rank" INTEGER,
    "total_bets" INTEGER,
    "wins" INTEGER,
    "losses" INTEGER,
    "win_rate" DOUBLE PRECISION,
    "profit" DOUBLE PRECISION,
    "total_pnl" DOUBLE PRECISION,
    "roi" DOUBLE PRECISION,
    "avg_clv" DOUBLE PRECISION,
    "unlucky_count" INTEGER,
    "bad_analysis_count" INTEGER,
    "context_filters" JSONB,
    "performance_by_context" JSONB,
    "parameters" JSONB,
    "parameters_hash" TEXT,
    "is_active" BOOLEAN,
    "priority" INTEGER,
    "source" TEXT,
    "strategy_version" TEXT,
    "season" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "quantum_strategies_v3_pkey" PRIMARY KEY ("strategy_id")
);

-- CreateTable
CREATE TABLE "quantum"."team_quantum_dna_v3" (
    "team_id" SERIAL NOT NULL,
    "team_name" TEXT NOT NULL,
    "team_name_normalized" TEXT,
    "league" TEXT,
    "tier" TEXT,
    "tier_rank" INTEGER,
    "team_intelligence_id" INTEGER,
    "current_style" TEXT,
    "style_confidence" INTEGER,
    "team_archetype" TEXT,
    "betting_identity" JSONB,
    "best_strategy" TEXT,
    "total_matches" INTEGER,
    "total_bets" INTEGER,
    "total_wins" INTEGER,
    "total_losses" INTEGER,
    "win_rate" DOUBLE PRECISION,
    "total_pnl" DOUBLE PRECISION,
    "roi" DOUBLE PRECISION,
    "avg_clv" DOUBLE PRECISION,
    "unlucky_losses" INTEGER,
    "bad_analysis_losses" INTEGER,
    "unlucky_pct" DOUBLE PRECISION,
    "market_dna" JSONB,
    "context_dna" JSONB,
    "temporal_dna" JSONB,
    "nemesis_dna" JSONB,
    "psyche_dna" JSONB,
    "roster_dna" JSONB,
    "physical_dna" JSONB,
    "luck_dna" JSONB,
    "tactical_dna" JSONB,
    "chameleon_dna" JSONB,
    "meta_dna" JSONB,
    "sentiment_dna" JSONB,
    "clutch_dna" JSONB,
    "shooting_dna" JSONB,
    "card_dna" JSONB,
    "corner_dna" JSONB,
    "form_analysis" JSONB,
    "current_season" JSONB,
    "status_2025_2026" JSONB,
    "profile_2d" JSONB,
    "signature_v3" JSONB,
    "advanced_profile_v8" JSONB,
    "friction_signatures" JSONB,
    "narrative_tactical_profile" JSONB,
    "narrative_mvp" JSONB,
    "exploit_markets" JSONB,
    "avoid_markets" JSONB,
    "optimal_scenarios" JSONB,
    "optimal_strategies" JSONB,
    "quantum_dna_legacy" JSONB,
    "narrative_fingerprint_tags" TEXT[],
    "narrative_profile" TEXT,
    "dna_fingerprint" TEXT,
    "season" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_audit_at" TIMESTAMP(6),

    CONSTRAINT "team_quantum_dna_v3_pkey" PRIMARY KEY ("team_id")
);

-- CreateIndex
CREATE INDEX "quantum_friction_matrix_v3_team_home_id_friction_score_idx" ON "quantum"."quantum_friction_matrix_v3"("team_home_id", "friction_score");

-- CreateIndex
CREATE INDEX "quantum_friction_matrix_v3_team_away_id_friction_score_idx" ON "quantum"."quantum_friction_matrix_v3"("team_away_id", "friction_score");

-- CreateIndex
CREATE INDEX "quantum_strategies_v3_strategy_name_idx" ON "quantum"."quantum_strategies_v3"("strategy_name");

-- CreateIndex
CREATE UNIQUE INDEX "quantum_strategies_v3_team_strategy_params_season_key" ON "quantum"."quantum_strategies_v3"("team_id", "strategy_name", "parameters_hash", "season");

-- CreateIndex
CREATE UNIQUE INDEX "team_quantum_dna_v3_team_name_key" ON "quantum"."team_quantum_dna_v3"("team_name");

-- CreateIndex
CREATE UNIQUE INDEX "team_quantum_dna_v3_dna_fingerprint_key" ON "quantum"."team_quantum_dna_v3"("dna_fingerprint");

-- CreateIndex
CREATE INDEX "team_quantum_dna_v3_league_idx" ON "quantum"."team_quantum_dna_v3"("league");

-- CreateIndex
CREATE INDEX "team_quantum_dna_v3_tags_idx" ON "quantum"."team_quantum_dna_v3" USING GIN ("narrative_fingerprint_tags");

-- AddForeignKey
ALTER TABLE "quantum"."quantum_friction_matrix_v3" ADD CONSTRAINT "quantum_friction_matrix_v3_team_home_id_fkey" FOREIGN KEY ("team_home_id") REFERENCES "quantum"."team_quantum_dna_v3"("team_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quantum"."quantum_friction_matrix_v3" ADD CONSTRAINT "quantum_friction_matrix_v3_team_away_id_fkey" FOREIGN KEY ("team_away_id") REFERENCES "quantum"."team_quantum_dna_v3"("team_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quantum"."quantum_strategies_v3" ADD CONSTRAINT "quantum_strategies_v3_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "quantum"."team_quantum_dna_v3"("team_id") ON DELETE CASCADE ON UPDATE CASCADE;

