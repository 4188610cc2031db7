/** Clubs of a league: the league with the number n, from 0, has those whose keys follow on 20 n. The last league can have fewer. */
export const LEAGUE_CLUBS = 20;

/** The seasons of a made world, the newest last: all three, until there are as many matches as asked for. */
export const MADE_SEASONS = ['2023/24', '2024/25', '2025/26'] as const;

/** Functions of the session: the code and the name of the league with a number, and the name of a season. Behind the five best known ones, the name is the code. */
export const MADE_LEAGUES = `
  CREATE FUNCTION pg_temp.division_code(league integer) RETURNS text LANGUAGE sql IMMUTABLE AS
    $$ SELECT coalesce(('{E0,SP1,I1,F1,D1}'::text[])[league + 1], 'L' || league + 1) $$;
  CREATE FUNCTION pg_temp.league_name(league integer) RETURNS text LANGUAGE sql IMMUTABLE AS
    $$ SELECT coalesce(('{Premier League,La Liga,Serie A,Ligue 1,Bundesliga}'::text[])[league + 1], pg_temp.division_code(league)) $$;
  CREATE FUNCTION pg_temp.season_name(season integer) RETURNS text LANGUAGE sql IMMUTABLE AS
    $$ SELECT ('{${MADE_SEASONS.join(',')}}'::text[])[season + 1] $$;
`;
