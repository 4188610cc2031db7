import type { Plugin } from 'graphql-yoga';
import { may } from '../../modules/access/domain/caller.ts';
import { DomainError } from '../../shared/domain-error.ts';
import { isBearer } from '../../shared/is-bearer.ts';
import type { AppDeps } from '../app-deps.ts';
import { identifyCaller } from './identify-caller.ts';

type MetricsDeps = Pick<AppDeps, 'metrics' | 'metricsToken' | 'access'>;

const HEADERS = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

/**
 * `GET /metrics` in the text form of Prometheus, for callers with the scope OPERATIONS_READ and for whoever has the token of the settings. A
 * refusal is an object of `code` and `message`: 401 or 403.
 */
export function answerMetrics(deps: MetricsDeps): Plugin {
  const { metrics } = deps;
  return {
    async onRequest(payload) {
      const { request, url, fetchAPI } = payload;
      if (url.pathname !== '/metrics' || (request.method !== 'GET' && request.method !== 'HEAD')) return;
      if (!metrics) return;
      await checkAccess(deps, request, payload.serverContext);
      const headers = { ...HEADERS, 'content-type': metrics.registry.contentType };
      payload.endResponse(new fetchAPI.Response(await metrics.text(), { status: 200, headers }));
    },
  };
}

async function checkAccess(
  { access, metricsToken = null }: MetricsDeps,
  request: Request,
  serverContext: object,
): Promise<void> {
  if (metricsToken !== null && isBearer(request.headers.get('authorization'), metricsToken)) return;
  const caller = await identifyCaller(access, request, serverContext);
  if (may(caller, 'OPERATIONS_READ')) return;
  if (caller.role === null)
    throw new DomainError('UNAUTHENTICATED', 'Metrics need the bearer token METRICS_TOKEN or a credential.');
  throw new DomainError('FORBIDDEN', 'Metrics need the scope OPERATIONS_READ.');
}
