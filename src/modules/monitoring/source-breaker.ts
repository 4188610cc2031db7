import {
  BrokenCircuitError,
  circuitBreaker,
  type CircuitBreakerPolicy,
  CircuitState,
  ConsecutiveBreaker,
  handleWhen,
  HydratingCircuitError,
} from 'cockatiel';
import type { PrismaClient } from '../../db/generated/client.ts';
import type { Clock } from '../../shared/clock.ts';
import { DomainError } from '../../shared/domain-error.ts';
import { PipelineError } from '../pipeline/domain/failures/pipeline-error.ts';
import { recordBreaker } from './actions/record-breaker.ts';
import type { BreakerState } from './domain/breaker-state.ts';

export interface SourceBreakerSettings {
  /** The source by its name, the same in every process: `results:https://example.org`, `llm:openai`. */
  readonly source: string;
  readonly db: PrismaClient;
  readonly clock: Clock;
  /** Failures one after another that open the breaker; 5 when not given. Counts for the first one who asks for the source. */
  readonly threshold?: number;
  /** How long it stays open before a call goes through on trial; 60 s when not given. */
  readonly openMs?: number;
  /** Which errors say that the source is out of order; every one but refusals of ours when not given. */
  readonly isOutage?: (error: unknown) => boolean;
}

export interface SourceBreaker {
  /**
   * Calls the source, unless its breaker is open. What the call throws is thrown on, and counts unless the caller's signal fired.
   * @throws PipelineError SourceUnavailable, without a call, while the breaker is open.
   */
  run<T>(call: (signal: AbortSignal) => Promise<T>, signal?: AbortSignal): Promise<T>;
}

const DEFAULT_THRESHOLD = 5;
const DEFAULT_OPEN_MS = 60_000;

/** The breakers of this process (or thread), by database and source: counts last from job to job. */
const breakers = new WeakMap<PrismaClient, Map<string, Promise<SourceBreaker>>>();

/**
 * The circuit breaker of a source outside. Whoever asks for the same source in this process shares it; what another process has recorded
 * is taken over at the first call, so that a new process does not try what is known to be out of order. Changes are recorded in
 * `source_breakers`. To be called outside of transactions.
 */
export function sourceBreaker(settings: SourceBreakerSettings): SourceBreaker {
  const ofDatabase = breakers.get(settings.db) ?? new Map<string, Promise<SourceBreaker>>();
  breakers.set(settings.db, ofDatabase);
  return {
    run: async (call, signal) => {
      const opened = ofDatabase.get(settings.source) ?? openBreaker(settings);
      ofDatabase.set(settings.source, opened);
      // A breaker whose first read failed is asked for again.
      opened.catch(() => ofDatabase.delete(settings.source));
      return await (await opened).run(call, signal);
    },
  };
}

async function openBreaker(settings: SourceBreakerSettings): Promise<SourceBreaker> {
  const { source, db, threshold = DEFAULT_THRESHOLD, openMs = DEFAULT_OPEN_MS } = settings;
  const isOutage = settings.isOutage ?? isNoRefusal;
  const stored = await db.sourceBreaker.findUnique({ where: { source } });
  const consecutive = new ConsecutiveBreaker(threshold);
  const policy = circuitBreaker(
    handleWhen((error) => !(error instanceof CallerLeft) && isOutage(error)),
    {
      breaker: consecutive,
      halfOpenAfter: openMs,
      initialState:
        stored === null || stored.state === 'CLOSED'
          ? undefined
          : openState(threshold, openMs, (stored.retryAt?.getTime() ?? 0) - settings.clock.now().getTime()),
    },
  );
  const recorded = recordChanges(policy, consecutive, settings, openMs);
  return {
    run: async <T>(call: (signal: AbortSignal) => Promise<T>, given?: AbortSignal): Promise<T> => {
      try {
        return await policy.execute(async ({ signal }) => {
          try {
            return await call(signal);
          } catch (error) {
            if (given?.aborted === true) throw new CallerLeft(error);
            throw error;
          }
        }, given);
      } catch (error) {
        if (error instanceof CallerLeft) throw error.cause;
        if (error instanceof BrokenCircuitError)
          throw leftAlone(source, messageOf(policy) ?? stored?.lastError ?? null);
        throw error;
      } finally {
        await recorded();
      }
    },
  };
}

/** The caller asked for the end of the call: that says nothing of the source. */
class CallerLeft extends Error {
  constructor(cause: unknown) {
    super('the caller left', { cause });
  }
}

function isNoRefusal(error: unknown): boolean {
  return error instanceof PipelineError || !(error instanceof DomainError);
}

/** The library's form of a breaker that is open for `remainingMs` more, or due for a trial. */
function openState(threshold: number, openMs: number, remainingMs: number): unknown {
  const openedAt = Date.now() - openMs + remainingMs;
  return { ownState: { value: CircuitState.Open, openedAt, attemptNo: 1 }, breakerState: threshold };
}

/** Writes every change of state, in their order. @returns what waits until they are written. */
function recordChanges(
  policy: CircuitBreakerPolicy,
  consecutive: ConsecutiveBreaker,
  { source, db, clock }: SourceBreakerSettings,
  openMs: number,
): () => Promise<void> {
  let writing: Promise<void> = Promise.resolve();
  policy.onStateChange((circuit) => {
    const state = STATES[circuit];
    const changedAt = clock.now();
    const change = {
      source,
      state,
      failures: consecutive.state,
      lastError: state === 'CLOSED' ? null : messageOf(policy),
      changedAt,
      retryAt: state === 'OPEN' ? new Date(changedAt.getTime() + openMs) : null,
    };
    // What is lost while the database is away is made good by the next change; the call itself has its own outcome.
    writing = writing.then(() => recordBreaker(db, change)).catch(() => undefined);
  });
  return () => writing;
}

const STATES: Readonly<Record<CircuitState, BreakerState>> = {
  [CircuitState.Closed]: 'CLOSED',
  [CircuitState.Open]: 'OPEN',
  [CircuitState.HalfOpen]: 'HALF_OPEN',
  [CircuitState.Isolated]: 'OPEN',
};

function messageOf({ lastFailure }: CircuitBreakerPolicy): string | null {
  if (lastFailure === undefined || !('error' in lastFailure)) return null;
  const { error } = lastFailure;
  // Taken over from another process, which recorded what it was.
  if (error instanceof HydratingCircuitError) return null;
  return error instanceof Error ? error.message : String(error);
}

function leftAlone(source: string, reason: string | null): PipelineError {
  return new PipelineError(
    'SourceUnavailable',
    `${source} is left alone for a while, since calls to it failed one after another${reason === null ? '' : `: ${reason}`}`,
  );
}
