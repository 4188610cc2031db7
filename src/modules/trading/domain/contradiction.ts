import { isFurtherApart, isPlainDecimal, plainDecimal } from './exact-decimal.ts';
import { knownToken, type KnownTokens } from './known-token.ts';
import { pairTokens } from './pair-tokens.ts';

/** What of a trade can be against its decision. */
export const CONTRADICTIONS = {
  HOLD: 'The decision is to HOLD, which admits no trade.',
  PAIR: 'It trades other tokens than the pair of the decision, or that pair cannot be read.',
  DIRECTION: 'It sells where the decision is to BUY, or buys where it is to SELL.',
  AMOUNT: 'Its amount in US dollars is more than 5 % away from that of the decision.',
  OTHER_DECISION: 'It belongs to another decision.',
} as const;

export interface Contradiction {
  readonly aspect: keyof typeof CONTRADICTIONS;
  /** The same words as the database's. */
  readonly fault: string;
}

/** What a decision asks for. */
export interface DecisionTerms {
  /** As it is stored: BUY, SELL or HOLD, or what an older database holds. */
  readonly decisionType: string;
  readonly tokenPair: string;
  /** A decimal; null when no amount was named. */
  readonly amountUsd: string | null;
}

/** What a trade exchanges, decimals as text. */
export interface TradeTerms {
  readonly tokenIn: string;
  readonly tokenOut: string;
  readonly amountIn: string;
  readonly amountOut: string | null;
}

/** How far the amount of a trade may be from its decision's, in per cent of the latter: `trading.amount_tolerance`. */
export const AMOUNT_TOLERANCE_PCT = 5;

/**
 * What of a trade is not what its decision asked for; null when nothing is. The same rule as `trading.contradiction` of the
 * database, which holds whoever writes around this one: amounts compare only where one side is a US dollar stablecoin, and where
 * both are, the side that is given.
 */
export function contradictionOf(
  decision: DecisionTerms,
  trade: TradeTerms,
  tokens: KnownTokens,
): Contradiction | null {
  const { decisionType: type, tokenPair } = decision;
  const { tokenIn, tokenOut } = trade;
  if (type === 'HOLD') return { aspect: 'HOLD', fault: 'a decision to HOLD admits no trade' };
  const pair = pairTokens(tokenPair);
  if (pair === null) return { aspect: 'PAIR', fault: `the pair ${tokenPair} cannot be read` };
  const [base, quote, given, taken] = [pair.base, pair.quote, tokenIn, tokenOut].map((token) =>
    token.toUpperCase(),
  );
  if (!((given === base && taken === quote) || (given === quote && taken === base))) {
    const fault = `it trades ${tokenIn} for ${tokenOut}, the decision is about ${tokenPair}`;
    return { aspect: 'PAIR', fault };
  }
  if ((type === 'BUY' && given !== quote) || (type === 'SELL' && given !== base)) {
    const fault = `it trades ${tokenIn} for ${tokenOut}, the decision is to ${type} ${tokenPair}`;
    return { aspect: 'DIRECTION', fault };
  }
  return amountContradiction(decision.amountUsd, dollarsOf(trade, tokens));
}

/** How many US dollars a trade exchanges; null where neither side is a stablecoin, or what was taken is not known yet. */
function dollarsOf(
  { tokenIn, tokenOut, amountIn, amountOut }: TradeTerms,
  tokens: KnownTokens,
): string | null {
  if (knownToken(tokens, tokenIn)?.isUsdStablecoin === true) return amountIn;
  return knownToken(tokens, tokenOut)?.isUsdStablecoin === true ? amountOut : null;
}

function amountContradiction(decided: string | null, traded: string | null): Contradiction | null {
  // Older rows may hold NaN or Infinity: a decision of so much asks for nothing, and a trade of so much is none of what another one asks for.
  if (decided === null || traded === null || !isPlainDecimal(decided)) return null;
  const isNumber = isPlainDecimal(traded);
  if (isNumber && !isFurtherApart(traded, decided, AMOUNT_TOLERANCE_PCT)) return null;
  const [amount, asked] = [isNumber ? plainDecimal(traded) : traded, plainDecimal(decided)];
  const fault = `its amount of ${amount} USD is more than ${AMOUNT_TOLERANCE_PCT} % away from the ${asked} USD of the decision`;
  return { aspect: 'AMOUNT', fault };
}
