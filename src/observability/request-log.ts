import type { AnsweredRequest, Endpoint, RequestObserver } from './answered-request.ts';

type Write = (line: object, message: string) => void;

export interface RequestLogSettings {
  readonly log: { readonly debug: Write; readonly info: Write; readonly warn: Write };
  /** From which duration on a request is slow, in milliseconds. */
  readonly slowMs: number;
  readonly now: () => number;
}

/** Ordinary lines within one second; more of them say nothing more. */
const MOST_A_SECOND = 50;
const SECOND_MS = 1_000;

/** What a balancer or a collector asks every few seconds. */
const PROBES: readonly Endpoint[] = ['health', 'ready', 'live', 'metrics'];

/**
 * Writes one line for each request that was answered: at `info`, at `warn` when it was slow or failed unforeseen, at `debug` when it was a
 * probe. Ordinary lines are at most 50 a second: the next one says how many were left out.
 */
export class RequestLog implements RequestObserver {
  readonly #settings: RequestLogSettings;
  #second = 0;
  #written = 0;
  #leftOut = 0;

  constructor(settings: RequestLogSettings) {
    this.#settings = settings;
  }

  answered(request: AnsweredRequest): void {
    const { log, slowMs } = this.#settings;
    const { operation, durationMs, status, endpoint } = request;
    const line = lineOf(request);
    // A subscription is open as long as somebody watches, and a file takes as long as it is large.
    const isSlow = durationMs >= slowMs && operation?.type !== 'subscription' && endpoint !== 'exports';
    const isProbe = PROBES.includes(endpoint);
    const hasFailed = operation?.hasFailed === true || ((status ?? 0) >= 500 && !isProbe);
    if (hasFailed) log.warn(line, 'request failed');
    else if (isSlow) log.warn(line, 'slow request');
    else if (isProbe) log.debug(line, 'probe');
    else if (this.#mayWrite()) {
      const leftOut = this.#leftOut;
      this.#leftOut = 0;
      log.info(leftOut > 0 ? { ...line, leftOut } : line, 'request');
    }
  }

  #mayWrite(): boolean {
    const second = Math.floor(this.#settings.now() / SECOND_MS);
    if (second !== this.#second) [this.#second, this.#written] = [second, 0];
    this.#written += 1;
    if (this.#written <= MOST_A_SECOND) return true;
    this.#leftOut += 1;
    return false;
  }
}

function lineOf({
  requestId,
  transport,
  endpoint,
  method,
  status,
  callerId,
  durationMs,
  operation,
}: AnsweredRequest) {
  return {
    requestId,
    ...(transport === 'http' ? { method, endpoint, status } : { transport }),
    ...(operation === null
      ? {}
      : {
          operation: operation.type,
          ...(operation.name === null ? {} : { name: operation.name }),
          ...(operation.codes.length === 0 ? {} : { codes: operation.codes }),
          ...(operation.cost === null ? {} : { cost: operation.cost }),
        }),
    ...(callerId === null ? {} : { caller: callerId }),
    durationMs: Math.round(durationMs * 10) / 10,
  };
}
