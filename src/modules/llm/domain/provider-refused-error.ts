import { DomainError } from '../../../shared/domain-error.ts';
import type { PaidProvider } from '../../costs/domain/cost-entry.ts';

export interface RefusedCall {
  readonly provider: PaidProvider;
  readonly model: string;
  readonly callId: string;
}

/** A provider gave an answer that is not what was asked for. It is kept with the call, and nothing of it is used. */
export class ProviderRefusedError extends DomainError {
  readonly provider: PaidProvider;
  readonly model: string;
  /** The call that has the prompt and the raw answer. */
  readonly callId: string;
  /** What is wrong with the answer. */
  readonly reason: string;

  /** The error again whose message was stored with a call. */
  static ofStored(call: RefusedCall, message: string): ProviderRefusedError {
    const opening = openingOf(call);
    return new ProviderRefusedError(
      call,
      message.startsWith(opening) ? message.slice(opening.length) : message,
    );
  }

  constructor(call: RefusedCall, reason: string) {
    super('PROVIDER_REFUSED', `${openingOf(call)}${reason}`);
    this.provider = call.provider;
    this.model = call.model;
    this.callId = call.callId;
    this.reason = reason;
  }
}

function openingOf({ provider, model }: RefusedCall): string {
  return `the answer of ${provider} (${model}) is not used: `;
}
