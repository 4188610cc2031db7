import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createClient } from '../../../src/db/client.ts';
import { sourceBreaker } from '../../../src/modules/monitoring/source-breaker.ts';
import { InvalidInputError } from '../../../src/shared/invalid-input-error.ts';
import { fixedClock } from '../../support/fixed-clock.ts';
import { openTestClient, type TestClient } from '../../support/open-test-client.ts';

const clock = fixedClock('2026-05-15T06:00:00Z');
const fails = () => Promise.reject(new Error('no route to host'));

describe('the circuit breaker of a source', () => {
  let client: TestClient;
  beforeAll(async () => {
    client = await openTestClient();
  });
  afterAll(() => client.close());

  const stored = (source: string) => client.db.sourceBreaker.findUnique({ where: { source } });

  test('opens after failures one after another, refuses calls, and says so to every process', async () => {
    const settings = { source: 'test:down', db: client.db, clock, threshold: 2 };
    await expect(sourceBreaker(settings).run(fails)).rejects.toThrow('no route');
    await expect(sourceBreaker(settings).run(fails)).rejects.toThrow('no route');
    let calls = 0;
    await expect(sourceBreaker(settings).run(() => Promise.resolve((calls += 1)))).rejects.toMatchObject({
      failure: 'SourceUnavailable',
      code: 'UNAVAILABLE',
    });
    expect(calls).toBe(0);
    expect(await stored('test:down')).toMatchObject({
      state: 'OPEN',
      failures: 2,
      lastError: 'no route to host',
      changedAt: clock.now(),
      retryAt: new Date('2026-05-15T06:01:00Z'),
    });

    const other = createClient({
      url: client.url,
      poolSize: 1,
      connectTimeoutMs: 5_000,
      statementTimeoutMs: 5_000,
    });
    try {
      await expect(sourceBreaker({ ...settings, db: other }).run(() => Promise.resolve(1))).rejects.toThrow(
        'test:down is left alone for a while, since calls to it failed one after another: no route',
      );
    } finally {
      await other.$disconnect();
    }
  });

  test('closes when a trial after its time succeeds', async () => {
    const settings = { source: 'test:back', db: client.db, clock, threshold: 1 };
    await expect(sourceBreaker(settings).run(fails)).rejects.toThrow('no route');
    const later = createClient({
      url: client.url,
      poolSize: 1,
      connectTimeoutMs: 5_000,
      statementTimeoutMs: 5_000,
    });
    try {
      const trial = { ...settings, db: later, clock: fixedClock('2026-05-15T06:01:00Z') };
      expect(await sourceBreaker(trial).run(() => Promise.resolve('here'))).toBe('here');
    } finally {
      await later.$disconnect();
    }
    expect(await stored('test:back')).toMatchObject({
      state: 'CLOSED',
      failures: 0,
      lastError: null,
      retryAt: null,
    });
  });

  test('counts neither refusals of ours nor calls that their caller ended', async () => {
    const settings = { source: 'test:fine', db: client.db, clock, threshold: 1 };
    const refusal = new InvalidInputError('name', 'x', 'is no name');
    await expect(sourceBreaker(settings).run(() => Promise.reject(refusal))).rejects.toBe(refusal);
    const left = new AbortController();
    const ending = sourceBreaker(settings).run(() => {
      left.abort();
      return fails();
    }, left.signal);
    await expect(ending).rejects.toThrow('no route');
    expect(await sourceBreaker(settings).run(() => Promise.resolve(1))).toBe(1);
    expect(await stored('test:fine')).toBeNull();
  });
});
