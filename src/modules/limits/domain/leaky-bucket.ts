/** How much a bucket holds, and how fast it leaks. */
export interface BucketRule {
  /** Points, at least 1. */
  readonly capacity: number;
  /** Points that leak away in a second, above 0. */
  readonly perSecond: number;
}

/** What is in a bucket at an instant. */
export interface Bucket {
  readonly points: number;
  readonly filledAt: Date;
}

/** What became of points that somebody wanted to pour into a bucket. */
export type Poured =
  | { readonly isTaken: true; readonly points: number }
  /** Nothing was poured in. */
  | { readonly isTaken: false; readonly points: number; readonly retryAfterSeconds: number };

/** Of what a sum of doubles is off, and more. */
export const LEEWAY = 1e-6;

/** What is left in a bucket; a clock that went back lets nothing flow in or out. */
export function leaked({ perSecond }: BucketRule, { points, filledAt }: Bucket, at: Date): number {
  const seconds = Math.max(0, (at.getTime() - filledAt.getTime()) / 1_000);
  return Math.max(0, points - seconds * perSecond);
}

/** Pours points into a bucket that holds `inside`: all of them, or none and when they will fit in. */
export function pour(rule: BucketRule, inside: number, points: number): Poured {
  const { capacity, perSecond } = rule;
  const over = inside + points - capacity;
  if (over <= LEEWAY) return { isTaken: true, points: Math.min(inside + points, capacity) };
  return { isTaken: false, points: inside, retryAfterSeconds: Math.max(1, Math.ceil(over / perSecond)) };
}

/** Whether an operation of so many points can pass at all, in however empty a bucket. */
export function canEverPass({ capacity }: BucketRule, points: number): boolean {
  return points <= capacity;
}
