import type { BenchmarkBook } from '../../../matches/domain/benchmark.ts';
import {
  type BookClosingValue,
  closingLineValues,
} from '../../../matches/domain/closing-line/closing-line-values.ts';
import { BACKTEST_RULES } from './backtest-rules.ts';
import type { BettingMatch } from './betting-match.ts';
import type { BettingOption } from './betting-options.ts';
import { type BetOutcome, payoutOf, settleOption } from './settle-option.ts';

/** What a loss says, by the fair closing price of the season's benchmark. */
export type LossReview = 'UNLUCKY' | 'BAD_ANALYSIS';

/** One unit on a selection, settled; without a price it is a forecast that came true or not. */
export interface StrategyBet {
  readonly option: BettingOption;
  readonly playedOn: string;
  /** The clubs whose record it enters: the backed one, or both where none is backed. */
  readonly teamIds: readonly number[];
  readonly outcome: BetOutcome;
  /** Null without a price, as is the profit. */
  readonly payoutUnits: number | null;
  readonly profitUnits: number | null;
  /** By benchmark; empty without a price. */
  readonly closing: readonly BookClosingValue[];
}

/** Settles one unit on a selection by the score, and compares its price with the closing line. */
export function settleBet(option: BettingOption, { played, closingQuotes }: BettingMatch): StrategyBet {
  const { market, side, line, offer } = option;
  const outcome = settleOption(option, played);
  const payoutUnits = offer && payoutOf(outcome, offer.price);
  const closing =
    market === 'BTTS' || side === 'YES' || side === 'NO' || offer === null
      ? []
      : closingLineValues({ market, side, line, netPrice: offer.price }, closingQuotes, BACKTEST_RULES);
  const { homeTeamId, awayTeamId, playedOn } = played;
  const teamIds = side === 'HOME' ? [homeTeamId] : side === 'AWAY' ? [awayTeamId] : [homeTeamId, awayTeamId];
  return {
    option,
    playedOn,
    teamIds,
    outcome,
    payoutUnits,
    profitUnits: payoutUnits === null ? null : payoutUnits - 1,
    closing,
  };
}

/**
 * Of a loss, half losses included: UNLUCKY where the fair closing price was below the one taken, so that the line had moved towards the
 * pick; BAD_ANALYSIS where it was above. Null for other bets, where both are equal, and without a fair closing price.
 */
export function reviewLoss(bet: StrategyBet, benchmark: BenchmarkBook | null): LossReview | null {
  if (bet.outcome !== 'LOSS' && bet.outcome !== 'HALF_LOSS') return null;
  const fairClv = bet.closing.find(({ book }) => book === benchmark)?.fairClv ?? 0;
  return fairClv > 0 ? 'UNLUCKY' : fairClv < 0 ? 'BAD_ANALYSIS' : null;
}
