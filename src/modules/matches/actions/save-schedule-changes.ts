import type { Tx } from '../../../db/transaction.ts';
import { type BulkColumns, unnest } from '../../../db/unnest.ts';
import type { KickOff } from '../domain/known-at-rules.ts';
import { type Placement, placeObservation } from '../domain/place-observation.ts';
import type { ImportStamp } from './import-stamp.ts';
import type { ChangedMatch } from './save-matches.ts';

/** A row of the history to write. */
interface Kept {
  readonly matchId: number;
  readonly kept: Placement<KickOff, number>['kept'];
}

/** Where a restated kick-off goes: the match, or a row of its history. */
interface Restated {
  readonly id: number;
  readonly kickOff: KickOff;
  readonly knownAt: Date;
}

function kickOffColumns<Row>(kickOffOf: (row: Row) => KickOff): BulkColumns<Row> {
  return {
    played_on: ['date', (row) => kickOffOf(row).day],
    kick_off_at: ['timestamptz', (row) => kickOffOf(row).instant.toISOString()],
    has_kick_off_time: ['bool', (row) => kickOffOf(row).hasTime],
  };
}

/** Stores restated kick-offs: the one in force in `matches`, every other in the history. */
export async function saveScheduleChanges(
  tx: Tx,
  matches: readonly ChangedMatch[],
  stamp: ImportStamp,
): Promise<void> {
  const history: Kept[] = [];
  const inForce: Restated[] = [];
  const revisions: Restated[] = [];
  for (const { stored, change, row, sighting } of matches) {
    const { schedule } = change;
    if (schedule.kind === 'UNCHANGED') continue;
    const { kickOff } = row;
    const knownAt = sighting.scheduleKnownAt;
    const { kept, restated } = placeObservation(stored.schedule, { knownAt, value: kickOff }, schedule);
    history.push({ matchId: stored.id, kept });
    if (restated?.revisionId != null) revisions.push({ id: restated.revisionId, kickOff, knownAt });
    else if (restated) inForce.push({ id: stored.id, kickOff, knownAt });
  }
  await keepInHistory(tx, history, stamp);
  await restateMatches(tx, inForce);
  await restateRevisions(tx, revisions);
}

async function keepInHistory(tx: Tx, rows: readonly Kept[], stamp: ImportStamp): Promise<void> {
  if (rows.length === 0) return;
  const columns: BulkColumns<Kept> = {
    match_id: ['int', ({ matchId }) => matchId],
    kind: ['revision_kind', ({ kept }) => kept.kind],
    ...kickOffColumns<Kept>(({ kept }) => kept.value),
    known_at: ['timestamptz', ({ kept }) => kept.knownAt.toISOString()],
  };
  await tx.$executeRaw`
    INSERT INTO match_schedule_revisions
      (match_id, kind, played_on, kick_off_at, has_kick_off_time, known_at, import_id, recorded_at)
    SELECT r.*, ${stamp.importId}::int, ${stamp.at}::timestamptz FROM ${unnest('r', columns, rows)}`;
}

async function restateMatches(tx: Tx, rows: readonly Restated[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.$executeRaw`
    UPDATE matches m
    SET played_on = r.played_on, kick_off_at = r.kick_off_at, has_kick_off_time = r.has_kick_off_time,
        schedule_known_at = r.known_at
    FROM ${unnest('r', RESTATED, rows)} WHERE m.id = r.id`;
}

async function restateRevisions(tx: Tx, rows: readonly Restated[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.$executeRaw`
    UPDATE match_schedule_revisions s
    SET played_on = r.played_on, kick_off_at = r.kick_off_at, has_kick_off_time = r.has_kick_off_time
    FROM ${unnest('r', RESTATED, rows)} WHERE s.id = r.id`;
}

const RESTATED: BulkColumns<Restated> = {
  id: ['int', ({ id }) => id],
  ...kickOffColumns<Restated>(({ kickOff }) => kickOff),
  known_at: ['timestamptz', ({ knownAt }) => knownAt.toISOString()],
};
