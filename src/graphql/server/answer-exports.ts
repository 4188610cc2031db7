import { ServerResponse } from 'node:http';
import { finished, pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Plugin } from 'graphql-yoga';
import { isSignedFor } from '../../modules/exports/download-signature.ts';
import { readDownloadSecret } from '../../modules/exports/download-secret.ts';
import { fileKindOf } from '../../modules/exports/domain/export-format.ts';
import { downloadChunks } from '../../modules/exports/reads/download-chunks.ts';
import { type Download, findDownload } from '../../modules/exports/reads/find-download.ts';
import { DomainError } from '../../shared/domain-error.ts';
import type { AppDeps } from '../app-deps.ts';
import { weightOfCoding } from '../protocol/accepted-codings.ts';

const PATH = /^\/exports\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/;

/** Nothing between the API and the client keeps the file, shows it as a page, or hands the address on. */
const HEADERS = {
  'cache-control': 'private, no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

type ExportDeps = Pick<AppDeps, 'db' | 'clock' | 'log' | 'downloadSecret'>;

/**
 * `GET` and `HEAD /exports/<id>` hand out the file of an export to whoever has the address that `Export.downloadUrl` answered, chunk by chunk, as
 * fast as the client takes them; in gzip where that is accepted. A refusal is an object of `code` and `message`: 403, 404, 409, 410; one that is only logged whole names its `requestId`.
 */
export function answerExports(deps: ExportDeps): Plugin {
  return {
    async onRequest(payload) {
      const { request, url, fetchAPI, serverContext } = payload;
      if (url.pathname !== '/exports' && !url.pathname.startsWith('/exports/')) return;
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        const body = { code: 'BAD_USER_INPUT', message: 'An export is read with GET or HEAD.' };
        const headers = { ...HEADERS, allow: 'GET, HEAD', 'content-type': 'application/json; charset=utf-8' };
        payload.endResponse(new fetchAPI.Response(JSON.stringify(body), { status: 405, headers }));
        return;
      }
      const download = await authorised(deps, url);
      const isGzip = weightOfCoding(request.headers.get('accept-encoding'), 'gzip') > 0;
      const onBreak = (): boolean => cutOff(serverContext);
      const body = request.method === 'HEAD' ? null : bodyOf(deps, download, isGzip, onBreak);
      payload.endResponse(new fetchAPI.Response(body, { status: 200, headers: headersOf(download, isGzip) }));
    },
  };
}

/** The file that the address leads to. The signature is checked first: without one, nobody learns which exports there are. */
async function authorised(deps: ExportDeps, url: URL): Promise<Download> {
  const exportId = PATH.exec(url.pathname)?.[1];
  if (exportId === undefined) throw new DomainError('NOT_FOUND', 'There is no export at this address.');
  const now = deps.clock.now();
  const secret = await readDownloadSecret(deps);
  if (!isSignedFor(secret, exportId, url.searchParams, now)) {
    const message = 'The address is not signed, or an hour old: ask the export for its downloadUrl.';
    throw new DomainError('FORBIDDEN', message);
  }
  return await findDownload(deps.db, exportId, now);
}

function headersOf({ format, fileName, byteSize, storedSize }: Download, isGzip: boolean) {
  return {
    ...HEADERS,
    'content-type': fileKindOf(format).contentType,
    'content-disposition': `attachment; filename="${fileName}"`,
    'content-length': String(isGzip ? storedSize : byteSize),
    vary: 'accept-encoding',
    ...(isGzip ? { 'content-encoding': 'gzip' } : {}),
  };
}

/** The bytes of the file; a client that goes away ends the reading. @param onBreak is called when they cannot be read to their end, and cuts the connection, where there is one. */
function bodyOf(
  { db, log }: ExportDeps,
  download: Download,
  isGzip: boolean,
  onBreak: () => boolean,
): ReadableStream<Uint8Array> {
  const stored = Readable.from(downloadChunks(db, download), { objectMode: false, highWaterMark: 1 });
  const onEnd = (error?: Error | null): void => {
    if (!error) return;
    log.warn({ exportId: download.exportId, reason: error.message }, 'a download was broken off');
    onBreak();
  };
  if (isGzip) finished(stored, onEnd);
  return webStreamOf(isGzip ? stored : pipeline(stored, createGunzip(), onEnd), onBreak);
}

/** The same bytes, read one part at a time as they are asked for. */
function webStreamOf(source: Readable, onBreak: () => boolean): ReadableStream<Uint8Array> {
  const parts: AsyncIterator<Uint8Array> = source[Symbol.asyncIterator]();
  return new ReadableStream(
    {
      async pull(controller) {
        try {
          const part = await parts.next();
          if (part.done === true) controller.close();
          else controller.enqueue(part.value);
        } catch (error) {
          // Nobody listens for the errors of a body that is sent: one would end the process. A connection that is cut says it as well.
          if (!onBreak()) throw error;
          controller.close();
        }
      },
      cancel: () => void source.destroy(),
    },
    { highWaterMark: 0 },
  );
}

/** Cuts the connection, so that a part of a file does not look like the whole. @returns whether there is one: tests can do without. */
function cutOff(serverContext: object): boolean {
  const response: unknown = Reflect.get(serverContext, 'res');
  if (!(response instanceof ServerResponse)) return false;
  response.destroy();
  return true;
}
