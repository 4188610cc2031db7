import { getPriority } from 'node:os';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';

const STEP_BACK = new URL('../../../src/worker/step-back.ts', import.meta.url);

test('a thread that steps back does so alone: the others of its process keep their place', async () => {
  const before = getPriority();
  const worker = new Worker(
    `const { parentPort, workerData } = require('node:worker_threads');
     import(workerData).then(({ stepBack }) => {
       stepBack();
       parentPort.postMessage(require('node:os').getPriority());
     });`,
    { eval: true, workerData: STEP_BACK.href },
  );
  const priority = await new Promise<unknown>((resolve, reject) =>
    worker.once('message', resolve).once('error', reject),
  );
  expect(priority).toBe(process.platform === 'linux' ? Math.max(before, 5) : before);
  expect(getPriority()).toBe(before);
  await worker.terminate();
});
