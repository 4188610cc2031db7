import { DomainError } from '../../../shared/domain-error.ts';
import { showValue } from '../../../shared/show-value.ts';

/** A decision with this `decisionId` is stored already, whatever it says. Nothing was changed. */
export class AiDecisionExistsError extends DomainError {
  readonly decisionId: string;
  readonly path: string;

  constructor(path: string, decisionId: string) {
    super('AI_DECISION_EXISTS', `${path}: a decision ${showValue(decisionId)} is stored already`);
    this.decisionId = decisionId;
    this.path = path;
  }
}
