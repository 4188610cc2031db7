-- A verification has its instant and its verdict, or neither: the comparison with an absent verdict let an instant alone pass.
ALTER TABLE "public"."backups" DROP CONSTRAINT "backups_verification_check";
UPDATE "public"."backups" SET "verified_at" = NULL, "verification_error" = NULL WHERE "verification" IS NULL;
ALTER TABLE "public"."backups"
  ADD CONSTRAINT "backups_verification_check" CHECK (
    num_nulls("verification", "verified_at") IN (0, 2)
    AND ("verification" IS NULL OR "verification" IN ('PASSED', 'FAILED'))
    AND (coalesce("verification", '') = 'FAILED') = ("verification_error" IS NOT NULL)
  );

-- A trade and a decision that are only taken apart are not compared: that adds no contradiction, and an adopted one could be deleted no more.
DROP TRIGGER "as_decided_on_update" ON "trading"."trades";
CREATE TRIGGER "as_decided_on_update" BEFORE UPDATE OF "token_in", "token_out", "amount_in", "amount_out", "ai_decision_id"
  ON "trading"."trades"
  FOR EACH ROW WHEN (
    NEW."ai_decision_id" IS NOT NULL
    OR (NEW."token_in", NEW."token_out", NEW."amount_in", NEW."amount_out")
      IS DISTINCT FROM (OLD."token_in", OLD."token_out", OLD."amount_in", OLD."amount_out")
  )
  EXECUTE FUNCTION "trading"."refuse_contradicting_trade"();

DROP TRIGGER "as_traded_on_update" ON "trading"."ai_decisions";
CREATE TRIGGER "as_traded_on_update" BEFORE UPDATE OF "decision_type", "token_pair", "amount_usd", "execution_trade_id"
  ON "trading"."ai_decisions"
  FOR EACH ROW WHEN (
    NEW."execution_trade_id" IS NOT NULL
    OR (NEW."decision_type", NEW."token_pair", NEW."amount_usd")
      IS DISTINCT FROM (OLD."decision_type", OLD."token_pair", OLD."amount_usd")
  )
  EXECUTE FUNCTION "trading"."refuse_contradicted_decision"();
