import { expect, test } from 'vitest';
import { runProgress } from '../../../src/modules/pipeline/domain/run-progress.ts';

test.each([
  ['nothing yet', { status: 'PENDING', steps: 1, stepsDone: 0, nodesDone: 0 }, 0],
  ['three of ten nodes', { status: 'RUNNING', steps: 1, stepsDone: 0, nodesDone: 3 }, 0.3],
  [
    'a step of four, and half of the next',
    { status: 'RUNNING', steps: 4, stepsDone: 1, nodesDone: 5 },
    0.375,
  ],
  ['all nodes, and the end not yet', { status: 'RUNNING', steps: 1, stepsDone: 1, nodesDone: 0 }, 0.999],
  ['what it had reached when it failed', { status: 'FAILED', steps: 2, stepsDone: 1, nodesDone: 0 }, 0.5],
  ['all of it', { status: 'COMPLETED', steps: 1, stepsDone: 0, nodesDone: 0 }, 1],
])('the progress of a run shows %s', (_what, run, share) => {
  expect(runProgress(run)).toBeCloseTo(share, 12);
});
