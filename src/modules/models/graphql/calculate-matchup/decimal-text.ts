/** A price, line or stake as a Decimal: eight digits after the point, none of them a trailing zero. For numbers below 1e20. */
export function decimalText(value: number): string {
  return value.toFixed(8).replace(/\.?0+$/, '');
}
