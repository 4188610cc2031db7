import { afterAll, expect, test } from 'vitest';
import { fitLayers, fitTaskOf } from '../../../src/modules/models/domain/matchup/fit-layers.ts';
import { FitThreadPool } from '../../../src/worker/fit-thread-pool.ts';
import { madeHistory, madeRequest } from '../models/matchup/made-matchup.ts';

const pool = new FitThreadPool(1);
afterAll(() => pool.destroy());

test('a thread gives the same fits as the caller would make, to the bit', async () => {
  const task = fitTaskOf(madeRequest(), madeHistory());
  expect(await pool.fit(task)).toEqual(fitLayers(task));
});

test('a history that determines no model comes back with the reason, and the thread goes on', async () => {
  const history = madeHistory().slice(0, 2);
  const task = fitTaskOf(madeRequest(), history);
  const answers = await pool.fit(task);
  expect(answers).toEqual(fitLayers(task));
  expect(answers.map(({ fitted }) => fitted)).toEqual([null, null]);
  expect(answers[0]?.refusal).toMatch(/rating/);
});
