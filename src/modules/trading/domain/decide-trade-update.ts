import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { contradictionOf, type TradeTerms } from './contradiction.ts';
import { readAmount, type KnownTokens } from './known-token.ts';
import {
  LONGEST_MESSAGE,
  LONGEST_NAME,
  MOST_INT,
  readDecimal,
  readNumber,
  readOptionalText,
  readWhole,
} from './read-ledger-values.ts';
import type { StoredDecision } from './read-trade.ts';
import { statusesBefore, statusIn } from './statuses-before.ts';
import { TradeContradictsDecisionError } from './trade-contradicts-decision-error.ts';
import { TRADE_TRANSITIONS, type TradeStatus } from './trade-status.ts';
import { TradeWrongStatusError } from './trade-wrong-status-error.ts';

/** A trade as it is found. */
export interface FoundTrade extends TradeTerms {
  readonly id: number;
  /** As it is stored. */
  readonly status: string;
}

/** What became known of a trade; what is null stays as it is. */
export interface TradeUpdate {
  readonly status: TradeStatus;
  readonly amountOut: string | null;
  readonly price: string | null;
  readonly profitLoss: string | null;
  readonly errorMessage: string | null;
  readonly transactionHash: string | null;
  readonly transactionSignature: string | null;
  readonly gasUsedLamports: string | null;
  readonly executionTimeMs: number | null;
}

/**
 * What is written of an update. @throws TradeWrongStatusError unless the table of transitions leads there, InvalidInputError for a value
 * that breaks a rule, TradeContradictsDecisionError where the amount is not what its decisions asked for.
 * @param decisions those that it belongs to, or that name it as their execution.
 */
export function decideTradeUpdate(
  found: FoundTrade,
  update: TradeUpdate,
  { tokens, decisions }: { readonly tokens: KnownTokens; readonly decisions: readonly StoredDecision[] },
): TradeUpdate {
  const { status } = update;
  const from = statusIn<TradeStatus>(TRADE_TRANSITIONS, found.status);
  if (from === null || !statusesBefore<TradeStatus>(TRADE_TRANSITIONS, status).includes(from))
    throw new TradeWrongStatusError(found.id, status, from, found.status);
  if (update.amountOut !== null && status !== 'CONFIRMED')
    throw new InvalidInputError('amountOut', update.amountOut, 'is given for a trade that exchanged nothing');
  const written: TradeUpdate = {
    status,
    amountOut: readAmount('amountOut', update.amountOut, {
      sign: 'NOT_NEGATIVE',
      token: found.tokenOut,
      tokens,
    }),
    price: readDecimal('price', update.price, 'POSITIVE'),
    profitLoss: readDecimal('profitLoss', update.profitLoss, 'ANY'),
    errorMessage: readOptionalText('errorMessage', update.errorMessage, LONGEST_MESSAGE),
    transactionHash: readOptionalText('transactionHash', update.transactionHash, LONGEST_NAME),
    transactionSignature: readOptionalText('transactionSignature', update.transactionSignature, LONGEST_NAME),
    gasUsedLamports: readWhole('gasUsedLamports', update.gasUsedLamports),
    executionTimeMs: readNumber('executionTimeMs', update.executionTimeMs, 0, MOST_INT),
  };
  if (written.amountOut === null) return written;
  const exchanged = { ...found, amountOut: written.amountOut };
  for (const decision of decisions) {
    const contradiction = contradictionOf(decision, exchanged, tokens);
    if (contradiction !== null) throw new TradeContradictsDecisionError(decision.decisionId, contradiction);
  }
  return written;
}
