import type { HostileCase } from '../support/hostile-case.ts';
import { BODY_CASES } from './bodies.ts';
import { BYTES_CASES, SOCKET_CASES } from './connections.ts';
import { DOCUMENT_CASES } from './documents.ts';
import { VALUE_CASES } from './values.ts';

/** Everything that somebody who means harm may send: the tests judge the answers, the drill how long they take. */
export const HOSTILE_CASES: Readonly<Record<string, readonly HostileCase[]>> = {
  document: DOCUMENT_CASES,
  body: BODY_CASES,
  value: VALUE_CASES,
  connection: BYTES_CASES,
  WebSocket: SOCKET_CASES,
};
