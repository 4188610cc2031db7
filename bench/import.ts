import { fileURLToPath } from 'node:url';
import { openDatabaseServer } from '../src/db/connect.ts';
import { readEnv } from '../src/env.ts';
import { importMatchFile } from '../src/modules/matches/actions/import-match-file.ts';
import { readFileClaim } from '../src/modules/matches/domain/file-claim.ts';
import { parseMatchFile } from '../src/modules/matches/domain/parse-match-file.ts';
import { decodeText } from '../src/shared/decode-text.ts';
import { machineState } from './machine-state.ts';
import { onScratchDatabase } from './scratch-database.ts';
import { readSeasonFiles, type SeasonFile } from './season-files.ts';

const ROUNDS = 3;
const checkoutDir = fileURLToPath(new URL('..', import.meta.url));

interface Round {
  readonly seconds: number;
  readonly againSeconds: number;
  readonly matches: number;
  readonly quotes: number;
}

/** Imports the season files into an empty database, then once more, and prints matches a second of either. */
export async function benchImport(): Promise<void> {
  const { files, what } = readSeasonFiles();
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

function timeParsing(files: readonly SeasonFile[]): number {
  const started = performance.now();
  for (const { name, bytes } of files) parseMatchFile(name, decodeText(bytes), readFileClaim(name));
  return (performance.now() - started) / 1000;
}

async function importOnce(serverUrl: string, files: readonly SeasonFile[]): Promise<Round> {
  return await onScratchDatabase(serverUrl, async (db) => {
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
    const first = await importAll();
    return { ...first, againSeconds: (await importAll()).seconds };
  });
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
