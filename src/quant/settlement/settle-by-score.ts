import { opposite, settleLine } from './settle-line.ts';
import { type Settlement, winOrLose } from './settlement.ts';

/** What a score settles. A line is in goals: the total, or what the home side is given, whichever side is backed. */
export interface ScoredBet {
  readonly market: 'MATCH_RESULT' | 'OVER_UNDER' | 'ASIAN_HANDICAP' | 'BTTS';
  readonly side: 'HOME' | 'DRAW' | 'AWAY' | 'OVER' | 'UNDER' | 'YES' | 'NO';
  /** Null in markets without a line. */
  readonly line: number | null;
}

/** Goals after 90 minutes. */
export interface Score {
  readonly homeGoals: number;
  readonly awayGoals: number;
}

const CERTAIN = Float64Array.of(1);

/** How a score settles a bet: one member is 1, the others are 0. A quarter line settles in halves, a whole line that is met pushes. */
export function settleByScore(
  { market, side, line }: ScoredBet,
  { homeGoals, awayGoals }: Score,
): Settlement {
  switch (market) {
    case 'MATCH_RESULT': {
      const result = homeGoals > awayGoals ? 'HOME' : homeGoals === awayGoals ? 'DRAW' : 'AWAY';
      return winOrLose(side === result ? 1 : 0);
    }
    case 'OVER_UNDER': {
      const over = settleLine(CERTAIN, homeGoals + awayGoals, line ?? 0);
      return side === 'OVER' ? over : opposite(over);
    }
    case 'ASIAN_HANDICAP': {
      const home = settleLine(CERTAIN, homeGoals - awayGoals, -(line ?? 0));
      return side === 'HOME' ? home : opposite(home);
    }
    case 'BTTS': {
      const both = homeGoals > 0 && awayGoals > 0;
      return winOrLose(both === (side === 'YES') ? 1 : 0);
    }
  }
}
