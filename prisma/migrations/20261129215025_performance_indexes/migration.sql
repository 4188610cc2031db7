-- What figures of performance are made of: won and lost amounts of confirmed trades, apart, so that a sum by strategy compares no amount and needs
-- nothing that is not in the index. `< 'Infinity'` leaves out NaN, too, which PostgreSQL takes for the greatest number. A trade is in one of the three.
CREATE INDEX "trades_winning_idx" ON "trading"."trades" ("timestamp") INCLUDE ("strategy_used", "profit_loss")
  WHERE "status" = 'CONFIRMED' AND "profit_loss" > 0 AND "profit_loss" < 'Infinity';
CREATE INDEX "trades_losing_idx" ON "trading"."trades" ("timestamp") INCLUDE ("strategy_used", "profit_loss")
  WHERE "status" = 'CONFIRMED' AND "profit_loss" < 0 AND "profit_loss" > '-Infinity';

-- The others: those that came to nothing, are not confirmed, or have no profit or loss that is a number.
CREATE INDEX "trades_other_idx" ON "trading"."trades" ("timestamp") INCLUDE ("strategy_used", "status", "profit_loss")
  WHERE (
    "status" = 'CONFIRMED' AND "profit_loss" > '-Infinity' AND "profit_loss" < 'Infinity' AND "profit_loss" <> 0
  ) IS NOT TRUE;
