import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { type ExecutionArgs, getOperationAST, OperationTypeNode } from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import { weightOfCoding } from './accepted-codings.ts';
import { varyBy } from './vary-by.ts';
import { withBody } from './with-body.ts';

export type Coding = 'br' | 'gzip';

/** Below, compressing costs more than it saves. */
export const LEAST_BYTES = 1_024;
/** Of 0 to 11: no slower than gzip here, and smaller. The usual one, 11, is for files that are made once. */
const BROTLI_QUALITY = 4;

const COMPRESSIBLE =
  /^(?:application\/(?:json|graphql-response\+json|openmetrics-text)|text\/(?:html|plain|css|javascript))\b/;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/**
 * Compresses answers in brotli or gzip, as the client prefers, away from the event loop. Left as they are: short answers, event streams, files
 * that are exported (they are kept compressed), and answers to mutations: one of them says the secret of a new key, and what is secret is
 * not compressed beside what somebody else could have chosen.
 */
export function compressAnswers(): Plugin<YogaInitialContext> {
  const uncompressed = new WeakSet<Request>();
  const packPage = packingOnce();
  return {
    onExecute({ args }) {
      if (isMutation(args)) uncompressed.add(args.contextValue.request);
    },
    async onResponse(payload) {
      const { request, response, fetchAPI } = payload;
      if (!isCompressible(response) || request.method === 'HEAD') return;
      varyBy(response.headers, 'accept-encoding');
      const coding = codingFor(request.headers.get('accept-encoding'));
      if (coding === null || uncompressed.has(request)) return;
      const bytes = new Uint8Array(await response.arrayBuffer());
      const isLong = bytes.length >= LEAST_BYTES;
      if (isLong) response.headers.set('content-encoding', coding);
      const pack = response.headers.get('content-type')?.startsWith('text/html') ? packPage : compress;
      payload.setResponse(withBody(response, isLong ? await pack(bytes, coding) : bytes, fetchAPI));
    },
  };
}

function isMutation({ document, operationName }: ExecutionArgs): boolean {
  return getOperationAST(document, operationName)?.operation === OperationTypeNode.MUTATION;
}

function isCompressible({ status, headers, body }: Response): boolean {
  if (body === null || status === 204 || status === 304) return false;
  if (headers.has('content-encoding') || headers.has('content-disposition')) return false;
  return COMPRESSIBLE.test(headers.get('content-type') ?? '');
}

/** What a client that sends this `accept-encoding` is sent; null for no coding. */
export function codingFor(header: string | null): Coding | null {
  if (header === null) return null;
  const [br, gz] = [weightOfCoding(header, 'br'), weightOfCoding(header, 'gzip')];
  if (br === 0 && gz === 0) return null;
  return br >= gz ? 'br' : 'gzip';
}

/** For pages: they have megabytes, and are the same for everybody. The newest of each coding is kept. */
function packingOnce(): typeof compress {
  const kept = new Map<Coding, { readonly plain: Uint8Array; readonly packed: Uint8Array<ArrayBuffer> }>();
  return async (plain, coding) => {
    const known = kept.get(coding);
    if (known && Buffer.compare(known.plain, plain) === 0) return known.packed;
    const packed = await compress(plain, coding);
    kept.set(coding, { plain, packed });
    return packed;
  };
}

/** An answer in a coding. */
export function compress(bytes: Uint8Array, coding: Coding): Promise<Uint8Array<ArrayBuffer>> {
  if (coding === 'gzip') return gzipped(bytes);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotli(bytes, { params });
}
