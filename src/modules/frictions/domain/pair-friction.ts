import type { Json } from '../../../shared/json.ts';
import { figuresIn } from '../../teams/domain/dna/friction/signature-figures.ts';
import { signaturePlaces, type SignaturePlaces } from '../../teams/domain/dna/friction/signature-places.ts';
import type { LeagueSeason } from '../../teams/domain/dna/league-season.ts';
import { storedKey } from '../../teams/domain/dna/stored-key.ts';
import type { ConfidenceLevel, FrictionRow } from './friction-row.ts';
import { CONFIDENT_MATCHES, FRICTION_FORMULAS, SCORE_WEIGHTS } from './friction-rules.ts';
import type { GridOf } from './goal-grids.ts';
import { gridPredictions } from './grid-predictions.ts';
import { headToHead, listMeetings, type Meeting } from './head-to-head.ts';
import type { Pair } from './league-pairs.ts';
import { pairComponents } from './pair-components.ts';
import { rounded } from './rounded.ts';
import { styleDistance } from './style-clash.ts';

export interface PairInput {
  readonly pair: Pair;
  readonly league: LeagueSeason;
  readonly gridOf: GridOf;
  /** All known meetings in the division, the oldest first. */
  readonly meetings: readonly Meeting[];
  /** Those within the model's history. */
  readonly recent: readonly Meeting[];
  /** The name of a team's playing style; null where there is none. */
  readonly styleOf: (teamId: number) => string | null;
}

/**
 * The friction of two teams of a league: components from their places in it, predictions from one score grid at the ground of the
 * side stored as home, and their meetings. A component is null where a team lacks the matches for it.
 */
export function pairFriction(input: PairInput): FrictionRow {
  const { pair, league, gridOf, meetings, recent, styleOf } = input;
  const home = sideOf(league, pair.home);
  const away = sideOf(league, pair.away);
  const places = { home: home.places, away: away.places };
  return {
    teamHomeId: pair.home,
    teamAwayId: pair.away,
    teamHomeName: home.name,
    teamAwayName: away.name,
    styleHome: styleOf(pair.home),
    styleAway: styleOf(pair.away),
    ...pairComponents({ pair, league, gridOf, recent, places }),
    ...gridPredictions(gridOf(pair.home, pair.away)),
    ...headToHead(meetings),
    frictionVector: vectorOf(input, home, away),
    historicalFriction: listMeetings(meetings),
    matchesAnalyzed: matchesOf(league, pair),
    confidenceLevel: confidenceLevel(Math.min(home.matches, away.matches)),
    season: league.season,
  };
}

/** By the matches of the side that has fewer: HIGH from 20, MEDIUM from 10, else LOW. */
export function confidenceLevel(matches: number): ConfidenceLevel {
  if (matches >= CONFIDENT_MATCHES.HIGH) return 'HIGH';
  return matches >= CONFIDENT_MATCHES.MEDIUM ? 'MEDIUM' : 'LOW';
}

interface Side {
  readonly name: string;
  readonly matches: number;
  readonly places: SignaturePlaces;
}

function sideOf(league: LeagueSeason, teamId: number): Side {
  const team = league.teams.get(teamId);
  const places = signaturePlaces(league).get(teamId);
  if (!team || !places)
    throw new Error(`Team ${teamId} plays no match of ${league.division} ${league.season}.`);
  return { name: team.name, matches: team.games.length, places };
}

/** Matches of the season in which either team played. */
function matchesOf({ matches }: LeagueSeason, { home, away }: Pair): number {
  return matches.filter(({ homeTeamId, awayTeamId }) =>
    [homeTeamId, awayTeamId].some((teamId) => teamId === home || teamId === away),
  ).length;
}

/** What the components were made from, so that each can be worked out again. */
function vectorOf({ pair, league, recent }: PairInput, home: Side, away: Side): Json {
  const distance = styleDistance(home.places, away.places);
  return {
    formulas: FRICTION_FORMULAS,
    division: league.division,
    weights: keysAsStored(SCORE_WEIGHTS),
    style_distance: distance === null ? null : rounded(distance),
    recent_meetings: recent.length,
    home: { ...keysAsStored(figuresIn(league, pair.home)), percentiles: keysAsStored(home.places) },
    away: { ...keysAsStored(figuresIn(league, pair.away)), percentiles: keysAsStored(away.places) },
  };
}

function keysAsStored(figures: object): Record<string, number | null> {
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]: [string, number | null]) => [
      storedKey(name),
      value === null ? null : rounded(value),
    ]),
  );
}
