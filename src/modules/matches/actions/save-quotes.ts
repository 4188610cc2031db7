import { Prisma } from '../../../db/generated/client.ts';
import type { Tx } from '../../../db/transaction.ts';
import { type BulkColumns, columnList, unnest } from '../../../db/unnest.ts';
import type { DecidedQuote, IncomingQuote } from '../domain/decide-quote-changes.ts';
import type { Prices } from '../domain/odds.ts';
import { type Placement, placeObservation } from '../domain/place-observation.ts';
import type { ImportStamp } from './import-stamp.ts';

function priceColumns<Row>(pricesOf: (row: Row) => Prices): BulkColumns<Row> {
  return {
    line: ['float8', (row) => pricesOf(row).line],
    first_price: ['float8', (row) => pricesOf(row).first],
    draw_price: ['float8', (row) => pricesOf(row).draw],
    second_price: ['float8', (row) => pricesOf(row).second],
  };
}

/** A season file has some 14,000 quotes: one statement. A far larger one takes several, each within the time limit. */
const MOST_IN_ONE_STATEMENT = 20_000;

/** Stores quotes seen for the first time. */
export async function insertQuotes(
  tx: Tx,
  quotes: readonly IncomingQuote[],
  stamp: ImportStamp,
): Promise<void> {
  for (let start = 0; start < quotes.length; start += MOST_IN_ONE_STATEMENT) {
    await insertAtOnce(tx, quotes.slice(start, start + MOST_IN_ONE_STATEMENT), stamp);
  }
}

async function insertAtOnce(tx: Tx, quotes: readonly IncomingQuote[], stamp: ImportStamp): Promise<void> {
  const columns: BulkColumns<IncomingQuote> = {
    match_id: ['int', ({ matchId }) => matchId],
    market: ['odds_market', ({ quote }) => quote.market],
    stage: ['odds_stage', ({ quote }) => quote.stage],
    book: ['text', ({ quote }) => quote.book],
    ...priceColumns<IncomingQuote>(({ quote }) => quote),
    known_at: ['timestamptz', ({ knownAt }) => knownAt.toISOString()],
  };
  await tx.$executeRaw`
    INSERT INTO odds_quotes (${Prisma.raw(columnList(columns))}, import_id, recorded_at)
    SELECT r.*, ${stamp.importId}::int, ${stamp.at}::timestamptz FROM ${unnest('r', columns, quotes)}`;
}

/** A row of the history to write. */
interface Kept {
  readonly quoteId: bigint;
  readonly kept: Placement<Prices, bigint>['kept'];
}

/** Where a restated value goes: the quote in force, or a row of its history. */
interface Restated {
  readonly id: bigint;
  readonly prices: Prices;
  readonly knownAt: Date;
}

/** Stores what changed of quotes on record; the value that was there before goes to the history. */
export async function saveQuoteChanges(
  tx: Tx,
  changes: readonly DecidedQuote[],
  stamp: ImportStamp,
): Promise<void> {
  const history: Kept[] = [];
  const inForce: Restated[] = [];
  const revisions: Restated[] = [];
  for (const { incoming, stored, change } of changes) {
    const { knownAt, quote: prices } = incoming;
    const { kept, restated } = placeObservation(stored.timeline, { knownAt, value: prices }, change);
    history.push({ quoteId: stored.id, kept });
    if (restated?.revisionId != null) revisions.push({ id: restated.revisionId, prices, knownAt });
    else if (restated) inForce.push({ id: stored.id, prices, knownAt });
  }
  await keepInHistory(tx, history, stamp);
  await restate(tx, 'odds_quotes', inForce, stamp);
  await restate(tx, 'odds_quote_revisions', revisions, stamp);
}

async function keepInHistory(tx: Tx, rows: readonly Kept[], stamp: ImportStamp): Promise<void> {
  if (rows.length === 0) return;
  const columns: BulkColumns<Kept> = {
    quote_id: ['bigint', ({ quoteId }) => quoteId],
    revision_id: ['bigint', ({ kept }) => kept.revisionId],
    kind: ['revision_kind', ({ kept }) => kept.kind],
    ...priceColumns<Kept>(({ kept }) => kept.value),
    known_at: ['timestamptz', ({ kept }) => kept.knownAt.toISOString()],
    is_new: ['bool', ({ kept }) => kept.isNew],
  };
  // Who had recorded a replaced value, and when, is taken from where it stood before it is overwritten.
  await tx.$executeRaw`
    INSERT INTO odds_quote_revisions
      (quote_id, kind, line, first_price, draw_price, second_price, known_at, import_id, recorded_at, replaced_at,
       replaced_by_import_id)
    SELECT r.quote_id, r.kind, r.line, r.first_price, r.draw_price, r.second_price, r.known_at,
           CASE WHEN r.is_new THEN ${stamp.importId}::int ELSE coalesce(h.import_id, q.import_id) END,
           CASE WHEN r.is_new THEN ${stamp.at}::timestamptz ELSE coalesce(h.recorded_at, q.recorded_at) END,
           ${stamp.at}::timestamptz, ${stamp.importId}::int
    FROM ${unnest('r', columns, rows)}
    JOIN odds_quotes q ON q.id = r.quote_id
    LEFT JOIN odds_quote_revisions h ON h.id = r.revision_id`;
}

async function restate(
  tx: Tx,
  table: 'odds_quotes' | 'odds_quote_revisions',
  rows: readonly Restated[],
  stamp: ImportStamp,
): Promise<void> {
  if (rows.length === 0) return;
  const columns: BulkColumns<Restated> = {
    id: ['bigint', ({ id }) => id],
    ...priceColumns<Restated>(({ prices }) => prices),
    known_at: ['timestamptz', ({ knownAt }) => knownAt.toISOString()],
  };
  await tx.$executeRaw`
    UPDATE ${Prisma.raw(table)} t
    SET line = r.line, first_price = r.first_price, draw_price = r.draw_price, second_price = r.second_price,
        known_at = r.known_at, import_id = ${stamp.importId}::int, recorded_at = ${stamp.at}::timestamptz
    FROM ${unnest('r', columns, rows)} WHERE t.id = r.id`;
}
