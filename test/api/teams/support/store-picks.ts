import { randomUUID } from 'node:crypto';
import type { PrismaClient } from '../../../../src/db/generated/client.ts';

/** Two picks on every match, of one run, with many equal values and, of every third, no line and no fair probability. */
export async function storePicks(db: PrismaClient): Promise<void> {
  const runId = randomUUID();
  await db.pipelineRun.create({
    data: { id: runId, mode: 'PAPER', asOf: new Date(0), leagues: [], config: {}, createdAt: new Date(0) },
  });
  await db.$executeRaw`
    SELECT append_audit_entries(jsonb_agg(jsonb_build_object(
      'id', gen_random_uuid(), 'kind', 'MATCH_DECISION', 'runId', ${runId}::uuid, 'step', 0, 'matchId', id, 'outcome', 'PICKED',
      'kickOffAt', kick_off_at, 'payload', '{}'::jsonb, 'recordedAt', now())))
    FROM matches`;
  await db.$executeRaw`
    INSERT INTO picks (id, run_id, match_id, audit_entry_id, strategy_name, market, selection, line, book, price, net_price,
                       probability, fair_probability, edge, probability_edge, kelly_fraction, stake_units, data_freshness, created_at, as_of, kick_off_at)
    SELECT gen_random_uuid(), a.run_id, a.match_id, a.id, 'Made', 'OVER_UNDER', CASE one WHEN 1 THEN 'OVER' ELSE 'UNDER' END,
           CASE WHEN a.match_id % 3 = 0 THEN NULL ELSE 2.5 END, 'B365', 1.5 + (a.match_id % 4) * 0.125, 1.5,
           0.5, 0.4, (a.match_id % 5) * 0.1 / 3, CASE WHEN a.match_id % 3 = 0 THEN NULL ELSE (a.match_id % 2) * 0.1 END,
           0.1, one, 'FRESH', timestamptz '2026-05-01' + (a.match_id % 7) * interval '1 day', to_timestamp(0), a.kick_off_at
    FROM pick_audit_trail a CROSS JOIN generate_series(1, 2) one`;
}
