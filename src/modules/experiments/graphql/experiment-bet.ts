import { builder } from '../../../graphql/builder.ts';
import { encodeNodeId } from '../../../graphql/node-id.ts';
import { OddsMarketRef, SelectionRef } from '../../matches/graphql/odds-enums.ts';
import { ClosingGapRef } from '../../picks/graphql/pick-closing-values.ts';
import type { ValuedBet } from '../domain/value-bets.ts';

export const ExperimentBetRef = builder.objectRef<ValuedBet>('ExperimentBet').implement({
  description:
    'A bet that an arm of a test makes in a match. Nobody places it, and it is no pick: it was computed from the decision once the match was over.',
  fields: (t) => ({
    market: t.expose('market', { type: OddsMarketRef, description: 'What is bet on.' }),
    selection: t.expose('side', { type: SelectionRef, description: 'What is backed.' }),
    line: t.expose('line', {
      type: 'Decimal',
      nullable: true,
      description:
        'In goals: the total, or what the home side is given (also when AWAY is backed). Null for MATCH_RESULT.',
    }),
    book: t.exposeString('book', { description: 'The code of the book that offered the price: `PS`.' }),
    price: t.expose('price', { type: 'Decimal', description: 'Decimal odds as offered.' }),
    netPrice: t.field({
      type: 'Decimal',
      description:
        "Decimal odds after the exchange's commission, to four digits; the price itself at a bookmaker.",
      resolve: ({ netPrice }) => Number(netPrice.toFixed(4)),
    }),
    edge: t.exposeFloat('edge', { description: 'Expected profit per unit staked, a fraction.' }),
    stakeUnits: t.expose('stakeUnits', {
      type: 'Decimal',
      description:
        'In units: single Kelly within the caps of pick and match, by what the arm itself had at stake on the match.',
    }),
    asOf: t.expose('asOf', {
      type: 'DateTime',
      description: 'The instant of the decision that it was made at.',
    }),
    auditEntryId: t.id({
      description: 'The id of the AuditEntry that pinned this decision.',
      resolve: ({ auditEntryId }) => encodeNodeId('AuditEntry', auditEntryId),
    }),
    fairClv: t.exposeFloat('fairClv', {
      nullable: true,
      description: 'Net price taken / fair closing price of the benchmark - 1, a fraction. Null with `gap`.',
    }),
    isRepriced: t.exposeBoolean('isRepriced', {
      description:
        'Whether the handicap closed at another line, so that the fair price of the taken one follows from closing handicap and total.',
    }),
    gap: t.expose('gap', {
      type: ClosingGapRef,
      nullable: true,
      description: 'Why there is no fair value. Null where there is one.',
    }),
    valueUnits: t.exposeFloat('valueUnits', {
      nullable: true,
      description: '`fairClv` times stake, in units. Null with `gap`.',
    }),
  }),
});
