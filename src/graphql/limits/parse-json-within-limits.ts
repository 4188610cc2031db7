import { findJsonExcess, type JsonLimits } from '../../shared/json-excess.ts';
import { BODY_LIMITS } from './body-limits.ts';
import { limitExceeded } from './refuse-beyond-limits.ts';

const SENTENCES: Readonly<Record<keyof JsonLimits, string>> = {
  depth: `The JSON is nested deeper than ${BODY_LIMITS.depth} levels.`,
  values: `The JSON has more than ${BODY_LIMITS.values} values.`,
};

/** Why a JSON text is not read; null for one that may be. */
export function jsonRefusal(text: string): string | null {
  const excess = findJsonExcess(text, BODY_LIMITS);
  return excess === null ? null : SENTENCES[excess];
}

/**
 * The value of a JSON text from outside.
 * @throws GraphQLError LIMIT_EXCEEDED for one that is too deep or has too much in it, before anything is made of it.
 * @throws SyntaxError for what is no JSON.
 */
export function parseJsonWithinLimits(text: string): unknown {
  const excess = findJsonExcess(text, BODY_LIMITS);
  if (excess === null) return JSON.parse(text);
  const limit = excess === 'depth' ? 'jsonDepth' : 'jsonValues';
  throw limitExceeded(SENTENCES[excess], { limit, allowed: BODY_LIMITS[excess] }, { status: 400 });
}
