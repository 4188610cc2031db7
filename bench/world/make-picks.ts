import type pg from 'pg';
import { DEFAULT_RUN_CONFIG } from '../../src/modules/pipeline/domain/run-config.ts';
import type { WorldSizes } from './world-sizes.ts';

/** Decisions of a run, each at an instant of its own. */
const RUN_PICKS = 250;
/** Stands in no relation to the number of matches, so that the picks of a run are of as many matches. */
const STRIDE = 7;
const [RUN_ID, PICK_ID, ENTRY_ID] = [1, 2, 3];

/** Settled picks of finished backtests, each with the entry of the audit trail that decided it: the chain of a made world is whole. */
export async function makePicks(client: pg.Client, { picks, matches }: WorldSizes): Promise<void> {
  const runs = Math.ceil(picks / RUN_PICKS);
  for (let run = 0; run < runs; run += 1) {
    const size = Math.min(RUN_PICKS, picks - run * RUN_PICKS);
    await client.query(runStatement, [run, size, JSON.stringify(DEFAULT_RUN_CONFIG)]);
    await client.query(picksStatement(matches), [run, size]);
    await client.query(entriesStatement, [run]);
  }
}

const runStatement = `
  INSERT INTO public.pipeline_runs (id, mode, as_of, config, status, matches_considered, matches_skipped, picks_kept, created_at, started_at, finished_at,
      from_on, to_on, steps, steps_done)
  SELECT pg_temp.made_id(${RUN_ID}, $1), 'BACKTEST', at, $3::jsonb, 'COMPLETED', $2, 0, $2, at, at + interval '1 second', at + interval '10 minutes',
      date '2023-08-12', date '2026-05-24', $2, $2
    FROM (SELECT timestamptz '2026-06-02 00:00Z' + $1::integer * interval '1 hour' AS at) AS made`;

function picksStatement(matches: number): string {
  return `
    INSERT INTO public.picks (id, run_id, match_id, audit_entry_id, strategy_name, market, selection, line, book, price, net_price, probability,
        fair_probability, edge, probability_edge, kelly_fraction, stake_units, data_freshness, created_at, as_of, kick_off_at, step, outcome,
        profit_units, turnover_units, settled_at, settlement_number)
    SELECT pg_temp.made_id(${PICK_ID}, n), run.id, match.id, pg_temp.made_id(${ENTRY_ID}, n), 'match-result-value', 'MATCH_RESULT', 'HOME', NULL, book,
        first_price, first_price, 0.95 / first_price + 0.05, 0.95 / first_price, 0.05 * first_price - 0.05, 0.05, 0.08, stake, 'FRESH',
        run.created_at + made.step * interval '2 seconds', quote.known_at, match.kick_off_at, made.step,
        CASE WHEN home_goals > away_goals THEN 'WON' ELSE 'LOST' END::public.pick_outcome,
        round(CASE WHEN home_goals > away_goals THEN stake * (first_price - 1) ELSE -stake END, 6), stake, kick_off_at + interval '3 hours', 1
      FROM (SELECT $1::bigint * ${RUN_PICKS} + step + 1 AS n, step, round(0.1 + 1.9 * pg_temp.chance($1::bigint * ${RUN_PICKS} + step, 81)::numeric, 4) AS stake
              FROM generate_series(0, $2::integer - 1) AS step) AS made
      JOIN public.matches AS match ON match.id = 1 + (n * ${STRIDE}) % ${matches}
      JOIN public.odds_quotes AS quote ON quote.match_id = match.id AND stage = 'PRE_MATCH' AND market = 'MATCH_RESULT' AND book = 'PS'
      JOIN public.pipeline_runs AS run ON run.id = pg_temp.made_id(${RUN_ID}, $1)`;
}

/** The payload has the members of a decision as the pipeline stores them, and about their size; it cannot be replayed. */
const entriesStatement = `
  SELECT public.append_audit_entries(jsonb_agg(jsonb_build_object('id', audit_entry_id, 'kind', 'MATCH_DECISION', 'outcome', 'PICKED', 'runId', run_id,
      'step', step, 'matchId', match_id, 'kickOffAt', kick_off_at, 'recordedAt', created_at, 'payload', jsonb_build_object('version', 3,
        'mode', 'BACKTEST', 'asOf', as_of, 'step', step, 'config', config, 'fixture', jsonb_build_object('matchId', match_id, 'kickOffAt', kick_off_at),
        'freshness', data_freshness, 'model', jsonb_build_object('kind', 'DIXON_COLES', 'fitId', NULL), 'odds', odds, 'selections', jsonb_build_array(
          jsonb_build_object('market', market, 'selection', selection, 'price', price, 'probability', probability, 'edge', edge, 'isKept', true))))
      ORDER BY step))
    FROM (SELECT picks.*, run.config, (SELECT jsonb_agg(jsonb_build_object('book', quote.book, 'line', quote.line, 'first', first_price, 'draw', draw_price,
              'second', second_price)) FROM public.odds_quotes AS quote WHERE quote.match_id = picks.match_id AND stage = 'PRE_MATCH') AS odds
            FROM public.picks JOIN public.pipeline_runs AS run ON run.id = run_id WHERE run_id = pg_temp.made_id(${RUN_ID}, $1)) AS decided`;
