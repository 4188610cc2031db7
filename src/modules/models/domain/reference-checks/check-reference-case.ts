import type { PublishedFigure, ReferenceCase } from './reference-case.ts';

/** A published figure beside what the engine answers. */
export interface ReferenceCheck extends PublishedFigure {
  /** Null when the calculation gave no finite number. */
  readonly actual: number | null;
  /** Whether `actual` lies within the tolerance of `expected`; never true without an `actual`. */
  readonly passed: boolean;
  /** Why there is no `actual`; null where there is one. */
  readonly fault: string | null;
}

/** Runs one calculation and compares each of its figures. An error of the calculation fails its figures, and no others. */
export function checkReferenceCase<Given>(
  { figures, compute }: ReferenceCase<Given>,
  given: Given,
): ReferenceCheck[] {
  const answer = answerOf(() => compute(given));
  return [...figures].map(([key, figure]) => {
    if ('fault' in answer) return { ...figure, actual: null, passed: false, fault: answer.fault };
    const actual = answer.values[key];
    if (actual === undefined || !Number.isFinite(actual)) {
      return { ...figure, actual: null, passed: false, fault: `The calculation gave ${String(actual)}.` };
    }
    const passed = Math.abs(actual - figure.expected) <= figure.tolerance;
    return { ...figure, actual, passed, fault: null };
  });
}

function answerOf(
  compute: () => Readonly<Record<string, number>>,
): { values: Readonly<Record<string, number | undefined>> } | { fault: string } {
  try {
    return { values: compute() };
  } catch (error) {
    return { fault: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}
