import type { Day } from '../../../shared/uk-time.ts';
import type { FieldChange } from './decide-match-change.ts';
import type { OddsAnomaly } from './match-row.ts';
import type { OddsMarket, OddsStage, Prices } from './odds.ts';
import type { SkippedRow } from './parse-match-file.ts';

/** A match whose stored fields an import changed, or filled for the first time. */
export interface MatchChangeReport {
  readonly line: number;
  readonly playedOn: Day;
  readonly home: string;
  readonly away: string;
  readonly fields: readonly FieldChange[];
}

/** A quote whose prices or line an import changed. CORRECTED: the source restated it. SUPERSEDED: it was observed anew. */
export interface QuoteChangeReport {
  readonly kind: 'CORRECTED' | 'SUPERSEDED';
  readonly playedOn: Day;
  readonly home: string;
  readonly away: string;
  readonly market: OddsMarket;
  readonly stage: OddsStage;
  readonly book: string;
  readonly earlier: Prices;
  readonly now: Prices;
}

/** What one file held, what of it was new, and what was kept out. */
export interface ImportReport {
  readonly fileName: string;
  readonly sha256: string;
  readonly kind: 'SEASON' | 'FIXTURES';
  /** From when a fixtures file was known, as an ISO instant; null for a season file, whose parts have instants of their own. */
  readonly knownAt: string | null;
  readonly divisions: readonly string[];
  readonly seasons: readonly string[];
  readonly rows: number;
  readonly newTeams: readonly string[];
  readonly matches: { readonly new: number; readonly changed: number; readonly unchanged: number };
  readonly quotes: {
    readonly new: number;
    readonly corrected: number;
    readonly superseded: number;
    /** Observations older than the one on record, kept as history. */
    readonly added: number;
    /** Values that turn out to have been known sooner than recorded. */
    readonly knownEarlier: number;
    readonly unchanged: number;
  };
  readonly skipped: readonly SkippedRow[];
  readonly anomalies: readonly OddsAnomaly[];
  readonly unknownColumns: readonly string[];
  readonly matchChanges: readonly MatchChangeReport[];
  readonly quoteChanges: readonly QuoteChangeReport[];
}
