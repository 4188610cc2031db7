import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { AiDecisionNotTradedError } from './ai-decision-not-traded-error.ts';
import { AI_DECISION_TRANSITIONS, type AiDecisionStatus } from './ai-decision-status.ts';
import { AiDecisionWrongStatusError } from './ai-decision-wrong-status-error.ts';
import { contradictionOf, type TradeTerms } from './contradiction.ts';
import type { KnownTokens } from './known-token.ts';
import type { StoredDecision } from './read-trade.ts';
import { statusesBefore, statusIn } from './statuses-before.ts';
import { TradeContradictsDecisionError } from './trade-contradicts-decision-error.ts';

/** A decision as it is found. */
export interface FoundDecision extends StoredDecision {
  readonly id: number;
  /** As it is stored. */
  readonly executionStatus: string;
}

/** A trade by which a decision may have been carried out. */
export interface ExecutingTrade extends TradeTerms {
  readonly id: number;
  readonly status: string;
  readonly aiDecisionId: number | null;
}

/** What is asked for, and what is stored of the trades that come into question. */
export interface DecisionUpdate {
  readonly to: AiDecisionStatus;
  /** The trade that was named; null when none was. */
  readonly named: ExecutingTrade | null;
  /** The confirmed trade of the decision that was recorded first; null when there is none. */
  readonly first: ExecutingTrade | null;
  readonly tokens: KnownTokens;
}

/**
 * The key of the trade by which the decision was carried out, after an update; null for none.
 * @throws AiDecisionWrongStatusError unless the table of transitions leads there, AiDecisionNotTradedError where a BUY or SELL has no
 * confirmed trade of its own, TradeContradictsDecisionError where that is not what it asked for.
 */
export function decideAiDecisionUpdate(found: FoundDecision, update: DecisionUpdate): number | null {
  const { to, named, first, tokens } = update;
  const { decisionId, executionStatus } = found;
  const from = statusIn<AiDecisionStatus>(AI_DECISION_TRANSITIONS, executionStatus);
  if (from === null || !statusesBefore<AiDecisionStatus>(AI_DECISION_TRANSITIONS, to).includes(from))
    throw new AiDecisionWrongStatusError(decisionId, to, from, executionStatus);
  if (to !== 'EXECUTED') {
    if (named === null) return null;
    throw new InvalidInputError('executionTradeId', named.id, `is given for a decision that becomes ${to}`);
  }
  const trade = named ?? first;
  if (found.decisionType === 'HOLD' && trade === null) return null;
  if (trade === null) throw new AiDecisionNotTradedError(decisionId, 'it has no confirmed trade');
  const contradiction = contradictionOf(found, trade, tokens);
  if (contradiction !== null) throw new TradeContradictsDecisionError(decisionId, contradiction);
  if (trade.aiDecisionId !== found.id)
    throw new AiDecisionNotTradedError(decisionId, `trade ${trade.id} does not belong to it`);
  if (trade.status !== 'CONFIRMED')
    throw new AiDecisionNotTradedError(decisionId, `trade ${trade.id} is ${trade.status}, not CONFIRMED`);
  return trade.id;
}
