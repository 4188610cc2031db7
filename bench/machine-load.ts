import { cpus } from 'node:os';

/** How busy the whole machine is, everybody's work together. @returns what tells, since then, how many cores' worth of work was done. */
export function watchMachine(): () => number {
  const started = performance.now();
  const before = busyMs();
  return () => (busyMs() - before) / (performance.now() - started);
}

function busyMs(): number {
  return cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0);
}
