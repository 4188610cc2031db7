-- A bet on a draw or a total stands in the rows of both clubs, and counted twice in the ranking: twice the bets, and a bound as if they
-- were independent. A row now tells which part of its bets it stands for when clubs are put together:
--
--   bet_share   performance_by_context.bet_share, 0.5 to 1: the mean over its bets of 1 / the clubs in whose rows the bet stands. 1 where a
--               row does not tell it. Bets, wins, turnover, profit and squares of a row count with it; its yield stays what it is.
--
-- A row in which some bets are shared and others are not counts all of them with the mean. All else is as the migration
-- strategies_ranking says. Counts are rounded: clubs that lack the row of a bet leave halves.
CREATE OR REPLACE VIEW "public"."strategies_ranking" AS
WITH newest AS (
  SELECT DISTINCT ON (m.team_id, m.strategy_name, m.season) m.*
  FROM "quantum"."strategy_measures" m
  LEFT JOIN "public"."strategy_versions" v ON v.name = m.strategy_name AND v.parameters_hash = m.parameters_hash
  WHERE m.is_countable
  ORDER BY m.team_id, m.strategy_name, m.season, v.version DESC NULLS LAST, m.updated_at DESC, m.strategy_id DESC
), counted AS (
  SELECT marked.*, CASE WHEN told BETWEEN 0.5 AND 1 THEN told::float8 ELSE 1 END AS share
  FROM (SELECT newest.*, bool_or(season IS NOT NULL) OVER (PARTITION BY team_id, strategy_name) AS has_seasons FROM newest) AS marked
  JOIN "quantum"."quantum_strategies_v3" s USING (strategy_id), LATERAL (
    SELECT CASE WHEN jsonb_typeof(s.performance_by_context -> 'bet_share') = 'number'
                THEN (s.performance_by_context ->> 'bet_share')::numeric END
    OFFSET 0
  ) AS row(told)
  WHERE marked.season IS NOT NULL OR NOT has_seasons
), club AS (
  SELECT strategy_name, team_id, sum(least(coalesce(total_bets, settled_bets), 1000000) * share)::float8 AS bets,
         sum(settled_bets * share) AS n, sum(wins * share) AS wins, sum(turnover_units * share) AS turnover,
         sum(pnl_units * share) AS pnl, sum(pnl_units * share) / sum(turnover_units * share) AS yield,
         CASE WHEN bool_and(return_squares IS NOT NULL) THEN sum(return_squares * share) END AS squares
  FROM counted
  GROUP BY strategy_name, team_id
), total AS (
  SELECT strategy_name, count(*) AS k, sum(bets) AS bets, sum(n) AS n, sum(n * n) AS n_squares, sum(wins) AS wins,
         sum(turnover) AS turnover, sum(pnl) AS pnl, sum(pnl) / sum(turnover) AS yield, sum(n * yield) / sum(n) AS fixed_mean,
         CASE WHEN bool_and(squares IS NOT NULL) THEN sum(squares) END AS squares
  FROM club
  GROUP BY strategy_name
), shared AS (
  -- Without a win, or with wins that brought nothing back, there is no price and no variance.
  SELECT total.*, z, (wins + z * z / 2) / (n + z * z) AS p, CASE WHEN wins > 0 AND yield > -1 THEN (1 + yield) * n / wins END AS price
  FROM total, (VALUES (1.6448536269514722::float8)) AS quantile(z)
), spread AS (
  SELECT shared.*, price * (p - wins / n) AS shift,
         CASE WHEN price IS NOT NULL
              THEN greatest(price * price * p * (1 - p) * n / (n + z * z),
                            (squares / turnover - (1 + yield) ^ 2) * n / nullif(n - 1, 0)) END AS variance,
         -- Quantiles of Student's t, 95 % one-sided, of 1 to 30 degrees of freedom (NIST/SEMATECH e-Handbook, 1.3.6.7.2); for more the
         -- first terms of Abramowitz and Stegun, 26.7.5, right to 0.002.
         CASE WHEN k BETWEEN 2 AND 31
              THEN (ARRAY[6.313752, 2.919986, 2.353363, 2.131847, 2.015048, 1.943180, 1.894579, 1.859548, 1.833113, 1.812461, 1.795885,
                          1.782288, 1.770933, 1.761310, 1.753050, 1.745884, 1.739607, 1.734064, 1.729133, 1.724718, 1.720743, 1.717144,
                          1.713872, 1.710882, 1.708141, 1.705618, 1.703288, 1.701131, 1.699127, 1.697261]::float8[])[k - 1]
              WHEN k > 31 THEN z + (z ^ 3 + z) / (4 * (k - 1)) END AS t
  FROM shared
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
), weighted AS (
  SELECT strategy_name, b.tau2, c.yield, 1 / (s.variance / c.n + b.tau2) AS v
  FROM between_clubs b
  JOIN spread s USING (strategy_name)
  JOIN club c USING (strategy_name)
), averaged AS (
  SELECT strategy_name, sum(v) AS sum_v, sum(v * yield) / sum(v) AS mean
  FROM weighted
  GROUP BY strategy_name
), pooled AS (
  SELECT strategy_name, min(w.tau2) AS tau2, min(a.sum_v) AS sum_v, min(a.mean) AS mean, sum(w.v * (w.yield - a.mean) ^ 2) AS scatter
  FROM weighted w
  JOIN averaged a USING (strategy_name)
  GROUP BY strategy_name
), bounded AS (
  SELECT s.*, p.tau2, p.mean,
         CASE WHEN s.n < 30 THEN NULL
              WHEN p.mean IS NULL THEN -1
              ELSE greatest(-1, p.mean + s.shift
                   - greatest(s.z / sqrt(p.sum_v), s.t * sqrt(p.scatter / (nullif(s.k - 1, 0) * p.sum_v)))) END AS bound
  FROM spread s
  LEFT JOIN pooled p USING (strategy_name)
), told_clv AS (
  -- By benchmark where a computation stored it so; what avg_clv was measured against, a row does not tell: benchmark null.
  SELECT c.strategy_name, e.key AS benchmark, round((e.value ->> 'bets')::numeric)::float8 * c.share AS bets,
         round((e.value ->> 'avg_clv')::numeric, 12)::float8 AS avg_clv
  FROM counted c
  JOIN "quantum"."quantum_strategies_v3" s USING (strategy_id),
       jsonb_each(CASE WHEN jsonb_typeof(s.performance_by_context -> 'clv_by_benchmark') = 'object'
                       THEN s.performance_by_context -> 'clv_by_benchmark' ELSE '{}' END) AS e
  WHERE CASE WHEN jsonb_typeof(e.value -> 'bets') = 'number' AND jsonb_typeof(e.value -> 'avg_clv') = 'number'
             THEN (e.value ->> 'bets')::numeric BETWEEN 1 AND 1000000
                  AND (e.value ->> 'avg_clv')::numeric BETWEEN -1000000 AND 1000000 END
  UNION ALL
  SELECT c.strategy_name, NULL, c.settled_bets * c.share, CASE WHEN abs(s.avg_clv) < 1e-9 THEN 0 ELSE s.avg_clv END
  FROM counted c
  JOIN "quantum"."quantum_strategies_v3" s USING (strategy_id)
  WHERE s.avg_clv BETWEEN -1e6 AND 1e6
    AND jsonb_typeof(s.performance_by_context -> 'clv_by_benchmark') IS DISTINCT FROM 'object'
), clv AS (
  SELECT strategy_name,
         jsonb_agg(jsonb_build_object('benchmark', benchmark, 'bets', round(bets), 'avg_clv', avg_clv)
                   ORDER BY benchmark COLLATE "C" NULLS LAST) AS clv_by_benchmark
  FROM (SELECT strategy_name, benchmark, sum(bets) AS bets, sum(bets * avg_clv) / sum(bets) AS avg_clv
        FROM told_clv
        GROUP BY strategy_name, benchmark) AS per_benchmark
  GROUP BY strategy_name
)
SELECT name.strategy_name,
       CASE WHEN b.bound >= 0.05 THEN 'S' WHEN b.bound >= 0.02 THEN 'A' WHEN b.bound >= 0 THEN 'B' WHEN b.bound >= -0.05 THEN 'C'
            WHEN b.bound < -0.05 THEN 'D' END AS tier,
       coalesce(b.k, 0)::int AS teams, coalesce(round(b.bets), 0) AS total_bets, coalesce(round(b.n), 0) AS settled_bets, coalesce(round(b.wins), 0) AS wins,
       100 * b.wins / b.n AS win_rate, coalesce(b.turnover, 0) AS turnover, coalesce(b.pnl, 0) AS total_pnl, 100 * b.pnl / b.turnover AS roi,
       clv.clv_by_benchmark, b.mean AS mean_yield, sqrt(b.tau2) AS team_spread, b.bound AS yield_bound
FROM (SELECT DISTINCT strategy_name FROM "quantum"."quantum_strategies_v3") AS name
LEFT JOIN bounded b USING (strategy_name)
LEFT JOIN clv USING (strategy_name);
