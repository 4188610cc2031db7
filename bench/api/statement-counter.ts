const QUERY = 'Q'.charCodeAt(0);
const EXECUTE = 'E'.charCodeAt(0);

/** Counts the statements in what a client sends to PostgreSQL: simple queries, and executions of prepared ones. */
export class StatementCounter {
  statements = 0;
  #rest: Buffer = Buffer.alloc(0);
  #isStarted = false;

  read(chunk: Buffer): void {
    let bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    for (;;) {
      // The first message has no type, only a length and what it is.
      const typeBytes = this.#isStarted ? 1 : 0;
      if (bytes.length < typeBytes + 4) break;
      const length = typeBytes + bytes.readUInt32BE(typeBytes);
      if (bytes.length < length) break;
      const type = bytes[0];
      if (this.#isStarted && (type === QUERY || type === EXECUTE)) this.statements += 1;
      this.#isStarted = true;
      bytes = bytes.subarray(length);
    }
    this.#rest = bytes;
  }
}
