import type { PrismaClient } from '../../../../src/db/generated/client.ts';
import { encodeNodeId } from '../../../../src/graphql/node-id.ts';
import { appendDecisions } from '../../../../src/modules/audit/actions/append-decisions.ts';
import type { ExperimentVerdict } from '../../../../src/modules/experiments/domain/experiment-design.ts';
import { proposeImprovement } from '../../../../src/modules/improvements/actions/propose-improvement.ts';
import { adjustRule, type Adjustment } from '../../../../src/modules/improvements/domain/adjustment.ts';
import type { Proposal } from '../../../../src/modules/improvements/domain/proposal.ts';
import { DEFAULT_RUN_CONFIG, type StrategyRule } from '../../../../src/modules/pipeline/domain/run-config.ts';
import { parametersOfRule } from '../../../../src/modules/pipeline/parse-strategy-rule.ts';
import { toJson } from '../../../../src/shared/json.ts';

/** An hour before the tests of the API happen. */
export const PROPOSED_AT = new Date('2026-05-15T05:00:00.000Z');

/** The rule of the first strategy of the pipeline, by its defaults. */
export function usualRule(): StrategyRule {
  const [rule] = DEFAULT_RUN_CONFIG.strategies;
  if (!rule) throw new Error('The pipeline has no strategy.');
  return rule;
}

export const idOf = (databaseId: number): string => encodeNodeId('Improvement', databaseId);

/** An adjustment that no other test has. */
export function setMinEdge(to: number): Adjustment {
  return { kind: 'SET', parameter: 'minEdge', from: usualRule().minEdge, to };
}

/** Records a proposal for the first strategy of the pipeline, with its audit entry. @returns its database key. */
export async function propose(
  db: PrismaClient,
  adjustments: readonly Adjustment[],
  said: Partial<Proposal> = {},
): Promise<number> {
  const rule = usualRule();
  const proposal: Proposal = {
    agentName: 'quant',
    strategyName: rule.name,
    baselineWinRate: 41.5,
    newThreshold: 0.08,
    failurePattern: 'Small edges lose.',
    missingFactors: [{ factor: 'PRICE_BAND', note: 'Prices matter.' }],
    reasoning: 'They are within the error of the model.',
    adjustments,
    baselineParameters: toJson(parametersOfRule(rule)),
    proposedParameters: toJson(parametersOfRule(adjustRule(rule, adjustments))),
    pattern: null,
    expectedEffect: null,
    ...said,
  };
  const origin = { analysisId: null, llmCallId: null, at: PROPOSED_AT };
  return await db.$transaction(async (tx) => {
    const proposed = await proposeImprovement(tx, proposal, origin);
    if (proposed.kind === 'NEW') await appendDecisions(tx, [proposed.decision]);
    return proposed.id;
  });
}

/** Lets the running experiment of an improvement end with a verdict, as its accrual does. */
export async function conclude(
  db: PrismaClient,
  improvementId: number,
  verdict: ExperimentVerdict,
): Promise<void> {
  await db.experiment.updateMany({
    where: { improvementId, status: 'RUNNING' },
    data: { status: 'CONCLUDED', verdict, endedAt: new Date('2026-05-15T05:59:00Z') },
  });
}
