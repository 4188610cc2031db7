import type { LeagueSeason, TeamSeason } from '../league-season.ts';
import { count, group, list, measure, text, type Shaped } from '../shape.ts';
import { compareFigures } from '../compare-figures.ts';
import { conversionLuckOf, leagueConversion } from './conversion-luck.ts';
import { CONFIDENCE, MARKET_MINIMUMS } from './market-minimums.ts';
import { normalQuantile } from './normal-quantile.ts';
import { opponentShape } from './opponent-shape.ts';
import { closedGames, luckScore, pointsLuckOf, type ClosedGame } from './points-luck.ts';

const LEAST = MARKET_MINIMUMS.matches;
const MATCHES_SHOWN = 3;
const Z = normalQuantile(CONFIDENCE);

const luckMatchShape = group(
  'LuckMatch',
  'A match whose points were far from what the closing prices expected.',
  {
    playedOn: text('The UK day, yyyy-mm-dd.'),
    opponent: opponentShape,
    venue: text('HOME or AWAY.'),
    goals: count('Goals of the team.'),
    opponentGoals: count('Goals of the opponent.'),
    points: count('Points won: 3, 1 or 0.'),
    expectedPoints: measure('points', '3 x win + draw of the fair closing chances.', { min: 0, max: 3 }),
    pointsOverExpected: measure('points', '`points` - `expectedPoints`.', { min: -3, max: 3 }),
  },
);

/** Points and goals beyond what prices and shots foresaw. */
export const luckShape = group(
  'LuckDna',
  "Points against those that closing prices expected, and goals against those that shots on target are worth: what a team's results owe to chance or to what the market misses.",
  {
    benchmark: text(
      'Code of the book whose closing prices are used, margin taken out: PS, BFE, B365 or AVG. Null when none closed.',
    ),
    matches: count('Matches with closing prices by the benchmark.'),
    points: count('Points won in these matches.'),
    expectedPoints: measure(
      'points',
      'Sum of 3 x win + draw of the fair closing chances of these matches; 0 without any.',
      {
        min: 0,
      },
    ),
    pointsOverExpected: measure('points', '`points` - `expectedPoints`; 0 without matches.'),
    pointsOverExpectedPerMatch: measure(
      'points',
      `\`pointsOverExpected\` / \`matches\`; null below ${LEAST} matches.`,
      {
        min: -3,
        max: 3,
        sample: 'matches',
        least: LEAST,
      },
    ),
    zScore: measure(
      'standard deviations',
      `\`pointsOverExpected\` / sqrt(sum of 9w + d - (3w + d)^2) with the fair closing chances w and d of each match; null below ${LEAST} matches.`,
      { sample: 'matches', least: LEAST },
    ),
    verdict: text(
      `LUCKY from a \`zScore\` of ${Z.toFixed(4)} (one team in ten by chance), UNLUCKY from minus that, else AS_EXPECTED; null below ${LEAST} matches.`,
    ),
    luckiestMatches: list(
      `At most ${MATCHES_SHOWN} matches with most points above expectation, the most first; of equals the earlier.`,
      luckMatchShape,
    ),
    unluckiestMatches: list(
      `At most ${MATCHES_SHOWN} matches with most points below expectation, the most first; of equals the earlier.`,
      luckMatchShape,
    ),
    leagueShotsOnTarget: count(
      'Shots on target of all teams of the league, in matches whose file tells them.',
    ),
    leagueGoalsPerShotOnTarget: measure(
      'ratio',
      `Goals per shot on target over the league, own goals and penalties included; null below ${MARKET_MINIMUMS.shotsOnTarget} shots.`,
      { min: 0, sample: 'leagueShotsOnTarget', least: MARKET_MINIMUMS.shotsOnTarget },
    ),
    shotMatches: count("Matches of the team with shots on target in the league's file."),
    finishingLuckGoals: measure(
      'goals',
      `Goals scored less \`leagueGoalsPerShotOnTarget\` x shots on target; above 0 shots went in more often than in the league. Null below ${LEAST} matches with shots.`,
      { sample: 'shotMatches', least: LEAST },
    ),
    keepingLuckGoals: measure(
      'goals',
      `\`leagueGoalsPerShotOnTarget\` x shots on target of opponents less goals conceded; above 0 fewer went in than in the league. Null below ${LEAST} matches with shots.`,
      { sample: 'shotMatches', least: LEAST },
    ),
  },
);

/**
 * Points over expected = sum of points - (3w + d) over the matches that the season's benchmark closed, w and d its fair chances;
 * the z-score divides by the root of the summed variances 9w + d - (3w + d)^2. Conversion: goals less the league's goals per
 * shot on target x shots on target.
 */
export function luckDna(team: TeamSeason, league: LeagueSeason): Shaped<typeof luckShape> {
  const games = closedGames(team.games);
  const luck = pointsLuckOf(games);
  const isEnough = luck.matches >= LEAST;
  const zScore = isEnough ? luckScore(luck) : null;
  const { shotsOnTarget, goalsPerShotOnTarget } = leagueConversion(league);
  const conversion = conversionLuckOf(team, goalsPerShotOnTarget);
  return {
    benchmark: league.benchmark,
    matches: luck.matches,
    points: luck.points,
    expectedPoints: luck.expectedPoints,
    pointsOverExpected: luck.pointsOverExpected,
    pointsOverExpectedPerMatch: isEnough ? luck.pointsOverExpected / luck.matches : null,
    zScore,
    verdict: zScore === null ? null : verdictOf(zScore),
    luckiestMatches: mostOf(games, 1),
    unluckiestMatches: mostOf(games, -1),
    leagueShotsOnTarget: shotsOnTarget,
    leagueGoalsPerShotOnTarget: goalsPerShotOnTarget,
    shotMatches: conversion.matches,
    finishingLuckGoals: conversion.goalsOverShots,
    keepingLuckGoals: conversion.concededOverShots === null ? null : 0 - conversion.concededOverShots,
  };
}

function verdictOf(zScore: number): string {
  return zScore >= Z ? 'LUCKY' : zScore <= -Z ? 'UNLUCKY' : 'AS_EXPECTED';
}

function mostOf(games: readonly ClosedGame[], side: -1 | 1): Shaped<typeof luckMatchShape>[] {
  return games
    .map((game) => ({ game, over: game.points - game.expectedPoints }))
    .filter(({ over }) => side * over > 0)
    .sort((a, b) => side * compareFigures(b.over, a.over))
    .slice(0, MATCHES_SHOWN)
    .map(({ game, over }) => ({
      playedOn: game.playedOn,
      opponent: { teamId: game.opponentId, name: game.opponentName },
      venue: game.venue,
      goals: game.goals.own,
      opponentGoals: game.goals.opponent,
      points: game.points,
      expectedPoints: game.expectedPoints,
      pointsOverExpected: over,
    }));
}
