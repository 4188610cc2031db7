import path from 'node:path';
import type { Tx } from '../../../db/transaction.ts';
import type { Clock } from '../../../shared/clock.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { createJob } from '../../jobs/actions/create-job.ts';
import type { JobQueue } from '../../jobs/job-queue.ts';
import { isWithin } from '../../matches/actions/is-within.ts';
import { pairTokens, readPair } from '../domain/pair-tokens.ts';
import type { TapeSide } from '../domain/tape/read-tape-row.ts';
import type { ImportTradesInput } from './import-trades-job.ts';

export interface TradeImportRequest {
  readonly path: string | null;
  readonly upload: { readonly name: string; readonly text: string } | null;
  readonly pair: string;
  readonly side: TapeSide | null;
  readonly source: string | null;
  readonly strategyUsed: string | null;
}

export interface TradeImportDeps {
  readonly clock: Clock;
  readonly queue: JobQueue | null;
  /** The folder below which paths may lie; null when the server has none, and takes uploads alone. */
  readonly root: string | null;
}

/** Who keeps a list, when nobody says. */
const PUBLIC = 'public';
const NAME = /^\S(?:.{0,98}\S)?$/u;

/**
 * Records an import of trades as a job. What the file holds is found out by the job.
 *
 * @returns the id of the job, whose result is the report.
 * @throws InvalidInputError naming the value and the rule.
 */
export async function requestTradeImport(
  tx: Tx,
  { clock, queue, root }: TradeImportDeps,
  request: TradeImportRequest,
): Promise<string> {
  const { path: given, upload } = request;
  if ((given === null) === (upload === null))
    throw new InvalidInputError('path', given, 'or upload: exactly one of them must be given');
  if (given !== null && root === null)
    throw new InvalidInputError(
      'path',
      given,
      'cannot be read: the server has no import folder (IMPORT_DIR); upload the text',
    );
  if (given !== null && root !== null && !isWithin(root, path.resolve(root, given)))
    throw new InvalidInputError('path', given, 'lies outside the folder that imports may read (IMPORT_DIR)');
  return await createJob(tx, queue, { kind: 'IMPORT_TRADES', input: importOf(request), at: clock.now() });
}

/** What the job is to do. @throws InvalidInputError for a pair or a name that is none. */
export function importOf(request: TradeImportRequest): ImportTradesInput {
  const { path: given, upload, side, strategyUsed } = request;
  const pair = pairTokens(readPair('pair', request.pair));
  if (pair === null) throw new InvalidInputError('pair', request.pair, 'is not BASE/QUOTE');
  const source = readName('source', request.source ?? PUBLIC);
  const name = upload === null ? null : { ...upload, name: readName('upload.name', upload.name) };
  const strategy = strategyUsed === null ? null : readName('strategyUsed', strategyUsed);
  return { path: given, upload: name, pair: { ...pair }, side, source, strategyUsed: strategy };
}

function readName(label: string, name: string): string {
  if (!NAME.test(name))
    throw new InvalidInputError(
      label,
      name,
      'must be 1 to 100 characters in one line, without white space around them',
    );
  return name;
}
