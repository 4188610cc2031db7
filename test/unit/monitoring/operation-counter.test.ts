import { expect, test } from 'vitest';
import { OperationCounter } from '../../../src/modules/monitoring/operation-counter.ts';

const at = (text: string): Date => new Date(`2026-05-15T${text}Z`);

test('counts by the minute, and begins anew when the counts are taken', () => {
  const counter = new OperationCounter();
  counter.count(at('06:00:00.000'), false);
  counter.count(at('06:00:59.999'), true);
  counter.count(at('06:01:00.000'), false);
  expect(counter.take()).toEqual([
    { minute: at('06:00:00'), operations: 2, failures: 1 },
    { minute: at('06:01:00'), operations: 1, failures: 0 },
  ]);
  expect(counter.take()).toEqual([]);
});

test('adds what is put back to what was counted meanwhile', () => {
  const counter = new OperationCounter();
  counter.count(at('06:00:10'), true);
  const taken = counter.take();
  counter.count(at('06:00:20'), false);
  counter.putBack(taken);
  expect(counter.take()).toEqual([{ minute: at('06:00:00'), operations: 2, failures: 1 }]);
});

test('keeps a day of minutes, the newest ones', () => {
  const counter = new OperationCounter();
  for (let minute = 0; minute < 1_500; minute += 1)
    counter.count(new Date(at('00:00:00').getTime() + minute * 60_000), false);
  const taken = counter.take();
  expect(taken).toHaveLength(1_440);
  expect(taken[0]?.minute).toEqual(at('01:00:00'));
});
