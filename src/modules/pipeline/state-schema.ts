import { z } from 'zod';
import { BET_SIDES } from '../matches/domain/closing-line/closing-bet.ts';
import { ODDS_MARKETS, ODDS_STAGES } from '../matches/domain/odds.ts';
import { GOAL_MODEL_KINDS } from '../models/domain/model-settings.ts';
import { DRIFT_ACTIONS } from './domain/drift-policy.ts';
import { DRIFT_STATUSES } from '../monitoring/domain/drift-status.ts';
import { LAYERS } from '../models/domain/layers/layer.ts';
import {
  PIPELINE_FAILURES,
  type PipelineFailureName,
  type SkipReason,
  severityOf,
} from './domain/failures/pipeline-failure.ts';
import { REFUSALS, type RefusalReason } from './domain/match-state.ts';

const number = z.number();
const share = number.min(0).max(1);
const count = z.int().min(0);
const text = z.string();
const instant = z.iso.datetime();
const hash = text.regex(/^[0-9a-f]{64}$/);
const side = z.object({ teamId: z.int(), name: text });

export const fixture = z.object({
  matchId: z.int(),
  division: text,
  season: text,
  home: side,
  away: side,
  kickOffAt: instant,
});

export const freshness = z.object({
  status: z.enum(['FRESH', 'STALE', 'EXPIRED', 'MISSING']),
  newestResultOn: text.nullable(),
  ageDays: z.int().nullable(),
});

export const quote = z.object({
  market: z.enum(ODDS_MARKETS),
  stage: z.enum(ODDS_STAGES),
  book: text,
  line: number.nullable(),
  first: number,
  draw: number.nullable(),
  second: number,
  knownAt: instant,
});

const profile = z.object({
  recordId: text,
  asOf: instant,
  inputsHash: hash,
  tier: text.nullable(),
  style: text.nullable(),
  tags: z.array(text),
  measures: z.record(text, number.nullable()),
});
export const dna = z.object({ home: profile.nullable(), away: profile.nullable() });

const coefficient = z.object({ value: number, standardError: number, centre: number });
export const friction = z.object({
  features: z.object({ goals: number.nullable(), supremacy: number.nullable() }).nullable(),
  trial: z
    .object({
      id: text,
      excludesZero: z.boolean(),
      coefficients: z.object({ goals: coefficient, supremacy: coefficient, matches: count }),
    })
    .nullable(),
});

const rating = z.object({ attack: number, defence: number, matches: count, isNewcomer: z.boolean() });
export const model = z.object({
  kind: z.enum(GOAL_MODEL_KINDS),
  xi: number,
  shrinkage: number,
  referenceDay: text,
  firstMatchOn: text,
  lastMatchOn: text,
  matches: count,
  weightSum: number,
  logLikelihood: number,
  intercept: number,
  homeAdvantage: number,
  rho: number,
  covariance: number,
  home: rating,
  away: rating,
  inputsHash: hash,
  baseInputsHash: hash,
  newcomers: z.array(z.int()),
});

const result = z.object({ home: number, draw: number, away: number });
export const forecast = z.object({
  means: z.object({ home: number.positive(), away: number.positive() }),
  rho: number,
  covariance: number,
});
export const layer = z.object({
  name: z.enum(LAYERS),
  askedWeight: share,
  weight: share,
  idleReason: z
    .enum([
      'NO_DECAY',
      'NO_WEIGHT',
      'NO_TRIAL',
      'TRIAL_INCLUDES_ZERO',
      'NO_FRICTION_KNOWN',
      'NO_MARKET_KNOWN',
      'NO_MEANS_FOR_MARKET',
    ])
    .nullable(),
  note: text,
  forecast,
  matchResult: result,
  contribution: result,
});
export const market = z
  .object({
    matchResult: result,
    total: z.object({ line: number, over: share }).nullable(),
    book: text.nullable(),
  })
  .nullable();
export const probabilities = z.object({
  home: share,
  draw: share,
  away: share,
  over25: share,
  bothTeamsToScore: share,
});

const refusals = Object.keys(REFUSALS).filter((name): name is RefusalReason => Object.hasOwn(REFUSALS, name));
const weighed = z.object({
  strategy: text,
  market: z.enum(ODDS_MARKETS),
  side: z.enum(BET_SIDES),
  line: number.nullable(),
  book: text,
  price: number.gt(1),
  netPrice: number.gt(1),
  settlement: z.object({ win: share, halfWin: share, push: share, halfLoss: share, loss: share }),
  probability: share,
  fairProbability: share.nullable(),
  benchmark: text.nullable(),
  edge: number,
  probabilityEdge: number.nullable(),
  decision: z.enum(['KEPT', ...refusals]),
});
export const selections = z.array(weighed);
export const sizedSelections = z.array(weighed.extend({ kellyFraction: share, stakeUnits: number.min(0) }));

export const validation = z.object({
  openUnits: z.object({ match: number, league: number, day: number }),
  openBets: z.array(
    z.object({
      market: z.enum(ODDS_MARKETS),
      side: z.enum(BET_SIDES),
      line: number.nullable(),
      stakeUnits: number,
    }),
  ),
  drift: z.object({
    status: z.enum(DRIFT_STATUSES),
    asOf: instant.nullable(),
    action: z.enum(DRIFT_ACTIONS).nullable(),
  }),
  isShadowed: z.boolean(),
});
export const sizing = z.object({ match: share, league: share, day: share, run: share });

const skipReasons = Object.keys(PIPELINE_FAILURES).filter(isSkipReason);
export const skipped = z.object({
  fixture,
  freshness,
  reason: z.enum(skipReasons),
  detail: text,
});

function isSkipReason(name: string): name is SkipReason {
  return isFailureName(name) && severityOf(name) === 'SKIP_MATCH';
}

function isFailureName(name: string): name is PipelineFailureName {
  return Object.hasOwn(PIPELINE_FAILURES, name);
}
