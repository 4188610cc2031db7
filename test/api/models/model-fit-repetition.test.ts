import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeNodeId } from '../../../src/graphql/node-id.ts';
import { ModelFitRepetitionDocument } from '../../generated/operations.ts';
import { importDemoWorld } from '../../support/demo-import.ts';
import { runPipeline } from '../../support/run-pipeline.ts';
import { execute } from '../graphql/support/execute.ts';
import { startTestApi, type TestApi } from '../graphql/support/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
  await runPipeline(api.db, { asOf: await importDemoWorld(api.db) });
});
afterAll(() => api.close());

async function repetitions(): Promise<unknown[]> {
  const fits = await api.db.modelFit.findMany({ select: { id: true }, orderBy: { inputsHash: 'asc' } });
  const answers: unknown[] = [];
  for (const { id } of fits) {
    const { modelFit } = await execute(api.app, ModelFitRepetitionDocument, {
      id: encodeNodeId('ModelFit', id),
    });
    answers.push(modelFit?.repetition);
  }
  return answers;
}

test('anybody can have the fits of a run made again, and sees that they are the same to the bit', async () => {
  const found = await repetitions();
  expect(found.length).toBeGreaterThanOrEqual(2);
  expect(found).toEqual(found.map(() => ({ isIdentical: true, difference: null })));
});

test('a fit that rests on a result that was corrected since says so', async () => {
  const match = await api.db.match.findFirstOrThrow({ where: { homeGoals: 1, awayGoals: 1 } });
  await api.db.match.update({ where: { id: match.id }, data: { homeGoals: 2 } });
  expect(await repetitions()).toContainEqual({ isIdentical: false, difference: 'MATCHES' });
  await api.db.match.update({ where: { id: match.id }, data: { homeGoals: 1 } });
  expect(await repetitions()).not.toContainEqual({ isIdentical: false, difference: 'MATCHES' });
});
