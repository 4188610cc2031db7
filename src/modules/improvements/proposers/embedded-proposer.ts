import { toJson } from '../../../shared/json.ts';
import { parametersOfRule } from '../../pipeline/parse-strategy-rule.ts';
import { type Adjustment, adjustRule } from '../domain/adjustment.ts';
import { adjustmentOf, type ReasonedAdjustment } from '../domain/analysis/adjustment-of.ts';
import { describeEffect, describeEvidence, describePattern } from '../domain/analysis/describe-pattern.ts';
import { expectedEffectOf } from '../domain/analysis/expected-effect.ts';
import type { ExpectedEffect, FailurePattern } from '../domain/analysis/failure-pattern.ts';
import { type AnalysedStrategy, type Findings, isOf, type Proposer } from '../domain/analysis/proposer.ts';
import type { Proposal } from '../domain/proposal.ts';

/** By whom the proposals of the product's own rules are made. */
export const EMBEDDED_AGENT = 'embedded-rules';

/**
 * Turns patterns into proposals by rules over the same statistics, the most harmful first; the same findings give the same proposals. A pattern that
 * the rules know nothing against gets none, and two that ask for the same change get one.
 */
export const embeddedProposer: Proposer = (findings) =>
  Promise.resolve({ kind: 'PROPOSED', proposals: proposalsOf(findings), llmCallId: null });

function proposalsOf(findings: Findings): Proposal[] {
  const proposals = new Map<string, Proposal>();
  for (const pattern of findings.patterns) {
    if (proposals.size >= findings.maximumProposals) break;
    const strategy = findings.strategies.find((one) => isOf(one, pattern));
    const found = strategy ? adjustmentOf(strategy, pattern, findings) : null;
    if (!strategy || found === null) continue;
    const key = JSON.stringify([pattern.source, pattern.strategyName, found.adjustment]);
    const effect = expectedEffectOf(pattern, [found.adjustment], findings);
    if (!proposals.has(key)) proposals.set(key, proposalOf(strategy, pattern, { ...found, effect }));
  }
  return [...proposals.values()];
}

interface Change extends ReasonedAdjustment {
  readonly effect: ExpectedEffect | null;
}

function proposalOf(strategy: AnalysedStrategy, pattern: FailurePattern, change: Change): Proposal {
  const { adjustment, effect, why } = change;
  const { segment, winRate } = pattern;
  return {
    agentName: EMBEDDED_AGENT,
    strategyName: pattern.strategyName,
    baselineWinRate: winRate === null ? null : winRate * 100,
    newThreshold: thresholdOf(adjustment),
    failurePattern: describePattern(pattern),
    missingFactors:
      segment === null
        ? []
        : [
            {
              factor: segment.factor,
              note: `The strategy does not look at ${segment.factor} ${segment.value}.`,
            },
          ],
    reasoning: [describeEvidence(pattern), why, ...(effect === null ? [] : [describeEffect(effect)])].join(
      ' ',
    ),
    adjustments: [adjustment],
    ...parametersOf(strategy, adjustment),
    pattern,
    expectedEffect: effect,
  };
}

function thresholdOf(adjustment: Adjustment): number | null {
  if (adjustment.kind === 'EXCLUDE') return null;
  return adjustment.kind === 'SET' ? adjustment.to : adjustment.minEdge;
}

function parametersOf(
  strategy: AnalysedStrategy,
  adjustment: Adjustment,
): Pick<Proposal, 'baselineParameters' | 'proposedParameters'> {
  if (strategy.kind === 'PIPELINE') {
    const { rule } = strategy;
    return {
      baselineParameters: toJson(parametersOfRule(rule)),
      proposedParameters: toJson(parametersOfRule(adjustRule(rule, [adjustment]))),
    };
  }
  const { rule } = strategy;
  const changed = adjustment.kind === 'SET' ? { ...rule, [adjustment.parameter]: adjustment.to } : rule;
  return { baselineParameters: toJson(rule), proposedParameters: toJson(changed) };
}
