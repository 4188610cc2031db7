import { afterAll, beforeAll, expect, test } from 'vitest';
import { referenceChecks } from '../../../src/modules/models/domain/reference-checks/reference-checks.ts';
import { ReferenceChecksDocument } from '../../generated/operations.ts';
import { execute } from '../graphql/support/execute.ts';
import { startTestApi, statementsOf, type TestApi } from '../graphql/support/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

test('the published figures are calculated for anybody who asks, and all of them agree', async () => {
  const answer = await execute(api.app, ReferenceChecksDocument);
  expect(answer.referenceChecks.filter(({ passed }) => !passed)).toEqual([]);
  expect(answer.referenceChecks).toEqual(referenceChecks());
  const power = answer.referenceChecks.find(({ name }) => name === 'devig.power 2.7/2.3/4.4 p1');
  expect(power).toMatchObject({ expected: 0.3591710999, tolerance: 1e-9, passed: true, fault: null });
  expect(power?.source).toBe('quant-cases, De-vig: Clarke, Kovalchik and Ingram 2017');
  expect(power?.actual).toBeCloseTo(0.3591710999, 9);
});

test('the answer needs no database, and is the same to the bit when asked again', async () => {
  const first = await execute(api.app, ReferenceChecksDocument);
  const statements = await statementsOf(async () => {
    expect(await execute(api.app, ReferenceChecksDocument)).toEqual(first);
  });
  expect(statements).toEqual([]);
});
