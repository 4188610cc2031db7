import { DomainError } from '../../../shared/domain-error.ts';
import type { Contradiction } from './contradiction.ts';

/** A trade is not what the decision that it belongs to asked for. Nothing was changed. */
export class TradeContradictsDecisionError extends DomainError {
  /** The `decisionId` of the decision. */
  readonly decisionId: string;
  readonly aspect: Contradiction['aspect'];

  constructor(decisionId: string, { aspect, fault }: Contradiction) {
    super('TRADE_CONTRADICTS_DECISION', `the trade contradicts its decision ${decisionId}: ${fault}`);
    this.decisionId = decisionId;
    this.aspect = aspect;
  }
}
