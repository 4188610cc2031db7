import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { createClient } from '../src/db/client.ts';
import { openDatabaseServer } from '../src/db/connect.ts';
import { applyMigrations } from '../src/db/migrate/apply-migrations.ts';
import { readDatamodels } from '../src/db/migrate/read-datamodels.ts';
import { withDatabase } from '../src/db/migrate/with-database.ts';
import { generateDemoWorld } from '../src/demo/generate-demo-world.ts';
import { readEnv } from '../src/env.ts';
import { importMatchFile } from '../src/modules/matches/actions/import-match-file.ts';
import { readFileClaim } from '../src/modules/matches/domain/file-claim.ts';
import { parseMatchFile } from '../src/modules/matches/domain/parse-match-file.ts';
import { decodeText } from '../src/shared/decode-text.ts';
import { machineState } from './machine-state.ts';

const ROUNDS = 3;
const checkoutDir = fileURLToPath(new URL('..', import.meta.url));

interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Round {
  readonly seconds: number;
  readonly againSeconds: number;
  readonly matches: number;
  readonly quotes: number;
}

/** Imports the season files into an empty database, then once more, and prints matches a second of either. */
export async function benchImport(): Promise<void> {
  const { files, what } = readFiles();
  console.log(`${what}; ${machineState()}`);
  const { databaseUrl, dataDir } = readEnv();
  const server = await openDatabaseServer({ databaseUrl, dataDir, checkoutDir, log: console });
  try {
    const parseSeconds = timeParsing(files);
    const rounds: Round[] = [];
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await importOnce(server.url, files));
    const kind = server.isEmbedded ? 'embedded PostgreSQL, fsync on' : 'PostgreSQL of DATABASE_URL';
    report(rounds, parseSeconds, kind);
  } finally {
    await server.release();
  }
}

function readFiles(): { files: File[]; what: string } {
  const folder = path.resolve(checkoutDir, '../shared/data/football-data');
  if (existsSync(folder)) {
    const names = globSync('*/*.csv', { cwd: folder }).sort();
    const files = names.map((name) => ({
      name: path.join(folder, name),
      bytes: readFileSync(path.join(folder, name)),
    }));
    return { files, what: `${files.length} season files` };
  }
  const { files } = generateDemoWorld({ seed: 1, today: new Date('2026-03-11T12:00:00Z') });
  const made = files.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }));
  return { files: made, what: `${made.length} files of the demo world (no season files in ../shared/data)` };
}

function timeParsing(files: readonly File[]): number {
  const started = performance.now();
  for (const { name, bytes } of files) parseMatchFile(name, decodeText(bytes), readFileClaim(name));
  return (performance.now() - started) / 1000;
}

async function importOnce(serverUrl: string, files: readonly File[]): Promise<Round> {
  const name = `qs_bench_${process.pid}`;
  await runOn(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await runOn(serverUrl, `CREATE DATABASE ${name}`);
  const url = withDatabase(serverUrl, name);
  try {
    const datamodels = await readDatamodels(`${checkoutDir}prisma/schema`);
    await applyMigrations({ url, migrationsDir: `${checkoutDir}prisma/migrations`, datamodels });
    const db = createClient({ url, poolSize: 2, connectTimeoutMs: 5_000, statementTimeoutMs: 60_000 });
    const importAll = async (): Promise<Omit<Round, 'againSeconds'>> => {
      const started = performance.now();
      let [matches, quotes] = [0, 0];
      for (const file of files) {
        const report = await db.$transaction((tx) =>
          importMatchFile(tx, { ...file, knownAt: null, division: null }, new Date()),
        );
        matches += report.rows;
        quotes += report.quotes.new;
      }
      return { seconds: (performance.now() - started) / 1000, matches, quotes };
    };
    try {
      const first = await importAll();
      return { ...first, againSeconds: (await importAll()).seconds };
    } finally {
      await db.$disconnect();
    }
  } finally {
    await runOn(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  }
}

async function runOn(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function report(rounds: readonly Round[], parseSeconds: number, server: string): void {
  const sorted = rounds.toSorted((a, b) => a.seconds - b.seconds);
  const median = sorted[Math.floor(sorted.length / 2)];
  if (!median) return;
  const rate = (seconds: number): string => Math.round(median.matches / seconds).toLocaleString('en');
  const spread = sorted.map(({ seconds }) => seconds.toFixed(2)).join(', ');
  console.log(
    `${server}; ${median.matches} matches with ${median.quotes} quotes; ${ROUNDS} rounds: ${spread} s`,
  );
  console.table({
    'first import': { seconds: median.seconds.toFixed(2), 'matches/s': rate(median.seconds) },
    'same files again': { seconds: median.againSeconds.toFixed(2), 'matches/s': rate(median.againSeconds) },
    'reading alone': { seconds: parseSeconds.toFixed(2), 'matches/s': rate(parseSeconds) },
  });
}
