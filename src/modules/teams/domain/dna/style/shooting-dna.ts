import type { Game } from '../game.ts';
import type { LeagueSeason, TeamSeason } from '../league-season.ts';
import { count, group, measure, type Shaped, meant } from '../shape.ts';
import { balanceOf, shotBalanceShape, shotOnTargetBalanceShape } from './balance.ts';
import { figureOf } from './figure.ts';
import { finishingLuck, saveRate } from './shot-measures.ts';
import { STYLE_MINIMUMS } from './style-minimums.ts';

const { matches: LEAST, attempts: LEAST_SHOTS } = STYLE_MINIMUMS;

const shotYieldShape = group(
  'ShotYield',
  'What came of the shots of one side, over the matches in which shots and shots on target are known. Own goals of the other side count as goals without a shot. Ratios are null below five matches.',
  {
    matches: count('Matches in which shots and shots on target are known.'),
    shots: count('Shots in them.'),
    shotsOnTarget: count('Shots on target in them.'),
    goals: count('Goals in them.'),
    accuracy: measure('ratio', 'shotsOnTarget / shots.', { min: 0, sample: 'shots', least: LEAST_SHOTS }),
    goalsPerShot: measure('ratio', 'goals / shots.', { min: 0, sample: 'shots', least: LEAST_SHOTS }),
    goalsPerShotOnTarget: measure('ratio', 'goals / shotsOnTarget.', {
      min: 0,
      sample: 'shotsOnTarget',
      least: LEAST_SHOTS,
    }),
  },
);

export const shootingShape = group('ShootingDna', 'Shots for and against, and what came of them.', {
  shots: meant(shotBalanceShape, 'Shots of either side.'),
  shotsOnTarget: meant(shotOnTargetBalanceShape, 'Shots on target of either side.'),
  own: meant(shotYieldShape, 'What the team makes of its shots.'),
  opponent: meant(shotYieldShape, 'What opponents make of theirs.'),
  shotsOnTargetFaced: count('Shots on target of opponents, in the matches in which they are known.'),
  saveRate: measure(
    'ratio',
    '1 - goals conceded / shotsOnTargetFaced: a proxy of saves, in which own goals and goals that no shot on target is counted for weigh against the team. Null below five matches; below 0 in principle.',
    { max: 1, sample: 'shotsOnTargetFaced', least: LEAST_SHOTS },
  ),
  matches: count('Matches in which shots on target are known.'),
  finishingLuck: measure(
    'goals',
    "Goal difference per match - c x (own shots on target - the opponent's per match), c the goals per shot on target of the whole league in the season: skill in front of both goals, and luck.",
    { sample: 'matches', least: LEAST },
  ),
});

/** Shots, accuracy, conversion and their counterparts in defence; ratios from 20 shots and five matches. */
export function shootingDna(team: TeamSeason, league: LeagueSeason): Shaped<typeof shootingShape> {
  const { games } = team;
  const saves = saveRate.standing(team, league);
  const luck = finishingLuck.standing(team, league);
  return {
    shots: balanceOf(games, (game) => game.shots),
    shotsOnTarget: balanceOf(games, (game) => game.shotsOnTarget),
    own: yieldOf(games, 'own'),
    opponent: yieldOf(games, 'opponent'),
    shotsOnTargetFaced: saves.sample,
    saveRate: saves.value,
    matches: games.filter(({ shotsOnTarget }) => shotsOnTarget).length,
    finishingLuck: luck.value,
  };
}

function yieldOf(games: readonly Game[], side: 'own' | 'opponent'): Shaped<typeof shotYieldShape> {
  const known = games.flatMap(({ goals, shots, shotsOnTarget }) =>
    shots && shotsOnTarget
      ? [{ goals: goals[side], shots: shots[side], shotsOnTarget: shotsOnTarget[side] }]
      : [],
  );
  const total = (of: 'goals' | 'shots' | 'shotsOnTarget'): number =>
    known.reduce((sum, match) => sum + match[of], 0);
  const [goals, shots, shotsOnTarget] = [total('goals'), total('shots'), total('shotsOnTarget')];
  const per = (part: number, whole: number): number | null =>
    known.length < LEAST ? null : figureOf(part, whole, LEAST_SHOTS).value;
  return {
    matches: known.length,
    shots,
    shotsOnTarget,
    goals,
    accuracy: per(shotsOnTarget, shots),
    goalsPerShot: per(goals, shots),
    goalsPerShotOnTarget: per(goals, shotsOnTarget),
  };
}
