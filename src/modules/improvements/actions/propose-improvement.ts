import { Prisma } from '../../../db/generated/client.ts';
import type { Tx } from '../../../db/transaction.ts';
import { canonicalHash } from '../../../shared/canonical-hash.ts';
import { newId } from '../../../shared/ids.ts';
import { toJson } from '../../../shared/json.ts';
import type { Decision } from '../../audit/domain/decision.ts';
import type { Proposal } from '../domain/proposal.ts';

export interface ProposalOrigin {
  /** The analysis that led to it, and the call of a language model that wrote it; null without. */
  readonly analysisId: string | null;
  readonly llmCallId: string | null;
  readonly at: Date;
}

/** A proposal on record, with the decision that its caller gives to the audit trail at the end of the transaction. */
export type ProposedImprovement =
  | { readonly kind: 'NEW'; readonly id: number; readonly decision: Decision }
  /** The same change of the same parameters is on record, whatever became of it. */
  | { readonly kind: 'KNOWN'; readonly id: number };

/**
 * Records a proposal with what it rests on, and its first transition. The same proposal is recorded once: of two at the same time, one
 * waits for the other.
 */
export async function proposeImprovement(
  tx: Tx,
  proposal: Proposal,
  { analysisId, llmCallId, at }: ProposalOrigin,
): Promise<ProposedImprovement> {
  const { agentName, strategyName, adjustments, baselineParameters, proposedParameters } = proposal;
  const proposalHash = canonicalHash(toJson({ strategyName, baselineParameters, adjustments }));
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${JSON.stringify(['proposal', proposalHash])}, 0))`;
  const known = await tx.improvementEvidence.findUnique({
    where: { proposalHash },
    select: { improvementId: true },
  });
  if (known) return { kind: 'KNOWN', id: known.improvementId };
  const { id } = await tx.strategyImprovement.create({
    data: {
      agentName,
      strategyName,
      baselineWinRate: proposal.baselineWinRate,
      newThreshold: proposal.newThreshold,
      failurePattern: proposal.failurePattern,
      missingFactors: toJson(proposal.missingFactors) ?? [],
      llmReasoning: proposal.reasoning,
      recommendedAdjustments: toJson(adjustments) ?? [],
      createdAt: at,
      updatedAt: at,
      evidence: {
        create: {
          analysisId,
          llmCallId,
          proposalHash,
          baselineParameters: baselineParameters ?? Prisma.JsonNull,
          proposedParameters: proposedParameters ?? Prisma.JsonNull,
          pattern: toJson(proposal.pattern) ?? Prisma.DbNull,
          expectedEffect: toJson(proposal.expectedEffect) ?? Prisma.DbNull,
          createdAt: at,
        },
      },
      transitions: { create: { number: 1, toStatus: 'proposed', actor: agentName, at } },
    },
    select: { id: true },
  });
  const decision: Decision<'IMPROVEMENT_TRANSITION'> = {
    id: newId(),
    kind: 'IMPROVEMENT_TRANSITION',
    outcome: 'PROPOSED',
    runId: null,
    step: null,
    matchId: null,
    pickId: null,
    subject: `improvement:${id}`,
    kickOffAt: null,
    payload: toJson({
      version: 1,
      from: null,
      to: 'PROPOSED',
      by: agentName,
      analysisId,
      llmCallId,
      proposal,
    }),
    recordedAt: at,
  };
  return { kind: 'NEW', id, decision };
}
