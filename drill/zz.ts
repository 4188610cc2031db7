import pg from 'pg';
import { makeTrades } from './made-trades.ts';
import { createClient } from '../src/db/client.ts';
import { writeExport } from '../src/modules/exports/actions/write-export.ts';
import { saveChunks } from '../src/modules/exports/actions/save-chunks.ts';
import { requestExport } from '../src/modules/exports/actions/request-export.ts';
import { runJob } from '../src/modules/jobs/actions/run-job.ts';
import { exportJob } from '../src/modules/exports/actions/export-job.ts';
import { systemClock as clock } from '../src/shared/clock.ts';
const url = 'postgresql://root@127.0.0.1:5432/qs_c_mem';
const c = new pg.Client(url); await c.connect();
const { rows } = await c.query('select count(*)::int n from trading.trades'); if (rows[0].n === 0) { await makeTrades(c, 200_000); await c.query('analyze trading.trades'); }
const db = createClient({ url, poolSize: 3, connectTimeoutMs: 5000, statementTimeoutMs: 30000 });
const show = (w: string) => { const m = process.memoryUsage(); console.log(w, Object.entries(m).map(([k, v]) => `${k}=${(v / 1e6).toFixed(0)}`).join(' ')); };
show('start');
const t = setInterval(() => show('..'), 1000);
for (const where of [{ id: { lte: 20000 } }, {}]) {
  const s = performance.now();
  if (process.argv[2] === 'null') await writeExport({ db, clock, signal: new AbortController().signal, report: () => undefined }, { subject: 'TRADES', format: 'CSV', where }, async (text) => { for await (const _ of text); });
  else { const id = await db.$transaction((tx) => requestExport(tx, { clock, queue: null }, { subject: 'TRADES', format: 'CSV', filter: null, where }));
    const e = await db.dataExport.findUniqueOrThrow({ where: { id } });
    await runJob({ db, clock, handlers: { EXPORT: exportJob({ db, clock, keepHours: 1 }) }, onUnexpected: console.error }, e.jobId); }
  show('done ' + ((performance.now() - s) / 1000).toFixed(1));
}
clearInterval(t); await db.$disconnect(); await c.end();
