import type { Reader } from '../../../db/transaction.ts';

/** A club and how far its signature is from the one that was asked for. */
export interface NearTeam {
  readonly teamId: number;
  /** Euclidean, over the measures that the club asked for has. */
  readonly distance: number;
  /** How many measures that are. */
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

/** Beyond it, a number of an imported signature would overflow when it is squared. */
const LARGEST = 1e100;

/**
 * The clubs whose newest DNA signatures are nearest to a club's, by distance, then by name. Compared are signatures of the same
 * version and length, over the places at which the club's own holds a number; one that lacks a number there is no match, since a
 * distance over fewer measures is shorter for that alone. Null when the club has no signature, or is not there.
 */
export async function nearestTeams(
  reader: Reader,
  { teamId, first, isSameLeague, season }: NearestTeamsRequest,
): Promise<NearTeam[] | null> {
  const rows = await reader.$queryRaw<{ teamId: number | null; distance: number; measures: number }[]>`
    WITH signed AS (
      SELECT team_id, team_name, league, season, signature_v3 -> 'version' AS version, signature_v3 -> 'values' AS values
      FROM quantum.team_quantum_dna_v3 WHERE jsonb_typeof(signature_v3 -> 'values') = 'array'
    ), own AS (
      SELECT signed.*, measure.place, measure.value::float8 AS value
      FROM signed CROSS JOIN LATERAL jsonb_array_elements(values) WITH ORDINALITY AS measure (value, place)
      WHERE team_id = ${teamId}
        AND CASE WHEN jsonb_typeof(measure.value) = 'number' THEN abs(measure.value::numeric) < ${LARGEST}::numeric END
    ), near AS (
      SELECT other.team_id, other.team_name, sqrt(sum(power(measure.value::float8 - own.value, 2))) AS distance,
             count(*)::int AS measures
      FROM own
      JOIN signed other ON other.team_id <> own.team_id AND other.version IS NOT DISTINCT FROM own.version
        AND jsonb_array_length(other.values) = jsonb_array_length(own.values)
        AND (NOT ${isSameLeague}::bool OR other.league = own.league)
        AND (${season}::text IS NULL OR other.season = ${season}::text)
      CROSS JOIN LATERAL (SELECT other.values -> (own.place - 1)::int AS value) measure
      WHERE CASE WHEN jsonb_typeof(measure.value) = 'number' THEN abs(measure.value::numeric) < ${LARGEST}::numeric END
      GROUP BY other.team_id, other.team_name
      HAVING count(*) = (SELECT count(*) FROM own)
      ORDER BY distance, other.team_name COLLATE "C", other.team_id
      LIMIT ${first}
    )
    SELECT near.team_id AS "teamId", near.distance, near.measures
    FROM (SELECT count(*) FROM own HAVING count(*) > 0) found LEFT JOIN near ON true
    ORDER BY near.distance, near.team_name COLLATE "C", near.team_id`;
  if (rows.length === 0) return null;
  return rows.flatMap(({ teamId: id, ...near }) => (id === null ? [] : [{ teamId: id, ...near }]));
}
