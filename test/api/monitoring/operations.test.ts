import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createApp } from '../../../src/app.ts';
import { createClient } from '../../../src/db/client.ts';
import type { PrismaClient } from '../../../src/db/generated/client.ts';
import { thisProcess } from '../../../src/modules/jobs/this-process.ts';
import { saveOperations } from '../../../src/modules/monitoring/actions/save-operations.ts';
import { OperationCounter } from '../../../src/modules/monitoring/operation-counter.ts';
import { saveOperationsEveryMinute } from '../../../src/modules/monitoring/save-operations-every-minute.ts';
import { send } from '../graphql/support/execute.ts';
import { NOW } from '../graphql/support/test-api.ts';
import { openTestClient, type TestClient } from '../../support/open-test-client.ts';
import { everyoneIsAdmin } from '../../support/everyone-is-admin.ts';

let client: TestClient;
let gone: PrismaClient;

beforeAll(async () => {
  client = await openTestClient();
  const url = 'postgresql://nobody@127.0.0.1:1/none';
  gone = createClient({ url, poolSize: 2, connectTimeoutMs: 1_000, statementTimeoutMs: 1_000 });
});
afterAll(async () => {
  await gone.$disconnect();
  await client.close();
});
beforeEach(() => client.db.requestMinute.deleteMany());

const log = pino({ level: 'silent' });
const countedOf = async (db: PrismaClient, query: string) => {
  const operations = new OperationCounter();
  const clock = { now: () => NOW };
  const deps = {
    db,
    clock,
    log,
    access: everyoneIsAdmin,
    queue: null,
    fitThreads: null,
    importDir: null,
    operations,
  };
  await send(createApp(deps), query);
  return operations.take().map(({ operations: all, failures }) => ({ all, failures }));
};
const stored = () => client.db.requestMinute.findMany({ orderBy: { minute: 'asc' } });

describe('operations', () => {
  test.each([
    ['an answer', '{ __typename }', 0],
    ['a refusal by a rule', '{ alerts(first: 101) { totalCount } }', 0],
    ['a document that is none', '{ nothing', 0],
    ['a field that there is not', '{ nothing }', 0],
  ])('are counted: %s is one that did not fail', async (_what, query, failures) => {
    expect(await countedOf(client.db, query)).toEqual([{ all: 1, failures }]);
  });

  test('are counted: a database that does not answer is a failure', async () => {
    expect(await countedOf(gone, '{ alerts(first: 1) { totalCount edges { cursor } } }')).toEqual([
      { all: 1, failures: 1 },
    ]);
  });

  test('are added to what the process has stored of the minute', async () => {
    const counter = new OperationCounter();
    counter.count(NOW, false);
    await saveOperations(client.db, counter);
    counter.count(NOW, true);
    counter.count(new Date(NOW.getTime() + 60_000), false);
    await saveOperations(client.db, counter);
    await saveOperations(client.db, counter);
    const process = thisProcess();
    expect(await stored()).toEqual([
      { process, minute: NOW, operations: 2, failures: 1 },
      { process, minute: new Date(NOW.getTime() + 60_000), operations: 1, failures: 0 },
    ]);
  });

  test('that could not be stored are stored the next time', async () => {
    const counter = new OperationCounter();
    counter.count(NOW, true);
    await expect(saveOperations(gone, counter)).rejects.toThrow();
    await saveOperations(client.db, counter);
    expect(await stored()).toMatchObject([{ operations: 1, failures: 1 }]);
  });

  test('are stored when the process ends', async () => {
    const counter = new OperationCounter();
    const stop = saveOperationsEveryMinute(client.db, counter, log);
    counter.count(NOW, false);
    await stop();
    expect(await stored()).toMatchObject([{ operations: 1, failures: 0 }]);
  });
});
