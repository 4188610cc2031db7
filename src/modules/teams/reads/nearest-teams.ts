import { Prisma } from '../../../db/generated/client.ts';
import type { Reader } from '../../../db/transaction.ts';

/** A club and how far its signature is from the one that was asked for. */
export interface NearTeam {
  readonly teamId: number;
  /** Euclidean, over the places at which the signature of the club asked for holds a number. */
  readonly distance: number;
  /** The smaller of what the two signatures say they know (`present`), and at most the places compared. */
  readonly measures: number;
}

export interface NearestTeamsRequest {
  readonly teamId: number;
  readonly first: number;
  /** Only clubs of the same league as the one asked for. */
  readonly isSameLeague: boolean;
  /** Only clubs whose newest season is this one. */
  readonly season: string | null;
}

/** A signature with a number beyond it is no signature of ours, whose numbers are standard deviations: it is compared with none. */
const LARGEST = 1_000_000;

/** Places after the point that are compared. Finer ones would be 0 as a float, or when they are squared, which PostgreSQL refuses. */
const PLACES = 12;

/** A JSON value as a number; null for another one. */
const FIGURE = Prisma.sql`CASE WHEN jsonb_typeof(value) = 'number' THEN round(value::numeric, ${PLACES}::int)::float8 END`;

/** The numbers of a signature that are beyond the largest one; what is no number compares with none. */
const BEYOND = `strict $[*] ? (@ > ${LARGEST} || @ < -${LARGEST})`;

/**
 * The clubs whose newest DNA signatures are nearest to a club's, by distance, then by name. Compared are signatures of the same
 * version and length, over the places at which the club's own holds a number; one that lacks a number there is no match, since a
 * distance over fewer measures is shorter for that alone. Nor is one with a number beyond a million. Null when the club has no
 * signature that can be compared, or is not there.
 */
export async function nearestTeams(
  reader: Reader,
  { teamId, first, isSameLeague, season }: NearestTeamsRequest,
): Promise<NearTeam[] | null> {
  const rows = await reader.$queryRaw<{ teamId: number | null; distance: number; measures: number }[]>`
    WITH signed AS NOT MATERIALIZED (
      SELECT team_id, team_name, league, season, signature_v3 -> 'version' AS version, signature_v3 -> 'values' AS values,
        CASE WHEN jsonb_typeof(signature_v3 -> 'present') = 'number' THEN
          floor(LEAST(GREATEST((signature_v3 ->> 'present')::numeric, 0), 1000))::int END AS present
      FROM quantum.team_quantum_dna_v3
      WHERE jsonb_typeof(signature_v3 -> 'values') = 'array'
        AND NOT jsonb_path_exists(signature_v3 -> 'values', ${BEYOND}::jsonpath, '{}', true)
    ), own AS MATERIALIZED (
      SELECT signed.*, figures, cardinality(array_remove(figures, NULL)) AS measures
      FROM signed CROSS JOIN LATERAL (
        SELECT array_agg(${FIGURE} ORDER BY place) AS figures
        FROM jsonb_array_elements(values) WITH ORDINALITY AS measure (value, place)
      ) read
      WHERE team_id = ${teamId}
    ), near AS (
      SELECT other.team_id, other.team_name, compared.distance, LEAST(own.measures, own.present, other.present) AS measures
      FROM own
      JOIN signed other ON other.team_id <> own.team_id AND other.version IS NOT DISTINCT FROM own.version
        AND jsonb_array_length(other.values) = cardinality(own.figures)
        AND (NOT ${isSameLeague}::bool OR other.league = own.league)
        AND (${season}::text IS NULL OR other.season = ${season}::text)
      CROSS JOIN LATERAL (
        SELECT sqrt(sum(power(difference, 2))) AS distance, count(difference) AS measures
        FROM (
          SELECT ${FIGURE} - own.figures[place] AS difference
          FROM jsonb_array_elements(other.values) WITH ORDINALITY AS measure (value, place)
        ) differences
      ) compared
      WHERE compared.measures = own.measures
      ORDER BY compared.distance, other.team_name COLLATE "C", other.team_id
      LIMIT ${first}
    )
    SELECT near.team_id AS "teamId", near.distance, near.measures
    FROM own LEFT JOIN near ON true
    WHERE own.measures > 0
    ORDER BY near.distance, near.team_name COLLATE "C", near.team_id`;
  if (rows.length === 0) return null;
  return rows.flatMap(({ teamId: id, ...near }) => (id === null ? [] : [{ teamId: id, ...near }]));
}
