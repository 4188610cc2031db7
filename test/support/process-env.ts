import path from 'node:path';

/**
 * What a process of ours is started with besides its settings: nothing of the environment of the tests. What one has compiled, the next
 * one does not compile again.
 */
export const PROCESS_ENV = {
  PATH: '/usr/bin:/bin',
  NODE_COMPILE_CACHE: path.resolve(import.meta.dirname, '../../node_modules/.cache/test-processes'),
} as const;
