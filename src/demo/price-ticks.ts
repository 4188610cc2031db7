/** From `from` upwards, prices move in steps of `step`. */
interface TickBand {
  readonly from: number;
  readonly step: number;
}

/** The steps in which somebody quotes prices, highest band first. */
export type TickLadder = readonly TickBand[];

/** A bookmaker for the general public: fine below evens, coarse for outsiders. */
export const HIGH_STREET_TICKS: TickLadder = [
  { from: 20, step: 1 },
  { from: 10, step: 0.5 },
  { from: 6, step: 0.25 },
  { from: 3.5, step: 0.1 },
  { from: 2, step: 0.05 },
  { from: 1, step: 0.01 },
];

/** A bookmaker that quotes to the cent. */
export const CENT_TICKS: TickLadder = [{ from: 1, step: 0.01 }];

/** A betting exchange. */
export const EXCHANGE_TICKS: TickLadder = [
  { from: 30, step: 2 },
  { from: 20, step: 1 },
  { from: 10, step: 0.5 },
  { from: 6, step: 0.2 },
  { from: 4, step: 0.1 },
  { from: 3, step: 0.05 },
  { from: 2, step: 0.02 },
  { from: 1, step: 0.01 },
];

const LOWEST_PRICE = 1.02;

/** The nearest price on the ladder, with at most 2 decimals and never below 1.02. */
export function toTick(price: number, ladder: TickLadder): number {
  const step = ladder.find(({ from }) => price >= from)?.step ?? 0.01;
  return Math.max(LOWEST_PRICE, toCents(Math.round(price / step) * step));
}

/** The price with 2 decimals. */
export function toCents(price: number): number {
  return Math.round(price * 100) / 100;
}
