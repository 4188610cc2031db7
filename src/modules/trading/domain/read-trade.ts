import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import type { Json } from '../../../shared/json.ts';
import { contradictionOf, type DecisionTerms } from './contradiction.ts';
import { readAmount, type KnownTokens } from './known-token.ts';
import { keyOfReference, ReferenceNotFoundError, type Reference } from './ledger-references.ts';
import { readToken } from './pair-tokens.ts';
import {
  below,
  LONGEST_MESSAGE,
  LONGEST_NAME,
  MOST_INT,
  readDecimal,
  readInstant,
  readNumber,
  readOptionalText,
  readWhole,
} from './read-ledger-values.ts';
import { TradeContradictsDecisionError } from './trade-contradicts-decision-error.ts';
import type { TradeStatus } from './trade-status.ts';

export interface GivenTrade {
  readonly tradedAt: Date | null;
  readonly tokenIn: string;
  readonly tokenOut: string;
  readonly amountIn: string;
  readonly amountOut: string | null;
  readonly price: string | null;
  readonly status: TradeStatus;
  readonly transactionHash: string | null;
  readonly transactionSignature: string | null;
  readonly errorMessage: string | null;
  readonly strategyUsed: string | null;
  readonly profitLoss: string | null;
  readonly jupiterQuoteResponse: Json;
  readonly jupiterTransactionData: Json;
  readonly slippageBps: number | null;
  readonly lastValidBlockHeight: string | null;
  readonly executionTimeMs: number | null;
  readonly gasUsedLamports: string | null;
  readonly confidenceScore: number | null;
  readonly aiDecision: Reference | null;
}

export interface TradeRow extends Omit<GivenTrade, 'tradedAt' | 'aiDecision'> {
  readonly timestamp: Date;
  readonly aiDecisionId: number | null;
}

/** A decision that is stored, and what trades of it are held to. */
export interface StoredDecision extends DecisionTerms {
  readonly decisionId: string;
}

/** What is stored of what trades refer to. */
export interface KnownOfTrades {
  readonly now: Date;
  readonly tokens: KnownTokens;
  readonly decisions: ReadonlyMap<number, StoredDecision>;
}

/**
 * A trade as it is stored. @throws InvalidInputError, NotFoundError for its decision, TradeContradictsDecisionError where it is not what
 * that asked for.
 */
export function readTrade(given: GivenTrade, path: string, known: KnownOfTrades): TradeRow {
  const at = (member: string): string => below(path, member);
  const { tokens } = known;
  const tokenIn = readToken(at('tokenIn'), given.tokenIn);
  const tokenOut = readToken(at('tokenOut'), given.tokenOut);
  if (tokenIn.toUpperCase() === tokenOut.toUpperCase())
    throw new InvalidInputError(
      at('tokenOut'),
      tokenOut,
      'is the token that is given: a trade is between two',
    );
  const amountIn =
    readAmount(at('amountIn'), given.amountIn, { sign: 'POSITIVE', token: tokenIn, tokens }) ??
    given.amountIn;
  const row: TradeRow = {
    timestamp: readInstant(at('tradedAt'), given.tradedAt, known.now),
    tokenIn,
    tokenOut,
    amountIn,
    amountOut: readAmount(at('amountOut'), given.amountOut, {
      sign: 'NOT_NEGATIVE',
      token: tokenOut,
      tokens,
    }),
    price: readDecimal(at('price'), given.price, 'POSITIVE'),
    status: given.status,
    transactionHash: readOptionalText(at('transactionHash'), given.transactionHash, LONGEST_NAME),
    transactionSignature: readOptionalText(
      at('transactionSignature'),
      given.transactionSignature,
      LONGEST_NAME,
    ),
    errorMessage: readOptionalText(at('errorMessage'), given.errorMessage, LONGEST_MESSAGE),
    strategyUsed: readOptionalText(at('strategyUsed'), given.strategyUsed, LONGEST_NAME),
    profitLoss: readDecimal(at('profitLoss'), given.profitLoss, 'ANY'),
    jupiterQuoteResponse: given.jupiterQuoteResponse,
    jupiterTransactionData: given.jupiterTransactionData,
    slippageBps: readNumber(at('slippageBps'), given.slippageBps, 0, 10_000),
    lastValidBlockHeight: readWhole(at('lastValidBlockHeight'), given.lastValidBlockHeight),
    executionTimeMs: readNumber(at('executionTimeMs'), given.executionTimeMs, 0, MOST_INT),
    gasUsedLamports: readWhole(at('gasUsedLamports'), given.gasUsedLamports),
    confidenceScore: readNumber(at('confidenceScore'), given.confidenceScore, 0, 1),
    aiDecisionId: keyOfReference(at('aiDecisionId'), given.aiDecision, 'AiDecision'),
  };
  if (given.aiDecision !== null && row.aiDecisionId !== null) {
    const decision = known.decisions.get(row.aiDecisionId);
    if (!decision) throw new ReferenceNotFoundError(at('aiDecisionId'), 'AiDecision', given.aiDecision);
    const contradiction = contradictionOf(decision, row, tokens);
    if (contradiction !== null) throw new TradeContradictsDecisionError(decision.decisionId, contradiction);
  }
  return row;
}
