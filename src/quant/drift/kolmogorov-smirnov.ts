import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import { requireNumber } from '../input/require-number.ts';
import { at } from '../numeric/at.ts';

/** Up to this product of the two sizes the probability is counted out; that takes some ten milliseconds. */
const EXACT_UP_TO = 1_000_000;

export interface KolmogorovSmirnov {
  /** The greatest distance of the two distribution functions, 0..1. */
  readonly statistic: number;
  /** How often two samples from one distribution are at least this far apart, 0..1. */
  readonly pValue: number;
  /** Whether the probability was counted out; if not, it is Smirnov's limit for large samples. */
  readonly isExact: boolean;
}

/**
 * The two-sample test of Kolmogorov and Smirnov, two-sided. Neither sample is empty; the order within them does not matter.
 * The probability counts, of all ways in which the pooled values fall into the two samples, those with a distance as great (Hodges,
 * Arkiv foer Matematik 3, 1958), equal values taken together; it is exact while the product of the sizes is at most 1,000,000.
 */
export function kolmogorovSmirnov(first: readonly number[], second: readonly number[]): KolmogorovSmirnov {
  const { isFirst, endsTie } = pool(sorted('first', first), sorted('second', second));
  const [n, m] = [first.length, second.length];
  // Distances as multiples of 1 / (n * m) are whole, and compare without rounding.
  let [distance, balance] = [0, 0];
  for (const [place, belongs] of isFirst.entries()) {
    balance += belongs === 1 ? m : -n;
    if (endsTie[place] === 1) distance = Math.max(distance, Math.abs(balance));
  }
  const statistic = distance / (n * m);
  const isExact = n * m <= EXACT_UP_TO;
  const pValue = isExact ? countedChance(n, m, distance, endsTie) : limitChance(statistic, n, m);
  return { statistic, pValue, isExact };
}

function sorted(path: string, values: readonly number[]): Float64Array {
  if (values.length === 0) throw new InvalidInputError(path, [], 'must hold a value.');
  return Float64Array.from(values, (value, index) => requireNumber(`${path}[${index}]`, value)).sort();
}

/** The pooled values in ascending order: which belong to the first sample, and which are the last of their equals. */
function pool(first: Float64Array, second: Float64Array): { isFirst: Uint8Array; endsTie: Uint8Array } {
  const size = first.length + second.length;
  const [isFirst, endsTie] = [new Uint8Array(size), new Uint8Array(size)];
  let [left, right, previous] = [0, 0, 0];
  for (let place = 0; place < size; place += 1) {
    const takesFirst =
      right >= second.length || (left < first.length && at(first, left) <= at(second, right));
    const value = takesFirst ? at(first, left++) : at(second, right++);
    isFirst[place] = takesFirst ? 1 : 0;
    if (place > 0 && value !== previous) endsTie[place - 1] = 1;
    previous = value;
  }
  endsTie[size - 1] = 1;
  return { isFirst, endsTie };
}

/**
 * The chance that a random path from (0, 0) to (n, m) comes as far from the diagonal. A path to (i, j) came from (i - 1, j) with
 * chance i / (i + j): sums of chances only, nothing cancels.
 */
function countedChance(n: number, m: number, distance: number, endsTie: Uint8Array): number {
  const reached = new Float64Array(m + 1);
  for (let i = 0; i <= n; i += 1) {
    for (let j = 0; j <= m; j += 1) {
      const steps = i + j;
      if (steps === 0) continue;
      if (endsTie[steps - 1] === 1 && Math.abs(i * m - j * n) >= distance) reached[j] = 1;
      else reached[j] = (i * at(reached, j) + (j === 0 ? 0 : j * at(reached, j - 1))) / steps;
    }
  }
  return Math.min(1, at(reached, m));
}

/** Smirnov's limiting distribution (Annals of Mathematical Statistics 19, 1948), in the form that converges fast. */
function limitChance(statistic: number, n: number, m: number): number {
  const scaled = statistic * Math.sqrt((n * m) / (n + m));
  if (scaled < 0.05) return 1;
  let sum = 0;
  if (scaled < 1) {
    for (let odd = 1; odd <= 39; odd += 2) sum += Math.exp((-(odd ** 2) * Math.PI ** 2) / (8 * scaled ** 2));
    return 1 - (Math.sqrt(2 * Math.PI) / scaled) * sum;
  }
  for (let term = 1; term <= 20; term += 1)
    sum += (term % 2 === 1 ? 2 : -2) * Math.exp(-2 * (term * scaled) ** 2);
  return Math.min(1, Math.max(0, sum));
}
