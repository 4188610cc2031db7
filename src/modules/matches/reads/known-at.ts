import { Prisma } from '../../../db/generated/client.ts';
import type { Reader } from '../../../db/transaction.ts';
import type { Quote } from '../domain/odds.ts';
import type { PlayedMatch } from '../domain/played-match.ts';

/**
 * What was known at an instant: the only way in which a model, a DNA vector or a strategy gets results and odds. Every
 * statement below carries the as-of instant, and nothing that became known later can appear in its answer. One exception is meant: a
 * result that its source corrected was wrong from the start, and the corrected one stands for it at every instant.
 */
export interface KnownAt {
  results(request: { divisions: readonly string[]; from: Date }): Promise<KnownResult[]>;
  /** The matches of a season whose results were known, with their statistics, in the order in which they were played. */
  played(request: { division: string; season: string }): Promise<PlayedMatch[]>;
  /** The season of each division of which a result was known: the one that is asked for, or the newest. */
  seasons(request: {
    divisions: readonly string[] | null;
    season: string | null;
  }): Promise<{ division: string; season: string }[]>;
  /** The division in which each of these teams played its newest known result; teams without one are left out. */
  divisionsOfTeams(request: { teamIds: readonly number[] }): Promise<{ teamId: number; division: string }[]>;
  fixtures(request: {
    divisions: readonly string[] | null;
    until: Date;
    /** Those with these sides alone. */
    sides?: { readonly home: number; readonly away: number };
  }): Promise<KnownFixture[]>;
  /** What was known of how these matches went, by id: the kick-off in force, and the result once it was known. */
  outcomes(request: { matchIds: readonly number[] }): Promise<KnownOutcome[]>;
  odds(request: { matchIds: readonly number[]; stage: 'PRE_MATCH' | 'CLOSING' }): Promise<KnownQuote[]>;
  /** The newest matches since an instant that any book closed in 1X2, at most so many, each with the codes of these books. */
  closed(request: { from: Date; most: number }): Promise<{ matchId: number; books: string[] }[]>;
}

/** A result, in the order in which the matches were played. */
export interface KnownResult {
  readonly matchId: number;
  readonly division: string;
  readonly season: string;
  /** The UK day, `yyyy-mm-dd`. */
  readonly playedOn: string;
  readonly homeTeamId: number;
  readonly awayTeamId: number;
  readonly homeGoals: number;
  readonly awayGoals: number;
  readonly resultKnownAt: Date;
}

/** A match that was known and had not kicked off, with the kick-off as it was known then. */
export interface KnownFixture {
  readonly matchId: number;
  readonly division: string;
  readonly season: string;
  readonly homeTeamId: number;
  readonly homeName: string;
  readonly awayTeamId: number;
  readonly awayName: string;
  readonly kickOffAt: Date;
  readonly hasKickOffTime: boolean;
}

/** How a match went, as far as it was known; the three of the result are null together. */
export interface KnownOutcome {
  readonly matchId: number;
  readonly division: string;
  readonly kickOffAt: Date;
  readonly homeGoals: number | null;
  readonly awayGoals: number | null;
  readonly resultKnownAt: Date | null;
}

/** A quote with the value that was in force. */
export interface KnownQuote extends Quote {
  readonly matchId: number;
  readonly knownAt: Date;
}

export function knownAt(reader: Reader, asOf: Date): KnownAt {
  return {
    results: ({ divisions, from }) => reader.$queryRaw<KnownResult[]>`
      SELECT id AS "matchId", division, season, played_on::text AS "playedOn", home_team_id AS "homeTeamId",
             away_team_id AS "awayTeamId", home_goals AS "homeGoals", away_goals AS "awayGoals",
             result_known_at AS "resultKnownAt"
      FROM matches
      WHERE division = ANY(${[...divisions]}::text[]) AND kick_off_at >= ${from} AND result_known_at <= ${asOf}
      ORDER BY kick_off_at, id`,

    played: ({ division, season }) => reader.$queryRaw<PlayedMatch[]>`
      SELECT id AS "matchId", division, season, played_on::text AS "playedOn", kick_off_at AS "kickOffAt",
             result_known_at AS "resultKnownAt", home_team_id AS "homeTeamId", away_team_id AS "awayTeamId",
             home_goals AS "homeGoals", away_goals AS "awayGoals",
             half_time_home_goals AS "halfTimeHomeGoals", half_time_away_goals AS "halfTimeAwayGoals",
             home_shots AS "homeShots", away_shots AS "awayShots",
             home_shots_on_target AS "homeShotsOnTarget", away_shots_on_target AS "awayShotsOnTarget",
             home_fouls AS "homeFouls", away_fouls AS "awayFouls",
             home_corners AS "homeCorners", away_corners AS "awayCorners",
             home_yellow_cards AS "homeYellowCards", away_yellow_cards AS "awayYellowCards",
             home_red_cards AS "homeRedCards", away_red_cards AS "awayRedCards"
      FROM matches
      WHERE division = ${division} AND season = ${season} AND result_known_at <= ${asOf}
      ORDER BY kick_off_at, id`,

    seasons: ({ divisions, season }) => reader.$queryRaw<{ division: string; season: string }[]>`
      SELECT division, max(season) AS season
      FROM matches
      WHERE result_known_at <= ${asOf}
        AND (${divisions === null}::bool OR division = ANY(${[...(divisions ?? [])]}::text[]))
        AND (${season}::text IS NULL OR season = ${season})
      GROUP BY division
      ORDER BY division COLLATE "C"`,

    divisionsOfTeams: ({ teamIds }) => reader.$queryRaw<{ teamId: number; division: string }[]>`
      SELECT asked."teamId", newest.division
      FROM unnest(${[...teamIds]}::int[]) WITH ORDINALITY AS asked("teamId", position)
      CROSS JOIN LATERAL (
        SELECT division FROM matches
        WHERE (home_team_id = asked."teamId" OR away_team_id = asked."teamId") AND result_known_at <= ${asOf}
        ORDER BY kick_off_at DESC, id DESC
        LIMIT 1
      ) newest
      ORDER BY asked.position`,

    fixtures: ({ divisions, until, sides }) => reader.$queryRaw<KnownFixture[]>`
      SELECT m.id AS "matchId", m.division, m.season, m.home_team_id AS "homeTeamId", home.team_name AS "homeName",
             m.away_team_id AS "awayTeamId", away.team_name AS "awayName", schedule.kick_off_at AS "kickOffAt",
             schedule.has_kick_off_time AS "hasKickOffTime"
      FROM matches m
      CROSS JOIN LATERAL (${scheduleInForce(asOf)}) schedule
      JOIN quantum.team_quantum_dna_v3 home ON home.team_id = m.home_team_id
      JOIN quantum.team_quantum_dna_v3 away ON away.team_id = m.away_team_id
      WHERE m.id IN (${scheduledBetween(asOf, until)})
        AND m.known_at <= ${asOf} AND schedule.kick_off_at > ${asOf} AND schedule.kick_off_at <= ${until}
        AND (${divisions === null}::bool OR m.division = ANY(${[...(divisions ?? [])]}::text[]))
        AND (${sides === undefined}::bool OR (m.home_team_id = ${sides?.home ?? null}::int AND m.away_team_id = ${sides?.away ?? null}::int))
      ORDER BY schedule.kick_off_at, m.id`,

    outcomes: ({ matchIds }) => reader.$queryRaw<KnownOutcome[]>`
      SELECT m.id AS "matchId", m.division, schedule.kick_off_at AS "kickOffAt", result.*
      FROM matches m
      CROSS JOIN LATERAL (${scheduleInForce(asOf)}) schedule
      LEFT JOIN LATERAL (
        SELECT m.home_goals AS "homeGoals", m.away_goals AS "awayGoals", m.result_known_at AS "resultKnownAt"
        WHERE m.result_known_at <= ${asOf}
      ) result ON true
      WHERE m.id = ANY(${[...matchIds]}::int[])
      ORDER BY m.id`,

    odds: ({ matchIds, stage }) => reader.$queryRaw<KnownQuote[]>`
      SELECT DISTINCT ON (q.id) q.match_id AS "matchId", q.market::text, q.stage::text, q.book,
             observed.line::float8, observed.first_price::float8 AS first, observed.draw_price::float8 AS draw,
             observed.second_price::float8 AS second, observed.known_at AS "knownAt"
      FROM odds_quotes q
      CROSS JOIN LATERAL (
        SELECT q.line, q.first_price, q.draw_price, q.second_price, q.known_at
        UNION ALL
        SELECT r.line, r.first_price, r.draw_price, r.second_price, r.known_at
        FROM odds_quote_revisions r WHERE r.quote_id = q.id AND r.kind = 'SUPERSEDED'
      ) observed
      WHERE q.match_id = ANY(${[...matchIds]}::int[]) AND q.stage = ${stage}::odds_stage AND observed.known_at <= ${asOf}
      ORDER BY q.id, observed.known_at DESC`,

    closed: ({ from, most }) => reader.$queryRaw<{ matchId: number; books: string[] }[]>`
      SELECT m.id AS "matchId", array_agg(DISTINCT q.book) AS books
      FROM matches m
      JOIN odds_quotes q ON q.match_id = m.id AND q.stage = 'CLOSING' AND q.market = 'MATCH_RESULT' AND q.known_at <= ${asOf}
      WHERE m.kick_off_at > ${from} AND m.kick_off_at <= ${asOf}
      GROUP BY m.id
      ORDER BY m.kick_off_at DESC, m.id DESC
      LIMIT ${most}`,
  };
}

/** The matches that kick off between two instants by any schedule that they ever had: two walks along an index, not one over all matches. */
function scheduledBetween(from: Date, until: Date): Prisma.Sql {
  return Prisma.sql`
    SELECT id FROM matches WHERE kick_off_at > ${from} AND kick_off_at <= ${until}
    UNION
    SELECT match_id FROM match_schedule_revisions WHERE kick_off_at > ${from} AND kick_off_at <= ${until}`;
}

/**
 * The kick-off as it was known. A schedule that became known later (a postponement, or the row of a season file written
 * after the match) tells nothing new as long as none was known before: then the earliest one stands for it.
 */
function scheduleInForce(asOf: Date): Prisma.Sql {
  return Prisma.sql`
    SELECT kick_off_at, has_kick_off_time FROM (
      SELECT m.kick_off_at, m.has_kick_off_time, m.schedule_known_at AS known_at
      UNION ALL
      SELECT r.kick_off_at, r.has_kick_off_time, r.known_at
      FROM match_schedule_revisions r WHERE r.match_id = m.id AND r.kind = 'SUPERSEDED'
    ) schedules
    ORDER BY (known_at <= ${asOf}) DESC, CASE WHEN known_at <= ${asOf} THEN known_at END DESC, known_at
    LIMIT 1`;
}
