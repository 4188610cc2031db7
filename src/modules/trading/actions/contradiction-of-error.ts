import { textsOfError } from '../../../db/database-fault.ts';
import { readContradiction } from '../domain/read-contradiction.ts';
import { TradeContradictsDecisionError } from '../domain/trade-contradicts-decision-error.ts';

/** The refusal of a trade that contradicts its decision, where the database gave it; null for every other error. */
export function contradictionOfError(error: unknown): TradeContradictsDecisionError | null {
  const texts = textsOfError(error);
  if (!texts.some((text) => text.includes('QS003'))) return null;
  for (const text of texts) {
    const read = readContradiction(text);
    if (read !== null) return new TradeContradictsDecisionError(read.decisionId, read.contradiction);
  }
  return null;
}
