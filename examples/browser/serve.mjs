// Serves the page that watches runs, on this machine alone:
//
//   node examples/browser/serve.mjs          then open http://127.0.0.1:4100
//
// QS_URL     where the API is; http://127.0.0.1:4000/graphql unless set. The page asks /graphql here, and it is handed on to there,
//            so that the API need not know of the page. A page served by anything else names the API in its own field, and the API
//            names the origin of that page in CORS_ORIGINS.
// PAGE_PORT  where the page is; 4100 unless set.
//
// A key is typed into the page and stays in its session: this server keeps none.

import { readFile } from 'node:fs/promises';
import { createServer, request as askOverHttp } from 'node:http';
import { request as askOverHttps } from 'node:https';

const api = new URL(process.env.QS_URL ?? 'http://127.0.0.1:4000/graphql');
const port = Number(process.env.PAGE_PORT ?? 4100);

/** All that is served; nothing else of the disk can be asked for. */
const FILES = {
  '/': ['index.html', 'text/html'],
  '/page.js': ['page.js', 'text/javascript'],
  '/run-events.js': ['run-events.js', 'text/javascript'],
  '/run-view.js': ['run-view.js', 'text/javascript'],
  '/style.css': ['style.css', 'text/css'],
  '/client.js': ['../../client/index.js', 'text/javascript'],
};

const PAGE_HEADERS = {
  'cache-control': 'no-cache',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' http: https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** What is handed on of a request. Its origin is not: it was checked here. */
const HANDED_ON = ['accept', 'authorization', 'content-length', 'content-type', 'x-request-id'];
/** What is not handed back: it speaks of the way there. */
const OF_THE_CONNECTION = ['connection', 'keep-alive', 'transfer-encoding'];

const server = createServer((request, response) => {
  const refusal = refusalOf(request);
  if (refusal !== null) return answer(response, 403, refusal);
  const { pathname } = new URL(request.url ?? '/', 'http://page');
  if (pathname === '/graphql') return handOn(request, response);
  const file = request.method === 'GET' ? FILES[pathname] : undefined;
  if (file === undefined) return answer(response, 404, 'There is nothing here.');
  serveFile(response, file).catch(() => answer(response, 500, 'The file cannot be read.'));
});

server.once('error', ({ message }) => {
  console.error(`The page cannot be served: ${message}. PAGE_PORT names another port.`);
  process.exit(1);
});
server.listen(port, '127.0.0.1', () => {
  console.log(`The page: http://127.0.0.1:${server.address().port}`);
  console.log(`The API:  ${api.href}`);
});
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));

/**
 * An API on this machine trusts whoever asks from here, and this server asks from here. So it answers its own page alone: not another
 * page, and not a name that somebody made point to this machine.
 */
function refusalOf({ headers }) {
  const { port: ownPort } = server.address();
  const names = [`127.0.0.1:${ownPort}`, `localhost:${ownPort}`];
  if (!names.includes(headers.host)) return 'This server answers to 127.0.0.1 and localhost alone.';
  if (headers.origin !== undefined && !names.some((name) => headers.origin === `http://${name}`))
    return 'This server answers its own page alone.';
  return null;
}

async function serveFile(response, [name, type]) {
  const text = await readFile(new URL(name, import.meta.url));
  response.writeHead(200, { ...PAGE_HEADERS, 'content-type': `${type}; charset=utf-8` }).end(text);
}

/** Hands a request on to the API, and its answer back as it comes: events as soon as they happen. */
function handOn(request, response) {
  const headers = Object.fromEntries(
    HANDED_ON.flatMap((name) => (request.headers[name] === undefined ? [] : [[name, request.headers[name]]])),
  );
  const ask = api.protocol === 'https:' ? askOverHttps : askOverHttp;
  const asked = ask(api, { method: request.method, headers }, (answered) => {
    const own = Object.entries(answered.headers).filter(([name]) => !OF_THE_CONNECTION.includes(name));
    response.writeHead(answered.statusCode, Object.fromEntries(own));
    response.flushHeaders();
    // What was cut there is cut here, so that the page knows that the answer is not whole.
    answered.on('error', () => response.destroy()).pipe(response);
  });
  asked.on('error', () => {
    if (response.headersSent) response.destroy();
    else answer(response, 502, `The API does not answer at ${api.origin}.`);
  });
  response.once('close', () => asked.destroy());
  request.pipe(asked);
}

function answer(response, status, text) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}
