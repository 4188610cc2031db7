import { type Change, observe } from './observe.ts';
import { type OddsMarket, type OddsStage, type Prices, type Quote, samePrices } from './odds.ts';
import type { StoredTimeline } from './place-observation.ts';

/** A quote on record with every value that was ever observed, ordered by when it was known; the last one is in force. */
export interface StoredQuote {
  readonly id: bigint;
  readonly timeline: StoredTimeline<Prices, bigint>;
}

export interface IncomingQuote {
  readonly matchId: number;
  readonly quote: Quote;
  readonly knownAt: Date;
}

export interface DecidedQuote {
  readonly incoming: IncomingQuote;
  readonly stored: StoredQuote;
  readonly change: Exclude<Change, { kind: 'UNCHANGED' }>;
}

export interface DecidedQuotes {
  readonly added: readonly IncomingQuote[];
  readonly changed: readonly DecidedQuote[];
  /** How many say nothing new; those that say it of another instant are among the changed ones too. */
  readonly unchanged: number;
}

/** What identifies a quote of a source that gives one line a book: when it restates another line, the quote has moved. */
export function quoteKey(matchId: number, market: OddsMarket, stage: OddsStage, book: string): string {
  return `${matchId}/${stage}/${market}/${book}`;
}

/** Sorts incoming quotes into those that are new, those that change what is on record, and those that say nothing new. */
export function decideQuoteChanges(
  stored: ReadonlyMap<string, StoredQuote>,
  incoming: readonly IncomingQuote[],
): DecidedQuotes {
  const added: IncomingQuote[] = [];
  const changed: DecidedQuote[] = [];
  let unchanged = 0;
  for (const one of incoming) {
    const { market, stage, book } = one.quote;
    const found = stored.get(quoteKey(one.matchId, market, stage, book));
    if (!found) {
      added.push(one);
      continue;
    }
    const change = observe(found.timeline, { knownAt: one.knownAt, value: one.quote }, samePrices);
    if (change.kind === 'UNCHANGED' || change.kind === 'SEEN_AGAIN') unchanged += 1;
    if (change.kind !== 'UNCHANGED') changed.push({ incoming: one, stored: found, change });
  }
  return { added, changed, unchanged };
}
