import type { LeagueSeason, TeamSeason } from '../league-season.ts';
import { count, flag, group, list, measure, text, type Shaped } from '../shape.ts';
import { compareFigures } from '../compare-figures.ts';
import { SHORT_REST_DAYS } from '../rest-days.ts';
import { quantilesFor } from './look.ts';
import { ALL_CONTEXTS, contextLabel, isInContext, type MarketContext } from './market-context.ts';
import { MARKET_MINIMUMS } from './market-minimums.ts';
import { closedGames, pointsLuckOf, type PointsLuck } from './points-luck.ts';

const LEAST = MARKET_MINIMUMS.contextMatches;

const perMatch = (description: string) => measure('points', description, { sample: 'matches', least: LEAST });

const scenarioShape = group(
  'ScenarioLook',
  'How a team does against the closing prices under some circumstances.',
  {
    context: text('The circumstances in words, as HOME FAVOURITE.'),
    venue: text('HOME or AWAY; null for either.'),
    role: text(
      'FAVOURITE where the fair closing chance of winning is above that of the opponent, UNDERDOG where below; null for either.',
    ),
    rest: text(
      `SHORT_REST up to ${SHORT_REST_DAYS} days after the match before, NORMAL_REST from then on; null for either.`,
    ),
    matches: count('Matches under these circumstances that the benchmark closed.'),
    points: count('Points won in them.'),
    expectedPoints: measure('points', 'Sum of 3 x win + draw of the fair closing chances.', { min: 0 }),
    pointsOverExpected: measure('points', '`points` - `expectedPoints`.'),
    pointsOverExpectedPerMatch: perMatch('`pointsOverExpected` / `matches`.'),
    bound: perMatch(
      'One-sided 90 % lower bound of the points over expected per match: less 1.2816 x sqrt(sum of 9w + d - (3w + d)^2) / matches, the closing chances w and d taken as right.',
    ),
    adjustedBound: perMatch(
      'The lower bound when it shall hold for all circumstances looked at together with 90 %: Bonferroni, 10 % divided by `tested`.',
    ),
    isAdjustedProof: flag('Whether the adjusted bound, too, is above 0: the stronger evidence.'),
  },
);

/** Circumstances in which a team does better than the closing prices expect. */
export const optimalScenariosShape = group(
  'OptimalScenarios',
  'Circumstances (venue, favourite or underdog, rest) in which a team wins more points than the closing prices expect, beyond what chance explains.',
  {
    benchmark: text(
      'Code of the book whose closing prices are used, margin taken out: PS, BFE, B365 or AVG. Null when none closed.',
    ),
    leastMatches: count('Matches that circumstances need to be looked at.'),
    tested: count('Circumstances that were looked at, of 26: with so many, one in ten stands out by chance.'),
    scenarios: list(
      'Those whose lower bound is above 0, the highest bound first; empty when there is none.',
      scenarioShape,
    ),
    lookedAt: list('All circumstances that were looked at, in the same order.', scenarioShape),
  },
);

/**
 * Ranks every combination of venue, role and rest with 8 matches or more by the lower bound of points over expected per match,
 * (sum of points - (3w + d) - z x sqrt(sum of 9w + d - (3w + d)^2)) / matches with the fair closing chances of the season's
 * benchmark, z the normal quantile of 0.9, or of 1 - 0.1 / tested where it is adjusted for the looks.
 */
export function optimalScenariosDna(
  team: TeamSeason,
  league: LeagueSeason,
): Shaped<typeof optimalScenariosShape> {
  const games = closedGames(team.games);
  const looked = ALL_CONTEXTS.slice(1)
    .map((context) => ({
      context,
      luck: pointsLuckOf(games.filter((game) => isInContext(game, game.closing, context))),
    }))
    .filter(({ luck }) => luck.matches >= LEAST);
  const z = quantilesFor(looked.length);
  const lookedAt = looked
    .map(({ context, luck }) => tell(context, luck, z))
    .sort((a, b) => compareFigures(b.bound ?? 0, a.bound ?? 0));
  return {
    benchmark: league.benchmark,
    leastMatches: LEAST,
    tested: lookedAt.length,
    scenarios: lookedAt.filter(({ bound }) => bound !== null && bound > 0),
    lookedAt,
  };
}

function tell(
  context: MarketContext,
  { matches, points, expectedPoints, pointsOverExpected, standardDeviation }: PointsLuck,
  z: { readonly single: number; readonly adjusted: number },
): Shaped<typeof scenarioShape> {
  const adjustedBound = (pointsOverExpected - z.adjusted * standardDeviation) / matches;
  return {
    context: contextLabel(context),
    ...context,
    matches,
    points,
    expectedPoints,
    pointsOverExpected,
    pointsOverExpectedPerMatch: pointsOverExpected / matches,
    bound: (pointsOverExpected - z.single * standardDeviation) / matches,
    adjustedBound,
    isAdjustedProof: adjustedBound > 0,
  };
}
