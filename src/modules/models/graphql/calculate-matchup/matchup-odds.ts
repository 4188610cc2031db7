import { builder } from '../../../../graphql/builder.ts';
import type { DevigAnswer } from '../../../../quant/devig/devig-all.ts';
import type { Devigged } from '../../domain/matchup/devig-offered.ts';
import type { KellyStake } from '../../domain/matchup/kelly-stake.ts';
import type { WeighedBet, WeighedMarket } from '../../domain/matchup/weigh-odds.ts';
import { DevigMethodRef } from '../devig-method.ts';
import { decimalText } from './decimal-text.ts';
import { FairBetRef } from './fair-bet.ts';
import { MatchupMarketRef, MatchupSelectionRef } from './matchup-market.ts';

const DevigParameterRef = builder
  .objectRef<{ readonly name: string; readonly value: number }>('DevigParameter')
  .implement({
    description: 'The number that a method of de-vigging solves for.',
    fields: (t) => ({
      name: t.exposeString('name', {
        description:
          '`margin`, the overround; `k`, the power; `z`, the share of insiders; `c`, the odds ratio.',
      }),
      value: t.exposeFloat('value', {
        description: 'A fraction for `margin` and `z`; a plain number for `k` and `c`.',
      }),
    }),
  });

const DevigAnswerRef = builder.objectRef<DevigAnswer>('DevigAnswer').implement({
  description: 'What a method of de-vigging makes of a book.',
  fields: (t) => ({
    method: t.expose('method', { type: DevigMethodRef, description: 'Which one.' }),
    isApplicable: t.boolean({
      description: 'Whether it gives every outcome a probability above 0.',
      resolve: ({ applies }) => applies,
    }),
    reason: t.string({
      nullable: true,
      description: 'Why it does not apply. Null where it does.',
      resolve: (answer) => (answer.applies ? null : answer.reason),
    }),
    probabilities: t.field({
      type: ['Float'],
      nullable: true,
      description:
        'Fair probabilities in the order of the bets of the market, summing to 1. Null where it does not apply.',
      resolve: (answer) => (answer.applies ? [...answer.probabilities] : null),
    }),
    parameter: t.field({
      type: DevigParameterRef,
      nullable: true,
      description: 'What it solved for. Null where it does not apply.',
      resolve: (answer) => (answer.applies ? answer.parameter : null),
    }),
  }),
});

const DevigRef = builder.objectRef<Devigged>('MarketDevig').implement({
  description: 'The margin of a book, and what is left without it.',
  fields: (t) => ({
    overround: t.exposeFloat('overround', {
      description: 'The sum of the inverse odds less 1, a fraction: 0.03 is a margin of three per cent.',
    }),
    chosen: t.expose('chosen', { type: DevigAnswerRef, description: 'By the `devigMethod` of the input.' }),
    methods: t.field({
      type: [DevigAnswerRef],
      complexity: { field: 1, multiplier: 5 },
      description: 'By all five methods, to compare.',
      resolve: ({ all }) => [...all],
    }),
  }),
});

const KellyStakeRef = builder.objectRef<KellyStake>('KellyStake').implement({
  description: 'A stake by the criterion of Kelly.',
  fields: (t) => ({
    fullFraction: t.exposeFloat('fullFraction', {
      description: 'Full Kelly, a fraction of the bankroll, 0 to 1: 0 where there is nothing to gain.',
    }),
    fraction: t.exposeFloat('fraction', {
      description: 'Full Kelly after the multiplier and the cap, a fraction of the bankroll.',
    }),
    stakeUnits: t.field({
      type: 'Decimal',
      description: '`fraction` of the bankroll in units, rounded down to hundredths.',
      resolve: ({ stakeUnits }) => decimalText(stakeUnits),
    }),
    expectedProfitUnits: t.exposeFloat('expectedProfitUnits', {
      description: 'What the stake wins in the long run, in units: `stakeUnits` x `edge`.',
    }),
  }),
});

const WeighedBetRef = builder.objectRef<WeighedBet>('MatchupBet').implement({
  description: 'A bet at a given price: what it is worth, and what to stake.',
  fields: (t) => ({
    selection: t.field({
      type: MatchupSelectionRef,
      description: 'What is backed.',
      resolve: ({ bet }) => bet.side,
    }),
    price: t.field({
      type: 'Decimal',
      description: 'Decimal odds, as they were given, to eight digits.',
      resolve: ({ price }) => decimalText(price),
    }),
    fair: t.expose('fair', { type: FairBetRef, description: 'The same bet as the score grid prices it.' }),
    marketProbability: t.exposeFloat('marketProbability', {
      nullable: true,
      description:
        'The fair probability in the given prices by `devigMethod`, a fraction; comparable to `fair.probability`. Null unless the whole book is ' +
        'given, and where the method does not apply.',
    }),
    probabilityEdge: t.exposeFloat('probabilityEdge', {
      nullable: true,
      description:
        '`fair.probability` less `marketProbability`, a difference of fractions. Null where that is.',
    }),
    edge: t.exposeFloat('edge', {
      description:
        'Expected profit of one unit staked, a fraction: probability x price - 1; where stakes can come back, by the settlement. Above 0 is value.',
    }),
    kelly: t.expose('single', { type: KellyStakeRef, description: 'What to stake if it were the only bet.' }),
    simultaneousKelly: t.expose('joint', {
      type: KellyStakeRef,
      description:
        'What to stake when all bets of the input are placed at once: their outcomes hang together through the score, so one without an edge of ' +
        'its own can get a stake as a hedge. The cap limits the sum of the stakes.',
    }),
  }),
});

export const WeighedMarketRef = builder.objectRef<WeighedMarket>('MatchupMarketOdds').implement({
  description: 'The given prices of a market at a line.',
  fields: (t) => ({
    market: t.expose('market', { type: MatchupMarketRef, description: 'What is bet on.' }),
    line: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Goals: the total, or what the home side is given. Null in markets without a line.',
      resolve: ({ line }) => (line === null ? null : decimalText(line)),
    }),
    devig: t.expose('devig', {
      type: DevigRef,
      nullable: true,
      description:
        'The margin and what is left without it. Null unless every outcome of the market is priced.',
    }),
    bets: t.field({
      type: [WeighedBetRef],
      complexity: { field: 1, multiplier: 3 },
      description: 'A bet for each given price: home, draw, away; over, under; yes, no.',
      resolve: ({ bets }) => [...bets],
    }),
  }),
});
