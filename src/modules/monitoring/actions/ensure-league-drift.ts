import type { PrismaClient } from '../../../db/generated/client.ts';
import type { Clock } from '../../../shared/clock.ts';
import { knownAt } from '../../matches/reads/known-at.ts';
import { DEFAULT_DRIFT_SETTINGS } from '../domain/drift-settings.ts';
import { driftOfLeagues } from '../reads/drift-of-leagues.ts';
import { detectLeagueDrift } from './detect-league-drift.ts';

const DAY_MS = 86_400_000;

export interface LeagueDriftRequest {
  /** Null for every division of which a result was known. */
  readonly divisions: readonly string[] | null;
  readonly asOf: Date;
  /** Reports of at most this age are left as they are, in days. */
  readonly maxAgeDays: number;
  /** Fires when the work is to end; it stops between two leagues. */
  readonly signal: AbortSignal;
  readonly report?: (fraction: number, message: string) => void;
}

export interface EnsuredDrift {
  readonly division: string;
  readonly season: string;
  /** False where the reports that were there are still good. */
  readonly isComputed: boolean;
}

/**
 * Sees to it that `driftOfLeagues` has something to go by at an instant: computes the drift of each league whose newest reports are missing,
 * about an earlier season, or older than `maxAgeDays` while results became known since. Not to be called inside a transaction: a
 * league takes seconds. A division without results is not among the answers.
 */
export async function ensureLeagueDrift(
  db: PrismaClient,
  clock: Clock,
  { divisions, asOf, maxAgeDays, signal, report }: LeagueDriftRequest,
): Promise<EnsuredDrift[]> {
  const seasons = await knownAt(db, asOf).seasons({ divisions, season: null });
  const reported = await driftOfLeagues(db, { divisions: seasons.map(({ division }) => division), asOf });
  const done: EnsuredDrift[] = [];
  for (const [index, { division, season }] of seasons.entries()) {
    signal.throwIfAborted();
    report?.(index / seasons.length, `${division} ${season}`);
    const newest = reported[index];
    const isOld =
      newest?.asOf == null ||
      newest.season !== season ||
      (asOf.getTime() - newest.asOf.getTime() > maxAgeDays * DAY_MS &&
        (await hasNewResult(db, { division, season, since: newest.asOf, asOf })));
    if (isOld) await detectLeagueDrift(db, clock, { division, season, asOf }, DEFAULT_DRIFT_SETTINGS);
    done.push({ division, season, isComputed: isOld });
  }
  return done;
}

async function hasNewResult(
  db: PrismaClient,
  { division, season, since, asOf }: { division: string; season: string; since: Date; asOf: Date },
): Promise<boolean> {
  const played = await knownAt(db, asOf).played({ division, season });
  return played.some(({ resultKnownAt }) => resultKnownAt > since);
}
