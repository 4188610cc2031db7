import type { Model } from './model-facts.ts';
import { isPlain, NOT_UNDERSTOOD } from './not-understood.ts';
import { orderByOf } from './order-by.ts';

const KNOWN_ARGUMENTS = new Set(['select', 'include', 'where', 'orderBy', 'take', 'skip']);

/** The arguments of a read, of which nothing is known but their names. */
export interface ReadArguments {
  readonly select?: unknown;
  readonly include?: unknown;
  readonly where?: unknown;
  readonly orderBy?: unknown;
  readonly take?: unknown;
  readonly skip?: unknown;
}

/** @throws NOT_UNDERSTOOD when there are others. */
export function argumentsOf(args: unknown): ReadArguments {
  if (!isPlain(args)) throw NOT_UNDERSTOOD;
  for (const [name, value] of Object.entries(args)) {
    if (value !== undefined && !KNOWN_ARGUMENTS.has(name)) throw NOT_UNDERSTOOD;
  }
  return args;
}

/** In which order, and how many. The numbers stand in the text: the planner is to know them. */
export function cutOf(model: Model, alias: string, { orderBy, take, skip }: ReadArguments): string {
  const isCut = take !== undefined || skip !== undefined;
  const limit = take === undefined ? '' : ` LIMIT ${wholeNumber(take)}`;
  const offset = skip === undefined ? '' : ` OFFSET ${wholeNumber(skip)}`;
  return `${orderByOf(model, alias, orderBy, isCut)}${limit}${offset}`;
}

function wholeNumber(value: unknown): string {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw NOT_UNDERSTOOD;
  return String(value);
}
