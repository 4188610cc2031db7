import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { withDatabase } from '../src/db/migrate/with-database.ts';
import { startBackup } from '../src/modules/backups/actions/start-backup.ts';
import { systemClock as clock } from '../src/shared/clock.ts';
import type { Command } from './crew.ts';
import type { Drill, Finding } from './drill.ts';
import { makeTrades } from './made-trades.ts';
import { waitFor } from './wait-for.ts';

/** So many that a copy of them takes its time. */
const TRADES = 300_000;
/** A file of this size is in the middle of them. */
const MIDDLE_BYTES = 2_000_000;
const BACKUP = 'src/cli/backup.ts';
const RESTORE = 'src/cli/restore.ts';

/** What the drill works in beside its database. */
interface Place {
  readonly drill: Drill;
  readonly folder: string;
  readonly server: pg.Client;
  /** Databases that have to go at the end. */
  readonly made: Set<string>;
}

/** Kills (kill -9) a worker in the middle of a backup, the command in the middle of one, and a restoration in the middle of the rows. */
export async function drillBackup(drill: Drill): Promise<readonly Finding[]> {
  const folder = await mkdtemp(join(tmpdir(), 'quantum-sovereign-drill-'));
  const server = new pg.Client(withDatabase(drill.url, 'postgres'));
  await server.connect();
  const place: Place = { drill, folder, server, made: new Set() };
  try {
    await withTrades(drill.url, (client) => makeTrades(client, TRADES));
    const taken = await takenOver(place);
    return [...taken.findings, ...(await commandKilled(place)), ...(await restoreKilled(place, taken.file))];
  } finally {
    await drill.crew.end();
    for (const name of place.made) await server.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    await server.end();
    await rm(folder, { recursive: true, force: true });
  }
}

async function takenOver({ drill, folder }: Place): Promise<{ findings: Finding[]; file: string }> {
  const { db, crew, queue, signal } = drill;
  const settings = { BACKUP_DIR: folder };
  const first = await crew.worker(settings);
  const { jobId } = await db.$transaction((tx) =>
    startBackup(tx, queue, { kind: 'MANUAL', at: clock.now(), tick: null }),
  );
  const began = await unfinishedFile(folder, signal);
  await first.kill();
  const other = await crew.worker(settings);
  const job = await waitFor('the end of the backup', signal, async () => {
    const row = await db.job.findUniqueOrThrow({ where: { id: jobId } });
    return ['COMPLETED', 'FAILED', 'CANCELLED'].includes(row.state) ? row : null;
  });
  await other.kill();
  const backups = await db.backup.findMany({ where: { jobId }, orderBy: { startedAt: 'asc' } });
  const [, made] = backups;
  const names = (await readdir(folder)).sort();
  const wanted = made === undefined ? [] : [made.fileName, `${made.fileName}.sha256`];
  const file = join(folder, made?.fileName ?? 'none');
  const verified = await crew.command(BACKUP, ['--verify', file]).ended;
  return {
    file,
    findings: [
      {
        promise: 'a backup whose worker is killed is made by another one',
        seen: `${job.state} at attempt ${job.attempt}, backups ${backups.map(({ status }) => status).join(', ')}`,
        isKept: backups.map(({ status }) => status).join() === 'FAILED,COMPLETED',
      },
      {
        promise: 'and nothing of the first is left in the folder',
        seen: `killed at ${began}; then ${names.length} files`,
        isKept: names.join() === wanted.join(),
      },
      { promise: 'the archive passes its verification', seen: `status ${verified}`, isKept: verified === 0 },
    ],
  };
}

async function commandKilled({ drill, folder }: Place): Promise<Finding[]> {
  const { crew, signal } = drill;
  const before = await readdir(folder);
  const killed = crew.command(BACKUP, ['--dir', folder]);
  const began = await unfinishedFile(folder, signal);
  await killed.kill();
  const archives = (names: readonly string[]): string[] => names.filter((name) => name.endsWith('.zip'));
  const after = archives(await readdir(folder));
  const again = await crew.command(BACKUP, ['--dir', folder]).ended;
  const made = archives(await readdir(folder)).filter((name) => !before.includes(name));
  return [
    {
      promise: 'a command that is killed leaves no archive, and the next one makes a whole one',
      seen: `killed at ${began}; ${after.length - archives(before).length} archives, then ${made.length}, status ${again}`,
      isKept: after.length === archives(before).length && made.length === 1 && again === 0,
    },
  ];
}

async function restoreKilled({ drill, server, made }: Place, file: string): Promise<Finding[]> {
  const { crew, url, signal } = drill;
  const name = `${new URL(url).pathname.slice(1)}_restored`;
  const restore = (): Command => crew.command(RESTORE, [file, '--database', name]);
  const killed = restore();
  const scratch = await waitFor('the rows of the restoration', signal, async () => {
    const { rows } = await server.query<{ datname: string }>(
      `SELECT datname FROM pg_stat_activity WHERE datname LIKE 'quantum_sovereign_restore_%' AND query LIKE 'COPY%trades%FROM STDIN%'`,
    );
    return rows[0]?.datname ?? null;
  });
  made.add(scratch);
  await killed.kill();
  const isThere = async (): Promise<boolean> =>
    (await server.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])).rowCount === 1;
  const wasThere = await isThere();
  made.add(name);
  const ends = await Promise.all([restore().ended, restore().ended]);
  const [here, there] = [await digestOf(url), await digestOf(withDatabase(url, name))];
  return [
    {
      promise: 'a restoration that is killed in the middle of the rows gives no database its name',
      seen: wasThere ? `${name} is there` : 'none',
      isKept: !wasThere,
    },
    {
      promise: 'of two restorations into one name at once, one makes it',
      seen: `status ${ends.join(' and ')}`,
      isKept: ends.toSorted().join() === '0,1',
    },
    { promise: 'with the trades of the desk', seen: `md5 ${there} of ${here}`, isKept: here === there },
  ];
}

/** Waits until a backup is in the middle of the trades. @returns how large its file is. */
async function unfinishedFile(folder: string, signal: AbortSignal): Promise<string> {
  return await waitFor('the middle of a backup', signal, async () => {
    for (const name of await readdir(folder)) {
      if (!name.endsWith('.zip.part')) continue;
      const { size } = await stat(join(folder, name));
      if (size > MIDDLE_BYTES) return `${(size / 1e6).toFixed(1)} MB`;
    }
    return null;
  });
}

async function digestOf(url: string): Promise<string> {
  return await withTrades(url, async (client) => {
    const { rows } = await client.query<{ md5: string }>(
      `SELECT count(*) || ':' || md5(string_agg(md5(t::text), '' ORDER BY id)) AS md5 FROM trading.trades t`,
    );
    return rows[0]?.md5 ?? 'none';
  });
}

async function withTrades<Result>(url: string, use: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
