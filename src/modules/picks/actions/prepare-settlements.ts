import type { Reader } from '../../../db/transaction.ts';
import { newId } from '../../../shared/ids.ts';
import { closingLineValues } from '../../matches/domain/closing-line/closing-line-values.ts';
import { knownAt } from '../../matches/reads/known-at.ts';
import type { DueSettlement } from '../domain/due-settlement.ts';
import type { SettledPick } from '../domain/settled-pick.ts';
import type { SettlementRules } from '../domain/settlement-basis.ts';
import { relevantQuotes, settlementPayload } from '../domain/settlement-payload.ts';
import { settlePick } from '../domain/settle-pick.ts';
import { trainingFeatures } from '../domain/training-features.ts';
import { type PickToSettle, picksToSettle } from '../reads/picks-to-settle.ts';

/** Works out what is to be stored of settlements, by what was known as of `asOf`: nothing is written, so that no lock is held for it. */
export async function prepareSettlements(
  reader: Reader,
  dues: readonly DueSettlement[],
  rules: SettlementRules,
  asOf: Date,
): Promise<SettledPick[]> {
  const picks = await picksToSettle(
    reader,
    dues.map(({ standing }) => standing.id),
  );
  const matchIds = [...new Set(picks.map(({ matchId }) => matchId))];
  const quotes = await knownAt(reader, asOf).odds({ matchIds, stage: 'CLOSING' });
  const quotesOf = Map.groupBy(quotes, ({ matchId }) => matchId);
  const byId = new Map(picks.map((pick) => [pick.id, pick]));
  return dues.flatMap((due) => {
    const pick = byId.get(due.standing.id);
    if (!pick) return [];
    return [settled(pick, due, quotesOf.get(pick.matchId) ?? [], rules, asOf)];
  });
}

type ClosingQuotes = Awaited<ReturnType<ReturnType<typeof knownAt>['odds']>>;

function settled(
  pick: PickToSettle,
  due: DueSettlement,
  matchQuotes: ClosingQuotes,
  rules: SettlementRules,
  asOf: Date,
): SettledPick {
  const { market, side, line, stakeUnits, netPrice, benchmarkRules } = pick;
  const terms = { market, side, line, stakeUnits, netPrice };
  const { basis } = due;
  const came = settlePick(terms, basis.kind === 'SCORE' ? basis.score : null);
  const quotes = basis.kind === 'SCORE' ? relevantQuotes(matchQuotes, market) : [];
  const closing =
    basis.kind === 'SCORE'
      ? closingLineValues({ market, side, line, netPrice: Number(netPrice) }, quotes, benchmarkRules)
      : [];
  return {
    id: pick.id,
    runId: pick.runId,
    matchId: pick.matchId,
    step: pick.step,
    decidedAsOf: pick.asOf,
    kickOffAt: pick.kickOffAt,
    number: due.standing.settlementNumber + 1,
    due,
    came,
    profitPerUnit: Number(stakeUnits) === 0 ? 0 : Number(came.profitUnits) / Number(stakeUnits),
    closing,
    payload: settlementPayload({
      due,
      asOf,
      terms,
      came,
      quotes,
      closing,
      rules: { ...rules, ...benchmarkRules },
    }),
    features: trainingFeatures(pick.decision, pick.decided),
    auditEntryId: newId(),
  };
}
