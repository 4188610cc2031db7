import { Prisma, type PrismaClient } from '../../../db/generated/client.ts';
import type { Tx } from '../../../db/transaction.ts';
import type { Clock } from '../../../shared/clock.ts';
import { newId } from '../../../shared/ids.ts';
import { toJson } from '../../../shared/json.ts';
import type { SeasonAsOf } from '../../matches/domain/season-as-of.ts';
import { saveTeamTotals } from '../../teams/actions/save-team-totals.ts';
import { BACKTEST_VERSION } from '../domain/backtest/backtest-rules.ts';
import { evaluateLeague, type LeagueEvaluation } from '../domain/backtest/evaluate-league.ts';
import type { SeasonHistory } from '../domain/backtest/season-history.ts';
import { evaluationResult } from '../domain/evaluation-result.ts';
import type { StrategyDefinition } from '../domain/library/strategy-definition.ts';
import { type StrategyRow, strategyRows } from '../domain/strategy-row.ts';
import { teamTotals } from '../domain/team-totals.ts';
import { type LibraryInForce, libraryInForce } from '../reads/library-in-force.ts';
import { loadSeasonHistory } from '../reads/load-season-history.ts';
import { recordStrategyVersion } from './record-strategy-version.ts';
import { type EvaluationStamp, saveStrategyRows, type SavedStrategyRows } from './save-strategy-rows.ts';
import type { VersionedRow } from './strategy-row-columns.ts';

/** What an evaluation of a league came to; the figures themselves are in the rows and in `strategyEvaluations`. */
export interface EvaluatedStrategies extends SavedStrategyRows {
  readonly division: string;
  readonly season: string;
  /** Matches that could be bet on. */
  readonly matches: number;
  readonly teams: number;
  /** How many rules with their parameters were tried. */
  readonly configurations: number;
  /** Of the configurations that have prices; null without two match days. */
  readonly realityCheckPValue: number | null;
  /** Versions in force that the library cannot follow; it went by its own rules there. */
  readonly unreadable: LibraryInForce['unreadable'];
}

export interface EvaluationDeps {
  readonly db: PrismaClient;
  readonly clock: Clock;
  /** The job that asks; null outside of one. */
  readonly jobId: string | null;
}

const LONGEST_MS = 120_000;

/**
 * Tests the library of strategies, by the rules in force at an instant, on a league's season as it was known then, and stores what came of
 * it. What is read is one snapshot of the database; the computing happens outside any transaction; all is stored or nothing.
 * @returns null when no result of the season was known.
 */
export async function evaluateStrategies(
  { db, clock, jobId }: EvaluationDeps,
  request: SeasonAsOf,
): Promise<EvaluatedStrategies | null> {
  const read = async (tx: Tx) =>
    [await loadSeasonHistory(tx, request), await libraryInForce(tx, request.asOf)] as const;
  const [history, { library, unreadable }] = await db.$transaction(read, {
    isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead,
    timeout: LONGEST_MS,
  });
  if (!history) return null;
  const evaluation = evaluateLeague(history, library);
  const stamp = { at: clock.now(), jobId };
  const saved = await db.$transaction((tx) => save(tx, history, { library, evaluation }, stamp), {
    timeout: LONGEST_MS,
  });
  return {
    division: request.division,
    season: request.season,
    matches: evaluation.matches,
    teams: evaluation.teams.length,
    configurations: evaluation.tests.length,
    realityCheckPValue: evaluation.realityCheck?.pValue ?? null,
    unreadable,
    ...saved,
  };
}

async function save(
  tx: Tx,
  { division, season, asOf, teamNames }: SeasonHistory,
  { library, evaluation }: Pick<LibraryInForce, 'library'> & { readonly evaluation: LeagueEvaluation },
  { at, jobId }: { readonly at: Date; readonly jobId: string | null },
): Promise<SavedStrategyRows> {
  // Before the tables, as whoever records a version and then writes a row locks them.
  const rows = await withVersions(tx, library, strategyRows(evaluation, teamNames), at);
  // In the order in which others take them: rows of teams are locked by whoever refers to them, in no order.
  await tx.$executeRaw`LOCK TABLE quantum.team_quantum_dna_v3 IN SHARE ROW EXCLUSIVE MODE`;
  await tx.$executeRaw`LOCK TABLE quantum.quantum_strategies_v3 IN SHARE ROW EXCLUSIVE MODE`;
  const { inputsHash, benchmark, teams } = evaluation;
  const stamp: EvaluationStamp = { division, season, asOf, inputsHash, computedAt: at };
  const saved = await saveStrategyRows(tx, rows, stamp);
  await saveTeamTotals(
    tx,
    teams.map((team) => teamTotals(team, benchmark)),
    stamp,
  );
  await tx.strategyEvaluation.createMany({
    data: {
      id: newId(),
      jobId,
      version: BACKTEST_VERSION,
      ...stamp,
      configurations: evaluation.tests.length,
      matches: evaluation.matches,
      result: toJson(evaluationResult(evaluation)) ?? {},
    },
    skipDuplicates: true,
  });
  return saved;
}

/** Records the rule of every strategy, and adds its version to the strategy's rows. */
async function withVersions(
  tx: Tx,
  library: readonly StrategyDefinition[],
  rows: readonly StrategyRow[],
  at: Date,
): Promise<VersionedRow[]> {
  const versions = new Map<string, Pick<VersionedRow, 'parametersHash' | 'version'>>();
  for (const { name, rule, description } of library) {
    const { parametersHash, version } = await recordStrategyVersion(tx, {
      name,
      parameters: rule,
      description,
      at,
    });
    versions.set(name, { parametersHash, version });
  }
  return rows.flatMap((row) => {
    const version = versions.get(row.strategyName);
    return version ? [{ ...row, ...version }] : [];
  });
}
