import { describe, expect, test, vi } from 'vitest';
import type { RunEvent } from '../../../src/db/generated/client.ts';
import { RunEventStream, type RunEventSource } from '../../../src/modules/pipeline/run-event-stream.ts';

const PAGE = 3;

function eventOf(id: number): RunEvent {
  return { id: BigInt(id), runId: 'run', kind: 'NODE_COMPLETED', payload: {}, at: new Date(0) };
}

/** A table of events in memory, and a bell that says that there are new ones. */
function tableOf(...ids: number[]) {
  const events = ids.map(eventOf);
  const listeners = new Set<() => void>();
  const state = { isOver: false, reads: 0, fault: null as Error | null, ended: 0 };
  const source: RunEventSource = {
    read: async (after) => {
      state.reads += 1;
      await Promise.resolve();
      if (state.fault) throw state.fault;
      return events.filter(({ id }) => id > after).slice(0, PAGE);
    },
    isOver: () => Promise.resolve(state.isOver),
    wakeUps: {
      onWakeUp: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    onEnd: () => {
      state.ended += 1;
    },
  };
  return {
    source,
    state,
    listeners,
    add: (id: number) => events.push(eventOf(id)),
    ring: () => listeners.forEach((listener) => listener()),
  };
}

const numberOf = async (stream: RunEventStream): Promise<number | null> => {
  const { value } = await stream.next();
  return value === undefined ? null : Number(value.id);
};

describe('a stream of events', () => {
  test('delivers what lies behind a number, over several pages, and ends when nothing more is to come', async () => {
    const table = tableOf(2, 3, 5, 7, 11, 13, 17, 19);
    table.state.isOver = true;
    const stream = new RunEventStream(3n, table.source);
    const read: number[] = [];
    for await (const { id } of stream) read.push(Number(id));
    expect(read).toEqual([5, 7, 11, 13, 17, 19]);
    expect({ ended: table.state.ended, listeners: table.listeners.size }).toEqual({ ended: 1, listeners: 0 });
  });

  test('reads no page before the one at hand is taken: who reads slowly holds one page', async () => {
    const table = tableOf(...Array.from({ length: 30 }, (_, index) => index + 1));
    const stream = new RunEventStream(0n, table.source);
    expect(await numberOf(stream)).toBe(1);
    table.ring();
    table.ring();
    expect(table.state.reads).toBe(1);
    for (let taken = 0; taken < PAGE; taken += 1) await stream.next();
    expect(table.state.reads).toBe(2);
    await stream.return();
  });

  test('answers calls that overlap in their order', async () => {
    const stream = new RunEventStream(0n, tableOf(1, 2, 3, 4).source);
    expect(await Promise.all([1, 2, 3, 4].map(() => numberOf(stream)))).toEqual([1, 2, 3, 4]);
    await stream.return();
  });

  test('waits for the bell, and hears it also while it reads', async () => {
    const table = tableOf();
    const stream = new RunEventStream(0n, table.source);
    const first = numberOf(stream);
    // Rung while the read that finds nothing is under way: the event must not wait for the next bell.
    await vi.waitUntil(() => table.state.reads === 1);
    table.add(1);
    table.ring();
    expect(await first).toBe(1);
    await stream.return();
  });

  test('ends at once when it is returned, also while it waits', async () => {
    const table = tableOf();
    const stream = new RunEventStream(0n, table.source);
    const waiting = stream.next();
    await vi.waitUntil(() => table.state.reads > 0);
    await stream.return();
    await stream.return();
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(await stream.next()).toEqual({ done: true, value: undefined });
    expect({ ended: table.state.ended, listeners: table.listeners.size }).toEqual({ ended: 1, listeners: 0 });
  });

  test('survives a database that does not answer, and tries again at the next bell', async () => {
    const table = tableOf();
    table.state.fault = Object.assign(new Error('no server'), { code: 'ECONNREFUSED' });
    const stream = new RunEventStream(0n, table.source);
    const first = numberOf(stream);
    await vi.waitUntil(() => table.state.reads === 1);
    table.state.fault = null;
    table.add(1);
    await vi.waitUntil(() => {
      table.ring();
      return table.state.reads > 1;
    });
    expect(await first).toBe(1);
    await stream.return();
  });

  test('passes on a failure that waiting does not help, once, and has ended then', async () => {
    const table = tableOf();
    table.state.fault = new TypeError('a fault of ours');
    const stream = new RunEventStream(0n, table.source);
    await expect(stream.next()).rejects.toThrow('a fault of ours');
    expect(await stream.next()).toEqual({ done: true, value: undefined });
    expect(table.state.ended).toBe(1);
  });
});
