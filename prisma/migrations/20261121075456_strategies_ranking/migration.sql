-- What the strategy rows say of themselves, counted in one way wherever it is asked for.
--
-- A row tells totals, not bets. Its yield y is the profit per unit staked; with the win share q, a unit on a winning bet brought
-- back price = (1 + y) / q.
--
--   wins             wins; where the column is null, win_rate (per cent) of total_bets, rounded, if that many wins give the rate to
--                    half a point. A rate above 0 and below 1 can be meant as a share, and is not used.
--   settled_bets     wins + losses; where losses are missing, total_bets. Voids are out where losses are there.
--   turnover_units   performance_by_context.turnover_units where a computation stored it and the yield on it can be, else one unit a
--                    settled bet.
--   return_squares   performance_by_context.return_squares where a computation stored it: over the settled bets, the sum of stake x
--                    (payout / stake)^2; with one unit a bet, of the squared payouts. Null where it is not told.
--   pnl_units        total_pnl, else profit, else roi of the turnover.
--   is_countable     whether all that can be at once: wins within the bets, wins + losses within total_bets, a yield within -1..1000, a million bets at most
--                    (1000 is the longest price there is), no profit without a win, and winners that brought back their stakes, which
--                    only a row of one unit a bet can be asked for.
--   yield_bound      lower 95 % bound of the yield, one-sided, z = 1.6448536269514722:  price x p - 1 - z sqrt(variance / n),
--                    with n = settled bets and p = (wins + z^2 / 2) / (n + z^2), the share of Agresti and Coull, The American
--                    Statistician 52 (1998), which leaves a variance when all bets won. -1 without a win, never below -1.
--   variance         of the profit of a bet of one unit. That of bets at one price: price^2 x p (1 - p) x n / (n + z^2). Where
--                    return_squares are told, the sample variance (return_squares / turnover - (1 + y)^2) x n / (n - 1), if it is greater.
--                    It takes stakes as nearly equal.
--   conviction       50 + 500 x yield_bound, held within 0..100: 50 is "not losing, with 95 % confidence", 100 a bound of +10 %.
--
-- Without return_squares a bound supposes bets at like prices, and is too high for mixed ones, whose profits vary more. In simulations of
-- 30 to 300 bets it lay above the true yield 4 to 6 times of 100 at one price, 12 to 15 times with bets at 1.3, 2, 5 and 12 and 21 to 25
-- times at 1.1 and 15; with return_squares at most 4 times. It is not widened for that: a factor that suits backing every team (1.2 to 1.4
-- on English matches) is too much for overs, where prices are alike, and too little for favourites with longshots.
--
-- Bound and conviction are null below ten settled bets, and where the row is not countable.
CREATE VIEW "quantum"."strategy_measures" AS
WITH told AS (
  SELECT s.strategy_id, s.team_id, s.strategy_name, s.parameters_hash, s.season, s.updated_at, s.total_bets, row.*
  FROM "quantum"."quantum_strategies_v3" s, LATERAL (
    SELECT CASE WHEN s.losses >= 0 THEN s.losses::float8 END AS losses,
           CASE WHEN s.total_bets >= 0 THEN s.total_bets::float8 END AS bets,
           -- A range is all it takes: NaN counts as greater than every number.
           CASE WHEN s.wins >= 0 THEN s.wins::float8
                WHEN s.wins IS NULL AND s.total_bets > 0 AND (s.win_rate = 0 OR s.win_rate BETWEEN 1 AND 100)
                     AND abs(s.win_rate - 100 * round(s.win_rate * s.total_bets / 100) / s.total_bets) <= 0.5
                THEN round(s.win_rate * s.total_bets / 100) END AS wins,
           -- Next to zero is zero: arithmetic with the smallest doubles ends in an underflow, and with it every query of this view.
           CASE WHEN abs(s.total_pnl) < 1e-9 THEN 0
                WHEN s.total_pnl BETWEEN -1e9 AND 1e9 THEN s.total_pnl
                WHEN abs(s.profit) < 1e-9 THEN 0
                WHEN s.profit BETWEEN -1e9 AND 1e9 THEN s.profit END AS told_pnl,
           CASE WHEN abs(s.roi) < 1e-9 THEN 0 WHEN s.roi BETWEEN -1e6 AND 1e6 THEN s.roi / 100 END AS told_yield,
           CASE WHEN jsonb_typeof(s.performance_by_context -> 'turnover_units') = 'number'
                THEN (s.performance_by_context ->> 'turnover_units')::numeric END AS told_turnover,
           CASE WHEN jsonb_typeof(s.performance_by_context -> 'return_squares') = 'number'
                THEN (s.performance_by_context ->> 'return_squares')::numeric END AS told_squares
    -- Here and below OFFSET 0 keeps the planner from writing these expressions out wherever they are used, and so often over.
    OFFSET 0
  ) AS row
), ranged AS (
  SELECT told.*, range.*
  FROM told, LATERAL (
    SELECT CASE WHEN wins IS NOT NULL THEN coalesce(wins + losses, bets) END AS settled_bets,
           CASE WHEN told_turnover BETWEEN 0.000001 AND 1000000000 THEN told_turnover::float8 END AS stored_turnover,
           CASE WHEN told_squares BETWEEN 0 AND 1000000000000 THEN round(told_squares, 12)::float8 END AS return_squares
    OFFSET 0
  ) AS range
), measured AS (
  SELECT ranged.*, has_stakes, CASE WHEN has_stakes THEN stored_turnover WHEN settled_bets > 0 THEN settled_bets END AS turnover_units
  FROM ranged,
       LATERAL (SELECT coalesce(told_pnl / stored_turnover BETWEEN -1 AND 1000, stored_turnover IS NOT NULL) OFFSET 0) AS stakes(has_stakes)
), known AS (
  SELECT measured.*, result.*
  FROM measured, LATERAL (
    SELECT coalesce(told_pnl, told_yield * turnover_units) AS pnl_units, coalesce(told_pnl / turnover_units, told_yield) AS yield,
           wins / nullif(settled_bets, 0) AS win_share
    OFFSET 0
  ) AS result
), shared AS (
  SELECT known.*, z, share.*
  FROM known, (VALUES (1.6448536269514722::float8)) AS quantile(z), LATERAL (
    SELECT coalesce(wins <= settled_bets AND (losses IS NULL OR settled_bets <= coalesce(bets, settled_bets))
                    -- A profit that was rounded can be a hair less than all stakes.
                    AND yield BETWEEN -1 - 1e-9 AND 1000
                    -- A million bets on one club are no record, and sums of such rows are no whole numbers for a client.
                    AND settled_bets <= 1000000
                    AND CASE WHEN wins = 0 THEN yield <= 0 ELSE has_stakes OR 1 + yield >= win_share - 1e-9 END, false) AS is_countable,
           (wins + z * z / 2) / (settled_bets + z * z) AS p, (1 + yield) / nullif(win_share, 0) AS price
    OFFSET 0
  ) AS share
), bounded AS (
  SELECT shared.*,
         CASE WHEN NOT is_countable OR settled_bets < 10 THEN NULL
              WHEN wins = 0 THEN -1
              ELSE greatest(-1, price * p - 1
                   - z * sqrt(greatest(price * price * p * (1 - p) / (settled_bets + z * z),
                                       (return_squares / turnover_units - (1 + yield) ^ 2) / (settled_bets - 1)))) END AS yield_bound
  FROM shared
)
SELECT strategy_id, team_id, strategy_name, parameters_hash, season, updated_at, total_bets, settled_bets, wins, turnover_units,
       return_squares, pnl_units, is_countable, yield_bound,
       CASE WHEN yield_bound IS NOT NULL THEN greatest(0, least(100, 50 + 500 * yield_bound)) END AS conviction
FROM bounded;

-- An adopted database can have a view of this name already, with readers of its own: they keep it under another name that is free.
DO $$
DECLARE
  kept text := 'strategies_ranking_before_adoption';
  other int := 1;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_views WHERE schemaname = 'public' AND viewname = 'strategies_ranking') THEN
    -- Each relation but an index has a type of its name, and types have names besides.
    WHILE EXISTS (SELECT FROM pg_catalog.pg_class WHERE relnamespace = 'public'::regnamespace AND relname = kept)
       OR EXISTS (SELECT FROM pg_catalog.pg_type WHERE typnamespace = 'public'::regnamespace AND typname = kept) LOOP
      other := other + 1;
      kept := 'strategies_ranking_before_adoption_' || other;
    END LOOP;
    EXECUTE format('ALTER VIEW "public"."strategies_ranking" RENAME TO %I', kept);
  END IF;
END
$$;

-- A row a strategy, over the clubs it was tested on. Not a ranking by win rate: backing favourites wins often and loses money.
--
-- Counted are all rows that can be (see strategy_measures), active or not: what was given up because it lost, lost. Of several
-- parameter sets for one club and season, which bet on the same matches, only the newest version counts; a row without a season
-- stands for all seasons, and counts only where the club has none with one.
--
-- The bound. Clubs i = 1..k have yields y_i on n_i settled bets; N bets in all, W won, yield Y = profit / turnover. z = 1.6448536269514722.
--   price    (1 + Y) / (W / N), what a unit on a winning bet brought back
--   p        (W + z^2 / 2) / (N + z^2), the share of Agresti and Coull
--   variance of a bet, one for all clubs, as in strategy_measures: price^2 x p (1 - p) x N / (N + z^2), or the sample variance
--            (sum of return_squares / turnover - (1 + Y)^2) x N / (N - 1) where all rows counted tell return_squares and it is greater.
--   tau2     between clubs: (Q - (k - 1)) / (sum w - sum w^2 / sum w), not below 0, with w_i = n_i / variance and
--            Q = sum w_i (y_i - sum w y / sum w)^2: DerSimonian and Laird, Controlled Clinical Trials 7 (1986). 0 for one club.
--   mean     sum v_i y_i / sum v_i with v_i = 1 / (variance / n_i + tau2): the more clubs differ, the less the one with most bets
--            counts for the strategy. A club's own yield, shrunk towards it, is mean + tau2 v_i (y_i - mean): Efron and Morris,
--            JASA 70 (1975).
--   bound    mean + price x (p - W / N) - the greater of  z / sqrt(sum v)  and  t sqrt(sum v_i (y_i - mean)^2 / ((k - 1) sum v)).
--            The lower 95 % bound, one-sided. Never below -1, and -1 without a win.
-- The second error is that of Hartung and Knapp, Statistics in Medicine 20 (2001), and Sidik and Jonkman, 21 (2002): from the clubs
-- themselves, with t of k - 1 degrees of freedom, since of a few clubs tau2 is hardly known. The first alone lay above the true mean 12
-- times of 100 for two clubs and 8 for five (300 bets each, true yields 10 points apart); the greater of both about 5 times at most, for
-- mixed prices without return_squares, too. The price is that two clubs have to agree closely for a bound that is of use.
-- Of one club the second says nothing: its bound is that of strategy_measures, with the same optimism for mixed prices, and speaks of
-- that club alone.
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
  SELECT strategy_name, team_id, sum(least(coalesce(total_bets, settled_bets), 1000000))::float8 AS bets, sum(settled_bets) AS n,
         sum(wins) AS wins, sum(turnover_units) AS turnover, sum(pnl_units) AS pnl, sum(pnl_units) / sum(turnover_units) AS yield,
         CASE WHEN bool_and(return_squares IS NOT NULL) THEN sum(return_squares) END AS squares
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
  SELECT c.strategy_name, e.key AS benchmark, round((e.value ->> 'bets')::numeric)::float8 AS bets,
         round((e.value ->> 'avg_clv')::numeric, 12)::float8 AS avg_clv
  FROM counted c
  JOIN "quantum"."quantum_strategies_v3" s USING (strategy_id),
       jsonb_each(CASE WHEN jsonb_typeof(s.performance_by_context -> 'clv_by_benchmark') = 'object'
                       THEN s.performance_by_context -> 'clv_by_benchmark' ELSE '{}' END) AS e
  WHERE CASE WHEN jsonb_typeof(e.value -> 'bets') = 'number' AND jsonb_typeof(e.value -> 'avg_clv') = 'number'
             THEN (e.value ->> 'bets')::numeric BETWEEN 1 AND 1000000
                  AND (e.value ->> 'avg_clv')::numeric BETWEEN -1000000 AND 1000000 END
  UNION ALL
  SELECT c.strategy_name, NULL, c.settled_bets, CASE WHEN abs(s.avg_clv) < 1e-9 THEN 0 ELSE s.avg_clv END
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
  'A row a strategy row: settled bets, turnover, profit, lower 95 % bound of yield (Agresti and Coull; too high for bets at mixed prices unless return_squares are told) and conviction 0..100. Formulas in its migration.';
COMMENT ON VIEW "public"."strategies_ranking" IS
  'A row a strategy over clubs. yield_bound: lower 95 % bound of profit per unit, of the mean to which clubs are shrunk (DerSimonian and Laird; Hartung and Knapp), for one club that of strategy_measures; tier by it: S from 0.05, A 0.02, B 0, C -0.05, D below; both null below 30 settled bets. roi, win_rate and avg_clv in per cent.';
