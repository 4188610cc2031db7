import { performance } from 'node:perf_hooks';
import pg from 'pg';
import type { SlowStatementWatch } from './slow-statement-watch.ts';

/**
 * The driver's connection, which tells a watch how long each statement took: from when it was handed to the connection to its end. What
 * a statement waited for a connection of the pool is not part of it.
 */
export function timedClient(watch: SlowStatementWatch): typeof pg.Client {
  class TimedClient extends pg.Client {}
  // The driver's method has a dozen signatures; whatever it is called with goes through as it is.
  Reflect.set(TimedClient.prototype, 'query', function (this: pg.Client, ...given: unknown[]): unknown {
    const text = textOf(given[0]);
    const query: unknown = Reflect.get(pg.Client.prototype, 'query');
    if (typeof query !== 'function') throw new Error('The driver has no query method.');
    if (text === null) return Reflect.apply(query, this, given) as unknown;
    const begunAt = performance.now();
    const note = (): void => watch.note(text, performance.now() - begunAt);
    const last = given.at(-1);
    const sent = isCallback(last) ? [...given.slice(0, -1), callAfter(note, last)] : given;
    const answer: unknown = Reflect.apply(query, this, sent);
    // Both outcomes are noted; who called sees the failure.
    if (answer instanceof Promise) answer.then(note, note);
    return answer;
  });
  return TimedClient;
}

function textOf(query: unknown): string | null {
  if (typeof query === 'string') return query;
  const isConfig = typeof query === 'object' && query !== null && 'text' in query && !('submit' in query);
  return isConfig && typeof query.text === 'string' ? query.text : null;
}

type Callback = (...results: never[]) => unknown;

function isCallback(value: unknown): value is Callback {
  return typeof value === 'function';
}

function callAfter(note: () => void, callback: Callback) {
  return function (this: unknown, ...results: unknown[]): unknown {
    note();
    return Reflect.apply(callback, this, results) as unknown;
  };
}
