import type { Tx } from '../../../db/transaction.ts';
import { newId } from '../../../shared/ids.ts';
import type { SizedMatch } from '../domain/match-state.ts';
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
        strategyName: selection.strategy,
        market: selection.market,
        selection: selection.side,
        line: selection.line,
        book: selection.book,
        price: selection.price,
        netPrice: selection.netPrice,
        probability: selection.probability,
        fairProbability: selection.fairProbability,
        edge: selection.edge,
        probabilityEdge: selection.probabilityEdge,
        kellyFraction: selection.kellyFraction,
        stakeUnits: selection.stakeUnits,
        dataFreshness: match.freshness.status,
        step: facts.step,
        asOf: facts.asOf,
        isCounted: facts.mode !== 'SHADOW' && !match.validation.isShadowed,
        kickOffAt: match.fixture.kickOffAt,
        createdAt,
      })),
  );
  await tx.pick.createMany({ data });
  return data.length;
}
