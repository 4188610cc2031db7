-- What the strategy rows say of themselves, counted in one way wherever it is asked for.
--
-- A row tells totals, not bets, so one bet counts as a draw from two outcomes: it wins `price` a unit with the row's win share q,
-- else it loses the unit. From the row's yield y (profit per unit staked) follows price = (1 + y) / q.
--
--   settled_bets     wins + losses; where one of them is missing, total_bets. Voids are out where wins and losses are there.
--   turnover_units   performance_by_context.turnover_units where a computation stored it, else one unit a settled bet.
--   pnl_units        total_pnl, else profit, else roi of the turnover.
--   yield_bound      lower 95 % bound (one-sided, z = 1.6448536269514722) of the yield: Wilson's lower bound of q, times price, less 1;
--                    -1 without a win, never below -1. Wilson needs no variance that is zero when all bets win, and holds for few
--                    bets and for small q: "Probable inference, the law of succession, and statistical inference", JASA 22 (1927).
--   conviction       50 + 500 x yield_bound, held within 0..100: 50 is "not losing, with 95 % confidence", 100 a bound of +10 %.
--
-- Null below ten settled bets, and where wins or the profit are not told or cannot be (NaN, infinite, more wins than bets).
CREATE VIEW "quantum"."strategy_measures" AS
WITH told AS (
  SELECT s.strategy_id, s.team_id, s.strategy_name, s.parameters_hash, s.season, s.updated_at, s.total_bets,
         CASE WHEN s.wins >= 0 AND s.losses >= 0 THEN s.wins::float8 + s.losses
              WHEN s.total_bets >= 0 THEN s.total_bets::float8 END AS settled_bets,
         CASE WHEN s.wins >= 0 THEN s.wins::float8 END AS wins,
         -- A range is all it takes: NaN counts as greater than every number.
         CASE WHEN s.total_pnl BETWEEN -1e9 AND 1e9 THEN s.total_pnl
              WHEN s.profit BETWEEN -1e9 AND 1e9 THEN s.profit END AS told_pnl,
         CASE WHEN s.roi BETWEEN -1e6 AND 1e6 THEN s.roi / 100 END AS told_yield,
         CASE WHEN jsonb_typeof(s.performance_by_context -> 'turnover_units') = 'number'
              THEN (s.performance_by_context ->> 'turnover_units')::numeric END AS stored_turnover
  FROM "quantum"."quantum_strategies_v3" s
), measured AS (
  SELECT told.*, CASE WHEN stored_turnover BETWEEN 0.000001 AND 1000000000 THEN stored_turnover::float8
                      WHEN settled_bets > 0 THEN settled_bets END AS turnover_units
  FROM told
), known AS (
  SELECT measured.*, coalesce(told_pnl, told_yield * turnover_units) AS pnl_units
  FROM measured
), rated AS (
  SELECT known.*, settled_bets > 0 AND wins <= settled_bets AND pnl_units IS NOT NULL AS is_countable,
         wins / nullif(settled_bets, 0) AS win_share, pnl_units / turnover_units AS yield
  FROM known
), bounded AS (
  SELECT rated.*,
         CASE WHEN is_countable IS NOT TRUE OR settled_bets < 10 THEN NULL
              WHEN wins = 0 THEN -1
              ELSE greatest(-1, (1 + yield) / win_share
                   * (win_share + z * z / (2 * settled_bets)
                      - z * sqrt(win_share * (1 - win_share) / settled_bets + z * z / (4 * settled_bets * settled_bets)))
                   / (1 + z * z / settled_bets) - 1) END AS yield_bound
  FROM rated, (VALUES (1.6448536269514722::float8)) AS quantile(z)
)
SELECT strategy_id, team_id, strategy_name, parameters_hash, season, updated_at, total_bets, settled_bets, wins, turnover_units,
       pnl_units, coalesce(is_countable, false) AS is_countable, yield_bound,
       CASE WHEN yield_bound IS NOT NULL THEN greatest(0, least(100, 50 + 500 * yield_bound)) END AS conviction
FROM bounded;

-- An adopted database can have a view of this name already, with readers of its own: they keep it under another name.
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_views WHERE schemaname = 'public' AND viewname = 'strategies_ranking') THEN
    ALTER VIEW "public"."strategies_ranking" RENAME TO "strategies_ranking_before_adoption";
  END IF;
END
$$;

-- A row a strategy, over the clubs it was tested on. Not a ranking by win rate: backing favourites wins often and loses money.
--
-- Counted are all rows that can be (see strategy_measures), active or not: what was given up because it lost, lost. Of several
-- parameter sets for one club and season, which bet on the same matches, only the newest version counts; a row without a season
-- stands for all seasons, and counts only where the club has none with one.
--
-- The bound. Clubs i = 1..k have yields y_i on n_i settled bets; N bets in all, W won, yield Y = profit / turnover.
--   price    (1 + Y) / (W / N), what a unit on a winning bet brought back
--   variance of a bet: price^2 x q (1 - q), one for all clubs, with q = (W + z^2 / 2) / (N + z^2), so that it is not zero when all
--            bets win: Agresti and Coull, The American Statistician 52 (1998)
--   tau2     between clubs: (Q - (k - 1)) / (sum w - sum w^2 / sum w), not below 0, with w_i = n_i / variance and
--            Q = sum w_i (y_i - sum w y / sum w)^2: DerSimonian and Laird, Controlled Clinical Trials 7 (1986). 0 for one club.
--   mean     sum v_i y_i / sum v_i with v_i = 1 / (variance / n_i + tau2): the more clubs differ, the less the one with most bets
--            counts for the strategy. A club's own yield, shrunk towards it, is mean + tau2 v_i (y_i - mean): Efron and Morris,
--            JASA 70 (1975).
--   bound    mean - z / sqrt(sum v), z = 1.6448536269514722: the lower 95 % bound, one-sided. Never below -1, and -1 without a win.
-- Tiers by the bound: S from 5 %, A from 2 %, B from 0, C from -5 %, D below. Bound and tier are null below 30 settled bets.
CREATE VIEW "public"."strategies_ranking" AS
WITH newest AS (
  SELECT DISTINCT ON (m.team_id, m.strategy_name, m.season) m.*
  FROM "quantum"."strategy_measures" m
  LEFT JOIN "public"."strategy_versions" v ON v.name = m.strategy_name AND v.parameters_hash = m.parameters_hash
  WHERE m.is_countable
  ORDER BY m.team_id, m.strategy_name, m.season, v.version DESC NULLS LAST, m.updated_at DESC, m.strategy_id DESC
), counted AS (
  SELECT *
  FROM (SELECT newest.*, bool_or(season IS NOT NULL) OVER (PARTITION BY team_id, strategy_name) AS has_seasons FROM newest) AS marked
  WHERE season IS NOT NULL OR NOT has_seasons
), club AS (
  SELECT strategy_name, team_id, sum(coalesce(total_bets, settled_bets))::float8 AS bets, sum(settled_bets) AS n,
         sum(wins) AS wins, sum(turnover_units) AS turnover, sum(pnl_units) AS pnl, sum(pnl_units) / sum(turnover_units) AS yield
  FROM counted
  GROUP BY strategy_name, team_id
), total AS (
  SELECT strategy_name, count(*) AS k, sum(bets) AS bets, sum(n) AS n, sum(n * n) AS n_squares, sum(wins) AS wins,
         sum(turnover) AS turnover, sum(pnl) AS pnl, sum(pnl) / sum(turnover) AS yield, sum(n * yield) / sum(n) AS fixed_mean
  FROM club
  GROUP BY strategy_name
), spread AS (
  -- Without a win, or with wins that brought nothing back, there is no price and no variance.
  SELECT total.*, z,
         CASE WHEN wins > 0 AND yield > -1
              THEN (1 + yield) ^ 2 / (wins / n) ^ 2
                   * (wins + z * z / 2) / (n + z * z) * (n - wins + z * z / 2) / (n + z * z) END AS variance
  FROM total, (VALUES (1.6448536269514722::float8)) AS quantile(z)
), between_clubs AS (
  SELECT s.strategy_name,
         CASE WHEN s.k > 1
              THEN greatest(0, (sum(c.n * (c.yield - s.fixed_mean) ^ 2) / s.variance - (s.k - 1))
                               * s.variance / (s.n - s.n_squares / s.n))
              ELSE 0 END AS tau2
  FROM spread s
  JOIN club c USING (strategy_name)
  WHERE s.variance IS NOT NULL
  GROUP BY s.strategy_name, s.k, s.n, s.n_squares, s.variance
), pooled AS (
  SELECT strategy_name, min(b.tau2) AS tau2, sum(c.yield / (s.variance / c.n + b.tau2)) / sum(1 / (s.variance / c.n + b.tau2)) AS mean,
         1 / sqrt(sum(1 / (s.variance / c.n + b.tau2))) AS error
  FROM between_clubs b
  JOIN spread s USING (strategy_name)
  JOIN club c USING (strategy_name)
  GROUP BY strategy_name
), bounded AS (
  SELECT s.*, p.tau2, p.mean,
         CASE WHEN s.n >= 30 THEN CASE WHEN p.mean IS NULL THEN -1 ELSE greatest(-1, p.mean - s.z * p.error) END END AS bound
  FROM spread s
  LEFT JOIN pooled p USING (strategy_name)
), told_clv AS (
  -- By benchmark where a computation stored it so; what avg_clv was measured against, a row does not tell: benchmark null.
  SELECT c.strategy_name, e.key AS benchmark, round((e.value ->> 'bets')::numeric)::float8 AS bets,
         (e.value ->> 'avg_clv')::numeric::float8 AS avg_clv
  FROM counted c
  JOIN "quantum"."quantum_strategies_v3" s USING (strategy_id),
       jsonb_each(CASE WHEN jsonb_typeof(s.performance_by_context -> 'clv_by_benchmark') = 'object'
                       THEN s.performance_by_context -> 'clv_by_benchmark' ELSE '{}' END) AS e
  WHERE CASE WHEN jsonb_typeof(e.value -> 'bets') = 'number' AND jsonb_typeof(e.value -> 'avg_clv') = 'number'
             THEN (e.value ->> 'bets')::numeric BETWEEN 1 AND 1000000000
                  AND (e.value ->> 'avg_clv')::numeric BETWEEN -1000000 AND 1000000 END
  UNION ALL
  SELECT c.strategy_name, NULL, c.settled_bets, s.avg_clv
  FROM counted c
  JOIN "quantum"."quantum_strategies_v3" s USING (strategy_id)
  WHERE s.avg_clv BETWEEN -1e6 AND 1e6
    AND jsonb_typeof(s.performance_by_context -> 'clv_by_benchmark') IS DISTINCT FROM 'object'
), clv AS (
  SELECT strategy_name,
         jsonb_agg(jsonb_build_object('benchmark', benchmark, 'bets', bets, 'avg_clv', avg_clv)
                   ORDER BY benchmark COLLATE "C" NULLS LAST) AS clv_by_benchmark
  FROM (SELECT strategy_name, benchmark, sum(bets) AS bets, sum(bets * avg_clv) / sum(bets) AS avg_clv
        FROM told_clv
        GROUP BY strategy_name, benchmark) AS per_benchmark
  GROUP BY strategy_name
)
SELECT name.strategy_name,
       CASE WHEN b.bound >= 0.05 THEN 'S' WHEN b.bound >= 0.02 THEN 'A' WHEN b.bound >= 0 THEN 'B' WHEN b.bound >= -0.05 THEN 'C'
            WHEN b.bound < -0.05 THEN 'D' END AS tier,
       coalesce(b.k, 0)::int AS teams, coalesce(b.bets, 0) AS total_bets, coalesce(b.n, 0) AS settled_bets, coalesce(b.wins, 0) AS wins,
       100 * b.wins / b.n AS win_rate, coalesce(b.turnover, 0) AS turnover, coalesce(b.pnl, 0) AS total_pnl, 100 * b.pnl / b.turnover AS roi,
       clv.clv_by_benchmark, b.mean AS mean_yield, sqrt(b.tau2) AS team_spread, b.bound AS yield_bound
FROM (SELECT DISTINCT strategy_name FROM "quantum"."quantum_strategies_v3") AS name
LEFT JOIN bounded b USING (strategy_name)
LEFT JOIN clv USING (strategy_name);

COMMENT ON VIEW "quantum"."strategy_measures" IS
  'A row a strategy row: settled bets, turnover, profit, lower 95 % bound of yield (Wilson) and conviction 0..100. Formulas in its migration.';
COMMENT ON VIEW "public"."strategies_ranking" IS
  'A row a strategy over clubs. yield_bound: lower 95 % bound of profit per unit, of the mean to which clubs are shrunk (DerSimonian and Laird); tier by it: S from 0.05, A 0.02, B 0, C -0.05, D below; both null below 30 settled bets. roi, win_rate and avg_clv in per cent.';
