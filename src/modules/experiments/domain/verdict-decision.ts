import { canonicalHash } from '../../../shared/canonical-hash.ts';
import { toJson } from '../../../shared/json.ts';
import type { Decision } from '../../audit/domain/decision.ts';
import type { ExperimentDesign, ExperimentVerdict } from './experiment-design.ts';
import { intervalAfter } from './experiment-progress.ts';

/** An experiment that has come to its verdict. */
export interface ConcludedExperiment {
  readonly experimentId: string;
  readonly improvementId: number;
  readonly design: ExperimentDesign;
  readonly verdict: ExperimentVerdict;
  /** Every match that it observed, in their order; the difference is null where a bet had no closing price. */
  readonly observations: readonly { readonly matchId: number; readonly difference: number | null }[];
}

/**
 * A verdict as the audit trail keeps it, about the improvement: the design, the interval that it goes by, and the hash of what was observed, by
 * which the observations can be checked.
 */
export function verdictDecision(
  { experimentId, improvementId, design, verdict, observations }: ConcludedExperiment,
  { id, at }: { readonly id: string; readonly at: Date },
): Decision<'EXPERIMENT_VERDICT'> {
  const differences = observations.flatMap(({ difference }) => difference ?? []);
  return {
    id,
    kind: 'EXPERIMENT_VERDICT',
    outcome: verdict,
    runId: null,
    step: null,
    matchId: null,
    pickId: null,
    subject: `improvement:${improvementId}`,
    kickOffAt: null,
    payload: toJson({
      version: 1,
      experimentId,
      design,
      matches: observations.length,
      confidenceSequence: differences.length === 0 ? null : intervalAfter(differences, design),
      observationsHash: canonicalHash(
        toJson(observations.map(({ matchId, difference }) => ({ matchId, difference }))),
      ),
    }),
    recordedAt: at,
  };
}
