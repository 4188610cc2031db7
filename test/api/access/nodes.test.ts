import { isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { has, type Need } from '../../../src/graphql/access/need.ts';
import { needsOfType } from '../../../src/graphql/access/needs.ts';
import { encodeNodeId } from '../../../src/graphql/node-id.ts';
import { schema } from '../../../src/graphql/schema.ts';
import { ROLES } from '../../../src/modules/access/domain/role.ts';
import { SCOPE_NAMES } from '../../../src/modules/access/domain/scope.ts';
import { refusals, startAccessApi, type AccessApi } from './support/access-api.ts';
import { callerNamed, heldTo } from './support/callers-by-header.ts';

const nodeTypes = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'));
const UUID = '00000000-0000-4000-8000-00000000000';
/** The keys that rows of the world have, and two that none has. */
const KEYS = ['1', `${UUID}1`, `${UUID}1/1`, 'USDC', 'SOL'];
const ABSENT = ['999999', `${UUID}9`, `${UUID}1/9`, 'NONE'];
const callers = [...Object.keys(ROLES), ...SCOPE_NAMES.map((scope) => heldTo(scope))];

interface Stored {
  readonly type: string;
  readonly needs: readonly Need[];
  /** Without these, it looks as if there were none. */
  readonly further: readonly Need[];
  readonly stored: string;
  readonly absent: string;
}

let api: AccessApi;
let rows: readonly Stored[];

beforeAll(async () => {
  api = await startAccessApi();
  rows = await Promise.all(
    nodeTypes.map(async ({ name: type }) => {
      const find = async (keys: readonly string[], isStored: boolean): Promise<string> => {
        for (const key of keys) {
          const id = encodeNodeId(type, key);
          const { data, errors } = await api.ask('ADMIN', `{ node(id: "${id}") { __typename } }`);
          if (errors) continue;
          if ((JSON.stringify(data) !== '{"node":null}') === isStored) return id;
        }
        return '';
      };
      // The export of the world is one of trades.
      const further: readonly Need[] = type === 'Export' ? ['LEDGER_READ'] : [];
      return {
        type,
        needs: needsOfType(type) ?? [],
        further,
        stored: await find(KEYS, true),
        absent: await find(ABSENT, false),
      };
    }),
  );
});
afterAll(() => api.close());

const NODES = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';

/** What `nodes` answers for ids: the type, null, or the code of the error, each in its place. */
async function answersTo(caller: string | null, ids: readonly string[]): Promise<unknown[]> {
  const { data, errors = [] } = await api.ask(caller, NODES, { ids });
  const found = (data as { nodes: ({ __typename: string } | null)[] }).nodes;
  return found.map((one, index) => {
    const error = errors.find(({ path }) => path?.[1] === index);
    return one?.__typename ?? error?.extensions.code ?? null;
  });
}

describe('node and nodes', () => {
  test('find a row of every type of node in the world of these tests', () => {
    expect(rows.filter(({ stored }) => stored === '').map(({ type }) => type)).toEqual([]);
  });

  test('answer rows of types that the caller may read, and an error in the place of each other one, for every caller', async () => {
    const there = rows.filter(({ stored }) => stored !== '');
    for (const name of callers) {
      const caller = callerNamed(name);
      const mayAll = (needs: readonly Need[]): boolean => needs.every((need) => has(caller, need));
      const expected = there.map(({ type, needs, further }) => {
        if (!mayAll(needs)) return 'FORBIDDEN';
        return mayAll(further) ? type : null;
      });
      expect(
        await answersTo(
          name,
          there.map(({ stored }) => stored),
        ),
        name,
      ).toEqual(expected);
    }
  });

  test('answer the same for a row that is not stored as for one that may not be read', async () => {
    const there = rows.filter(({ stored, absent }) => stored !== '' && absent !== '');
    for (const name of callers) {
      const caller = callerNamed(name);
      const closed = there.filter(({ needs }) => !needs.every((need) => has(caller, need)));
      const answers = await api.ask(name, NODES, { ids: closed.map(({ stored }) => stored) });
      expect(await api.ask(name, NODES, { ids: closed.map(({ absent }) => absent) }), name).toEqual(answers);
      expect(answers.errors?.length ?? 0).toBe(closed.length);
    }
  });

  test('refuse a single node at its path, and leave the fields beside it', async () => {
    const { stored: backup } = rows.find(({ type }) => type === 'Backup') ?? { stored: '' };
    const { stored: team } = rows.find(({ type }) => type === 'Team') ?? { stored: '' };
    const answer = await api.ask(
      'VIEWER',
      `{ backup: node(id: "${backup}") { id } team: node(id: "${team}") { id } }`,
    );
    expect(answer.data).toEqual({ backup: null, team: { id: team } });
    expect(answer.errors).toMatchObject([
      {
        message: 'Backup needs the scope OPERATIONS_READ, which this caller does not have.',
        path: ['backup'],
        extensions: { code: 'FORBIDDEN' },
      },
    ]);
  });

  test('answer nobody without a credential, not even that an id is wrong', async () => {
    const answers = [
      await api.ask(null, '{ node(id: "x") { id } }'),
      await api.ask(null, NODES, { ids: ['x'] }),
    ];
    expect(answers.map(refusals)).toEqual([['UNAUTHENTICATED at node'], ['UNAUTHENTICATED at nodes']]);
    expect(answers.map(({ data }) => data)).toEqual([undefined, undefined]);
  });

  test('refuse too many ids whatever they are', async () => {
    const ids = Array.from({ length: 101 }, (_, key) => encodeNodeId('Backup', key));
    const { errors } = await api.ask('VIEWER', NODES, { ids });
    expect(errors).toMatchObject([{ path: ['nodes'], extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
