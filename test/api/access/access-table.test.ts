import { buildSchema, extendSchema, parse, type GraphQLSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { ACCESS_TABLE } from '../../../src/graphql/access/access-table.ts';
import { checkAccessTable } from '../../../src/graphql/access/check-access-table.ts';
import { NAMED_ROWS } from '../../../src/graphql/access/named-rows.ts';
import { NEEDS, needsOfInput, needsOfType } from '../../../src/graphql/access/needs.ts';
import { schema } from '../../../src/graphql/schema.ts';
import { SCOPE_NAMES } from '../../../src/modules/access/domain/scope.ts';

const extended = (sdl: string): GraphQLSchema => extendSchema(schema, parse(sdl));

describe('the schema is not built', () => {
  test.each([
    ['a new query', 'extend type Query { secret: Int }', 'Query.secret has no row.'],
    ['a new mutation', 'extend type Mutation { wipe: Int }', 'Mutation.wipe has no row.'],
    ['a new subscription', 'extend type Subscription { ticks: Int }', 'Subscription.ticks has no row.'],
    [
      'a new type',
      'type Vault { gold: Int } extend type Team { vault: Vault }',
      'Vault has no row, and follows nothing that has one.',
    ],
    [
      'a page of a type without a row',
      'type Vault { gold: Int } type VaultConnection { nodes: [Vault] } extend type Team { vaults: VaultConnection }',
      'VaultConnection has no row, and follows nothing that has one.',
    ],
    [
      'a payload without its mutation',
      'type OpenVaultPayload { gold: Int } extend type Team { opened: OpenVaultPayload }',
      'OpenVaultPayload has no row, and follows nothing that has one.',
    ],
    [
      'what is called an error and is none',
      'type VaultError { gold: Int } extend type Team { fault: VaultError }',
      'VaultError has no row, and follows nothing that has one.',
    ],
    [
      'an argument that takes an id',
      'extend type Team { rivals(of: ID!): Int }',
      'Team.rivals(of:) takes an id, and NAMED_ROWS does not say of what.',
    ],
    [
      'a member of an input that takes an id',
      'extend input RecordTradeInput { matchId: ID }',
      'RecordTradeInput.matchId takes an id, and NAMED_ROWS does not say of what.',
    ],
    [
      'a field that answers any node',
      'extend type Team { anything: Node }',
      'Team.anything answers any node: nothing looks at which one.',
    ],
    [
      'an interface over several areas',
      'interface Sized { size: Int } extend type Trade implements Sized { size: Int } extend type Backup implements Sized { size: Int }',
      'Trade needs something else than its interface Sized.',
    ],
  ])('while %s has no row', (_what, sdl, fault) => {
    expect(() => checkAccessTable(extended(sdl))).toThrow(fault);
  });

  test('while a row is about nothing', () => {
    const small = buildSchema('type Query { teams: Int }');
    expect(() => checkAccessTable(small)).toThrow('Query.trades has a row, and is not in the schema.');
    expect(() => checkAccessTable(small)).toThrow('\nTrade has a row, and is not in the schema.');
    expect(() => checkAccessTable(schema, { ...NEEDS, fields: new Map([['Team.gold', []]]) })).toThrow(
      'Team.gold has a row, and is not in the schema.',
    );
    expect(() => checkAccessTable(schema, NEEDS, { ...NAMED_ROWS, 'Team.gold(id:)': 'Team' })).toThrow(
      'Team.gold(id:) has a row, and is not in the schema.',
    );
  });

  test('and is, as it stands', () => {
    expect(() => checkAccessTable(schema)).not.toThrow();
  });
});

describe('without a row of its own', () => {
  test('a page and its edges follow the type of its rows', () => {
    expect(needsOfType('CostEntryConnection')).toEqual(['COSTS_READ']);
    expect(needsOfType('CostEntryEdge')).toEqual(['COSTS_READ']);
  });

  test('a payload follows the mutation that answers it, and an error needs nothing further', () => {
    expect(needsOfType('RestoreBackupPayload')).toEqual(['BACKUPS_RESTORE']);
    expect(needsOfType('BudgetExhaustedError')).toEqual([]);
  });

  test('filters and orders follow the type of their rows, and conditions on values nothing', () => {
    expect(['PickFilter', 'PickOrder', 'StringFilter', 'PickOutcomeFilter'].map(needsOfInput)).toEqual([
      ['PIPELINE_READ'],
      ['PIPELINE_READ'],
      [],
      [],
    ]);
  });
});

describe('the printed schema', () => {
  test('says of each root field which scope it needs', () => {
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    const silent = roots
      .flatMap((type) => Object.values(type?.getFields() ?? {}))
      .filter(
        ({ description }) => !/ Needs (the scopes? [A-Z_, and]+|a credential, .+)\.$/.test(description ?? ''),
      );
    expect(silent.map(({ name }) => name).filter((name) => name !== 'viewer')).toEqual([]);
  });

  test('says it once', () => {
    const trades = schema.getQueryType()?.getFields()['trades']?.description;
    expect(trades?.match(/Needs the scope LEDGER_READ\./g)).toHaveLength(1);
    expect(schema.getType('Trade')?.description).toMatch(/ Needs the scope LEDGER_READ\.$/);
  });
});

test('every scope opens something, but for those that are kept where the schema and documents are taken', () => {
  const idle = SCOPE_NAMES.filter((scope) => Object.keys(ACCESS_TABLE[scope]).length === 0);
  expect(idle).toEqual(expect.arrayContaining(['INTROSPECTION', 'DOCUMENTS_ARBITRARY']));
  expect(idle.filter((scope) => !scope.startsWith('ACCESS_'))).toHaveLength(2);
});
