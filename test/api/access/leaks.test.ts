import { getNamedType, isObjectType, type GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { needsOfField, needsOfType } from '../../../src/graphql/access/needs.ts';
import type { Need } from '../../../src/graphql/access/need.ts';
import { schema } from '../../../src/graphql/schema.ts';
import { SCOPE_NAMES, type Scope } from '../../../src/modules/access/domain/scope.ts';
import { refusals, startAccessApi, type AccessApi } from './support/access-api.ts';
import { heldTo } from './support/callers-by-header.ts';
import { minimalField } from './support/minimal-operation.ts';

let api: AccessApi;

beforeAll(async () => {
  api = await startAccessApi();
});
afterAll(() => api.close());

/** A caller who may do everything but what one scope allows. */
const without = (scope: Scope): string => heldTo(...SCOPE_NAMES.filter((one) => one !== scope));

interface Step {
  readonly type: GraphQLObjectType;
  /** Makes an operation of a selection of the type. */
  readonly operation: (selection: string) => string;
  readonly path: readonly string[];
}

/** The shortest way to every object type from the fields of Query, through object types alone. */
function waysToTypes(): ReadonlyMap<string, Step> {
  const ways = new Map<string, Step>();
  const query = schema.getQueryType();
  const pending: Step[] = query
    ? [{ type: query, operation: (selection) => `{ ${selection} }`, path: [] }]
    : [];
  for (let step = pending.shift(); step !== undefined; step = pending.shift()) {
    if (ways.has(step.type.name)) continue;
    ways.set(step.type.name, step);
    const { operation, path } = step;
    for (const field of Object.values(step.type.getFields())) {
      const type = getNamedType(field.type);
      if (!isObjectType(type)) continue;
      pending.push({
        type,
        operation: (selection) => operation(minimalField(field, `{ ${selection} }`)),
        path: [...path, field.name],
      });
    }
  }
  return ways;
}

/** Each field that answers another type, or something by itself, that needs a scope more than its own type does. */
const crossings = [...waysToTypes().values()]
  .filter(({ path }) => path.length > 0)
  .flatMap(({ type, operation, path }) =>
    Object.values(type.getFields()).flatMap((field) => {
      const answered = getNamedType(field.type);
      const further: readonly Need[] = [
        ...(isObjectType(answered) ? (needsOfType(answered.name) ?? []) : []),
        ...needsOfField(type.name, field.name),
      ];
      return further
        .filter(
          (need): need is Scope => need !== 'CREDENTIAL' && !(needsOfType(type.name) ?? []).includes(need),
        )
        .map((scope) => ({
          name: `${type.name}.${field.name}`,
          scope,
          operation: operation(minimalField(field)),
          path: [...path, field.name],
        }));
    }),
  );

describe('a field that leads from one area into another', () => {
  test.each(crossings)('$name needs $scope', async ({ scope, operation }) => {
    const answer = await api.ask(without(scope), operation);
    expect(refusals(answer), operation).toEqual([expect.stringMatching(/^FORBIDDEN at /)]);
    expect(answer.errors?.[0]?.message).toContain(` needs the scope ${scope},`);
    expect(answer.data).toBeUndefined();
  });

  test('is found where the areas meet', () => {
    const names = crossings.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'PipelineRun.costs',
        'PipelineRun.costUsd',
        'PipelineRun.llmCalls',
        'Team.picks',
        'ImprovementEvidence.llmCall',
        'SystemStatus.lastBackup',
        'SystemStatus.slowStatements',
        'UpkeepTask.details',
      ]),
    );
  });
});

describe('what may not be read is not reached', () => {
  const COSTS = without('COSTS_READ');

  test.each([
    ['by another name', '{ pipelineRuns { nodes { a: costs { b: totalCount } } } }', 'pipelineRuns.nodes.a'],
    [
      'through a fragment',
      'query { pipelineRuns { nodes { ...Run } } } fragment Run on PipelineRun { ...Paid } fragment Paid on PipelineRun { costUsd }',
      'pipelineRuns.nodes.costUsd',
    ],
    [
      'through the same fragment the second time',
      `{ teams { nodes { ...Any } } llm: pipelineRuns { nodes { llmCalls { nodes { ...Any } } } } } fragment Any on Node { id }`,
      'llm.nodes.llmCalls',
    ],
    [
      'through a fragment that was spread before where nothing can be of its type',
      `{ replayPick(id: "x") { ... on Error { ... on AnalysisAnswer { ...Any } } } node(id: "VGVhbTox") { ...Any } } fragment Any on AnalysisAnswer { __typename }`,
      'node.__typename',
    ],
    [
      'through an inline fragment on an interface',
      '{ pipelineRuns { nodes { ... on Node { ... on PipelineRun { costUsd } } } } }',
      'pipelineRuns.nodes.costUsd',
    ],
    [
      'through the interface that its type has',
      '{ strategyAnalyses { nodes { llmCall { ... on Node { id } } } } }',
      'strategyAnalyses.nodes.llmCall',
    ],
    [
      'as one of a union',
      '{ strategyAnalyses { nodes { answer { ... on LlmCall { prompt } } } } }',
      'strategyAnalyses.nodes.answer.prompt',
    ],
    [
      'by the name of its type',
      '{ strategyAnalyses { nodes { answer { __typename } } } }',
      'strategyAnalyses.nodes.answer.__typename',
    ],
    [
      'by an interface within a union',
      '{ strategyAnalyses { nodes { answer { ... on Node { id } } } } }',
      'strategyAnalyses.nodes.answer.id',
    ],
    [
      'where it is skipped',
      '{ pipelineRuns { nodes { costUsd @skip(if: true) } } }',
      'pipelineRuns.nodes.costUsd',
    ],
    ['beside what may be read', '{ teams { totalCount } costs { totalCount } }', 'costs'],
    ['through a type of node', '{ node(id: "VGVhbTox") { ... on LlmCall { prompt } } }', 'node.prompt'],
    [
      'in what a mutation answers',
      'mutation { cancelPipelineRun(input: { id: "x" }) { ... on CancelPipelineRunPayload { run { costUsd } } } }',
      'cancelPipelineRun.run.costUsd',
    ],
    [
      'in the events of a subscription',
      'subscription { pipelineRunsFeed(after: 0) { run { costUsd } } }',
      'pipelineRunsFeed.run.costUsd',
    ],
  ])('%s', async (_how, operation, path) => {
    const answer = await api.ask(COSTS, operation);
    expect(refusals(answer)).toEqual([`FORBIDDEN at ${path}`]);
    expect(answer.data).toBeUndefined();
  });

  test('in another operation of the document, which does not run', async () => {
    const response = await api.app.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: COSTS },
      body: JSON.stringify({
        query: 'query A { teams { totalCount } } query B { costs { totalCount } }',
        operationName: 'A',
      }),
    });
    expect(await response.json()).toMatchObject({ data: { teams: { totalCount: 3 } } });
  });
});

describe('filters, orders and ids', () => {
  const MATCHES = without('CATALOGUE_READ');

  test.each([
    ['written', '{ picks(filter: { match: { division: { eq: "E0" } } }) { totalCount } }', {}],
    [
      'a variable',
      'query ($f: PickFilter) { picks(filter: $f) { totalCount } }',
      { f: { NOT: { match: { season: { eq: 'x' } } } } },
    ],
    [
      'a part that is a variable',
      'query ($f: MatchFilter) { picks(filter: { OR: [{ match: $f }] }) { totalCount } }',
      { f: {} },
    ],
    ['a default', 'query ($f: PickFilter = { match: {} }) { picks(filter: $f) { totalCount } }', {}],
    [
      'one item for a list',
      'query ($f: PickFilter) { picks(filter: $f) { totalCount } }',
      { f: { AND: { match: {} } } },
    ],
  ])('that reach into rows of another area need its scope: %s', async (_how, query, variables) => {
    expect(refusals(await api.ask(MATCHES, query, variables))).toEqual(['FORBIDDEN at picks']);
  });

  test('that stay within their area need no other scope', async () => {
    const answer = await api.ask(
      heldTo('PIPELINE_READ'),
      '{ picks(filter: { run: { id: { in: [] } } }) { totalCount } }',
    );
    expect(refusals(answer)).toEqual([]);
  });

  test('that are null ask for nothing', async () => {
    const query = 'query ($m: MatchFilter) { picks(filter: { match: $m }) { totalCount } }';
    expect(refusals(await api.ask(MATCHES, query, { m: null }))).toEqual([]);
  });

  test('name rows that the caller may read, so that no refusal tells of others', async () => {
    const writer = heldTo('LEDGER_WRITE');
    const record = (more: string): string =>
      `mutation { recordTrade(input: { tokenIn: "USDC", tokenOut: "SOL", amountIn: "1", amountOut: "1", price: "1", ${more} }) { __typename } }`;
    expect(refusals(await api.ask(writer, record('aiDecisionId: "x"')))).toEqual([
      'FORBIDDEN at recordTrade',
    ]);
    expect(refusals(await api.ask(writer, record('idempotencyKey: ""')))).toEqual([]);
  });

  test('nested beyond any stack are no fault of the server', async () => {
    let filter: object = { match: {} };
    for (let depth = 0; depth < 2_000; depth += 1) filter = { NOT: filter };
    const answer = await api.ask(MATCHES, 'query ($f: PickFilter) { picks(filter: $f) { totalCount } }', {
      f: filter,
    });
    expect(answer.errors?.[0]?.extensions.code).not.toBe('INTERNAL');
  });
});

describe('a refusal', () => {
  test('names every scope that is missing, each at the first field that needs it', async () => {
    const answer = await api.ask(
      'VIEWER',
      '{ teams { totalCount } costs { totalCount } backups { totalCount } again: backups { totalCount } }',
    );
    expect(answer).toMatchObject({
      errors: [
        {
          message: 'Query.costs needs the scope COSTS_READ, which this caller does not have.',
          path: ['costs'],
        },
        {
          message: 'Query.backups needs the scope OPERATIONS_READ, which this caller does not have.',
          path: ['backups'],
        },
      ],
    });
  });

  test('has the status 401 for nobody and 403 for somebody', async () => {
    const statusOf = async (headers: Record<string, string>): Promise<number> => {
      const response = await api.app.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query: '{ backups { totalCount } }' }),
      });
      return response.status;
    };
    expect([await statusOf({}), await statusOf({ authorization: 'VIEWER' })]).toEqual([401, 403]);
  });
});
