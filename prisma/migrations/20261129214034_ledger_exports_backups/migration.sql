-- CreateTable
CREATE TABLE "backups" (
    "id" UUID NOT NULL,
    "job_id" UUID,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'RUNNING',
    "host" TEXT NOT NULL,
    "folder" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "error" JSONB,
    "snapshot_at" TIMESTAMPTZ(3),
    "byte_size" BIGINT,
    "sha256" TEXT,
    "table_count" INTEGER,
    "row_count" BIGINT,
    "newest_migration" TEXT,
    "audit_sequence" BIGINT,
    "audit_hash" TEXT,
    "trades_file_name" TEXT,
    "verified_at" TIMESTAMPTZ(3),
    "verification" TEXT,
    "verification_error" JSONB,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "backups_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "exports" (
    "id" UUID NOT NULL,
    "job_id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "filter" JSONB,
    "condition" JSONB NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "snapshot_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),
    "row_count" BIGINT,
    "byte_size" BIGINT,
    "sha256" TEXT,
    "attempt" INTEGER,
    "expires_at" TIMESTAMPTZ(3),
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "exports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "export_chunks" (
    "export_id" UUID NOT NULL,
    "attempt" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "export_chunks_pkey" PRIMARY KEY ("export_id","attempt","position")
);

-- CreateTable
CREATE TABLE "rotated_files" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "host" TEXT NOT NULL,
    "folder" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "row_count" INTEGER NOT NULL,
    "from_at" TIMESTAMPTZ(3) NOT NULL,
    "to_at" TIMESTAMPTZ(3) NOT NULL,
    "byte_size" BIGINT NOT NULL,
    "sha256" TEXT NOT NULL,
    "rotated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rotated_files_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "upkeep_tasks" (
    "task" TEXT NOT NULL,
    "done_at" TIMESTAMPTZ(3) NOT NULL,
    "details" JSONB NOT NULL,

    CONSTRAINT "upkeep_tasks_pkey" PRIMARY KEY ("task")
);

-- CreateTable
CREATE TABLE "slow_statements" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "process" TEXT NOT NULL,
    "duration_ms" DOUBLE PRECISION NOT NULL,
    "statement" TEXT NOT NULL,

    CONSTRAINT "slow_statements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "request_minutes" (
    "process" TEXT NOT NULL,
    "minute" TIMESTAMPTZ(0) NOT NULL,
    "operations" INTEGER NOT NULL,
    "failures" INTEGER NOT NULL,

    CONSTRAINT "request_minutes_pkey" PRIMARY KEY ("minute","process")
);

-- CreateTable
CREATE TABLE "database_samples" (
    "at" TIMESTAMPTZ(3) NOT NULL,
    "size_bytes" BIGINT NOT NULL,
    "commits" BIGINT NOT NULL,
    "rollbacks" BIGINT NOT NULL,
    "counts_since" TIMESTAMPTZ(3),

    CONSTRAINT "database_samples_pkey" PRIMARY KEY ("at")
);

-- CreateTable
CREATE TABLE "trading"."tokens" (
    "token" TEXT NOT NULL,
    "decimals" INTEGER NOT NULL,
    "is_usd_stablecoin" BOOLEAN NOT NULL,

    CONSTRAINT "tokens_pkey" PRIMARY KEY ("token")
);

-- CreateIndex
CREATE INDEX "backups_started_at_id_idx" ON "backups"("started_at", "id");

-- CreateIndex
CREATE INDEX "backups_job_id_idx" ON "backups"("job_id");

-- CreateIndex
CREATE UNIQUE INDEX "exports_job_id_key" ON "exports"("job_id");

-- CreateIndex
CREATE INDEX "exports_requested_at_id_idx" ON "exports"("requested_at", "id");

-- CreateIndex
CREATE INDEX "exports_expires_at_idx" ON "exports"("expires_at");

-- CreateIndex
CREATE INDEX "rotated_files_rotated_at_id_idx" ON "rotated_files"("rotated_at", "id");

-- CreateIndex
CREATE INDEX "slow_statements_at_id_idx" ON "slow_statements"("at", "id");

-- CreateIndex
CREATE INDEX "ai_decisions_execution_trade_id_idx" ON "trading"."ai_decisions"("execution_trade_id");

-- CreateIndex
CREATE INDEX "system_logs_trade_id_idx" ON "trading"."system_logs"("trade_id");

-- CreateIndex
CREATE INDEX "system_logs_ai_decision_id_idx" ON "trading"."system_logs"("ai_decision_id");

-- AddForeignKey
ALTER TABLE "backups" ADD CONSTRAINT "backups_job_id_fkey" FOREIGN KEY ("job_id") REFERENCES "jobs"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exports" ADD CONSTRAINT "exports_job_id_fkey" FOREIGN KEY ("job_id") REFERENCES "jobs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "export_chunks" ADD CONSTRAINT "export_chunks_export_id_fkey" FOREIGN KEY ("export_id") REFERENCES "exports"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- What Prisma does not describe. Rows that an adopted database brought may say otherwise until they are changed.

-- `< 'Infinity'` leaves out NaN as well, which PostgreSQL takes for the greatest number.
ALTER TABLE "trading"."trades"
  ADD CONSTRAINT "trades_tokens_check" CHECK (
    "token_in" <> '' AND "token_out" <> '' AND upper("token_in") <> upper("token_out")
  ) NOT VALID,
  ADD CONSTRAINT "trades_amount_in_check" CHECK ("amount_in" > 0 AND "amount_in" < 'Infinity') NOT VALID,
  ADD CONSTRAINT "trades_amount_out_check" CHECK ("amount_out" >= 0 AND "amount_out" < 'Infinity') NOT VALID,
  ADD CONSTRAINT "trades_price_check" CHECK ("price" > 0 AND "price" < 'Infinity') NOT VALID,
  ADD CONSTRAINT "trades_profit_loss_check" CHECK (
    "profit_loss" > '-Infinity' AND "profit_loss" < 'Infinity'
  ) NOT VALID,
  ADD CONSTRAINT "trades_slippage_check" CHECK ("slippage_bps" BETWEEN 0 AND 10000) NOT VALID,
  ADD CONSTRAINT "trades_block_height_check" CHECK ("last_valid_block_height" >= 0) NOT VALID,
  ADD CONSTRAINT "trades_execution_time_check" CHECK ("execution_time_ms" >= 0) NOT VALID,
  ADD CONSTRAINT "trades_gas_check" CHECK ("gas_used" >= 0) NOT VALID,
  ADD CONSTRAINT "trades_confidence_check" CHECK ("confidence_score" BETWEEN 0 AND 1) NOT VALID;

-- The two tokens of a pair, the base first: BASE/QUOTE, or with -, _ or : between them. Null when it cannot be read.
CREATE FUNCTION "trading"."pair_tokens"("pair" text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(
    regexp_match(pair, '^([^/[:space:]]+)/([^/[:space:]]+)$'),
    regexp_match(pair, '^([^-_:/[:space:]]+)[-_:]([^-_:/[:space:]]+)$')
  )
$$;

ALTER TABLE "trading"."ai_decisions"
  ADD CONSTRAINT "ai_decisions_decision_id_check" CHECK ("decision_id" <> '') NOT VALID,
  ADD CONSTRAINT "ai_decisions_pair_check" CHECK ("trading"."pair_tokens"("token_pair") IS NOT NULL) NOT VALID,
  ADD CONSTRAINT "ai_decisions_amount_check" CHECK ("amount_usd" >= 0 AND "amount_usd" < 'Infinity') NOT VALID,
  ADD CONSTRAINT "ai_decisions_confidence_check" CHECK ("confidence" BETWEEN 0 AND 1) NOT VALID,
  ADD CONSTRAINT "ai_decisions_stop_loss_check" CHECK (
    "stop_loss_price" > 0 AND "stop_loss_price" < 'Infinity'
  ) NOT VALID,
  ADD CONSTRAINT "ai_decisions_take_profit_check" CHECK (
    "take_profit_price" > 0 AND "take_profit_price" < 'Infinity'
  ) NOT VALID,
  ADD CONSTRAINT "ai_decisions_model_tokens_check" CHECK (
    coalesce("gemini_tokens_input", 0) >= 0 AND coalesce("gemini_tokens_output", 0) >= 0
  ) NOT VALID,
  ADD CONSTRAINT "ai_decisions_model_cost_check" CHECK (
    "gemini_cost_usd" >= 0 AND "gemini_cost_usd" < 'Infinity'
  ) NOT VALID;

ALTER TABLE "trading"."system_logs"
  ADD CONSTRAINT "system_logs_module_check" CHECK ("module" <> '') NOT VALID;

ALTER TABLE "trading"."market_snapshots"
  ADD CONSTRAINT "market_snapshots_pair_check" CHECK ("trading"."pair_tokens"("token_pair") IS NOT NULL) NOT VALID,
  ADD CONSTRAINT "market_snapshots_source_check" CHECK ("source" <> '') NOT VALID,
  ADD CONSTRAINT "market_snapshots_price_check" CHECK ("price" > 0 AND "price" < 'Infinity') NOT VALID,
  ADD CONSTRAINT "market_snapshots_volume_check" CHECK ("volume_24h_usd" >= 0 AND "volume_24h_usd" < 'Infinity') NOT VALID,
  ADD CONSTRAINT "market_snapshots_liquidity_check" CHECK ("liquidity_usd" >= 0 AND "liquidity_usd" < 'Infinity') NOT VALID,
  ADD CONSTRAINT "market_snapshots_spread_check" CHECK (
    "bid_ask_spread_bps" >= 0 AND "bid_ask_spread_bps" < 'Infinity'
  ) NOT VALID,
  ADD CONSTRAINT "market_snapshots_volatility_check" CHECK ("volatility_1h" >= 0 AND "volatility_1h" < 'Infinity') NOT VALID;

ALTER TABLE "trading"."strategy_performance"
  ADD CONSTRAINT "strategy_performance_strategy_check" CHECK ("strategy_name" <> '') NOT VALID,
  ADD CONSTRAINT "strategy_performance_period_check" CHECK ("period_start" < "period_end") NOT VALID,
  ADD CONSTRAINT "strategy_performance_counts_check" CHECK (
    coalesce("total_trades", 0) >= 0 AND coalesce("winning_trades", 0) >= 0 AND coalesce("losing_trades", 0) >= 0
    AND ("total_trades" IS NULL OR coalesce("winning_trades", 0) + coalesce("losing_trades", 0) <= "total_trades")
  ) NOT VALID,
  ADD CONSTRAINT "strategy_performance_pnl_check" CHECK (
    "total_pnl_usd" > '-Infinity' AND "total_pnl_usd" < 'Infinity'
  ) NOT VALID,
  ADD CONSTRAINT "strategy_performance_sharpe_check" CHECK (
    "sharpe_ratio" > '-Infinity' AND "sharpe_ratio" < 'Infinity'
  ) NOT VALID,
  ADD CONSTRAINT "strategy_performance_drawdown_check" CHECK (
    "max_drawdown_pct" >= 0 AND "max_drawdown_pct" < 'Infinity'
  ) NOT VALID,
  ADD CONSTRAINT "strategy_performance_win_rate_check" CHECK ("win_rate" BETWEEN 0 AND 1) NOT VALID,
  ADD CONSTRAINT "strategy_performance_profit_factor_check" CHECK (
    "profit_factor" >= 0 AND "profit_factor" < 'Infinity'
  ) NOT VALID,
  ADD CONSTRAINT "strategy_performance_duration_check" CHECK (
    "avg_trade_duration_minutes" >= 0 AND "avg_trade_duration_minutes" < 'Infinity'
  ) NOT VALID;

ALTER TABLE "trading"."portfolio_snapshots"
  ADD CONSTRAINT "portfolio_snapshots_value_check" CHECK (
    "total_value_usd" > '-Infinity' AND "total_value_usd" < 'Infinity'
  ) NOT VALID,
  ADD CONSTRAINT "portfolio_snapshots_cash_check" CHECK (
    "cash_usdc" > '-Infinity' AND "cash_usdc" < 'Infinity'
  ) NOT VALID,
  ADD CONSTRAINT "portfolio_snapshots_pnl_check" CHECK (
    coalesce("pnl_24h_usd", 0) > '-Infinity' AND coalesce("pnl_24h_usd", 0) < 'Infinity'
    AND coalesce("pnl_7d_usd", 0) > '-Infinity' AND coalesce("pnl_7d_usd", 0) < 'Infinity'
    AND coalesce("pnl_30d_usd", 0) > '-Infinity' AND coalesce("pnl_30d_usd", 0) < 'Infinity'
  ) NOT VALID,
  ADD CONSTRAINT "portfolio_snapshots_risk_check" CHECK ("risk_score" >= 0 AND "risk_score" < 'Infinity') NOT VALID;

ALTER TABLE "trading"."tokens"
  ADD CONSTRAINT "tokens_token_check" CHECK ("token" <> '' AND "token" !~ '[/[:space:]]'),
  ADD CONSTRAINT "tokens_decimals_check" CHECK ("decimals" BETWEEN 0 AND 18);
CREATE UNIQUE INDEX "tokens_upper_key" ON "trading"."tokens" (upper("token"));

INSERT INTO "trading"."tokens" ("token", "decimals", "is_usd_stablecoin") VALUES
  ('USDC', 6, true), ('EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v', 6, true),
  ('USDT', 6, true), ('Es9vMFrzaCERmJfrF4H2FYD4KCoNkY11McCe8BenwNYB', 6, true),
  ('PYUSD', 6, true), ('USDS', 6, true), ('DAI', 18, true),
  ('SOL', 9, false), ('WSOL', 9, false), ('So11111111111111111111111111111111111111112', 9, false),
  ('BTC', 8, false), ('WBTC', 8, false), ('BCH', 8, false), ('ETH', 18, false), ('WETH', 18, false),
  ('JUP', 6, false), ('BONK', 5, false), ('RAY', 6, false), ('JTO', 9, false), ('PYTH', 6, false),
  ('USD', 8, true), ('EUR', 8, false);

-- How far the amount of a trade may be from that of its decision, as a share of the latter: between the two lie slippage and fees.
CREATE FUNCTION "trading"."amount_tolerance"() RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT 0.05 $$;

-- What of a trade is not what its decision asked for; null when nothing is. The amounts compare only where one side is worth a US dollar.
CREATE FUNCTION "trading"."contradiction"("decision" "trading"."ai_decisions", "trade" "trading"."trades") RETURNS text
LANGUAGE plpgsql STABLE AS $$
DECLARE
  tokens text[] := "trading"."pair_tokens"(decision.token_pair);
  base text := upper(tokens[1]);
  quote text := upper(tokens[2]);
  given text := upper(trade.token_in);
  taken text := upper(trade.token_out);
  amount numeric;
BEGIN
  IF decision.decision_type = 'HOLD' THEN
    RETURN 'a decision to HOLD admits no trade';
  END IF;
  IF tokens IS NULL THEN
    RETURN format('the pair %s cannot be read', decision.token_pair);
  END IF;
  IF NOT ((given = base AND taken = quote) OR (given = quote AND taken = base)) THEN
    RETURN format('it trades %s for %s, the decision is about %s', trade.token_in, trade.token_out, decision.token_pair);
  END IF;
  IF (decision.decision_type = 'BUY' AND given <> quote) OR (decision.decision_type = 'SELL' AND given <> base) THEN
    RETURN format('it trades %s for %s, the decision is to %s %s', trade.token_in, trade.token_out,
      decision.decision_type, decision.token_pair);
  END IF;
  IF decision.amount_usd IS NULL THEN
    RETURN NULL;
  END IF;
  SELECT CASE WHEN upper("token") = given THEN trade.amount_in ELSE trade.amount_out END INTO amount
  FROM "trading"."tokens" WHERE "is_usd_stablecoin" AND upper("token") IN (given, taken)
  ORDER BY upper("token") = given DESC LIMIT 1;
  IF abs(amount - decision.amount_usd) > "trading"."amount_tolerance"() * decision.amount_usd THEN
    RETURN format('its amount of %s USD is more than %s %% away from the %s USD of the decision', trim_scale(amount),
      trim_scale("trading"."amount_tolerance"() * 100), trim_scale(decision.amount_usd));
  END IF;
  RETURN NULL;
END
$$;

-- A decision that is being changed is waited for, and one that a trade was held to waits for the trade: neither sees the other half done.
CREATE FUNCTION "trading"."refuse_contradicting_trade"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  decision "trading"."ai_decisions";
  fault text;
BEGIN
  FOR decision IN
    SELECT * FROM "trading"."ai_decisions" WHERE "id" = NEW.ai_decision_id
    UNION ALL
    SELECT * FROM "trading"."ai_decisions" WHERE "execution_trade_id" = NEW.id AND "id" IS DISTINCT FROM NEW.ai_decision_id
  LOOP
    SELECT * INTO decision FROM "trading"."ai_decisions" WHERE "id" = decision.id FOR SHARE;
    CONTINUE WHEN NOT FOUND;
    fault := "trading"."contradiction"(decision, NEW);
    IF fault IS NULL AND decision.execution_trade_id = NEW.id AND NEW.ai_decision_id <> decision.id THEN
      fault := 'it belongs to another decision';
    END IF;
    IF fault IS NOT NULL THEN
      RAISE EXCEPTION 'the trade contradicts its decision %: %', decision.decision_id, fault USING ERRCODE = 'QS003';
    END IF;
  END LOOP;
  RETURN NEW;
END
$$;
CREATE TRIGGER "as_decided_on_insert" BEFORE INSERT ON "trading"."trades"
  FOR EACH ROW WHEN (NEW."ai_decision_id" IS NOT NULL) EXECUTE FUNCTION "trading"."refuse_contradicting_trade"();
CREATE TRIGGER "as_decided_on_update" BEFORE UPDATE OF "token_in", "token_out", "amount_in", "amount_out", "ai_decision_id"
  ON "trading"."trades"
  FOR EACH ROW EXECUTE FUNCTION "trading"."refuse_contradicting_trade"();

CREATE FUNCTION "trading"."refuse_contradicted_decision"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  trade "trading"."trades";
  fault text;
BEGIN
  FOR trade IN
    SELECT * FROM "trading"."trades" WHERE "ai_decision_id" = NEW.id OR "id" = NEW.execution_trade_id
    ORDER BY "id" FOR SHARE
  LOOP
    fault := "trading"."contradiction"(NEW, trade);
    IF fault IS NULL AND trade.ai_decision_id <> NEW.id THEN
      fault := 'it belongs to another decision';
    END IF;
    IF fault IS NOT NULL THEN
      RAISE EXCEPTION 'trade % contradicts its decision %: %', trade.id, NEW.decision_id, fault USING ERRCODE = 'QS003';
    END IF;
  END LOOP;
  RETURN NEW;
END
$$;
CREATE TRIGGER "as_traded_on_insert" BEFORE INSERT ON "trading"."ai_decisions"
  FOR EACH ROW WHEN (NEW."execution_trade_id" IS NOT NULL) EXECUTE FUNCTION "trading"."refuse_contradicted_decision"();
CREATE TRIGGER "as_traded_on_update" BEFORE UPDATE OF "decision_type", "token_pair", "amount_usd", "execution_trade_id"
  ON "trading"."ai_decisions"
  FOR EACH ROW EXECUTE FUNCTION "trading"."refuse_contradicted_decision"();

-- The bytes are compressed already.
ALTER TABLE "public"."export_chunks" ALTER COLUMN "bytes" SET STORAGE EXTERNAL;
ALTER TABLE "public"."exports"
  ADD CONSTRAINT "exports_format_check" CHECK ("format" IN ('CSV', 'NDJSON', 'JSON')),
  ADD CONSTRAINT "exports_complete_check" CHECK (
    num_nulls("finished_at", "row_count", "byte_size", "sha256", "attempt", "expires_at") IN (0, 6)
    AND ("row_count" >= 0 AND "byte_size" >= 0 OR "finished_at" IS NULL)
  ),
  ADD CONSTRAINT "exports_removed_check" CHECK ("removed_at" IS NULL OR "finished_at" IS NOT NULL);
ALTER TABLE "public"."export_chunks"
  ADD CONSTRAINT "export_chunks_position_check" CHECK ("position" >= 0 AND "attempt" >= 0);

ALTER TABLE "public"."backups"
  ADD CONSTRAINT "backups_kind_check" CHECK ("kind" IN ('MANUAL', 'DAILY')),
  ADD CONSTRAINT "backups_status_check" CHECK (
    "status" IN ('RUNNING', 'COMPLETED', 'FAILED') AND ("status" = 'RUNNING') = ("finished_at" IS NULL)
    AND ("status" = 'FAILED') = ("error" IS NOT NULL)
  ),
  ADD CONSTRAINT "backups_complete_check" CHECK (
    "status" <> 'COMPLETED'
    OR num_nulls("snapshot_at", "byte_size", "sha256", "table_count", "row_count", "newest_migration", "audit_sequence", "audit_hash") = 0
  ),
  ADD CONSTRAINT "backups_verification_check" CHECK (
    "verification" IN ('PASSED', 'FAILED') AND ("verification" = 'FAILED') = ("verification_error" IS NOT NULL)
    AND "verified_at" IS NOT NULL
    OR num_nulls("verification", "verified_at", "verification_error") = 3
  );

ALTER TABLE "public"."rotated_files"
  ADD CONSTRAINT "rotated_files_kind_check" CHECK ("kind" IN ('SYSTEM_LOGS', 'IDEMPOTENCY_KEYS', 'RUN_EVENTS')),
  ADD CONSTRAINT "rotated_files_rows_check" CHECK ("row_count" >= 1 AND "byte_size" >= 1 AND "from_at" <= "to_at");
ALTER TABLE "public"."slow_statements"
  ADD CONSTRAINT "slow_statements_duration_check" CHECK ("duration_ms" >= 0 AND "duration_ms" < 'Infinity');
ALTER TABLE "public"."request_minutes"
  ADD CONSTRAINT "request_minutes_counts_check" CHECK ("failures" BETWEEN 0 AND "operations");
ALTER TABLE "public"."database_samples"
  ADD CONSTRAINT "database_samples_counts_check" CHECK ("size_bytes" >= 0 AND "commits" >= 0 AND "rollbacks" >= 0);
