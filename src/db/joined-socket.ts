import { Socket } from 'node:net';

/**
 * A connection that sends the pieces which were held back together as one. The driver makes four of each prepared statement; to hand them to the system
 * one by one takes a quarter of what the driver does for a small statement (0.01 of 0.04 ms).
 */
export class JoinedSocket extends Socket {
  override _writev(
    pieces: { readonly chunk: Uint8Array; readonly encoding: BufferEncoding }[],
    done: (error?: Error | null) => void,
  ): void {
    const whole = Buffer.concat(pieces.map(({ chunk }) => chunk));
    const write: unknown = Reflect.get(Socket.prototype, '_write');
    if (typeof write !== 'function') throw new Error('Sockets of this runtime cannot be written to.');
    // `buffer` is what the system calls bytes; the types know alphabets alone.
    Reflect.apply(write, this, [whole, 'buffer', done]);
  }
}
