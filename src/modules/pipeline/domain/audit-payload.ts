import type { Json } from '../../../shared/json.ts';
import { toJson } from '../../../shared/json.ts';
import type { SizedMatch, SkippedMatch } from './match-state.ts';
import type { RunFacts } from './node.ts';

/**
 * The form of the payload; a reader of an older entry goes by it. 1: `means` of the model alone. 2: `model` names the stored fits,
 * `layers` say how `forecast` came about. 3: `dna`, `validation`, `review` and `sizing`, and all that a replay needs.
 */
export const PAYLOAD_VERSION = 3;

/**
 * Everything that a decision about one match rests on: inputs, model, probabilities, odds, and the reason of each choice. `fitIdOf`
 * finds the ids of the stored fits by the hash of their inputs.
 */
export function auditPayloadOf(
  match: SizedMatch,
  facts: RunFacts,
  fitIdOf: ReadonlyMap<string, string | null>,
): Json {
  const { model, layers, friction, market, forecast, probabilities, quotes, selections } = match;
  const { fixture, freshness, dna, validation, review, sizing } = match;
  return toJson({
    ...headOf(facts),
    fixture,
    freshness,
    dna,
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
    validation,
    review,
    sizing,
  });
}

/** Why a match was not modelled. */
export function skipPayloadOf({ fixture, freshness, reason, detail }: SkippedMatch, facts: RunFacts): Json {
  return toJson({ ...headOf(facts), fixture, freshness, skipped: { reason, detail } });
}

function headOf({ mode, asOf, step, config }: RunFacts): object {
  return { version: PAYLOAD_VERSION, mode, asOf, step, config };
}
