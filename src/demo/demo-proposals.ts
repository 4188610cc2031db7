import { toJson } from '../shared/json.ts';
import { adjustRule, type Adjustment } from '../modules/improvements/domain/adjustment.ts';
import type { MissingFactor, Proposal } from '../modules/improvements/domain/proposal.ts';
import type { StrategyRule } from '../modules/pipeline/domain/run-config.ts';
import { parametersOfRule } from '../modules/pipeline/parse-strategy-rule.ts';

interface DemoIdea {
  readonly strategyName: string;
  readonly newThreshold: number | null;
  readonly failurePattern: string;
  readonly missingFactors: readonly MissingFactor[];
  readonly adjustments: readonly Adjustment[];
}

const REASONING = 'An example of the demo world: nobody has measured it. Its experiment would tell.';

const IDEAS: readonly DemoIdea[] = [
  {
    strategyName: 'match-result-value',
    newThreshold: null,
    failurePattern:
      'Long shots are backed on edges that are an error of the model rather than of the market.',
    missingFactors: [{ factor: 'PRICE_BAND', note: 'A small error in a small probability is a large edge.' }],
    adjustments: [
      { kind: 'EXCLUDE', segment: { factor: 'PRICE_BAND', value: '6.00-10.00' } },
      { kind: 'EXCLUDE', segment: { factor: 'PRICE_BAND', value: '10.00-' } },
    ],
  },
  {
    strategyName: 'totals-value',
    newThreshold: 0.08,
    failurePattern: 'Early in a season totals are backed on the goals of the season before.',
    missingFactors: [{ factor: 'CONTEXT', note: 'Clubs change their players and coaches in summer.' }],
    adjustments: [
      { kind: 'REQUIRE_EDGE', segment: { factor: 'CONTEXT', value: 'EARLY_SEASON' }, minEdge: 0.08 },
    ],
  },
  {
    strategyName: 'handicap-value',
    newThreshold: 0.07,
    failurePattern: 'Handicaps with a small edge do not beat the closing line.',
    missingFactors: [],
    adjustments: [{ kind: 'SET', parameter: 'minEdge', from: 0.05, to: 0.07 }],
  },
];

/** What the demo world proposes, for the strategies that there are. */
export function demoProposals(rules: readonly StrategyRule[]): Proposal[] {
  return IDEAS.flatMap((idea) => {
    const rule = rules.find(({ name }) => name === idea.strategyName);
    if (!rule) return [];
    return [
      {
        ...idea,
        agentName: 'demo',
        baselineWinRate: null,
        reasoning: REASONING,
        baselineParameters: toJson(parametersOfRule(rule)),
        proposedParameters: toJson(parametersOfRule(adjustRule(rule, idea.adjustments))),
        pattern: null,
        expectedEffect: null,
      },
    ];
  });
}
