import type { TapeFormat } from './tape-layout.ts';

/** What a list of trades held, and what of it was new. */
export interface TradeImportReport {
  readonly fileName: string;
  readonly sha256: string;
  readonly format: TapeFormat;
  readonly source: string;
  readonly pair: string;
  /** Trades in the file. */
  readonly rows: number;
  /** Trades that were recorded just now. */
  readonly newTrades: number;
  /** Trades that were on record already, with the same values. */
  readonly sameTrades: number;
  /** Sums of the file, as exact decimals: what it is checked by. The quote's is of the amounts as recorded. */
  readonly baseAmount: string;
  readonly quoteAmount: string;
}
