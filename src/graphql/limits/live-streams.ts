import { DomainError } from '../../shared/domain-error.ts';
import type { AppDeps } from '../app-deps.ts';

/** Subscriptions that one process serves at a time, over all connections. */
export const MOST_STREAMS = 1_000;

/** The subscriptions that an application serves now. */
export class LiveStreams {
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** Counts one more. @returns what counts it off again. @throws DomainError LIMIT_EXCEEDED when there are too many. */
  enter(): () => void {
    if (this.#count >= MOST_STREAMS) {
      const message = `This server has ${MOST_STREAMS} subscriptions open, and takes no more now.`;
      throw new DomainError('LIMIT_EXCEEDED', message);
    }
    this.#count += 1;
    let hasLeft = false;
    return () => {
      if (!hasLeft) this.#count -= 1;
      hasLeft = true;
    };
  }
}

const streamsByDeps = new WeakMap<AppDeps, LiveStreams>();

export function liveStreamsOf(deps: AppDeps): LiveStreams {
  const known = streamsByDeps.get(deps);
  if (known) return known;
  const streams = new LiveStreams();
  streamsByDeps.set(deps, streams);
  return streams;
}
