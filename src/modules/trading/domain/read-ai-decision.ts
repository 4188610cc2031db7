import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import type { Json } from '../../../shared/json.ts';
import { AiDecisionExistsError } from './ai-decision-exists-error.ts';
import type { AiDecisionType } from './ai-decision-status.ts';
import { readPair } from './pair-tokens.ts';
import {
  below,
  LONGEST_NAME,
  LONGEST_PROMPT,
  MOST_INT,
  readDecimal,
  readInstant,
  readNumber,
  readOptionalText,
  readText,
} from './read-ledger-values.ts';

export interface GivenAiDecision {
  readonly decisionId: string;
  readonly decidedAt: Date | null;
  readonly decisionType: AiDecisionType;
  readonly tokenPair: string;
  readonly amountUsd: string | null;
  readonly confidence: number | null;
  readonly stopLossPrice: string | null;
  readonly takeProfitPrice: string | null;
  readonly reasoning: string | null;
  readonly fullPrompt: string | null;
  readonly rawResponse: string | null;
  readonly aggregatedInputs: Json;
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
  readonly costUsd: string | null;
}

export interface AiDecisionRow extends Omit<GivenAiDecision, 'decidedAt'> {
  readonly timestamp: Date;
}

/**
 * A decision as it is stored, PENDING. @param taken which of the names are stored already, or were given by an earlier one of the batch.
 * @throws InvalidInputError @throws AiDecisionExistsError for a decisionId that is taken.
 */
export function readAiDecision(
  given: GivenAiDecision,
  path: string,
  {
    now,
    taken,
  }: {
    readonly now: Date;
    readonly taken: { readonly stored: ReadonlySet<string>; readonly given: ReadonlySet<string> };
  },
): AiDecisionRow {
  const at = (member: string): string => below(path, member);
  const decisionId = readText(at('decisionId'), given.decisionId, LONGEST_NAME);
  if (taken.stored.has(decisionId)) throw new AiDecisionExistsError(at('decisionId'), decisionId);
  if (taken.given.has(decisionId))
    throw new InvalidInputError(
      at('decisionId'),
      decisionId,
      'is the decisionId of an earlier one of the batch',
    );
  return {
    decisionId,
    timestamp: readInstant(at('decidedAt'), given.decidedAt, now),
    decisionType: given.decisionType,
    tokenPair: readPair(at('tokenPair'), given.tokenPair),
    amountUsd: readDecimal(at('amountUsd'), given.amountUsd, 'NOT_NEGATIVE'),
    confidence: readNumber(at('confidence'), given.confidence, 0, 1),
    stopLossPrice: readDecimal(at('stopLossPrice'), given.stopLossPrice, 'POSITIVE'),
    takeProfitPrice: readDecimal(at('takeProfitPrice'), given.takeProfitPrice, 'POSITIVE'),
    reasoning: readOptionalText(at('reasoning'), given.reasoning, LONGEST_PROMPT),
    fullPrompt: readOptionalText(at('fullPrompt'), given.fullPrompt, LONGEST_PROMPT),
    rawResponse: readOptionalText(at('rawResponse'), given.rawResponse, LONGEST_PROMPT),
    aggregatedInputs: given.aggregatedInputs,
    inputTokens: readNumber(at('inputTokens'), given.inputTokens, 0, MOST_INT),
    outputTokens: readNumber(at('outputTokens'), given.outputTokens, 0, MOST_INT),
    costUsd: readDecimal(at('costUsd'), given.costUsd, 'NOT_NEGATIVE'),
  };
}
