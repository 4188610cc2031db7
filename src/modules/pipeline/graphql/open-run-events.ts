import type { Context } from '../../../graphql/context.ts';
import { depsOf } from '../../../graphql/context.ts';
import { liveStreamsOf } from '../../../graphql/limits/live-streams.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { NotFoundError } from '../../../shared/not-found-error.ts';
import { eventNumbers } from '../reads/event-numbers.ts';
import { isRunTold } from '../reads/is-run-told.ts';
import { runEventsAfter } from '../reads/run-events-after.ts';
import { RunEventStream } from '../run-event-stream.ts';

/** Events that one statement reads, and that a subscription holds at most. */
const PAGE = 100;

/** What `after` of both subscriptions means. */
export const AFTER =
  '`sequence` of the last event that was seen: what follows it is delivered, without a gap and without a repetition. ' +
  'Not negative, and no number that was never given out. 0: from the first event on. Events of ended runs stay for 30 days, unless the settings say ' +
  'otherwise: who comes back later is told what is still there; `rotatedFiles` has the rest.';

/**
 * The events of a run behind `after` (from its beginning when null), which end with it; of all runs when `runId` is null (from now on when
 * `after` is null), which do not end.
 * @throws NotFoundError for an unknown run; InvalidInputError for an `after` that nobody can have seen; DomainError LIMIT_EXCEEDED when too
 * many subscriptions are open.
 */
export async function openRunEvents(
  context: Context,
  { runId, after }: { readonly runId: string | null; readonly after: number | null | undefined },
): Promise<RunEventStream> {
  const deps = depsOf(context);
  const { db } = deps;
  if (after !== null && after !== undefined && after < 0) {
    throw new InvalidInputError('after', after, 'is not the number of an event: it must not be negative');
  }
  if (runId !== null && !(await db.pipelineRun.findUnique({ where: { id: runId }, select: { id: true } }))) {
    throw new NotFoundError('PipelineRun', runId);
  }
  const { newest, greatest } = await eventNumbers(db);
  if (after !== null && after !== undefined && BigInt(after) > greatest) {
    // From another database, or from before a restore: waiting behind it would pass over what happens until then.
    const rule = `is beyond every event: the newest is ${newest}. Subscribe without it`;
    throw new InvalidInputError('after', after, rule);
  }
  const start = BigInt(after ?? (runId === null ? newest : 0));
  return new RunEventStream(start, {
    read: (behind) => runEventsAfter(db, behind, { runId, size: PAGE }),
    isOver: async (behind) => runId !== null && (await isRunTold(db, runId, behind)),
    wakeUps: deps.runEventWakeUps ?? null,
    onEnd: liveStreamsOf(deps).enter(),
  });
}
