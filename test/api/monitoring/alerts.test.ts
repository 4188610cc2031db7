import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeAlert } from '../../../src/modules/monitoring/actions/close-alert.ts';
import { raiseAlert } from '../../../src/modules/monitoring/actions/raise-alert.ts';
import { AcknowledgeAlertDocument, AlertsDocument } from '../../generated/operations.ts';
import { execute } from '../graphql/support/execute.ts';
import { NOW, startTestApi, type TestApi } from '../graphql/support/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const later = new Date(NOW.getTime() + 60_000);
const raise = async (subject: string, at = NOW, message = 'first'): Promise<void> =>
  await api.db.$transaction((tx) =>
    raiseAlert(tx, { rule: 'BREAKER_OPEN', subject, message, details: { source: subject }, at }),
  );
const close = async (subject: string): Promise<void> =>
  await api.db.$transaction((tx) => closeAlert(tx, 'BREAKER_OPEN', subject, later));
const alertsOf = async (subject: string, filter = {}) =>
  (await execute(api.app, AlertsDocument, { filter: { subject: { eq: subject }, ...filter } })).alerts;
const acknowledge = async (input: { id: string; by: string; note?: string; idempotencyKey?: string }) =>
  (await execute(api.app, AcknowledgeAlertDocument, { input })).acknowledgeAlert;

describe('an alert', () => {
  test('is opened once, and counted once more with the newest words when it is raised again', async () => {
    await raise('source:again');
    await raise('source:again', later, 'second');
    expect(await alertsOf('source:again')).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          rule: 'BREAKER_OPEN',
          severity: 'WARNING',
          message: 'second',
          details: { source: 'source:again' },
          occurrences: 2,
          openedAt: NOW.toISOString(),
          lastSeenAt: later.toISOString(),
          closedAt: null,
          isOpen: true,
          acknowledgedAt: null,
        },
      ],
    });
  });

  test('raised by several at once is one alert', async () => {
    await Promise.all(Array.from({ length: 8 }, () => raise('source:race')));
    expect((await alertsOf('source:race')).nodes).toMatchObject([{ occurrences: 8 }]);
  });

  test('that comes back after it was closed is another one', async () => {
    await raise('source:back');
    await close('source:back');
    await close('source:back');
    await raise('source:back', later);
    expect(await alertsOf('source:back')).toMatchObject({ totalCount: 2 });
    const open = await alertsOf('source:back', { closedAt: { isNull: true } });
    expect(open.nodes).toMatchObject([{ isOpen: true, occurrences: 1, openedAt: later.toISOString() }]);
  });
});

describe('acknowledgeAlert', () => {
  const idOf = async (subject: string): Promise<string> => {
    await raise(subject);
    return (await alertsOf(subject)).nodes[0]?.id ?? '';
  };

  test('records who has seen it, while it stays open, and is found by it', async () => {
    const id = await idOf('source:seen');
    expect(await acknowledge({ id, by: ' Ada ', note: 'asked the provider' })).toMatchObject({
      alert: {
        isOpen: true,
        acknowledgedAt: NOW.toISOString(),
        acknowledgedBy: 'Ada',
        note: 'asked the provider',
      },
    });
    expect(await alertsOf('source:seen', { acknowledgedAt: { isNull: true } })).toMatchObject({
      totalCount: 0,
    });
    expect(await alertsOf('source:seen', { acknowledgedBy: { eq: 'Ada' } })).toMatchObject({ totalCount: 1 });
  });

  test('counts once: the second one is told of the first, the same key gets its answer again', async () => {
    const id = await idOf('source:twice');
    const first = await acknowledge({ id, by: 'Ada', idempotencyKey: 'seen' });
    expect(await acknowledge({ id, by: 'Ada', idempotencyKey: 'seen' })).toEqual(first);
    expect(await acknowledge({ id, by: 'Bob' })).toEqual({
      __typename: 'AlertAlreadyAcknowledgedError',
      code: 'ALERT_ALREADY_ACKNOWLEDGED',
      acknowledgedBy: 'Ada',
      acknowledgedAt: NOW.toISOString(),
    });
  });

  test('is refused without a name, with a note that is too long, and for an alert that there is not', async () => {
    const id = await idOf('source:refused');
    expect(await acknowledge({ id, by: ' ' })).toMatchObject({ path: 'by' });
    expect(await acknowledge({ id, by: 'Ada', note: 'x'.repeat(2_001) })).toMatchObject({ path: 'note' });
    const none = Buffer.from('Alert:00000000-0000-4000-8000-000000000000').toString('base64url');
    expect(await acknowledge({ id: none, by: 'Ada' })).toMatchObject({ entity: 'Alert' });
    expect((await alertsOf('source:refused')).nodes).toMatchObject([{ acknowledgedAt: null }]);
  });
});
