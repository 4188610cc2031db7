import type { PrismaClient } from '../../../db/generated/client.ts';
import type { Clock } from '../../../shared/clock.ts';
import { nextTurn } from '../../../shared/next-turn.ts';
import { knownAt } from '../../matches/reads/known-at.ts';
import { DomainError } from '../../../shared/domain-error.ts';
import type { SettlementRules } from '../../picks/domain/settlement-basis.ts';
import { declaredVoids } from '../../picks/reads/declared-voids.ts';
import type { ExperimentAccrual } from '../domain/accrual-summary.ts';
import { type DueMatch, type DueMatches, dueMatches } from '../domain/due-matches.ts';
import type { ExperimentDesign } from '../domain/experiment-design.ts';
import { type Arms, type MatchObservation, observeMatch } from '../domain/observe-match.ts';
import { pendingDecisions } from '../reads/pending-decisions.ts';
import { pinnedMatches } from '../reads/pinned-matches.ts';
import { type PreparedObservation, saveObservations } from './save-observations.ts';

export interface AccrualDeps {
  readonly db: PrismaClient;
  readonly clock: Clock;
  /** Fires when the work is to end after the chunk under way. */
  readonly signal: AbortSignal;
}

export interface AccrualRequest {
  /** Decisions, results and closing prices that became known later do not count. */
  readonly asOf: Date;
  /** Which bets stand. */
  readonly rules: SettlementRules;
  /** Matches that are observed in one transaction; 100 when not given. */
  readonly matchesAChunk?: number;
}

/** An experiment that is running, with what was set down. */
export interface RunningExperiment {
  readonly id: string;
  readonly design: ExperimentDesign;
  readonly arms: Arms;
  readonly startedAt: Date;
}

const MATCHES_A_CHUNK = 100;
const LONGEST_CHUNK_MS = 60_000;

/**
 * Observes the matches of an experiment that were decided and have come to their results, in order, until there is a verdict. Both arms are
 * computed outside of transactions; each chunk is written in one, so that work that is broken off goes on where it ended.
 */
export async function accrueExperiment(
  { db, clock, signal }: AccrualDeps,
  { asOf, rules, matchesAChunk = MATCHES_A_CHUNK }: AccrualRequest,
  experiment: RunningExperiment,
): Promise<ExperimentAccrual> {
  const { due, waiting, withoutStandingBets } = await findDue(db, experiment, asOf, rules);
  let [observed, withoutClosing, unreadable] = [0, 0, 0];
  let verdict: ExperimentAccrual['verdict'] = null;
  for (let start = 0; start < due.length; start += matchesAChunk) {
    signal.throwIfAborted();
    const chunk = due.slice(start, start + matchesAChunk);
    const prepared = await observeMatches(db, experiment, chunk, asOf);
    unreadable += chunk.length - prepared.length;
    const saved = await db.$transaction(
      (tx) => saveObservations(tx, experiment.id, experiment.design, prepared, clock.now()),
      { timeout: LONGEST_CHUNK_MS },
    );
    observed += saved.stored.length;
    withoutClosing += saved.stored.filter(({ difference }) => difference === null).length;
    verdict = saved.verdict;
    if (saved.isOver) break;
  }
  const counts = { observed, withoutClosing, waiting, withoutStandingBets, unreadable };
  return { experimentId: experiment.id, ...counts, verdict };
}

async function findDue(
  db: PrismaClient,
  { id, design, startedAt }: RunningExperiment,
  asOf: Date,
  rules: SettlementRules,
): Promise<DueMatches> {
  const range = { mode: design.mode, from: startedAt, until: asOf };
  const decisions = await pendingDecisions(db, { experimentId: id, ...range });
  const ofMatch = Map.groupBy(decisions, ({ matchId }) => matchId);
  const matchIds = [...ofMatch.keys()];
  const outcomes = await knownAt(db, asOf).outcomes({ matchIds });
  const voids = await declaredVoids(db, matchIds, asOf);
  const decided = outcomes.map(({ matchId, kickOffAt, homeGoals, awayGoals }) => ({
    matchId,
    kickOffAt,
    score: homeGoals === null || awayGoals === null ? null : { homeGoals, awayGoals },
    declaredVoid: voids.get(matchId) ?? null,
    decisions: ofMatch.get(matchId) ?? [],
  }));
  return dueMatches(decided, rules);
}

/** Both arms of these matches; a match with a decision that cannot be read, or that no arm can be computed from, is left out. */
async function observeMatches(
  db: PrismaClient,
  { arms, design }: RunningExperiment,
  matches: readonly DueMatch[],
  asOf: Date,
): Promise<PreparedObservation[]> {
  const matchIds = matches.map(({ matchId }) => matchId);
  const quotes = await knownAt(db, asOf).odds({ matchIds, stage: 'CLOSING' });
  const quotesOf = Map.groupBy(quotes, ({ matchId }) => matchId);
  const pinned = await pinnedMatches(
    db,
    matches.flatMap(({ auditEntryIds }) => auditEntryIds),
  );
  const prepared: PreparedObservation[] = [];
  for (const { matchId, kickOffAt, auditEntryIds } of matches) {
    await nextTurn();
    const decisions = auditEntryIds.flatMap((id) => pinned.get(id) ?? []);
    if (decisions.length < auditEntryIds.length) continue;
    const observation = tryToObserve(arms, decisions, quotesOf.get(matchId) ?? [], design);
    if (observation !== null) prepared.push({ matchId, kickOffAt, ...observation });
  }
  return prepared;
}

/** Null where what was pinned is refused, such as a forecast that is none: it will be the same the next time. */
function tryToObserve(...given: Parameters<typeof observeMatch>): MatchObservation | null {
  try {
    return observeMatch(...given);
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}
