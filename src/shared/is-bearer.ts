import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether a header `authorization` carries a token; how long that takes says nothing of how much of it is right. */
export function isBearer(authorization: string | null, token: string): boolean {
  const given = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
  return given !== undefined && timingSafeEqual(digest(given), digest(token));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
