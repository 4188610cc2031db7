import { existsSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';

/** CPU time that all threads of a process have had, in ns. @throws Error when the process is gone or there is no /proc. */
export function cpuNs(pid: number): number {
  let sum = 0;
  for (const thread of readdirSync(`/proc/${pid}/task`)) {
    sum += threadCpuNs(`/proc/${pid}/task/${thread}/schedstat`);
  }
  return sum;
}

/** The most memory that a process has held since its start or the last `forgetPeak`, in bytes. */
export function peakBytes(pid: number): number {
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  if (kilobytes === undefined) throw new Error(`/proc/${pid}/status names no peak.`);
  return Number(kilobytes) * 1024;
}

/** From here on the peak is counted anew. */
export function forgetPeak(pid: number): void {
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
}

/** The ports of this machine from which a process has TCP connections. */
export function localPorts(pid: number): Set<number> {
  const sockets = new Set<string>();
  for (const name of readdirSync(`/proc/${pid}/fd`)) {
    const [, inode] = /^socket:\[(\d+)\]$/.exec(linkOf(`/proc/${pid}/fd/${name}`)) ?? [];
    if (inode !== undefined) sockets.add(inode);
  }
  const ports = new Set<number>();
  for (const table of ['tcp', 'tcp6']) {
    for (const line of readFileSync(`/proc/${pid}/net/${table}`, 'utf8').split('\n').slice(1)) {
      const cells = line.trim().split(/\s+/);
      if (sockets.has(cells[9] ?? '')) ports.add(Number.parseInt(cells[1]?.split(':')[1] ?? '', 16));
    }
  }
  return ports;
}

/** @throws Error on a system that does not tell what a measure needs. */
export function needProc(): void {
  try {
    cpuNs(process.pid);
    peakBytes(process.pid);
    localPorts(process.pid);
  } catch (error) {
    throw new Error(
      'CPU and memory of other processes are read from /proc, as Linux has it: there is none here.',
      {
        cause: error,
      },
    );
  }
}

function threadCpuNs(path: string): number {
  try {
    return Number(readFileSync(path, 'utf8').split(' ')[0]);
  } catch (error) {
    // Ended since it was listed: servers keep their threads, so this is hardly ever one that worked.
    if (existsSync('/proc/self/schedstat')) return 0;
    throw error;
  }
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    // Closed since it was listed.
    return '';
  }
}
