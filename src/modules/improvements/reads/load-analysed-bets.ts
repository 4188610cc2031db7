import { z } from 'zod';
import type { Reader } from '../../../db/transaction.ts';
import { nextTurn } from '../../../shared/next-turn.ts';
import { type BenchmarkBook, BENCHMARKS } from '../../matches/domain/benchmark.ts';
import { BET_SIDES } from '../../matches/domain/closing-line/closing-bet.ts';
import { ODDS_MARKETS } from '../../matches/domain/odds.ts';
import { factsOf, type MatchOfFacts } from '../../pipeline/domain/selection-facts.ts';
import * as pinned from '../../pipeline/state-schema.ts';
import { segmentsOf } from '../../strategies/domain/segments/segments-of.ts';
import type { AnalysedBet } from '../domain/analysis/analysed-bet.ts';
import type { AnalysisScope } from '../domain/analysis/analysis-settings.ts';
import { type AnalysedPick, analysedPicks } from './analysed-picks.ts';

export interface LoadedBets {
  readonly bets: readonly AnalysedBet[];
  /** Picks whose decision was pinned in an earlier form, which does not say in which segments they are. */
  readonly leftOut: number;
}

/** Picks that are read together: what is pinned of a match is some kilobytes. */
const PICKS_A_CHUNK = 500;

/** Won 1, lost 0; half results lie between them and a stake that came back. */
const POINTS = { WON: 1, HALF_WON: 0.75, PUSH: 0.5, HALF_LOST: 0.25, LOST: 0 } as const;

const pickRow = z.object({
  pickId: z.string(),
  matchId: z.int(),
  auditEntryId: z.string(),
  strategyName: z.string(),
  market: z.enum(ODDS_MARKETS),
  side: z.enum(BET_SIDES),
  edge: z.number(),
  price: z.number(),
  stakeUnits: z.number(),
  outcome: z.enum(Object.keys(POINTS) as (keyof typeof POINTS)[]),
  profitUnits: z.number(),
  turnoverUnits: z.number(),
  closing: z.array(z.object({ book: z.enum(BENCHMARKS), fairClv: z.number().nullable() })),
});
type PickRow = z.infer<typeof pickRow>;

const matchOfFacts: z.ZodType<MatchOfFacts> = z.object({
  fixture: pinned.fixture,
  freshness: pinned.freshness,
  dna: pinned.dna,
  model: pinned.model,
});

/**
 * The bets that an analysis as of an instant looks at, as `analysedPicks` chooses them, by match: what came of each by the settlement in force, and its
 * segments by what the audit trail pinned when it was decided. Everything that is read never changes.
 */
export async function loadAnalysedBets(
  reader: Reader,
  scope: AnalysisScope,
  { asOf, signal }: { readonly asOf: Date; readonly signal: AbortSignal },
): Promise<LoadedBets> {
  const picks = await analysedPicks(reader, scope, asOf);
  const bets: AnalysedBet[] = [];
  for (let start = 0; start < picks.length; start += PICKS_A_CHUNK) {
    signal.throwIfAborted();
    bets.push(...(await loadChunk(reader, picks.slice(start, start + PICKS_A_CHUNK))));
    await nextTurn();
  }
  return { bets, leftOut: picks.length - bets.length };
}

async function loadChunk(reader: Reader, picks: readonly AnalysedPick[]): Promise<AnalysedBet[]> {
  const rows = z.array(pickRow).parse(
    await reader.$queryRaw`
      SELECT p.id::text AS "pickId", p.match_id AS "matchId", p.audit_entry_id::text AS "auditEntryId",
             p.strategy_name AS "strategyName", p.market::text AS market, p.selection AS side, p.edge,
             p.price::float8 AS price, p.stake_units::float8 AS "stakeUnits", s.outcome::text AS outcome,
             s.profit_units::float8 AS "profitUnits", s.turnover_units::float8 AS "turnoverUnits", s.closing
      FROM unnest(${picks.map(({ settlementId }) => settlementId)}::uuid[]) WITH ORDINALITY AS chosen(id, position)
      JOIN pick_settlements s ON s.id = chosen.id
      JOIN picks p ON p.id = s.pick_id
      ORDER BY chosen.position`,
  );
  const matches = await loadMatches(reader, [...new Set(rows.map(({ auditEntryId }) => auditEntryId))]);
  return rows.flatMap((row) => {
    const match = matches.get(row.auditEntryId);
    return match ? [betOf(row, match)] : [];
  });
}

/** What was pinned of the matches, by audit entry; entries of an earlier form are left out. */
async function loadMatches(
  reader: Reader,
  entryIds: readonly string[],
): Promise<ReadonlyMap<string, MatchOfFacts>> {
  const entries = await reader.$queryRaw<{ id: string; match: unknown }[]>`
    SELECT id::text AS id, jsonb_build_object('fixture', payload -> 'fixture', 'freshness', payload -> 'freshness',
             'dna', payload -> 'dna', 'model', payload -> 'model') AS match
    FROM pick_audit_trail WHERE id = ANY(${[...entryIds]}::uuid[])`;
  return new Map(
    entries.flatMap(({ id, match }): [string, MatchOfFacts][] => {
      const read = matchOfFacts.safeParse(match);
      return read.success ? [[id, read.data]] : [];
    }),
  );
}

function betOf(row: PickRow, match: MatchOfFacts): AnalysedBet {
  const { market, side, price, outcome, closing, ...bet } = row;
  const { pickId, matchId, strategyName, edge, stakeUnits, turnoverUnits, profitUnits } = bet;
  const fairClv: Partial<Record<BenchmarkBook, number>> = {};
  for (const value of closing) if (value.fairClv !== null) fairClv[value.book] = value.fairClv;
  return {
    pickId,
    matchId,
    strategyName,
    edge,
    price,
    stakeUnits,
    turnoverUnits,
    profitUnits,
    points: POINTS[outcome],
    fairClv,
    segments: segmentsOf(factsOf(match, { market, side, price })),
  };
}
