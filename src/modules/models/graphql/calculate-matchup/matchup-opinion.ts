import { builder } from '../../../../graphql/builder.ts';
import type { Matchup } from '../../domain/matchup/calculate-matchup.ts';
import { decimalText } from './decimal-text.ts';
import { ExpectedGoalsRef } from './expected-goals.ts';
import { ResultProbabilitiesRef } from './result-probabilities.ts';

export const MatchupOpinionRef = builder
  .objectRef<NonNullable<Matchup['market']>>('MatchupMarketOpinion')
  .implement({
    description:
      'What the market thinks of the match, its margin taken out; said whether or not it counts in the forecast.',
    fields: (t) => ({
      book: t.exposeString('book', {
        nullable: true,
        description:
          'The code of the benchmark whose stored 1X2 prices these are: `PS`. Null where they are the given odds.',
      }),
      matchResult: t.expose('matchResult', { type: ResultProbabilitiesRef, description: 'Its fair 1X2.' }),
      totalLine: t.field({
        type: 'Decimal',
        nullable: true,
        description:
          'The line, of those priced from 2 to 10 the closest to 2.5, that says how many goals it expects. Null without one.',
        resolve: ({ total }) => (total ? decimalText(total.line) : null),
      }),
      overProbability: t.float({
        nullable: true,
        description: '1 / the fair odds of more goals than `totalLine`, a fraction. Null without one.',
        resolve: ({ total }) => total?.over ?? null,
      }),
      expectedGoals: t.field({
        type: ExpectedGoalsRef,
        nullable: true,
        description: 'The means, and with a total the rho, that price 1X2 as it does. Null when none do.',
        resolve: ({ means }) => means?.forecast ?? null,
      }),
      isTotalMet: t.boolean({
        description:
          'Whether `expectedGoals` price the total as the market does, too. False without a total, beside a model with a covariance, and where no rho within ' +
          'its bounds does.',
        resolve: ({ means }) => means?.isTotalMet ?? false,
      }),
    }),
  });
