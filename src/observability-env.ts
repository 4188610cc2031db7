import { z } from 'zod';
import { wholeNumber } from './whole-number.ts';

/** The variables that say who sees how the process is, and from when on a request waits or takes too long. */
export const observabilityVariables = {
  METRICS_TOKEN: z.string().min(16, { error: 'it must have 16 characters or more' }).optional(),
  METRICS_PORT: wholeNumber(0, 65_535).optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'it must be an address such as http://127.0.0.1:4318' })
    .optional(),
  OTEL_SERVICE_NAME: z.string().min(1).max(100).default('quantum-sovereign'),
  SLOW_REQUEST_MS: wholeNumber(1, 600_000).default(1_000),
  POOL_WAIT_MS: wholeNumber(50, 60_000).default(700),
};

/** Variables whose values are secrets: no message and no line of the log repeats them. */
export const SECRET_OBSERVABILITY_VARIABLES: readonly string[] = ['METRICS_TOKEN'];

export interface ObservabilityEnv {
  /** Opens `/metrics` to a collector, as a bearer token; null opens it to callers with the scope alone. */
  readonly metricsToken: string | null;
  /** Where a worker shows its metrics and its readiness; null for nowhere. An API shows its own where it listens. */
  readonly metricsPort: number | null;
  /** The collector of traces; null for none. */
  readonly tracesEndpoint: string | null;
  /** As what this process is shown in traces. */
  readonly serviceName: string;
  /** From which duration on a request is logged as slow, in milliseconds. */
  readonly slowRequestMs: number;
  /** For how long a statement of a request waits for a connection while all are in use, in milliseconds. */
  readonly poolWaitMs: number;
}

export function observabilitySettingsOf(
  env: z.infer<z.ZodObject<typeof observabilityVariables>>,
): ObservabilityEnv {
  return {
    metricsToken: env.METRICS_TOKEN ?? null,
    metricsPort: env.METRICS_PORT ?? null,
    tracesEndpoint: env.OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
    serviceName: env.OTEL_SERVICE_NAME,
    slowRequestMs: env.SLOW_REQUEST_MS,
    poolWaitMs: env.POOL_WAIT_MS,
  };
}
