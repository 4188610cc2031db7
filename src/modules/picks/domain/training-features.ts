import type { Json } from '../../../shared/json.ts';

/** The form of the features; a reader of an older row goes by it. */
export const FEATURES_VERSION = 1;

/** Members of a decision that say nothing of the match: how the run was configured, and what is taken from them below. */
const LEFT_OUT: readonly string[] = ['config', 'odds', 'selections'];

/** What is on record of a pick from its decision on. */
export interface DecidedPick {
  readonly strategy: string;
  readonly market: string;
  readonly side: string;
  readonly line: number | null;
  readonly book: string;
  readonly price: number;
  readonly netPrice: number;
  readonly probability: number;
  readonly fairProbability: number | null;
  readonly edge: number;
  readonly probabilityEdge: number | null;
  readonly kellyFraction: number;
  readonly stakeUnits: number;
}

/**
 * What a model may learn from: everything that the decision pinned of the match (fixture, freshness, model, layers, forecast,
 * probabilities, friction, and DNA where it has it), the selection with how it was weighed, and the prices of its market at its line. `payload` is
 * that of the audit entry of the decision, which nothing changes; no table of today is asked.
 */
export function trainingFeatures(payload: Json, pick: DecidedPick): Json {
  const pinned = Object.entries(isObject(payload) ? payload : {});
  const weighed = listOf(payload, 'selections').find(
    (one) => one['strategy'] === pick.strategy && one['side'] === pick.side && isOn(one, pick),
  );
  return {
    ...Object.fromEntries(pinned.filter(([name]) => !LEFT_OUT.includes(name))),
    selection: { ...weighed, ...pick },
    prices: listOf(payload, 'odds').filter((quote) => isOn(quote, pick)),
  };
}

function isOn(one: JsonObject, { market, line }: DecidedPick): boolean {
  return one['market'] === market && one['line'] === line;
}

type JsonObject = { readonly [key: string]: Json };

function listOf(payload: Json, name: string): JsonObject[] {
  const list = isObject(payload) ? payload[name] : null;
  return Array.isArray(list) ? list.filter(isObject) : [];
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
