import { setTimeout as wait } from 'node:timers/promises';
import { ExponentialBackoff } from 'cockatiel';
import type { PrismaClient } from '../../db/generated/client.ts';
import type { Clock } from '../../shared/clock.ts';
import type { PaidProvider } from '../costs/domain/cost-entry.ts';
import { sourceBreaker, type SourceBreaker } from '../monitoring/source-breaker.ts';
import type { LlmSettings } from './domain/llm-settings.ts';
import type { LlmProvider } from './llm-provider.ts';
import { ProviderFailure } from './provider-failure.ts';
import { openProvider } from './providers/open-provider.ts';

/** How a request that failed in passing is repeated. */
export interface Repetition {
  /** Requests for one question, the first included. */
  readonly attempts: number;
  readonly initialDelayMs: number;
  /** A provider that asks for a longer pause is not asked again. */
  readonly maxDelayMs: number;
}

export interface LlmOptions {
  readonly db: PrismaClient;
  readonly clock: Clock;
  readonly settings: LlmSettings;
  readonly repetition?: Repetition;
  /** As `sourceBreaker` takes them. */
  readonly breaker?: { readonly threshold?: number; readonly openMs?: number };
}

/** The paid language models that this process can ask, through `askModel`. Holds no connection. */
export interface Llm {
  readonly db: PrismaClient;
  readonly clock: Clock;
  readonly settings: LlmSettings;
  readonly attempts: number;
  /** @throws PipelineError ConfigInvalid without a key. */
  providerOf(name: PaidProvider): LlmProvider;
  breakerOf(name: PaidProvider): SourceBreaker;
  /** Pauses, with jitter, before the next request; null when the provider asks for a pause that is too long. */
  pauses(): (failure: ProviderFailure, signal: AbortSignal) => Promise<void> | null;
}

const REPETITION: Repetition = { attempts: 3, initialDelayMs: 500, maxDelayMs: 10_000 };

export function openLlm({ db, clock, settings, repetition = REPETITION, breaker = {} }: LlmOptions): Llm {
  return {
    db,
    clock,
    settings,
    attempts: repetition.attempts,
    providerOf: (name) => openProvider(name, settings.access[name]),
    breakerOf: (name) =>
      sourceBreaker({
        source: `llm:${name.toLowerCase()}`,
        db,
        clock,
        isOutage: (error) => error instanceof ProviderFailure && error.isOutage,
        ...breaker,
      }),
    pauses: () => pausesOf(repetition),
  };
}

function pausesOf({ initialDelayMs, maxDelayMs }: Repetition): ReturnType<Llm['pauses']> {
  // Its usual generator is the decorrelated jitter.
  const factory = new ExponentialBackoff({ initialDelay: initialDelayMs, maxDelay: maxDelayMs });
  let backoff: ReturnType<typeof factory.next> | null = null;
  return ({ details }, signal) => {
    const asked = details.retryAfterMs ?? 0;
    if (asked > maxDelayMs) return null;
    backoff = backoff === null ? factory.next() : backoff.next(undefined);
    return wait(Math.max(backoff.duration, asked), undefined, { signal });
  };
}
