import { DomainError } from '../../shared/domain-error.ts';

/** How deep one operation may go, and what it may cost. A field costs 1; a list or page multiplies what is below it.
 * All 31 DNA vectors of a team, field by field, are about 1,300 fields. */
export const OPERATION_LIMITS = { depth: 16, complexity: 50_000, breadth: 1_500 } as const;

interface Measured {
  readonly depth: number;
  readonly breadth: number;
  readonly complexity: number;
}

/** Counted when an operation runs, with its variables: a rule of the validation would be cached for other variables. */
export const complexityOptions = {
  limit: OPERATION_LIMITS,
  defaultComplexity: 1,
  defaultListMultiplier: 10,
  complexityError: (kind: string, measured: Measured) =>
    new DomainError('LIMIT_EXCEEDED', explain(kind, measured)),
};

function explain(kind: string, measured: Measured): string {
  switch (kind) {
    case 'Depth':
      return `The operation is ${measured.depth} levels deep; ${OPERATION_LIMITS.depth} are allowed.`;
    case 'Breadth':
      return `The operation selects ${measured.breadth} fields; ${OPERATION_LIMITS.breadth} are allowed.`;
    default:
      return (
        `The operation costs ${measured.complexity}; ${OPERATION_LIMITS.complexity} is allowed. ` +
        'Ask for smaller pages (first, last) or for fewer nested lists.'
      );
  }
}
