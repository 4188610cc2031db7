import { priceOfSide } from '../../matches/domain/closing-line/closing-bet.ts';
import { netPrice } from '../../matches/domain/net-price.ts';
import type { OpenStakes } from './open-book.ts';
import type {
  DriftFinding,
  OpenBet,
  RefusalReason,
  ValidatedMatch,
  WeighedMatch,
  WeighedSelection,
} from './match-state.ts';
import type { RunConfig } from './run-config.ts';

/** Fewer books have no price that the others could be measured by. */
const FEWEST_BOOKS = 3;

/**
 * What is left of the kept selections of a match: none that is bet on already (by an earlier decision, or by another strategy that stands
 * before it), none at a price far from all others, none of a model that rests on too little, and none where nothing may be staked any
 * more. Each refusal has the first reason that applies.
 */
export function validateMatch(
  match: WeighedMatch,
  { bets, units }: OpenStakes,
  drift: DriftFinding,
  config: RunConfig,
): ValidatedMatch {
  const placed: OpenBet[] = [...bets];
  const selections = match.selections.map((selection): WeighedSelection => {
    if (selection.decision !== 'KEPT') return selection;
    const refusal = refusalOf(match, selection, placed, units, config);
    if (refusal !== null) return { ...selection, decision: refusal };
    placed.push({ ...selection, stakeUnits: 0 });
    return selection;
  });
  return {
    ...match,
    selections,
    validation: { openUnits: units, openBets: bets, drift, isShadowed: drift.action === 'SHADOW' },
  };
}

function refusalOf(
  match: WeighedMatch,
  selection: WeighedSelection,
  placed: readonly OpenBet[],
  open: OpenStakes['units'],
  { validators, stakes, exchangeCommission }: RunConfig,
): RefusalReason | null {
  if (match.model.matches < validators.minDivisionMatches) return 'HISTORY_TOO_SHORT';
  if (placed.some((bet) => isSameBet(bet, selection))) return 'DUPLICATE';
  const median = medianPrice(match, selection, exchangeCommission);
  if (median !== null && selection.netPrice > validators.maxPriceRatio * median) return 'PRICE_OUTLIER';
  const room = Math.min(
    stakes.maxMatchUnits - open.match,
    stakes.maxLeagueUnits - open.league,
    stakes.maxDayUnits - open.day,
  );
  return room < stakes.minPickUnits ? 'EXPOSURE_REACHED' : null;
}

function isSameBet(bet: OpenBet, { market, side, line }: WeighedSelection): boolean {
  return bet.market === market && bet.side === side && bet.line === line;
}

/** The median net price of the selection over all books that quote it; null where they are too few. */
function medianPrice(
  { quotes }: WeighedMatch,
  { market, line, side }: WeighedSelection,
  commission: number,
): number | null {
  const prices = quotes
    .filter((quote) => quote.market === market && quote.line === line && quote.book !== 'MAX')
    .flatMap((quote) => {
      const price = priceOfSide(quote, side);
      return price === null ? [] : [netPrice(quote.book, price, commission)];
    })
    .toSorted((a, b) => a - b);
  if (prices.length < FEWEST_BOOKS) return null;
  const middle = (prices.length - 1) / 2;
  const [low = 0, high = 0] = [prices[Math.floor(middle)], prices[Math.ceil(middle)]];
  return (low + high) / 2;
}
