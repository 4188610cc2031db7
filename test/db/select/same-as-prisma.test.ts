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

describe('a read comes to what it comes to through Prisma', () => {
  test('for any selection, conditions and order of any model', async () => {
    const { prisma, fast, models } = clients;
    let understood = 0;
    let answered = 0;
    const reads = fc
      .constantFrom(...models.keys())
      .chain((model) => fc.tuple(fc.constant(model), anyArguments(models, model)));
    await fc.assert(
      fc.asyncProperty(reads, fc.constantFrom('findMany', 'findFirst'), async ([model, given], action) => {
        const args = action === 'findMany' ? given : { ...given, take: undefined, skip: undefined };
        if (isUnderstood(models, model, action === 'findMany' ? 'findMany' : 'findFirst', args))
          understood += 1;
        const expected = await outcomeOf(prisma, model, action, args);
        if (
          JSON.stringify(expected, (_, value: unknown) =>
            typeof value === 'bigint' ? String(value) : value,
          ).startsWith('{"answer"')
        )
          answered += 1;
        expect(await outcomeOf(fast, model, action, args)).toStrictEqual(expected);
      }),
      { numRuns: 250 },
    );
    // What is not understood is Prisma's on both sides, and proves nothing; nor does what both refuse.
    expect(understood).toBeGreaterThan(180);
    expect(answered).toBeGreaterThan(200);
  });
});
