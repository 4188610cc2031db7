/**
 * Functions of the session that the other statements of a made world use. `chance` is uniform on [0, 1) and the same for the same row and
 * salt on every server of one major version: nothing in a made world is random.
 */
export const MADE_NUMBERS = `
  CREATE FUNCTION pg_temp.chance(n bigint, salt bigint) RETURNS float8 LANGUAGE sql IMMUTABLE AS
    $$ SELECT (hashint8extended(n, salt) & 4294967295)::float8 / 4294967296 $$;
  CREATE FUNCTION pg_temp.between(n bigint, salt bigint, lowest float8, highest float8, digits integer) RETURNS float8 LANGUAGE sql IMMUTABLE AS
    $$ SELECT round((lowest + (highest - lowest) * pg_temp.chance(n, salt))::numeric, digits)::float8 $$;
  CREATE FUNCTION pg_temp.whole(n bigint, salt bigint, lowest integer, highest integer) RETURNS integer LANGUAGE sql IMMUTABLE AS
    $$ SELECT lowest + floor((highest - lowest + 1) * pg_temp.chance(n, salt))::integer $$;
  CREATE FUNCTION pg_temp.one_of(n bigint, salt bigint, choices text[]) RETURNS text LANGUAGE sql IMMUTABLE AS
    $$ SELECT choices[1 + floor(cardinality(choices) * pg_temp.chance(n, salt))::integer] $$;
  CREATE FUNCTION pg_temp.made_id(kind integer, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS
    $$ SELECT (lpad(to_hex(kind), 8, '0') || '-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$;
  CREATE FUNCTION pg_temp.goals(mean float8, luck float8) RETURNS smallint LANGUAGE sql IMMUTABLE AS $$
    SELECT count(*)::smallint FROM (
      SELECT sum(exp(-mean) * mean ^ k / (ARRAY[1, 1, 2, 6, 24, 120, 720, 5040])[k + 1]) OVER (ORDER BY k) AS below
        FROM generate_series(0, 7) AS k) AS chances
      WHERE below <= luck $$;
`;
