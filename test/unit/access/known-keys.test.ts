import { expect, test } from 'vitest';
import { KnownKeys } from '../../../src/modules/access/known-keys.ts';
import type { KeyInForce } from '../../../src/modules/access/reads/keys-in-force.ts';

const KEY: KeyInForce = {
  prefix: 'qs_00000001',
  name: 'ci',
  hash: new Uint8Array(32),
  role: 'VIEWER',
  scopes: null,
  expiresAt: null,
  lastUsedAt: null,
};

/** Keys in a table, and how often it was read. */
function table() {
  const rows = new Map<string, KeyInForce>();
  const clock = { ms: 1_000_000, now: () => new Date(clock.ms) };
  const counter = { reads: 0 };
  const read = (): Promise<ReadonlyMap<string, KeyInForce>> => {
    counter.reads += 1;
    return Promise.resolve(new Map(rows));
  };
  return { rows, clock, counter, keys: new KnownKeys(read, clock) };
}

test('a key that was revoked elsewhere is known for three seconds at most, and not once this process revoked it', async () => {
  const { rows, clock, counter, keys } = table();
  rows.set(KEY.prefix, KEY);
  expect(await keys.find(KEY.prefix)).toBe(KEY);
  rows.delete(KEY.prefix);
  clock.ms += 2_999;
  expect(await keys.find(KEY.prefix)).toBe(KEY);
  expect(counter.reads).toBe(1);
  clock.ms += 1;
  expect(await keys.find(KEY.prefix)).toBeNull();

  rows.set(KEY.prefix, KEY);
  keys.forget();
  expect(await keys.find(KEY.prefix)).toBe(KEY);
  rows.delete(KEY.prefix);
  keys.forget();
  expect(await keys.find(KEY.prefix)).toBeNull();
});

test('a key that was made elsewhere is known within a quarter of a second', async () => {
  const { rows, clock, keys } = table();
  expect(await keys.hasAny()).toBe(false);
  rows.set(KEY.prefix, KEY);
  clock.ms += 250;
  expect(await keys.find(KEY.prefix)).toBe(KEY);
  expect(await keys.hasAny()).toBe(true);
});

test('a flood of unknown keys reads four times a second', async () => {
  const { clock, counter, keys } = table();
  for (let index = 0; index < 1_000; index += 1) {
    clock.ms += 1;
    expect(await keys.find(`qs_${index.toString(16).padStart(8, '0')}`)).toBeNull();
  }
  expect(counter.reads).toBe(4);
});

test('what is asked for at once is read once, and a clock that was set back makes nothing last longer', async () => {
  const { clock, counter, keys } = table();
  await Promise.all(Array.from({ length: 50 }, () => keys.find(KEY.prefix)));
  expect(counter.reads).toBe(1);
  clock.ms -= 60_000;
  await keys.hasAny();
  expect(counter.reads).toBe(2);
});

test('what was begun to be read before a change is not kept, and a failure is not either', async () => {
  const clock = { now: () => new Date(0) };
  const waiting: PromiseWithResolvers<ReadonlyMap<string, KeyInForce>>[] = [];
  const keys = new KnownKeys(() => {
    const one = Promise.withResolvers<ReadonlyMap<string, KeyInForce>>();
    waiting.push(one);
    return one.promise;
  }, clock);
  const before = keys.find(KEY.prefix);
  keys.forget();
  const after = keys.hasAny();
  waiting[1]?.resolve(new Map());
  waiting[0]?.resolve(new Map([[KEY.prefix, KEY]]));
  expect(await before).toBe(KEY);
  expect(await after).toBe(false);
  expect(await keys.hasAny()).toBe(false);

  keys.forget();
  const failing = keys.hasAny();
  waiting[2]?.reject(new Error('away'));
  await expect(failing).rejects.toThrow('away');
  const again = keys.hasAny();
  waiting[3]?.resolve(new Map([[KEY.prefix, KEY]]));
  expect(await again).toBe(true);
});

test('a reading that is never answered holds up nobody for ever, and the next one is another', async () => {
  let reads = 0;
  const read = (): Promise<ReadonlyMap<string, KeyInForce>> => {
    reads += 1;
    return reads === 1 ? new Promise(() => undefined) : Promise.resolve(new Map([[KEY.prefix, KEY]]));
  };
  const keys = new KnownKeys(read, { now: () => new Date(0) }, 1);
  const refusal = { code: 'UNAVAILABLE', message: expect.stringContaining('Try again') as string };
  await Promise.all(
    [keys.find(KEY.prefix), keys.hasAny()].map((one) => expect(one).rejects.toMatchObject(refusal)),
  );
  expect(await keys.find(KEY.prefix)).toBe(KEY);
});
