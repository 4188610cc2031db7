import { winOrLose, type Settlement } from '../../../../../quant/settlement/settlement.ts';
import { opposite, settleLine } from '../../../../../quant/settlement/settle-line.ts';
import type { OddsMarket } from '../../../../matches/domain/odds.ts';
import type { Game } from '../game.ts';

/** What can be backed in a team's match at prices that the files hold. */
export const PRICED_FAMILIES = ['OVER_25', 'UNDER_25', 'WIN', 'DRAW', 'LOSS', 'HANDICAP'] as const;
export type PricedFamily = (typeof PRICED_FAMILIES)[number];

/** What can be judged; no file has prices for both teams to score. */
export const FAMILIES = [...PRICED_FAMILIES, 'BTTS_YES', 'BTTS_NO'] as const;
export type Family = (typeof FAMILIES)[number];

/** Which price of which market a family takes. */
export interface Selection {
  readonly market: OddsMarket;
  readonly pick: 'first' | 'draw' | 'second';
  /** Goals: the total, or what the home side is given. Null for 1X2. */
  readonly line: number | null;
}

const TOTAL_LINE = 2.5;
const CERTAIN = Float64Array.of(1);

/** Where a family is priced in a match. `homeHandicap` is the match's main line; null where none is quoted. */
export function selectionOf(
  family: PricedFamily,
  { venue }: Game,
  homeHandicap: number | null,
): Selection | null {
  const [own, opponent] = venue === 'HOME' ? (['first', 'second'] as const) : (['second', 'first'] as const);
  switch (family) {
    case 'OVER_25':
      return { market: 'OVER_UNDER', pick: 'first', line: TOTAL_LINE };
    case 'UNDER_25':
      return { market: 'OVER_UNDER', pick: 'second', line: TOTAL_LINE };
    case 'WIN':
      return { market: 'MATCH_RESULT', pick: own, line: null };
    case 'DRAW':
      return { market: 'MATCH_RESULT', pick: 'draw', line: null };
    case 'LOSS':
      return { market: 'MATCH_RESULT', pick: opponent, line: null };
    case 'HANDICAP':
      return homeHandicap === null ? null : { market: 'ASIAN_HANDICAP', pick: own, line: homeHandicap };
  }
}

/** How a bet on a family settled; its members are 0 or 1. Null for a handicap without a line. */
export function settle(family: Family, game: Game, homeHandicap: number | null): Settlement | null {
  const { own, opponent } = game.goals;
  const over = (): Settlement => settleLine(CERTAIN, own + opponent, TOTAL_LINE);
  const both = own > 0 && opponent > 0;
  switch (family) {
    case 'OVER_25':
      return over();
    case 'UNDER_25':
      return opposite(over());
    case 'WIN':
    case 'DRAW':
    case 'LOSS':
      return winOrLose(game.result === family ? 1 : 0);
    case 'HANDICAP': {
      if (homeHandicap === null) return null;
      const ownHandicap = game.venue === 'HOME' ? homeHandicap : -homeHandicap;
      return settleLine(CERTAIN, own - opponent, -ownHandicap);
    }
    case 'BTTS_YES':
      return winOrLose(both ? 1 : 0);
    case 'BTTS_NO':
      return winOrLose(both ? 0 : 1);
  }
}
