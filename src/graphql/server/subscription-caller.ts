import { databaseFaultOf } from '../../db/database-fault.ts';
import { pause } from '../../db/pause.ts';
import type { Caller } from '../../modules/access/domain/caller.ts';
import { UnauthenticatedError } from '../../modules/access/domain/unauthenticated-error.ts';
import { DomainError } from '../../shared/domain-error.ts';
import { callerOf, depsOf, type Context } from '../context.ts';
import type { EventResults } from './event-results.ts';
import { identifyAgain } from './identify-caller.ts';

/** How long a subscription without events goes on at most after its key was revoked; one that expires ends when it does. */
const CHECK_EVERY_MS = 10_000;
const SHORTEST_PAUSE_MS = 20;
/** After it should have ended, but nobody could tell. */
const RETRY_MS = 1_000;

/** Who subscribed, found out again and again: a credential can end while its subscription goes on. */
export class SubscriptionCaller {
  readonly #context: Context;
  readonly #request: Request;
  readonly #first: Caller;

  constructor(context: Context, request: Request) {
    this.#context = context;
    this.#request = request;
    this.#first = callerOf(context);
  }

  /**
   * Who subscribed, as known now; null where that cannot be found out now.
   * @throws UnauthenticatedError when the credential has ended.
   */
  async now(): Promise<Caller | null> {
    try {
      const caller = await identifyAgain(depsOf(this.#context).access, this.#request, this.#context);
      if (caller.id === this.#first.id) return caller;
    } catch (error) {
      if (isPassing(error)) return null;
      throw error;
    }
    throw new UnauthenticatedError(
      'The subscription has ended: what it was opened with is not enough any more.',
    );
  }

  /** Ends the answers soon after the credential has ended, also while there are no events. */
  watch(results: EventResults): void {
    void this.#watch(results).catch((error: unknown) => results.fail(error));
  }

  async #watch({ ended }: EventResults): Promise<void> {
    while (await pause(this.#pauseMs(), ended)) await this.now();
  }

  #pauseMs(): number {
    const { expiresAt } = this.#first;
    if (expiresAt === null) return CHECK_EVERY_MS;
    const leftMs = expiresAt.getTime() - depsOf(this.#context).clock.now().getTime();
    if (leftMs <= 0) return RETRY_MS;
    return Math.max(SHORTEST_PAUSE_MS, Math.min(CHECK_EVERY_MS, leftMs));
  }
}

/** Whether who it is cannot be found out for the moment: database or public keys are away. */
function isPassing(error: unknown): boolean {
  if (error instanceof DomainError) return error.code === 'UNAVAILABLE';
  return databaseFaultOf(error) !== null;
}
