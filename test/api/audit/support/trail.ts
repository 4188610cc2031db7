import { randomUUID } from 'node:crypto';
import type { PrismaClient } from '../../../../src/db/generated/client.ts';
import type { Tx } from '../../../../src/db/transaction.ts';
import { appendDecisions } from '../../../../src/modules/audit/actions/append-decisions.ts';
import type { Decision } from '../../../../src/modules/audit/domain/decision.ts';
import {
  verifyAuditChain,
  type ChainReport,
} from '../../../../src/modules/audit/reads/verify-audit-chain.ts';

/** A decision about an improvement, or what is said of it. */
export function decision(number: number, said: Partial<Decision> = {}): Decision {
  return {
    id: randomUUID(),
    kind: 'IMPROVEMENT_TRANSITION',
    outcome: 'PROPOSED',
    runId: null,
    step: null,
    matchId: null,
    pickId: null,
    subject: `improvement:${number}`,
    kickOffAt: null,
    payload: { number, lift: 0.1 + number / 7, note: 'Zürich ≠ Genève', nested: { list: [1, null, true] } },
    recordedAt: new Date(Date.UTC(2026, 4, 1, 0, 0, number)),
    ...said,
  };
}

/** As many decisions, in one transaction. */
export async function appendTrail(db: PrismaClient, count: number): Promise<void> {
  await db.$transaction((tx) =>
    appendDecisions(
      tx,
      Array.from({ length: count }, (_, index) => decision(index + 1)),
    ),
  );
}

class Undo extends Error {}

/**
 * What a walk finds after somebody changed the database with the triggers off, as a superuser can; each statement by itself. The change is
 * undone.
 */
export async function verifiedAfter(
  db: PrismaClient,
  statements: readonly string[],
  request: Parameters<typeof verifyAuditChain>[1] = {},
): Promise<ChainReport> {
  let report: ChainReport | undefined;
  const change = async (tx: Tx): Promise<void> => {
    await tx.$executeRaw`SET LOCAL session_replication_role = replica`;
    for (const statement of statements) await tx.$executeRawUnsafe(statement);
    report = await verifyAuditChain(tx, request);
    throw new Undo();
  };
  await db.$transaction(change).catch((error: unknown) => {
    if (!(error instanceof Undo)) throw error;
  });
  if (!report) throw new Error('The walk answered nothing.');
  return report;
}

export interface StoredMatch {
  readonly matchId: number;
  readonly runId: string;
}

/** Two teams, a match that begins then, and a run. */
export async function storeMatch(db: PrismaClient, kickOffAt: Date): Promise<StoredMatch> {
  const runId = randomUUID();
  await db.pipelineRun.create({
    data: { id: runId, mode: 'PAPER', asOf: new Date(0), leagues: [], config: {}, createdAt: new Date(0) },
  });
  const [match] = await db.$queryRaw<{ id: number }[]>`
    WITH import AS (
      INSERT INTO match_imports (file_name, sha256, kind, source, report, imported_at)
      VALUES ('made.csv', repeat('0', 64), 'FIXTURES', 'made', '{}', now()) RETURNING id
    ), teams AS (
      INSERT INTO quantum.team_quantum_dna_v3 (team_name, league) VALUES (${`Home ${runId}`}, 'E0'), (${`Away ${runId}`}, 'E0')
      RETURNING team_id
    )
    INSERT INTO matches (division, season, home_team_id, away_team_id, played_on, kick_off_at, has_kick_off_time, known_at,
                         schedule_known_at, import_id)
    SELECT 'E0', '2025/26', min(team_id), max(team_id), ${kickOffAt}::date, ${kickOffAt}, true, to_timestamp(0), to_timestamp(0),
           (SELECT id FROM import)
    FROM teams RETURNING id`;
  if (!match) throw new Error('No match was stored.');
  return { matchId: match.id, runId };
}
