import { afterAll, beforeAll, expect, test } from 'vitest';
import pg from 'pg';
import { appendDecisions } from '../../../src/modules/audit/actions/append-decisions.ts';
import { openArchive } from '../../../src/modules/backups/archive/open-archive.ts';
import { systemClock as clock } from '../../../src/shared/clock.ts';
import { fillLedger } from './support/fill-ledger.ts';
import { type BackupDesk, openBackupDesk, withClient } from './support/backup-desk.ts';

let desk: BackupDesk;

beforeAll(async () => {
  desk = await openBackupDesk();
});
afterAll(() => desk.close());

test('a backup that is taken while others write is of one instant', async () => {
  const signal = { isOver: false, rounds: 0 };
  const writer = new pg.Client(desk.url);
  await writer.connect();
  const writing = (async () => {
    while (!signal.isOver) {
      await writer.query('BEGIN');
      await fillLedger(writer, 5);
      await writer.query('COMMIT');
      signal.rounds += 1;
    }
  })();
  const sealing = (async () => {
    while (!signal.isOver) {
      await desk.db.$transaction((tx) => appendDecisions(tx, [decision()]));
      signal.rounds += 1;
    }
  })();
  try {
    for (const round of [1, 2, 3]) {
      const roundsBefore = signal.rounds;
      const backup = await desk.backUp();
      expect(signal.rounds, `writers wrote during backup ${round}`).toBeGreaterThan(roundsBefore);
      const archive = await openArchive(`${desk.folder}/${backup.fileName}`);
      archive.close();
      const { manifest } = archive;
      const rows = (name: string) => manifest.tables.find((table) => table.name === name)?.rows;
      expect(rows('trades')).toBe(rows('ai_decisions'));
      expect(rows('pick_audit_trail')).toBe(Number(manifest.auditHead?.sequence));
      const restored = await desk.restore({ backupId: backup.id });
      const { rows: torn } = await withClient(restored, (client) =>
        client.query<Record<string, unknown>>(`
          SELECT d.id FROM trading.ai_decisions d LEFT JOIN trading.trades t ON t.id = d.execution_trade_id AND t.ai_decision_id = d.id
          WHERE t.id IS NULL
          UNION ALL SELECT t.id FROM trading.trades t WHERE NOT EXISTS (SELECT FROM trading.ai_decisions d WHERE d.execution_trade_id = t.id)`),
      );
      expect(torn).toEqual([]);
    }
  } finally {
    signal.isOver = true;
    await Promise.all([writing, sealing]);
    await writer.end();
  }
}, 120_000);

function decision(): Parameters<typeof appendDecisions>[1][number] {
  return {
    id: crypto.randomUUID(),
    kind: 'EXPERIMENT_VERDICT',
    runId: null,
    step: null,
    matchId: null,
    pickId: null,
    subject: 'experiment:1',
    outcome: 'INCONCLUSIVE',
    kickOffAt: null,
    recordedAt: clock.now(),
    payload: { made: 'for a test' },
  };
}
