const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** npm passes on a Ctrl-C that the process has had already: a signal that comes so soon is the same one. */
const SAME_MS = 1_000;

/**
 * Fires on the first Ctrl-C or request to end, and from then on the process ends in an order of its own. Another one, later than a second after the first,
 * ends it at once.
 *
 * @param longestMs after which the process ends all the same: something outside does not answer.
 * @param status with which it ends then, and after another signal.
 */
export function signalOfInterrupt(longestMs: number, status: number): AbortSignal {
  const interrupt = new AbortController();
  let stoppedAt = 0;
  const stop = (): void => {
    if (interrupt.signal.aborted) {
      if (performance.now() - stoppedAt > SAME_MS) process.exit(status);
      return;
    }
    stoppedAt = performance.now();
    setTimeout(() => process.exit(status), longestMs).unref();
    interrupt.abort();
  };
  for (const name of SIGNALS) process.on(name, stop);
  return interrupt.signal;
}
