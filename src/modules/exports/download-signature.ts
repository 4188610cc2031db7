import { createHmac, timingSafeEqual } from 'node:crypto';

/** How long an address that was answered leads to a file. */
const VALID_MS = 3_600_000;

/** The address of an export's file, from the root of the API: valid for an hour, for whoever has it. */
export function signedDownloadPath(secret: Uint8Array, exportId: string, at: Date): string {
  const expires = Math.floor((at.getTime() + VALID_MS) / 1_000);
  return `/exports/${exportId}?expires=${expires}&signature=${signatureOf(secret, exportId, expires)}`;
}

/** Whether an address was answered by an API on this database for this export, and no more than an hour ago. Says nothing of which is wrong. */
export function isSignedFor(secret: Uint8Array, exportId: string, query: URLSearchParams, at: Date): boolean {
  const expires = query.get('expires') ?? '';
  const given = Buffer.from(query.get('signature') ?? '', 'utf8');
  if (!/^\d{1,12}$/.test(expires)) return false;
  const right = Buffer.from(signatureOf(secret, exportId, Number(expires)), 'utf8');
  const isRight = given.length === right.length && timingSafeEqual(given, right);
  return isRight && at.getTime() < Number(expires) * 1_000;
}

function signatureOf(secret: Uint8Array, exportId: string, expires: number): string {
  return createHmac('sha256', secret)
    .update(`download of export ${exportId} until ${expires}`)
    .digest('base64url');
}
