import { afterAll, beforeAll, expect, test } from 'vitest';
import { stopExperiment } from '../../../src/modules/experiments/actions/stop-experiment.ts';
import { openTestClient, type TestClient } from '../../support/open-test-client.ts';
import { runningExperiment } from './support/made-experiment.ts';

let client: TestClient;
beforeAll(async () => {
  client = await openTestClient();
});
afterAll(() => client.close());

const at = new Date('2031-02-01T06:00:00.000Z');

test.each([
  ['its design', { design: { mode: 'PAPER', alpha: 0.2 } }],
  ['an arm', { treatment: {} }],
  ['its start', { startedAt: at }],
  ['its number', { number: 9 }],
])('the database refuses to change %s of an experiment that was set down', async (_what, data) => {
  const id = await runningExperiment(client.db);
  await expect(client.db.experiment.update({ where: { id }, data })).rejects.toThrow(
    `experiment ${id} was set down before its first observation: UPDATE refused`,
  );
});

test('the database refuses to change or remove an experiment that has ended', async () => {
  const id = await runningExperiment(client.db);
  const { improvementId } = await client.db.experiment.findUniqueOrThrow({ where: { id } });
  await client.db.$transaction((tx) => stopExperiment(tx, improvementId, { reason: 'archived', at }));
  const concluded = { status: 'CONCLUDED', verdict: 'FAVOURS_PROPOSAL' };
  await expect(client.db.experiment.update({ where: { id }, data: concluded })).rejects.toThrow(
    `experiment ${id} has ended as STOPPED: UPDATE refused`,
  );
  await expect(client.db.experiment.delete({ where: { id } })).rejects.toThrow('DELETE refused');
  expect(await client.db.experiment.findUniqueOrThrow({ where: { id } })).toMatchObject({
    status: 'STOPPED',
    verdict: null,
  });
});
