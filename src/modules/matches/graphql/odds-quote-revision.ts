import type { OddsQuoteRevision } from '../../../db/generated/client.ts';
import { builder } from '../../../graphql/builder.ts';
import type { OddsMarket } from '../domain/odds.ts';
import { RevisionKindRef } from './odds-enums.ts';
import { pricesOf, QuotedPriceRef } from './quoted-price.ts';

export const OddsQuoteRevisionRef = builder
  .objectRef<OddsQuoteRevision & { readonly market: OddsMarket }>('OddsQuoteRevision')
  .implement({
    description:
      'An earlier observation of a quote, and why it is in force no longer. Its prices can be those of a later one.',
    fields: (t) => ({
      kind: t.expose('kind', { type: RevisionKindRef, description: 'Whether it was wrong, or only older.' }),
      line: t.expose('line', {
        type: 'Decimal',
        nullable: true,
        description: 'In goals, as it was: the total, or what the home side is given. Null for MATCH_RESULT.',
      }),
      prices: t.field({
        type: [QuotedPriceRef],
        complexity: { field: 1, multiplier: 3 },
        description: 'The prices as they were, in the order of `OddsQuote.prices`.',
        resolve: (revision) => pricesOf(revision.market, revision),
      }),
      knownAt: t.expose('knownAt', { type: 'DateTime', description: 'From when these prices were known.' }),
      replacedAt: t.expose('replacedAt', {
        type: 'DateTime',
        description:
          'When the import ran that replaced them, or that brought them in where newer ones were on record.',
      }),
    }),
  });
