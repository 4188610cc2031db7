import { createHash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';

/** Hands on what it is given, and knows afterwards how much that was and its SHA-256. */
export class DigestStream extends Transform {
  readonly #hash = createHash('sha256');
  #digest: string | null = null;
  #bytes = 0;

  get bytes(): number {
    return this.#bytes;
  }

  /** Of everything that went through; final once the stream has ended. */
  get sha256(): string {
    this.#digest ??= this.#hash.digest('hex');
    return this.#digest;
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#hash.update(chunk);
    this.#bytes += chunk.length;
    done(null, chunk);
  }
}
