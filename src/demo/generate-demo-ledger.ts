import { seededRandom } from '../quant/resampling/seeded-random.ts';
import { drawNormal } from './draw-normal.ts';

/** A token strategy of the demo world. */
interface DemoStrategy {
  readonly name: string;
  readonly base: string;
  /** Decimals of the base token. */
  readonly decimals: number;
  readonly price: number;
  readonly priceDecimals: number;
  /** Standard deviation of a day's change, and its mean. */
  readonly volatility: number;
  readonly drift: number;
  readonly stakeUsd: number;
  /** The day whose trade fails; a day on which it buys. */
  readonly failsOn: number;
}

const STRATEGIES: readonly DemoStrategy[] = [
  {
    name: 'momentum',
    base: 'SOL',
    decimals: 9,
    price: 165,
    priceDecimals: 4,
    volatility: 0.035,
    drift: 0.004,
    stakeUsd: 500,
    failsOn: 21,
  },
  {
    name: 'mean-reversion',
    base: 'JUP',
    decimals: 6,
    price: 0.62,
    priceDecimals: 6,
    volatility: 0.05,
    drift: 0.001,
    stakeUsd: 250,
    failsOn: 36,
  },
];

const DAYS = 60;
/** It buys on the first day of each, holds, and sells. */
const CYCLE_DAYS = 3;
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** A day of one strategy. */
export interface DemoDay {
  readonly strategy: string;
  readonly at: Date;
  readonly day: number;
  readonly pair: string;
  readonly base: string;
  /** Of the base token, in USDC. */
  readonly price: string;
  readonly action: 'BUY' | 'SELL' | 'HOLD';
  /** Null for HOLD. */
  readonly trade: DemoTrade | null;
}

export interface DemoTrade {
  readonly amountBase: string;
  readonly amountUsd: string;
  readonly isFailed: boolean;
  /** What a sale earned over the purchase, in USDC; null for a purchase. */
  readonly profitLoss: string | null;
}

/**
 * Sixty days of two token strategies, the last of them the day before `today`: each buys, holds a day and sells, and one purchase
 * of each fails. Pure: it depends on the seed and the UTC day alone. Oldest first.
 */
export function generateDemoLedger({
  seed,
  today,
}: {
  readonly seed: number;
  readonly today: Date;
}): DemoDay[] {
  const midnight = Math.floor(today.getTime() / DAY_MS) * DAY_MS;
  return STRATEGIES.flatMap((strategy, place) =>
    daysOf(strategy, seed, midnight + (8 + place) * HOUR_MS),
  ).sort((one, other) => one.at.getTime() - other.at.getTime());
}

function daysOf(strategy: DemoStrategy, seed: number, today: number): DemoDay[] {
  const random = seededRandom(seed, 'demo-ledger', strategy.name);
  let price = strategy.price;
  let held: { readonly amountBase: string; readonly costUsd: string } | null = null;
  return Array.from({ length: DAYS }, (_, day): DemoDay => {
    price *= Math.exp(strategy.drift + drawNormal(strategy.volatility, random));
    const shown = price.toFixed(strategy.priceDecimals);
    const plain = {
      strategy: strategy.name,
      at: new Date(today - (DAYS - day) * DAY_MS),
      day,
      pair: `${strategy.base}/USDC`,
      base: strategy.base,
      price: shown,
    };
    if (day % CYCLE_DAYS === 0) {
      const amountUsd = strategy.stakeUsd.toFixed(2);
      const amountBase = (strategy.stakeUsd / Number(shown)).toFixed(strategy.decimals);
      const isFailed = day === strategy.failsOn;
      held = isFailed ? null : { amountBase, costUsd: amountUsd };
      return { ...plain, action: 'BUY', trade: { amountBase, amountUsd, isFailed, profitLoss: null } };
    }
    if (day % CYCLE_DAYS === CYCLE_DAYS - 1 && held !== null) {
      const { amountBase, costUsd } = held;
      held = null;
      const amountUsd = (Number(amountBase) * Number(shown)).toFixed(2);
      const profitLoss = (Number(amountUsd) - Number(costUsd)).toFixed(2);
      return { ...plain, action: 'SELL', trade: { amountBase, amountUsd, isFailed: false, profitLoss } };
    }
    return { ...plain, action: 'HOLD', trade: null };
  });
}
