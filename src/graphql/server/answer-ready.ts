import type { Plugin } from 'graphql-yoga';
import { readyBody } from '../../observability/ready-body.ts';
import type { AppDeps } from '../app-deps.ts';

/**
 * `GET /ready`: 200 while the process can do its work, else 503, with the reason beside each part that is not in order. A balancer asks
 * this one; it is 503 from the moment at which the process begins to end.
 */
export function answerReady({ readiness }: Pick<AppDeps, 'readiness'>): Plugin {
  return {
    async onRequest(payload) {
      const { request, url, fetchAPI } = payload;
      if (url.pathname !== '/ready' || (request.method !== 'GET' && request.method !== 'HEAD')) return;
      if (!readiness) return;
      const report = await readiness.report();
      const headers = { 'content-type': 'application/json', 'cache-control': 'no-store' };
      const status = report.isReady ? 200 : 503;
      payload.endResponse(new fetchAPI.Response(JSON.stringify(readyBody(report)), { status, headers }));
    },
  };
}
