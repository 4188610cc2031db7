import { MOST_COUNTED } from './operation-limits.ts';

export interface FieldCost {
  readonly own: number;
  /** How often what is below the field counts. */
  readonly times: number;
}

const USUAL_COST = 1;
const USUAL_LENGTH = 10;

/**
 * What a field costs: what its option `complexity` says, a number, an object of both numbers, or a function of the arguments. A number that
 * nothing can be multiplied with counts as the largest one.
 * @param argumentsOf null for arguments that the field does not take: it is refused for them when it runs.
 */
export function readFieldCost(
  option: unknown,
  isList: boolean,
  argumentsOf: () => Readonly<Record<string, unknown>> | null,
): FieldCost {
  const usual = { own: USUAL_COST, times: isList ? USUAL_LENGTH : 1 };
  if (typeof option === 'number') return { ...usual, own: counted(option) };
  if (typeof option === 'function') {
    const given = argumentsOf();
    return given === null
      ? usual
      : readFieldCost(Reflect.apply(option, undefined, [given]), isList, () => null);
  }
  if (typeof option !== 'object' || option === null) return usual;
  const own: unknown = Reflect.get(option, 'field');
  const times: unknown = Reflect.get(option, 'multiplier');
  return {
    own: typeof own === 'number' ? counted(own) : usual.own,
    times: typeof times === 'number' ? counted(times) : usual.times,
  };
}

function counted(value: number): number {
  return Number.isNaN(value) ? MOST_COUNTED : Math.min(Math.max(value, 0), MOST_COUNTED);
}
