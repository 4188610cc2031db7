import type { Tx } from '../../../db/transaction.ts';
import { newId } from '../../../shared/ids.ts';
import { toJson } from '../../../shared/json.ts';
import { appendDecisions } from '../../audit/actions/append-decisions.ts';
import type { Decision } from '../../audit/domain/decision.ts';
import { recordRunEvent } from '../../pipeline/actions/record-run-event.ts';
import type { SettledPick } from '../domain/settled-pick.ts';
import { saveTrainingExamples } from './save-training-examples.ts';

/**
 * Stores settlements: the pick, the history, closing values, the training examples, one audit entry each, and one event for each run.
 * A pick that was settled by somebody else since it was read is left to them. @returns those that were stored.
 */
export async function saveSettlements(
  tx: Tx,
  prepared: readonly SettledPick[],
  asOf: Date,
  at: Date,
): Promise<SettledPick[]> {
  const won = await claim(tx, prepared, at);
  const settlements = prepared.filter(({ id }) => won.has(id));
  if (settlements.length === 0) return [];
  await tx.pickSettlement.createMany({ data: settlements.map((one) => historyRow(one, asOf, at)) });
  await tx.pickClosingValue.deleteMany({
    where: { pickId: { in: settlements.filter(({ number }) => number > 1).map(({ id }) => id) } },
  });
  await tx.pickClosingValue.createMany({
    data: settlements.flatMap(({ id, closing }) =>
      closing.map(({ book, ...value }) => ({ pickId: id, benchmark: book, ...value })),
    ),
  });
  await saveTrainingExamples(tx, settlements, at);
  await appendDecisions(
    tx,
    settlements.map((one) => decisionOf(one, at)),
  );
  for (const [runId, ofRun] of Map.groupBy(settlements, (one) => one.runId)) {
    await recordRunEvent(tx, {
      runId,
      kind: 'RUN_SETTLED',
      at,
      payload: { picks: ofRun.length, resettled: ofRun.filter(({ number }) => number > 1).length },
    });
  }
  return settlements;
}

/** Writes the settlement into the picks that nobody settled since. Rows are locked in the order of their ids, as by everybody. */
async function claim(tx: Tx, prepared: readonly SettledPick[], at: Date): Promise<ReadonlySet<string>> {
  const rows = prepared.map(({ id, number, came }) => ({ id, number, ...came }));
  await tx.$queryRaw`
    SELECT id FROM picks WHERE id = ANY(${rows.map(({ id }) => id)}::uuid[]) ORDER BY id FOR UPDATE`;
  const claimed = await tx.$queryRaw<{ id: string }[]>`
    UPDATE picks p SET outcome = s.outcome, profit_units = s."profitUnits", turnover_units = s."turnoverUnits",
      settlement_number = s.number, settled_at = ${at}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS s(id uuid, number int, outcome pick_outcome, "profitUnits" numeric, "turnoverUnits" numeric)
    WHERE p.id = s.id AND p.settlement_number = s.number - 1
    RETURNING p.id`;
  return new Set(claimed.map(({ id }) => id));
}

function historyRow({ id, number, due, came, closing, auditEntryId }: SettledPick, asOf: Date, at: Date) {
  const { basis, reason } = due;
  return {
    id: newId(),
    pickId: id,
    number,
    ...came,
    homeGoals: basis.kind === 'SCORE' ? basis.score.homeGoals : null,
    awayGoals: basis.kind === 'SCORE' ? basis.score.awayGoals : null,
    voidCause: basis.kind === 'VOID' ? basis.cause : null,
    reason,
    asOf,
    closing: toJson(closing) ?? [],
    auditEntryId,
    settledAt: at,
  };
}

function decisionOf(settlement: SettledPick, at: Date): Decision<'SETTLEMENT'> {
  return {
    id: settlement.auditEntryId,
    kind: 'SETTLEMENT',
    outcome: settlement.number === 1 ? 'SETTLED' : 'RESETTLED',
    runId: settlement.runId,
    step: settlement.step,
    matchId: settlement.matchId,
    pickId: settlement.id,
    subject: null,
    kickOffAt: settlement.kickOffAt.toISOString(),
    payload: settlement.payload,
    recordedAt: at,
  };
}
