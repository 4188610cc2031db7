import type { Json } from '../../../shared/json.ts';
import { toJson } from '../../../shared/json.ts';
import type { SizedMatch, SkippedMatch } from './match-state.ts';
import type { RunFacts } from './node.ts';

/** The form of the payload; a reader of an older entry goes by it. */
const PAYLOAD_VERSION = 1;

/** Everything that a decision about one match rests on: inputs, model, probabilities, odds, and the reason of each choice. */
export function auditPayloadOf(match: SizedMatch, facts: RunFacts): Json {
  const { fixture, freshness, model, means, probabilities, quotes, selections } = match;
  return toJson({
    ...headOf(facts),
    fixture,
    freshness,
    model,
    means,
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
