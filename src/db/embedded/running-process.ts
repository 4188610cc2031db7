import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { errorCodeOf } from './error-code-of.ts';

/** A process as the system shows it. `startedAt` tells two processes apart that had the same id, and means nothing else. */
export interface RunningProcess {
  readonly pid: number;
  readonly startedAt: string;
  readonly command: string;
}

/** The process with this id; null when there is none, or when only its exit status is left (a zombie). */
export async function findRunningProcess(pid: number): Promise<RunningProcess | null> {
  return process.platform === 'linux' ? findInProc(pid) : findWithPs(pid);
}

async function findInProc(pid: number): Promise<RunningProcess | null> {
  try {
    const [stat, commandLine] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'utf8'),
      readFile(`/proc/${pid}/cmdline`, 'utf8'),
    ]);
    // The name in parentheses may hold spaces and parentheses itself: the fields start after the last one.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state = '', startedAt = ''] = [fields[0], fields[19]];
    if (state === 'Z' || state === 'X') return null;
    return { pid, startedAt, command: commandLine.replaceAll('\0', ' ') };
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT' || errorCodeOf(error) === 'ESRCH') return null;
    throw error;
  }
}

async function findWithPs(pid: number): Promise<RunningProcess | null> {
  try {
    const asked = ['-ww', '-o', 'stat=', '-o', 'lstart=', '-o', 'command=', '-p', String(pid)];
    const { stdout } = await promisify(execFile)('ps', asked);
    const shown = /^(\S+)\s+(\S+\s+\S+\s+\S+\s+\S+\s+\S+)\s+(.*)$/s.exec(stdout.trim());
    const [, state = '', startedAt = '', command = ''] = shown ?? [];
    return shown === null || state.startsWith('Z') ? null : { pid, startedAt, command };
  } catch (error) {
    // `ps` ends with status 1 when no such process is there.
    if (error instanceof Error && 'code' in error && error.code === 1) return null;
    throw error;
  }
}
