const HEAD_END = Buffer.from('\r\n\r\n');
const LINE_END = Buffer.from('\r\n');

/** One answer of HTTP/1.1. */
export interface HttpAnswer {
  readonly status: number;
  readonly body: Buffer;
}

/** Puts together the answers that come on one connection, of a length that is told or in chunks. Made to cost little: it shares the machine. */
export class HttpAnswers {
  #rest: Buffer = Buffer.alloc(0);
  #head: { status: number; length: number | null; bodyAt: number } | null = null;
  #chunks: Buffer[] = [];
  #nextChunkAt = 0;

  /** @returns the answer once it is whole; null before. */
  read(chunk: Buffer): HttpAnswer | null {
    this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    this.#head ??= this.#readHead();
    if (this.#head === null) return null;
    const { status, length, bodyAt } = this.#head;
    if (length === null) return this.#readChunks(status);
    if (this.#rest.length < bodyAt + length) return null;
    const body = this.#rest.subarray(bodyAt, bodyAt + length);
    this.#begin(bodyAt + length);
    return { status, body };
  }

  #readHead(): { status: number; length: number | null; bodyAt: number } | null {
    const end = this.#rest.indexOf(HEAD_END);
    if (end === -1) return null;
    const head = this.#rest.toString('latin1', 0, end);
    const [, length] = /^content-length: *(\d+)/im.exec(head) ?? [];
    this.#nextChunkAt = end + 4;
    return {
      status: Number(head.slice(9, 12)),
      length: length === undefined ? null : Number(length),
      bodyAt: end + 4,
    };
  }

  #readChunks(status: number): HttpAnswer | null {
    for (;;) {
      const lineEnd = this.#rest.indexOf(LINE_END, this.#nextChunkAt);
      if (lineEnd === -1) return null;
      const size = Number.parseInt(this.#rest.toString('latin1', this.#nextChunkAt, lineEnd), 16);
      const end = lineEnd + 2 + size + 2;
      if (this.#rest.length < end) return null;
      if (size === 0) {
        const body = Buffer.concat(this.#chunks);
        this.#begin(end);
        return { status, body };
      }
      this.#chunks.push(this.#rest.subarray(lineEnd + 2, lineEnd + 2 + size));
      this.#nextChunkAt = end;
    }
  }

  #begin(at: number): void {
    this.#rest = this.#rest.subarray(at);
    this.#head = null;
    this.#chunks = [];
  }
}
