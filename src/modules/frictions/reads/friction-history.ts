import type { Reader } from '../../../db/transaction.ts';
import { unnest } from '../../../db/unnest.ts';
import { type Pair, pairKey } from '../domain/league-pairs.ts';

/** The friction of a pair as it was at an instant. */
export interface FrictionRecordRow {
  readonly id: bigint;
  readonly teamHomeId: number;
  readonly teamAwayId: number;
  readonly division: string;
  readonly season: string;
  readonly asOf: Date;
  readonly inputsHash: string;
  readonly values: unknown;
  readonly computedAt: Date;
}

/** The newest records of each pair, at most `count` of each, by `pairKey`, the newest as-of first. */
export async function frictionHistory(
  reader: Reader,
  pairs: readonly Pair[],
  count: number,
): Promise<ReadonlyMap<string, readonly FrictionRecordRow[]>> {
  const asked = unnest<Pair>(
    'asked',
    { home: ['int', ({ home }) => home], away: ['int', ({ away }) => away] },
    pairs,
  );
  const rows = await reader.$queryRaw<FrictionRecordRow[]>`
    SELECT record.id, record.team_home_id AS "teamHomeId", record.team_away_id AS "teamAwayId", record.division, record.season,
           record.as_of AS "asOf", record.inputs_hash AS "inputsHash", record.values, record.computed_at AS "computedAt"
    FROM ${asked}
    CROSS JOIN LATERAL (
      SELECT * FROM friction_history
      WHERE (team_home_id, team_away_id) IN ((asked.home, asked.away), (asked.away, asked.home))
      ORDER BY as_of DESC, id DESC
      LIMIT ${count}
    ) record
    ORDER BY record.as_of DESC, record.id DESC`;
  return Map.groupBy(rows, ({ teamHomeId, teamAwayId }) => pairKey({ home: teamHomeId, away: teamAwayId }));
}
