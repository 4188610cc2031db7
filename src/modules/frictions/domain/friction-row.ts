import type { Day } from '../../../shared/uk-time.ts';
import type { Json } from '../../../shared/json.ts';

export type ConfidenceLevel = 'LOW' | 'MEDIUM' | 'HIGH';
export type PredictedWinner = 'HOME' | 'DRAW' | 'AWAY';

/** The parts of friction, each 0..100, null below the least sample of one of the two teams; the edge is -100..100. */
export interface FrictionComponents {
  readonly styleClash: number | null;
  readonly tempoFriction: number | null;
  readonly mentalClash: number | null;
  readonly tacticalFriction: number | null;
  readonly riskFriction: number | null;
  readonly psychologicalEdge: number | null;
}

/** What one score grid says of a match at the ground of the home side; all null without a rating of both teams. */
export interface FrictionPredictions {
  readonly predictedGoals: number | null;
  /** 0..1. */
  readonly predictedBttsProb: number | null;
  /** 0..1. */
  readonly predictedOver25Prob: number | null;
  readonly predictedWinner: PredictedWinner | null;
  /** 0..100. */
  readonly chaosPotential: number | null;
}

/** What came of the meetings of a pair at either ground, from the side that is stored as home. */
export interface HeadToHead {
  readonly h2hMatches: number;
  readonly h2hHomeWins: number;
  readonly h2hAwayWins: number;
  readonly h2hDraws: number;
  readonly h2hAvgGoals: number | null;
  readonly lastMatchDate: Day | null;
}

/** The computed columns of a pair's row. */
export interface FrictionRow extends FrictionComponents, FrictionPredictions, HeadToHead {
  readonly teamHomeId: number;
  readonly teamAwayId: number;
  readonly teamHomeName: string;
  readonly teamAwayName: string;
  readonly styleHome: string | null;
  readonly styleAway: string | null;
  readonly frictionScore: number | null;
  readonly frictionVector: Json;
  readonly historicalFriction: Json;
  readonly matchesAnalyzed: number;
  readonly confidenceLevel: ConfidenceLevel;
  readonly season: string;
}
