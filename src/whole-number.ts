import { z } from 'zod';

/** The form of a setting that is a whole number within bounds, both included. */
export function wholeNumber(least: number, most: number) {
  const error = `it must be a whole number from ${least} to ${most}`;
  return z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error });
}
