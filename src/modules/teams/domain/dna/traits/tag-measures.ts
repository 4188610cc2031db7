import type { Game } from '../game.ts';
import { meanOf } from '../style/figure.ts';
import { leagueMeasure } from '../style/league-norms.ts';
import { gamesByStrength } from '../top-six.ts';

const pointsIn = (games: readonly Game[]) => meanOf(games, ({ points }) => points);

export const comebackPoints = leagueMeasure(
  'comebackPoints',
  'points',
  'Points per match from matches in which it trails at half time',
  ({ games }) =>
    pointsIn(
      games.filter(({ halfTimeGoals }) => halfTimeGoals && halfTimeGoals.own < halfTimeGoals.opponent),
    ),
);

export const leadPoints = leagueMeasure(
  'leadPoints',
  'points',
  'Points per match from matches in which it leads at half time',
  ({ games }) =>
    pointsIn(
      games.filter(({ halfTimeGoals }) => halfTimeGoals && halfTimeGoals.own > halfTimeGoals.opponent),
    ),
);

export const pointsAgainstTop = leagueMeasure(
  'pointsAgainstTop',
  'points',
  'Points per match against opponents among the first six of the table before kick-off, once both have played five',
  (team, league) => pointsIn(gamesByStrength(team, league).againstTopSix),
);

export const pointsAgainstOthers = leagueMeasure(
  'pointsAgainstOthers',
  'points',
  'Points per match against opponents below the sixth place of the table before kick-off, once both have played five',
  (team, league) => pointsIn(gamesByStrength(team, league).againstOthers),
);

export const topGap = leagueMeasure(
  'topGap',
  'points',
  'Points per match against opponents below the sixth place minus those against the first six, from five matches of each',
  (team, league) => {
    const { againstTopSix, againstOthers } = gamesByStrength(team, league);
    const [top, others] = [pointsIn(againstTopSix), pointsIn(againstOthers)];
    const value = top.value === null || others.value === null ? null : others.value - top.value;
    return { value, sample: Math.min(top.sample, others.sample) };
  },
);

export const marketDrift = leagueMeasure(
  'marketDrift',
  'fraction',
  'Fair chance of a win at kick-off minus that before the match, by the benchmark: above 0 money comes for the team',
  ({ games }) => meanOf(games, ({ opening, closing }) => opening && closing && closing.win - opening.win),
);
