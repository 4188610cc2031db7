import type { Reader } from '../../../db/transaction.ts';
import { type KnownFixture, knownAt } from '../../matches/reads/known-at.ts';
import type { KnownFriction } from '../domain/known-friction.ts';
import type { MatchupFacts } from '../domain/matchup/calculate-matchup.ts';
import { chooseLeague } from '../domain/matchup/choose-league.ts';
import type { MatchupRequest } from '../domain/matchup/matchup-request.ts';
import { loadFixtureFrictions } from './load-fixture-frictions.ts';
import { loadHistory } from './load-history.ts';

const DAY_MS = 86_400_000;
const NOTHING_KNOWN: KnownFriction = { features: null, trial: null };
/** A fixture that lies further ahead is none of this season and the next. */
const FURTHEST_FIXTURE_DAYS = 400;

/**
 * What was known of a matchup at its as-of instant.
 * @throws InvalidInputError for a league that is no division's code, LeagueUnclearError when none is given and none follows.
 */
export async function loadMatchup(reader: Reader, request: MatchupRequest): Promise<MatchupFacts> {
  const { home, away, asOf, model } = request;
  const known = knownAt(reader, asOf);
  const until = new Date(asOf.getTime() + FURTHEST_FIXTURE_DAYS * DAY_MS);
  const [fixtures, played] = await Promise.all([
    known.fixtures({
      divisions: request.league === null ? null : [request.league],
      until,
      sides: { home, away },
    }),
    known.divisionsOfTeams({ teamIds: [home, away] }),
  ]);
  const [fixture] = fixtures;
  const divisionOf = (team: number): string | null =>
    played.find(({ teamId }) => teamId === team)?.division ?? null;
  const league = chooseLeague(request.league, {
    fixtureDivision: fixture?.division ?? null,
    homeDivision: divisionOf(home),
    awayDivision: divisionOf(away),
  });
  const { historyDays } = model;
  const [history, friction, quotes] = await Promise.all([
    loadHistory(reader, { divisions: [league], asOf, historyDays }),
    loadFriction(reader, request, league, fixture),
    fixture ? known.odds({ matchIds: [fixture.matchId], stage: 'PRE_MATCH' }) : [],
  ]);
  return {
    league,
    history: history.get(league) ?? [],
    friction,
    fixture: fixture ? { matchId: fixture.matchId, quotes } : null,
  };
}

/** Of the season of their fixture, else of the newest of which a result was known. */
async function loadFriction(
  reader: Reader,
  { home, away, asOf, weights: { frictionWeight } }: MatchupRequest,
  division: string,
  fixture: KnownFixture | undefined,
): Promise<KnownFriction> {
  if (frictionWeight === 0) return NOTHING_KNOWN;
  const [newest] = await knownAt(reader, asOf).seasons({ divisions: [division], season: null });
  const season = fixture?.season ?? newest?.season;
  if (season === undefined) return NOTHING_KNOWN;
  const asked = { matchId: 0, division, season, home: { teamId: home }, away: { teamId: away } };
  const frictions = await loadFixtureFrictions(reader, { asOf, frictionWeight, fixtures: [asked] });
  return frictions.get(asked.matchId) ?? NOTHING_KNOWN;
}
