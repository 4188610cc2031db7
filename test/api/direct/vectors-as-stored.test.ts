import { request as send, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { createApp } from '../../../src/app.ts';
import type { AppDeps } from '../../../src/graphql/app-deps.ts';
import { answerDirectly } from '../../../src/graphql/direct/answer-directly.ts';
import { KnownOperations } from '../../../src/graphql/direct/known-operations.ts';
import { schema } from '../../../src/graphql/schema.ts';
import { createApiServer } from '../../../src/graphql/server/create-api-server.ts';
import { everyoneIsAdmin } from '../../support/everyone-is-admin.ts';
import { openCachedApi, type CachedApi } from '../caching/support/cached-api.ts';
import { NOW, recordingLog, startTestApi, type TestApi } from '../graphql/support/test-api.ts';

let api: TestApi;
let cached: CachedApi;
const servers: Server[] = [];
/** Requests that the direct way handed to the server. */
let handedOver = 0;
let uncachedPort: number;
let cachedPort: number;

beforeAll(async () => {
  api = await startTestApi();
  await api.db.team.create({ data: { teamName: 'Leeds', league: 'Championship' } });
  await api.db.$executeRaw`
    UPDATE quantum.team_quantum_dna_v3 SET quantum_dna_legacy = ${STORED}::text::jsonb, market_dna = '{"n": 1.10}'`;
  cached = await openCachedApi(api);
  uncachedPort = await serve({});
  cachedPort = await serve({ responseCache: cached.cache });
});

afterAll(async () => {
  for (const server of servers) server.close().closeAllConnections();
  await cached.close();
  await api.close();
});

async function serve(more: Partial<AppDeps>): Promise<number> {
  const deps: AppDeps = {
    ...{ db: api.db, clock: { now: () => NOW }, log: recordingLog().log, access: everyoneIsAdmin },
    ...{ queue: null, fitThreads: null, importDir: null },
    ...more,
  };
  const known = new KnownOperations(schema);
  const { server } = createApiServer(createApp(deps, known), deps, {
    direct: (handOver) =>
      answerDirectly(deps, known, (request, response) => {
        handedOver += 1;
        handOver(request, response);
      }),
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** Numbers that no double holds: read and written again, each would be another one. */
const STORED = '{"t": "a\\"é", "big": 9007199254740993, "many": 0.1234567890123456789012345}';
const WHOLE = '{"t":"a\\"é","big":9007199254740993,"many":0.1234567890123456789012345}';

/** @param name of the operation, so that no two tests ask the same. */
const vectors = (name: string): string =>
  `query ${name} { team(name: "Leeds") { name one: dnaVector(name: QUANTUM_DNA_LEGACY) two: dnaVector(name: MARKET)
   none: dnaVector(name: LUCK) dna { quantumDnaLegacy } } }`;

const ANSWER = `{"data":{"team":{"name":"Leeds","one":${WHOLE},"two":{"n":1.10},"none":null,"dna":{"quantumDnaLegacy":${WHOLE}}}}`;

function ask(port: number, query: string, accept = 'application/json'): Promise<string> {
  const body = JSON.stringify({ query });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), accept };
  return new Promise((resolve, reject) => {
    send({ port, path: '/graphql', method: 'POST', headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => resolve(Buffer.concat(pieces).toString()));
    })
      .on('error', reject)
      .end(body);
  });
}

/** The message of a WebSocket that brings the answer, as it was sent. */
function askBySocket(port: number, query: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws');
    socket
      .on('open', () => socket.send('{"type":"connection_init"}'))
      .on('message', (data: Buffer) => {
        const text = data.toString();
        if (text.includes('"connection_ack"'))
          socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }));
        else if (text.includes('"type":"next"') || text.includes('"type":"error"')) {
          resolve(text);
          socket.close();
        }
      })
      .on('error', reject);
  });
}

/** Between the members of a stored document is a space where the database wrote it, and none where it was written anew. */
const withoutSpaces = (answer: string): string => answer.replace(/([:,]) /g, '$1');

test('a known operation is answered directly, with every digit that the database holds', async () => {
  const query = vectors('Directly');
  const around = await ask(uncachedPort, query);
  handedOver = 0;
  const direct = await ask(uncachedPort, query);
  expect(handedOver).toBe(0);
  expect(withoutSpaces(direct)).toContain(ANSWER);
  expect(withoutSpaces(around)).toBe(withoutSpaces(direct));
  expect(direct).toContain(`"one":${STORED}`);
});

test('an error beside the vectors takes no digit from them', async () => {
  const query = vectors('Beside').replace('{ team', '{ match(id: "x") { id } team');
  await ask(uncachedPort, query);
  handedOver = 0;
  const answer = await ask(uncachedPort, query);
  expect(handedOver).toBe(0);
  expect(answer).toContain('"errors"');
  expect(withoutSpaces(answer)).toContain(`"one":${WHOLE}`);
});

test('kept answers hold the same text, whoever made them and whoever gives them', async () => {
  const query = vectors('Kept');
  cached.outcomes();
  handedOver = 0;
  const made = await ask(cachedPort, query);
  expect(handedOver).toBe(1);
  // The server has made it, and it is given past the server.
  const given = await ask(cachedPort, query);
  expect(handedOver).toBe(1);
  expect(cached.outcomes()).toEqual(['kept', 'hit']);
  expect(withoutSpaces(made)).toContain(ANSWER);
  expect(given).toBe(made);
});

test('they are whole as an event, and in a message over WebSocket, kept or not', async () => {
  const query = vectors('Elsewhere');
  cached.outcomes();
  const first = await askBySocket(cachedPort, query);
  const second = await askBySocket(cachedPort, query);
  const event = await ask(cachedPort, query, 'text/event-stream');
  expect(cached.outcomes()).toEqual(['kept', 'hit', 'hit']);
  expect(withoutSpaces(first)).toContain(ANSWER);
  expect(second).toBe(first);
  expect(withoutSpaces(event)).toContain(ANSWER);
});
