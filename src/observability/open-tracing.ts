import type { Env } from '../env.ts';
import type { OtlpSettings } from './otlp-tracing.ts';
import type { Tracing } from './tracing.ts';

/** Traces to the collector of the settings; null without one, and then nothing of it is loaded. */
export async function openTracing(settings: OtlpSettings | null): Promise<Tracing | null> {
  if (settings === null) return null;
  const { OtlpTracing } = await import('./otlp-tracing.ts');
  return new OtlpTracing(settings);
}

/** What the environment says of the collector; null when it names none. */
export function tracesOf({ tracesEndpoint: endpoint, serviceName }: Env): OtlpSettings | null {
  return endpoint === null ? null : { endpoint, serviceName };
}
