import { describe, expect, test } from 'vitest';
import {
  DEFAULT_DESIGN,
  type ExperimentDesign,
} from '../../../src/modules/experiments/domain/experiment-design.ts';
import {
  type ExperimentProgress,
  progressAfter,
  startProgress,
} from '../../../src/modules/experiments/domain/experiment-progress.ts';

const design: ExperimentDesign = { ...DEFAULT_DESIGN, minimumMatches: 30, maximumMatches: 60 };

/** Reads differences until there is a verdict. */
function after(differences: readonly (number | null)[], given = design): ExperimentProgress {
  let progress = startProgress(given);
  for (const difference of differences) {
    if (progress.verdict !== null) break;
    progress = progressAfter(progress, difference, given);
  }
  return progress;
}
const times = (count: number, difference: number | null) => Array<number | null>(count).fill(difference);

describe('an experiment', () => {
  test('comes to its verdict with the observation that excludes 0, and not before the smallest number', () => {
    expect(after(times(29, 0.4))).toMatchObject({ matches: 29, verdict: null });
    expect(after(times(29, 0.4)).test.side).toBe('ABOVE');
    expect(after(times(60, 0.4))).toMatchObject({ matches: 30, verdict: 'FAVOURS_PROPOSAL' });
    expect(after(times(60, -0.4))).toMatchObject({ matches: 30, verdict: 'FAVOURS_BASELINE' });
  });

  test('ends without one for either arm at the largest number', () => {
    expect(after(times(59, 0))).toMatchObject({ matches: 59, verdict: null });
    expect(after(times(99, 0))).toMatchObject({ matches: 60, verdict: 'INCONCLUSIVE' });
  });

  test('counts matches without a difference to the largest number, and reads nothing of them', () => {
    const progress = after([...times(20, null), ...times(29, 0.4), ...times(5, null)]);
    expect(progress).toMatchObject({ matches: 54, verdict: null });
    expect(progress.test).toEqual(after(times(29, 0.4)).test);
    expect(after(times(60, null))).toMatchObject({
      verdict: 'INCONCLUSIVE',
      test: { pace: { observations: 0 } },
    });
  });

  test('cuts differences off at the bound, in either direction', () => {
    expect(after(times(20, 7)).test).toEqual(after(times(20, 0.5)).test);
    expect(after(times(20, -7)).test).toEqual(after(times(20, -0.5)).test);
  });

  test('observes nothing after its verdict', () => {
    expect(() => progressAfter(after(times(30, 0.4)), 0, design)).toThrow(/observes nothing more/);
  });
});
