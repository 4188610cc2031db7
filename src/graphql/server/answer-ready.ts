import type { Plugin } from 'graphql-yoga';
import type { PartState, ReadinessReport } from '../../observability/readiness.ts';
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

/** The report as it is sent. */
export function readyBody({ isReady, parts }: ReadinessReport): object {
  const show = ({ isReady: isPartReady, reason }: PartState): object =>
    isPartReady ? { status: 'ready' } : { status: 'unavailable', reason };
  const { process, database, migrations, queue } = parts;
  return {
    status: isReady ? 'ready' : 'unavailable',
    parts: {
      process: show(process),
      database: show(database),
      migrations: show(migrations),
      queue: show(queue),
    },
  };
}
