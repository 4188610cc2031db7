-- CreateTable
CREATE TABLE "strategy_history" (
    "id" BIGSERIAL NOT NULL,
    "team_id" INTEGER NOT NULL,
    "strategy_name" TEXT NOT NULL,
    "parameters_hash" TEXT,
    "origin" "dna_origin" NOT NULL,
    "division" TEXT,
    "season" TEXT,
    "as_of" TIMESTAMPTZ(3) NOT NULL,
    "inputs_hash" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "computed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "strategy_history_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "team_totals_history" (
    "id" BIGSERIAL NOT NULL,
    "team_id" INTEGER NOT NULL,
    "origin" "dna_origin" NOT NULL,
    "division" TEXT,
    "season" TEXT,
    "as_of" TIMESTAMPTZ(3) NOT NULL,
    "inputs_hash" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "computed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "team_totals_history_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "strategy_evaluations" (
    "id" UUID NOT NULL,
    "job_id" UUID,
    "division" TEXT NOT NULL,
    "season" TEXT NOT NULL,
    "as_of" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL,
    "configurations" INTEGER NOT NULL,
    "matches" INTEGER NOT NULL,
    "result" JSONB NOT NULL,
    "inputs_hash" TEXT NOT NULL,
    "computed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "strategy_evaluations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "model_fits" (
    "id" UUID NOT NULL,
    "division" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "settings" JSONB NOT NULL,
    "as_of" TIMESTAMPTZ(3) NOT NULL,
    "reference_on" DATE NOT NULL,
    "first_match_on" DATE NOT NULL,
    "last_match_on" DATE NOT NULL,
    "matches" INTEGER NOT NULL,
    "weight_sum" DOUBLE PRECISION NOT NULL,
    "log_likelihood" DOUBLE PRECISION NOT NULL,
    "parameters" JSONB NOT NULL,
    "inputs_hash" TEXT NOT NULL,
    "computed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "model_fits_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evaluations" (
    "id" UUID NOT NULL,
    "job_id" UUID,
    "version" INTEGER NOT NULL,
    "config" JSONB NOT NULL,
    "as_of" TIMESTAMPTZ(3) NOT NULL,
    "outcome" TEXT NOT NULL,
    "matches" INTEGER NOT NULL,
    "rps" DOUBLE PRECISION,
    "result" JSONB NOT NULL,
    "inputs_hash" TEXT NOT NULL,
    "computed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "evaluations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "friction_trials" (
    "id" UUID NOT NULL,
    "evaluation_id" UUID NOT NULL,
    "as_of" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL,
    "divisions" TEXT[],
    "coefficients" JSONB NOT NULL,
    "matches" INTEGER NOT NULL,
    "difference" DOUBLE PRECISION,
    "lower" DOUBLE PRECISION,
    "upper" DOUBLE PRECISION,
    "excludes_zero" BOOLEAN NOT NULL,
    "computed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "friction_trials_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "drift_reports" (
    "id" BIGSERIAL NOT NULL,
    "division" TEXT NOT NULL,
    "season" TEXT NOT NULL,
    "as_of" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "reference_matches" INTEGER NOT NULL,
    "current_matches" INTEGER NOT NULL,
    "measures" JSONB NOT NULL,
    "thresholds" JSONB NOT NULL,
    "inputs_hash" TEXT NOT NULL,
    "computed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "drift_reports_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "strategy_history_team_id_strategy_name_parameters_hash_seas_key" ON "strategy_history"("team_id", "strategy_name", "parameters_hash", "season", "as_of", "inputs_hash") NULLS NOT DISTINCT;

-- CreateIndex
CREATE UNIQUE INDEX "team_totals_history_team_id_season_as_of_inputs_hash_key" ON "team_totals_history"("team_id", "season", "as_of", "inputs_hash") NULLS NOT DISTINCT;

-- CreateIndex
CREATE INDEX "strategy_evaluations_computed_at_id_idx" ON "strategy_evaluations"("computed_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "strategy_evaluations_division_season_as_of_inputs_hash_key" ON "strategy_evaluations"("division", "season", "as_of", "inputs_hash");

-- CreateIndex
CREATE UNIQUE INDEX "model_fits_inputs_hash_key" ON "model_fits"("inputs_hash");

-- CreateIndex
CREATE INDEX "model_fits_computed_at_id_idx" ON "model_fits"("computed_at", "id");

-- CreateIndex
CREATE INDEX "model_fits_division_as_of_id_idx" ON "model_fits"("division", "as_of", "id");

-- CreateIndex
CREATE INDEX "evaluations_computed_at_id_idx" ON "evaluations"("computed_at", "id");

-- CreateIndex
CREATE INDEX "evaluations_job_id_idx" ON "evaluations"("job_id");

-- CreateIndex
CREATE INDEX "friction_trials_evaluation_id_idx" ON "friction_trials"("evaluation_id");

-- CreateIndex
CREATE INDEX "friction_trials_as_of_id_idx" ON "friction_trials"("as_of", "id");

-- CreateIndex
CREATE INDEX "drift_reports_computed_at_id_idx" ON "drift_reports"("computed_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "drift_reports_division_season_as_of_subject_inputs_hash_key" ON "drift_reports"("division", "season", "as_of", "subject", "inputs_hash");

-- AddForeignKey
ALTER TABLE "strategy_history" ADD CONSTRAINT "strategy_history_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "quantum"."team_quantum_dna_v3"("team_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_totals_history" ADD CONSTRAINT "team_totals_history_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "quantum"."team_quantum_dna_v3"("team_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "friction_trials" ADD CONSTRAINT "friction_trials_evaluation_id_fkey" FOREIGN KEY ("evaluation_id") REFERENCES "evaluations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Checks

ALTER TABLE "public"."model_fits"
  ADD CONSTRAINT "model_fits_kind_check" CHECK ("kind" IN ('POISSON', 'DIXON_COLES', 'BIVARIATE_POISSON')),
  ADD CONSTRAINT "model_fits_window_check" CHECK ("first_match_on" <= "last_match_on" AND "last_match_on" <= "reference_on"),
  ADD CONSTRAINT "model_fits_matches_check" CHECK ("matches" >= 1 AND "weight_sum" > 0);
ALTER TABLE "public"."evaluations"
  ADD CONSTRAINT "evaluations_outcome_check" CHECK ("outcome" IN ('SCORED', 'LEAK_SUSPECTED')),
  ADD CONSTRAINT "evaluations_matches_check" CHECK ("matches" >= 0);
ALTER TABLE "public"."friction_trials"
  ADD CONSTRAINT "friction_trials_interval_check" CHECK ("lower" <= "upper"),
  ADD CONSTRAINT "friction_trials_zero_check" CHECK (NOT "excludes_zero" OR "upper" < 0 OR "lower" > 0);
ALTER TABLE "public"."drift_reports"
  ADD CONSTRAINT "drift_reports_kind_check" CHECK ("kind" IN ('FEATURE', 'OUTCOME', 'CALIBRATION')),
  ADD CONSTRAINT "drift_reports_status_check" CHECK ("status" IN ('STABLE', 'WARNING', 'DRIFT', 'INSUFFICIENT')),
  ADD CONSTRAINT "drift_reports_matches_check" CHECK ("reference_matches" >= 0 AND "current_matches" >= 0);
ALTER TABLE "public"."strategy_evaluations"
  ADD CONSTRAINT "strategy_evaluations_counts_check" CHECK ("configurations" >= 1 AND "matches" >= 0);

-- What was computed is added to and never changed.

CREATE TRIGGER "append_only" BEFORE UPDATE OR TRUNCATE ON "public"."model_fits"
  FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
CREATE TRIGGER "append_only" BEFORE UPDATE OR TRUNCATE ON "public"."evaluations"
  FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
CREATE TRIGGER "append_only" BEFORE UPDATE OR TRUNCATE ON "public"."friction_trials"
  FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
CREATE TRIGGER "append_only" BEFORE UPDATE OR TRUNCATE ON "public"."drift_reports"
  FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
CREATE TRIGGER "append_only" BEFORE UPDATE OR TRUNCATE ON "public"."strategy_history"
  FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
CREATE TRIGGER "append_only" BEFORE UPDATE OR TRUNCATE ON "public"."team_totals_history"
  FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
CREATE TRIGGER "append_only" BEFORE UPDATE OR TRUNCATE ON "public"."strategy_evaluations"
  FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
