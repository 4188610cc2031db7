import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { PrismaClient } from '../../../db/generated/client.ts';
import { analyzeTables } from '../../../db/upkeep/analyze-tables.ts';
import type { Clock } from '../../../shared/clock.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { toJson } from '../../../shared/json.ts';
import type { JobHandler } from '../../jobs/domain/job.ts';
import { isWithin } from '../../matches/actions/is-within.ts';
import type { TradeImportReport } from '../domain/tape/trade-import-report.ts';
import { importTrades } from './import-trades.ts';

/** What an import of trades is to do, as it is stored with the job. */
export const importTradesInput = z.strictObject({
  path: z.string().nullable(),
  upload: z.strictObject({ name: z.string(), text: z.string() }).nullable(),
  pair: z.strictObject({ base: z.string(), quote: z.string() }),
  side: z.enum(['BUY', 'SELL']).nullable(),
  source: z.string(),
  strategyUsed: z.string().nullable(),
});
export type ImportTradesInput = z.infer<typeof importTradesInput>;

export interface ImportTradesDeps {
  readonly db: PrismaClient;
  readonly clock: Clock;
  /** The folder that the path may not leave; null where the caller chose it (the command line). */
  readonly root: string | null;
  /** Told of the report before it becomes the job's result. */
  readonly onReport?: (report: TradeImportReport) => void;
}

const IMPORTED_TABLES = ['trading.trades', 'trading.imported_trades'];

/** A file is one transaction; millions of lines need minutes. */
const LONGEST_FILE_MS = 3_600_000;

/** The handler of IMPORT_TRADES: the result is the report. The planner is told of what a file brought before the job ends. */
export function importTradesJob({ db, clock, root, onReport }: ImportTradesDeps): JobHandler {
  return async (given, { signal, report }) => {
    const input = importTradesInput.parse(given);
    const file = await openTape(input, root);
    const tape = { ...input, fileName: file.name, bytes: file.bytes() };
    const onRows = (rows: number): void => {
      signal.throwIfAborted();
      report(file.fraction() * 0.9, `${rows} trades read`);
    };
    const reached = await db.$transaction((tx) => importTrades(tx, tape, clock.now(), onRows), {
      timeout: LONGEST_FILE_MS,
    });
    if (reached.newTrades > 0) await analyzeTables(db, IMPORTED_TABLES);
    report(1, `${reached.newTrades} trades recorded, ${reached.sameTrades} were on record`);
    onReport?.(reached);
    return toJson(reached);
  };
}

interface OpenTape {
  readonly name: string;
  /** What of the file has been read, 0..1. */
  fraction(): number;
  bytes(): AsyncIterable<Uint8Array>;
}

async function openTape({ path: given, upload }: ImportTradesInput, root: string | null): Promise<OpenTape> {
  if (given === null) {
    if (upload === null) throw new InvalidInputError('path', given, 'and upload are both missing');
    const bytes = new TextEncoder().encode(upload.text);
    return { name: upload.name, fraction: () => 1, bytes: () => one(bytes) };
  }
  const file = await realFile(given, root);
  const { size } = await stat(file);
  let read = 0;
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for await (const chunk of createReadStream(file)) {
      if (!(chunk instanceof Uint8Array)) throw new Error('A file was not read as bytes.');
      read += chunk.length;
      yield chunk;
    }
  }
  return { name: path.basename(given), fraction: () => (size === 0 ? 1 : read / size), bytes };
}

/** Links are followed before the file is looked at, so that none leads out of the folder. */
async function realFile(given: string, root: string | null): Promise<string> {
  const file = await realpath(path.resolve(root ?? '.', given)).catch(() => {
    throw new InvalidInputError('path', given, 'does not exist, or cannot be read');
  });
  if (root !== null && !isWithin(await realpath(root), file))
    throw new InvalidInputError('path', given, 'lies outside the folder that imports may read (IMPORT_DIR)');
  if (!(await stat(file)).isFile()) throw new InvalidInputError('path', given, 'is no file');
  return file;
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
