/** probability * log(wealth), where an outcome that cannot happen adds nothing, even at a wealth of zero. */
export function logGrowth(probability: number, wealth: number): number {
  return probability === 0 ? 0 : probability * Math.log(wealth);
}
