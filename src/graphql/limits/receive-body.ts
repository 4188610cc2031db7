import { IncomingMessage, ServerResponse } from 'node:http';
import { badRequest } from './bad-request.ts';
import { mayUpload } from './may-upload.ts';
import { limitExceeded } from './refuse-beyond-limits.ts';

export interface BodySizes {
  /** What a body may have that uploads something. */
  readonly most: number;
  /** What any other may have. */
  readonly usual: number;
}

const given = new WeakMap<IncomingMessage, Buffer>();

/** Keeps the body of a request that was read before the server gets it. */
export function giveBody(request: IncomingMessage, bytes: Buffer): void {
  given.set(request, bytes);
}

/**
 * The text of a body, read straight from the connection where there is one: on its way through the streams of a `Request`, each piece waits for
 * promises, and megabytes take tenths of a second.
 * @param serverContext what the server knows of the connection: `req` where there is one.
 * @param limits in bytes. A body that says that it has more than any may have is not waited for.
 * @throws GraphQLError LIMIT_EXCEEDED (413) for a body that is too large; BAD_USER_INPUT for one that breaks off or is not UTF-8.
 */
export async function receiveBody(
  request: Request,
  serverContext: object,
  { most, usual }: BodySizes,
): Promise<string> {
  if (Number(request.headers.get('content-length')) > most) throw tooLarge(most, request, serverContext);
  const incoming: unknown = Reflect.get(serverContext, 'req');
  const pieces =
    incoming instanceof IncomingMessage
      ? (wholeOf(incoming) ?? (await collect(incoming, most + 1)))
      : [Buffer.from(await request.arrayBuffer())];
  const length = lengthOf(pieces);
  if (length > most) throw tooLarge(most, request, serverContext);
  if (length > usual && !mayUpload(pieces)) throw tooLarge(usual, request, serverContext);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces, length));
  } catch (error) {
    if (error instanceof TypeError) throw badRequest('The body is not UTF-8.');
    throw error;
  }
}

function wholeOf(incoming: IncomingMessage): readonly Buffer[] | null {
  const whole = given.get(incoming);
  return whole === undefined ? null : [whole];
}

/** How many bytes there are. */
function lengthOf(pieces: readonly Buffer[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

/** The bytes that come until the body ends, or there are `enough`; what comes behind them is thrown away. */
function collect(incoming: IncomingMessage, enough: number): Promise<readonly Buffer[]> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    let length = 0;
    const end = (): void => resolve(pieces);
    const take = (piece: Buffer): void => {
      pieces.push(piece);
      length += piece.length;
      if (length < enough) return;
      incoming.off('data', take).resume();
      end();
    };
    incoming.on('data', take).once('end', end);
    for (const event of ['error', 'close'])
      incoming.once(event, () => reject(badRequest('The body breaks off.')));
  });
}

/**
 * Whoever is still sending would lose the answer if the connection were closed behind it, also who asked for that. Who waits for leave sends nothing,
 * and the next request would be taken for the body.
 */
function tooLarge(allowed: number, { headers }: Request, serverContext: object): Error {
  const response: unknown = Reflect.get(serverContext, 'res');
  if (response instanceof ServerResponse) response.shouldKeepAlive = !headers.has('expect');
  const numbers = { limit: 'bytes', allowed };
  return limitExceeded(`The body has more than ${allowed} bytes.`, numbers, { status: 413 });
}
