import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { encodeNodeId } from '../../../src/graphql/node-id.ts';
import { removeExpiredExports } from '../../../src/modules/exports/actions/remove-expired-exports.ts';
import { signedDownloadPath } from '../../../src/modules/exports/download-signature.ts';
import { ReadExportDocument } from '../../generated/operations.ts';
import { execute } from '../graphql/support/execute.ts';
import { NOW, startTestApi, type TestApi } from '../graphql/support/test-api.ts';
import { asked, downloaded, SECRET, worked } from './support/export-desk.ts';

const HOUR_MS = 3_600_000;
const CSV = 'id,timestamp_utc,level,module,message,extra_data,trade_id,ai_decision_id,created_at\r\n';

let api: TestApi;
let id: string;
beforeAll(async () => {
  api = await startTestApi({ downloadSecret: SECRET });
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.db.systemLog.deleteMany();
  await api.db.systemLog.create({
    data: { id: 1, timestampUtc: NOW, level: 'INFO', module: 'm', message: '=1+1', createdAt: NOW },
  });
  const made = await asked(api, 'SYSTEM_LOGS', 'CSV');
  await worked(api, made.jobId);
  id = made.id;
});

const refusal = async (response: Response): Promise<unknown> => ({
  status: response.status,
  ...((await response.json()) as { code: string }),
});

describe('the address of a file', () => {
  test('hands it out as an attachment with its type, size and name, and as gzip where that is accepted', async () => {
    const plain = await downloaded(api, id);
    const text = await plain.text();
    expect(text).toBe(`${CSV}1,2026-05-15T06:00:00.000000Z,INFO,m,'=1+1,,,,2026-05-15T06:00:00.000000Z\r\n`);
    expect(Object.fromEntries(plain.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': 'attachment; filename="systemLogs-20260515T060000Z.csv"',
      'content-length': String(text.length),
      'cache-control': 'private, no-store',
    });
    const packed = await downloaded(api, id, { headers: { 'accept-encoding': 'br, gzip;q=0.5' } });
    const bytes = Buffer.from(await packed.arrayBuffer());
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(packed.headers.get('content-length')).toBe(String(bytes.length));
    expect(gunzipSync(bytes).toString()).toBe(text);
    const refusedGzip = await downloaded(api, id, { headers: { 'accept-encoding': 'gzip;q=0' } });
    expect(await refusedGzip.text()).toBe(text);
    const row = await api.db.dataExport.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({
      rowCount: 1n,
      byteSize: BigInt(text.length),
      sha256: createHash('sha256').update(text).digest('hex'),
    });
  });

  test('answers HEAD without the file, and refuses other methods', async () => {
    const head = await downloaded(api, id, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(Number(head.headers.get('content-length'))).toBeGreaterThan(CSV.length);
    const post = await downloaded(api, id, { method: 'POST' });
    expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  test('is answered by the API, and works until it is an hour old', async () => {
    const { export: row } = await execute(api.app, ReadExportDocument, { id: encodeNodeId('Export', id) });
    expect(row?.downloadUrl).toBe(signedDownloadPath(Buffer.from(SECRET), id, NOW));
    const response = await api.app.fetch(`http://localhost${row?.downloadUrl ?? ''}`);
    expect(response.status).toBe(200);
    const almost = await downloaded(api, id, {}, new Date(NOW.getTime() - HOUR_MS + 1_000));
    expect(almost.status).toBe(200);
    const old = await downloaded(api, id, {}, new Date(NOW.getTime() - HOUR_MS));
    expect(await refusal(old)).toMatchObject({ status: 403, code: 'FORBIDDEN' });
  });

  test('that was changed or never signed is refused, whether there is such an export or not', async () => {
    const right = signedDownloadPath(Buffer.from(SECRET), id, NOW);
    const other = '00000000-0000-4000-8000-000000000000';
    const forged = [
      `/exports/${id}`,
      right.replace(id, other),
      right.replace(/expires=(\d+)/, (_all, seconds: string) => `expires=${Number(seconds) + 1}`),
      right.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
      signedDownloadPath(Buffer.from('another secret'), id, NOW),
      `${right}x`,
    ];
    for (const path of forged) {
      const response = await api.app.fetch(`http://localhost${path}`);
      expect(await refusal(response), path).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    }
    expect(await refusal(await downloaded(api, other))).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    const odd = await api.app.fetch('http://localhost/exports/..%2fhealth');
    expect(await refusal(odd)).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  });

  test('of a file that is not complete answers 409', async () => {
    const waiting = await asked(api, 'TRADES', 'JSON');
    expect(await refusal(await downloaded(api, waiting.id))).toMatchObject({
      status: 409,
      code: 'EXPORT_NOT_READY',
    });
  });
});

describe('an expired file', () => {
  test('is no longer handed out, loses its chunks to the upkeep, and stays on record', async () => {
    const at = new Date(NOW.getTime() + 24 * HOUR_MS);
    expect(await removeExpiredExports(api.db, new Date(at.getTime() - 1))).toEqual({
      expired: 0,
      brokenOff: 0,
    });
    await api.db.dataExport.updateMany({ where: { id }, data: { expiresAt: NOW } });
    expect(await refusal(await downloaded(api, id))).toMatchObject({ status: 410, code: 'EXPORT_EXPIRED' });
    expect((await removeExpiredExports(api.db, NOW)).expired).toBe(1);
    expect(await api.db.exportChunk.count({ where: { exportId: id } })).toBe(0);
    const { export: row } = await execute(api.app, ReadExportDocument, { id: encodeNodeId('Export', id) });
    expect(row).toMatchObject({ rowCount: 1, removedAt: NOW.toISOString(), downloadUrl: null });
    expect((await removeExpiredExports(api.db, NOW)).expired).toBe(0);
  });
});

test('the secret of the database is made once, and the same for everybody', async () => {
  const own = await startTestApi();
  try {
    const { readDownloadSecret } = await import('../../../src/modules/exports/download-secret.ts');
    const deps = { db: own.db, clock: { now: () => NOW } };
    const read = await Promise.all(Array.from({ length: 4 }, () => readDownloadSecret(deps)));
    expect(new Set(read.map((one) => Buffer.from(one).toString('hex'))).size).toBe(1);
    expect(read[0]).toHaveLength(32);
    expect(await own.db.serverSecret.count()).toBe(1);
  } finally {
    await own.close();
  }
});
