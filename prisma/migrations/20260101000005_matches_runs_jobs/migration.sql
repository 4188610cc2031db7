-- CreateEnum
CREATE TYPE "job_state" AS ENUM ('QUEUED', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "odds_market" AS ENUM ('MATCH_RESULT', 'OVER_UNDER', 'ASIAN_HANDICAP');

-- CreateEnum
CREATE TYPE "odds_stage" AS ENUM ('PRE_MATCH', 'CLOSING');

-- CreateEnum
CREATE TYPE "revision_kind" AS ENUM ('CORRECTED', 'SUPERSEDED');

-- CreateEnum
CREATE TYPE "import_kind" AS ENUM ('SEASON', 'FIXTURES');

-- CreateEnum
CREATE TYPE "execution_mode" AS ENUM ('BACKTEST', 'PAPER', 'SHADOW', 'LIVE');

-- CreateEnum
CREATE TYPE "processing_status" AS ENUM ('PENDING', 'RUNNING', 'COMPLETED', 'SKIPPED', 'FAILED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "data_freshness" AS ENUM ('FRESH', 'STALE', 'EXPIRED', 'MISSING');

-- CreateTable
CREATE TABLE "jobs" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "state" "job_state" NOT NULL DEFAULT 'QUEUED',
    "progress" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "progress_message" TEXT,
    "input" JSONB NOT NULL,
    "result" JSONB,
    "error" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),
    "cancel_requested_at" TIMESTAMPTZ(3),

    CONSTRAINT "jobs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_keys" (
    "operation" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "input_hash" TEXT NOT NULL,
    "result" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY ("operation","key")
);

-- CreateTable
CREATE TABLE "matches" (
    "id" SERIAL NOT NULL,
    "division" TEXT NOT NULL,
    "season" TEXT NOT NULL,
    "home_team_id" INTEGER NOT NULL,
    "away_team_id" INTEGER NOT NULL,
    "played_on" DATE NOT NULL,
    "kick_off_at" TIMESTAMPTZ(3) NOT NULL,
    "has_kick_off_time" BOOLEAN NOT NULL,
    "known_at" TIMESTAMPTZ(3) NOT NULL,
    "schedule_known_at" TIMESTAMPTZ(3) NOT NULL,
    "result_known_at" TIMESTAMPTZ(3),
    "home_goals" SMALLINT,
    "away_goals" SMALLINT,
    "half_time_home_goals" SMALLINT,
    "half_time_away_goals" SMALLINT,
    "referee" TEXT,
    "home_shots" SMALLINT,
    "away_shots" SMALLINT,
    "home_shots_on_target" SMALLINT,
    "away_shots_on_target" SMALLINT,
    "home_fouls" SMALLINT,
    "away_fouls" SMALLINT,
    "home_corners" SMALLINT,
    "away_corners" SMALLINT,
    "home_yellow_cards" SMALLINT,
    "away_yellow_cards" SMALLINT,
    "home_red_cards" SMALLINT,
    "away_red_cards" SMALLINT,
    "import_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "matches_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "match_revisions" (
    "id" SERIAL NOT NULL,
    "match_id" INTEGER NOT NULL,
    "earlier" JSONB NOT NULL,
    "replaced_at" TIMESTAMPTZ(3) NOT NULL,
    "replaced_by_import_id" INTEGER NOT NULL,

    CONSTRAINT "match_revisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "match_schedule_revisions" (
    "id" SERIAL NOT NULL,
    "match_id" INTEGER NOT NULL,
    "kind" "revision_kind" NOT NULL,
    "played_on" DATE NOT NULL,
    "kick_off_at" TIMESTAMPTZ(3) NOT NULL,
    "has_kick_off_time" BOOLEAN NOT NULL,
    "known_at" TIMESTAMPTZ(3) NOT NULL,
    "import_id" INTEGER NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "match_schedule_revisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "odds_quotes" (
    "id" BIGSERIAL NOT NULL,
    "match_id" INTEGER NOT NULL,
    "market" "odds_market" NOT NULL,
    "stage" "odds_stage" NOT NULL,
    "book" TEXT NOT NULL,
    "line" DECIMAL(4,2),
    "first_price" DECIMAL(9,3) NOT NULL,
    "draw_price" DECIMAL(9,3),
    "second_price" DECIMAL(9,3) NOT NULL,
    "known_at" TIMESTAMPTZ(3) NOT NULL,
    "import_id" INTEGER NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "odds_quotes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "odds_quote_revisions" (
    "id" BIGSERIAL NOT NULL,
    "quote_id" BIGINT NOT NULL,
    "kind" "revision_kind" NOT NULL,
    "line" DECIMAL(4,2),
    "first_price" DECIMAL(9,3) NOT NULL,
    "draw_price" DECIMAL(9,3),
    "second_price" DECIMAL(9,3) NOT NULL,
    "known_at" TIMESTAMPTZ(3) NOT NULL,
    "import_id" INTEGER NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "replaced_at" TIMESTAMPTZ(3) NOT NULL,
    "replaced_by_import_id" INTEGER NOT NULL,

    CONSTRAINT "odds_quote_revisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "match_imports" (
    "id" SERIAL NOT NULL,
    "file_name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "kind" "import_kind" NOT NULL,
    "source" TEXT NOT NULL,
    "known_at" TIMESTAMPTZ(3),
    "report" JSONB NOT NULL,
    "imported_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "match_imports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pipeline_runs" (
    "id" UUID NOT NULL,
    "mode" "execution_mode" NOT NULL,
    "as_of" TIMESTAMPTZ(3) NOT NULL,
    "leagues" TEXT[],
    "config" JSONB NOT NULL,
    "status" "processing_status" NOT NULL DEFAULT 'PENDING',
    "job_id" UUID,
    "matches_considered" INTEGER NOT NULL DEFAULT 0,
    "matches_skipped" INTEGER NOT NULL DEFAULT 0,
    "picks_kept" INTEGER NOT NULL DEFAULT 0,
    "error" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "pipeline_runs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "picks" (
    "id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "match_id" INTEGER NOT NULL,
    "audit_entry_id" UUID NOT NULL,
    "strategy_name" TEXT NOT NULL,
    "market" "odds_market" NOT NULL,
    "selection" TEXT NOT NULL,
    "line" DECIMAL(4,2),
    "book" TEXT NOT NULL,
    "price" DECIMAL(9,3) NOT NULL,
    "net_price" DECIMAL(10,4) NOT NULL,
    "probability" DOUBLE PRECISION NOT NULL,
    "fair_probability" DOUBLE PRECISION,
    "edge" DOUBLE PRECISION NOT NULL,
    "probability_edge" DOUBLE PRECISION,
    "kelly_fraction" DOUBLE PRECISION NOT NULL,
    "stake_units" DECIMAL(9,4) NOT NULL,
    "data_freshness" "data_freshness" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "picks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pick_audit_trail" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "run_id" UUID,
    "match_id" INTEGER,
    "outcome" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "pick_audit_trail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quantum"."team_aliases" (
    "source" TEXT NOT NULL,
    "alias" TEXT NOT NULL,
    "team_id" INTEGER NOT NULL,

    CONSTRAINT "team_aliases_pkey" PRIMARY KEY ("source","alias")
);

-- CreateIndex
CREATE INDEX "jobs_created_at_id_idx" ON "jobs"("created_at", "id");

-- CreateIndex
CREATE INDEX "matches_kick_off_at_id_idx" ON "matches"("kick_off_at", "id");

-- CreateIndex
CREATE INDEX "matches_division_kick_off_at_idx" ON "matches"("division", "kick_off_at");

-- CreateIndex
CREATE INDEX "matches_home_team_id_kick_off_at_idx" ON "matches"("home_team_id", "kick_off_at");

-- CreateIndex
CREATE INDEX "matches_away_team_id_kick_off_at_idx" ON "matches"("away_team_id", "kick_off_at");

-- CreateIndex
CREATE UNIQUE INDEX "matches_division_season_home_team_id_away_team_id_played_on_key" ON "matches"("division", "season", "home_team_id", "away_team_id", "played_on");

-- CreateIndex
CREATE INDEX "match_revisions_match_id_idx" ON "match_revisions"("match_id");

-- CreateIndex
CREATE INDEX "match_schedule_revisions_match_id_known_at_idx" ON "match_schedule_revisions"("match_id", "known_at");

-- CreateIndex
CREATE UNIQUE INDEX "odds_quotes_match_id_stage_market_book_line_key" ON "odds_quotes"("match_id", "stage", "market", "book", "line") NULLS NOT DISTINCT;

-- CreateIndex
CREATE INDEX "odds_quote_revisions_quote_id_known_at_idx" ON "odds_quote_revisions"("quote_id", "known_at");

-- CreateIndex
CREATE INDEX "match_imports_imported_at_id_idx" ON "match_imports"("imported_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "pipeline_runs_job_id_key" ON "pipeline_runs"("job_id");

-- CreateIndex
CREATE INDEX "pipeline_runs_created_at_id_idx" ON "pipeline_runs"("created_at", "id");

-- CreateIndex
CREATE INDEX "picks_run_id_idx" ON "picks"("run_id");

-- CreateIndex
CREATE INDEX "picks_match_id_idx" ON "picks"("match_id");

-- CreateIndex
CREATE INDEX "picks_audit_entry_id_idx" ON "picks"("audit_entry_id");

-- CreateIndex
CREATE INDEX "picks_created_at_id_idx" ON "picks"("created_at", "id");

-- CreateIndex
CREATE INDEX "pick_audit_trail_match_id_idx" ON "pick_audit_trail"("match_id");

-- CreateIndex
CREATE INDEX "pick_audit_trail_recorded_at_id_idx" ON "pick_audit_trail"("recorded_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "pick_audit_trail_run_id_match_id_key" ON "pick_audit_trail"("run_id", "match_id");

-- CreateIndex
CREATE INDEX "team_aliases_team_id_idx" ON "quantum"."team_aliases"("team_id");

-- AddForeignKey
ALTER TABLE "matches" ADD CONSTRAINT "matches_home_team_id_fkey" FOREIGN KEY ("home_team_id") REFERENCES "quantum"."team_quantum_dna_v3"("team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "matches" ADD CONSTRAINT "matches_away_team_id_fkey" FOREIGN KEY ("away_team_id") REFERENCES "quantum"."team_quantum_dna_v3"("team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "matches" ADD CONSTRAINT "matches_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "match_imports"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match_revisions" ADD CONSTRAINT "match_revisions_match_id_fkey" FOREIGN KEY ("match_id") REFERENCES "matches"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match_schedule_revisions" ADD CONSTRAINT "match_schedule_revisions_match_id_fkey" FOREIGN KEY ("match_id") REFERENCES "matches"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "odds_quotes" ADD CONSTRAINT "odds_quotes_match_id_fkey" FOREIGN KEY ("match_id") REFERENCES "matches"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "odds_quote_revisions" ADD CONSTRAINT "odds_quote_revisions_quote_id_fkey" FOREIGN KEY ("quote_id") REFERENCES "odds_quotes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pipeline_runs" ADD CONSTRAINT "pipeline_runs_job_id_fkey" FOREIGN KEY ("job_id") REFERENCES "jobs"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "picks" ADD CONSTRAINT "picks_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "pipeline_runs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "picks" ADD CONSTRAINT "picks_match_id_fkey" FOREIGN KEY ("match_id") REFERENCES "matches"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "picks" ADD CONSTRAINT "picks_audit_entry_id_fkey" FOREIGN KEY ("audit_entry_id") REFERENCES "pick_audit_trail"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pick_audit_trail" ADD CONSTRAINT "pick_audit_trail_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "pipeline_runs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pick_audit_trail" ADD CONSTRAINT "pick_audit_trail_match_id_fkey" FOREIGN KEY ("match_id") REFERENCES "matches"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quantum"."team_aliases" ADD CONSTRAINT "team_aliases_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "quantum"."team_quantum_dna_v3"("team_id") ON DELETE CASCADE ON UPDATE CASCADE;


-- What Prisma does not describe: the shapes a row may have, and that the audit trail only grows.

ALTER TABLE "public"."matches"
  ADD CONSTRAINT "matches_two_teams_check" CHECK ("home_team_id" <> "away_team_id"),
  ADD CONSTRAINT "matches_result_check" CHECK (
    num_nonnulls("home_goals", "away_goals", "result_known_at") IN (0, 3)
    AND "home_goals" >= 0 AND "away_goals" >= 0
  );

ALTER TABLE "public"."odds_quotes"
  ADD CONSTRAINT "odds_quotes_prices_check" CHECK ("first_price" > 1 AND "second_price" > 1 AND "draw_price" > 1),
  ADD CONSTRAINT "odds_quotes_shape_check" CHECK (
    CASE "market"
      WHEN 'MATCH_RESULT' THEN "draw_price" IS NOT NULL AND "line" IS NULL
      ELSE "draw_price" IS NULL AND "line" IS NOT NULL
    END
  );

ALTER TABLE "public"."picks"
  ADD CONSTRAINT "picks_stake_check" CHECK ("stake_units" > 0),
  ADD CONSTRAINT "picks_probability_check" CHECK ("probability" BETWEEN 0 AND 1);

ALTER TABLE "public"."jobs"
  ADD CONSTRAINT "jobs_progress_check" CHECK ("progress" BETWEEN 0 AND 1);

CREATE FUNCTION "public"."refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP;
END
$$;

CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "public"."pick_audit_trail"
  FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
