import { UPLOADING_FIELDS } from './is-upload.ts';

/** What the body of an upload has in it: the name of the field, or the hash of a published document. */
const SIGNS = [...UPLOADING_FIELDS, 'sha256'].map((sign) => Buffer.from(sign));
const LONGEST = Math.max(...SIGNS.map(({ length }) => length));

/**
 * Whether a body can be an upload. What is none is so many bytes for nothing: seen here, it is neither put together nor read as text nor taken
 * apart. What only looks like one is held to the limits of its operation.
 * @param pieces as they came, one behind the other.
 */
export function mayUpload(pieces: readonly Buffer[]): boolean {
  return pieces.some((piece, at) => hasSign(piece) || hasSign(seam(pieces[at - 1], piece)));
}

function hasSign(bytes: Buffer): boolean {
  return SIGNS.some((sign) => bytes.includes(sign));
}

/** Where two pieces meet, as far as a sign can reach. */
function seam(before: Buffer | undefined, piece: Buffer): Buffer {
  return before
    ? Buffer.concat([before.subarray(-LONGEST), piece.subarray(0, LONGEST)])
    : piece.subarray(0, 0);
}
