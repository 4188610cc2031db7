import { fairOdds } from '../../../../quant/settlement/fair-odds.ts';
import { type Settlement, winOrLose } from '../../../../quant/settlement/settlement.ts';

/** A bet as a score distribution prices it. */
export interface FairBet {
  readonly settlement: Settlement;
  /** Of winning, returned stakes out: 1 / `fairOdds`, and the plain probability where a bet can only win or lose. */
  readonly probability: number;
  /** The decimal price without profit or loss in the long run; null for a bet that wins less than once in a thousand million. */
  readonly fairOdds: number | null;
}

const LONGEST_ODDS = 1e9;

export function fairBet(settlement: Settlement): FairBet {
  const won = settlement.win + settlement.halfWin / 2;
  const lost = settlement.loss + settlement.halfLoss / 2;
  // What never wins, or so rarely that its odds are beyond all numbers.
  if (!Number.isFinite(lost / won)) {
    return { settlement, probability: won === 0 ? 0 : won / (won + lost), fairOdds: null };
  }
  const odds = fairOdds(settlement);
  const canOnlyWinOrLose = settlement.push === 0 && settlement.halfWin === 0 && settlement.halfLoss === 0;
  const probability = canOnlyWinOrLose ? settlement.win : 1 / odds;
  return { settlement, probability, fairOdds: odds <= LONGEST_ODDS ? odds : null };
}

/** Rounding can carry a sum of probabilities a little past 1. */
export function fairChance(probability: number): FairBet {
  return fairBet(winOrLose(Math.min(1, probability)));
}
