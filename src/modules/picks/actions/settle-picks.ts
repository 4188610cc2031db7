import type { PrismaClient } from '../../../db/generated/client.ts';
import type { Clock } from '../../../shared/clock.ts';
import { knownAt } from '../../matches/reads/known-at.ts';
import { type DueSettlement, dueSettlement } from '../domain/due-settlement.ts';
import type { PickOutcome } from '../domain/pick-outcome.ts';
import type { MatchFacts, SettlementRules } from '../domain/settlement-basis.ts';
import type { OpenPicks, SettlementSummary } from '../domain/settlement-summary.ts';
import { declaredVoids } from '../reads/declared-voids.ts';
import {
  countPickedMatches,
  nextPickedMatches,
  type PickScope,
  pickStandings,
} from '../reads/pick-standings.ts';
import { prepareSettlements } from './prepare-settlements.ts';
import { saveSettlements } from './save-settlements.ts';

export interface SettlingDeps {
  readonly db: PrismaClient;
  readonly clock: Clock;
  /** Fires when the work is to end after the chunk under way. */
  readonly signal: AbortSignal;
  readonly report: (fraction: number, message: string) => void;
}

export interface SettlingRequest extends PickScope {
  /** Results, schedules and closing prices that became known later do not count. */
  readonly asOf: Date;
  readonly rules: SettlementRules;
  /** Picks that are settled in one transaction; 300 when not given. */
  readonly picksAChunk?: number;
}

/** Matches that are looked at together. */
const MATCHES_A_LOOK = 500;
const PICKS_A_CHUNK = 300;
const LONGEST_CHUNK_MS = 60_000;

/**
 * Settles every pick whose result is known, and settles anew where what a settlement rests on has changed: the score, or whether the bet
 * stands. Each chunk is a transaction of its own, so one that is broken off goes on where it ended; whoever settles at the same
 * time, each settlement is made once. Picks without a known result stay open, and the summary counts them; those that were decided after
 * `asOf` are left alone.
 */
export async function settlePicks(deps: SettlingDeps, request: SettlingRequest): Promise<SettlementSummary> {
  const { db, clock, signal, report } = deps;
  const { asOf, rules, picksAChunk = PICKS_A_CHUNK } = request;
  const total = await countPickedMatches(db, request);
  const open = new Map<string, OpenPicks>();
  const outcomes: Partial<Record<PickOutcome, number>> = {};
  let [settled, resettled, seen, after] = [0, 0, 0, 0];
  for (;;) {
    const matchIds = await nextPickedMatches(db, request, after, MATCHES_A_LOOK);
    if (matchIds.length === 0) break;
    const dues = await findDue(db, request, matchIds, open);
    for (let start = 0; start < dues.length; start += picksAChunk) {
      signal.throwIfAborted();
      const chunk = dues.slice(start, start + picksAChunk);
      const prepared = await prepareSettlements(db, chunk, rules, asOf);
      const stored = await db.$transaction((tx) => saveSettlements(tx, prepared, asOf, clock.now()), {
        timeout: LONGEST_CHUNK_MS,
      });
      for (const { number, came } of stored) {
        if (number === 1) settled += 1;
        else resettled += 1;
        outcomes[came.outcome] = (outcomes[came.outcome] ?? 0) + 1;
      }
      report(
        (seen + (matchIds.length * start) / dues.length) / total,
        `${settled + resettled} picks settled`,
      );
    }
    signal.throwIfAborted();
    seen += matchIds.length;
    after = matchIds.at(-1) ?? after;
  }
  report(1, `${settled + resettled} picks settled`);
  const byDivision = [...open.values()].sort((a, b) => (a.division < b.division ? -1 : 1));
  return { asOf: asOf.toISOString(), settled, resettled, outcomes, open: byDivision };
}

/** The picks on these matches that are to be settled; those that stay open are counted in `open`. */
async function findDue(
  db: PrismaClient,
  { runId, asOf, rules }: SettlingRequest,
  matchIds: readonly number[],
  open: Map<string, OpenPicks>,
): Promise<DueSettlement[]> {
  const standings = await pickStandings(db, { runId, asOf }, matchIds);
  const outcomes = await knownAt(db, asOf).outcomes({ matchIds });
  const voids = await declaredVoids(db, matchIds, asOf);
  const byMatch = Map.groupBy(standings, ({ matchId }) => matchId);
  return outcomes.flatMap(({ matchId, division, kickOffAt, homeGoals, awayGoals }) => {
    const score = homeGoals === null || awayGoals === null ? null : { homeGoals, awayGoals };
    const facts: MatchFacts = { kickOffAt, score, declaredVoid: voids.get(matchId) ?? null };
    const judged = (byMatch.get(matchId) ?? []).map((one) => dueSettlement(one, facts, rules, asOf));
    const left = judged.filter((one) => one === 'OPEN').length;
    if (left > 0) {
      const before = open.get(division) ?? { division, picks: 0, matches: 0 };
      open.set(division, { division, picks: before.picks + left, matches: before.matches + 1 });
    }
    return judged.filter((one) => typeof one !== 'string');
  });
}
