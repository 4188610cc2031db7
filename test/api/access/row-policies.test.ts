import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JobKind } from '../../../src/modules/jobs/domain/job.ts';
import { JOB_KINDS } from '../../../src/modules/jobs/domain/job.ts';
import { JOB_SCOPES } from '../../../src/modules/jobs/domain/job-scopes.ts';
import { encodeNodeId } from '../../../src/graphql/node-id.ts';
import { newId } from '../../../src/shared/ids.ts';
import { NOW } from '../graphql/support/test-api.ts';
import { refusals, startAccessApi, type AccessApi } from './support/access-api.ts';
import { heldTo } from './support/callers-by-header.ts';

let api: AccessApi;
const jobs = new Map<JobKind, string>();
const exportsBySubject = new Map<string, string>();

beforeAll(async () => {
  api = await startAccessApi();
  for (const kind of Object.keys(JOB_KINDS) as JobKind[])
    jobs.set(kind, await madeJob(kind, { subject: 'TRADES' }));
  for (const subject of ['TRADES', 'BACKUPS', 'AUDIT_ENTRIES', 'EXPORTS', 'JOBS']) {
    const jobId = await madeJob('EXPORT', { subject });
    const id = newId();
    await api.db.dataExport.create({
      data: { id, jobId, subject, format: 'CSV', condition: {}, requestedAt: NOW },
    });
    exportsBySubject.set(subject, id);
  }
});
afterAll(() => api.close());

async function madeJob(kind: JobKind, input: { subject: string }): Promise<string> {
  const id = newId();
  await api.db.job.create({
    data: {
      id,
      kind,
      input,
      state: 'FAILED',
      error: { code: 'INTERNAL', message: 'broken' },
      result: { told: true },
      progressMessage: 'at it',
      createdAt: NOW,
      startedAt: NOW,
      finishedAt: NOW,
      stepsOfJob: {
        create: { name: 'SETTLE_PICKS', position: 0, result: { told: true }, status: 'COMPLETED' },
      },
    },
  });
  return id;
}

const nodeOf = (type: string, id = ''): string => encodeNodeId(type, id);
const kinds = Object.keys(JOB_KINDS) as JobKind[];

describe('a job', () => {
  const QUERY = `query ($id: ID!) { job(id: $id) { kind state input result progressMessage error { message } steps { name result error { code } } } }`;

  test.each(kinds)('%s tells what it is about to who may read that', async (kind) => {
    const { read } = JOB_SCOPES[kind];
    const further = kind === 'EXPORT' ? (['LEDGER_READ'] as const) : [];
    const id = nodeOf('Job', jobs.get(kind));
    const open = await api.ask(heldTo('JOBS_READ', ...read, ...further), QUERY, { id });
    expect(open).toMatchObject({
      data: {
        job: {
          input: { subject: 'TRADES' },
          result: { told: true },
          progressMessage: 'at it',
          error: { message: 'broken' },
          steps: [{ name: 'SETTLE_PICKS', result: { told: true }, error: null }],
        },
      },
    });
    expect(open.errors).toBeUndefined();
  });

  test.each(kinds)('%s tells its kind and state, and no more, to who may read jobs alone', async (kind) => {
    const closed = await api.ask(heldTo('JOBS_READ'), QUERY, { id: nodeOf('Job', jobs.get(kind)) });
    expect(closed.data).toEqual({
      job: {
        kind,
        state: 'FAILED',
        input: null,
        result: null,
        progressMessage: null,
        error: null,
        steps: [{ name: 'SETTLE_PICKS', result: null, error: null }],
      },
    });
    expect(refusals(closed).sort()).toEqual(
      ['error', 'input', 'progressMessage', 'result', 'steps.0.error', 'steps.0.result'].map(
        (field) => `FORBIDDEN at job.${field}`,
      ),
    );
  });

  test('is ended only by who may start one of its kind', async () => {
    const cancel = 'mutation ($id: ID!) { cancelJob(input: { id: $id }) { __typename } }';
    for (const kind of kinds) {
      const id = nodeOf('Job', jobs.get(kind));
      const { start } = JOB_SCOPES[kind];
      const further = kind === 'EXPORT' ? (['LEDGER_READ'] as const) : [];
      const may = heldTo('JOBS_CANCEL', 'JOBS_READ', ...start, ...further);
      expect(await api.ask(may, cancel, { id })).toEqual({
        data: { cancelJob: { __typename: 'JobNotCancellableError' } },
      });
      const mayNot = await api.ask(heldTo('JOBS_CANCEL', 'JOBS_READ', ...start.slice(1)), cancel, { id });
      expect(refusals(mayNot), kind).toEqual(['FORBIDDEN at cancelJob']);
      expect(mayNot.data).toEqual({ cancelJob: null });
    }
  });
});

describe('an export', () => {
  const LIST = '{ exports { totalCount nodes { subject filter downloadUrl } } }';
  const subjectsOf = async (caller: string): Promise<unknown> => {
    const { data } = await api.ask(caller, LIST);
    const { nodes, totalCount } = (data as { exports: { nodes: { subject: string }[]; totalCount: number } })
      .exports;
    return {
      subjects: [...new Set(nodes.map(({ subject }) => subject))].sort(),
      isWhole: nodes.length === totalCount,
    };
  };

  test('is listed and counted for who may read all of its list', async () => {
    expect(await subjectsOf(heldTo('EXPORTS_READ'))).toEqual({ subjects: [], isWhole: true });
    expect(await subjectsOf(heldTo('EXPORTS_READ', 'LEDGER_READ'))).toEqual({
      subjects: ['TRADES'],
      isWhole: true,
    });
    expect(await subjectsOf('ANALYST')).toEqual({ subjects: ['TRADES'], isWhole: true });
    expect(await subjectsOf('OPERATOR')).toMatchObject({ subjects: ['BACKUPS', 'TRADES'] });
    expect(await subjectsOf('ADMIN')).toEqual({
      subjects: ['AUDIT_ENTRIES', 'BACKUPS', 'EXPORTS', 'JOBS', 'TRADES'],
      isWhole: true,
    });
  });

  test('is not found by anybody else, by whatever field', async () => {
    const query = 'query ($id: ID!) { export(id: $id) { id } node(id: $id) { id } nodes(ids: [$id]) { id } }';
    const ask = (caller: string, subject: string) =>
      api.ask(caller, query, { id: nodeOf('Export', exportsBySubject.get(subject)) });
    const nothing = { data: { export: null, node: null, nodes: [null] } };
    expect(await ask('ANALYST', 'BACKUPS')).toEqual(nothing);
    expect(await ask('OPERATOR', 'AUDIT_ENTRIES')).toEqual(nothing);
    expect(await ask('OPERATOR', 'JOBS')).toEqual(nothing);
    const id = nodeOf('Export', exportsBySubject.get('BACKUPS'));
    expect(await ask('OPERATOR', 'BACKUPS')).toEqual({
      data: { export: { id }, node: { id }, nodes: [{ id }] },
    });
  });

  test('is found by no filter on what may not be read', async () => {
    const query = '{ exports(filter: { subject: { eq: BACKUPS } }) { totalCount nodes { id } } }';
    expect(await api.ask('ANALYST', query)).toEqual({ data: { exports: { totalCount: 0, nodes: [] } } });
  });

  test.each([
    ['ANALYST', 'backups: {}'],
    ['OPERATOR', 'auditEntries: {}'],
    ['ANALYST', 'jobs: {}'],
    ['ANALYST', 'exports: {}'],
    [heldTo('EXPORTS_REQUEST', 'EXPORTS_READ'), 'trades: {}'],
    [
      heldTo('EXPORTS_REQUEST', 'EXPORTS_READ', 'PIPELINE_READ'),
      'picks: { match: { season: { eq: "2526" } } }',
    ],
  ])('is not made for %s of { %s }', async (caller, of) => {
    const before = await api.db.dataExport.count();
    const answer = await api.ask(
      caller,
      `mutation { requestExport(input: { of: { ${of} }, format: CSV }) { __typename } }`,
    );
    expect(refusals(answer)).toEqual(['FORBIDDEN at requestExport']);
    expect(await api.db.dataExport.count()).toBe(before);
  });

  test('of a list that may not be read has no columns either', async () => {
    expect(refusals(await api.ask('ANALYST', '{ exportColumns(of: BACKUPS) { name } }'))).toEqual([
      'FORBIDDEN at exportColumns',
    ]);
  });
});

describe('an entry of the audit trail about access', () => {
  beforeAll(async () => {
    await api.db.$executeRaw`
      SELECT public.append_audit_entries(jsonb_build_array(jsonb_build_object('id', ${ACCESS_ENTRY}::text, 'kind', 'ACCESS',
        'outcome', 'GRANTED', 'subject', 'key:ci', 'payload', '{}'::jsonb, 'recordedAt', '2026-05-01T00:00:00Z')))`;
  });
  const ACCESS_ENTRY = '00000000-0000-4000-8000-0000000000aa';

  test('is read by admins alone, and neither listed nor counted for others', async () => {
    const query = 'query ($id: ID!) { auditEntries { totalCount nodes { kind } } node(id: $id) { id } }';
    const id = nodeOf('AuditEntry', ACCESS_ENTRY);
    expect(await api.ask('ADMIN', query, { id })).toMatchObject({
      data: { auditEntries: { totalCount: 2 }, node: { id } },
    });
    for (const caller of ['OPERATOR', heldTo('PIPELINE_READ')])
      expect(await api.ask(caller, query, { id }), caller).toEqual({
        data: { auditEntries: { totalCount: 1, nodes: [{ kind: 'MATCH_DECISION' }] }, node: null },
      });
  });

  test('is part of the chain that everybody can verify', async () => {
    const answer = await api.ask(
      'VIEWER',
      '{ verifyAuditChain { ... on AuditChainReport { entriesChecked } } }',
    );
    expect(answer).toEqual({ data: { verifyAuditChain: { entriesChecked: 2 } } });
  });
});

describe('an alert', () => {
  test('of money or statements is left out and not found without the scope of these', async () => {
    const usual = {
      severity: 'WARNING',
      message: 'US$ 8 of US$ 10',
      details: {},
      openedAt: NOW,
      lastSeenAt: NOW,
    } as const;
    const ids = { BUDGET_SPENT: newId(), SLOW_STATEMENT: newId(), RUN_STUCK: newId() };
    for (const [rule, id] of Object.entries(ids))
      await api.db.alert.create({ data: { ...usual, id, rule, subject: `made:${rule}` } });
    const query = `query ($id: ID!) { alerts(first: 100, filter: { subject: { contains: "made:" } }) { totalCount nodes { rule } } node(id: $id) { id } }`;
    const seen = async (...further: readonly ('COSTS_READ' | 'OPERATIONS_READ')[]) =>
      (await api.ask(heldTo('MONITORING_READ', ...further), query, { id: nodeOf('Alert', ids.BUDGET_SPENT) }))
        .data;
    expect(await seen()).toEqual({ alerts: { totalCount: 1, nodes: [{ rule: 'RUN_STUCK' }] }, node: null });
    expect(await seen('COSTS_READ')).toMatchObject({
      alerts: { totalCount: 2 },
      node: { id: nodeOf('Alert', ids.BUDGET_SPENT) },
    });
    expect(await seen('COSTS_READ', 'OPERATIONS_READ')).toMatchObject({ alerts: { totalCount: 3 } });
  });
});
