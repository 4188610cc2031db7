import { expect, test } from 'vitest';
import type { AnsweredRequest } from '../../../src/observability/answered-request.ts';
import { RequestLog } from '../../../src/observability/request-log.ts';

const REQUEST: AnsweredRequest = {
  requestId: 'r-1',
  transport: 'http',
  endpoint: 'graphql',
  method: 'POST',
  status: 200,
  callerId: 'key:qs_1a2b3c4d',
  durationMs: 12.34,
  operation: { type: 'query', name: 'Teams', codes: [], hasFailed: false, cost: 42 },
};

function recorded() {
  const lines: { level: string; line: object; message: string }[] = [];
  let now = 0;
  const at =
    (level: string) =>
    (line: object, message: string): void =>
      void lines.push({ level, line, message });
  const log = { debug: at('debug'), info: at('info'), warn: at('warn') };
  return {
    lines,
    tick: (ms: number) => (now += ms),
    log: new RequestLog({ log, slowMs: 1_000, now: () => now }),
  };
}

test('a request is one line at info, with who asked for what, how long it took and what it cost', () => {
  const { lines, log } = recorded();
  log.answered(REQUEST);
  const line = {
    requestId: 'r-1',
    ...{ method: 'POST', endpoint: 'graphql', status: 200 },
    ...{ operation: 'query', name: 'Teams', cost: 42, caller: 'key:qs_1a2b3c4d', durationMs: 12.3 },
  };
  expect(lines).toEqual([{ level: 'info', line, message: 'request' }]);
});

test('a slow or failed one is told at warn, a refused one at info, and a probe at debug', () => {
  const { lines, log } = recorded();
  const { operation } = REQUEST;
  if (operation === null) throw new Error('The request asks for an operation.');
  log.answered({ ...REQUEST, durationMs: 1_000 });
  log.answered({ ...REQUEST, operation: { ...operation, codes: ['INTERNAL'], hasFailed: true } });
  log.answered({ ...REQUEST, operation: { ...operation, codes: ['BAD_USER_INPUT'] } });
  log.answered({ ...REQUEST, durationMs: 90_000, operation: { ...operation, type: 'subscription' } });
  log.answered({ ...REQUEST, endpoint: 'ready', operation: null, status: 503 });
  expect(lines.map(({ level, message }) => [level, message])).toEqual([
    ['warn', 'slow request'],
    ['warn', 'request failed'],
    ['info', 'request'],
    ['info', 'request'],
    ['debug', 'probe'],
  ]);
});

test('ordinary lines are fifty a second at most, and the next one says how many were left out', () => {
  const { lines, log, tick } = recorded();
  for (let count = 0; count < 60; count += 1) log.answered(REQUEST);
  expect(lines).toHaveLength(50);
  tick(1_000);
  log.answered(REQUEST);
  log.answered(REQUEST);
  expect(lines.slice(50).map(({ line }) => ('leftOut' in line ? line.leftOut : null))).toEqual([10, null]);
});
