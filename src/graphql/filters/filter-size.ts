import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import { FILTER_LIMITS } from '../limits/filter-limits.ts';

export interface FilterSize {
  /** Comparisons, each operator of each field: `{ roiPct: { gt: 0, lt: 9 } }` has two. */
  readonly conditions: number;
  /** What they compare with, each value of a list counted: the database takes them as parameters. */
  readonly values: number;
}

/** How large a filter is as it was given: what is nested, related filters and numbers inside documents included. */
export function filterSize(filter: unknown): FilterSize {
  if (Array.isArray(filter) && filter.every((member) => !isGroup(member))) {
    return { conditions: 1, values: filter.length };
  }
  if (!isGroup(filter)) return { conditions: 1, values: 1 };
  // The path of a number inside a document, the one text that stands beside operators, says where to compare.
  const members = Object.entries(filter).filter(
    ([name, member]) => member !== undefined && !(name === 'path' && typeof member === 'string'),
  );
  return members
    .map(([, member]) => filterSize(member))
    .reduce(
      (sum, { conditions, values }) => ({
        conditions: sum.conditions + conditions,
        values: sum.values + values,
      }),
      { conditions: 0, values: 0 },
    );
}

/** @throws InvalidInputError naming the number of conditions or values when there are too many of them. */
export function checkFilterSize(filter: unknown): void {
  const { conditions, values } = filterSize(filter);
  if (conditions > FILTER_LIMITS.conditions) {
    const rule = `conditions are too many, those of nested filters included: at most ${FILTER_LIMITS.conditions}`;
    throw new InvalidInputError('filter', conditions, rule);
  }
  if (values > FILTER_LIMITS.values) {
    const rule = `values are too many, those of all lists together: at most ${FILTER_LIMITS.values}`;
    throw new InvalidInputError('filter', values, rule);
  }
}

/** Lists of filters and filters themselves; an instant or a list of values is compared with. */
function isGroup(member: unknown): member is object {
  return typeof member === 'object' && member !== null && !(member instanceof Date);
}
