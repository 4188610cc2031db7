import { Prisma } from '../../../db/generated/client.ts';
import type { Tx } from '../../../db/transaction.ts';
import { unnest } from '../../../db/unnest.ts';
import { divisionOf } from '../domain/divisions.ts';
import { matchKey } from '../domain/match-row.ts';
import { PLAYED_COLUMNS } from './played-columns.ts';
import { PLAYED_FIELDS, type Played, type StoredMatch } from '../domain/stored-match.ts';

export interface Pairing {
  readonly division: string;
  readonly season: string;
  readonly homeId: number;
  readonly awayId: number;
}

interface MatchRecord extends Played {
  readonly id: number;
  readonly division: string;
  readonly season: string;
  readonly homeId: number;
  readonly awayId: number;
  readonly day: string;
  readonly instant: Date;
  readonly hasTime: boolean;
  readonly knownAt: Date;
  readonly scheduleKnownAt: Date;
}

interface ScheduleRecord {
  readonly id: number;
  readonly matchId: number;
  readonly day: string;
  readonly instant: Date;
  readonly hasTime: boolean;
  readonly knownAt: Date;
}

/** The matches on record between these teams, by their `matchKey`, locked until the transaction ends. */
export async function loadStoredMatches(
  tx: Tx,
  pairings: readonly Pairing[],
): Promise<Map<string, StoredMatch>> {
  const played = Prisma.raw(
    PLAYED_FIELDS.map((field) => `m.${PLAYED_COLUMNS[field]} AS "${field}"`).join(', '),
  );
  const wanted = unnest<Pairing>(
    'wanted',
    {
      division: ['text', (pairing) => pairing.division],
      season: ['text', (pairing) => pairing.season],
      home_team_id: ['int', (pairing) => pairing.homeId],
      away_team_id: ['int', (pairing) => pairing.awayId],
    },
    pairings,
  );
  const records = await tx.$queryRaw<MatchRecord[]>`
    SELECT m.id, m.division, m.season, m.home_team_id AS "homeId", m.away_team_id AS "awayId",
           m.played_on::text AS day, m.kick_off_at AS instant, m.has_kick_off_time AS "hasTime",
           m.known_at AS "knownAt", m.schedule_known_at AS "scheduleKnownAt", ${played}
    FROM matches m
    JOIN (SELECT DISTINCT * FROM ${wanted}) w USING (division, season, home_team_id, away_team_id)
    FOR UPDATE OF m`;
  const schedules = await tx.$queryRaw<ScheduleRecord[]>`
    SELECT id, match_id AS "matchId", played_on::text AS day, kick_off_at AS instant, has_kick_off_time AS "hasTime",
           known_at AS "knownAt"
    FROM match_schedule_revisions
    WHERE match_id = ANY(${records.map(({ id }) => id)}::int[]) AND kind = 'SUPERSEDED'
    ORDER BY known_at`;
  const earlier = Map.groupBy(schedules, ({ matchId }) => matchId);

  return new Map(
    records.map((record) => {
      const { isDoubleRoundRobin } = divisionOf(record.division);
      const key = matchKey({ ...record, home: record.homeId, away: record.awayId, isDoubleRoundRobin });
      const revisions = (earlier.get(record.id) ?? []).map(({ id, knownAt, ...value }) => ({
        knownAt,
        value,
        revisionId: id,
      }));
      const { day, instant, hasTime } = record;
      const schedule = [
        ...revisions,
        { knownAt: record.scheduleKnownAt, value: { day, instant, hasTime }, revisionId: null },
      ];
      return [key, { id: record.id, schedule, knownAt: record.knownAt, played: playedOf(record) }];
    }),
  );
}

function playedOf(record: MatchRecord): Played {
  return Object.fromEntries(PLAYED_FIELDS.map((field) => [field, record[field]])) as Played;
}
