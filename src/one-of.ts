import { z } from 'zod';

/** The form of a setting that is one of some words. */
export function oneOf<const Values extends readonly string[]>(values: Values) {
  return z.enum(values, { error: `it must be one of ${values.join(', ')}` });
}
