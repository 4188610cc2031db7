import type { Game } from '../game.ts';
import type { TeamSeason } from '../league-season.ts';
import { count, fraction, group, type Shaped, meant } from '../shape.ts';
import { LEAST_MATCHES } from './least-samples.ts';
import { meanOf } from './mean-of.ts';
import { performanceRecordShape, RECORD_FIELDS, recordOf } from './record.ts';
import { timedGames } from './timed-goals.ts';

const psycheLeadingShape = group('PsycheLeading', 'Matches in which a team led at half time.', {
  ...RECORD_FIELDS,
  holdFraction: fraction('Matches won after leading, divided by matches.', 'matches', LEAST_MATCHES),
  droppedPoints: count('Points given away after leading: 3 x matches less points won.'),
});

const psycheTrailingShape = group('PsycheTrailing', 'Matches in which a team trailed at half time.', {
  ...RECORD_FIELDS,
  comebacks: count('Matches not lost after trailing.'),
  comebackFraction: fraction(
    'Matches not lost after trailing, divided by matches. The points won from losing positions are `points`.',
    'matches',
    LEAST_MATCHES,
  ),
  turnaroundFraction: fraction('Matches won after trailing, divided by matches.', 'matches', LEAST_MATCHES),
});

export const psycheShape = group(
  'PsycheDna',
  'How a team answers to the score at half time (`leading`, `level`, `trailing`), and to the result of its match before in this league and season (`afterDefeat`, `afterDraw`, `afterWin`). Expectation is that of the closing odds, before kick-off: after leading a team lies above it by nature, after trailing below.',
  {
    halfTimeMatches: count('Matches whose half-time score is known.'),
    leading: meant(psycheLeadingShape, 'Matches in which the team led at half time.'),
    level: meant(performanceRecordShape, 'Matches that were level at half time.'),
    trailing: meant(psycheTrailingShape, 'Matches in which the team trailed at half time.'),
    afterDefeat: meant(performanceRecordShape, 'Matches that followed a defeat.'),
    afterDraw: meant(performanceRecordShape, 'Matches that followed a draw.'),
    afterWin: meant(performanceRecordShape, 'Matches that followed a win.'),
  },
);

export type PsycheDna = Shaped<typeof psycheShape>;

/**
 * Records by the score at half time (matches without one are left out), and of the matches that follow a defeat, a draw or a win
 * in this league and season. Hold = wins / matches led at half time; comeback = (wins + draws) / matches trailed;
 * turnaround = wins / matches trailed; null below 5 such matches.
 */
export function psycheDna({ games }: TeamSeason): PsycheDna {
  const timed = timedGames(games);
  const atHalfTime = (sign: -1 | 0 | 1): Game[] =>
    timed.filter(({ halfTimeGoals }) => Math.sign(halfTimeGoals.own - halfTimeGoals.opponent) === sign);
  const after = (result: Game['result']): Game[] =>
    games.filter((_, index) => games[index - 1]?.result === result);
  const leading = recordOf(atHalfTime(1));
  const trailing = recordOf(atHalfTime(-1));
  const comebacks = trailing.wins + trailing.draws;
  return {
    halfTimeMatches: timed.length,
    leading: {
      ...leading,
      holdFraction: meanOf(leading.wins, leading.matches, LEAST_MATCHES),
      droppedPoints: 3 * leading.matches - leading.points,
    },
    level: recordOf(atHalfTime(0)),
    trailing: {
      ...trailing,
      comebacks,
      comebackFraction: meanOf(comebacks, trailing.matches, LEAST_MATCHES),
      turnaroundFraction: meanOf(trailing.wins, trailing.matches, LEAST_MATCHES),
    },
    afterDefeat: recordOf(after('LOSS')),
    afterDraw: recordOf(after('DRAW')),
    afterWin: recordOf(after('WIN')),
  };
}
