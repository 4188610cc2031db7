/** What bets on a club came to in a season. Units, and shares in per cent. */
export interface TeamTotals {
  readonly teamId: number;
  /** Voids included. */
  readonly totalBets: number;
  readonly totalWins: number;
  readonly totalLosses: number;
  readonly winRate: number | null;
  readonly totalPnl: number | null;
  readonly roi: number | null;
  /** By one benchmark. */
  readonly avgClv: number | null;
  readonly unluckyLosses: number | null;
  readonly badAnalysisLosses: number | null;
  readonly unluckyPct: number | null;
  readonly bestStrategy: string | null;
}
