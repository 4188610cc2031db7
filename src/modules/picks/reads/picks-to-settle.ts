import { z } from 'zod';
import type { Reader } from '../../../db/transaction.ts';
import { DEVIG_METHODS } from '../../../quant/devig/devig-result.ts';
import type { Json } from '../../../shared/json.ts';
import { BET_SIDES, type BetSide } from '../../matches/domain/closing-line/closing-bet.ts';
import type { BenchmarkRules } from '../../matches/domain/benchmark.ts';
import type { DecidedPick } from '../domain/training-features.ts';

/** A pick with all that its settlement needs of it, as it was decided. */
export interface PickToSettle {
  readonly id: string;
  readonly runId: string;
  readonly matchId: number;
  readonly step: number;
  readonly asOf: Date;
  readonly kickOffAt: Date;
  readonly market: 'MATCH_RESULT' | 'OVER_UNDER' | 'ASIAN_HANDICAP';
  readonly side: BetSide;
  readonly line: number | null;
  /** Decimal texts, exact. */
  readonly stakeUnits: string;
  readonly netPrice: string;
  readonly decided: DecidedPick;
  /** How the run took margins and commission out of prices. */
  readonly benchmarkRules: BenchmarkRules;
  /** The payload of the audit entry that it rests on. */
  readonly decision: Json;
}

const runRules = z.object({ devigMethod: z.enum(DEVIG_METHODS), exchangeCommission: z.number() });
const side = z.enum(BET_SIDES);

/** The picks with these ids, in the order of their ids. */
export async function picksToSettle(reader: Reader, ids: readonly string[]): Promise<PickToSettle[]> {
  const picks = await reader.pick.findMany({
    where: { id: { in: [...ids] } },
    include: { run: { select: { config: true } } },
    orderBy: { id: 'asc' },
  });
  const entries = await reader.auditEntry.findMany({
    where: { id: { in: [...new Set(picks.map(({ auditEntryId }) => auditEntryId))] } },
    select: { id: true, payload: true },
  });
  const decisions = new Map(entries.map(({ id, payload }) => [id, payload as Json]));
  return picks.map((pick) => {
    const line = pick.line === null ? null : pick.line.toNumber();
    return {
      id: pick.id,
      runId: pick.runId,
      matchId: pick.matchId,
      step: pick.step,
      asOf: pick.asOf,
      kickOffAt: pick.kickOffAt,
      market: pick.market,
      side: side.parse(pick.selection),
      line,
      stakeUnits: pick.stakeUnits.toFixed(),
      netPrice: pick.netPrice.toFixed(),
      decided: {
        strategy: pick.strategyName,
        market: pick.market,
        side: pick.selection,
        line,
        book: pick.book,
        price: pick.price.toNumber(),
        netPrice: pick.netPrice.toNumber(),
        probability: pick.probability,
        fairProbability: pick.fairProbability,
        edge: pick.edge,
        probabilityEdge: pick.probabilityEdge,
        kellyFraction: pick.kellyFraction,
        stakeUnits: pick.stakeUnits.toNumber(),
      },
      benchmarkRules: runRules.parse(pick.run.config),
      decision: decisions.get(pick.auditEntryId) ?? null,
    };
  });
}
