import type { PrismaClient } from '../../../../src/db/generated/client.ts';
import type { ExecutionMode } from '../../../../src/db/generated/enums.ts';
import { appendDecisions } from '../../../../src/modules/audit/actions/append-decisions.ts';
import { DEFAULT_RUN_CONFIG } from '../../../../src/modules/pipeline/domain/run-config.ts';
import { newId } from '../../../../src/shared/ids.ts';
import { toJson } from '../../../../src/shared/json.ts';

/** A pick of a made run; what is not given is of no account. */
export interface MadePick {
  /** Its name: the strategy. */
  readonly name: string;
  readonly home: string;
  readonly market?: 'MATCH_RESULT' | 'OVER_UNDER' | 'ASIAN_HANDICAP';
  readonly side?: 'HOME' | 'DRAW' | 'AWAY' | 'OVER' | 'UNDER';
  readonly line?: number;
  readonly price?: number;
  readonly stake?: number;
  readonly probability?: number;
  readonly isCounted?: boolean;
}

export interface MadeRun {
  readonly mode?: ExecutionMode;
  readonly asOf: Date;
  readonly picks: readonly MadePick[];
}

/** Records a completed run with these picks on the next known match of each home side, and the audit entries they rest on. @returns the run's id. */
export async function recordPicks(
  db: PrismaClient,
  { mode = 'PAPER', asOf, picks }: MadeRun,
): Promise<string> {
  const runId = newId();
  const config = { ...DEFAULT_RUN_CONFIG, devigMethod: 'MULTIPLICATIVE' };
  const matches = await db.match.findMany({
    where: { kickOffAt: { gt: asOf } },
    include: { homeTeam: { select: { teamName: true } } },
    orderBy: { kickOffAt: 'desc' },
  });
  const byHome = new Map(matches.map((match) => [match.homeTeam.teamName, match]));
  const made = picks.map((pick) => {
    const match = byHome.get(pick.home);
    if (!match) throw new Error(`No match of ${pick.home} kicks off after the run.`);
    const {
      market = 'MATCH_RESULT',
      side = 'HOME',
      line = null,
      price = 2,
      stake = 1,
      probability = 0.55,
    } = pick;
    const selection = { strategy: pick.name, market, side, line, price, edge: 0.1, decision: 'KEPT' };
    return { ...pick, match, market, side, line, price, stake, probability, selection, entryId: newId() };
  });
  await db.$transaction(async (tx) => {
    await tx.pipelineRun.create({
      data: {
        id: runId,
        mode,
        asOf,
        leagues: [],
        config: toJson(config) ?? {},
        status: 'COMPLETED',
        picksKept: picks.length,
        createdAt: asOf,
      },
    });
    await tx.pick.createMany({
      data: made.map(({ match, ...one }) => ({
        id: newId(),
        runId,
        matchId: match.id,
        auditEntryId: one.entryId,
        strategyName: one.name,
        market: one.market,
        selection: one.side,
        line: one.line,
        book: 'B365',
        price: one.price,
        netPrice: one.price,
        probability: one.probability,
        edge: 0.1,
        kellyFraction: 0.1,
        stakeUnits: one.stake,
        dataFreshness: 'FRESH',
        asOf,
        kickOffAt: match.kickOffAt,
        isCounted: one.isCounted ?? mode !== 'SHADOW',
        createdAt: asOf,
      })),
    });
    await appendDecisions(
      tx,
      // Of each step, a match has one decision.
      made.map(({ match, selection, entryId }, step) => ({
        id: entryId,
        kind: 'MATCH_DECISION' as const,
        outcome: 'PICKED' as const,
        runId,
        step,
        matchId: match.id,
        pickId: null,
        subject: null,
        kickOffAt: match.kickOffAt.toISOString(),
        recordedAt: asOf,
        payload: toJson({
          version: 2,
          asOf,
          config,
          fixture: { matchId: match.id, division: match.division, season: match.season },
          freshness: { status: 'FRESH' },
          probabilities: { home: 0.55, draw: 0.25, away: 0.2 },
          odds: [
            { market: selection.market, line: selection.line, book: 'B365', first: selection.price },
            { market: 'BTTS', line: null, book: 'B365', first: 1.9 },
          ],
          selections: [selection, { ...selection, side: 'NONE', decision: 'PRICE_OUT_OF_RANGE' }],
        }),
      })),
    );
  });
  return runId;
}
