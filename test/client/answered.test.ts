import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { getOperationAST, OperationTypeNode, type DocumentNode } from 'graphql';
import * as client from 'quantum-sovereign/client';
import type { ResultOf, TypedDocumentNode } from '@graphql-typed-document-node/core';
import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from 'vitest';
import { encodeNodeId } from '../../src/graphql/node-id.ts';
import { parsePublishedDocuments } from '../../src/graphql/protocol/published-documents.ts';
import { execute } from '../api/graphql/support/execute.ts';
import { startTestApi, type TestApi } from '../api/graphql/support/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  const manifest = await readFile(path.join(import.meta.dirname, '../../client/documents.json'), 'utf8');
  const published = parsePublishedDocuments(manifest, 'client/documents.json');
  api = await startTestApi({ documents: { published, takesAny: false } });
});
afterAll(() => api.close());

const id = (type: string): string => encodeNodeId(type, '0193a5b0-0000-7000-8000-000000000000');

/** What queries cannot do without. Whoever adds one with a required variable adds a row. */
const REQUIRED: Readonly<Record<string, object>> = {
  Costs: { from: '2026-05-01', to: '2026-05-15' },
  Export: { id: id('Export') },
  Improvement: { id: encodeNodeId('Improvement', 1) },
  Job: { id: id('Job') },
  Match: { id: encodeNodeId('Match', 1) },
  Matchup: { input: { home: { name: 'Nobody' }, away: { name: 'No one' } } },
  NearestTeams: { name: 'Nobody', first: 20 },
  OptimalStrategy: { team: { name: 'Nobody' } },
  Pick: { id: id('Pick') },
  PicksOfRun: { runId: id('PipelineRun') },
  ReplayPick: { id: id('Pick') },
  Run: { id: id('PipelineRun') },
  RunProgress: { id: id('PipelineRun') },
  Team: { name: 'Nobody' },
  TradingPerformance: { from: '2026-05-01T00:00:00Z' },
};

const queries = Object.entries<DocumentNode & Pick<client.PublishedDocument<unknown, unknown>, '__meta__'>>(
  client,
)
  .map(([name, document]) => ({ name: name.replace(/Document$/, ''), document }))
  .filter(({ document }) => getOperationAST(document)?.operation === OperationTypeNode.QUERY);

describe('a published query', () => {
  test.each(queries)(
    '$name is known by its hash, and within the limits with the largest page that there is',
    async ({ name, document }) => {
      const { hash, text } = document.__meta__;
      const variables = { ...(text.includes('$first: Int') ? { first: 100 } : {}), ...REQUIRED[name] };
      const response = await api.app.fetch('http://desk.test/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ documentId: `sha256:${hash}`, variables }),
      });
      expect(await response.json()).not.toHaveProperty('errors');
    },
  );
});

describe('the types of the client', () => {
  test('say what a document is answered and what it is given', async () => {
    const { pipelineRun } = await execute(api.app, client.RunProgressDocument, { id: id('PipelineRun') });
    expect(pipelineRun).toBe(null);
    expectTypeOf<
      ResultOf<typeof client.RunProgressDocument>['pipelineRun']
    >().toEqualTypeOf<client.RunStateFragment | null>();
    expectTypeOf<client.PickFactsFragment['stakeUnits']>().toEqualTypeOf<string>();
    expectTypeOf<client.PickFactsFragment['line']>().toEqualTypeOf<string | null>();
    expectTypeOf<client.RunStateFragment['asOf']>().toEqualTypeOf<string>();
    expectTypeOf<client.RunStateFragment['status']>().toEqualTypeOf<client.ProcessingStatus>();
    expectTypeOf<client.StartRunMutationVariables['input']>().toEqualTypeOf<client.StartPipelineRunInput>();
    expectTypeOf(client.PickDocument).toExtend<TypedDocumentNode<client.PickQuery, { id: string }>>();
  });
});
