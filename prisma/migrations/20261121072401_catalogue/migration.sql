-- CreateEnum
CREATE TYPE "dna_origin" AS ENUM ('COMPUTED', 'IMPORTED');

-- CreateTable
CREATE TABLE "team_dna_history" (
    "id" BIGSERIAL NOT NULL,
    "team_id" INTEGER NOT NULL,
    "origin" "dna_origin" NOT NULL,
    "division" TEXT,
    "season" TEXT,
    "as_of" TIMESTAMPTZ(3) NOT NULL,
    "inputs_hash" TEXT NOT NULL,
    "fingerprint" TEXT,
    "matches" INTEGER,
    "vectors" JSONB NOT NULL,
    "traits" JSONB NOT NULL,
    "computed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "team_dna_history_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "friction_history" (
    "id" BIGSERIAL NOT NULL,
    "team_home_id" INTEGER NOT NULL,
    "team_away_id" INTEGER NOT NULL,
    "division" TEXT NOT NULL,
    "season" TEXT NOT NULL,
    "as_of" TIMESTAMPTZ(3) NOT NULL,
    "inputs_hash" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "computed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "friction_history_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "strategy_versions" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "parameters" JSONB NOT NULL,
    "parameters_hash" TEXT NOT NULL,
    "description" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "strategy_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "legacy_migrations" (
    "id" SERIAL NOT NULL,
    "backup_suffix" TEXT NOT NULL,
    "report" JSONB NOT NULL,
    "migrated_at" TIMESTAMPTZ(3) NOT NULL,
    "rolled_back_at" TIMESTAMPTZ(3),

    CONSTRAINT "legacy_migrations_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "team_dna_history_team_id_as_of_id_idx" ON "team_dna_history"("team_id", "as_of", "id");

-- CreateIndex
CREATE UNIQUE INDEX "team_dna_history_team_id_season_as_of_inputs_hash_key" ON "team_dna_history"("team_id", "season", "as_of", "inputs_hash");

-- CreateIndex
CREATE INDEX "friction_history_team_away_id_idx" ON "friction_history"("team_away_id");

-- CreateIndex
CREATE UNIQUE INDEX "friction_history_team_home_id_team_away_id_season_as_of_inp_key" ON "friction_history"("team_home_id", "team_away_id", "season", "as_of", "inputs_hash");

-- CreateIndex
CREATE UNIQUE INDEX "strategy_versions_name_version_key" ON "strategy_versions"("name", "version");

-- CreateIndex
CREATE UNIQUE INDEX "strategy_versions_name_parameters_hash_key" ON "strategy_versions"("name", "parameters_hash");

-- CreateIndex
CREATE UNIQUE INDEX "legacy_migrations_backup_suffix_key" ON "legacy_migrations"("backup_suffix");

-- CreateIndex
CREATE INDEX "legacy_migrations_migrated_at_id_idx" ON "legacy_migrations"("migrated_at", "id");

-- AddForeignKey
ALTER TABLE "team_dna_history" ADD CONSTRAINT "team_dna_history_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "quantum"."team_quantum_dna_v3"("team_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "friction_history" ADD CONSTRAINT "friction_history_team_home_id_fkey" FOREIGN KEY ("team_home_id") REFERENCES "quantum"."team_quantum_dna_v3"("team_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "friction_history" ADD CONSTRAINT "friction_history_team_away_id_fkey" FOREIGN KEY ("team_away_id") REFERENCES "quantum"."team_quantum_dna_v3"("team_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- History is what was said at the time. A row goes only together with its team.
CREATE TRIGGER "append_only" BEFORE UPDATE OR TRUNCATE ON "public"."team_dna_history"
  FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
CREATE TRIGGER "append_only" BEFORE UPDATE OR TRUNCATE ON "public"."friction_history"
  FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "public"."strategy_versions"
  FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();

ALTER TABLE "public"."strategy_versions"
  ADD CONSTRAINT "strategy_versions_version_check" CHECK ("version" >= 1);
ALTER TABLE "public"."friction_history"
  ADD CONSTRAINT "friction_history_two_teams_check" CHECK ("team_home_id" <> "team_away_id");
