import { type FitAnswer, fitLayers, type FitTask } from '../modules/models/domain/matchup/fit-layers.ts';

/** Makes the fits of a task in this thread, away from the event loop that answers requests. */
export function fitInThread(task: FitTask): FitAnswer[] {
  return fitLayers(task);
}
