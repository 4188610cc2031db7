-- CreateTable
CREATE TABLE "strategy_improvements" (
    "id" SERIAL NOT NULL,
    "agent_name" TEXT NOT NULL,
    "strategy_name" TEXT NOT NULL,
    "baseline_win_rate" DOUBLE PRECISION,
    "new_threshold" DOUBLE PRECISION,
    "failure_pattern" TEXT,
    "missing_factors" JSONB,
    "llm_reasoning" TEXT,
    "recommended_adjustments" JSONB,
    "ab_test_active" BOOLEAN NOT NULL DEFAULT false,
    "improvement_applied" BOOLEAN NOT NULL DEFAULT false,
    "status" VARCHAR(20) NOT NULL DEFAULT 'proposed',
    "archived_at" TIMESTAMPTZ(6),
    "archived_reason" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "strategy_improvements_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "strategy_improvements_status_idx" ON "strategy_improvements"("status");

-- CreateIndex
CREATE INDEX "strategy_improvements_strategy_name_idx" ON "strategy_improvements"("strategy_name");


-- View
CREATE VIEW "public"."archived_improvements" AS
SELECT * FROM "public"."strategy_improvements" WHERE "status" = 'archived';
