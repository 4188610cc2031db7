import { builder } from '../../../graphql/builder.ts';
import { bigintKey } from '../../../graphql/node-id.ts';
import { BOOKS, isBookCode, type Book } from '../domain/books.ts';
import { bookSum } from '../domain/odds.ts';
import { BookKindRef, OddsMarketRef, OddsStageRef } from './odds-enums.ts';
import { pricesOf, QuotedPriceRef } from './quoted-price.ts';
import { OddsQuoteRevisionRef } from './odds-quote-revision.ts';

const PRICES = { firstPrice: true, drawPrice: true, secondPrice: true } as const;

export const OddsQuoteRef = builder.prismaNode('OddsQuote', {
  id: { field: 'id' },
  nullable: true,
  description:
    'The prices of one book for one market of a match at one stage. What it says is its newest value.',
  select: { id: true },
  findUnique: (id) => ({ id: bigintKey(id) }),
  fields: (t) => ({
    match: t.relation('match', { description: 'The match that the prices are for.' }),
    market: t.expose('market', { type: OddsMarketRef, description: 'What is bet on.' }),
    stage: t.expose('stage', { type: OddsStageRef, description: 'When the prices were taken.' }),
    book: t.exposeString('book', {
      description:
        'The code of the book in the source: `PS` Pinnacle, `B365` Bet365, `BFE` Betfair Exchange, `AVG`, `MAX`.',
    }),
    bookName: t.string({
      select: { book: true },
      description: 'The name of the book, for people.',
      resolve: ({ book }) => bookOf(book).name,
    }),
    bookKind: t.field({
      type: BookKindRef,
      select: { book: true },
      description: 'What kind of source the book is.',
      resolve: ({ book }) => bookOf(book).kind,
    }),
    line: t.expose('line', {
      type: 'Decimal',
      nullable: true,
      description:
        'In goals: the total, or what the home side is given (negative when it gives). Null for MATCH_RESULT.',
    }),
    prices: t.field({
      type: [QuotedPriceRef],
      select: { market: true, ...PRICES },
      complexity: { field: 1, multiplier: 3 },
      description: 'Two prices, or three for MATCH_RESULT: home, draw, away; over, under.',
      resolve: (quote) => pricesOf(quote.market, quote),
    }),
    overround: t.float({
      select: PRICES,
      description:
        "The book's margin as a fraction: the sum of 1/price, minus 1. Zero is fair; an exchange comes close to it.",
      resolve: ({ firstPrice, drawPrice, secondPrice }) =>
        bookSum({
          first: firstPrice.toNumber(),
          draw: drawPrice?.toNumber() ?? null,
          second: secondPrice.toNumber(),
        }) - 1,
    }),
    knownAt: t.expose('knownAt', {
      type: 'DateTime',
      description:
        'The latest instant at which the source was seen to say so; `revisions` has the earlier ones.',
    }),
    recordedAt: t.expose('recordedAt', {
      type: 'DateTime',
      description: 'When the import that brought them ran.',
    }),
    revisions: t.field({
      type: [OddsQuoteRevisionRef],
      select: (_args, _context, nested) => ({
        market: true,
        revisions: nested({ orderBy: [{ knownAt: 'desc' as const }, { id: 'desc' as const }] }),
      }),
      complexity: { field: 1, multiplier: 3 },
      description:
        'What was on record for this quote besides, the newest first, also where it said the same; empty when it was seen once.',
      resolve: ({ market, revisions }) => revisions.map((revision) => ({ ...revision, market })),
    }),
  }),
});

/** A code that is no longer in the table belongs to a bookmaker of old. */
function bookOf(code: string): Book {
  return isBookCode(code) ? BOOKS[code] : { name: code, kind: 'BOOKMAKER' };
}
