import type { MarketFamily } from '../deduce-market-family.ts';
import type { StrategyRule } from './strategy-rule.ts';

/** A named strategy: its rule, and the other configurations of it that are tried beside. */
export interface StrategyDefinition {
  readonly name: string;
  readonly description: string;
  /** Of what it bets on. A family that the name means is the same. */
  readonly marketFamily: MarketFamily;
  /** A yardstick that nobody is meant to follow: it is reported, and for no club ranked or counted into the totals. */
  readonly isControl: boolean;
  /** Where the backed team plays, when the rule says so. */
  readonly venue: 'HOME' | 'AWAY' | null;
  /**
   * The configuration that is reported, and never the best of those tried: it was set down before any result was seen, or put into force
   * before the instant of the evaluation.
   */
  readonly rule: StrategyRule;
  /** What is varied: of each axis one change is made to the rule, in every combination. */
  readonly axes: readonly (readonly Partial<StrategyRule>[])[];
  /** The library's own rule where another one is in force: it is tried, too. */
  readonly replaced?: StrategyRule;
}

/**
 * Every configuration of a strategy that is tried, the reported one first, each once. Their number is what the best of them has to be
 * read beside.
 */
export function configurationsOf({
  rule,
  axes,
  replaced = rule,
}: StrategyDefinition): readonly StrategyRule[] {
  const combined = axes.reduce<StrategyRule[]>(
    (rules, axis) => rules.flatMap((one) => axis.map((change) => ({ ...one, ...change }))),
    [rule],
  );
  const byText = new Map([rule, ...combined, replaced].map((one) => [textOf(one), one]));
  return [...byText.values()];
}

/** The same text for the same rule, in whatever order its members come: one that was stored has an order of its own. */
function textOf(rule: StrategyRule): string {
  return JSON.stringify(Object.entries(rule).sort(([a], [b]) => (a < b ? -1 : 1)));
}
