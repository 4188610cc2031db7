import type { DnaOrigin } from '../../../db/generated/client.ts';
import type { Reader } from '../../../db/transaction.ts';
import { unnest } from '../../../db/unnest.ts';

/** What says which row of strategies is meant, besides its key. */
export interface StrategyKey {
  readonly teamId: number;
  readonly strategyName: string;
  readonly parametersHash: string | null;
  readonly season: string | null;
}

/** What a row said, as it was at an instant. */
export interface HistoryRecord {
  readonly id: bigint;
  readonly origin: DnaOrigin;
  readonly division: string | null;
  readonly season: string | null;
  readonly asOf: Date;
  readonly inputsHash: string;
  readonly values: unknown;
  readonly computedAt: Date;
}

/** The newest records of each row, at most `count` of each, in the order of `keys`, the newest as-of first. */
export async function strategyHistory(
  reader: Reader,
  keys: readonly StrategyKey[],
  count: number,
): Promise<HistoryRecord[][]> {
  const asked = unnest(
    'asked',
    {
      place: ['int', ({ place }) => place],
      team_id: ['int', ({ key }) => key.teamId],
      strategy_name: ['text', ({ key }) => key.strategyName],
      parameters_hash: ['text', ({ key }) => key.parametersHash],
      season: ['text', ({ key }) => key.season],
    },
    keys.map((key, place) => ({ key, place })),
  );
  const rows = await reader.$queryRaw<(HistoryRecord & { readonly place: number })[]>`
    SELECT asked.place, record.id, record.origin::text, record.division, record.season, record.as_of AS "asOf",
           record.inputs_hash AS "inputsHash", record.values, record.computed_at AS "computedAt"
    FROM ${asked}
    CROSS JOIN LATERAL (
      SELECT * FROM strategy_history
      WHERE team_id = asked.team_id AND strategy_name = asked.strategy_name
        AND parameters_hash IS NOT DISTINCT FROM asked.parameters_hash AND season IS NOT DISTINCT FROM asked.season
      ORDER BY as_of DESC, id DESC
      LIMIT ${count}
    ) record
    ORDER BY record.as_of DESC, record.id DESC`;
  const byPlace = Map.groupBy(rows, ({ place }) => place);
  return keys.map((_key, place) => byPlace.get(place) ?? []);
}

/** The newest records of the totals of each club, likewise. */
export async function totalsHistory(
  reader: Reader,
  teamIds: readonly number[],
  count: number,
): Promise<HistoryRecord[][]> {
  const rows = await reader.$queryRaw<(HistoryRecord & { readonly teamId: number })[]>`
    SELECT asked.team_id AS "teamId", record.id, record.origin::text, record.division, record.season, record.as_of AS "asOf",
           record.inputs_hash AS "inputsHash", record.values, record.computed_at AS "computedAt"
    FROM unnest(${[...teamIds]}::int[]) AS asked(team_id)
    CROSS JOIN LATERAL (
      SELECT * FROM team_totals_history WHERE team_id = asked.team_id ORDER BY as_of DESC, id DESC LIMIT ${count}
    ) record
    ORDER BY record.as_of DESC, record.id DESC`;
  const byTeam = Map.groupBy(rows, ({ teamId }) => teamId);
  return teamIds.map((teamId) => byTeam.get(teamId) ?? []);
}
