import { readFileSync } from 'node:fs';

export interface RssSample {
  /** Since the watch began. */
  readonly atMs: number;
  readonly megabytes: number;
}

/** Looks at the memory that a process holds every so often, until it ends. @returns what ends the looking, with what was seen. */
export function watchRss(pid: number, everyMs: number): () => { samples: RssSample[]; hasEnded: boolean } {
  const started = performance.now();
  const samples: RssSample[] = [];
  let hasEnded = false;
  const look = (): void => {
    const megabytes = rssMegabytes(pid);
    if (megabytes === null) hasEnded = true;
    else samples.push({ atMs: performance.now() - started, megabytes });
  };
  look();
  const timer = setInterval(look, everyMs);
  return () => {
    clearInterval(timer);
    look();
    return { samples, hasEnded };
  };
}

/** Null when the process has ended. */
function rssMegabytes(pid: number): number | null {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}

/** The slope of the line of least squares, in MB a minute. @throws Error for fewer than two samples. */
export function slopePerMinute(samples: readonly RssSample[]): number {
  if (samples.length < 2) throw new Error('Two samples at least make a slope.');
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const minutes = samples.map(({ atMs }) => atMs / 60_000);
  const middle = { x: mean(minutes), y: mean(samples.map(({ megabytes }) => megabytes)) };
  let [product, square] = [0, 0];
  for (const [index, { megabytes }] of samples.entries()) {
    const x = (minutes[index] ?? 0) - middle.x;
    product += x * (megabytes - middle.y);
    square += x * x;
  }
  return product / square;
}
