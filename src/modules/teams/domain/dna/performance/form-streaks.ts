import type { Game } from '../game.ts';
import { count, group, type Shaped } from '../shape.ts';

export const formStreaksShape = group('FormStreaks', 'Matches in a row of which something holds.', {
  winning: count('Matches won in a row.'),
  unbeaten: count('Matches in a row without a defeat.'),
  winless: count('Matches in a row without a win.'),
  losing: count('Matches lost in a row.'),
  scoring: count('Matches in a row with a goal scored.'),
  scoreless: count('Matches in a row without a goal scored.'),
  cleanSheets: count('Matches in a row without a goal conceded.'),
  conceding: count('Matches in a row with a goal conceded.'),
});

export type FormStreaks = Shaped<typeof formStreaksShape>;

const HOLDS: Readonly<Record<keyof FormStreaks, (game: Game) => boolean>> = {
  winning: ({ result }) => result === 'WIN',
  unbeaten: ({ result }) => result !== 'LOSS',
  winless: ({ result }) => result !== 'WIN',
  losing: ({ result }) => result === 'LOSS',
  scoring: ({ goals }) => goals.own > 0,
  scoreless: ({ goals }) => goals.own === 0,
  cleanSheets: ({ goals }) => goals.opponent === 0,
  conceding: ({ goals }) => goals.opponent > 0,
};

/** The streaks that reach to the newest match. */
export function currentStreaks(games: readonly Game[]): FormStreaks {
  return eachStreak((holds) => games.length - 1 - games.findLastIndex((game) => !holds(game)));
}

/** The longest streaks of the season. */
export function longestStreaks(games: readonly Game[]): FormStreaks {
  return eachStreak((holds) => {
    let [longest, current] = [0, 0];
    for (const game of games) {
      current = holds(game) ? current + 1 : 0;
      longest = Math.max(longest, current);
    }
    return longest;
  });
}

function eachStreak(length: (holds: (game: Game) => boolean) => number): FormStreaks {
  return {
    winning: length(HOLDS.winning),
    unbeaten: length(HOLDS.unbeaten),
    winless: length(HOLDS.winless),
    losing: length(HOLDS.losing),
    scoring: length(HOLDS.scoring),
    scoreless: length(HOLDS.scoreless),
    cleanSheets: length(HOLDS.cleanSheets),
    conceding: length(HOLDS.conceding),
  };
}
