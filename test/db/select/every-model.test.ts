import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillEveryTable, ROWS } from './support/fill-every-table.ts';
import { isUnderstood, openTwoClients, outcomeOf, type TwoClients } from './support/two-clients.ts';

let clients: TwoClients;

beforeAll(async () => {
  clients = await openTwoClients();
  await fillEveryTable(clients.url, clients.models);
});
afterAll(() => clients.close());

async function expectSame(model: string, args: unknown): Promise<void> {
  const { prisma, fast, models } = clients;
  expect({ model, isUnderstood: isUnderstood(models, model, 'findMany', args) }).toEqual({
    model,
    isUnderstood: true,
  });
  const expected = await outcomeOf(prisma, model, 'findMany', args);
  // Twice: the second time the statement is prepared.
  expect(await outcomeOf(fast, model, 'findMany', args)).toStrictEqual(expected);
  expect(await outcomeOf(fast, model, 'findMany', args)).toStrictEqual(expected);
  expect(expected).toHaveProperty('answer.length', ROWS);
}

describe('whatever a column holds, it comes out as Prisma gives it', () => {
  test('in the rows of every model', async () => {
    for (const [name, model] of clients.models) {
      await expectSame(name, { orderBy: model.primaryKey.map((column) => ({ [column.name]: 'asc' })) });
    }
  });

  test('in the rows that every model is related to', async () => {
    for (const [name, model] of clients.models) {
      const relations = [...model.relations.values()].map((relation): [string, unknown] => {
        const { primaryKey } = clients.models.get(relation.model) ?? { primaryKey: [] };
        const orderBy = primaryKey.map((column) => ({ [column.name]: 'desc' }));
        return [relation.name, relation.isList ? { orderBy } : true];
      });
      if (relations.length === 0) continue;
      const orderBy = model.primaryKey.map((column) => ({ [column.name]: 'asc' }));
      await expectSame(name, { include: Object.fromEntries<unknown>(relations), orderBy });
    }
  });

  test('in the row that a row belongs to, of which one column is asked for', async () => {
    let compared = 0;
    const listing = new Map(
      [...clients.models].flatMap(([above, { relations, primaryKey }]) =>
        [...relations.values()]
          .filter(({ isList }) => isList)
          .map(({ model, name }) => {
            const orderBy = primaryKey.map((column) => ({ [column.name]: 'asc' }));
            return [model, { above, list: name, orderBy }] as const;
          }),
      ),
    );
    for (const [name, model] of clients.models) {
      for (const relation of model.relations.values()) {
        const other = clients.models.get(relation.model);
        if (relation.isList || !other) continue;
        const orderBy = model.primaryKey.map((column) => ({ [column.name]: 'asc' }));
        const keys = Object.fromEntries(other.primaryKey.map((column) => [column.name, true]));
        for (const column of other.columns.keys()) {
          for (const select of [{ [column]: true }, { [column]: true, ...keys }]) {
            const row = { select: { [relation.name]: { select } }, orderBy };
            await expectSame(name, row);
            compared += 1;
            // The same below a row that has several of these, where it comes as JSON.
            const found = listing.get(name);
            if (found)
              await expectSame(found.above, { select: { [found.list]: row }, orderBy: found.orderBy });
          }
        }
      }
    }
    expect(compared).toBeGreaterThan(500);
  });
});
