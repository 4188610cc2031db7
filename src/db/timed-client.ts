import pg from 'pg';
import { RowsQuery } from './select/rows-query.ts';
import { UtcClient } from './utc-client.ts';
import type { StatementObserver } from './statement-observer.ts';

/** The driver's connection, which tells observers of the beginning and the end of each statement. */
export function timedClient(observers: readonly StatementObserver[]): typeof pg.Client {
  class TimedClient extends UtcClient {}
  // The driver's method has a dozen signatures; whatever it is called with goes through as it is.
  Reflect.set(TimedClient.prototype, 'query', function (this: pg.Client, ...given: unknown[]): unknown {
    const [asked] = given;
    const text = textOf(asked);
    const query: unknown = Reflect.get(pg.Client.prototype, 'query');
    if (typeof query !== 'function') throw new Error('The driver has no query method.');
    if (text === null) return Reflect.apply(query, this, given) as unknown;
    const ends = observers.map((observer) => observer.begin(text));
    const end = (failure: unknown): void => ends.forEach((one) => one(failure));
    if (asked instanceof RowsQuery) {
      asked.atEnd(end);
      return Reflect.apply(query, this, given) as unknown;
    }
    const last = given.at(-1);
    const sent = isCallback(last) ? [...given.slice(0, -1), callAfter(end, last)] : given;
    const answer: unknown = Reflect.apply(query, this, sent);
    // Both outcomes are told; who called sees the failure.
    if (answer instanceof Promise) answer.then(() => end(null), end);
    return answer;
  });
  return TimedClient;
}

function textOf(query: unknown): string | null {
  if (typeof query === 'string') return query;
  if (query instanceof RowsQuery) return query.text;
  const isConfig = typeof query === 'object' && query !== null && 'text' in query && !('submit' in query);
  return isConfig && typeof query.text === 'string' ? query.text : null;
}

type Callback = (...results: never[]) => unknown;

function isCallback(value: unknown): value is Callback {
  return typeof value === 'function';
}

function callAfter(end: (failure: unknown) => void, callback: Callback) {
  return function (this: unknown, ...results: unknown[]): unknown {
    end(results[0] ?? null);
    return Reflect.apply(callback, this, results) as unknown;
  };
}
