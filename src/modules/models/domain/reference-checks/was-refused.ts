import { InvalidInputError } from '../../../../shared/invalid-input-error.ts';

/**
 * 1 when the act is refused as bad input for the value at `path`; 0 when it is answered, or refused for another value.
 * Any other error is a fault of the act and is passed on.
 */
export function wasRefused(path: string, act: () => unknown): 0 | 1 {
  try {
    act();
    return 0;
  } catch (error) {
    if (error instanceof InvalidInputError) return error.path === path ? 1 : 0;
    throw error;
  }
}
