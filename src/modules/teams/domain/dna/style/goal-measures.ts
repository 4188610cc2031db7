import { meanOf, ratioOf } from './figure.ts';
import { leagueMeasure } from './league-norms.ts';
import { STYLE_MINIMUMS } from './style-minimums.ts';

export const goalsFor = leagueMeasure('goalsFor', 'goals', 'Goals scored per match', ({ games }) =>
  meanOf(games, ({ goals }) => goals.own),
);

export const goalsAgainst = leagueMeasure('goalsAgainst', 'goals', 'Goals conceded per match', ({ games }) =>
  meanOf(games, ({ goals }) => goals.opponent),
);

export const secondHalfShare = leagueMeasure(
  'secondHalfShare',
  'fraction',
  'Share of its goals that a team scores after half time, in matches whose half-time score is known',
  ({ games }) =>
    ratioOf(
      games,
      ({ goals, halfTimeGoals }) => halfTimeGoals && goals.own - halfTimeGoals.own,
      ({ goals, halfTimeGoals }) => halfTimeGoals && goals.own,
      STYLE_MINIMUMS.goals,
    ),
);

export const volatility = leagueMeasure(
  'volatility',
  'goals',
  'Sample standard deviation of the goal difference of its matches',
  ({ games }) => {
    const mean = meanOf(games, ({ goals }) => goals.own - goals.opponent);
    if (mean.value === null) return mean;
    const squares = meanOf(games, ({ goals }) => (goals.own - goals.opponent) ** 2);
    const variance = ((squares.value ?? 0) - mean.value ** 2) * (mean.sample / (mean.sample - 1));
    return { value: Math.sqrt(Math.max(0, variance)), sample: mean.sample };
  },
);

export const firstHalfDifference = leagueMeasure(
  'firstHalfDifference',
  'goals',
  'Goal difference per match at half time, in matches whose half-time score is known',
  ({ games }) =>
    meanOf(games, ({ halfTimeGoals }) => halfTimeGoals && halfTimeGoals.own - halfTimeGoals.opponent),
);

/** After half time against before it: above 0 a team gets better as its matches go on. */
export const halfShift = leagueMeasure(
  'halfShift',
  'goals',
  'Goal difference per match after half time minus that before it, in matches whose half-time score is known',
  ({ games }) =>
    meanOf(games, ({ goals, halfTimeGoals }) => {
      if (!halfTimeGoals) return null;
      const before = halfTimeGoals.own - halfTimeGoals.opponent;
      return goals.own - goals.opponent - 2 * before;
    }),
);

export const overShare = leagueMeasure(
  'overShare',
  'fraction',
  'Share of its matches with three goals or more',
  ({ games }) => meanOf(games, ({ goals }) => (goals.own + goals.opponent > 2.5 ? 1 : 0)),
);

export const bothScoreShare = leagueMeasure(
  'bothScoreShare',
  'fraction',
  'Share of its matches in which both teams score',
  ({ games }) => meanOf(games, ({ goals }) => (goals.own > 0 && goals.opponent > 0 ? 1 : 0)),
);

export const cleanSheetShare = leagueMeasure(
  'cleanSheetShare',
  'fraction',
  'Share of its matches without conceding',
  ({ games }) => meanOf(games, ({ goals }) => (goals.opponent === 0 ? 1 : 0)),
);
