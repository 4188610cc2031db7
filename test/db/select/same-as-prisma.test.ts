import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anyArguments } from './support/any-arguments.ts';
import { fillEveryTable } from './support/fill-every-table.ts';
import { isUnderstood, openTwoClients, outcomeOf, type TwoClients } from './support/two-clients.ts';

let clients: TwoClients;

beforeAll(async () => {
  clients = await openTwoClients();
  await fillEveryTable(clients.url, clients.models);
});
afterAll(() => clients.close());

/** The arguments of an action, made of those of `findMany`. */
function argumentsOf(action: string, given: object): object {
  if (action === 'findMany') return given;
  const { where, ...more }: { where?: object } = given;
  const condition = where === undefined ? {} : { where };
  return action === 'count' ? condition : { ...more, ...condition, take: undefined, skip: undefined };
}

describe('a read comes to what it comes to through Prisma', () => {
  test('for any selection, conditions and order of any model', async () => {
    const { prisma, fast, models } = clients;
    let understood = 0;
    let answered = 0;
    const reads = fc
      .constantFrom(...models.keys())
      .chain((model) => fc.tuple(fc.constant(model), anyArguments(models, model)));
    const actions = fc.constantFrom('findMany', 'findMany', 'findFirst', 'count');
    await fc.assert(
      fc.asyncProperty(reads, actions, async ([model, given], action) => {
        if (isUnderstood(models, model, 'findMany', given)) understood += 1;
        const args = argumentsOf(action, given);
        const expected = await outcomeOf(prisma, model, action, args);
        if ('answer' in expected) answered += 1;
        expect(await outcomeOf(fast, model, action, args)).toStrictEqual(expected);
      }),
      { numRuns: 250 },
    );
    // What is not understood is Prisma's on both sides, and proves nothing; nor does what both refuse.
    expect(understood).toBeGreaterThan(180);
    expect(answered).toBeGreaterThan(200);
  });
});
