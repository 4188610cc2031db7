import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jsonTextIn } from '../../../src/db/select/json-in-row.ts';
import { openTwoClients, type TwoClients } from './support/two-clients.ts';

let clients: TwoClients;

const EXACT = '{"n": 0.1234567890123456789012345, "list": [1, null]}';

beforeAll(async () => {
  clients = await openTwoClients();
  await clients.prisma.team.createMany({ data: [{ teamName: 'A' }, { teamName: 'B' }] });
  await clients.prisma
    .$executeRaw`UPDATE quantum.team_quantum_dna_v3 SET market_dna = ${EXACT}::jsonb WHERE team_name = 'A'`;
});
afterAll(() => clients.close());

const read = (teamName: string) =>
  clients.fast.team.findFirstOrThrow({ where: { teamName }, select: { teamName: true, marketDna: true } });

describe('a document of a row', () => {
  test('is there as the database wrote it, every digit included', async () => {
    expect(jsonTextIn(await read('A'), 'marketDna')).toBe(EXACT);
  });

  test('is a property like the others to everybody else', async () => {
    const value = { n: 0.12345678901234568, list: [1, null] };
    expect(Object.keys(await read('A'))).toEqual(['teamName', 'marketDna']);
    expect({ ...(await read('A')) }).toStrictEqual({ teamName: 'A', marketDna: value });
    expect(structuredClone(await read('A'))).toStrictEqual({ teamName: 'A', marketDna: value });
    expect(JSON.parse(JSON.stringify(await read('A')))).toEqual({ teamName: 'A', marketDna: value });
    const row = await read('A');
    expect(row.marketDna).toEqual(value);
    expect(row.marketDna).toBe(row.marketDna);
  });

  test('is there as well where rows are read together, each with a row of its own', async () => {
    const find = (teamId: number) =>
      clients.fast.team.findUnique({ where: { teamId }, select: { teamName: true, marketDna: true } });
    const [first, second, other] = await Promise.all([find(1), find(1), find(2)]);
    expect([first, second, other].map((row) => row && jsonTextIn(row, 'marketDna'))).toEqual([
      EXACT,
      EXACT,
      undefined,
    ]);
    expect(first).not.toBe(second);
    expect(first).toEqual(second);
  });

  test('has no text where it is NULL, in a copy, and where another value was given', async () => {
    expect(jsonTextIn(await read('B'), 'marketDna')).toBeUndefined();
    expect(jsonTextIn({ ...(await read('A')) }, 'marketDna')).toBeUndefined();
    const row = await read('A');
    expect(row.marketDna).toHaveProperty('n');
    row.marketDna = { other: true };
    expect(row).toStrictEqual({ teamName: 'A', marketDna: { other: true } });
    expect(jsonTextIn(row, 'marketDna')).toBeUndefined();
  });
});
