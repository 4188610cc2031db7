/** Trades of a period without a profit or loss that counts. */
export interface UncountedTrades {
  readonly pending: number;
  readonly failed: number;
  readonly cancelled: number;
  /** Confirmed, without a profit or loss. */
  readonly unvalued: number;
  /** Rows of older databases: confirmed, with a profit or loss that is NaN or infinite, or of a status that is none of these. */
  readonly unreadable: number;
}

export const NONE_UNCOUNTED: UncountedTrades = {
  pending: 0,
  failed: 0,
  cancelled: 0,
  unvalued: 0,
  unreadable: 0,
};

/** The numbers of both together. */
export function addUncounted(a: UncountedTrades, b: UncountedTrades): UncountedTrades {
  return {
    pending: a.pending + b.pending,
    failed: a.failed + b.failed,
    cancelled: a.cancelled + b.cancelled,
    unvalued: a.unvalued + b.unvalued,
    unreadable: a.unreadable + b.unreadable,
  };
}
