import type { Tx } from '../../../db/transaction.ts';
import { quoteKey, type StoredQuote } from '../domain/decide-quote-changes.ts';
import type { OddsMarket, OddsStage } from '../domain/odds.ts';

interface QuoteRecord {
  readonly id: bigint;
  readonly matchId: number;
  readonly market: OddsMarket;
  readonly stage: OddsStage;
  readonly book: string;
  readonly line: number | null;
  readonly first: number;
  readonly draw: number | null;
  readonly second: number;
  readonly knownAt: Date;
}

interface RevisionRecord {
  readonly id: bigint;
  readonly quoteId: bigint;
  readonly line: number | null;
  readonly first: number;
  readonly draw: number | null;
  readonly second: number;
  readonly knownAt: Date;
}

/** The quotes on record of these matches, by their `quoteKey`, each with its history. */
export async function loadStoredQuotes(
  tx: Tx,
  matchIds: readonly number[],
): Promise<Map<string, StoredQuote>> {
  if (matchIds.length === 0) return new Map();
  const quotes = await tx.$queryRaw<QuoteRecord[]>`
    SELECT id, match_id AS "matchId", market::text, stage::text, book, line::float8, first_price::float8 AS first,
           draw_price::float8 AS draw, second_price::float8 AS second, known_at AS "knownAt"
    FROM odds_quotes WHERE match_id = ANY(${[...matchIds]}::int[])`;
  const revisions = await tx.$queryRaw<RevisionRecord[]>`
    SELECT r.id, r.quote_id AS "quoteId", r.line::float8, r.first_price::float8 AS first, r.draw_price::float8 AS draw,
           r.second_price::float8 AS second, r.known_at AS "knownAt"
    FROM odds_quote_revisions r JOIN odds_quotes q ON q.id = r.quote_id
    WHERE q.match_id = ANY(${[...matchIds]}::int[]) AND r.kind = 'SUPERSEDED'
    ORDER BY r.known_at`;
  const earlier = Map.groupBy(revisions, ({ quoteId }) => quoteId);
  return new Map(
    quotes.map(({ id, matchId, market, stage, book, knownAt, ...value }) => {
      const history = (earlier.get(id) ?? []).map((revision) => ({
        knownAt: revision.knownAt,
        value: revision,
        revisionId: revision.id,
      }));
      return [
        quoteKey(matchId, market, stage, book),
        { id, timeline: [...history, { knownAt, value, revisionId: null }] },
      ];
    }),
  );
}
