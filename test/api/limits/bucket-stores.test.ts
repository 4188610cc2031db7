import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BucketStore } from '../../../src/modules/limits/bucket-store.ts';
import { createClient } from '../../../src/db/client.ts';
import { MemoryBuckets } from '../../../src/modules/limits/memory-buckets.ts';
import { PostgresBuckets } from '../../../src/modules/limits/postgres-buckets.ts';
import { RateLimiter } from '../../../src/modules/limits/rate-limiter.ts';
import { LOCAL_USER } from '../../../src/modules/access/local-user.ts';
import { NOW, startTestApi, statementsOf, type TestApi } from '../graphql/support/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const fail = (error: unknown): never => {
  throw error;
};
/** Leaks so slowly that the time a test takes is nothing. */
const RULE = { capacity: 100, perSecond: 0.01 };

interface Kept {
  readonly store: BucketStore;
  /** Lets time pass for everything that is kept. */
  readonly pass: (seconds: number) => Promise<void>;
}

const STORES: readonly { readonly name: string; readonly open: () => Kept }[] = [
  {
    name: 'in memory',
    open: () => {
      let now = NOW;
      return {
        store: new MemoryBuckets({ now: () => now }),
        pass: (seconds) => {
          now = new Date(now.getTime() + seconds * 1_000);
          return Promise.resolve();
        },
      };
    },
  },
  {
    name: 'in the database',
    open: () => ({
      store: new PostgresBuckets(api.db, fail),
      pass: async (seconds) => {
        await api.db
          .$executeRaw`UPDATE rate_buckets SET filled_at = filled_at - make_interval(secs => ${seconds}::float8)`;
      },
    }),
  },
];

describe.each(STORES)('buckets $name', ({ name, open }) => {
  const ada = `ada ${name}`;

  test('take points until they are full, and again when enough has leaked', async () => {
    const { store, pass } = open();
    expect(await store.pour(ada, 60, RULE)).toMatchObject({ isTaken: true });
    const refused = await store.pour(ada, 60, RULE);
    expect(refused).toMatchObject({ isTaken: false, retryAfterSeconds: 2_000 });
    expect(await store.pour(ada, 40, RULE)).toMatchObject({ isTaken: true });
    await pass(3_000);
    expect(await store.pour(ada, 31, RULE)).toMatchObject({ isTaken: false });
    expect(await store.pour(ada, 30, RULE)).toMatchObject({ isTaken: true });
    await pass(1_000_000);
    const emptied = await store.pour(ada, 100, RULE);
    expect(emptied.isTaken).toBe(true);
    expect(emptied.points).toBeCloseTo(100, 2);
  });

  test('are one for each caller', async () => {
    const { store } = open();
    expect(await store.pour(`bob ${name}`, 100, RULE)).toMatchObject({ isTaken: true });
    expect(await store.pour(`eve ${name}`, 100, RULE)).toMatchObject({ isTaken: true });
  });

  test('take no more than fits in when all come at once', async () => {
    const { store } = open();
    const poured = await Promise.all(Array.from({ length: 20 }, () => store.pour(`crowd ${name}`, 10, RULE)));
    expect(poured.filter(({ isTaken }) => isTaken)).toHaveLength(10);
  });
});

test('a pouring is one statement, and writes nothing when it is refused', async () => {
  const store = new PostgresBuckets(api.db, fail);
  await store.pour('once', 100, RULE);
  const before = await api.db.rateBucket.findUniqueOrThrow({ where: { caller: 'once' } });
  expect(await statementsOf(() => store.pour('once', 1, RULE))).toHaveLength(1);
  expect(await api.db.rateBucket.findUniqueOrThrow({ where: { caller: 'once' } })).toEqual(before);
});

test('buckets that have run empty are swept, and no others', async () => {
  const store = new PostgresBuckets(api.db, fail);
  await api.db.rateBucket.deleteMany();
  await store.pour('old', 1, RULE);
  await api.db.$executeRaw`UPDATE rate_buckets SET filled_at = filled_at - interval '10001 s'`;
  await store.pour('new', 1, RULE);
  expect(await store.sweep(RULE)).toBe(1);
  expect(await api.db.rateBucket.findMany({ select: { caller: true } })).toEqual([{ caller: 'new' }]);
});

test('a store that does not answer holds up nobody, and the log says so', async () => {
  const db = createClient({
    url: 'postgresql://nobody@127.0.0.1:1/none',
    poolSize: 1,
    connectTimeoutMs: 300,
    statementTimeoutMs: 300,
  });
  const warned: unknown[] = [];
  const log = { warn: (...told: unknown[]) => void warned.push(told) };
  const limiter = new RateLimiter({ rule: RULE, log, store: new PostgresBuckets(db, fail) });
  const caller = { ...LOCAL_USER, kind: 'API_KEY', id: 'key:qs_1a2b3c4d' } as const;
  expect(await limiter.debit(caller, 1)).toBe('UNLIMITED');
  expect(warned).toMatchObject([
    [{ caller: 'key:qs_1a2b3c4d' }, 'an operation passed without a limit of its rate'],
  ]);
  await db.$disconnect();
});
