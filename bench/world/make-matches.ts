import type pg from 'pg';
import { LEAGUE_CLUBS, MADE_SEASONS } from './made-leagues.ts';
import type { WorldSizes } from './world-sizes.ts';

const ROUNDS = 2 * (LEAGUE_CLUBS - 1);
const IMPORTED_AT = `timestamptz '2026-06-01 06:00Z'`;

/** Played matches of double round robins, seasons one after the other, with 30 quotes before the match and 30 at its start each. */
export async function makeMatches(client: pg.Client, sizes: WorldSizes): Promise<void> {
  const leagues = Math.ceil(sizes.teams / LEAGUE_CLUBS);
  await client.query(fixturesStatement(sizes, leagues));
  await client.query(importsStatement);
  await client.query(matchesStatement);
  await client.query(quotesStatement);
}

/** The circle method: in round r, place r meets the last place, and the others those as far from r on the other side. */
function fixturesStatement({ teams, matches }: WorldSizes, leagues: number): string {
  const ring = LEAGUE_CLUBS - 1;
  return `
    CREATE TEMP TABLE made_fixtures AS
    SELECT row_number() OVER (ORDER BY season, round, league, place)::integer AS id, league, season, round, place, home, away
      FROM (SELECT league, season, round, place,
                league * ${LEAGUE_CLUBS} + 1 + CASE WHEN is_turned THEN two ELSE one END AS home,
                league * ${LEAGUE_CLUBS} + 1 + CASE WHEN is_turned THEN one ELSE two END AS away
              FROM (SELECT league, season, round, place, ((round + place) % 2 = 1) <> (round >= ${ring}) AS is_turned,
                      (round + place) % ${ring} AS one,
                      CASE WHEN place = 0 THEN ${ring} ELSE (round - place + 2 * ${ring}) % ${ring} END AS two
                    FROM generate_series(0, ${leagues - 1}) AS league, generate_series(0, ${MADE_SEASONS.length - 1}) AS season,
                      generate_series(0, ${ROUNDS - 1}) AS round, generate_series(0, ${LEAGUE_CLUBS / 2 - 1}) AS place) AS pairings) AS paired
      WHERE home <= ${teams} AND away <= ${teams}
      ORDER BY 1
      LIMIT ${matches}`;
}

const importsStatement = `
  INSERT INTO public.match_imports (id, file_name, sha256, kind, source, report, imported_at)
  SELECT row_number() OVER (ORDER BY season, league), pg_temp.division_code(league) || '.csv', encode(sha256(convert_to(season || ' ' || league, 'UTF8')), 'hex'),
      'SEASON', 'football-data.co.uk', jsonb_build_object('divisions', jsonb_build_array(pg_temp.division_code(league)), 'seasons', jsonb_build_array(pg_temp.season_name(season)),
        'rows', count(*), 'newTeams', '[]'::jsonb, 'matches', jsonb_build_object('new', count(*), 'changed', 0, 'unchanged', 0),
        'quotes', jsonb_build_object('new', 60 * count(*), 'corrected', 0, 'superseded', 0, 'added', 0, 'knownEarlier', 0, 'unchanged', 0),
        'skipped', '[]'::jsonb, 'anomalies', '[]'::jsonb, 'unknownColumns', '[]'::jsonb, 'matchChanges', '[]'::jsonb, 'quoteChanges', '[]'::jsonb),
      ${IMPORTED_AT}
    FROM made_fixtures GROUP BY season, league`;

const matchesStatement = `
  CREATE TEMP TABLE made_matches AS
  SELECT *, exp(0.3 + pg_temp.between(home, 61, -0.35, 0.35, 6) - pg_temp.between(away, 62, -0.3, 0.3, 6)) AS home_mean,
      exp(0.05 + pg_temp.between(away, 61, -0.35, 0.35, 6) - pg_temp.between(home, 62, -0.3, 0.3, 6)) AS away_mean,
      (first_day + weekend_day) AS played_on, (first_day + weekend_day + clock) AT TIME ZONE 'Europe/London' AS kick_off_at,
      (first_day - 1 + time '17:00') AT TIME ZONE 'Europe/London' AS offered_at
    FROM (SELECT *, make_date(2023 + season, 8, 12) + 7 * round - extract(isodow FROM make_date(2023 + season, 8, 12))::integer + 6 AS first_day,
            (ARRAY[0, 0, 0, 0, 0, 0, 1, 1, 1, 2])[place + 1] AS weekend_day,
            (ARRAY['12:30', '15:00', '15:00', '15:00', '15:00', '17:30', '14:00', '14:00', '16:30', '20:00'])[place + 1]::time AS clock
          FROM made_fixtures) AS timed;
  INSERT INTO public.matches (id, division, season, home_team_id, away_team_id, played_on, kick_off_at, has_kick_off_time, known_at, schedule_known_at,
      result_known_at, home_goals, away_goals, half_time_home_goals, half_time_away_goals, referee, home_shots, away_shots, home_shots_on_target,
      away_shots_on_target, home_fouls, away_fouls, home_corners, away_corners, home_yellow_cards, away_yellow_cards, home_red_cards, away_red_cards, import_id)
  SELECT id, pg_temp.division_code(league), pg_temp.season_name(season), home, away, played_on, kick_off_at, true, offered_at, offered_at,
      kick_off_at + interval '150 minutes', home_goals, away_goals, home_goals / 2, away_goals / 2, 'Referee ' || id % 40,
      home_goals + pg_temp.whole(id, 65, 5, 16), away_goals + pg_temp.whole(id, 66, 3, 14), home_goals + pg_temp.whole(id, 67, 1, 4),
      away_goals + pg_temp.whole(id, 68, 1, 3), pg_temp.whole(id, 69, 6, 16), pg_temp.whole(id, 70, 6, 17), pg_temp.whole(id, 71, 1, 11),
      pg_temp.whole(id, 72, 1, 10), pg_temp.whole(id, 73, 0, 4), pg_temp.whole(id, 74, 0, 5), (pg_temp.chance(id, 75) < 0.05)::integer,
      (pg_temp.chance(id, 76) < 0.06)::integer, dense_rank() OVER (ORDER BY season, league)
    FROM (SELECT *, pg_temp.goals(home_mean, pg_temp.chance(id, 63)) AS home_goals, pg_temp.goals(away_mean, pg_temp.chance(id, 64)) AS away_goals
            FROM made_matches) AS played
    ORDER BY id`;

/** Every book errs a little around the same chances; the price is what they leave after its margin. */
const quotesStatement = `
  WITH chances AS (
    SELECT id, kick_off_at, offered_at, (home_mean - away_mean) AS supremacy, 0.28 - 0.04 * abs(home_mean - away_mean) AS draw,
        1 / (1 + exp(2.6 - home_mean - away_mean)) AS over, round((away_mean - home_mean)::numeric * 4) / 4 AS line,
        dense_rank() OVER (ORDER BY season, league) AS import_id
      FROM made_matches
  ), sides AS (
    SELECT *, (1 - draw) / (1 + exp(-1.3 * supremacy)) AS home, 1 / (1 + exp(-1.6 * (supremacy + line::float8))) AS covered FROM chances
  ), books(market, book, number, margin) AS (
    SELECT 'MATCH_RESULT'::public.odds_market, book, number, 1.02 + 0.004 * number
      FROM unnest('{MAX,PS,BFE,B365,BFD,BMGM,BV,BW,CL,LB,AVG,WH,VC,1XB}'::text[]) WITH ORDINALITY AS listed(book, number)
    UNION ALL
    SELECT market, book, number, 1.02 + 0.005 * number
      FROM unnest('{MAX,PS,BFE,B365,BFD,BV,AVG,WH}'::text[]) WITH ORDINALITY AS listed(book, number),
        unnest('{OVER_UNDER,ASIAN_HANDICAP}'::public.odds_market[]) AS market
  ), quoted AS (
    SELECT sides.*, market, stage, book, margin, 0.97 + 0.06 * pg_temp.chance(id, 100 * number + 10 * stage_number + length(market::text)) AS error
      FROM sides, books, (VALUES ('PRE_MATCH'::public.odds_stage, 1), ('CLOSING', 2)) AS stages(stage, stage_number)
  )
  INSERT INTO public.odds_quotes (match_id, market, stage, book, line, first_price, draw_price, second_price, known_at, import_id, recorded_at)
  SELECT id, market, stage, book, CASE market WHEN 'OVER_UNDER' THEN 2.5 WHEN 'ASIAN_HANDICAP' THEN line END,
      greatest(1.01, round((error / (margin * CASE market WHEN 'MATCH_RESULT' THEN home WHEN 'OVER_UNDER' THEN over ELSE covered END))::numeric, 2)),
      CASE market WHEN 'MATCH_RESULT' THEN greatest(1.01, round((1 / (margin * draw))::numeric, 2)) END,
      greatest(1.01, round((1 / (error * margin * CASE market WHEN 'MATCH_RESULT' THEN 1 - draw - home WHEN 'OVER_UNDER' THEN 1 - over ELSE 1 - covered END))::numeric, 2)),
      CASE stage WHEN 'PRE_MATCH' THEN offered_at ELSE kick_off_at END, import_id, ${IMPORTED_AT}
    FROM quoted
    ORDER BY id, stage, market, book`;
