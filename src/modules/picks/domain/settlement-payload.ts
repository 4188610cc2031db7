import type { Json } from '../../../shared/json.ts';
import { toJson } from '../../../shared/json.ts';
import { type BenchmarkRules, BENCHMARKS } from '../../matches/domain/benchmark.ts';
import type { BookClosingValue } from '../../matches/domain/closing-line/closing-line-values.ts';
import type { Quote } from '../../matches/domain/odds.ts';
import type { DueSettlement } from './due-settlement.ts';
import type { PickReturn, PickTerms } from './settle-pick.ts';
import type { SettlementRules } from './settlement-basis.ts';

/** The form of the payload; a reader of an older entry goes by it. */
const PAYLOAD_VERSION = 1;

export interface SettlementEvidence {
  readonly due: DueSettlement;
  readonly asOf: Date;
  readonly terms: PickTerms;
  readonly came: PickReturn;
  /** Closing quotes of the benchmarks, as they were known. */
  readonly quotes: readonly Quote[];
  readonly closing: readonly BookClosingValue[];
  readonly rules: SettlementRules & BenchmarkRules;
}

/** Everything that a settlement rests on: the result or why it is void, the terms, the closing prices used, and the rules. */
export function settlementPayload(evidence: SettlementEvidence): Json {
  const { due, asOf, terms, came, quotes, closing, rules } = evidence;
  const { standing, basis, reason } = due;
  return toJson({
    version: PAYLOAD_VERSION,
    asOf,
    number: standing.settlementNumber + 1,
    replaces: standing.inForce,
    reason,
    result: basis.kind === 'SCORE' ? basis.score : null,
    void: basis.kind === 'VOID' ? { cause: basis.cause, reason: basis.reason } : null,
    terms,
    ...came,
    closing: { prices: quotes, values: closing },
    rules,
  });
}

/** The closing quotes that say something of a bet: those of the benchmarks on its market, and the totals that handicaps are repriced from. */
export function relevantQuotes<Q extends Quote>(quotes: readonly Q[], market: PickTerms['market']): Q[] {
  const benchmarks: readonly string[] = BENCHMARKS;
  return quotes.filter(
    (quote) =>
      benchmarks.includes(quote.book) &&
      (quote.market === market || (market === 'ASIAN_HANDICAP' && quote.market === 'OVER_UNDER')),
  );
}
