import type { PrismaClient } from '../../../db/generated/client.ts';
import { firstDifference } from '../../../shared/first-difference.ts';
import type { Json } from '../../../shared/json.ts';
import { toJson } from '../../../shared/json.ts';
import { nextTurn } from '../../../shared/next-turn.ts';
import { NotFoundError } from '../../../shared/not-found-error.ts';
import { auditPayloadOf } from '../domain/audit-payload.ts';
import type { DivisionModels } from '../domain/division-models.ts';
import type { ReviewedMatch, SizedMatch } from '../domain/match-state.ts';
import { PickNotReplayableError } from '../domain/replay/pick-not-replayable-error.ts';
import { decideAgain } from '../domain/replay/decide-again.ts';
import { comparablePick, pickOf } from '../domain/pick-columns.ts';
import { sizeMatches } from '../domain/size-matches.ts';
import { type PinnedDecision, readAuditPayload } from '../read-audit-payload.ts';
import { loadPinnedModels } from './load-pinned-models.ts';

/** A member of a decision that did not come out again. */
export interface ReplayDifference {
  /** Its place: `selections.2.stakeUnits`. */
  readonly field: string;
  /** Null where there is nothing. */
  readonly recorded: Json;
  readonly recomputed: Json;
}

/** What came of deciding a pick anew. */
export interface PickReplay {
  readonly pickId: string;
  /** The first member that differs, in the order in which a decision comes about; null where everything is the same, to the bit. */
  readonly difference: ReplayDifference | null;
  /** Matches of the same instant that were decided anew, too: stakes depend on all of them. */
  readonly matches: number;
}

/**
 * Decides the pick anew from what the audit trail pinned: the fixture, the prices, the stored fits and their parameters, the bets that were
 * at stake, the drift and the review that were known, for every match of the same instant. Today's results, odds and tables are not
 * read. Compared are the entry's payload, member by member, and the row of the pick; an entry whose hash does not cover it differs too.
 *
 * @throws NotFoundError when there is no such pick; PickNotReplayableError for one that an older version of the product decided.
 */
export async function replayPick(db: PrismaClient, pickId: string): Promise<PickReplay> {
  const pick = await db.pick.findUnique({ where: { id: pickId } });
  if (!pick) throw new NotFoundError('Pick', pickId);
  const entries = await db.auditEntry.findMany({
    where: { runId: pick.runId, step: pick.step, kind: 'MATCH_DECISION', outcome: { not: 'SKIPPED' } },
    orderBy: { sequence: 'asc' },
    select: { id: true, payload: true },
  });
  const at = entries.findIndex(({ id }) => id === pick.auditEntryId);
  const entry = entries[at];
  if (!entry) throw new PickNotReplayableError(pickId, 'its audit entry is missing');
  const decided = { pickId, matches: entries.length };
  if (!(await isSealed(db, entry.id)))
    return { ...decided, difference: { field: 'auditEntry.hash', recorded: entry.id, recomputed: null } };
  const known: PinnedDecision[] = [];
  for (const { payload } of entries) {
    await nextTurn();
    const pinned = readAuditPayload(payload);
    if (pinned === null)
      throw new PickNotReplayableError(pickId, 'an entry of its run has a form that is not replayed');
    known.push(pinned);
  }
  const { models, fitIdOf } = await loadPinnedModels(db, known);
  const again = await decideAll(known, models);
  if (typeof again === 'string')
    return { ...decided, difference: { field: 'forecast', recorded: 'decided', recomputed: again } };
  const match = again[at];
  const decision = known[at];
  if (!match || !decision) throw new Error('A decision was lost.');
  const facts = { ...decision, runId: pick.runId, leagues: null };
  const stored: Json = toJson(entry.payload);
  const inPayload = differenceOf(stored, auditPayloadOf(match, facts, fitIdOf));
  if (inPayload !== null) return { ...decided, difference: inPayload };
  const selection = match.selections.find(
    (one) =>
      one.decision === 'KEPT' &&
      one.strategy === pick.strategyName &&
      one.market === pick.market &&
      one.side === pick.selection &&
      one.line === (pick.line?.toNumber() ?? null),
  );
  const difference = selection
    ? differenceOf(comparablePick(pick), comparablePick(pickOf(selection, match, facts)))
    : { field: 'selection', recorded: pick.selection, recomputed: null };
  return { ...decided, difference };
}

/** A step may have a hundred matches, and a request many picks: others get their turn between any two matches. */
async function decideAll(
  known: readonly PinnedDecision[],
  models: ReadonlyMap<PinnedDecision, DivisionModels>,
): Promise<SizedMatch[] | string> {
  const reviewed: ReviewedMatch[] = [];
  for (const decision of known) {
    await nextTurn();
    const fitted = models.get(decision);
    if (!fitted) return 'a fit that the decision rests on is not stored';
    const again = decideAgain(decision.match, fitted, decision.config);
    if (typeof again === 'string') return again;
    reviewed.push(again);
  }
  const config = known[0]?.config;
  return config ? sizeMatches(reviewed, config.stakes) : [];
}

async function isSealed(db: PrismaClient, entryId: string): Promise<boolean> {
  const [row] = await db.$queryRaw<{ isSealed: boolean }[]>`
    SELECT audit_entry_hash(entry) = entry.hash AS "isSealed" FROM pick_audit_trail entry WHERE entry.id = ${entryId}::uuid`;
  return row?.isSealed === true;
}

/** JSON that was stored has lost the order of its members: what was computed anew has it. */
function differenceOf(recorded: Json, recomputed: Json): ReplayDifference | null {
  const found = firstDifference(recomputed, recorded);
  return found && { field: found.path, recorded: found.second, recomputed: found.first };
}
