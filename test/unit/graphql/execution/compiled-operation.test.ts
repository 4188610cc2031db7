import fc from 'fast-check';
import { execute, parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compileOperation } from '../../../../src/graphql/execution/compile-operation.ts';
import { moodyOperations } from './support/moody-operations.ts';
import { moodySchema as schema } from './support/moody-schema.ts';
import { tell } from '../../../support/told.ts';

// graphql-js leaves rejections unhandled where a list fails at once, and Vitest would count them as failures of this file.
const others = process.listeners('unhandledRejection');
const unhandled: unknown[] = [];
const note = (reason: unknown): void => void unhandled.push(reason);
beforeAll(() => {
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', note);
});
afterAll(() => {
  process.off('unhandledRejection', note);
  for (const listener of others) process.on('unhandledRejection', listener);
});
/** Node tells of rejections that nobody handles between two turns of its loop. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test.each([20_260_515, Math.floor(Date.now() / 1_000)])(
  'a compiled query answers what graphql-js answers, errors and their order included (seed %i)',
  async (seed) => {
    await fc.assert(
      fc.asyncProperty(moodyOperations(schema), async ({ query, variables, seed: mood }) => {
        const document = parse(query);
        const compiled = compileOperation(schema, document, null);
        unhandled.length = 0;
        const answer = await tell(compiled?.execute({ seed: mood }, variables) ?? {});
        // As it was compiled for the first run, which must have left nothing behind.
        const again = await tell(compiled?.execute({ seed: mood + 1 }, variables) ?? {});
        await turn();
        // graphql-js itself executes what has a condition that is null.
        if (variables['off'] !== null) expect(unhandled).toEqual([]);
        const expected = (one: number) =>
          tell(execute({ schema, document, variableValues: variables, contextValue: { seed: one } }));
        expect(answer).toEqual(await expected(mood));
        expect(again).toEqual(await expected(mood + 1));
        await turn();
      }),
      { seed, numRuns: 250 },
    );
  },
);
