import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import { requireSettlement } from './settlement.ts';
import type { Settlement } from './settlement.ts';

/**
 * The decimal price (1 and above) at which a bet has an expected value of zero. Exactly 1 when the bet cannot lose. Refuses a
 * bet that cannot win, for which no price is fair.
 */
export function fairOdds(settlement: Settlement): number {
  requireSettlement('settlement', settlement);
  const won = settlement.win + settlement.halfWin / 2;
  const lost = settlement.loss + settlement.halfLoss / 2;
  const odds = 1 + lost / won;
  if (Number.isFinite(odds)) return odds;
  throw new InvalidInputError(
    'settlement',
    settlement,
    'must leave a chance to win: no price makes this bet fair.',
  );
}
