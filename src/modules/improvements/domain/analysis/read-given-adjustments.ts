import type { Adjustment } from '../adjustment.ts';
import { type AdjustmentOption, isWithin, type NumberBounds } from './adjustment-options.ts';
import type { AskedPattern } from './asked-pattern.ts';
import { chosenAdjustment } from './chosen-adjustment.ts';
import type { GivenAdjustment } from './given-proposal.ts';

export type ReadAdjustments = { readonly adjustments: readonly Adjustment[] } | { readonly fault: string };

/**
 * The adjustments that a model chose among those that may be made of a pattern, or what is wrong with its choice: one that is not offered,
 * a number out of bounds, two of one kind, none. Segments and present numbers are ours.
 */
export function readGivenAdjustments(
  { options, pattern: { id } }: Pick<AskedPattern, 'options' | 'pattern'>,
  given: readonly GivenAdjustment[],
): ReadAdjustments {
  if (given.length === 0) return { fault: `its proposal about ${id} changes nothing` };
  const adjustments: Adjustment[] = [];
  const taken = new Set<string>();
  for (const one of given) {
    const option = options.find((offered) => isChosen(offered, one));
    if (!option) return { fault: `its proposal about ${id} holds ${nameOf(one)}, which is not offered` };
    const fault = valueFault(option, one);
    if (fault !== null) return { fault: `its proposal about ${id}: ${fault}` };
    // Of a segment there is one adjustment; of a rule one for each parameter.
    const place = option.kind === 'SET' ? option.parameter : 'SEGMENT';
    if (taken.has(place)) return { fault: `its proposal about ${id} changes the same twice` };
    taken.add(place);
    adjustments.push(chosenAdjustment(option, one.value));
  }
  return { adjustments };
}

function isChosen(option: AdjustmentOption, { kind, parameter }: GivenAdjustment): boolean {
  return option.kind === kind && (option.kind === 'SET' ? option.parameter : null) === parameter;
}

function nameOf({ kind, parameter }: Omit<GivenAdjustment, 'value'>): string {
  return parameter === null ? kind : `${kind} ${parameter}`;
}

function valueFault(option: AdjustmentOption, { value, ...named }: GivenAdjustment): string | null {
  if (option.kind === 'EXCLUDE') return value === null ? null : 'EXCLUDE takes no value';
  if (value === null) return `${nameOf(named)} has no value`;
  if (isWithin(value, option.bounds)) return null;
  return `${nameOf(named)} ${value} is not ${wordsOf(option.bounds)}`;
}

function wordsOf({ above, atLeast, atMost, below, oneOf }: NumberBounds): string {
  return [
    above === undefined ? [] : `above ${above}`,
    atLeast === undefined ? [] : `at least ${atLeast}`,
    atMost === undefined ? [] : `at most ${atMost}`,
    below === undefined ? [] : `below ${below}`,
    oneOf === undefined ? [] : `one of ${oneOf.join(', ')}`,
  ]
    .flat()
    .join(' and ');
}
