import { z } from 'zod';
import { PAYLOAD_VERSION } from './domain/audit-payload.ts';
import type { SizedMatch } from './domain/match-state.ts';
import { parseRunConfig } from './parse-run-config.ts';
import type { RunConfig } from './domain/run-config.ts';
import { storedReview } from './review-forms.ts';
import * as part from './state-schema.ts';

const payload = z.object({
  version: z.literal(PAYLOAD_VERSION),
  asOf: z.iso.datetime(),
  step: z.int(),
  mode: z.enum(['BACKTEST', 'PAPER', 'SHADOW', 'LIVE']),
  config: z.unknown(),
  fixture: part.fixture,
  freshness: part.freshness,
  dna: part.dna,
  model: part.model.extend({ fitId: z.uuid(), baseFitId: z.uuid() }),
  layers: z.array(part.layer),
  friction: part.friction,
  market: part.market,
  forecast: part.forecast,
  probabilities: part.probabilities,
  odds: z.array(part.quote),
  selections: part.sizedSelections,
  validation: part.validation,
  review: storedReview.nullable(),
  sizing: part.sizing,
});

/** A decision as it was pinned in the audit trail: the match with everything known of it, and what it was decided by. */
export interface PinnedDecision {
  readonly match: SizedMatch;
  readonly config: RunConfig;
  readonly asOf: Date;
  readonly step: number;
  readonly mode: 'BACKTEST' | 'PAPER' | 'SHADOW' | 'LIVE';
  /** Of the stored fits. */
  readonly fitId: string;
  readonly baseFitId: string;
}

/** The decision in the payload of an audit entry; null for one of another form, or of a match that was skipped. */
export function readAuditPayload(stored: unknown): PinnedDecision | null {
  const parsed = payload.safeParse(stored);
  if (!parsed.success) return null;
  const { asOf, step, mode, config, odds, model } = parsed.data;
  const { fixture, freshness, dna, layers, friction, market, forecast, probabilities } = parsed.data;
  const { selections, validation, review, sizing } = parsed.data;
  const { fitId, baseFitId, ...evidence } = model;
  return {
    match: {
      fixture,
      freshness,
      quotes: odds,
      dna,
      friction,
      model: evidence,
      layers,
      market,
      forecast,
      probabilities,
      selections,
      validation,
      review,
      sizing,
    },
    config: parseRunConfig(config),
    asOf: new Date(asOf),
    step,
    mode,
    fitId,
    baseFitId,
  };
}
