import type { BenchmarkBook, BenchmarkRules } from '../../matches/domain/benchmark.ts';
import { type ClosingGap, closingLineValues } from '../../matches/domain/closing-line/closing-line-values.ts';
import type { Quote } from '../../matches/domain/odds.ts';
import type { ArmBet } from './arm-bets.ts';

/** A bet of an arm with what the closing line says of it. */
export type ValuedBet = ArmBet & {
  /** Net price taken / fair closing price - 1; null with `gap`. */
  readonly fairClv: number | null;
  readonly isRepriced: boolean;
  readonly gap: ClosingGap | null;
  /** `fairClv` times stake. */
  readonly valueUnits: number | null;
};

/** What an arm did in a match. */
export interface ArmRecord {
  readonly bets: readonly ValuedBet[];
  /** The sum of its bets' values, 0 without a bet; null where one of them has none. */
  readonly valueUnits: number | null;
}

/** The bets of an arm by the closing prices of one benchmark; `rulesOf` says how the decision of a bet took out margins and commission. */
export function valueBets(
  bets: readonly ArmBet[],
  closingQuotes: readonly Quote[],
  benchmark: BenchmarkBook,
  rulesOf: (bet: ArmBet) => BenchmarkRules,
): ArmRecord {
  const quotes = closingQuotes.filter(({ book }) => book === benchmark);
  const valued = bets.map((bet): ValuedBet => {
    const closing = closingLineValues(bet, quotes, rulesOf(bet)).find(({ book }) => book === benchmark);
    const { fairClv = null, isRepriced = false, gap = null } = closing ?? {};
    return {
      ...bet,
      fairClv,
      isRepriced,
      gap,
      valueUnits: fairClv === null ? null : fairClv * bet.stakeUnits,
    };
  });
  const valueUnits = valued.reduce<number | null>(
    (sum, bet) => (sum === null || bet.valueUnits === null ? null : sum + bet.valueUnits),
    0,
  );
  return { bets: valued, valueUnits };
}
