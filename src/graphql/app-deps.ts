import type { Logger } from 'pino';
import type { PrismaClient } from '../db/generated/client.ts';
import type { CallerSource } from '../modules/access/caller-source.ts';
import type { Budgets } from '../modules/costs/domain/budgets.ts';
import type { WakeUps } from '../db/notifications.ts';
import type { LlmSettings } from '../modules/llm/domain/llm-settings.ts';
import type { JobQueue } from '../modules/jobs/job-queue.ts';
import type { ResultSourceSetting } from '../modules/matches/domain/result-source.ts';
import type { FitAnswer, FitTask } from '../modules/models/domain/matchup/fit-layers.ts';
import type { RequestObserver } from '../observability/answered-request.ts';
import type { Metrics } from '../observability/metrics.ts';
import type { Readiness } from '../observability/readiness.ts';
import type { Tracing } from '../observability/tracing.ts';
import type { Disclosure } from '../modules/limits/domain/disclosure.ts';
import type { RateLimiter } from '../modules/limits/rate-limiter.ts';
import type { Clock } from '../shared/clock.ts';
import type { ResponseCache } from './caching/response-cache.ts';
import type { DocumentRules } from './protocol/document-rules.ts';

/** Threads that fit goal models. */
export interface FitThreads {
  fit(task: FitTask): Promise<readonly FitAnswer[]>;
}

/** Counts answered operations. */
export interface OperationMeter {
  /** @param hasFailed whether one ended with a failure that nobody could foresee: what a client sees of it is masked. */
  count(at: Date, hasFailed: boolean): void;
}

/**
 * What the application is made of. A module that needs more (a queue, a folder) adds a member here; resolvers reach it
 * through `depsOf(context)`.
 */
export interface AppDeps {
  readonly db: PrismaClient;
  readonly clock: Clock;
  readonly log: Logger;
  /** Tells who sends a request. */
  readonly access: CallerSource;
  /** Hands jobs to the workers; null when this process has none, so that jobs wait. */
  readonly queue: JobQueue | null;
  /** Fits goal models away from the event loop; null when this process has no threads for it, so that requests are held up. */
  readonly fitThreads: FitThreads | null;
  /** The folder below which `importMatches` may read; null takes uploaded text alone. */
  readonly importDir: string | null;
  /** What paid calls may cost; the usual budgets when not given. */
  readonly budgets?: Budgets;
  /** Which paid models jobs may ask, so that a request for another is refused at once; none when not given. */
  readonly llm?: LlmSettings;
  /** Says when runs have new events; without it, subscriptions look every two seconds. */
  readonly runEventWakeUps?: WakeUps;
  /** What addresses of downloads are signed with; a secret that the database keeps when null or not given. */
  readonly downloadSecret?: string | null;
  /** Where `fetchResults` may ask for results; nowhere when not given. */
  readonly resultSources?: readonly ResultSourceSetting[];
  /** Counts what is answered, over HTTP and WebSocket; nobody does when not given. */
  readonly operations?: OperationMeter;
  /** Origins of pages that may use the API, such as `https://desk.example`, besides its own; none when not given. */
  readonly corsOrigins?: readonly string[];
  /** Which documents are published, and who may send others; everybody when not given. */
  readonly documents?: DocumentRules;
  /** Counts and measures what happens; nobody does when not given, and there is no `/metrics`. */
  readonly metrics?: Metrics;
  /** Opens `/metrics` to who has no other credential, as a bearer token; null or not given opens it to callers with the scope alone. */
  readonly metricsToken?: string | null;
  /** Hears of every request that was answered; nobody does when not given. */
  readonly requests?: RequestObserver;
  /** Tells a collector what took how long; nobody is told when not given. */
  readonly tracing?: Tracing;
  /** Tells whether the process can do its work; there is no `/ready` when not given. */
  readonly readiness?: Readiness;
  /** Holds callers to so many points a second; nobody is held to any when not given. */
  readonly rateLimiter?: RateLimiter | null;
  /** What the server says of itself to whom; the usual when not given. */
  readonly disclosure?: Disclosure;
  /** Keeps answers of queries until something they were made of changes; every one is made anew when null or not given. */
  readonly responseCache?: ResponseCache | null;
}
