import { builder } from '../../../graphql/builder.ts';
import { uuidKey } from '../../../graphql/node-id.ts';
import { isProspective } from '../../audit/domain/is-prospective.ts';
import { OddsMarketRef, SelectionRef } from '../../matches/graphql/odds-enums.ts';
import { DataFreshnessRef } from '../../pipeline/graphql/pipeline-enums.ts';
import { readSelection } from './read-selection.ts';

export const PickRef = builder.prismaNode('Pick', {
  id: { field: 'id' },
  nullable: true,
  description: 'A selection that a run kept: what to back, at which price, with which stake.',
  select: { id: true },
  findUnique: (id) => ({ id: uuidKey(id) }),
  fields: (t) => ({
    run: t.relation('run', { description: 'The run that kept it.' }),
    match: t.relation('match', { description: 'The match it is about.' }),
    auditEntry: t.relation('auditEntry', { description: 'The proof: what the decision rests on.' }),
    isProspective: t.boolean({
      nullable: true,
      select: {
        auditEntry: {
          select: { sealedAt: true, kickOffAt: true, match: { select: { kickOffAt: true } } },
        },
      },
      description:
        'Whether the proof was sealed before the match began, by the kick-off that was known then and by the one that is stored now. ' +
        'Null when the proof is about no match, as that of an older version can be.',
      resolve: ({ auditEntry }) => isProspective(auditEntry),
    }),
    strategyName: t.exposeString('strategyName', {
      description: 'The strategy that kept it, by its name in the configuration of the run.',
    }),
    market: t.expose('market', { type: OddsMarketRef, description: 'What is bet on.' }),
    selection: t.field({
      type: SelectionRef,
      select: { selection: true },
      description: 'What is backed.',
      resolve: ({ selection }) => readSelection(selection),
    }),
    line: t.expose('line', {
      type: 'Decimal',
      nullable: true,
      description:
        'In goals: the total, or what the home side is given (also when AWAY is backed). Null for MATCH_RESULT.',
    }),
    book: t.exposeString('book', {
      description: 'The code of the book that offers the price: `PS`. Never AVG or MAX.',
    }),
    price: t.expose('price', {
      type: 'Decimal',
      description: 'Decimal odds as offered, the stake included.',
    }),
    netPrice: t.expose('netPrice', {
      type: 'Decimal',
      description: "Decimal odds after the exchange's commission; the price itself at a bookmaker.",
    }),
    probability: t.exposeFloat('probability', {
      description:
        "The model's probability of winning, a fraction 0..1; where the stake can come back, whole or half, 1 / the price without expected profit.",
    }),
    fairProbability: t.exposeFloat('fairProbability', {
      nullable: true,
      description:
        'The probability that the de-vigged benchmark implies, a fraction 0..1. Null when no benchmark quotes this line.',
    }),
    edge: t.exposeFloat('edge', {
      description:
        'Expected profit per unit staked, a fraction: probability x net price - 1, less where the stake can come back.',
    }),
    probabilityEdge: t.exposeFloat('probabilityEdge', {
      nullable: true,
      description:
        '`probability` minus `fairProbability`, a fraction -1..1. Null without a fair probability.',
    }),
    kellyFraction: t.exposeFloat('kellyFraction', {
      description: 'Full Kelly, a fraction 0..1 of the bankroll, before the multiplier and the caps.',
    }),
    stakeUnits: t.expose('stakeUnits', {
      type: 'Decimal',
      description:
        'What to stake, in units, after the multiplier and the caps. The bankroll is 100 units unless the run says otherwise.',
    }),
    dataFreshness: t.expose('dataFreshness', {
      type: DataFreshnessRef,
      description: "How old the division's newest result was at the as-of instant.",
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When the run recorded it.' }),
  }),
});
