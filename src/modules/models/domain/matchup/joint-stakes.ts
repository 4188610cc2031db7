import type { ScoreGrid } from '../../../../quant/score-grid/score-grid.ts';
import { jointKellyFractions } from '../../../../quant/stakes/joint-kelly-fractions.ts';
import { limitStake } from '../../../../quant/stakes/stake-limits.ts';
import type { Offer } from './given-odds.ts';
import type { KellyRules, StakeFractions } from './kelly-stake.ts';
import { profitOf } from './market-bet.ts';

/**
 * What to stake on offers that are all taken at once and settle by one score, so that the bankroll grows fastest. The multiplier scales
 * each stake; the cap limits their sum and keeps their proportions.
 */
export function jointStakes(
  { cells, maxGoals }: ScoreGrid,
  offers: readonly Offer[],
  kelly: KellyRules,
): ReadonlyMap<Offer, StakeFractions> {
  if (offers.length === 0) return new Map();
  const size = maxGoals + 1;
  const bets = offers.map(({ bet, price }) => ({
    returns: cells.map((_, cell) => profitOf(bet, price, Math.floor(cell / size), cell % size)),
  }));
  const full = jointKellyFractions(bets, cells);
  const total = full.reduce((sum, stake) => sum + stake, 0);
  const scale = total > 0 ? limitStake(total, kelly) / total : 0;
  return new Map(
    offers.map((offer, index) => {
      const fraction = full[index] ?? 0;
      return [offer, { full: fraction, fraction: fraction * scale }];
    }),
  );
}
