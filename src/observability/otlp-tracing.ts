import {
  type Context,
  isSpanContextValid,
  ROOT_CONTEXT,
  type Span,
  type SpanContext,
  SpanKind,
  SpanStatusCode,
  trace,
  TraceFlags,
  type Tracer,
} from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { ATTR_SERVICE_NAME, ATTR_SERVICE_VERSION } from '@opentelemetry/semantic-conventions';
import type { StatementObserver } from '../db/statement-observer.ts';
import { codeOfFailure } from './code-of-failure.ts';
import { statementKind } from './statement-kind.ts';
import { statementShape } from '../modules/monitoring/domain/statement-shape.ts';
import { productVersion } from '../shared/product-version.ts';
import type { SpanRequest, Tracing } from './tracing.ts';

export interface OtlpSettings {
  /** Where the collector listens, without the path of traces: `http://127.0.0.1:4318`. */
  readonly endpoint: string;
  /** As what this process is shown. */
  readonly serviceName: string;
}

const LONGEST_CLOSE_MS = 2_000;

/**
 * Traces that go to a collector over OTLP, in batches. It keeps its context to itself, so several can run in one process. A collector that does not
 * answer costs spans, and nothing else.
 */
export class OtlpTracing implements Tracing {
  readonly #provider: TracerProvider;
  readonly #tracer: Tracer;
  readonly #contexts = new AsyncLocalStorageContextManager().enable();
  readonly statements: StatementObserver = { begin: (text) => this.#beginStatement(text) };

  constructor({ endpoint, serviceName }: OtlpSettings) {
    const url = `${endpoint.replace(/\/+$/, '')}/v1/traces`;
    const exporter = new OTLPTraceExporter({ url, timeoutMillis: LONGEST_CLOSE_MS });
    this.#provider = new TracerProvider({
      resource: resourceFromAttributes({
        [ATTR_SERVICE_NAME]: serviceName,
        [ATTR_SERVICE_VERSION]: productVersion(),
      }),
      spanProcessors: [new BatchSpanProcessor({ exporter })],
    });
    this.#tracer = this.#provider.getTracer('quantum-sovereign', productVersion());
  }

  inSpan<Result>({ name, facts, traceparent }: SpanRequest, run: () => Result): Result {
    const above = contextOf(traceparent ?? null) ?? this.#contexts.active();
    const kind = trace.getSpan(above)?.isRecording() === true ? SpanKind.INTERNAL : SpanKind.SERVER;
    const span = this.#tracer.startSpan(name, { kind, attributes: { ...facts } }, above);
    try {
      const result = this.#contexts.with(trace.setSpan(above, span), run);
      if (!(result instanceof Promise)) end(span, null);
      else
        result.then(
          () => end(span, null),
          (error: unknown) => end(span, error),
        );
      return result;
    } catch (error) {
      end(span, error);
      throw error;
    }
  }

  traceparent(): string | null {
    const found = trace.getSpanContext(this.#contexts.active());
    if (!found) return null;
    return `00-${found.traceId}-${found.spanId}-0${found.traceFlags & TraceFlags.SAMPLED}`;
  }

  async flush(): Promise<void> {
    await this.#provider.forceFlush();
  }

  async close(): Promise<void> {
    // A collector that is away takes what was not sent with it: no end of a process waits or fails for that.
    await this.#provider.shutdown().catch(() => undefined);
  }

  #beginStatement(text: string): (failure: unknown) => void {
    const above = this.#contexts.active();
    // What belongs to no request and no job would make a trace of its own every second.
    if (trace.getSpan(above) === undefined) return () => undefined;
    const operation = statementKind(text);
    const attributes = {
      'db.system.name': 'postgresql',
      'db.operation.name': operation,
      'db.query.text': statementShape(text),
    };
    const span = this.#tracer.startSpan(`SQL ${operation}`, { kind: SpanKind.CLIENT, attributes }, above);
    return (failure) => end(span, failure);
  }
}

/** Ends a span. Of a failure it says the code alone: messages repeat values. */
function end(span: Span, failure: unknown): void {
  if (failure !== null) {
    span.setStatus({ code: SpanStatusCode.ERROR });
    span.setAttribute('error.type', codeOfFailure(failure));
  }
  span.end();
}

const TRACEPARENT = /^[\da-f]{2}-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})(?:$|-)/;

/** The context that a header names; null for none, and for one of another form. */
function contextOf(traceparent: string | null): Context | null {
  const [, traceId = '', spanId = '', flags = ''] = TRACEPARENT.exec(traceparent ?? '') ?? [];
  const traceFlags = Number.parseInt(flags, 16) & TraceFlags.SAMPLED;
  const above: SpanContext = { traceId, spanId, traceFlags, isRemote: true };
  return isSpanContextValid(above) ? trace.setSpanContext(ROOT_CONTEXT, above) : null;
}
