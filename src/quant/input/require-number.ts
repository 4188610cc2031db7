import { InvalidInputError } from '../../shared/invalid-input-error.ts';

/** Refuses a number that is not finite or lies outside `minimum`..`maximum` (both included). */
export function requireNumber(path: string, value: number, minimum = -Infinity, maximum = Infinity): number {
  if (Number.isFinite(value) && value >= minimum && value <= maximum) return value;
  const bounds =
    maximum < Infinity
      ? ` from ${minimum} to ${maximum}`
      : minimum > -Infinity
        ? ` of at least ${minimum}`
        : '';
  throw new InvalidInputError(path, value, `must be a finite number${bounds}.`);
}

/** Refuses a number that is not finite or not above zero. */
export function requirePositive(path: string, value: number): number {
  if (Number.isFinite(value) && value > 0) return value;
  throw new InvalidInputError(path, value, 'must be a finite number above 0.');
}

/** Refuses a number that is not whole or lies outside `minimum`..`maximum` (both included). */
export function requireWhole(path: string, value: number, minimum: number, maximum: number): number {
  if (Number.isSafeInteger(value) && value >= minimum && value <= maximum) return value;
  throw new InvalidInputError(path, value, `must be a whole number from ${minimum} to ${maximum}.`);
}

/** Refuses a decimal price that cannot be bet: not finite, or 1 and below. */
export function requirePrice(path: string, value: number): number {
  if (Number.isFinite(value) && value > 1) return value;
  throw new InvalidInputError(path, value, 'must be a finite decimal price above 1.');
}

/** Refuses a number that is not a probability (0..1, both included). */
export function requireProbability(path: string, value: number): number {
  return requireNumber(path, value, 0, 1);
}
