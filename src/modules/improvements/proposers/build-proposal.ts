import { toJson, type Json } from '../../../shared/json.ts';
import { parametersOfRule, strategyRule } from '../../pipeline/parse-strategy-rule.ts';
import { type Adjustment, adjustRule } from '../domain/adjustment.ts';
import { type AskedPattern, nameOfStrategy } from '../domain/analysis/asked-pattern.ts';
import { describePattern } from '../domain/analysis/describe-pattern.ts';
import { expectedEffectOf } from '../domain/analysis/expected-effect.ts';
import type { ExpectedEffect } from '../domain/analysis/failure-pattern.ts';
import type { AnalysedStrategy, Findings } from '../domain/analysis/proposer.ts';
import type { MissingFactor, Proposal } from '../domain/proposal.ts';

export interface ProposalToBuild {
  readonly agentName: string;
  /** Why, by what the change is expected to bring. */
  readonly reason: (effect: ExpectedEffect | null) => string;
  readonly missingFactors: readonly MissingFactor[];
}

export type BuiltProposal = { readonly proposal: Proposal } | { readonly fault: string };

/**
 * A proposal to adjust a strategy because of a pattern. Every number is from the findings; the words alone are of the agent.
 * A fault where no run would take the adjusted rule, or where none of the analysed bets would have been decided otherwise.
 */
export function buildProposal(
  { pattern, strategy }: Pick<AskedPattern, 'pattern' | 'strategy'>,
  adjustments: readonly Adjustment[],
  { agentName, reason, missingFactors }: ProposalToBuild,
  findings: Findings,
): BuiltProposal {
  const adjusted = adjustedParameters(strategy, adjustments);
  if (adjusted === null) return { fault: `no run would take the rule that it proposes for ${pattern.id}` };
  const expectedEffect = expectedEffectOf(pattern, adjustments, findings);
  // Two configurations of the library can make as many bets, and others.
  if (pattern.source === 'SETTLED_PICKS' && expectedEffect?.betsRemoved === 0)
    return { fault: `what it proposes about ${pattern.id} would have changed none of the bets` };
  const proposal: Proposal = {
    agentName,
    strategyName: nameOfStrategy(strategy),
    baselineWinRate: pattern.winRate === null ? null : pattern.winRate * 100,
    newThreshold: adjusted.threshold,
    failurePattern: describePattern(pattern),
    missingFactors,
    reasoning: reason(expectedEffect),
    adjustments,
    baselineParameters: parametersOf(strategy),
    proposedParameters: adjusted.parameters,
    pattern,
    expectedEffect,
  };
  return { proposal };
}

function parametersOf(strategy: AnalysedStrategy): Json {
  return toJson(strategy.kind === 'PIPELINE' ? parametersOfRule(strategy.rule) : strategy.rule);
}

interface AdjustedParameters {
  readonly parameters: Json;
  /** The least edge from now on of what is adjusted; null where that is not bet on any more. */
  readonly threshold: number | null;
}

function adjustedParameters(
  strategy: AnalysedStrategy,
  adjustments: readonly Adjustment[],
): AdjustedParameters | null {
  const [first] = adjustments;
  if (strategy.kind === 'LIBRARY') {
    if (first?.kind !== 'SET') return null;
    return { parameters: toJson({ ...strategy.rule, [first.parameter]: first.to }), threshold: first.to };
  }
  const rule = strategyRule.safeParse(adjustRule(strategy.rule, adjustments));
  if (!rule.success) return null;
  const threshold =
    first?.kind === 'EXCLUDE' ? null : first?.kind === 'REQUIRE_EDGE' ? first.minEdge : rule.data.minEdge;
  return { parameters: toJson(parametersOfRule(rule.data)), threshold };
}
