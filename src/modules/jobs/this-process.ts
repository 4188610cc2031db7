import { hostname } from 'node:os';

/** Who works: the host and the number of the process on it. */
export function thisProcess(): string {
  return `${hostname()}:${process.pid}`;
}
