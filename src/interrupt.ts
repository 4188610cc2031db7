const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Fires on the first Ctrl-C or request to end, and from then on the process ends in an order of its own. npm passes on a Ctrl-C that
 * the process has had already, so every signal after the first is ignored.
 *
 * @param longestMs after which the process ends with this status all the same: something outside does not answer.
 */
export function signalOfInterrupt(longestMs: number, status: number): AbortSignal {
  const interrupt = new AbortController();
  const stop = (): void => {
    if (interrupt.signal.aborted) return;
    setTimeout(() => process.exit(status), longestMs).unref();
    interrupt.abort();
  };
  for (const name of SIGNALS) process.on(name, stop);
  return interrupt.signal;
}
