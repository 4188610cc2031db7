import { builder } from '../../../../graphql/builder.ts';
import type { TokenRoundTrips } from '../../domain/performance/round-trips.ts';

const QUANTITY = 'in tokens, a decimal with all its digits';

export const TokenRoundTripsRef = builder.objectRef<TokenRoundTrips>('TokenRoundTrips').implement({
  description:
    'What a strategy bought and sold again of one token, lot by lot, first in, first out. What is sold beyond what is held closes no later lot. ' +
    'Quantities are texts: tokens may have more digits than a Decimal.',
  fields: (t) => ({
    token: t.exposeString('token', {
      description:
        'The token in upper case: upper and lower case are the same, a symbol and an address are not.',
    }),
    closingTrades: t.exposeInt('closingTrades', {
      description: 'Trades of the period that sold something of an earlier lot.',
    }),
    closedQuantity: t.exposeString('closedQuantity', {
      description: `Sold from earlier lots within the period, ${QUANTITY}.`,
    }),
    unmatchedQuantity: t.exposeString('unmatchedQuantity', {
      description: `Sold within the period without a lot to sell from, ${QUANTITY}. Lots from before \`lotsSince\` are not known.`,
    }),
    openLots: t.exposeInt('openLots', {
      description: 'Lots of which something is left at the end of the period.',
    }),
    openQuantity: t.exposeString('openQuantity', { description: `What is left of them, ${QUANTITY}.` }),
    oldestOpenLotAt: t.expose('openSince', {
      type: 'DateTime',
      nullable: true,
      description: 'When the oldest open lot was bought. Null without one.',
    }),
  }),
});
