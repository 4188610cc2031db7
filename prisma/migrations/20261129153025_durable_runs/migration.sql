-- CreateEnum
CREATE TYPE "alert_severity" AS ENUM ('INFO', 'WARNING', 'CRITICAL');

-- CreateEnum
CREATE TYPE "pick_outcome" AS ENUM ('WON', 'HALF_WON', 'PUSH', 'HALF_LOST', 'LOST', 'VOID');

-- DropIndex
DROP INDEX "pick_audit_trail_run_id_match_id_key";

-- AlterTable
ALTER TABLE "jobs" ADD COLUMN     "attempt" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "worker" TEXT;

-- AlterTable
-- Rows that are there are chained below, and their columns held to NOT NULL after that.
ALTER TABLE "pick_audit_trail" ADD COLUMN     "hash" TEXT,
ADD COLUMN     "kick_off_at" TIMESTAMPTZ(3),
ADD COLUMN     "pick_id" UUID,
ADD COLUMN     "previous_hash" TEXT,
ADD COLUMN     "sealed_at" TIMESTAMPTZ(6),
ADD COLUMN     "sequence" BIGINT,
ADD COLUMN     "step" INTEGER,
ADD COLUMN     "subject" TEXT;

-- AlterTable
ALTER TABLE "picks" ADD COLUMN     "as_of" TIMESTAMPTZ(3),
ADD COLUMN     "is_counted" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "kick_off_at" TIMESTAMPTZ(3),
ADD COLUMN     "outcome" "pick_outcome",
ADD COLUMN     "profit_units" DECIMAL(12,6),
ADD COLUMN     "settled_at" TIMESTAMPTZ(3),
ADD COLUMN     "settlement_number" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "step" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "turnover_units" DECIMAL(9,4);

-- AlterTable
ALTER TABLE "pipeline_runs" ADD COLUMN     "fence" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "from_on" DATE,
ADD COLUMN     "schedule_id" UUID,
ADD COLUMN     "schedule_tick" TEXT,
ADD COLUMN     "steps" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "steps_done" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "to_on" DATE;

-- CreateTable
CREATE TABLE "cost_tracking" (
    "id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "run_id" UUID,
    "job_id" UUID,
    "provider" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "reserved_micro_usd" BIGINT NOT NULL,
    "cost_micro_usd" BIGINT,
    "input_tokens" INTEGER,
    "output_tokens" INTEGER,
    "input_micro_usd_per_million" BIGINT NOT NULL,
    "output_micro_usd_per_million" BIGINT NOT NULL,
    "reserved_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3),

    CONSTRAINT "cost_tracking_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "llm_calls" (
    "id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "run_id" UUID,
    "match_id" INTEGER,
    "cost_id" UUID,
    "prompt" TEXT NOT NULL,
    "raw_answer" TEXT,
    "outcome" TEXT NOT NULL,
    "error" JSONB,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "llm_calls_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "job_steps" (
    "job_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "status" "processing_status" NOT NULL DEFAULT 'PENDING',
    "result" JSONB,
    "error" JSONB,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "job_steps_pkey" PRIMARY KEY ("job_id","name")
);

-- CreateTable
CREATE TABLE "alerts" (
    "id" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "severity" "alert_severity" NOT NULL,
    "subject" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "details" JSONB NOT NULL,
    "occurrences" INTEGER NOT NULL DEFAULT 1,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "acknowledged_at" TIMESTAMPTZ(3),
    "acknowledged_by" TEXT,
    "note" TEXT,

    CONSTRAINT "alerts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source_breakers" (
    "source" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "last_error" TEXT,
    "process" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "retry_at" TIMESTAMPTZ(3),

    CONSTRAINT "source_breakers_pkey" PRIMARY KEY ("source")
);

-- CreateTable
CREATE TABLE "result_sources" (
    "location" TEXT NOT NULL,
    "etag" TEXT,
    "last_modified" TEXT,
    "sha256" TEXT,
    "status" TEXT NOT NULL,
    "error" TEXT,
    "fetched_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3),

    CONSTRAINT "result_sources_pkey" PRIMARY KEY ("location")
);

-- CreateTable
CREATE TABLE "processing_checkpoints" (
    "id" BIGSERIAL NOT NULL,
    "run_id" UUID NOT NULL,
    "step" INTEGER NOT NULL,
    "as_of" TIMESTAMPTZ(3) NOT NULL,
    "node" TEXT NOT NULL,
    "match_id" INTEGER,
    "attempt" INTEGER NOT NULL,
    "status" "processing_status" NOT NULL,
    "fence" INTEGER NOT NULL,
    "input_hash" TEXT,
    "output" JSONB,
    "error" JSONB,
    "superseded_at" TIMESTAMPTZ(3),
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "processing_checkpoints_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "run_events" (
    "id" BIGINT NOT NULL,
    "run_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "run_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pipeline_schedules" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "cron" TEXT NOT NULL,
    "mode" "execution_mode" NOT NULL,
    "leagues" TEXT[],
    "strategies" TEXT[],
    "config" JSONB NOT NULL,
    "is_enabled" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "pipeline_schedules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pick_settlements" (
    "id" UUID NOT NULL,
    "pick_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "outcome" "pick_outcome" NOT NULL,
    "home_goals" SMALLINT,
    "away_goals" SMALLINT,
    "reason" TEXT,
    "profit_units" DECIMAL(12,6) NOT NULL,
    "turnover_units" DECIMAL(9,4) NOT NULL,
    "closing" JSONB NOT NULL,
    "audit_entry_id" UUID NOT NULL,
    "settled_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "pick_settlements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pick_closing_values" (
    "pick_id" UUID NOT NULL,
    "benchmark" TEXT NOT NULL,
    "raw_clv" DOUBLE PRECISION,
    "fair_clv" DOUBLE PRECISION,
    "is_repriced" BOOLEAN NOT NULL,
    "gap" TEXT,

    CONSTRAINT "pick_closing_values_pkey" PRIMARY KEY ("pick_id","benchmark")
);

-- CreateTable
CREATE TABLE "ml_training_dataset" (
    "pick_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "match_id" INTEGER NOT NULL,
    "as_of" TIMESTAMPTZ(3) NOT NULL,
    "features_version" INTEGER NOT NULL,
    "features" JSONB NOT NULL,
    "label" TEXT NOT NULL,
    "profit_per_unit" DOUBLE PRECISION NOT NULL,
    "settlement_number" INTEGER NOT NULL,
    "labelled_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ml_training_dataset_pkey" PRIMARY KEY ("pick_id")
);

-- CreateTable
CREATE TABLE "audit_chain_head" (
    "id" SMALLINT NOT NULL,
    "sequence" BIGINT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_chain_head_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "cost_tracking_reserved_at_id_idx" ON "cost_tracking"("reserved_at", "id");

-- CreateIndex
CREATE INDEX "cost_tracking_run_id_idx" ON "cost_tracking"("run_id");

-- CreateIndex
CREATE INDEX "llm_calls_run_id_idx" ON "llm_calls"("run_id");

-- CreateIndex
CREATE INDEX "llm_calls_cost_id_idx" ON "llm_calls"("cost_id");

-- CreateIndex
CREATE INDEX "llm_calls_started_at_id_idx" ON "llm_calls"("started_at", "id");

-- CreateIndex
CREATE INDEX "alerts_opened_at_id_idx" ON "alerts"("opened_at", "id");

-- CreateIndex
CREATE INDEX "processing_checkpoints_run_id_step_id_idx" ON "processing_checkpoints"("run_id", "step", "id");

-- CreateIndex
CREATE INDEX "processing_checkpoints_match_id_idx" ON "processing_checkpoints"("match_id");

-- CreateIndex
CREATE INDEX "run_events_run_id_id_idx" ON "run_events"("run_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "pipeline_schedules_name_key" ON "pipeline_schedules"("name");

-- CreateIndex
CREATE INDEX "pick_settlements_audit_entry_id_idx" ON "pick_settlements"("audit_entry_id");

-- CreateIndex
CREATE UNIQUE INDEX "pick_settlements_pick_id_number_key" ON "pick_settlements"("pick_id", "number");

-- CreateIndex
CREATE INDEX "ml_training_dataset_as_of_pick_id_idx" ON "ml_training_dataset"("as_of", "pick_id");

-- CreateIndex
CREATE INDEX "ml_training_dataset_run_id_idx" ON "ml_training_dataset"("run_id");

-- CreateIndex
CREATE UNIQUE INDEX "pick_audit_trail_sequence_key" ON "pick_audit_trail"("sequence");

-- CreateIndex
CREATE INDEX "pick_audit_trail_pick_id_idx" ON "pick_audit_trail"("pick_id");

-- CreateIndex
CREATE UNIQUE INDEX "pipeline_runs_schedule_tick_key" ON "pipeline_runs"("schedule_tick");

-- CreateIndex
CREATE INDEX "pipeline_runs_schedule_id_idx" ON "pipeline_runs"("schedule_id");

-- AddForeignKey
ALTER TABLE "cost_tracking" ADD CONSTRAINT "cost_tracking_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "pipeline_runs"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "llm_calls" ADD CONSTRAINT "llm_calls_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "pipeline_runs"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "llm_calls" ADD CONSTRAINT "llm_calls_cost_id_fkey" FOREIGN KEY ("cost_id") REFERENCES "cost_tracking"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job_steps" ADD CONSTRAINT "job_steps_job_id_fkey" FOREIGN KEY ("job_id") REFERENCES "jobs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pipeline_runs" ADD CONSTRAINT "pipeline_runs_schedule_id_fkey" FOREIGN KEY ("schedule_id") REFERENCES "pipeline_schedules"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "processing_checkpoints" ADD CONSTRAINT "processing_checkpoints_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "pipeline_runs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "processing_checkpoints" ADD CONSTRAINT "processing_checkpoints_match_id_fkey" FOREIGN KEY ("match_id") REFERENCES "matches"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "run_events" ADD CONSTRAINT "run_events_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "pipeline_runs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pick_settlements" ADD CONSTRAINT "pick_settlements_pick_id_fkey" FOREIGN KEY ("pick_id") REFERENCES "picks"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pick_settlements" ADD CONSTRAINT "pick_settlements_audit_entry_id_fkey" FOREIGN KEY ("audit_entry_id") REFERENCES "pick_audit_trail"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pick_closing_values" ADD CONSTRAINT "pick_closing_values_pick_id_fkey" FOREIGN KEY ("pick_id") REFERENCES "picks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ml_training_dataset" ADD CONSTRAINT "ml_training_dataset_pick_id_fkey" FOREIGN KEY ("pick_id") REFERENCES "picks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pick_audit_trail" ADD CONSTRAINT "pick_audit_trail_pick_id_fkey" FOREIGN KEY ("pick_id") REFERENCES "picks"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What Prisma does not describe.

UPDATE "picks" p SET "as_of" = r."as_of", "kick_off_at" = m."kick_off_at", "is_counted" = r."mode" <> 'SHADOW'
  FROM "pipeline_runs" r, "matches" m WHERE r."id" = p."run_id" AND m."id" = p."match_id";
ALTER TABLE "picks" ALTER COLUMN "as_of" SET NOT NULL, ALTER COLUMN "kick_off_at" SET NOT NULL;
UPDATE "pipeline_runs" SET "steps_done" = 1 WHERE "status" = 'COMPLETED';

-- The audit chain. An entry's hash covers the hash before it and every column, each on a line of its own; the payload, which alone may
-- hold a line break, comes last. Times are in UTC with microseconds, what is null is a hyphen.
CREATE FUNCTION "public"."audit_entry_hash"("entry" "public"."pick_audit_trail") RETURNS text LANGUAGE sql STABLE AS $$
  SELECT encode(sha256(convert_to(concat_ws(E'\n',
    entry.previous_hash, entry.sequence, entry.id, entry.kind, coalesce(entry.run_id::text, '-'),
    coalesce(entry.step::text, '-'), coalesce(entry.match_id::text, '-'), coalesce(entry.pick_id::text, '-'),
    coalesce(entry.subject, '-'), entry.outcome,
    coalesce(to_char(entry.kick_off_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), '-'),
    to_char(entry.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    to_char(entry.sealed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    entry.payload::text), 'UTF8')), 'hex')
$$;

INSERT INTO "audit_chain_head" VALUES (1, 0, repeat('0', 64));

-- Entries of before were not sealed when they were recorded: they are now.
ALTER TABLE "pick_audit_trail" DISABLE TRIGGER "append_only";
DO $$
DECLARE
  row "public"."pick_audit_trail";
  head "public"."audit_chain_head";
BEGIN
  SELECT * INTO head FROM "public"."audit_chain_head";
  FOR row IN SELECT * FROM "public"."pick_audit_trail" ORDER BY "recorded_at", "id" LOOP
    row.sequence := head.sequence + 1;
    row.previous_hash := head.hash;
    row.sealed_at := clock_timestamp();
    row.step := CASE WHEN row.run_id IS NULL THEN NULL ELSE 0 END;
    row.kick_off_at := (row.payload -> 'fixture' ->> 'kickOffAt')::timestamptz;
    row.hash := "public"."audit_entry_hash"(row);
    UPDATE "public"."pick_audit_trail" SET "sequence" = row.sequence, "previous_hash" = row.previous_hash,
      "sealed_at" = row.sealed_at, "step" = row.step, "kick_off_at" = row.kick_off_at, "hash" = row.hash
      WHERE "id" = row.id;
    head.sequence := row.sequence;
    head.hash := row.hash;
  END LOOP;
  UPDATE "public"."audit_chain_head" SET "sequence" = head.sequence, "hash" = head.hash;
END
$$;
ALTER TABLE "pick_audit_trail" ENABLE TRIGGER "append_only";
ALTER TABLE "pick_audit_trail"
  ALTER COLUMN "sequence" SET NOT NULL, ALTER COLUMN "previous_hash" SET NOT NULL,
  ALTER COLUMN "sealed_at" SET NOT NULL, ALTER COLUMN "hash" SET NOT NULL,
  ADD CONSTRAINT "pick_audit_trail_lines_check" CHECK (
    "kind" ~ '^[A-Z_]+$' AND "outcome" ~ '^[A-Z_]+$' AND position(E'\n' in coalesce("subject", '')) = 0
  );
ALTER TABLE "audit_chain_head" ADD CONSTRAINT "audit_chain_head_one_row_check" CHECK ("id" = 1);

-- The only way into the trail, to be called as the last statement but one of events before the commit: from here to the commit, others
-- who decide wait. The entries are those of one transaction, in their order.
CREATE FUNCTION "public"."append_audit_entries"("entries" jsonb) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  head "public"."audit_chain_head";
  last "public"."pick_audit_trail";
  row "public"."pick_audit_trail";
  item jsonb;
BEGIN
  SELECT * INTO head FROM "public"."audit_chain_head" WHERE "id" = 1 FOR UPDATE;
  SELECT * INTO last FROM "public"."pick_audit_trail" ORDER BY "sequence" DESC LIMIT 1;
  IF head.sequence IS DISTINCT FROM coalesce(last.sequence, 0)
    OR head.hash IS DISTINCT FROM coalesce(last.hash, repeat('0', 64)) THEN
    RAISE EXCEPTION 'the audit chain is broken: its head says entry %, the newest entry is %',
      coalesce(head.sequence::text, 'none'), coalesce(last.sequence::text, 'none') USING ERRCODE = 'QS001';
  END IF;
  FOR item IN SELECT value FROM jsonb_array_elements(entries) WITH ORDINALITY ORDER BY ordinality LOOP
    row := NULL;
    row.id := (item ->> 'id')::uuid;
    row.sequence := head.sequence + 1;
    row.kind := item ->> 'kind';
    row.run_id := (item ->> 'runId')::uuid;
    row.step := (item ->> 'step')::integer;
    row.match_id := (item ->> 'matchId')::integer;
    row.pick_id := (item ->> 'pickId')::uuid;
    row.subject := item ->> 'subject';
    row.outcome := item ->> 'outcome';
    row.kick_off_at := (item ->> 'kickOffAt')::timestamptz(3);
    row.payload := item -> 'payload';
    row.recorded_at := (item ->> 'recordedAt')::timestamptz(3);
    row.sealed_at := clock_timestamp();
    row.previous_hash := head.hash;
    row.hash := "public"."audit_entry_hash"(row);
    INSERT INTO "public"."pick_audit_trail" SELECT row.*;
    head.sequence := row.sequence;
    head.hash := row.hash;
  END LOOP;
  UPDATE "public"."audit_chain_head" SET "sequence" = head.sequence, "hash" = head.hash WHERE "id" = 1;
  RETURN head.sequence;
END
$$;

CREATE UNIQUE INDEX "pick_audit_trail_one_decision_a_match" ON "pick_audit_trail" ("run_id", "step", "match_id")
  WHERE "kind" = 'MATCH_DECISION';
-- Picks are stored before their entry, which is appended last.
ALTER TABLE "picks" ALTER CONSTRAINT "picks_audit_entry_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "pick_settlements" ALTER CONSTRAINT "pick_settlements_audit_entry_id_fkey" DEFERRABLE INITIALLY DEFERRED;
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "public"."pick_settlements"
  FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();

CREATE UNIQUE INDEX "picks_once_a_run" ON "picks"
  ("run_id", "step", "match_id", "strategy_name", "market", "selection", coalesce("line", -1000));
CREATE INDEX "picks_open" ON "picks" ("match_id") WHERE "outcome" IS NULL;
ALTER TABLE "picks" ADD CONSTRAINT "picks_settlement_check" CHECK (
  num_nonnulls("outcome", "profit_units", "turnover_units", "settled_at") IN (0, 4)
  AND ("outcome" IS NULL) = ("settlement_number" = 0)
);

-- No node is done twice, and no try of a node has two rows.
CREATE UNIQUE INDEX "processing_checkpoints_done_once" ON "processing_checkpoints"
  ("run_id", "step", "node", coalesce("match_id", 0)) WHERE "status" = 'COMPLETED' AND "superseded_at" IS NULL;
CREATE UNIQUE INDEX "processing_checkpoints_attempts" ON "processing_checkpoints"
  ("run_id", "step", "node", coalesce("match_id", 0), "attempt");

-- Numbers of events are taken under a lock that lasts to the commit, so that they become visible in their order.
CREATE SEQUENCE "public"."run_event_numbers" AS bigint;
CREATE FUNCTION "public"."append_run_event"("run" uuid, "kind" text, "payload" jsonb, "at" timestamptz)
RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  number bigint;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('quantum-sovereign:run-events'));
  number := nextval('"public"."run_event_numbers"');
  INSERT INTO "public"."run_events" ("id", "run_id", "kind", "payload", "at") VALUES (number, run, kind, payload, at);
  PERFORM pg_notify('quantum_sovereign_run_events', number::text);
  RETURN number;
END
$$;

CREATE UNIQUE INDEX "alerts_one_open" ON "alerts" ("rule", "subject") WHERE "closed_at" IS NULL;

ALTER TABLE "cost_tracking" ADD CONSTRAINT "cost_tracking_state_check" CHECK ("state" IN ('RESERVED', 'RECORDED', 'RELEASED'));
ALTER TABLE "llm_calls" ADD CONSTRAINT "llm_calls_outcome_check" CHECK ("outcome" IN ('PENDING', 'ACCEPTED', 'REFUSED', 'FAILED'));
ALTER TABLE "source_breakers" ADD CONSTRAINT "source_breakers_state_check" CHECK ("state" IN ('CLOSED', 'OPEN', 'HALF_OPEN'));
