import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getNamedType, isInputObjectType } from 'graphql';
import { decodeNodeId } from '../../../src/graphql/node-id.ts';
import { schema } from '../../../src/graphql/schema.ts';
import { EXPORT_SUBJECT_NAMES, EXPORT_SUBJECTS } from '../../../src/modules/exports/domain/export-subject.ts';
import type { RequestExportInput } from '../../generated/operations.ts';
import {
  ListExportsDocument,
  ReadExportColumnsDocument,
  ReadExportDocument,
  RequestExportDocument,
} from '../../generated/operations.ts';
import { importDemoWorld } from '../../support/demo-import.ts';
import { execute, send } from '../graphql/support/execute.ts';
import { startTestApi, type TestApi } from '../graphql/support/test-api.ts';
import { downloaded, exportedText, SECRET, worked } from './support/export-desk.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ downloadSecret: SECRET });
  await importDemoWorld(api.db);
});
afterAll(() => api.close());

const request = async (input: RequestExportInput) =>
  (await execute(api.app, RequestExportDocument, { input })).requestExport;

/** Asks for an export, has it written, and reads its objects. */
async function objectsOf(
  of: RequestExportInput['of'],
): Promise<{ rows: Record<string, unknown>[]; filter: unknown }> {
  const answer = await request({ of, format: 'JSON' });
  if (answer?.__typename !== 'RequestExportPayload') throw new Error(JSON.stringify(answer));
  const { id, filter, job } = answer.export;
  await worked(api, decodeNodeId(job.id).id);
  const { export: done } = await execute(api.app, ReadExportDocument, { id });
  const rows = (await (await downloaded(api, decodeNodeId(id).id)).json()) as Record<string, unknown>[];
  expect(done).toMatchObject({ rowCount: rows.length, job: { state: 'COMPLETED', progress: 1 } });
  return { rows, filter };
}

const totalOf = async (list: string, filter: string): Promise<unknown> =>
  (await send(api.app, `{ ${list}(filter: ${filter}) { totalCount } }`)).data;

describe('an export has the rows of its list', () => {
  test('of a filter with instants and related rows, which is kept as it was given', async () => {
    const filter = {
      kickOffAt: { lt: '2025-12-01T00:00:00.000Z' },
      homeTeam: { name: { contains: 'a' } },
    };
    const { rows, filter: kept } = await objectsOf({ matches: filter });
    expect(kept).toEqual(filter);
    expect(rows.length).toBeGreaterThan(0);
    expect(
      await totalOf(
        'matches',
        '{ kickOffAt: { lt: "2025-12-01T00:00:00Z" }, homeTeam: { name: { contains: "a" } } }',
      ),
    ).toEqual({
      matches: { totalCount: rows.length },
    });
    expect(rows.every(({ kick_off_at }) => String(kick_off_at) < '2025-12-01')).toBe(true);
  });

  test('of conditions on numbers inside documents, which compare columns with each other and with kinds of null', async () => {
    const [first, second] = await api.db.team.findMany({ orderBy: { teamId: 'asc' }, take: 2 });
    const withEdge = (edge: number | string) => ({ marketDna: { empirical_profile: { avg_edge: edge } } });
    await api.db.team.update({ where: { teamId: first?.teamId ?? 0 }, data: withEdge(0.2) });
    await api.db.team.update({ where: { teamId: second?.teamId ?? 0 }, data: withEdge('much') });
    const path = 'market.empiricalProfile.avgEdge';
    const none = await objectsOf({ teams: { dna: [{ path, isNull: true }] } });
    const some = await objectsOf({ teams: { dna: [{ path, gt: 0.1 }] } });
    expect(some.rows.map(({ team_id }) => team_id)).toEqual([first?.teamId]);
    expect(none.rows.map(({ team_id }) => team_id)).toContain(second?.teamId);
    expect(await totalOf('teams', `{ dna: [{ path: "${path}", isNull: true }] }`)).toEqual({
      teams: { totalCount: none.rows.length },
    });
    expect(await totalOf('teams', '{}')).toEqual({ teams: { totalCount: none.rows.length + 1 } });
  });
});

describe('asking for an export', () => {
  test('is refused where the list refuses the filter, and leaves nothing behind', async () => {
    const before = await api.db.dataExport.count();
    const answer = await request({ of: { matches: { OR: [] } }, format: 'CSV' });
    expect(answer).toMatchObject({
      __typename: 'InvalidInputError',
      code: 'BAD_USER_INPUT',
      path: 'filter.OR',
    });
    const foreign = await request({ of: { jobs: { id: { eq: 'x' } } }, format: 'CSV' });
    expect(foreign).toMatchObject({ __typename: 'InvalidInputError', path: 'filter.id.eq' });
    expect(await api.db.dataExport.count()).toBe(before);
  });

  test('of two lists at once, of none, or of an unknown one is refused', async () => {
    const mutation = (of: string) =>
      `mutation { requestExport(input: { of: ${of}, format: CSV }) { __typename } }`;
    for (const of of ['{ jobs: {}, matches: {} }', '{}', '{ jobs: null }', '{ secrets: {} }']) {
      const { errors } = await send(api.app, mutation(of));
      expect(errors?.[0]?.extensions.code, of).toBe('BAD_USER_INPUT');
    }
  });

  test('again with the same key answers the first one; with another input it is refused', async () => {
    const input: RequestExportInput = { of: { jobs: {} }, format: 'CSV', idempotencyKey: 'once' };
    const first = await request(input);
    expect(first).toMatchObject({
      export: {
        subject: 'JOBS',
        format: 'CSV',
        filter: null,
        downloadUrl: null,
        job: { kind: 'EXPORT', state: 'QUEUED' },
      },
    });
    expect(await request(input)).toEqual(first);
    expect(await request({ ...input, format: 'JSON' })).toMatchObject({
      __typename: 'IdempotencyConflictError',
      idempotencyKey: 'once',
    });
    const { exports } = await execute(api.app, ListExportsDocument, { filter: { subject: { eq: 'JOBS' } } });
    expect(exports).toEqual({ totalCount: 1, nodes: [{ subject: 'JOBS', format: 'CSV', rowCount: null }] });
  });
});

describe('every list but that of secrets', () => {
  /** An export has every column of its table, and one of these holds the hashes of secrets. */
  const secret = ['apiKeys'];
  const connections = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
    ({ name, type }) => getNamedType(type).name.endsWith('Connection') && !secret.includes(name),
  );
  const input = schema.getType('ExportSubjectInput');
  const members = isInputObjectType(input) ? input.getFields() : {};

  test('can be exported by its own filter', () => {
    const filters = connections.map(({ name, args }) => [
      name,
      String(args.find((one) => one.name === 'filter')?.type),
    ]);
    const offered = Object.values(members).map(({ name, type }) => [name, String(type)]);
    expect(offered.sort()).toEqual(filters.sort());
    expect(isInputObjectType(input) && input.isOneOf).toBe(true);
  });

  test.each(EXPORT_SUBJECT_NAMES)(
    '%s is written with every column of its table, each of them described',
    async (of) => {
      const { exportColumns } = await execute(api.app, ReadExportColumnsDocument, { of });
      expect(exportColumns.filter(({ description }) => description === null)).toEqual([]);
      const [schemaName, table] = EXPORT_SUBJECTS[of].table.split('.');
      const stored = await api.db.$queryRaw<
        { name: string }[]
      >`SELECT column_name::text AS name FROM information_schema.columns
      WHERE table_schema = ${schemaName} AND table_name = ${table} ORDER BY ordinal_position`;
      expect(exportColumns.map(({ name }) => name)).toEqual(stored.map(({ name }) => name));
      const [header] = (await exportedText(api, of, 'CSV')).split('\r\n');
      expect(header?.split(',')).toEqual(exportColumns.map(({ name }) => name));
    },
  );
});
