import type { GoalForecast } from './goal-forecast.ts';
import type { Layer } from './layer.ts';

/** What a layer makes of the forecast below it, before it is priced. */
export type LayerStep = Pick<Layer, 'askedWeight' | 'weight' | 'idleReason' | 'note' | 'forecast'>;

/** A layer that does not count, and why: the forecast below it stays as it is, to the bit. */
export function idleStep(
  below: GoalForecast,
  askedWeight: number,
  { idleReason, note }: Pick<Layer, 'idleReason' | 'note'>,
): LayerStep {
  return { askedWeight, weight: 0, idleReason, note, forecast: below };
}
