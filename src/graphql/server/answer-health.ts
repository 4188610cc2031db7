import type { Plugin } from 'graphql-yoga';
import type { AppDeps } from '../app-deps.ts';

const PATIENCE_MS = 2_000;

/** `GET /health`: 200 when the database answers within two seconds, else 503. */
export function answerHealth({ db, log }: Pick<AppDeps, 'db' | 'log'>): Plugin {
  return {
    async onRequest(payload) {
      const { request, url, fetchAPI } = payload;
      if (url.pathname !== '/health' || (request.method !== 'GET' && request.method !== 'HEAD')) return;
      const failure = await failureOf(db);
      if (failure !== null) log.error({ err: failure }, 'the database does not answer');
      const [status, body] =
        failure === null
          ? [200, { status: 'ok' }]
          : [503, { status: 'unavailable', reason: 'The database does not answer.' }];
      const headers = { 'content-type': 'application/json', 'cache-control': 'no-store' };
      payload.endResponse(new fetchAPI.Response(JSON.stringify(body), { status, headers }));
    },
  };
}

async function failureOf(db: AppDeps['db']): Promise<unknown> {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const timer = setTimeout(() => resolve(new Error(`no answer within ${PATIENCE_MS} ms`)), PATIENCE_MS);
  db.$queryRaw`SELECT 1`.then(() => resolve(null), resolve);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
  }
}
