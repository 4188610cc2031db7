import { builder } from '../../../graphql/builder.ts';
import type { DecimalOutput } from '../../../graphql/scalars/decimal.ts';
import type { OddsMarket } from '../domain/odds.ts';
import { SelectionRef, type Selection } from './odds-enums.ts';

interface QuotedPrice {
  readonly selection: Selection;
  readonly price: DecimalOutput;
}

export const QuotedPriceRef = builder.objectRef<QuotedPrice>('QuotedPrice').implement({
  description: 'The price of one selection.',
  fields: (t) => ({
    selection: t.expose('selection', { type: SelectionRef, description: 'What the price is for.' }),
    price: t.expose('price', {
      type: 'Decimal',
      description: 'Decimal odds, above 1: what one unit staked returns when it wins, the stake included.',
    }),
  }),
});

interface StoredPrices {
  readonly firstPrice: DecimalOutput;
  readonly drawPrice: DecimalOutput | null;
  readonly secondPrice: DecimalOutput;
}

const FIRST: Record<OddsMarket, Selection> = {
  MATCH_RESULT: 'HOME',
  OVER_UNDER: 'OVER',
  ASIAN_HANDICAP: 'HOME',
};
const SECOND: Record<OddsMarket, Selection> = {
  MATCH_RESULT: 'AWAY',
  OVER_UNDER: 'UNDER',
  ASIAN_HANDICAP: 'AWAY',
};

/** The prices of a quote by selection, in the order in which bookmakers show them. */
export function pricesOf(
  market: OddsMarket,
  { firstPrice, drawPrice, secondPrice }: StoredPrices,
): QuotedPrice[] {
  return [
    { selection: FIRST[market], price: firstPrice },
    ...(drawPrice === null ? [] : [{ selection: 'DRAW' as const, price: drawPrice }]),
    { selection: SECOND[market], price: secondPrice },
  ];
}
