import { requirePrice } from '../input/require-number.ts';

/**
 * By how much the price taken beats the closing price: taken / close - 1, as a fraction (0.05 is five percent). Against the
 * fair close (margin taken out) it is an estimate of the edge; against the raw close it is flattered by the margin.
 */
export function closingLineValue(taken: number, close: number): number {
  return requirePrice('taken', taken) / requirePrice('close', close) - 1;
}
