import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NEEDS } from '../../../src/graphql/access/needs.ts';
import { has, type Need } from '../../../src/graphql/access/need.ts';
import { schema } from '../../../src/graphql/schema.ts';
import { ROLES } from '../../../src/modules/access/domain/role.ts';
import { SCOPE_NAMES } from '../../../src/modules/access/domain/scope.ts';
import { refusals, startAccessApi, type AccessApi } from './support/access-api.ts';
import { callerNamed, heldTo } from './support/callers-by-header.ts';
import { minimalField } from './support/minimal-operation.ts';

/** What the smallest operation asks for besides its field: rows of other types that its arguments name. */
const NAMED_BESIDES: Readonly<Record<string, Need>> = {
  'Query.calculateMatchup': 'CATALOGUE_READ',
  // The first list that there is: aiDecisions.
  'Mutation.requestExport': 'LEDGER_READ',
  'Mutation.acknowledgeAlert': 'MONITORING_READ',
  'Mutation.activateImprovements': 'IMPROVEMENTS_READ',
  'Mutation.applyImprovement': 'IMPROVEMENTS_READ',
  'Mutation.archiveImprovement': 'IMPROVEMENTS_READ',
  'Mutation.reactivateImprovement': 'IMPROVEMENTS_READ',
  'Mutation.cancelJob': 'JOBS_READ',
  'Mutation.revokeApiKey': 'ACCESS_READ',
  'Mutation.cancelPipelineRun': 'PIPELINE_READ',
  'Mutation.resumePipelineRun': 'PIPELINE_READ',
  'Mutation.rollbackLegacyMigration': 'OPERATIONS_READ',
  'Mutation.updateAiDecisionStatus': 'LEDGER_READ',
  'Mutation.updateTradeStatus': 'LEDGER_READ',
};

/** Where the arguments decide as well: a list of exports names columns of it. */
const DECIDED_BY_ARGUMENTS = ['Query.exportColumns'];

interface Cell {
  readonly coordinate: string;
  readonly operation: string;
  readonly needs: readonly Need[];
}

const roots = {
  Query: schema.getQueryType(),
  Mutation: schema.getMutationType(),
  Subscription: schema.getSubscriptionType(),
};

const cells: readonly Cell[] = Object.entries(roots).flatMap(([root, type]) =>
  Object.values(type?.getFields() ?? {}).map((field) => {
    const coordinate = `${root}.${field.name}`;
    const besides = NAMED_BESIDES[coordinate];
    return {
      coordinate,
      operation: `${root.toLowerCase()} { ${minimalField(field)} }`,
      needs: [...(NEEDS.rootFields.get(coordinate) ?? []), ...(besides === undefined ? [] : [besides])],
    };
  }),
);

const roleNames = Object.keys(ROLES);
const keys = SCOPE_NAMES.map((scope) => heldTo(scope));
let api: AccessApi;

beforeAll(async () => {
  api = await startAccessApi();
});
afterAll(() => api.close());

const answered = new Map<string | null, Promise<string[]>>();

/** The cells in which somebody is refused; each is asked once. */
function refusedOf(caller: string | null): Promise<string[]> {
  const refused = answered.get(caller) ?? askEveryCell(caller);
  answered.set(caller, refused);
  return refused;
}

async function askEveryCell(caller: string | null): Promise<string[]> {
  const code = caller === null ? 'UNAUTHENTICATED' : 'FORBIDDEN';
  const refused = await Promise.all(
    cells.map(async ({ coordinate, operation }) => {
      const found = refusals(await api.ask(caller, operation));
      if (found.length === 0) return [];
      expect(found[0], operation).toBe(`${code} at ${coordinate.split('.')[1] ?? ''}`);
      return [coordinate];
    }),
  );
  return refused.flat();
}

/** The cells in which the table refuses. */
function refusedByTable(caller: string): string[] {
  const may = callerNamed(caller);
  return cells
    .filter(({ needs }) => !needs.every((need) => has(may, need)))
    .map(({ coordinate }) => coordinate);
}

describe('each root field', () => {
  test.each(roleNames)('answers or refuses a caller of the role %s as the table says', async (role) => {
    const refused = (await refusedOf(role)).filter((cell) => !isDecidedByArguments(cell));
    expect(refused).toEqual(refusedByTable(role).filter((cell) => !isDecidedByArguments(cell)));
  });

  test('answers or refuses a key that is held to one scope as the table says, for every scope', async () => {
    for (const key of keys) {
      const refused = (await refusedOf(key)).filter((cell) => !isDecidedByArguments(cell));
      expect(refused, key).toEqual(refusedByTable(key).filter((cell) => !isDecidedByArguments(cell)));
    }
  });

  test('refuses nobody the viewer, and everything else to whoever gives no credential', async () => {
    const open = [...NEEDS.rootFields].filter(([, needs]) => needs.length === 0).map(([name]) => name);
    const everythingElse = cells.map(({ coordinate }) => coordinate).filter((name) => !open.includes(name));
    expect(open.filter((name) => name !== 'Query.viewer')).toEqual([]);
    expect(await refusedOf(null)).toEqual(everythingElse);
  });

  test('that changes something is closed to viewers, and none is to admins', async () => {
    const mutations = cells
      .map(({ coordinate }) => coordinate)
      .filter((name) => name.startsWith('Mutation.'));
    expect(await refusedOf('VIEWER')).toEqual(expect.arrayContaining(mutations));
    expect(await refusedOf('ADMIN')).toEqual([]);
  });

  test('is open to each role that is stronger than one to which it is open', async () => {
    const refused = await Promise.all(roleNames.map(refusedOf));
    for (const [index, stronger] of refused.slice(1).entries())
      expect(refused[index]).toEqual(expect.arrayContaining(stronger));
  });
});

function isDecidedByArguments(cell: string): boolean {
  return DECIDED_BY_ARGUMENTS.includes(cell);
}
