import type { Tx } from '../../../db/transaction.ts';
import type { SettledPick } from '../domain/settled-pick.ts';
import { FEATURES_VERSION } from '../domain/training-features.ts';

/** Adds settled picks to the training data; of one that is there, the label changes and the features never. */
export async function saveTrainingExamples(
  tx: Tx,
  settlements: readonly SettledPick[],
  at: Date,
): Promise<void> {
  const rows = settlements.map(({ id, runId, matchId, decidedAsOf, number, came, ...one }) => ({
    id,
    runId,
    matchId,
    asOf: decidedAsOf,
    number,
    label: came.outcome,
    profit: one.profitPerUnit,
    features: one.features,
  }));
  await tx.$executeRaw`
    INSERT INTO ml_training_dataset (pick_id, run_id, match_id, as_of, features_version, features, label, profit_per_unit,
      settlement_number, labelled_at)
    SELECT id, "runId", "matchId", "asOf", ${FEATURES_VERSION}, features, label, profit, number, ${at}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS s(id uuid, "runId" uuid, "matchId" int, "asOf" timestamptz,
      number int, label text, profit float8, features jsonb)
    ON CONFLICT (pick_id) DO UPDATE SET label = excluded.label, profit_per_unit = excluded.profit_per_unit,
      settlement_number = excluded.settlement_number, labelled_at = excluded.labelled_at`;
}
