import { addAt, at } from '../numeric/at.ts';
import { FIRST_ATTACK, firstDefence, HOME_ADVANTAGE, INTERCEPT, dependenceIndex } from './goal-parameters.ts';
import type { TeamRates } from './goal-parameters.ts';

/**
 * A logarithmic barrier: the mean of log(slack) over every bound that `rhoRangeOf` knows, times `strength`; adds its
 * gradient to `slopes`. It falls to minus infinity at the bounds and fades with `strength`, which lets a smooth
 * optimiser close in on a maximum that lies on them.
 */
export function addRhoBarrier(rates: TeamRates, rho: number, strength: number, slopes: Float64Array): number {
  const { attack, leak } = rates;
  const count = attack.length;
  const defence = firstDefence(count);
  const share = strength / (4 * count * (count - 1) + 1);
  let value = share * Math.log1p(-rho);
  let [homeSlopes, allSlopes, rhoSlope] = [0, 0, -share / (1 - rho)];
  /** One bound 1 + sign * size * rho > 0; returns its slope with respect to log(size). */
  const addBound = (size: number): number => {
    const slack = 1 + size * rho;
    value += share * Math.log(slack);
    rhoSlope += (share * size) / slack;
    return (share * size * rho) / slack;
  };
  for (let scorer = 0; scorer < count; scorer++) {
    for (let other = 0; other < count; other++) {
      if (other === scorer) continue;
      const strengths = at(attack, scorer) * at(leak, other);
      const home = addBound(rates.home * strengths);
      const away = addBound(rates.away * strengths);
      const product = strengths * at(attack, other) * at(leak, scorer);
      const homeBoth = addBound(-rates.home * rates.away * product);
      const both = homeBoth + addBound(-rates.away * rates.away * product);
      homeSlopes += home + homeBoth;
      allSlopes += home + away + 2 * both;
      addAt(slopes, FIRST_ATTACK + scorer, home + away + both);
      addAt(slopes, defence + other, -home - away - both);
      addAt(slopes, FIRST_ATTACK + other, both);
      addAt(slopes, defence + scorer, -both);
    }
  }
  addAt(slopes, INTERCEPT, allSlopes);
  addAt(slopes, HOME_ADVANTAGE, homeSlopes);
  addAt(slopes, dependenceIndex(count), rhoSlope);
  return value;
}
