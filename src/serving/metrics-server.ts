import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { isBearer } from '../shared/is-bearer.ts';
import type { Metrics } from '../observability/metrics.ts';
import { readyBody } from '../observability/ready-body.ts';
import type { Readiness } from '../observability/readiness.ts';
import { isLocal } from '../modules/access/domain/is-local.ts';

export interface MetricsServerDeps {
  readonly metrics: Metrics;
  readonly readiness: Readiness;
  /** Null shows metrics on this machine alone. */
  readonly metricsToken: string | null;
}

/**
 * Shows how a process is that answers no requests: `/live`, `/ready` and `/metrics`, the last one to programs on this machine and to whoever has
 * the token. It listens to nothing yet.
 */
export function createMetricsServer(deps: MetricsServerDeps): Server {
  return createServer((request, response) => {
    answer(deps, request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : new Error(String(error)));
    });
  });
}

async function answer(
  { metrics, readiness, metricsToken }: MetricsServerDeps,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = (request.url ?? '/').split('?')[0];
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (isRead && path === '/live') send(response, 200, { status: 'ok' });
  else if (isRead && path === '/ready') {
    const report = await readiness.report();
    send(response, report.isReady ? 200 : 503, readyBody(report));
  } else if (isRead && path === '/metrics') {
    if (!mayRead(request, metricsToken)) {
      const message = 'Metrics need the bearer token METRICS_TOKEN.';
      send(response, 401, { code: 'UNAUTHENTICATED', message }, { 'www-authenticate': 'Bearer' });
      return;
    }
    const text = await metrics.text();
    response.writeHead(200, { 'content-type': metrics.registry.contentType, 'cache-control': 'no-store' });
    response.end(text);
  } else send(response, 404, { code: 'NOT_FOUND', message: 'There are /live, /ready and /metrics here.' });
}

function mayRead({ headers, socket }: IncomingMessage, token: string | null): boolean {
  if (token !== null && isBearer(headers.authorization ?? null, token)) return true;
  return isLocal({
    authorization: null,
    host: headers.host ?? null,
    isForwarded: headers.forwarded !== undefined || headers['x-forwarded-for'] !== undefined,
    remoteAddress: socket.remoteAddress ?? null,
  });
}

function send(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers });
  response.end(JSON.stringify(body));
}
