import { spawnSync } from 'node:child_process';

/** The first of these programs that is on PATH; null when none is. */
export function findProgram(...names: readonly string[]): string | null {
  const script = 'for name in "$@"; do command -v "$name" && break; done';
  const { stdout } = spawnSync('sh', ['-c', script, 'sh', ...names], { encoding: 'utf8' });
  return stdout.trim() || null;
}
