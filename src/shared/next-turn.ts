const waiting: (() => void)[] = [];

/**
 * Resolves in a later turn of the event loop, and for one caller a turn: however many long computations go on at once, what else waits for the
 * loop, such as other requests, is served between any two pieces of them.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    if (waiting.length === 1) setImmediate(release);
  });
}

function release(): void {
  waiting.shift()?.();
  if (waiting.length > 0) setImmediate(release);
}
