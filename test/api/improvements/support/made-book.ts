import type { PrismaClient } from '../../../../src/db/generated/client.ts';
import type { ExecutionMode } from '../../../../src/db/generated/enums.ts';
import { appendDecisions } from '../../../../src/modules/audit/actions/append-decisions.ts';
import { DEFAULT_RUN_CONFIG, type RunConfig } from '../../../../src/modules/pipeline/domain/run-config.ts';
import { settlePicks } from '../../../../src/modules/picks/actions/settle-picks.ts';
import { DEFAULT_SETTLEMENT_RULES } from '../../../../src/modules/picks/domain/settlement-basis.ts';
import { newId } from '../../../../src/shared/ids.ts';
import { toJson } from '../../../../src/shared/json.ts';
import { matchFile, playedRows } from '../../../support/match-file.ts';
import { madePricedMatch, madeProfile } from '../../../unit/pipeline/made-priced-match.ts';
import { importTexts } from '../../graphql/support/import-files.ts';

/** Before the first match of the made season. */
export const BEFORE = new Date('2025-07-31T06:00:00Z');

/**
 * Imports 80 matches, one a day from Friday, 1 August 2025 on. On Tuesdays and Wednesdays the line closes far against the home side, on other days a
 * little for it; home sides win every other match.
 */
export async function importSeason(db: PrismaClient): Promise<void> {
  const rows = playedRows(80, (index) => {
    const isBad = [4, 5].includes(index % 7);
    const isHome = index % 2 === 0;
    return {
      FTHG: isHome ? 2 : 0,
      FTAG: 1,
      FTR: isHome ? 'H' : 'A',
      PSCH: (isBad ? 2.4 : 1.9) + (index % 5) / 100,
      PSCD: 3.5,
      PSCA: isBad ? 3.1 : 4,
    };
  });
  await importTexts(db, { 'E0_2526.csv': matchFile(rows) });
}

export interface MadeBook {
  readonly mode?: ExecutionMode;
  readonly asOf?: Date;
  readonly config?: Partial<RunConfig>;
  /** Of so many matches, from the first on; all of them when not given. */
  readonly matches?: number;
  readonly isCounted?: boolean;
  readonly strategy?: string;
}

/** Records a completed run that backed the home side of each match at 2.10, with an edge of 12 % on Thursdays and 6 % on other days. @returns its id. */
export async function recordBook(
  db: PrismaClient,
  {
    mode = 'PAPER',
    asOf = BEFORE,
    config = {},
    matches: count = 80,
    isCounted = true,
    strategy = 'match-result-value',
  }: MadeBook = {},
): Promise<string> {
  const runId = newId();
  const whole = { ...DEFAULT_RUN_CONFIG, devigMethod: 'MULTIPLICATIVE', ...config };
  const matches = await db.match.findMany({ orderBy: { kickOffAt: 'asc' }, take: count });
  const made = matches.map((match, index) => {
    const known = madePricedMatch({
      dna: { home: madeProfile([index % 4 < 2 ? 'PRESSING' : 'PATIENT']), away: null },
    });
    const fixture = {
      ...known.fixture,
      matchId: match.id,
      division: match.division,
      season: match.season,
      kickOffAt: match.kickOffAt.toISOString(),
    };
    const payload = toJson({
      version: 3,
      mode,
      asOf,
      step: 0,
      config: whole,
      ...known,
      fixture,
      odds: [],
      selections: [],
    });
    return { match, entryId: newId(), edge: index % 7 === 6 ? 0.12 : 0.06, payload };
  });
  await db.$transaction(async (tx) => {
    await tx.pipelineRun.create({
      data: {
        id: runId,
        mode,
        asOf,
        leagues: [],
        config: toJson(whole) ?? {},
        status: 'COMPLETED',
        createdAt: asOf,
      },
    });
    await tx.pick.createMany({
      data: made.map(({ match, entryId, edge }) => ({
        id: newId(),
        runId,
        matchId: match.id,
        auditEntryId: entryId,
        strategyName: strategy,
        market: 'MATCH_RESULT' as const,
        selection: 'HOME',
        book: 'B365',
        price: 2.1,
        netPrice: 2.1,
        probability: 0.5,
        edge,
        kellyFraction: 0.1,
        stakeUnits: 1,
        dataFreshness: 'FRESH' as const,
        asOf,
        kickOffAt: match.kickOffAt,
        isCounted,
        createdAt: asOf,
      })),
    });
    await appendDecisions(
      tx,
      made.map(({ match, entryId, payload }) => ({
        id: entryId,
        kind: 'MATCH_DECISION' as const,
        outcome: 'PICKED' as const,
        runId,
        step: 0,
        matchId: match.id,
        pickId: null,
        subject: null,
        kickOffAt: match.kickOffAt.toISOString(),
        recordedAt: asOf,
        payload,
      })),
    );
  });
  return runId;
}

/** Settles every pick by what was known as of an instant, at that instant. */
export async function settleBook(db: PrismaClient, asOf: Date): Promise<void> {
  const { signal } = new AbortController();
  const deps = { db, clock: { now: () => asOf }, signal, report: () => undefined };
  await settlePicks(deps, { asOf, runId: null, rules: DEFAULT_SETTLEMENT_RULES });
}
