import type { Caller } from './domain/caller.ts';
import type { RequestFacts } from './domain/request-facts.ts';

/** Tells who sends a request. */
export interface CallerSource {
  /**
   * Who sends the request: NOBODY when it says nothing of that and the machine itself is no answer.
   * @throws DomainError UNAUTHENTICATED for a credential that opens nothing: unknown, expired, revoked, or of no form.
   */
  identify(facts: RequestFacts): Promise<Caller>;
  /** To be called when keys were made or revoked: what is known of them is out of date. */
  keysChanged?(): void;
}
