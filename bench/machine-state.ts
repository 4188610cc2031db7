import { availableParallelism, cpus, freemem, loadavg, totalmem } from 'node:os';

/** The machine as it is while a figure is taken: without it, no figure says anything. */
export function machineState(): string {
  const gigabytes = (bytes: number): string => (bytes / 1024 ** 3).toFixed(1);
  const load = loadavg().map((value) => value.toFixed(2));
  return [
    `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'})`,
    `load ${load.join(' ')}`,
    `${gigabytes(freemem())} of ${gigabytes(totalmem())} GiB free`,
    `Node ${process.version}`,
  ].join(', ');
}
