import { at } from './at.ts';

/** The sum of products of two arrays of one length. */
export function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < left.length; i++) sum += at(left, i) * at(right, i);
  return sum;
}
