import type { Tx } from '../../../db/transaction.ts';
import { newId } from '../../../shared/ids.ts';
import type { SizedMatch } from '../domain/match-state.ts';
import { pickOf } from '../domain/pick-columns.ts';
import type { RunFacts } from '../domain/node.ts';

export interface PicksToSave {
  readonly facts: RunFacts;
  readonly decided: readonly { readonly match: SizedMatch; readonly auditEntryId: string }[];
  readonly createdAt: Date;
}

/** Stores the kept selections of a run, each with the audit entry that proves it. @returns how many there are. */
export async function savePicks(tx: Tx, { facts, decided, createdAt }: PicksToSave): Promise<number> {
  const data = decided.flatMap(({ match, auditEntryId }) =>
    match.selections
      .filter(({ decision }) => decision === 'KEPT')
      .map((selection) => ({
        id: newId(),
        runId: facts.runId,
        matchId: match.fixture.matchId,
        auditEntryId,
        ...pickOf(selection, match, facts),
        createdAt,
      })),
  );
  await tx.pick.createMany({ data });
  return data.length;
}
