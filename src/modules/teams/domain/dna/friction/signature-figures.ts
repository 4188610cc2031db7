import type { Game } from '../game.ts';
import type { LeagueSeason, TeamSeason } from '../league-season.ts';
import { perLeague } from '../per-league.ts';
import { LEAST_MATCHES, LEAST_NOT_LEADING } from './signature-rules.ts';

/** The figures of a team that frictions are made of, each a mean over its matches; null below its least sample. */
export interface SignatureFigures {
  readonly matches: number;
  readonly shotsMatches: number;
  readonly foulsMatches: number;
  readonly cardsMatches: number;
  readonly notLeadingMatches: number;
  /** Shots of both sides. */
  readonly tempo: number | null;
  /** Own shots of the shots of both sides, over all matches, 0..1. */
  readonly pressure: number | null;
  /** Own fouls. */
  readonly intensity: number | null;
  /** Own yellow cards, a red one counted as two. */
  readonly cardRisk: number | null;
  /** Standard deviation of the goal difference (n - 1). */
  readonly volatility: number | null;
  /** Matches decided by one goal, or drawn, of all, 0..1. */
  readonly closeness: number | null;
  /** Points from the matches in which it did not lead at half time. */
  readonly resilience: number | null;
  /** Own goals over the mean of the league's sides. */
  readonly attack: number | null;
  /** Conceded goals over the mean of the league's sides: less is better. */
  readonly defence: number | null;
}

/** The figures of every team of a league, by team id, ascending. */
export const signatureFigures = perLeague((league): ReadonlyMap<number, SignatureFigures> => {
  const goals = league.matches.reduce((sum, { homeGoals, awayGoals }) => sum + homeGoals + awayGoals, 0);
  const goalsOfSide = goals / (2 * league.matches.length);
  return new Map([...league.teams.values()].map((team) => [team.teamId, figuresOf(team, goalsOfSide)]));
});

/** The figures of one team. @throws Error for a team that is not of the league. */
export function figuresIn(league: LeagueSeason, teamId: number): SignatureFigures {
  const figures = signatureFigures(league).get(teamId);
  if (!figures) throw new Error(`Team ${teamId} plays no match of ${league.division} ${league.season}.`);
  return figures;
}

function figuresOf({ games }: TeamSeason, goalsOfSide: number): SignatureFigures {
  const shots = games.flatMap((game) => (game.shots ? [game.shots] : []));
  const fouls = games.flatMap((game) => (game.fouls ? [game.fouls.own] : []));
  const cards = games.flatMap(cardsOf);
  const notLeading = games.filter(
    ({ halfTimeGoals }) => halfTimeGoals !== null && halfTimeGoals.own <= halfTimeGoals.opponent,
  );
  const margins = games.map(({ goals }) => goals.own - goals.opponent);
  const ownShots = shots.reduce((sum, { own }) => sum + own, 0);
  const allShots = shots.reduce((sum, { own, opponent }) => sum + own + opponent, 0);
  const scored = games.map(({ goals }) => goals.own);
  const conceded = games.map(({ goals }) => goals.opponent);
  return {
    matches: games.length,
    shotsMatches: shots.length,
    foulsMatches: fouls.length,
    cardsMatches: cards.length,
    notLeadingMatches: notLeading.length,
    tempo: meanOf(shots.map(({ own, opponent }) => own + opponent)),
    pressure: shots.length < LEAST_MATCHES || allShots === 0 ? null : ownShots / allShots,
    intensity: meanOf(fouls),
    cardRisk: meanOf(cards),
    volatility: deviationOf(margins),
    closeness: meanOf(margins.map((margin) => (Math.abs(margin) <= 1 ? 1 : 0))),
    resilience: meanOf(
      notLeading.map(({ points }) => points),
      LEAST_NOT_LEADING,
    ),
    attack: goalsOfSide === 0 ? null : ratio(meanOf(scored), goalsOfSide),
    defence: goalsOfSide === 0 ? null : ratio(meanOf(conceded), goalsOfSide),
  };
}

/** Yellow cards and twice the red ones; nothing where the source lacks either. */
function cardsOf({ yellowCards, redCards }: Game): number[] {
  return yellowCards && redCards ? [yellowCards.own + 2 * redCards.own] : [];
}

function meanOf(values: readonly number[], least = LEAST_MATCHES): number | null {
  if (values.length < least) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function deviationOf(values: readonly number[]): number | null {
  const mean = meanOf(values);
  if (mean === null) return null;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}

function ratio(value: number | null, unit: number): number | null {
  return value === null ? null : value / unit;
}
