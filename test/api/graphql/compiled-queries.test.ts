import fc from 'fast-check';
import { GraphQLError, OperationTypeNode, parse, validate, type DocumentNode } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schema } from '../../../src/graphql/schema.ts';
import { startFilledApi } from '../robustness/support/filled-api.ts';
import { knownOf } from '../robustness/support/known-of.ts';
import type { Known } from '../robustness/support/leaf-values.ts';
import { generatedOperations } from '../robustness/support/operations.ts';
import { bothWays } from './support/both-ways.ts';
import type { TestApi } from './support/test-api.ts';

let api: TestApi;
let known: Known;

beforeAll(async () => {
  api = await startFilledApi();
  known = await knownOf(api.app, schema);
});
afterAll(() => api.close());

test('a query of the whole schema answers in its compiled form what it answers by itself', async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(generatedOperations(schema, known), async ({ kind, query, variables }) => {
      if (kind !== OperationTypeNode.QUERY) return;
      const document = validDocument(query);
      if (document === null) return;
      const both = await bothWays(api.db, document, JSON.parse(variables) as Record<string, unknown>);
      if (both === null) return;
      expect(both.compiled).toEqual(both.usual);
      if (both.usual.data !== undefined) compared += 1;
    }),
    { numRuns: 300 },
  );
  expect(compared).toBeGreaterThan(50);
}, 60_000);

/** Half of the operations are odd on purpose; what is never executed is for others to test. */
function validDocument(query: string): DocumentNode | null {
  try {
    const document = parse(query);
    return validate(schema, document).length === 0 ? document : null;
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}
