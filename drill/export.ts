import { createHash } from 'node:crypto';
import pg from 'pg';
import { z } from 'zod';
import { encodeNodeId } from '../src/graphql/node-id.ts';
import { requestExport } from '../src/modules/exports/actions/request-export.ts';
import { systemClock as clock } from '../src/shared/clock.ts';
import { ask } from './ask.ts';
import { copyIn } from './copy-in.ts';
import type { Member } from './crew.ts';
import type { Drill, Finding } from './drill.ts';
import { keepTrading, makeTrades } from './made-trades.ts';
import { waitFor } from './wait-for.ts';
import { memoryOf, watchMemory } from './watch-memory.ts';

const TRADES = 1_000_000;
/** Enough that both processes have loaded and compiled what they need. */
const WARM_UP = 50_000;
/** Far beyond what it takes, on a machine that has other things to do. */
const LONGEST_SECONDS = 900;
const MOST_GROWTH_MB = 100;

const exportForm = z.object({
  export: z.object({
    rowCount: z.number(),
    sizeBytes: z.number(),
    sha256: z.string(),
    downloadUrl: z.string(),
  }),
});
type Exported = z.infer<typeof exportForm>['export'];

/** Exports a million trades while others are recorded, downloads the file, and has PostgreSQL read it back. */
export async function drillExport(drill: Drill): Promise<readonly Finding[]> {
  const [writer, reader] = [new pg.Client(drill.url), new pg.Client(drill.url)];
  await Promise.all([writer.connect(), reader.connect()]);
  try {
    await makeTrades(writer, TRADES);
    await writer.query('ANALYZE trading.trades');
    const worker = await drill.crew.worker();
    const api = await drill.crew.api(0);
    const warmUp = await exported(drill, api, { id: { lte: WARM_UP } });
    await backFrom(reader, api, warmUp);
    const [idleWorker, idleApi] = [await memoryOf(worker.pid), await memoryOf(api.pid)];
    const [workerMemory, stop] = [watchMemory(worker.pid), keepTrading(writer)];
    const startedAt = performance.now();
    const file = await exported(drill, api, {});
    const seconds = (performance.now() - startedAt) / 1_000;
    const recorded = await stop();
    const workerMb = (await workerMemory()) - idleWorker;
    const apiMemory = watchMemory(api.pid);
    const { sha256, rows } = await backFrom(reader, api, file);
    const apiMb = (await apiMemory()) - idleApi;
    const { there, back } = await digests(reader, file.rowCount);
    const size = `${(file.sizeBytes / 1e6).toFixed(0)} MB`;
    return [
      {
        promise: 'rows recorded meanwhile are in the file or not, and none in between',
        seen: `${file.rowCount} rows in the file, ${TRADES + recorded} at the end, ${recorded} of them recorded within ${seconds.toFixed(1)} s`,
        isKept: recorded > 0 && file.rowCount >= TRADES && file.rowCount < TRADES + recorded,
      },
      flat('the worker that writes', workerMb),
      flat('the API that hands it out', apiMb),
      {
        promise: 'the download is the file that was written',
        seen: `${size}, SHA-256 ${sha256.slice(0, 16)}…`,
        isKept: sha256 === file.sha256,
      },
      {
        promise: 'COPY reads as many rows back, with the same values',
        seen: `${rows} rows, md5 ${back} of ${there}`,
        isKept: rows === file.rowCount && back === there,
      },
    ];
  } finally {
    await Promise.all([writer.end(), reader.end()]);
  }
}

function flat(who: string, growthMb: number): Finding {
  return {
    promise: `${who} grows by less than ${MOST_GROWTH_MB} MB`,
    seen: `${growthMb.toFixed(0)} MB at most`,
    isKept: growthMb < MOST_GROWTH_MB,
  };
}

/** Has trades exported by the worker, and waits for the file. */
async function exported({ db, queue, signal }: Drill, api: Member, where: object): Promise<Exported> {
  const request = { subject: 'TRADES', format: 'CSV', filter: null, where } as const;
  const id = await db.$transaction((tx) => requestExport(tx, { clock, queue }, request));
  await waitFor(
    'the export',
    signal,
    async () => {
      const row = await db.dataExport.findUniqueOrThrow({ where: { id }, include: { job: true } });
      if (row.job.state === 'FAILED') throw new Error(`The export failed: ${JSON.stringify(row.job.error)}`);
      return row.finishedAt;
    },
    LONGEST_SECONDS,
  );
  const query = 'query($id: ID!) { export(id: $id) { rowCount sizeBytes sha256 downloadUrl } }';
  const answer = await ask(api, query, { id: encodeNodeId('Export', id) });
  return exportForm.parse(answer.data).export;
}

/** Downloads a file straight into a table made for it. @returns the hash of its text, and how many rows the table has. */
async function backFrom(
  client: pg.Client,
  api: Member,
  { downloadUrl }: Exported,
): Promise<{ sha256: string; rows: number }> {
  await client.query('DROP TABLE IF EXISTS trades_back');
  await client.query('CREATE TABLE trades_back (LIKE trading.trades)');
  const response = await fetch(`${api.url}${downloadUrl}`, { headers: { 'accept-encoding': 'identity' } });
  if (response.status !== 200 || !response.body)
    throw new Error(`The download was refused: ${await response.text()}`);
  const { body } = response;
  const hash = createHash('sha256');
  async function* hashed(): AsyncGenerator<Uint8Array> {
    for await (const chunk of body) {
      hash.update(chunk);
      yield chunk;
    }
  }
  await copyIn(client, 'COPY trades_back FROM STDIN WITH (FORMAT csv, HEADER)', hashed());
  const { rows } = await client.query<{ count: number }>('SELECT count(*)::int AS count FROM trades_back');
  return { sha256: hash.digest('hex'), rows: rows[0]?.count ?? 0 };
}

/** Of the rows that the snapshot had, by id, and of those that came back, without the apostrophes before what looks like a formula. */
async function digests(client: pg.Client, rowCount: number): Promise<{ there: string; back: string }> {
  await client.query(`UPDATE trades_back SET error_message = substr(error_message, 2)
    WHERE error_message ~ E'^\\'+[=+@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20-]'`);
  const of = async (rows: string): Promise<string> => {
    const found = await client.query<{ md5: string }>(
      `SELECT md5(string_agg(md5(rows::text), '' ORDER BY id)) AS md5 FROM (${rows}) AS rows`,
    );
    return found.rows[0]?.md5 ?? 'none';
  };
  return {
    there: await of(`SELECT * FROM trading.trades ORDER BY id LIMIT ${rowCount}`),
    back: await of('SELECT * FROM trades_back'),
  };
}
