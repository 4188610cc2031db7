import { requireNumber, requirePositive } from '../input/require-number.ts';

export interface CusumOptions {
  /** The slack, in the unit of the values, 0 or more: half the shift to be found. */
  readonly k: number;
  /** The alarm sounds above it, in the unit of the values; above 0. */
  readonly h: number;
  /** What the values should be around; 0 unless given. */
  readonly target?: number;
}

export interface Cusum {
  /** Position of the first value at which one of the two sums exceeds `h`; null without an alarm. */
  readonly alarmIndex: number | null;
  /** Where the values went at the alarm; null without one. */
  readonly direction: 'UP' | 'DOWN' | null;
  /** The largest values of the two sums, over all values, also after an alarm; 0 or more. */
  readonly peakUp: number;
  readonly peakDown: number;
}

/**
 * The two-sided cumulative sum chart (Page, Biometrika 41, 1954): up = max(0, up + value - target - k), down likewise for falls. The
 * values come in the order of time, standardised when `k` and `h` are meant in standard deviations.
 */
export function cusum(values: readonly number[], { k, h, target = 0 }: CusumOptions): Cusum {
  requireNumber('k', k, 0);
  requirePositive('h', h);
  requireNumber('target', target);
  let [up, down, peakUp, peakDown] = [0, 0, 0, 0];
  let alarm: Pick<Cusum, 'alarmIndex' | 'direction'> = { alarmIndex: null, direction: null };
  for (const [index, value] of values.entries()) {
    const deviation = requireNumber(`values[${index}]`, value) - target;
    up = Math.max(0, up + deviation - k);
    down = Math.max(0, down - deviation - k);
    peakUp = Math.max(peakUp, up);
    peakDown = Math.max(peakDown, down);
    if (alarm.alarmIndex === null && (up > h || down > h))
      alarm = { alarmIndex: index, direction: up > h ? 'UP' : 'DOWN' };
  }
  return { ...alarm, peakUp, peakDown };
}
