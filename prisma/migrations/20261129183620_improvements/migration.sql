-- CreateTable
CREATE TABLE "experiments" (
    "id" UUID NOT NULL,
    "improvement_id" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "strategy_name" TEXT NOT NULL,
    "design" JSONB NOT NULL,
    "control" JSONB,
    "treatment" JSONB,
    "gap" TEXT,
    "status" TEXT NOT NULL,
    "verdict" TEXT,
    "end_reason" TEXT,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "experiments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "experiment_observations" (
    "experiment_id" UUID NOT NULL,
    "match_id" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "kick_off_at" TIMESTAMPTZ(3) NOT NULL,
    "control" JSONB NOT NULL,
    "treatment" JSONB NOT NULL,
    "control_value" DOUBLE PRECISION,
    "treatment_value" DOUBLE PRECISION,
    "difference" DOUBLE PRECISION,
    "observed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "experiment_observations_pkey" PRIMARY KEY ("experiment_id","match_id")
);

-- CreateTable
CREATE TABLE "strategy_adoptions" (
    "id" SERIAL NOT NULL,
    "strategy_name" TEXT NOT NULL,
    "version_id" INTEGER NOT NULL,
    "improvement_id" INTEGER NOT NULL,
    "adopted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "strategy_adoptions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "improvement_transitions" (
    "id" BIGSERIAL NOT NULL,
    "improvement_id" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "from_status" VARCHAR(20),
    "to_status" VARCHAR(20) NOT NULL,
    "actor" TEXT,
    "reason" TEXT,
    "is_override" BOOLEAN NOT NULL DEFAULT false,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "improvement_transitions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "improvement_evidence" (
    "improvement_id" INTEGER NOT NULL,
    "analysis_id" UUID,
    "proposal_hash" TEXT NOT NULL,
    "baseline_parameters" JSONB NOT NULL,
    "proposed_parameters" JSONB NOT NULL,
    "pattern" JSONB,
    "expected_effect" JSONB,
    "llm_call_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "improvement_evidence_pkey" PRIMARY KEY ("improvement_id")
);

-- CreateTable
CREATE TABLE "strategy_analyses" (
    "id" UUID NOT NULL,
    "job_id" UUID,
    "as_of" TIMESTAMPTZ(3) NOT NULL,
    "provider" TEXT NOT NULL,
    "model" TEXT,
    "settings" JSONB NOT NULL,
    "status" TEXT NOT NULL,
    "bets" INTEGER NOT NULL DEFAULT 0,
    "tests" INTEGER NOT NULL DEFAULT 0,
    "patterns" JSONB NOT NULL DEFAULT '[]',
    "proposed" INTEGER NOT NULL DEFAULT 0,
    "error" JSONB,
    "llm_call_id" UUID,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "strategy_analyses_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "experiments_started_at_id_idx" ON "experiments"("started_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "experiments_improvement_id_number_key" ON "experiments"("improvement_id", "number");

-- CreateIndex
CREATE INDEX "experiment_observations_match_id_idx" ON "experiment_observations"("match_id");

-- CreateIndex
CREATE UNIQUE INDEX "experiment_observations_experiment_id_number_key" ON "experiment_observations"("experiment_id", "number");

-- CreateIndex
CREATE INDEX "strategy_adoptions_strategy_name_adopted_at_id_idx" ON "strategy_adoptions"("strategy_name", "adopted_at", "id");

-- CreateIndex
CREATE INDEX "strategy_adoptions_version_id_idx" ON "strategy_adoptions"("version_id");

-- CreateIndex
CREATE INDEX "strategy_adoptions_improvement_id_idx" ON "strategy_adoptions"("improvement_id");

-- CreateIndex
CREATE UNIQUE INDEX "improvement_transitions_improvement_id_number_key" ON "improvement_transitions"("improvement_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "improvement_evidence_proposal_hash_key" ON "improvement_evidence"("proposal_hash");

-- CreateIndex
CREATE INDEX "improvement_evidence_analysis_id_idx" ON "improvement_evidence"("analysis_id");

-- CreateIndex
CREATE INDEX "improvement_evidence_llm_call_id_idx" ON "improvement_evidence"("llm_call_id");

-- CreateIndex
CREATE INDEX "strategy_analyses_started_at_id_idx" ON "strategy_analyses"("started_at", "id");

-- CreateIndex
CREATE INDEX "strategy_analyses_job_id_idx" ON "strategy_analyses"("job_id");

-- CreateIndex
CREATE INDEX "strategy_analyses_llm_call_id_idx" ON "strategy_analyses"("llm_call_id");

-- CreateIndex
CREATE INDEX "strategy_improvements_created_at_id_idx" ON "strategy_improvements"("created_at", "id");

-- AddForeignKey
ALTER TABLE "experiments" ADD CONSTRAINT "experiments_improvement_id_fkey" FOREIGN KEY ("improvement_id") REFERENCES "strategy_improvements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "experiment_observations" ADD CONSTRAINT "experiment_observations_experiment_id_fkey" FOREIGN KEY ("experiment_id") REFERENCES "experiments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "experiment_observations" ADD CONSTRAINT "experiment_observations_match_id_fkey" FOREIGN KEY ("match_id") REFERENCES "matches"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "strategy_adoptions" ADD CONSTRAINT "strategy_adoptions_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "strategy_versions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "strategy_adoptions" ADD CONSTRAINT "strategy_adoptions_improvement_id_fkey" FOREIGN KEY ("improvement_id") REFERENCES "strategy_improvements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "improvement_transitions" ADD CONSTRAINT "improvement_transitions_improvement_id_fkey" FOREIGN KEY ("improvement_id") REFERENCES "strategy_improvements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "improvement_evidence" ADD CONSTRAINT "improvement_evidence_improvement_id_fkey" FOREIGN KEY ("improvement_id") REFERENCES "strategy_improvements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "improvement_evidence" ADD CONSTRAINT "improvement_evidence_analysis_id_fkey" FOREIGN KEY ("analysis_id") REFERENCES "strategy_analyses"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "improvement_evidence" ADD CONSTRAINT "improvement_evidence_llm_call_id_fkey" FOREIGN KEY ("llm_call_id") REFERENCES "llm_calls"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "strategy_analyses" ADD CONSTRAINT "strategy_analyses_job_id_fkey" FOREIGN KEY ("job_id") REFERENCES "jobs"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "strategy_analyses" ADD CONSTRAINT "strategy_analyses_llm_call_id_fkey" FOREIGN KEY ("llm_call_id") REFERENCES "llm_calls"("id") ON DELETE SET NULL ON UPDATE CASCADE;


-- What Prisma does not describe. Rows of before may say otherwise until they are changed.
ALTER TABLE "public"."strategy_improvements"
  ADD CONSTRAINT "strategy_improvements_archive_check" CHECK (
    ("status" = 'archived') = ("archived_at" IS NOT NULL) AND ("archived_at" IS NULL) = ("archived_reason" IS NULL)
  ) NOT VALID,
  ADD CONSTRAINT "strategy_improvements_flags_check" CHECK (
    "improvement_applied" = ("status" = 'applied') AND "ab_test_active" = ("status" = 'active')
  ) NOT VALID;

ALTER TABLE "public"."improvement_transitions"
  ADD CONSTRAINT "improvement_transitions_number_check" CHECK ("number" >= 1),
  ADD CONSTRAINT "improvement_transitions_status_check" CHECK (
    "to_status" IN ('proposed', 'active', 'applied', 'archived')
    AND ("from_status" IS NULL OR "from_status" IN ('proposed', 'active', 'applied', 'archived'))
  );
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "public"."improvement_transitions"
  FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "public"."improvement_evidence"
  FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "public"."strategy_adoptions"
  FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "public"."experiment_observations"
  FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();

-- What was set down of an experiment stays as it is, and so does one that has ended.
CREATE FUNCTION "public"."refuse_other_experiment"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status <> 'RUNNING' THEN
    RAISE EXCEPTION 'experiment % has ended as %: % refused', OLD.id, OLD.status, TG_OP;
  END IF;
  IF (NEW.id, NEW.improvement_id, NEW.number, NEW.strategy_name, NEW.design, NEW.control, NEW.treatment, NEW.gap, NEW.started_at)
    IS DISTINCT FROM
    (OLD.id, OLD.improvement_id, OLD.number, OLD.strategy_name, OLD.design, OLD.control, OLD.treatment, OLD.gap, OLD.started_at)
  THEN
    RAISE EXCEPTION 'experiment % was set down before its first observation: % refused', OLD.id, TG_OP;
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "set_down" BEFORE UPDATE ON "public"."experiments"
  FOR EACH ROW EXECUTE FUNCTION "public"."refuse_other_experiment"();
CREATE TRIGGER "append_only" BEFORE DELETE OR TRUNCATE ON "public"."experiments"
  FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();

-- An improvement is tested by one experiment at a time.
CREATE UNIQUE INDEX "experiments_one_running" ON "public"."experiments" ("improvement_id") WHERE "status" = 'RUNNING';
ALTER TABLE "public"."experiments"
  ADD CONSTRAINT "experiments_number_check" CHECK ("number" >= 1),
  ADD CONSTRAINT "experiments_status_check" CHECK (
    "status" IN ('RUNNING', 'CONCLUDED', 'STOPPED') AND ("status" = 'RUNNING') = ("ended_at" IS NULL)
  ),
  ADD CONSTRAINT "experiments_verdict_check" CHECK (
    ("status" = 'CONCLUDED') = ("verdict" IS NOT NULL)
    AND ("verdict" IS NULL OR "verdict" IN ('FAVOURS_PROPOSAL', 'FAVOURS_BASELINE', 'INCONCLUSIVE'))
  ),
  ADD CONSTRAINT "experiments_arms_check" CHECK (
    ("control" IS NULL) = ("treatment" IS NULL) AND ("control" IS NULL) = ("gap" IS NOT NULL)
  );
ALTER TABLE "public"."experiment_observations"
  ADD CONSTRAINT "experiment_observations_number_check" CHECK ("number" >= 1),
  ADD CONSTRAINT "experiment_observations_difference_check" CHECK (
    ("difference" IS NULL) = ("control_value" IS NULL OR "treatment_value" IS NULL)
  );

ALTER TABLE "public"."strategy_analyses"
  ADD CONSTRAINT "strategy_analyses_status_check" CHECK (
    "status" IN ('RUNNING', 'COMPLETED', 'REFUSED', 'FAILED') AND ("status" = 'RUNNING') = ("finished_at" IS NULL)
    AND ("error" IS NOT NULL) = ("status" IN ('REFUSED', 'FAILED'))
  ),
  ADD CONSTRAINT "strategy_analyses_provider_check" CHECK (
    "provider" IN ('EMBEDDED', 'OPENAI', 'ANTHROPIC') AND ("provider" = 'EMBEDDED') = ("model" IS NULL)
  ),
  ADD CONSTRAINT "strategy_analyses_counts_check" CHECK ("bets" >= 0 AND "tests" >= 0 AND "proposed" >= 0);
