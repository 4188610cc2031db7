import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schema } from '../../../src/graphql/schema.ts';
import type { TestApi } from '../graphql/support/test-api.ts';
import { answerTo } from './support/answer-to.ts';
import { faultsOf } from './support/faults-of.ts';
import { startFilledApi } from './support/filled-api.ts';
import { knownOf } from './support/known-of.ts';
import type { Known } from './support/leaf-values.ts';
import { generatedOperations } from './support/operations.ts';

let api: TestApi;
let known: Known;

beforeAll(async () => {
  api = await startFilledApi();
  known = await knownOf(api.app, schema);
});
afterAll(() => api.close());

// One seed finds tomorrow what it finds today; the other one looks somewhere else each day, and is named when it finds something.
const SEEDS = [20_260_515, Math.floor(Date.now() / 1_000)];

test.each(SEEDS)(
  'no operation that the schema allows, and none of odd values, fails for a reason that nobody foresaw (seed %i)',
  async (seed) => {
    await fc.assert(
      fc.asyncProperty(generatedOperations(schema, known), async (operation) => {
        const before = api.logged.length;
        const faults = faultsOf(await answerTo(api.app, operation));
        const logged = api.logged.slice(before).map(({ msg, err }) => ({ msg, err }));
        expect({ faults, logged }).toEqual({ faults: [], logged: [] });
      }),
      { seed, numRuns: 500 },
    );
  },
  120_000,
);
