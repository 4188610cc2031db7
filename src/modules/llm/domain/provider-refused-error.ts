import { DomainError } from '../../../shared/domain-error.ts';
import type { PaidProvider } from '../../costs/domain/cost-entry.ts';

/** A provider gave an answer that is not what was asked for. It is kept with the call, and nothing of it is used. */
export class ProviderRefusedError extends DomainError {
  readonly provider: PaidProvider;
  readonly model: string;
  /** The call that has the prompt and the raw answer. */
  readonly callId: string;
  /** What is wrong with the answer. */
  readonly reason: string;

  constructor(call: { provider: PaidProvider; model: string; callId: string }, reason: string) {
    super('PROVIDER_REFUSED', `the answer of ${call.provider} (${call.model}) is not used: ${reason}`);
    this.provider = call.provider;
    this.model = call.model;
    this.callId = call.callId;
    this.reason = reason;
  }
}
