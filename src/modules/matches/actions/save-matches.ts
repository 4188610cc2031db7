import { Prisma } from '../../../db/generated/client.ts';
import type { Tx } from '../../../db/transaction.ts';
import { type BulkColumns, columnList, unnest } from '../../../db/unnest.ts';
import type { MatchChange } from '../domain/decide-match-change.ts';
import { resultKnownAt } from '../domain/known-at-rules.ts';
import type { MatchRow } from '../domain/match-row.ts';
import type { Sighting } from '../domain/sighting.ts';
import { PLAYED_FIELDS, type Played, playedFieldsOf, type StoredMatch } from '../domain/stored-match.ts';
import type { ImportStamp } from './import-stamp.ts';
import { PLAYED_COLUMNS } from './played-columns.ts';
import { saveScheduleChanges } from './save-schedule-changes.ts';

export interface NewMatch {
  readonly row: MatchRow;
  readonly sighting: Sighting;
  readonly homeId: number;
  readonly awayId: number;
}

export interface ChangedMatch {
  readonly row: MatchRow;
  readonly sighting: Sighting;
  readonly stored: StoredMatch;
  readonly change: MatchChange;
}

/** Columns of the played fields of anything that holds them. */
function playedColumns<Row>(playedOf: (row: Row) => Played): BulkColumns<Row> {
  return Object.fromEntries(
    PLAYED_FIELDS.map((field) => [
      PLAYED_COLUMNS[field],
      [field === 'referee' ? 'text' : 'smallint', (row: Row) => playedOf(row)[field]] as const,
    ]),
  );
}

interface InsertedMatch {
  readonly id: number;
  readonly division: string;
  readonly home: number;
  readonly away: number;
  readonly day: string;
}

/** Stores matches seen for the first time. @returns their ids, in the order given. */
export async function insertMatches(
  tx: Tx,
  matches: readonly NewMatch[],
  stamp: ImportStamp,
): Promise<number[]> {
  if (matches.length === 0) return [];
  const columns: BulkColumns<NewMatch> = {
    division: ['text', ({ row }) => row.division],
    season: ['text', ({ row }) => row.season],
    home_team_id: ['int', ({ homeId }) => homeId],
    away_team_id: ['int', ({ awayId }) => awayId],
    played_on: ['date', ({ row }) => row.kickOff.day],
    kick_off_at: ['timestamptz', ({ row }) => row.kickOff.instant.toISOString()],
    has_kick_off_time: ['bool', ({ row }) => row.kickOff.hasTime],
    known_at: ['timestamptz', ({ sighting }) => sighting.matchKnownAt.toISOString()],
    schedule_known_at: ['timestamptz', ({ sighting }) => sighting.scheduleKnownAt.toISOString()],
    result_known_at: [
      'timestamptz',
      ({ row }) => (row.result ? resultKnownAt(row.kickOff).toISOString() : null),
    ],
    ...playedColumns<NewMatch>(({ row }) => playedFieldsOf(row)),
  };
  const inserted = await tx.$queryRaw<InsertedMatch[]>`
    INSERT INTO matches (${Prisma.raw(columnList(columns))}, import_id, created_at, updated_at)
    SELECT r.*, ${stamp.importId}::int, ${stamp.at}::timestamptz, ${stamp.at}::timestamptz
    FROM ${unnest('r', columns, matches)}
    RETURNING id, division, home_team_id AS home, away_team_id AS away, played_on::text AS day`;
  const idByKey = new Map(
    inserted.map(({ id, division, home, away, day }) => [`${division}/${home}/${away}/${day}`, id]),
  );
  return matches.map(({ row, homeId, awayId }) => {
    const id = idByKey.get(`${row.division}/${homeId}/${awayId}/${row.kickOff.day}`);
    if (id === undefined) throw new Error(`match of line ${row.line} was not stored`);
    return id;
  });
}

/** Stores what changed of matches on record, and keeps what they said before. */
export async function updateMatches(
  tx: Tx,
  matches: readonly ChangedMatch[],
  stamp: ImportStamp,
): Promise<void> {
  if (matches.length === 0) return;
  const columns: BulkColumns<ChangedMatch> = {
    id: ['int', ({ stored }) => stored.id],
    known_at: ['timestamptz', ({ change }) => change.knownAt.toISOString()],
    result_known_at: ['timestamptz', ({ change }) => change.resultKnownAt?.toISOString() ?? null],
    ...playedColumns<ChangedMatch>(({ change }) => change.played),
  };
  const sets = Object.keys(columns)
    .filter((name) => name !== 'id')
    .map((name) => `${name} = r.${name}`)
    .join(', ');
  await tx.$executeRaw`
    UPDATE matches m SET ${Prisma.raw(sets)}, import_id = ${stamp.importId}::int, updated_at = ${stamp.at}::timestamptz
    FROM ${unnest('r', columns, matches)} WHERE m.id = r.id`;
  await saveScheduleChanges(tx, matches, stamp);
  await keepEarlierFields(tx, matches, stamp);
}

async function keepEarlierFields(
  tx: Tx,
  matches: readonly ChangedMatch[],
  stamp: ImportStamp,
): Promise<void> {
  const revisions = matches.flatMap(({ stored, change }) => {
    const earlier = change.fields
      .filter((field) => field.earlier !== null)
      .map((field) => [field.field, field.earlier]);
    return earlier.length === 0
      ? []
      : [{ matchId: stored.id, earlier: JSON.stringify(Object.fromEntries(earlier)) }];
  });
  if (revisions.length === 0) return;
  const columns: BulkColumns<(typeof revisions)[number]> = {
    match_id: ['int', ({ matchId }) => matchId],
    earlier: ['jsonb', ({ earlier }) => earlier],
  };
  await tx.$executeRaw`
    INSERT INTO match_revisions (match_id, earlier, replaced_at, replaced_by_import_id)
    SELECT r.match_id, r.earlier, ${stamp.at}::timestamptz, ${stamp.importId}::int FROM ${unnest('r', columns, revisions)}`;
}
