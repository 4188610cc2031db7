import type { Game, OwnChances, Venue } from '../game.ts';
import type { LeagueSeason, TeamSeason } from '../league-season.ts';
import { count, fraction, group, list, measure, text, type Shaped, meant } from '../shape.ts';
import { compareFigures } from '../compare-figures.ts';
import { correlationOf } from './correlation-of.ts';
import { MARKET_MINIMUMS } from './market-minimums.ts';
import { meanOf } from './mean-of.ts';
import { opponentShape } from './opponent-shape.ts';

const { matches: LEAST, pairs: LEAST_PAIRS } = MARKET_MINIMUMS;
/** A move of the chance of winning that is more than noise: a percentage point. */
const CLEAR_MOVE = 0.01;
const MOVES_SHOWN = 3;

const drift = (description: string) =>
  measure('fraction', `${description}; null below ${LEAST} matches.`, {
    min: -1,
    max: 1,
    sample: 'matches',
    least: LEAST,
  });

const driftShape = group(
  'SentimentDrift',
  'How the market moved on a team in some of its matches, and how it did in them.',
  {
    matches: count('Matches with opening and closing prices by the benchmark.'),
    avgWinDrift: drift('Mean of closing less opening fair chance of winning, 0.02 is two percentage points'),
    avgPointsOverOpening: measure(
      'points',
      `Mean of points won less points expected by the opening prices: above 0 the opening prices held too little of the team. Null below ${LEAST} matches.`,
      { min: -3, max: 3, sample: 'matches', least: LEAST },
    ),
  },
);

const moveShape = group('SentimentMove', 'How far the market moved on a team in one match.', {
  playedOn: text('The UK day, yyyy-mm-dd.'),
  opponent: opponentShape,
  venue: text('HOME or AWAY.'),
  openingWinChance: measure('fraction', 'Fair chance of winning before the match.', { min: 0, max: 1 }),
  closingWinChance: measure('fraction', 'Fair chance of winning at kick-off.', { min: 0, max: 1 }),
  winDrift: measure('fraction', 'Closing less opening fair chance of winning.', { min: -1, max: 1 }),
  points: count('Points won: 3, 1 or 0.'),
});

/** How money moved on a team between the prices before the match and those at kick-off. */
export const sentimentShape = group(
  'SentimentDna',
  "How the market moves on a team from the prices before the match to those at kick-off, by the season's one benchmark with the margin taken out. Above 0 the team is backed. Apart for matches at home and away, and for those in which it was backed or drifted by a percentage point or more.",
  {
    benchmark: text(
      'Code of the book whose prices are compared: PS, BFE, B365 or AVG. Null when none closed.',
    ),
    matches: count('Matches with opening and closing prices by the benchmark.'),
    avgWinDrift: drift('Mean of closing less opening fair chance of winning, 0.02 is two percentage points'),
    avgAbsoluteWinDrift: drift('Mean size of the move of the chance of winning, whichever way'),
    backedMatches: count(`Matches in which the chance of winning rose by ${CLEAR_MOVE} or more.`),
    driftedMatches: count(`Matches in which the chance of winning fell by ${CLEAR_MOVE} or more.`),
    backedShare: fraction(`\`backedMatches\` / \`matches\`; null below ${LEAST} matches.`, 'matches', LEAST),
    driftedShare: fraction(
      `\`driftedMatches\` / \`matches\`; null below ${LEAST} matches.`,
      'matches',
      LEAST,
    ),
    home: meant(driftShape, 'The drift of matches at home.'),
    away: meant(driftShape, 'The drift of matches away.'),
    whenBacked: meant(
      driftShape,
      `Matches before which its chance of winning rose by ${CLEAR_MOVE} or more.`,
    ),
    whenDrifted: meant(
      driftShape,
      `Matches before which its chance of winning fell by ${CLEAR_MOVE} or more.`,
    ),
    driftResultCorrelation: measure(
      'ratio',
      `Pearson's correlation of the move with the points over those expected by the opening prices: above 0 the market moved the right way. Null below ${LEAST_PAIRS} matches, and where either does not vary.`,
      { min: -1, max: 1, sample: 'matches', least: LEAST_PAIRS },
    ),
    biggestMoves: list(
      `The ${MOVES_SHOWN} matches in which the chance of winning moved most, the biggest first; of equals the earlier.`,
      moveShape,
    ),
  },
);

interface Moved {
  readonly game: Game;
  readonly opening: OwnChances;
  readonly closing: OwnChances;
  readonly drift: number;
  readonly pointsOverOpening: number;
}

/**
 * Drift of a match = closing - opening fair chance of winning, by the season's benchmark. A match is backed or drifted from a move
 * of 0.01. Points over opening = points - (3 x win + draw) of the opening chances.
 */
export function sentimentDna(team: TeamSeason, league: LeagueSeason): Shaped<typeof sentimentShape> {
  const moves = team.games.flatMap(moveOf);
  const drifts = moves.map((move) => move.drift);
  const backed = moves.filter((move) => move.drift >= CLEAR_MOVE);
  const drifted = moves.filter((move) => move.drift <= -CLEAR_MOVE);
  const share = (part: number): number | null => (moves.length >= LEAST ? part / moves.length : null);
  const at = (venue: Venue): readonly Moved[] => moves.filter(({ game }) => game.venue === venue);
  return {
    benchmark: league.benchmark,
    matches: moves.length,
    avgWinDrift: meanOf(drifts, LEAST),
    avgAbsoluteWinDrift: meanOf(drifts.map(Math.abs), LEAST),
    backedMatches: backed.length,
    driftedMatches: drifted.length,
    backedShare: share(backed.length),
    driftedShare: share(drifted.length),
    home: driftOf(at('HOME')),
    away: driftOf(at('AWAY')),
    whenBacked: driftOf(backed),
    whenDrifted: driftOf(drifted),
    driftResultCorrelation:
      moves.length >= LEAST_PAIRS
        ? correlationOf(moves.map((move) => [move.drift, move.pointsOverOpening]))
        : null,
    biggestMoves: moves
      .toSorted((a, b) => compareFigures(Math.abs(b.drift), Math.abs(a.drift)))
      .slice(0, MOVES_SHOWN)
      .map(({ game, opening, closing, drift: winDrift }) => ({
        playedOn: game.playedOn,
        opponent: { teamId: game.opponentId, name: game.opponentName },
        venue: game.venue,
        openingWinChance: opening.win,
        closingWinChance: closing.win,
        winDrift,
        points: game.points,
      })),
  };
}

function moveOf(game: Game): Moved[] {
  const { opening, closing, points } = game;
  if (!opening || !closing) return [];
  const pointsOverOpening = points - (3 * opening.win + opening.draw);
  return [{ game, opening, closing, drift: closing.win - opening.win, pointsOverOpening }];
}

function driftOf(moves: readonly Moved[]): Shaped<typeof driftShape> {
  return {
    matches: moves.length,
    avgWinDrift: meanOf(
      moves.map((move) => move.drift),
      LEAST,
    ),
    avgPointsOverOpening: meanOf(
      moves.map((move) => move.pointsOverOpening),
      LEAST,
    ),
  };
}
