import { perLeague } from '../per-league.ts';
import { meanOf, ratioOf } from './figure.ts';
import { leagueMeasure } from './league-norms.ts';

export const shotsFor = leagueMeasure('shotsFor', 'shots', 'Shots per match', ({ games }) =>
  meanOf(games, ({ shots }) => shots && shots.own),
);

export const shotsAgainst = leagueMeasure('shotsAgainst', 'shots', 'Shots allowed per match', ({ games }) =>
  meanOf(games, ({ shots }) => shots && shots.opponent),
);

export const shotsOnTargetFor = leagueMeasure(
  'shotsOnTargetFor',
  'shots',
  'Shots on target per match',
  ({ games }) => meanOf(games, ({ shotsOnTarget }) => shotsOnTarget && shotsOnTarget.own),
);

export const shotsOnTargetAgainst = leagueMeasure(
  'shotsOnTargetAgainst',
  'shots',
  'Shots on target allowed per match',
  ({ games }) => meanOf(games, ({ shotsOnTarget }) => shotsOnTarget && shotsOnTarget.opponent),
);

export const accuracy = leagueMeasure(
  'accuracy',
  'ratio',
  'Shots on target per shot, from 20 shots',
  ({ games }) =>
    ratioOf(
      games,
      ({ shots, shotsOnTarget }) => shots && shotsOnTarget && shotsOnTarget.own,
      ({ shots, shotsOnTarget }) => shotsOnTarget && shots && shots.own,
    ),
);

/** Own goals of opponents are goals without a shot, so that it can pass 1 in principle. */
export const conversion = leagueMeasure(
  'conversion',
  'ratio',
  'Goals per shot on target, from 20 shots on target',
  ({ games }) =>
    ratioOf(
      games,
      ({ goals, shotsOnTarget }) => shotsOnTarget && goals.own,
      ({ shotsOnTarget }) => shotsOnTarget && shotsOnTarget.own,
    ),
);

export const saveRate = leagueMeasure(
  'saveRate',
  'ratio',
  '1 - goals conceded / shots on target allowed, from 20 of them: what the goalkeeper and the defence stop, own goals counting against them',
  ({ games }) =>
    ratioOf(
      games,
      ({ goals, shotsOnTarget }) => shotsOnTarget && shotsOnTarget.opponent - goals.opponent,
      ({ shotsOnTarget }) => shotsOnTarget && shotsOnTarget.opponent,
    ),
);

/** Goals per shot on target of the whole league: what an average finisher against an average goalkeeper makes of one. */
export const leagueConversion = perLeague((league) =>
  ratioOf(
    [...league.teams.values()].flatMap(({ games }) => games),
    ({ goals, shotsOnTarget }) => shotsOnTarget && goals.own,
    ({ shotsOnTarget }) => shotsOnTarget && shotsOnTarget.own,
  ),
);

export const finishingLuck = leagueMeasure(
  'finishingLuck',
  'goals',
  "Goal difference per match minus what the shots on target of both sides give at the league's average of goals per shot on target: skill of finishers and goalkeepers, and luck",
  ({ games }, league) => {
    const average = leagueConversion(league).value;
    return meanOf(games, ({ goals, shotsOnTarget }) =>
      shotsOnTarget === null || average === null
        ? null
        : goals.own - goals.opponent - average * (shotsOnTarget.own - shotsOnTarget.opponent),
    );
  },
);
