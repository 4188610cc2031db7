import type { BenchmarkBook } from '../../../matches/domain/benchmark.ts';
import { BENCHMARKS } from '../../../matches/domain/benchmark.ts';
import { type BetCalibration, calibrationOf } from './bet-calibration.ts';
import { turnoverOf } from './settle-option.ts';
import { reviewLoss, type StrategyBet } from './strategy-bet.ts';

/** Why bets have no return: nothing prices them, or none of them was settled. */
export type NoReturnReason = 'NO_ODDS' | 'NO_SETTLED_BETS';

/** The closing line value of bets by one benchmark, as fractions; never put together with another one's. */
export interface BenchmarkRecord {
  readonly book: BenchmarkBook;
  /** Bets with a fair closing price; at least 1. */
  readonly bets: number;
  readonly avgFairClv: number;
  /** Of them, handicaps whose line moved, so that their fair price was derived. */
  readonly repriced: number;
  /** Bets with a closing price at the same line. */
  readonly rawBets: number;
  /** Flattered by the margin. Null without such bets. */
  readonly avgRawClv: number | null;
}

/** What bets of one unit each came to. */
export interface BetRecord {
  /** Voids included. */
  readonly bets: number;
  /** Half wins included. */
  readonly wins: number;
  /** Half losses included. */
  readonly losses: number;
  /** Bets whose whole stake was returned. */
  readonly voids: number;
  /** wins / (wins + losses); null without any. */
  readonly hitRate: number | null;
  /** Stakes without what was void: a half win or half loss counts one half, as in the DNA of teams. Null without prices. */
  readonly turnoverUnits: number | null;
  /** Null without prices, and without bets. */
  readonly profitUnits: number | null;
  /** Sum of stake x (payout / stake)² over what was not void. Null without prices. */
  readonly returnSquares: number | null;
  /** Profit / turnover; null with `noReturnReason`. */
  readonly roi: number | null;
  readonly noReturnReason: NoReturnReason | null;
  /** In the order of the benchmarks; those that closed none of the bets are left out. */
  readonly closing: readonly BenchmarkRecord[];
  /** Losses although the line moved towards the pick, by the season's benchmark; null where it closed none of the bets. */
  readonly unluckyLosses: number | null;
  /** Losses after the line moved away from the pick; null as before. */
  readonly badAnalysisLosses: number | null;
  /** How the model's probabilities of the settled bets came true; null without any. */
  readonly calibration: BetCalibration | null;
}

/** Adds up bets; `isPriced` says whether their kind has prices at all. Deterministic in the order of the bets. */
export function recordOf(
  bets: readonly StrategyBet[],
  { isPriced, benchmark }: { readonly isPriced: boolean; readonly benchmark: BenchmarkBook | null },
): BetRecord {
  const wins = bets.filter(({ outcome }) => outcome === 'WIN' || outcome === 'HALF_WIN').length;
  const voids = bets.filter(({ outcome }) => outcome === 'VOID').length;
  const settled = bets.filter(({ outcome }) => outcome !== 'VOID');
  const losses = settled.length - wins;
  const profitUnits = sum(bets.map((bet) => bet.profitUnits ?? 0));
  const turnoverUnits = sum(settled.map(({ outcome }) => turnoverOf(outcome)));
  const closing = BENCHMARKS.flatMap((book) => closingBy(book, bets));
  const isReviewed = closing.some(({ book }) => book === benchmark);
  const reviews = bets.map((bet) => reviewLoss(bet, benchmark));
  return {
    bets: bets.length,
    wins,
    losses,
    voids,
    hitRate: settled.length === 0 ? null : wins / settled.length,
    turnoverUnits: isPriced ? turnoverUnits : null,
    profitUnits: isPriced && bets.length > 0 ? profitUnits : null,
    returnSquares: isPriced ? sum(settled.map(returnSquare)) : null,
    roi: isPriced && settled.length > 0 ? profitUnits / turnoverUnits : null,
    noReturnReason: !isPriced ? 'NO_ODDS' : settled.length === 0 ? 'NO_SETTLED_BETS' : null,
    closing,
    unluckyLosses: isReviewed ? reviews.filter((review) => review === 'UNLUCKY').length : null,
    badAnalysisLosses: isReviewed ? reviews.filter((review) => review === 'BAD_ANALYSIS').length : null,
    calibration: calibrationOf(settled),
  };
}

/** Of what was staked and not void, whose payout is the profit on top of it. */
function returnSquare({ outcome, profitUnits }: StrategyBet): number {
  const stake = turnoverOf(outcome);
  return (stake + (profitUnits ?? 0)) ** 2 / stake;
}

function closingBy(book: BenchmarkBook, bets: readonly StrategyBet[]): BenchmarkRecord[] {
  const values = bets.flatMap(({ closing }) => closing.filter((one) => one.book === book));
  const fair = values.flatMap(({ fairClv }) => (fairClv === null ? [] : [fairClv]));
  const raw = values.flatMap(({ rawClv }) => (rawClv === null ? [] : [rawClv]));
  if (fair.length === 0) return [];
  return [
    {
      book,
      bets: fair.length,
      avgFairClv: sum(fair) / fair.length,
      repriced: values.filter(({ isRepriced }) => isRepriced).length,
      rawBets: raw.length,
      avgRawClv: raw.length === 0 ? null : sum(raw) / raw.length,
    },
  ];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
