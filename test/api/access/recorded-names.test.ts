import { isInputObjectType } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { schema } from '../../../src/graphql/schema.ts';
import type { Caller } from '../../../src/modules/access/domain/caller.ts';
import { LOCAL_USER } from '../../../src/modules/access/local-user.ts';
import { raiseAlert } from '../../../src/modules/monitoring/actions/raise-alert.ts';
import {
  AcknowledgeAlertDocument,
  ActivateImprovementsDocument,
  AlertsDocument,
  ArchiveImprovementDocument,
  ImprovementHistoryDocument,
  ReactivateImprovementDocument,
} from '../../generated/operations.ts';
import { execute } from '../graphql/support/execute.ts';
import { NOW, startTestApi, type TestApi } from '../graphql/support/test-api.ts';
import { idOf, propose, setMinEdge } from '../improvements/support/made-improvements.ts';

const CI: Caller = { ...LOCAL_USER, kind: 'API_KEY', id: 'key:qs_1a2b3c4d', name: 'ci' };

let api: TestApi;
let caller: Caller;

beforeAll(async () => {
  api = await startTestApi({ access: { identify: () => Promise.resolve(caller) } });
});
beforeEach(() => {
  caller = CI;
});
afterAll(() => api.close());

/** Says who has seen a new alert. @returns the answer, and who is recorded. */
async function acknowledge(subject: string, by?: string) {
  await api.db.$transaction((tx) =>
    raiseAlert(tx, { rule: 'BREAKER_OPEN', subject, message: 'open', details: {}, at: NOW }),
  );
  const { alerts } = await execute(api.app, AlertsDocument, { filter: { subject: { eq: subject } } });
  const input = { id: alerts.nodes[0]?.id ?? '', ...(by === undefined ? {} : { by }) };
  const { acknowledgeAlert } = await execute(api.app, AcknowledgeAlertDocument, { input });
  return acknowledgeAlert;
}

test('every step of an improvement names who holds the key that took it', async () => {
  const id = idOf(await propose(api.db, [setMinEdge(0.06)]));
  await execute(api.app, ArchiveImprovementDocument, { input: { id, reason: 'Too few bets' } });
  await execute(api.app, ReactivateImprovementDocument, { input: { id, by: ' Ada ' } });
  await execute(api.app, ActivateImprovementsDocument, {
    input: { ids: [id], errorPolicy: 'REJECT_ALL', by: 'Bob' },
  });
  caller = LOCAL_USER;
  await execute(api.app, ArchiveImprovementDocument, { input: { id, reason: 'Again', by: 'Eve' } });
  const { improvement } = await execute(api.app, ImprovementHistoryDocument, { id });
  const steps = (improvement?.history.nodes ?? []).map(({ by }) => by);
  expect(steps.slice(-4)).toEqual(['ci', 'Ada (ci)', 'Bob (ci)', 'Eve']);
});

describe('an alert is acknowledged', () => {
  test('by the holder of a key, with or without another name', async () => {
    expect(await acknowledge('source:a')).toMatchObject({ alert: { acknowledgedBy: 'ci' } });
    expect(await acknowledge('source:b', 'Ada')).toMatchObject({ alert: { acknowledgedBy: 'Ada (ci)' } });
  });

  test('by the user of the machine under the name that is given, and not without one', async () => {
    caller = LOCAL_USER;
    expect(await acknowledge('source:c', 'Ada')).toMatchObject({ alert: { acknowledgedBy: 'Ada' } });
    expect(await acknowledge('source:d')).toMatchObject({ __typename: 'InvalidInputError', path: 'by' });
  });

  test('not with names that are too long together', async () => {
    expect(await acknowledge('source:e', 'x'.repeat(96))).toMatchObject({ path: 'by' });
  });
});

test('no other mutation takes a name that could be anybody’s', () => {
  const naming = Object.values(schema.getTypeMap()).filter(
    (type) => isInputObjectType(type) && /^\w+Input$/.test(type.name) && 'by' in type.getFields(),
  );
  expect(naming.map(({ name }) => name).sort()).toEqual([
    'AcknowledgeAlertInput',
    'ActivateImprovementsInput',
    'ApplyImprovementInput',
    'ArchiveImprovementInput',
    'ReactivateImprovementInput',
  ]);
});
