import type { Adjustment } from '../adjustment.ts';
import type { AdjustmentOption } from './adjustment-options.ts';

/** The adjustment that an option is with a value, which EXCLUDE does not look at. @throws RangeError for the others without one. */
export function chosenAdjustment(option: AdjustmentOption, value: number | null): Adjustment {
  const { kind } = option;
  if (kind === 'EXCLUDE') return { kind, segment: option.segment };
  if (value === null) throw new RangeError(`${kind} needs a value.`);
  if (kind === 'REQUIRE_EDGE') return { kind, segment: option.segment, minEdge: value };
  return { kind, parameter: option.parameter, from: option.from, to: value };
}
