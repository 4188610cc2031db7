import { type Score, type ScoredBet, settleByScore } from '../../../quant/settlement/settle-by-score.ts';
import { divideRounded, fromScaled, toScaled } from '../../../shared/scaled-decimal.ts';
import type { PickOutcome } from './pick-outcome.ts';

/** What a pick backs, and at what terms; stake and price as decimal texts. */
export interface PickTerms extends ScoredBet {
  /** Units, at most four digits behind the point. */
  readonly stakeUnits: string;
  /** Decimal odds net of commission, at most four digits behind the point. */
  readonly netPrice: string;
}

/** What came of a pick, in units, as decimal texts. */
export interface PickReturn {
  readonly outcome: PickOutcome;
  /** Six digits behind the point; rounded there, halves away from zero, where stake and price have more in all. */
  readonly profitUnits: string;
  /** What of the stake was won or lost: all of it, half of it, or nothing where it came back. Four digits behind the point. */
  readonly turnoverUnits: string;
}

const DIGITS = 4;
const PROFIT_DIGITS = 6;
const ONE = 10n ** BigInt(DIGITS);

/** Halves of the stake that are won and lost, by outcome. What is neither came back. */
const HALVES: Readonly<Record<PickOutcome, readonly [won: bigint, lost: bigint]>> = {
  WON: [2n, 0n],
  HALF_WON: [1n, 0n],
  PUSH: [0n, 0n],
  HALF_LOST: [0n, 1n],
  LOST: [0n, 2n],
  VOID: [0n, 0n],
};

/**
 * Settles a pick by the score after 90 minutes, or as void (null). Exact decimal arithmetic: no sum of settled picks carries
 * binary dust. Turnover is what was at risk to the end, so that ROI is profit / turnover with pushes and voids out and half results by
 * half, as strategies count it.
 */
export function settlePick(terms: PickTerms, score: Score | null): PickReturn {
  const outcome = score === null ? 'VOID' : outcomeOf(terms, score);
  const [won, lost] = HALVES[outcome];
  const stake = toScaled('stakeUnits', terms.stakeUnits, DIGITS);
  const price = toScaled('netPrice', terms.netPrice, DIGITS);
  // In halves of 10^-8: stake and price have four digits each.
  const profit = stake * (won * (price - ONE) - lost * ONE);
  return {
    outcome,
    profitUnits: fromScaled(
      divideRounded(profit, 2n * 10n ** BigInt(2 * DIGITS - PROFIT_DIGITS)),
      PROFIT_DIGITS,
    ),
    turnoverUnits: fromScaled(divideRounded(stake * (won + lost), 2n), DIGITS),
  };
}

function outcomeOf(bet: ScoredBet, score: Score): PickOutcome {
  const { win, halfWin, push, halfLoss } = settleByScore(bet, score);
  if (win === 1) return 'WON';
  if (halfWin === 1) return 'HALF_WON';
  if (push === 1) return 'PUSH';
  return halfLoss === 1 ? 'HALF_LOST' : 'LOST';
}
