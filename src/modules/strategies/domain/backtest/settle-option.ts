import { opposite, settleLine } from '../../../../quant/settlement/settle-line.ts';
import { type Settlement, winOrLose } from '../../../../quant/settlement/settlement.ts';
import type { BettingOption } from './betting-options.ts';

export type BetOutcome = 'WIN' | 'HALF_WIN' | 'VOID' | 'HALF_LOSS' | 'LOSS';

export interface Score {
  readonly homeGoals: number;
  readonly awayGoals: number;
}

const CERTAIN = Float64Array.of(1);

/** How a selection settled by the score after 90 minutes. A quarter line settles in halves; a whole line that is met is void. */
export function settleOption(
  { market, side, line }: Pick<BettingOption, 'market' | 'side' | 'line'>,
  { homeGoals, awayGoals }: Score,
): BetOutcome {
  switch (market) {
    case 'MATCH_RESULT': {
      const result = homeGoals > awayGoals ? 'HOME' : homeGoals === awayGoals ? 'DRAW' : 'AWAY';
      return outcomeOf(winOrLose(side === result ? 1 : 0));
    }
    case 'OVER_UNDER': {
      const over = settleLine(CERTAIN, homeGoals + awayGoals, line ?? 0);
      return outcomeOf(side === 'OVER' ? over : opposite(over));
    }
    case 'ASIAN_HANDICAP': {
      const home = settleLine(CERTAIN, homeGoals - awayGoals, -(line ?? 0));
      return outcomeOf(side === 'HOME' ? home : opposite(home));
    }
    case 'BTTS': {
      const both = homeGoals > 0 && awayGoals > 0;
      return outcomeOf(winOrLose(both === (side === 'YES') ? 1 : 0));
    }
  }
}

/** What is staked of one unit once the part that settled void is out: a quarter line is two bets of half a unit. */
export function turnoverOf(outcome: BetOutcome): number {
  if (outcome === 'VOID') return 0;
  return outcome === 'HALF_WIN' || outcome === 'HALF_LOSS' ? 0.5 : 1;
}

/** What one unit brings back, the stake included: 0 for a lost bet, 1 for a void one. */
export function payoutOf(outcome: BetOutcome, price: number): number {
  switch (outcome) {
    case 'WIN':
      return price;
    case 'HALF_WIN':
      return (price + 1) / 2;
    case 'VOID':
      return 1;
    case 'HALF_LOSS':
      return 0.5;
    case 'LOSS':
      return 0;
  }
}

function outcomeOf({ win, halfWin, push, halfLoss }: Settlement): BetOutcome {
  if (win === 1) return 'WIN';
  if (halfWin === 1) return 'HALF_WIN';
  if (push === 1) return 'VOID';
  return halfLoss === 1 ? 'HALF_LOSS' : 'LOSS';
}
