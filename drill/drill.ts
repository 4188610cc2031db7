import { fileURLToPath } from 'node:url';
import { onScratchDatabase } from '../bench/scratch-database.ts';
import { openDatabaseServer } from '../src/db/connect.ts';
import type { PrismaClient } from '../src/db/generated/client.ts';
import { generateDemoWorld } from '../src/demo/generate-demo-world.ts';
import { readEnv } from '../src/env.ts';
import { importMatchFile } from '../src/modules/matches/actions/import-match-file.ts';
import { JobQueue } from '../src/modules/jobs/job-queue.ts';
import { Crew } from './crew.ts';
import { Gates } from './gates.ts';

/** The demo world always stands on this day, so that every drill decides the same. */
const TODAY = new Date('2026-03-11T12:00:00Z');
const SEED = 7;
const checkoutDir = fileURLToPath(new URL('..', import.meta.url));

/** What a drill works with: a database of its own that holds the demo world, gates in it, and processes on it. */
export interface Drill {
  readonly db: PrismaClient;
  readonly url: string;
  /** The as-of instant of the demo world, before a week of fixtures. */
  readonly asOf: Date;
  readonly signal: AbortSignal;
  readonly queue: JobQueue;
  readonly crew: Crew;
  readonly gates: Gates;
}

/** Something that is promised, and what was seen of it. */
export interface Finding {
  readonly promise: string;
  readonly seen: string;
  readonly isKept: boolean;
}

export type DrillScript = (drill: Drill) => Promise<readonly Finding[]>;

/** Runs a drill on a database of its own, on the server that the settings name, and leaves nothing behind. */
export async function onOwnDatabase(signal: AbortSignal, script: DrillScript): Promise<readonly Finding[]> {
  const { databaseUrl, dataDir } = readEnv();
  const log = { info: () => undefined, warn: console.warn, error: console.error };
  const server = await openDatabaseServer({ databaseUrl, dataDir, checkoutDir, log });
  try {
    return await onScratchDatabase(server.url, (db, url) => withCrew({ db, url, signal }, script));
  } finally {
    await server.release();
  }
}

/** Runs a drill on an empty, migrated database. */
export async function withCrew(
  { db, url, signal }: Pick<Drill, 'db' | 'url' | 'signal'>,
  script: DrillScript,
): Promise<readonly Finding[]> {
  const asOf = await importDemoWorld(db);
  const gates = await Gates.install(url, signal);
  const queue = new JobQueue({ url, poolSize: 2, onError: () => undefined, heartbeatSeconds: 10 });
  const crew = new Crew(url);
  try {
    await queue.start();
    return await script({ db, url, asOf, signal, queue, crew, gates });
  } finally {
    await crew.end();
    await queue.stop(1_000);
    await gates.close();
  }
}

async function importDemoWorld(db: PrismaClient): Promise<Date> {
  const { files, asOf } = generateDemoWorld({ seed: SEED, today: TODAY });
  for (const { name, text } of files) {
    const bytes = new TextEncoder().encode(text);
    await db.$transaction((tx) => importMatchFile(tx, { name, bytes, knownAt: null, division: null }, TODAY));
  }
  return asOf;
}
