import type { Tx } from '../../../db/transaction.ts';
import { newId } from '../../../shared/ids.ts';
import { toJson } from '../../../shared/json.ts';
import { appendDecisions } from '../../audit/actions/append-decisions.ts';
import type { ExperimentDesign, ExperimentVerdict } from '../domain/experiment-design.ts';
import { progressAfter, startProgress } from '../domain/experiment-progress.ts';
import type { MatchObservation } from '../domain/observe-match.ts';
import { verdictDecision } from '../domain/verdict-decision.ts';

/** An observation that may be written. */
export interface PreparedObservation extends MatchObservation {
  readonly matchId: number;
  readonly kickOffAt: Date;
}

export interface SavedObservations {
  readonly stored: readonly PreparedObservation[];
  /** The one that these observations led to; null where the experiment goes on, or was over before. */
  readonly verdict: ExperimentVerdict | null;
  /** Whether it observes nothing more. */
  readonly isOver: boolean;
}

/**
 * Adds observations to a running experiment, in their order, up to the one that decides it, and with that one its verdict, which the audit trail keeps. Whoever does so at the
 * same time waits for the other, and finds what was written: a match is observed once, and no observation follows the verdict.
 */
export async function saveObservations(
  tx: Tx,
  experimentId: string,
  design: ExperimentDesign,
  prepared: readonly PreparedObservation[],
  at: Date,
): Promise<SavedObservations> {
  const [held] = await tx.$queryRaw<{ status: string; improvementId: number }[]>`
    SELECT status, improvement_id AS "improvementId" FROM experiments WHERE id = ${experimentId}::uuid FOR UPDATE`;
  if (held?.status !== 'RUNNING') return { stored: [], verdict: null, isOver: true };
  const known = await tx.experimentObservation.findMany({
    where: { experimentId },
    orderBy: { number: 'asc' },
    select: { matchId: true, difference: true },
  });
  const observed = new Set(known.map(({ matchId }) => matchId));
  let progress = known.reduce(
    (before, { difference }) => progressAfter(before, difference, design),
    startProgress(design),
  );
  const stored: PreparedObservation[] = [];
  for (const observation of prepared) {
    if (progress.verdict !== null) break;
    if (observed.has(observation.matchId)) continue;
    progress = progressAfter(progress, observation.difference, design);
    stored.push(observation);
  }
  await tx.experimentObservation.createMany({
    data: stored.map(({ matchId, kickOffAt, control, treatment, difference }, index) => ({
      experimentId,
      matchId,
      number: known.length + index + 1,
      kickOffAt,
      control: toJson(control.bets) ?? [],
      treatment: toJson(treatment.bets) ?? [],
      controlValue: control.valueUnits,
      treatmentValue: treatment.valueUnits,
      difference,
      observedAt: at,
    })),
  });
  const { verdict } = progress;
  if (verdict !== null) {
    await tx.experiment.update({
      where: { id: experimentId },
      data: { status: 'CONCLUDED', verdict, endedAt: at },
    });
    const { improvementId } = held;
    const observations = [...known, ...stored];
    const concluded = { experimentId, improvementId, design, verdict, observations };
    await appendDecisions(tx, [verdictDecision(concluded, { id: newId(), at })]);
  }
  return { stored, verdict, isOver: verdict !== null };
}
