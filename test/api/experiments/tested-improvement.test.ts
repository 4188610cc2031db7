import { afterAll, beforeAll, expect, test } from 'vitest';
import { accrueExperiments } from '../../../src/modules/experiments/actions/accrue-experiments.ts';
import { DEFAULT_SETTLEMENT_RULES } from '../../../src/modules/picks/domain/settlement-basis.ts';
import { strategiesInForce } from '../../../src/modules/pipeline/reads/strategies-in-force.ts';
import { ActivateForTestDocument, ApplyTestedDocument } from '../../generated/operations.ts';
import { fixedClock } from '../../support/fixed-clock.ts';
import { execute } from '../graphql/support/execute.ts';
import { NOW, startTestApi, type TestApi } from '../graphql/support/test-api.ts';
import { idOf, propose } from '../improvements/support/made-improvements.ts';
import { importMatches, recordDecisions } from './support/made-experiment.ts';

const LATER = '2031-02-01T06:00:00.000Z';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const activate = async (ids: readonly string[], design: object) =>
  (
    await execute(api.app, ActivateForTestDocument, {
      input: { ids: [...ids], errorPolicy: 'REJECT_ALL', design },
    })
  ).activateImprovements;
const apply = async (id: string) =>
  (await execute(api.app, ApplyTestedDocument, { input: { id } })).applyImprovement;

test('an improvement is activated, tested on what runs decide, found better, and applied to the runs that follow', async () => {
  // The price of 2.1 closed at a fair 2.2: whoever leaves these bets out is better off.
  const matches = await importMatches(api.db, 20, () => ({ PSCH: 2.2, PSCD: 3.66, PSCA: 3.66 }));
  const excluded = { factor: 'DIVISION', value: 'E0' } as const;
  const id = idOf(await propose(api.db, [{ kind: 'EXCLUDE', segment: excluded }]));
  expect(await activate([id], { benchmark: 'MAX' })).toMatchObject({ path: 'design.benchmark' });
  const design = { minimumMatches: 10, maximumMatches: 20, boundUnits: 0.05 };
  expect(await activate([id], design)).toMatchObject({ activatedCount: 1 });
  await recordDecisions(api.db, { matchIds: matches });
  const report = (): void => undefined;
  const deps = { db: api.db, clock: fixedClock(LATER), signal: new AbortController().signal, report };
  await accrueExperiments(deps, { asOf: new Date('2031-01-09T06:00:00Z'), rules: DEFAULT_SETTLEMENT_RULES });
  expect(await apply(id)).toMatchObject({ code: 'EXPERIMENT_NOT_IN_FAVOUR' });
  await accrueExperiments(deps, { asOf: new Date(LATER), rules: DEFAULT_SETTLEMENT_RULES });
  expect(await apply(id)).toMatchObject({
    improvement: {
      status: 'APPLIED',
      experiment: { status: 'CONCLUDED', verdict: 'FAVOURS_PROPOSAL', matches: 10 },
    },
  });
  const [rule] = await strategiesInForce(api.db, NOW);
  expect(rule?.conditions).toEqual([{ ...excluded, minEdge: null }]);
});
