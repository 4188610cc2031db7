import { cutShort } from '../../../shared/show-value.ts';
import { explainUnmet, matchContextFilters, type UnmetFilter } from './match-context-filters.ts';
import type { StrategyContext } from './read-context.ts';

/** A strategy row of a club, as far as the choice needs it. */
export interface StrategyCandidate {
  readonly strategyId: number;
  readonly strategyName: string;
  /** Null counts as active: adopted rows do not always say. */
  readonly isActive: boolean | null;
  readonly contextFilters: unknown;
  /** 1 the best; null when not ranked. */
  readonly strategyRank: number | null;
  /** Lower 95 % bound of the profit per unit staked, a fraction; null when there are too few bets. */
  readonly yieldBound: number | null;
}

export interface RejectedStrategy {
  readonly strategyId: number;
  readonly strategyName: string;
  readonly reason: string;
}

export interface OptimalStrategyChoice {
  /** Null when no strategy fits. */
  readonly chosen: StrategyCandidate | null;
  /** The keys of its context filters, as the row spells them. */
  readonly matchedFilters: readonly string[];
  readonly reason: string;
  /** How many are not active or do not fit. */
  readonly rejectedCount: number;
  /** The first of those, in the order of the ids: MOST_REJECTED at most. */
  readonly rejected: readonly RejectedStrategy[];
}

/** Rejected strategies that are listed with a reason; the count is always whole. */
export const MOST_REJECTED = 50;

interface Fitting {
  readonly candidate: StrategyCandidate;
  readonly matched: readonly string[];
}

interface Unfit {
  readonly candidate: StrategyCandidate;
  /** Null when it fits and is not active. */
  readonly unmet: UnmetFilter | null;
}

/**
 * The strategy to follow in a situation: of the active rows whose context filters all hold, the one with most filters, being made for
 * the situation rather than for every one; then the better rank; then the higher lower bound of yield; rows without a rank or
 * a bound come last; then the lower id. The reason says which of these decided.
 */
export function chooseOptimalStrategy(
  candidates: readonly StrategyCandidate[],
  context: StrategyContext,
): OptimalStrategyChoice {
  const fitting: Fitting[] = [];
  const unfit: Unfit[] = [];
  for (const candidate of candidates.toSorted((a, b) => a.strategyId - b.strategyId)) {
    const match = matchContextFilters(candidate.contextFilters, context);
    if (candidate.isActive !== false && match.fits) fitting.push({ candidate, matched: match.matched });
    else unfit.push({ candidate, unmet: match.fits ? null : match.unmet });
  }
  const rejections = {
    rejectedCount: unfit.length,
    rejected: unfit.slice(0, MOST_REJECTED).map((one) => reject(one, context)),
  };
  const [best, next] = fitting.toSorted(
    (a, b) => decide(a, b).order || a.candidate.strategyId - b.candidate.strategyId,
  );
  if (!best) {
    const reason =
      candidates.length === 0
        ? 'The team has no strategies.'
        : `None of the team's strategies (${candidates.length}) is active and fits the context.`;
    return { chosen: null, matchedFilters: [], reason, ...rejections };
  }
  return { chosen: best.candidate, matchedFilters: best.matched, reason: explain(best, next), ...rejections };
}

function reject({ candidate, unmet }: Unfit, context: StrategyContext): RejectedStrategy {
  const { strategyId, strategyName } = candidate;
  return {
    strategyId,
    strategyName,
    reason: unmet === null ? 'it is not active' : explainUnmet(unmet, context),
  };
}

/** Less than 0 when `a` comes first, and by what. */
function decide(a: Fitting, b: Fitting): { readonly order: number; readonly by: string } {
  const matched = b.matched.length - a.matched.length;
  if (matched !== 0) return { order: matched, by: 'more filters match' };
  const rank = compareNullsLast(a.candidate.strategyRank, b.candidate.strategyRank);
  if (rank !== 0) return { order: rank, by: 'its rank is better' };
  const bound = compareNullsLast(negated(a.candidate.yieldBound), negated(b.candidate.yieldBound));
  if (bound !== 0) return { order: bound, by: 'its bound of yield is higher' };
  return { order: 0, by: 'nothing tells the two apart, and it is the older row' };
}

function negated(value: number | null): number | null {
  return value === null ? null : -value;
}

function compareNullsLast(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a - b;
}

function explain(best: Fitting, next: Fitting | undefined): string {
  const filters =
    best.matched.length === 0
      ? 'It has no context filters and fits everywhere'
      : `All its context filters match (${cutShort(best.matched.join(', '))})`;
  const own = `${filters}; ${describe(best.candidate)}.`;
  if (!next) return `${own} No other strategy fits.`;
  const count = next.matched.length;
  const other = `${cutShort(next.candidate.strategyName)} (${count} matching ${count === 1 ? 'filter' : 'filters'}; ${describe(next.candidate)})`;
  return `${own} Before ${other}: ${decide(best, next).by}.`;
}

function describe({ strategyRank, yieldBound }: StrategyCandidate): string {
  const rank = strategyRank === null ? 'no rank' : `rank ${strategyRank}`;
  const bound =
    yieldBound === null ? 'no bound of yield' : `lower 95 % bound of yield ${signedPct(yieldBound)} %`;
  return `${rank}, ${bound}`;
}

function signedPct(fraction: number): string {
  const shown = (fraction * 100).toFixed(1);
  return fraction >= 0 ? `+${shown}` : shown;
}
