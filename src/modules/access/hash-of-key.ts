import { createHash } from 'node:crypto';

/** What is stored of a key: SHA-256 of its text. A key has 256 random bits, so nothing slower is needed to keep it from being guessed. */
export function hashOfKey(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(text).digest());
}
