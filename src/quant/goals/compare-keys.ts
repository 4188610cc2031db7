import type { TeamKey } from './goal-model-fit.ts';

/** Ascending order of team keys: numbers before text, text by code unit. The same on every machine and locale. */
export function compareKeys(left: TeamKey, right: TeamKey): number {
  if (typeof left !== typeof right) return typeof left === 'number' ? -1 : 1;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
