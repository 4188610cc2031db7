-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "trading";

-- CreateTable
CREATE TABLE "trading"."trades" (
    "id" SERIAL NOT NULL,
    "timestamp" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "token_in" TEXT NOT NULL,
    "token_out" TEXT NOT NULL,
    "amount_in" DECIMAL NOT NULL,
    "amount_out" DECIMAL,
    "price" DECIMAL,
    "transaction_hash" TEXT,
    "status" TEXT NOT NULL DEFAULT 'PENDING',
    "error_message" TEXT,
    "strategy_used" TEXT,
    "profit_loss" DECIMAL,
    "jupiter_quote_response" JSONB,
    "jupiter_transaction_data" JSONB,
    "slippage_bps" INTEGER,
    "transaction_signature" TEXT,
    "last_valid_block_height" BIGINT,
    "ai_decision_id" INTEGER,
    "execution_time_ms" INTEGER,
    "gas_used" BIGINT,
    "confidence_score" DOUBLE PRECISION,

    CONSTRAINT "trades_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "trading"."ai_decisions" (
    "id" SERIAL NOT NULL,
    "decision_id" TEXT NOT NULL,
    "timestamp_utc" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decision_type" TEXT NOT NULL,
    "token_pair" TEXT NOT NULL,
    "amount_usd" DECIMAL,
    "confidence" DOUBLE PRECISION,
    "stop_loss_price" DECIMAL,
    "take_profit_price" DECIMAL,
    "reasoning" TEXT,
    "full_prompt" TEXT,
    "raw_response" TEXT,
    "aggregated_inputs" JSONB,
    "execution_status" TEXT NOT NULL DEFAULT 'PENDING',
    "execution_trade_id" INTEGER,
    "gemini_tokens_input" INTEGER,
    "gemini_tokens_output" INTEGER,
    "gemini_cost_usd" DECIMAL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ai_decisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "trading"."system_logs" (
    "id" SERIAL NOT NULL,
    "timestamp_utc" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "level" TEXT NOT NULL,
    "module" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "extra_data" JSONB,
    "trade_id" INTEGER,
    "ai_decision_id" INTEGER,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "system_logs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "trading"."market_snapshots" (
    "id" SERIAL NOT NULL,
    "timestamp_utc" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "token_pair" TEXT NOT NULL,
    "price" DECIMAL NOT NULL,
    "volume_24h_usd" DECIMAL,
    "liquidity_usd" DECIMAL,
    "bid_ask_spread_bps" DOUBLE PRECISION,
    "volatility_1h" DOUBLE PRECISION,
    "source" TEXT NOT NULL,
    "raw_data" JSONB,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "market_snapshots_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "trading"."strategy_performance" (
    "id" SERIAL NOT NULL,
    "strategy_name" TEXT NOT NULL,
    "period_start" TIMESTAMPTZ(6) NOT NULL,
    "period_end" TIMESTAMPTZ(6) NOT NULL,
    "total_trades" INTEGER,
    "winning_trades" INTEGER,
    "losing_trades" INTEGER,
    "total_pnl_usd" DECIMAL,
    "sharpe_ratio" DOUBLE PRECISION,
    "max_drawdown_pct" DOUBLE PRECISION,
    "win_rate" DOUBLE PRECISION,
    "profit_factor" DOUBLE PRECISION,
    "avg_trade_duration_minutes" DOUBLE PRECISION,
    "metadata" JSONB,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "strategy_performance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "trading"."portfolio_snapshots" (
    "id" SERIAL NOT NULL,
    "timestamp_utc" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "total_value_usd" DECIMAL NOT NULL,
    "cash_usdc" DECIMAL,
    "positions" JSONB,
    "pnl_24h_usd" DECIMAL,
    "pnl_7d_usd" DECIMAL,
    "pnl_30d_usd" DECIMAL,
    "risk_score" DOUBLE PRECISION,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "portfolio_snapshots_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "trades_timestamp_idx" ON "trading"."trades"("timestamp");

-- CreateIndex
CREATE INDEX "trades_status_idx" ON "trading"."trades"("status");

-- CreateIndex
CREATE INDEX "trades_ai_decision_id_idx" ON "trading"."trades"("ai_decision_id");

-- CreateIndex
CREATE INDEX "trades_token_in_token_out_idx" ON "trading"."trades"("token_in", "token_out");

-- CreateIndex
CREATE UNIQUE INDEX "ai_decisions_decision_id_key" ON "trading"."ai_decisions"("decision_id");

-- CreateIndex
CREATE INDEX "ai_decisions_timestamp_utc_idx" ON "trading"."ai_decisions"("timestamp_utc");

-- CreateIndex
CREATE INDEX "ai_decisions_decision_type_idx" ON "trading"."ai_decisions"("decision_type");

-- CreateIndex
CREATE INDEX "ai_decisions_execution_status_idx" ON "trading"."ai_decisions"("execution_status");

-- CreateIndex
CREATE INDEX "ai_decisions_token_pair_idx" ON "trading"."ai_decisions"("token_pair");

-- CreateIndex
CREATE INDEX "system_logs_timestamp_utc_idx" ON "trading"."system_logs"("timestamp_utc");

-- CreateIndex
CREATE INDEX "system_logs_level_idx" ON "trading"."system_logs"("level");

-- CreateIndex
CREATE INDEX "system_logs_module_idx" ON "trading"."system_logs"("module");

-- CreateIndex
CREATE INDEX "system_logs_created_at_idx" ON "trading"."system_logs"("created_at");

-- CreateIndex
CREATE INDEX "market_snapshots_timestamp_utc_idx" ON "trading"."market_snapshots"("timestamp_utc");

-- CreateIndex
CREATE INDEX "market_snapshots_token_pair_idx" ON "trading"."market_snapshots"("token_pair");

-- CreateIndex
CREATE INDEX "market_snapshots_source_idx" ON "trading"."market_snapshots"("source");

-- CreateIndex
CREATE INDEX "strategy_performance_strategy_name_idx" ON "trading"."strategy_performance"("strategy_name");

-- CreateIndex
CREATE INDEX "strategy_performance_period_start_period_end_idx" ON "trading"."strategy_performance"("period_start", "period_end");

-- CreateIndex
CREATE INDEX "portfolio_snapshots_timestamp_utc_idx" ON "trading"."portfolio_snapshots"("timestamp_utc");

-- AddForeignKey
ALTER TABLE "trading"."trades" ADD CONSTRAINT "trades_ai_decision_id_fkey" FOREIGN KEY ("ai_decision_id") REFERENCES "trading"."ai_decisions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trading"."ai_decisions" ADD CONSTRAINT "ai_decisions_execution_trade_id_fkey" FOREIGN KEY ("execution_trade_id") REFERENCES "trading"."trades"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trading"."system_logs" ADD CONSTRAINT "system_logs_trade_id_fkey" FOREIGN KEY ("trade_id") REFERENCES "trading"."trades"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trading"."system_logs" ADD CONSTRAINT "system_logs_ai_decision_id_fkey" FOREIGN KEY ("ai_decision_id") REFERENCES "trading"."ai_decisions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

