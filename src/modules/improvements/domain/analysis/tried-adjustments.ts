import { type AdjustmentOption, isWithin } from './adjustment-options.ts';
import { chosenAdjustment } from './chosen-adjustment.ts';
import { expectedEffectOf } from './expected-effect.ts';
import type { ExpectedEffect, FailurePattern } from './failure-pattern.ts';
import { LEAST_EDGES } from './least-edge.ts';
import type { Findings } from './proposer.ts';

const PRICES: readonly number[] = [1.5, 2, 2.5, 3, 4, 6, 10];

/** What one adjustment would have brought; `value` is null for EXCLUDE. */
export interface TriedAdjustment {
  readonly value: number | null;
  readonly effect: ExpectedEffect;
}

/**
 * An option with a few of the values that it may have, and what each would have brought on the analysed bets. None where nothing says:
 * where the pattern's measure is known of no bet, or no result of the library is.
 */
export function triedAdjustments(
  option: AdjustmentOption,
  pattern: FailurePattern,
  findings: Findings,
): readonly TriedAdjustment[] {
  return valuesOf(option).flatMap((value) => {
    const effect = expectedEffectOf(pattern, [chosenAdjustment(option, value)], findings);
    return effect === null ? [] : [{ value, effect }];
  });
}

function valuesOf(option: AdjustmentOption): readonly (number | null)[] {
  if (option.kind === 'EXCLUDE') return [null];
  const { bounds } = option;
  if (bounds.oneOf !== undefined) return bounds.oneOf;
  const isOfPrice = option.kind === 'SET' && option.parameter.endsWith('Price');
  return (isOfPrice ? PRICES : LEAST_EDGES).filter((value) => isWithin(value, bounds));
}
