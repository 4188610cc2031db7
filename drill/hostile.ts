import { connect, type Socket } from 'node:net';
import { HOSTILE_CASES } from '../test/api/hostile/cases/hostile-cases.ts';
import { asked, type HostileCase, type Seen } from '../test/api/hostile/support/hostile-case.ts';
import { playCase, prepareCase } from '../test/api/hostile/support/play-case.ts';
import { collectGarbage } from '../src/modules/exports/collect-garbage.ts';
import type { Member } from './crew.ts';
import type { Drill, Finding } from './drill.ts';

/** How soon a refusal has to be there: the median of the plays. */
const REFUSAL_MS = 50;
/** How soon a query has to be answered that comes at the same time: the slowest of them. */
const BESIDE_MS = 250;
const PLAYS = 5;
const SLOW_SOCKETS = 200;

const LEGITIMATE = asked('a legitimate query', () => '{ teams(first: 5) { nodes { id name } } }', null);

/** Sends an API everything that somebody who means harm may send, each with a legitimate query beside it. */
export async function drillHostile({ crew, signal }: Drill): Promise<readonly Finding[]> {
  const api = await crew.api(0);
  for (let round = 0; round < 20; round += 1) await playCase(api.url, LEGITIMATE);
  const findings: Finding[] = [];
  for (const one of Object.values(HOSTILE_CASES).flat()) {
    signal.throwIfAborted();
    findings.push(await findingOf(api, one));
  }
  return [...findings, await besideSlowBodies(api), stillAlive(api)];
}

interface Play {
  readonly seen: Seen;
  readonly beside: Seen;
}

async function findingOf(api: Member, one: HostileCase): Promise<Finding> {
  const plays: Play[] = [];
  const prepared = prepareCase(one);
  collectGarbage();
  for (let count = 0; count < PLAYS; count += 1) {
    const [seen, beside] = await Promise.all([playCase(api.url, prepared), playCase(api.url, LEGITIMATE)]);
    plays.push({ seen, beside });
  }
  const refusal = median(plays.map(({ seen }) => seen.milliseconds));
  const slowest = Math.max(...plays.map(({ beside }) => beside.milliseconds));
  const isRight = plays.every(({ seen, beside }) => isExpected(one, seen) && beside.status === 200);
  const [first] = plays;
  const answer = `${first?.seen.status ?? 'cut'} ${first?.seen.code ?? ''}`.trim();
  return {
    promise: one.name,
    seen: `${answer}, ${refusal.toFixed(0)} ms; beside it ${slowest.toFixed(0)} ms`,
    isKept: isRight && refusal <= REFUSAL_MS && slowest <= BESIDE_MS,
  };
}

function isExpected({ expected: { statuses, codes } }: HostileCase, { status, code }: Seen): boolean {
  const isStatus = status === null ? statuses.length === 0 : statuses.includes(status);
  return isStatus && (code === null ? codes.length === 0 : codes.includes(code));
}

/** Bodies that never end: they hold their sockets until the server gives them up, and nothing else. */
async function besideSlowBodies(api: Member): Promise<Finding> {
  const { hostname, port } = new URL(api.url);
  const head =
    'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{';
  const sockets = await Promise.all(
    Array.from({ length: SLOW_SOCKETS }, () => {
      const { promise, resolve, reject } = Promise.withResolvers<Socket>();
      const socket: Socket = connect(Number(port), hostname, () => socket.write(head, () => resolve(socket)));
      socket.once('error', reject);
      return promise;
    }),
  );
  const { status, milliseconds } = await playCase(api.url, LEGITIMATE);
  for (const socket of sockets) socket.destroy();
  return {
    promise: `a query is answered beside ${SLOW_SOCKETS} bodies that do not go on`,
    seen: `${status ?? 'cut'}, ${milliseconds.toFixed(0)} ms`,
    isKept: status === 200 && milliseconds <= BESIDE_MS,
  };
}

function stillAlive(api: Member): Finding {
  return {
    promise: 'the process lives on',
    seen: api.isAlive() ? `process ${api.pid}` : 'it is gone',
    isKept: api.isAlive(),
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Infinity;
}
