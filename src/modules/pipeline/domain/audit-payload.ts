import type { Json } from '../../../shared/json.ts';
import { toJson } from '../../../shared/json.ts';
import type { SizedMatch, SkippedMatch } from './match-state.ts';
import type { RunFacts } from './node.ts';

/**
 * The form of the payload; a reader of an older entry goes by it. 1: `means` of the model alone. 2: `model` names the stored fits,
 * `layers` say how `forecast` came about.
 */
const PAYLOAD_VERSION = 2;

/**
 * Everything that a decision about one match rests on: inputs, model, probabilities, odds, and the reason of each choice. `fitIdOf`
 * finds the ids of the stored fits by the hash of their inputs.
 */
export function auditPayloadOf(
  match: SizedMatch,
  facts: RunFacts,
  fitIdOf: ReadonlyMap<string, string | null>,
): Json {
  const { fixture, freshness, model, layers, friction, market, forecast, probabilities, quotes, selections } =
    match;
  return toJson({
    ...headOf(facts),
    fixture,
    freshness,
    model: {
      ...model,
      fitId: fitIdOf.get(model.inputsHash) ?? null,
      baseFitId: fitIdOf.get(model.baseInputsHash) ?? null,
    },
    layers,
    friction,
    market,
    forecast,
    probabilities,
    odds: quotes,
    selections,
  });
}

/** Why a match was not modelled. */
export function skipPayloadOf({ fixture, freshness, reason, detail }: SkippedMatch, facts: RunFacts): Json {
  return toJson({ ...headOf(facts), fixture, freshness, skipped: { reason, detail } });
}

function headOf({ asOf, config }: RunFacts): object {
  return { version: PAYLOAD_VERSION, asOf, config };
}
