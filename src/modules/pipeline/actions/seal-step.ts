import { canonicalHash } from '../../../shared/canonical-hash.ts';
import type { Tx } from '../../../db/transaction.ts';
import { newId } from '../../../shared/ids.ts';
import type { Decision } from '../../audit/domain/decision.ts';
import { saveModelFits } from '../../models/actions/save-model-fits.ts';
import { auditPayloadOf, skipPayloadOf } from '../domain/audit-payload.ts';
import { sharesBook } from '../domain/execution-mode.ts';
import type { Fixture, SizedMatch } from '../domain/match-state.ts';
import type { RunFacts } from '../domain/node.ts';
import { RewindError } from '../domain/rewind-error.ts';
import type { RunState } from '../domain/run-state.ts';
import { loadOpenBook } from '../reads/load-open-book.ts';
import { savePicks } from './save-picks.ts';

export interface StepToSeal {
  readonly facts: RunFacts;
  readonly state: RunState<SizedMatch>;
  /** The horizon of the instant. */
  readonly until: Date;
  readonly at: Date;
}

/**
 * Stores what an as-of instant of a run came to, but for the decisions, which it gives to be sealed at the end of the transaction: the
 * fits, the picks and the counts of the run. One decision a match, kept or not.
 *
 * @throws RewindError when another run of the mode placed bets since the validators looked.
 */
export async function sealStep(tx: Tx, { facts, state, until, at }: StepToSeal): Promise<Decision[]> {
  await requireSameBook(tx, facts, state.bookHash, until);
  const { matches, skipped, fits } = state;
  const fitIds = await saveModelFits(tx, fits, at);
  const fitIdOf = new Map(fits.map(({ inputsHash }, index) => [inputsHash, fitIds[index] ?? null]));
  const decided = matches.map((match) => ({ match, auditEntryId: newId() }));
  const picks = await savePicks(tx, { facts, decided, createdAt: at });
  await tx.pipelineRun.update({
    where: { id: facts.runId },
    data: {
      matchesConsidered: { increment: matches.length + skipped.length },
      matchesSkipped: { increment: skipped.length },
      picksKept: { increment: picks },
      stepsDone: facts.step + 1,
    },
  });
  const entryOf = ({ matchId, kickOffAt }: Fixture) => ({
    kind: 'MATCH_DECISION' as const,
    runId: facts.runId,
    step: facts.step,
    matchId,
    pickId: null,
    subject: null,
    kickOffAt,
    recordedAt: at,
  });
  return [
    ...decided.map(({ match, auditEntryId }) => ({
      ...entryOf(match.fixture),
      id: auditEntryId,
      outcome: match.selections.some(({ decision }) => decision === 'KEPT')
        ? ('PICKED' as const)
        : ('NO_EDGE' as const),
      payload: auditPayloadOf(match, facts, fitIdOf),
    })),
    ...skipped.map((skip) => ({
      ...entryOf(skip.fixture),
      id: newId(),
      outcome: 'SKIPPED' as const,
      payload: skipPayloadOf(skip, facts),
    })),
  ];
}

/** Runs whose picks are at stake together place them one after the other, each knowing those before it. */
async function requireSameBook(tx: Tx, facts: RunFacts, bookHash: string | null, until: Date): Promise<void> {
  if (!sharesBook(facts.mode)) return;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`quantum-sovereign:book:${facts.mode}`}))`;
  if (canonicalHash(await loadOpenBook(tx, facts, until)) === bookHash) return;
  throw new RewindError('validators', `another ${facts.mode} run placed bets in the meantime`);
}
