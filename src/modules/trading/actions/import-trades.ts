import { createHash } from 'node:crypto';
import type { Tx } from '../../../db/transaction.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { ImportRefusedError } from '../../matches/domain/import-refused-error.ts';
import { knownToken } from '../domain/known-token.ts';
import type { PairTokens } from '../domain/pair-tokens.ts';
import { MOST_DECIMALS } from '../domain/read-ledger-values.ts';
import { readTapeRow, type TapeSide } from '../domain/tape/read-tape-row.ts';
import { readTapeLayout, type TapeFormat, type TapeLayout } from '../domain/tape/tape-layout.ts';
import type { TradeImportReport } from '../domain/tape/trade-import-report.ts';
import { knownTokens } from '../reads/known-tokens.ts';
import { contradictingLine, saveNewTrades } from './tape/save-tape.ts';
import { keyStage, openStage, repeatedLine, type StagedRow, stageRows } from './tape/stage-tape.ts';
import { tapeLines } from './tape/tape-lines.ts';

/** A list of trades, and what it does not say of itself. */
export interface Tape {
  readonly fileName: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** As the file means it, BASE/QUOTE. */
  readonly pair: PairTokens;
  /** For a file that does not say the side of its trades. */
  readonly side: TapeSide | null;
  readonly source: string;
  readonly strategyUsed: string | null;
}

const ROWS_AT_ONCE = 5_000;

/**
 * Records the trades of a public list, in the one transaction that is given: all of them or, for one broken line, none. A trade that is
 * on record already, by its number or by all that the file says of it, is left as it is, so that the same file again changes nothing.
 * One import at a time writes. The file is read as it comes; memory does not grow with it.
 *
 * @param onRows is told how many lines were read so far, and throws to break off.
 * @throws ImportRefusedError naming line, value and rule.
 * @throws InvalidInputError for a side that the file says itself, or one that it lacks.
 */
export async function importTrades(
  tx: Tx,
  tape: Tape,
  at: Date,
  onRows: (rows: number) => void = () => undefined,
): Promise<TradeImportReport> {
  await takeTurn(tx);
  await openStage(tx);
  const { format, rows, sha256 } = await stage(tx, tape, at, onRows);
  await keyStage(tx);
  const refuse = (line: number, reason: string): never => {
    throw new ImportRefusedError(tape.fileName, line, reason);
  };
  const repeated = await repeatedLine(tx);
  if (repeated)
    refuse(repeated.line, `id "${repeated.tradeNumber}" is there in line ${repeated.earlier} already`);
  const { source, strategyUsed, pair: tokens } = tape;
  const pair = `${tokens.base}/${tokens.quote}`.toUpperCase();
  const subject = { source, pair, tokens, strategyUsed };
  const other = await contradictingLine(tx, subject);
  if (other)
    refuse(other.line, `id "${other.tradeNumber}" is on record with other values, as trade ${other.tradeId}`);

  const record = await tx.tradeImport.create({
    data: {
      fileName: tape.fileName,
      sha256,
      format,
      source,
      pair,
      rowCount: rows,
      newCount: 0,
      importedAt: at,
    },
  });
  const newTrades = await saveNewTrades(tx, subject, record.id);
  await tx.tradeImport.update({ where: { id: record.id }, data: { newCount: newTrades } });
  const { fileName } = tape;
  const counts = { rows, newTrades, sameTrades: rows - newTrades };
  return { fileName, sha256, format, source, pair, ...counts, ...(await sums(tx)) };
}

interface Staged {
  readonly format: TapeFormat;
  readonly rows: number;
  readonly sha256: string;
}

async function stage(tx: Tx, tape: Tape, now: Date, onRows: (rows: number) => void): Promise<Staged> {
  const { base, quote } = tape.pair;
  const known = await knownTokens(tx, [base, quote]);
  const decimalsOf = (token: string): number => knownToken(known, token)?.decimals ?? MOST_DECIMALS;
  const terms = {
    tokens: tape.pair,
    side: tape.side,
    baseDecimals: decimalsOf(base),
    quoteDecimals: decimalsOf(quote),
    now,
  };
  const hash = createHash('sha256');
  const refuseAt = (line: number, reason: string): never => {
    throw new ImportRefusedError(tape.fileName, line, reason);
  };
  let layout: TapeLayout | null = null;
  let rows = 0;
  let batch: StagedRow[] = [];
  for await (const { line, cells } of tapeLines(hashed(tape.bytes, hash), refuseAt)) {
    const refuse = (reason: string): never => refuseAt(line, reason);
    if (layout === null) {
      layout = readTapeLayout(cells, refuse);
      checkSide(layout, tape.side);
      if (layout.format === 'TRADES_LIST') continue;
    }
    batch.push({ line, ...readTapeRow(cells, layout, terms, refuse) });
    rows += 1;
    if (batch.length < ROWS_AT_ONCE) continue;
    await stageRows(tx, batch);
    batch = [];
    onRows(rows);
  }
  if (layout === null || rows === 0)
    throw new ImportRefusedError(tape.fileName, null, 'the file holds no trade');
  if (batch.length > 0) await stageRows(tx, batch);
  onRows(rows);
  return { format: layout.format, rows, sha256: hash.digest('hex') };
}

function checkSide({ format }: TapeLayout, side: TapeSide | null): void {
  if (format === 'TIME_PRICE_VOLUME' && side === null)
    throw new InvalidInputError(
      'side',
      side,
      'must be BUY or SELL: the file does not say the side of its trades',
    );
  if (format === 'TRADES_LIST' && side !== null)
    throw new InvalidInputError('side', side, 'must not be given: the file says the side of each trade');
}

async function* hashed(
  bytes: AsyncIterable<Uint8Array>,
  hash: { update(chunk: Uint8Array): unknown },
): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    hash.update(chunk);
    yield chunk;
  }
}

async function sums(tx: Tx): Promise<{ baseAmount: string; quoteAmount: string }> {
  const [sum] = await tx.$queryRaw<{ baseAmount: string; quoteAmount: string }[]>`
    SELECT trim_scale(sum(base_amount))::text AS "baseAmount", trim_scale(sum(quote_amount))::text AS "quoteAmount" FROM tape`;
  if (!sum) throw new Error('A sum answered no row.');
  return sum;
}

/** Two files that hold the same trades would else collide half way. Large files take long: the limit of statements is lifted. */
async function takeTurn(tx: Tx): Promise<void> {
  await tx.$executeRaw`SET LOCAL statement_timeout = 0`;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('quantum-sovereign:import-trades'))`;
}
