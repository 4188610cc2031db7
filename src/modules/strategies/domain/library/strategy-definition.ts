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
  /** The configuration that is reported. It was set down before any result was seen, and is not the best of those tried. */
  readonly rule: StrategyRule;
  /** What is varied: of each axis one change is made to the rule, in every combination. */
  readonly axes: readonly (readonly Partial<StrategyRule>[])[];
}

/**
 * Every configuration of a strategy that is tried, the reported one first, each once. Their number is what the best of them has to be
 * read beside.
 */
export function configurationsOf({ rule, axes }: StrategyDefinition): readonly StrategyRule[] {
  const combined = axes.reduce<StrategyRule[]>(
    (rules, axis) => rules.flatMap((one) => axis.map((change) => ({ ...one, ...change }))),
    [rule],
  );
  const byText = new Map([rule, ...combined].map((one) => [textOf(one), one]));
  return [...byText.values()];
}

/** The same text for the same rule: all of them are made from one, so their members come in one order. */
function textOf(rule: StrategyRule): string {
  return JSON.stringify(rule);
}
