import { builder } from '../../../../graphql/builder.ts';
import type { Settlement } from '../../../../quant/settlement/settlement.ts';
import type { FairBet } from '../../domain/matchup/fair-bet.ts';
import { decimalText } from './decimal-text.ts';

const BetSettlementRef = builder.objectRef<Settlement>('BetSettlement').implement({
  description:
    'How a bet settles, as probabilities that sum to 1. A quarter line is two bets of half the stake on the lines beside it: it settles in ' +
    'halves, never as an averaged push.',
  fields: (t) => ({
    win: t.exposeFloat('win', { description: 'All of the stake wins: a fraction, 0 to 1.' }),
    halfWin: t.exposeFloat('halfWin', {
      description:
        'Half of the stake wins, half comes back: a fraction, 0 to 1; above 0 on quarter lines alone.',
    }),
    push: t.exposeFloat('push', {
      description: 'The stake comes back: a fraction, 0 to 1; above 0 on whole lines and in draw no bet.',
    }),
    halfLoss: t.exposeFloat('halfLoss', {
      description:
        'Half of the stake is lost, half comes back: a fraction, 0 to 1; above 0 on quarter lines alone.',
    }),
    loss: t.exposeFloat('loss', { description: 'All of the stake is lost: a fraction, 0 to 1.' }),
  }),
});

export const FairBetRef = builder.objectRef<FairBet>('FairBet').implement({
  description: 'A bet as the score grid prices it.',
  fields: (t) => ({
    probability: t.exposeFloat('probability', {
      description:
        'That it wins, as a fraction, 0 to 1; where stakes can come back, of what is decided: 1 / `fairOdds`.',
    }),
    fairOdds: t.field({
      type: 'Decimal',
      nullable: true,
      description:
        'The decimal price without profit or loss in the long run, to eight digits. Null for a bet that wins less than once in a thousand million.',
      resolve: ({ fairOdds }) => (fairOdds === null ? null : decimalText(fairOdds)),
    }),
    settlement: t.expose('settlement', {
      type: BetSettlementRef,
      description: 'Win, half win, push, half loss and loss.',
    }),
  }),
});
