import type { StrategyRule as LibraryRule } from '../../../strategies/domain/library/strategy-rule.ts';

/** What one configuration of a strategy of the library brought in a season of a division, one unit a bet. */
export interface StrategyResult {
  readonly division: string;
  readonly season: string;
  readonly strategyName: string;
  readonly rule: LibraryRule;
  /** Whether the strategy is this configuration; the others were tried beside. */
  readonly isReported: boolean;
  /** Bets that were won and lost, half ones included. */
  readonly wins: number;
  readonly losses: number;
  readonly turnoverUnits: number;
  readonly profitUnits: number;
  /** Sum of stake x (payout / stake)². */
  readonly returnSquares: number;
}

/** The sums of results that were got by one rule. */
export type PooledResult = Omit<
  StrategyResult,
  'division' | 'season' | 'strategyName' | 'rule' | 'isReported'
>;

/** Adds up results, of seasons and divisions: no bet is in two of them. */
export function poolResults(results: readonly PooledResult[]): PooledResult {
  const sum = (member: keyof PooledResult): number => results.reduce((total, one) => total + one[member], 0);
  return {
    wins: sum('wins'),
    losses: sum('losses'),
    turnoverUnits: sum('turnoverUnits'),
    profitUnits: sum('profitUnits'),
    returnSquares: sum('returnSquares'),
  };
}

/** The same text for the same rule, whatever the order of its members. */
export function ruleKey(rule: LibraryRule): string {
  return JSON.stringify(Object.entries(rule).sort(([left], [right]) => (left < right ? -1 : 1)));
}
