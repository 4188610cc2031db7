-- Rules of the legacy tables, apart from their tables: a database that is adopted has the tables already and still gets
-- these. NOT VALID: rows that were there before are left as they are, every later write is checked.

ALTER TABLE "quantum"."team_quantum_dna_v3"
  ADD CONSTRAINT "team_quantum_dna_v3_tier_check" CHECK ("tier" IN ('ELITE', 'TOP6', 'MID', 'BOTTOM')) NOT VALID;

ALTER TABLE "quantum"."quantum_friction_matrix_v3"
  ADD CONSTRAINT "quantum_friction_matrix_v3_two_teams_check" CHECK ("team_home_id" <> "team_away_id") NOT VALID;

-- One row per unordered pair: a reversed lookup finds the same row.
CREATE UNIQUE INDEX "quantum_friction_matrix_v3_pair_key" ON "quantum"."quantum_friction_matrix_v3"
  (LEAST("team_home_id", "team_away_id"), GREATEST("team_home_id", "team_away_id"));

ALTER TABLE "quantum"."quantum_strategies_v3"
  ADD CONSTRAINT "quantum_strategies_v3_type_check"
    CHECK ("strategy_type" IN ('MARKET', 'CONTEXT', 'COMPOUND')) NOT VALID,
  ADD CONSTRAINT "quantum_strategies_v3_family_check"
    CHECK ("market_family" IN ('OVER', 'UNDER', 'BTTS', '1X2', 'AH', 'OTHER')) NOT VALID;

ALTER TABLE "public"."strategy_improvements"
  ADD CONSTRAINT "strategy_improvements_status_check"
    CHECK ("status" IN ('proposed', 'active', 'applied', 'archived')) NOT VALID;

ALTER TABLE "trading"."trades"
  ADD CONSTRAINT "trades_status_check" CHECK ("status" IN ('PENDING', 'CONFIRMED', 'FAILED', 'CANCELLED')) NOT VALID;
ALTER TABLE "trading"."ai_decisions"
  ADD CONSTRAINT "ai_decisions_type_check" CHECK ("decision_type" IN ('BUY', 'SELL', 'HOLD')) NOT VALID,
  ADD CONSTRAINT "ai_decisions_status_check"
    CHECK ("execution_status" IN ('PENDING', 'EXECUTED', 'FAILED', 'CANCELLED')) NOT VALID;
ALTER TABLE "trading"."system_logs"
  ADD CONSTRAINT "system_logs_level_check"
    CHECK ("level" IN ('DEBUG', 'INFO', 'WARNING', 'ERROR', 'CRITICAL')) NOT VALID;

CREATE FUNCTION "public"."set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.updated_at := CURRENT_TIMESTAMP;
  RETURN NEW;
END
$$;

CREATE TRIGGER "set_updated_at" BEFORE UPDATE ON "quantum"."team_quantum_dna_v3"
  FOR EACH ROW EXECUTE FUNCTION "public"."set_updated_at"();
CREATE TRIGGER "set_updated_at" BEFORE UPDATE ON "quantum"."quantum_friction_matrix_v3"
  FOR EACH ROW EXECUTE FUNCTION "public"."set_updated_at"();
CREATE TRIGGER "set_updated_at" BEFORE UPDATE ON "quantum"."quantum_strategies_v3"
  FOR EACH ROW EXECUTE FUNCTION "public"."set_updated_at"();
CREATE TRIGGER "set_updated_at" BEFORE UPDATE ON "public"."strategy_improvements"
  FOR EACH ROW EXECUTE FUNCTION "public"."set_updated_at"();
