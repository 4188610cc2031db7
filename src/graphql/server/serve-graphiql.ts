import type { GraphiQLOptions, Plugin } from 'graphql-yoga';
import { type Disclosure, USUAL_DISCLOSURE } from '../../modules/limits/domain/disclosure.ts';
import { isLocal } from '../../modules/access/domain/is-local.ts';
import type { AppDeps } from '../app-deps.ts';
import { exampleTabs } from './example-operations.ts';
import { factsOf, identifyCaller } from './identify-caller.ts';

type GraphiqlDeps = Pick<AppDeps, 'access' | 'disclosure'>;

const OPTIONS: GraphiQLOptions = {
  title: 'Quantum Sovereign',
  defaultTabs: exampleTabs.map((tab) => ({ ...tab })),
  // Its WebSocket would begin without the headers of the pane, a key among them; its event streams are GET requests unless told
  // otherwise, and the protection against forged requests refuses those.
  subscriptionsProtocol: 'SSE',
  method: 'POST',
};

/** The page, to whom it is served; the browser that opens it sends no credential, so it says nothing that needs one. */
export async function graphiqlFor(
  deps: GraphiqlDeps,
  request: Request,
  serverContext: object,
): Promise<GraphiQLOptions | false> {
  return (await isServed(deps, request, serverContext)) ? OPTIONS : false;
}

async function isServed(
  { access, disclosure = USUAL_DISCLOSURE }: GraphiqlDeps,
  request: Request,
  serverContext: object,
): Promise<boolean> {
  if (disclosure.graphiql !== 'local') return disclosure.graphiql === 'everyone';
  if (isLocal(factsOf(request.headers, serverContext))) return true;
  const caller = await identifyCaller(access, request, serverContext).catch(() => null);
  return caller?.kind === 'LOCAL_USER';
}

/** Tells a browser why it gets no page. Comes behind the page itself, so whoever is served never gets here. */
export function refuseGraphiql({ disclosure = USUAL_DISCLOSURE }: GraphiqlDeps, endpoint: string): Plugin {
  return {
    onRequest(payload) {
      const { request, url, fetchAPI } = payload;
      if (!isPageRequest(request, url, endpoint)) return;
      const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
      payload.endResponse(new fetchAPI.Response(`${reasonOf(disclosure)}\n`, { status: 403, headers }));
    },
  };
}

function isPageRequest({ method, headers }: Request, { pathname }: URL, endpoint: string): boolean {
  if (pathname !== endpoint && pathname !== `${endpoint}/`) return false;
  return method === 'GET' && (headers.get('accept') ?? '').includes('text/html');
}

function reasonOf({ graphiql }: Disclosure): string {
  if (graphiql === 'off')
    return 'This server has no page (GRAPHIQL=off). Its API answers POST requests at this address.';
  return (
    'GraphiQL is served to who sits at this machine, unless GRAPHIQL=everyone is set. ' +
    'The API answers POST requests at this address.'
  );
}
