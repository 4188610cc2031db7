import type { z } from 'zod';
import {
  type Disclosure,
  GRAPHIQL_SETTINGS,
  INTROSPECTION_SETTINGS,
} from './modules/limits/domain/disclosure.ts';
import type { BucketRule } from './modules/limits/domain/leaky-bucket.ts';
import { oneOf } from './one-of.ts';
import { wholeNumber } from './whole-number.ts';

const STORES = ['memory', 'postgres'] as const;
const MOST_POINTS = 1_000_000_000;

const points = (least: number) => wholeNumber(least, MOST_POINTS);

/** The variables that say how much a caller may ask for, what the server says of itself, and how much it remembers. */
export const limitsVariables = {
  RATE_LIMIT_CAPACITY: points(1).default(200_000),
  RATE_LIMIT_PER_SECOND: points(0).default(10_000),
  RATE_LIMIT_STORE: oneOf(STORES).default('memory'),
  INTROSPECTION: oneOf(INTROSPECTION_SETTINGS).default('role'),
  GRAPHIQL: oneOf(GRAPHIQL_SETTINGS).default('local'),
  RESPONSE_CACHE_MB: wholeNumber(0, 16_384).default(32),
};

export interface LimitsEnv {
  /** How much each caller may ask for, in points of cost, and where that is kept; null limits nobody. */
  readonly rateLimit: { readonly rule: BucketRule; readonly store: (typeof STORES)[number] } | null;
  readonly disclosure: Disclosure;
  /** What kept answers may take; 0 keeps none. */
  readonly responseCacheBytes: number;
}

/** The settings from variables that were checked. */
export function limitsSettingsOf(env: z.infer<z.ZodObject<typeof limitsVariables>>): LimitsEnv {
  const rule = { capacity: env.RATE_LIMIT_CAPACITY, perSecond: env.RATE_LIMIT_PER_SECOND };
  return {
    rateLimit: rule.perSecond === 0 ? null : { rule, store: env.RATE_LIMIT_STORE },
    disclosure: { introspection: env.INTROSPECTION, graphiql: env.GRAPHIQL },
    responseCacheBytes: env.RESPONSE_CACHE_MB * 1_048_576,
  };
}
