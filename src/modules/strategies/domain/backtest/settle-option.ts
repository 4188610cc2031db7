import { type Score, settleByScore } from '../../../../quant/settlement/settle-by-score.ts';
import type { BettingOption } from './betting-options.ts';

export type BetOutcome = 'WIN' | 'HALF_WIN' | 'VOID' | 'HALF_LOSS' | 'LOSS';

/** How a selection settled by the score after 90 minutes. A quarter line settles in halves; a whole line that is met is void. */
export function settleOption(
  option: Pick<BettingOption, 'market' | 'side' | 'line'>,
  score: Score,
): BetOutcome {
  const { win, halfWin, push, halfLoss } = settleByScore(option, score);
  if (win === 1) return 'WIN';
  if (halfWin === 1) return 'HALF_WIN';
  if (push === 1) return 'VOID';
  return halfLoss === 1 ? 'HALF_LOSS' : 'LOSS';
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
