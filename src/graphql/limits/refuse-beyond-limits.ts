import { GraphQLError } from 'graphql';
import type { OperationShape } from './measure-shape.ts';
import { OPERATION_LIMITS } from './operation-limits.ts';

type ShapeLimit = 'depth' | 'breadth' | 'aliases' | 'rootFields' | 'directives' | 'repeats';

const SENTENCES: Readonly<Record<ShapeLimit, (counted: number) => string>> = {
  depth: (counted) => `The operation is ${counted} levels deep; ${OPERATION_LIMITS.depth} are allowed.`,
  breadth: (counted) => `The operation selects ${counted} fields; ${OPERATION_LIMITS.breadth} are allowed.`,
  aliases: (counted) => `The operation has ${counted} aliases; ${OPERATION_LIMITS.aliases} are allowed.`,
  rootFields: (counted) =>
    `The operation selects ${counted} fields at its root; ${OPERATION_LIMITS.rootFields} are allowed.`,
  directives: (counted) =>
    `The operation has ${counted} directives; ${OPERATION_LIMITS.directives} are allowed.`,
  repeats: (counted) =>
    `The operation selects fields again ${counted} times beside themselves; ${OPERATION_LIMITS.repeats} times are allowed.`,
};
const ORDER = ['depth', 'breadth', 'aliases', 'rootFields', 'directives', 'repeats'] as const;

/** @throws GraphQLError LIMIT_EXCEEDED that names the first number which is too large. */
export function refuseShape(shape: OperationShape): void {
  for (const limit of ORDER) {
    const counted = shape[limit];
    const allowed = OPERATION_LIMITS[limit];
    if (counted > allowed) throw limitExceeded(SENTENCES[limit](counted), { limit, counted, allowed });
  }
}

/** @throws GraphQLError LIMIT_EXCEEDED. */
export function refuseCost(cost: number): void {
  const allowed = OPERATION_LIMITS.cost;
  if (cost <= allowed) return;
  throw limitExceeded(
    `The operation costs ${cost}; ${allowed} is allowed. Ask for smaller pages (first, last) or for fewer nested lists.`,
    { limit: 'cost', counted: cost, allowed },
  );
}

/**
 * A refusal before anything ran, with the numbers that it rests on.
 * @param http the status of what never was an operation; the refusal of one is answered as a document that is not valid.
 */
export function limitExceeded(
  message: string,
  numbers: object,
  http?: { readonly status: number },
): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: 'LIMIT_EXCEEDED', ...numbers, ...(http ? { http } : {}) },
  });
}
