import type { Settlement } from '../../../quant/settlement/settlement.ts';
import type { Quote } from '../../matches/domain/odds.ts';
import type { KnownFriction } from '../../models/domain/known-friction.ts';
import type { GoalForecast } from '../../models/domain/layers/goal-forecast.ts';
import type { Layer } from '../../models/domain/layers/layer.ts';
import type { MatchupOpinion } from '../../models/domain/matchup/matchup-opinion.ts';
import type { GoalModelKind } from '../../models/domain/model-settings.ts';
import type { TeamProfile } from '../../teams/domain/team-profile.ts';
import type { DriftAction } from './drift-policy.ts';
import type { DriftStatus } from '../../monitoring/domain/drift-status.ts';
import type { SkipReason } from './failures/pipeline-failure.ts';
import type { MatchReview } from './review/match-review.ts';

export type DataFreshness = 'FRESH' | 'STALE' | 'EXPIRED' | 'MISSING';

/** The form of what lies between two nodes; a run that was begun in another form is not gone on with. */
export const MATCH_STATE_VERSION = 1;

/** What is known of a match from the first node on. Each further node adds members; none takes one away. */
export interface ScannedMatch {
  readonly fixture: Fixture;
}

export interface Fixture {
  readonly matchId: number;
  readonly division: string;
  readonly season: string;
  readonly home: { readonly teamId: number; readonly name: string };
  readonly away: { readonly teamId: number; readonly name: string };
  /** ISO instant. */
  readonly kickOffAt: string;
}

/** Why nothing is said of a fixture. */
export interface Lack {
  readonly reason: SkipReason;
  readonly detail: string;
}

export interface SkippedMatch extends Lack {
  readonly fixture: Fixture;
  readonly freshness: Freshness;
}

/** How old the newest result of a division was. */
export interface Freshness {
  readonly status: DataFreshness;
  /** The UK day of the newest result; null when there is none. */
  readonly newestResultOn: string | null;
  readonly ageDays: number | null;
}

/** A quote as it was known, with the instant from which it was. */
export interface UsableQuote extends Quote {
  readonly knownAt: string;
}

export interface LoadedMatch extends ScannedMatch {
  readonly freshness: Freshness;
  readonly quotes: readonly UsableQuote[];
}

export interface ProfiledMatch extends LoadedMatch {
  /** Null for a side of which none was known. */
  readonly dna: { readonly home: TeamProfile | null; readonly away: TeamProfile | null };
}

export interface AnalysedMatch extends ProfiledMatch {
  /** What was known of the friction of the two sides. */
  readonly friction: KnownFriction;
}

/** The fit behind a match: what it was made from, and the parameters that concern its two teams. */
export interface ModelEvidence {
  readonly kind: GoalModelKind;
  readonly xi: number;
  readonly shrinkage: number;
  /** Ages of matches are counted back from this UK day. */
  readonly referenceDay: string;
  readonly firstMatchOn: string;
  readonly lastMatchOn: string;
  readonly matches: number;
  readonly weightSum: number;
  readonly logLikelihood: number;
  readonly intercept: number;
  readonly homeAdvantage: number;
  readonly rho: number;
  readonly covariance: number;
  readonly home: TeamRating;
  readonly away: TeamRating;
  /** Of the version, the settings and every result that went into the fit: it is stored under this hash. */
  readonly inputsHash: string;
  /** The same of the fit to the same results without decay, the base of the layers. */
  readonly baseInputsHash: string;
  /** Teams that came into the division within the history, by ascending id. */
  readonly newcomers: readonly number[];
}

/** By which a side was forecast. */
export interface TeamRating {
  readonly attack: number;
  readonly defence: number;
  readonly matches: number;
  /** Whether it rests on what newcomers were before, too. */
  readonly isNewcomer: boolean;
}

export interface ModelledMatch extends AnalysedMatch {
  readonly model: ModelEvidence;
  /** How the forecast came about, from the model without decay up. */
  readonly layers: readonly Layer[];
  /** The opinion of the benchmarks; null where the market does not count, or none is known. */
  readonly market: MatchupOpinion | null;
  /** That of the last layer, from which everything is priced. */
  readonly forecast: GoalForecast;
  readonly probabilities: {
    readonly home: number;
    readonly draw: number;
    readonly away: number;
    readonly over25: number;
    readonly bothTeamsToScore: number;
  };
}

export type SelectionSide = 'HOME' | 'DRAW' | 'AWAY' | 'OVER' | 'UNDER';

/** Why a selection was not kept, by the node that refused it. */
export const REFUSALS = {
  SEGMENT_EXCLUDED: 'strategy-selector',
  EDGE_BELOW_THRESHOLD: 'strategy-selector',
  MODEL_DISAGREES: 'strategy-selector',
  PRICE_OUT_OF_RANGE: 'strategy-selector',
  DUPLICATE: 'validators',
  PRICE_OUTLIER: 'validators',
  HISTORY_TOO_SHORT: 'validators',
  EXPOSURE_REACHED: 'validators',
  REVIEWER_REJECTED: 'llm-reviewer',
  STAKE_TOO_SMALL: 'stake-sizer',
} as const;
export type RefusalReason = keyof typeof REFUSALS;

/** One selection that a strategy weighed, at the best price that could be taken. */
export interface WeighedSelection {
  readonly strategy: string;
  readonly market: Quote['market'];
  readonly side: SelectionSide;
  readonly line: number | null;
  readonly book: string;
  readonly price: number;
  /** The price after the exchange's commission; the price itself at a bookmaker. */
  readonly netPrice: number;
  readonly settlement: Settlement;
  /** One divided by the price at which the bet has no expected profit: the win probability where a bet can only win or lose. */
  readonly probability: number;
  /** The probability that the de-vigged benchmark implies; null when no benchmark quotes this line. */
  readonly fairProbability: number | null;
  readonly benchmark: string | null;
  /** Expected profit per unit staked at the net price. */
  readonly edge: number;
  readonly probabilityEdge: number | null;
  readonly decision: 'KEPT' | RefusalReason;
}

export interface WeighedMatch extends ModelledMatch {
  readonly selections: readonly WeighedSelection[];
}

export interface ValidatedMatch extends WeighedMatch {
  readonly validation: Validation;
}

/** What the validators went by, and what they found. */
export interface Validation {
  /** Of the same mode: what is at stake already, in units, in the match, in its division on its day, and on its day. */
  readonly openUnits: { readonly match: number; readonly league: number; readonly day: number };
  /** Bets on the match that are there already. */
  readonly openBets: readonly OpenBet[];
  readonly drift: DriftFinding;
  /** Whether its picks are computed and not counted, because of drift. */
  readonly isShadowed: boolean;
}

/** A bet that another decision made before. */
export interface OpenBet {
  readonly market: Quote['market'];
  readonly side: SelectionSide;
  readonly line: number | null;
  readonly stakeUnits: number;
}

/** What was known of the drift of the match's league, and what the configuration makes of it. */
export interface DriftFinding {
  readonly status: DriftStatus;
  /** ISO instant of the reports; null where none are new enough to go by. */
  readonly asOf: string | null;
  /** Null where nothing is the matter. */
  readonly action: DriftAction | null;
}

export interface ReviewedMatch extends ValidatedMatch {
  /** What a language model said of the kept selections; null where none was asked. */
  readonly review: MatchReview | null;
}

export interface SizedSelection extends WeighedSelection {
  /** Full single Kelly, a share of the bankroll, before the multiplier and the caps. */
  readonly kellyFraction: number;
  /** 0 when the selection was refused. */
  readonly stakeUnits: number;
}

export interface SizedMatch extends ReviewedMatch {
  readonly selections: readonly SizedSelection[];
  readonly sizing: Sizing;
}

/** By what share the stakes of a match were scaled down for each cap, 0..1: 1 where it was not reached. */
export interface Sizing {
  readonly match: number;
  readonly league: number;
  readonly day: number;
  readonly run: number;
}
