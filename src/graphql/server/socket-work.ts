/** What one WebSocket has under way, so that its end cuts no answer off. */
export class SocketWork {
  readonly #streams = new Set<object>();
  #messages = 0;

  /** Whether an answer is still to come. A stream that is open never ends by itself: it is none. */
  get isAnswering(): boolean {
    return this.#messages > this.#streams.size;
  }

  /** Does what a message asks for, until the last answer to it is sent. */
  async onMessage(answer: () => Promise<void>): Promise<void> {
    this.#messages += 1;
    try {
      await answer();
    } finally {
      this.#messages -= 1;
    }
  }

  /** What a message asked for is an open stream from now on. @param asked the operation, as the client asked for it. */
  streams(asked: object): void {
    this.#streams.add(asked);
  }

  /** It has ended. Nothing happens for what was no stream. */
  streamEnded(asked: object): void {
    this.#streams.delete(asked);
  }
}
