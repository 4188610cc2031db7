import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { signedDownloadPath } from '../../../src/modules/exports/download-signature.ts';
import { saveChunks } from '../../../src/modules/exports/actions/save-chunks.ts';
import { startLiveApi, type LiveApi } from '../live/support/live-api.ts';
import { NOW, startTestApi, type TestApi } from '../graphql/support/test-api.ts';
import { asked, SECRET, worked } from './support/export-desk.ts';

const LINES = 20_000;
const FIRST_CHUNKS = 4;

let api: TestApi;
let live: LiveApi;
let id: string;
let lengthOfFile: number;

beforeAll(async () => {
  api = await startTestApi({ downloadSecret: SECRET });
  live = await startLiveApi(api.url, { downloadSecret: SECRET });
});
afterAll(async () => {
  await live.close();
  await api.close();
});
beforeEach(async () => {
  // A file of many chunks, of texts that cannot be compressed.
  const { id: exportId, jobId } = await asked(api, 'SYSTEM_LOGS', 'NDJSON');
  await worked(api, jobId);
  await api.db.exportChunk.deleteMany({ where: { exportId } });
  await api.db.job.update({ where: { id: jobId }, data: { state: 'RUNNING' } });
  const { attempt } = await api.db.job.findUniqueOrThrow({ where: { id: jobId } });
  lengthOfFile = 0;
  async function* lines(): AsyncGenerator<string> {
    for (let number = 0; number < LINES; number += 1) {
      const line = `${Array.from({ length: 6 }, () => crypto.randomUUID()).join('')}\n`;
      lengthOfFile += line.length;
      yield await Promise.resolve(line);
    }
  }
  await saveChunks(api.db, { exportId, jobId, attempt }, lines());
  await api.db.job.update({ where: { id: jobId }, data: { state: 'COMPLETED' } });
  await api.db.dataExport.update({ where: { id: exportId }, data: { byteSize: lengthOfFile } });
  id = exportId;
});
afterEach(async () => {
  vi.restoreAllMocks();
  await api.db.job.deleteMany();
});

const began = async (headers: Record<string, string> = {}): Promise<IncomingMessage> => {
  const at = new URL(signedDownloadPath(Buffer.from(SECRET), id, NOW), live.url);
  const request = get(at, { headers, agent: false });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  expect(response.statusCode).toBe(200);
  return response;
};
/** Everything until the end or the break. */
const rest = async (response: IncomingMessage): Promise<{ bytes: Buffer; isWhole: boolean }> => {
  const parts: Buffer[] = [];
  try {
    for await (const part of response) parts.push(part as Buffer);
    return { bytes: Buffer.concat(parts), isWhole: response.complete };
  } catch {
    return { bytes: Buffer.concat(parts), isWhole: false };
  }
};

test.each([{}, { 'accept-encoding': 'gzip' }])(
  'a client that hangs up in the middle ends the reading of chunks, and the next one gets the whole file (%j)',
  async (headers) => {
    const chunks = await api.db.exportChunk.count({ where: { exportId: id } });
    expect(chunks).toBeGreaterThan(8);
    const reading = vi.spyOn(live.db.exportChunk, 'findUnique');
    const response = await began(headers);
    await once(response, 'readable');
    response.destroy();
    let seen = -1;
    // Read until it is certain that nothing more is read: twice as many as before and still fewer than there are.
    await vi.waitFor(() => {
      const now = reading.mock.calls.length;
      const isStill = now === seen;
      seen = now;
      expect(isStill).toBe(true);
    });
    expect(seen).toBeLessThan(chunks);
    const { bytes, isWhole } = await rest(await began(headers));
    expect(isWhole).toBe(true);
    expect((headers['accept-encoding'] === undefined ? bytes : gunzipSync(bytes)).length).toBe(lengthOfFile);
  },
);

test.each([{}, { 'accept-encoding': 'gzip' }])(
  'a file whose chunks vanish in the middle is cut off, so that it does not look whole (%j)',
  async (headers) => {
    // Sockets may take the whole file before anything is deleted: what comes behind the first chunks waits for that.
    const chunks = live.db.exportChunk;
    const read = chunks.findUnique.bind(chunks);
    const { promise: vanished, resolve: vanish } = Promise.withResolvers<unknown>();
    let reads = 0;
    const held: unknown = (given: never): unknown => {
      reads += 1;
      return reads <= FIRST_CHUNKS ? read(given) : vanished.then(() => read(given));
    };
    vi.spyOn(chunks, 'findUnique').mockImplementation(held as typeof chunks.findUnique);
    const response = await began(headers);
    await once(response, 'readable');
    vanish(await api.db.exportChunk.deleteMany({ where: { exportId: id } }));
    const { bytes, isWhole } = await rest(response);
    expect(isWhole).toBe(false);
    expect(bytes.length).toBeLessThan(Number(response.headers['content-length']));
    const at = new URL(signedDownloadPath(Buffer.from(SECRET), id, NOW), live.url);
    expect((await fetch(at)).status).toBe(410);
  },
);

test('ranges are passed over: the whole file is answered', async () => {
  const { bytes, isWhole } = await rest(await began({ range: 'bytes=0-9' }));
  expect([isWhole, bytes.length]).toEqual([true, lengthOfFile]);
});
