import { randomBytes } from 'node:crypto';
import { hashOfKey } from './hash-of-key.ts';

/** A key that was just made: the only time that its text is known. */
export interface NewApiKey {
  /** `qs_<8 hexadecimal digits>_<32 random bytes in base64url>`. */
  readonly text: string;
  readonly prefix: string;
  readonly hash: Uint8Array<ArrayBuffer>;
}

/** Makes a key of 256 random bits. */
export function newApiKey(): NewApiKey {
  const prefix = `qs_${randomBytes(4).toString('hex')}`;
  const text = `${prefix}_${randomBytes(32).toString('base64url')}`;
  return { text, prefix, hash: hashOfKey(text) };
}
