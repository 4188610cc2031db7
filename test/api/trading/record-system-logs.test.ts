import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { RecordSystemLogDocument, RecordSystemLogsDocument } from '../../generated/operations.ts';
import { execute } from '../graphql/support/execute.ts';
import { NOW, startTestApi, statementsOf, type TestApi } from '../graphql/support/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());
beforeEach(() => api.db.systemLog.deleteMany());

const line = (message: string) => ({ level: 'INFO' as const, module: 'executor', message });

describe('a line of the log', () => {
  test('is stored as it was given, its instant in UTC', async () => {
    const answer = await execute(api.app, RecordSystemLogDocument, {
      input: {
        ...line('Sent.'),
        level: 'CRITICAL',
        loggedAt: '2026-05-15T07:30:00.250+02:00',
        extraData: { retries: [1, 2], 'quoted "key"': null },
      },
    });
    const [row] = await api.db.systemLog.findMany();
    expect(answer.recordSystemLog).toEqual({
      __typename: 'RecordSystemLogPayload',
      systemLog: {
        id: expect.any(String) as string,
        databaseId: row?.id,
        loggedAt: '2026-05-15T05:30:00.250Z',
        level: 'CRITICAL',
        module: 'executor',
        message: 'Sent.',
        extraData: { retries: [1, 2], 'quoted "key"': null },
      },
    });
    expect(row).toMatchObject({ timestampUtc: new Date('2026-05-15T05:30:00.250Z'), tradeId: null });
  });

  test('happens now when no instant is given, and is refused from more than five minutes ahead of now', async () => {
    await execute(api.app, RecordSystemLogDocument, { input: line('Now.') });
    await execute(api.app, RecordSystemLogDocument, {
      input: { ...line('A little ahead.'), loggedAt: '2026-05-15T06:05:00Z' },
    });
    const answer = await execute(api.app, RecordSystemLogDocument, {
      input: { ...line('Far ahead.'), loggedAt: '2026-05-15T06:05:00.001Z' },
    });
    expect(answer.recordSystemLog).toEqual({
      __typename: 'InvalidInputError',
      code: 'BAD_USER_INPUT',
      path: 'loggedAt',
      message:
        'loggedAt: "2026-05-15T06:05:00.001Z" is more than 5 minutes ahead of now, 2026-05-15T06:00:00.000Z',
    });
    const stored = await api.db.systemLog.findMany({ orderBy: { id: 'asc' } });
    expect(stored.map(({ timestampUtc }) => timestampUtc)).toEqual([NOW, new Date('2026-05-15T06:05:00Z')]);
  });

  test('is stored once for a key, and twice without one', async () => {
    const input = { ...line('Once.'), idempotencyKey: 'log-1' };
    const first = await execute(api.app, RecordSystemLogDocument, { input });
    expect(await execute(api.app, RecordSystemLogDocument, { input })).toEqual(first);
    const other = await execute(api.app, RecordSystemLogDocument, { input: { ...input, message: 'Other.' } });
    expect(other.recordSystemLog).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
    expect(await api.db.systemLog.count()).toBe(1);
    await execute(api.app, RecordSystemLogDocument, { input: line('Twice.') });
    await execute(api.app, RecordSystemLogDocument, { input: line('Twice.') });
    expect(await api.db.systemLog.count()).toBe(3);
  });
});

describe('a batch of lines', () => {
  const faulty = [
    line('First.'),
    { ...line('Second.'), module: ' ' },
    { ...line('Third.'), tradeId: 'nothing' },
  ];

  test('is stored in its order, by one statement however many there are', async () => {
    const items = Array.from({ length: 1_000 }, (_, index) => line(`Line ${index}.`));
    const statements = await statementsOf(async () => {
      const answer = await execute(api.app, RecordSystemLogsDocument, {
        input: { items, errorPolicy: 'REJECT_ALL' },
      });
      const result = answer.recordSystemLogs;
      if (result?.__typename !== 'RecordSystemLogsPayload') throw new Error(JSON.stringify(result));
      expect(result.recordedCount).toBe(1_000);
      expect(result.items.map(({ systemLog }) => systemLog?.message)).toEqual(
        items.map(({ message }) => message),
      );
    });
    expect(statements.filter((text) => text.trim().startsWith('INSERT'))).toHaveLength(1);
    expect(statements.length).toBeLessThan(8);
    expect(await api.db.systemLog.count()).toBe(1_000);
  });

  test('stores nothing under REJECT_ALL where one is refused, and answers for each', async () => {
    const answer = await execute(api.app, RecordSystemLogsDocument, {
      input: { items: faulty, errorPolicy: 'REJECT_ALL' },
    });
    expect(answer.recordSystemLogs).toEqual({
      __typename: 'RecordSystemLogsPayload',
      recordedCount: 0,
      items: [
        { outcome: 'HELD_BACK', recordedId: null, systemLog: null, refusal: null },
        {
          outcome: 'REFUSED',
          recordedId: null,
          systemLog: null,
          refusal: {
            code: 'BAD_USER_INPUT',
            message: 'items[1].module: " " must have 1 to 200 characters',
            path: 'items[1].module',
          },
        },
        {
          outcome: 'REFUSED',
          recordedId: null,
          systemLog: null,
          refusal: {
            code: 'BAD_USER_INPUT',
            message: 'items[2].tradeId: "nothing" is not the id of a Trade',
            path: 'items[2].tradeId',
          },
        },
      ],
    });
    expect(await api.db.systemLog.count()).toBe(0);
  });

  test('stores what can be under APPLY_VALID, once for a key', async () => {
    const input = { items: faulty, errorPolicy: 'APPLY_VALID' as const, idempotencyKey: 'batch-1' };
    const first = await execute(api.app, RecordSystemLogsDocument, { input });
    expect(first.recordSystemLogs).toMatchObject({
      recordedCount: 1,
      items: [{ outcome: 'RECORDED' }, { outcome: 'REFUSED' }, { outcome: 'REFUSED' }],
    });
    expect(await execute(api.app, RecordSystemLogsDocument, { input })).toEqual(first);
    const stored = await api.db.systemLog.findMany();
    expect(stored.map(({ message }) => message)).toEqual(['First.']);
  });

  test('has 1 to 1,000 of them, of more than a million characters together', async () => {
    const items = Array.from({ length: 120 }, (_, index) => line(`${index}`.padEnd(20_000, 'x')));
    const large = await execute(api.app, RecordSystemLogsDocument, {
      input: { items, errorPolicy: 'REJECT_ALL' },
    });
    expect(large.recordSystemLogs).toMatchObject({ recordedCount: 120 });
    for (const count of [0, 1_001]) {
      const answer = await execute(api.app, RecordSystemLogsDocument, {
        input: { items: Array.from({ length: count }, () => line('x')), errorPolicy: 'APPLY_VALID' },
      });
      expect(answer.recordSystemLogs).toEqual({
        __typename: 'InvalidInputError',
        code: 'BAD_USER_INPUT',
        message: `items: ${count} records are given: a batch has 1 to 1000`,
      });
    }
  });
});
